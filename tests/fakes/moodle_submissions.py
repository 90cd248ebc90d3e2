"""A Moodle on a real socket that keeps submissions: what its assignments are and whom it lets in is recorded, what was
saved there is its own. It answers saves as real ones were recorded to; ``saves-*.jsonl`` beside its other recordings
holds it to that (``tests/clients/test_moodle_recorded.py``).
"""

from __future__ import annotations

import html
import json
import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

from tests.fakes.form_server import parsed
from tests.fakes.moodle import Act, Call, MoodleServer, hang_up, reply

Answer = Any
"""JSON."""
PEOPLE = {"student1": 5, "student2": 6, "student3": 7}
TEAM_RED = frozenset({"student1", "student2"})
CONTEXT = 13
STORED = "@@PLUGINFILE@@/"
TEXT, FILES = "onlinetext", "file"
PLACES = {
    TEXT: ("assignsubmission_onlinetext", "submissions_onlinetext"),
    FILES: ("assignsubmission_file", "submission_files"),
}
NO_LONGER = "The due date for this assignment has now passed"


@dataclass
class Work:
    """A submission. ``own``: of each member of a team, what they did themselves."""

    id: int
    text: str = ""
    format: int = 0
    embedded: dict[str, bytes] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    status: str = "new"
    modified: int = 1795226785
    started: int | None = None


class SubmissionMoodle(MoodleServer):
    """``works``: by who owns it and the assignment's number. ``configs``: settings of assignments that are not as they
    were recorded, by number; ``flags``: the same of their statuses. ``before``: what happens just before a function is
    carried out, once. ``lost``: functions that are carried out and whose answer gets lost, once."""

    def __init__(self, release: str) -> None:
        super().__init__(release)
        self.works: dict[tuple[str, int], Work] = {}
        self.configs: defaultdict[int, dict[str, Any]] = defaultdict(dict)
        self.flags: defaultdict[int, dict[str, Any]] = defaultdict(dict)
        self.before: dict[str, Callable[[], None]] = {}
        self.lost: set[str] = set()
        self.drafts: defaultdict[int, dict[str, bytes]] = defaultdict(dict)
        self._next = 400000000

    def asked(self, function: str) -> int:
        """How often."""
        return sum(call.function == function for call in self.calls)

    def work(self, who: str, id: int) -> Work:
        return self.works.setdefault((self._owner(who, id), id), Work(len(self.works) + 5))

    def _owner(self, who: str, id: int) -> str:
        return "team" if self._listed(id)["teamsubmission"] and who in TEAM_RED else who

    # -- requests ------------------------------------------------------------------------------------

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        path = urlsplit(handler.path).path
        if path == "/webservice/upload.php":
            self._upload(handler)
        elif path.startswith("/webservice/pluginfile.php/"):
            self._file(handler, path)
        else:
            super().answer(handler)

    def _recorded(self, call: Call) -> Act:
        params = dict(call.params)
        acts: dict[str, Callable[[str, dict[str, str]], Answer]] = {
            "core_files_get_unused_draft_itemid": self._draft,
            "mod_assign_get_assignments": self._assignments,
            "mod_assign_get_submission_status": self._status,
            "mod_assign_start_submission": self._start,
            "mod_assign_save_submission": self._save,
            "mod_assign_submit_for_grading": self._submit,
        }
        if call.function not in acts or call.who not in PEOPLE:
            return super()._recorded(call)
        self.before.pop(call.function, lambda: None)()
        said = acts[call.function](call.who, params)
        if call.function in self.lost:
            self.lost.remove(call.function)
            return hang_up
        return lambda handler: reply(
            handler, 200, json.dumps(said).replace("https://moodle.example.edu", self.url).encode()
        )

    def _recorded_of(self, who: str, function: str, **params: str) -> Answer:
        return json.loads(json.dumps(self._current[Call(who, function, frozenset(params.items()))].response))

    # -- assignments -----------------------------------------------------------------------------------

    def _assignments(self, who: str, params: Mapping[str, str]) -> Answer:
        listing = self._recorded_of(who if who != "student2" else "student1", "mod_assign_get_assignments", **params)
        for course in listing["courses"]:
            course["assignments"] = [self._changed(one) for one in course["assignments"]]
        return listing

    def _listed(self, id: int) -> Answer:
        (course,) = self.recordings["41-assignments-student"].response["courses"]
        return self._changed(next(one for one in course["assignments"] if one["id"] == id))

    def _changed(self, listed: Answer) -> Answer:
        changes = dict(self.configs[listed["id"]])
        configs = [
            {**one, "value": str(changes.pop(f"{one['plugin']}.{one['name']}", one["value"]))}
            if one["subtype"] == "assignsubmission"
            else one
            for one in listed["configs"]
        ]
        return {**listed, "configs": configs, **changes}

    def _takes(self, id: int, plugin: str) -> bool:
        return self._config(id, plugin, "enabled") == "1"

    def _config(self, id: int, plugin: str, name: str) -> str:
        of = ("assignsubmission", plugin, name)
        configs = self._listed(id)["configs"]
        return next((one["value"] for one in configs if (one["subtype"], one["plugin"], one["name"]) == of), "")

    # -- the status ------------------------------------------------------------------------------------

    def _status(self, who: str, params: Mapping[str, str]) -> Answer:
        id = int(params["assignid"])
        function, asked = "mod_assign_get_submission_status", {"assignid": str(id)}
        known = Call(who, function, frozenset(asked.items())) in self._current
        status = self._recorded_of(who if known else "student1", function, **asked)
        if "lastattempt" not in status:
            return status
        attempt = status["lastattempt"] | self.flags[id]
        work = self.works.get((self._owner(who, id), id))
        if work:
            attempt |= self._state(who, id, work, attempt["canedit"])
            shown = self._shown(id, work, params)
            if self._owner(who, id) == "team":
                own = {**shown, "userid": PEOPLE[who], "status": "draft", "plugins": []}
                attempt |= {"teamsubmission": {**shown, "userid": 0, "groupid": 1}, "submission": own}
            else:
                attempt["submission"] = {**shown, "userid": PEOPLE[who]}
        return {**status, "lastattempt": attempt}

    def _state(self, who: str, id: int, work: Work, canedit: bool) -> dict[str, bool]:
        drafts = bool(self._listed(id)["submissiondrafts"])
        frozen = drafts and work.status == "submitted"
        return {
            "canedit": canedit and not frozen,
            "caneditowner": canedit and not frozen,
            "cansubmit": canedit and drafts and work.status in ("draft", "reopened") and bool(work.text or work.files),
        } | {name: value for name, value in self.flags[id].items() if name in ("canedit", "cansubmit")}

    def _shown(self, id: int, work: Work, params: Mapping[str, str]) -> Answer:
        plugins = [self._plugin(id, work, name, params) for name in (TEXT, FILES) if self._takes(id, name)]
        comments = {"type": "comments", "name": "Submission comments"}
        return {
            "id": work.id,
            "attemptnumber": 0,
            "timecreated": 1795226785,
            "timemodified": work.modified,
            "timestarted": work.started,
            "status": work.status,
            "groupid": 0,
            "assignment": id,
            "latest": 1,
            "plugins": [*plugins, comments],
        }

    def _plugin(self, id: int, work: Work, name: str, params: Mapping[str, str]) -> Answer:
        component, area = PLACES[name]
        kept = work.embedded if name == TEXT else work.files
        base = f"{self.url}/webservice/pluginfile.php/{19 + id}/{component}/{area}/{work.id}/"
        files = [self._listed_file(base, one, content, work) for one, content in kept.items()]
        titles = {TEXT: "Online text", FILES: "File submissions"}
        plugin: dict[str, Any] = {"type": name, "name": titles[name], "fileareas": [{"area": area, "files": files}]}
        if name == TEXT:
            as_stored = params.get("moodlewssettingfileurl") == "false"
            text = work.text if as_stored else work.text.replace(STORED, base)
            about = "Online text submissions"
            plugin["editorfields"] = [{"name": TEXT, "description": about, "text": text, "format": work.format}]
        return plugin

    def _listed_file(self, base: str, name: str, content: bytes, work: Work) -> Answer:
        types = {"png": "image/png", "txt": "text/plain", "pdf": "application/pdf", "html": "text/html"}
        type = types.get(name.rpartition(".")[2], "document/unknown")
        listed = {
            "filename": name,
            "filepath": "/",
            "filesize": len(content),
            "fileurl": base + quote(name),
            "timemodified": work.modified,
            "mimetype": type,
            "isexternalfile": False,
        }
        icons = {"image/png": "f/image", "text/plain": "f/text", "application/pdf": "f/pdf", "text/html": "f/markup"}
        return listed if self.release.startswith("4.1") else {**listed, "icon": icons.get(type, "f/unknown")}

    # -- changes ---------------------------------------------------------------------------------------

    def _start(self, who: str, params: Mapping[str, str]) -> Answer:
        id = int(params["assignid"])
        if not self.flags[id].get("timelimit"):
            item = "Time limit is not enabled for assignment."
            return {"submissionid": 0, "warnings": [_warning(item, id, "timelimitnotenabled", item)]}
        self.work(who, id).started = 1795226800
        return {"submissionid": self.work(who, id).id, "warnings": []}

    def _save(self, who: str, params: Mapping[str, str]) -> Answer:
        id = int(params["assignmentid"])
        status = self._status(who, {"assignid": str(id)})
        if "lastattempt" not in status:
            return status
        form = {name.removeprefix("plugindata["): value for name, value in params.items() if name != "assignmentid"}
        text, itemid = form.get("onlinetext_editor][text]"), form.get("onlinetext_editor][itemid]")
        if not form or (text is not None and itemid is None):
            return _error("invalidparameter")
        if not status["lastattempt"]["canedit"]:
            return [_not_saved(NO_LONGER, id)]
        if self._takes(id, TEXT) and text is None:
            return _error("dmlwriteexception")
        return self._changed_work(self.work(who, id), id, form)

    def _changed_work(self, work: Work, id: int, form: Mapping[str, str]) -> Answer:
        text = form.get("onlinetext_editor][text]", "") if self._takes(id, TEXT) else ""
        files = dict(work.files)
        if self._takes(id, FILES) and "files_filemanager]" in form:
            most = int(self._config(id, FILES, "maxfilesubmissions"))
            files = dict(list(self.drafts[int(form["files_filemanager]"])].items())[:most])
        if not _words(text) and "<img" not in text and not files:
            return [_not_saved("Nothing was submitted", id)]
        limit = self._config(id, TEXT, "wordlimitenabled") == "1" and int(self._config(id, TEXT, "wordlimit"))
        if limit and len(_words(text)) > limit:
            return [_not_saved(html.escape(f'<span class="error">The word limit is {limit}.</span>'), id)]
        if self._takes(id, TEXT):
            self._keep_text(
                work, text, int(form["onlinetext_editor][itemid]"]), int(form["onlinetext_editor][format]"])
            )
        work.files = files
        work.status = "draft" if self._listed(id)["submissiondrafts"] else "submitted"
        work.modified += 1
        return []

    def _keep_text(self, work: Work, text: str, itemid: int, format: int) -> None:
        """Of the draft area's files those that the text does not show are dropped; what was there before, always."""
        draft = f"{self.url}/draftfile.php/{CONTEXT}/user/draft/{itemid}/"
        shown = {unquote(name) for name in re.findall(re.escape(draft) + r"""([^"'?<>\s]+)""", text)}
        work.embedded = {name: content for name, content in self.drafts[itemid].items() if name in shown}
        work.text, work.format = text.replace(draft, STORED), format

    def _submit(self, who: str, params: Mapping[str, str]) -> Answer:
        """An empty one, too."""
        id = int(params["assignmentid"])
        listed, work = self._listed(id), self.work(who, id)
        agreed = params["acceptsubmissionstatement"] == "1" or not listed["requiresubmissionstatement"]
        canedit = self._status(who, {"assignid": str(id)})["lastattempt"]["canedit"]
        if not listed["submissiondrafts"] or not agreed or not canedit:
            item = f"User id: {PEOPLE[who]}, Assignment id: {id} Notices:"
            return [_warning(item, id, "couldnotsubmitforgrading", "Could not submit assignment for grading.")]
        work.status = "submitted"
        return []

    # -- files -----------------------------------------------------------------------------------------

    def _draft(self, who: str, _: Mapping[str, str]) -> Answer:
        self._next += 1
        answer = self._recorded_of(who, "core_files_get_unused_draft_itemid")
        return {**answer, "contextid": CONTEXT, "itemid": self._next}

    def _upload(self, handler: BaseHTTPRequestHandler) -> None:
        body = handler.rfile.read(int(handler.headers["Content-Length"]))
        form = parsed(body, handler.headers["Content-Type"])
        name = body.partition(b'filename="')[2].partition(b'"')[0].decode()
        area = self.drafts[int(form.fields["itemid"])]
        said: Answer
        if form.fields["token"].removeprefix("token-") not in PEOPLE:
            said = {**_php_error("invalidtoken")}
        elif name in area:
            said = [{"filename": name, "errortype": "filenameexist", "error": f"File name already exists: {name}"}]
        else:
            area[name] = form.file
            said = [self._put(name, form.fields, len(form.file))]
        reply(handler, 200, json.dumps(said).encode())

    def _put(self, name: str, fields: Mapping[str, str], size: int) -> Answer:
        put = {"component": "user", "contextid": CONTEXT, "userid": "5", "filearea": "draft", "filename": name}
        put |= {"filepath": fields["filepath"], "itemid": int(fields["itemid"]), "license": "unknown"}
        return put if self.release.startswith("4.1") else {**put, "filesize": size}

    def _file(self, handler: BaseHTTPRequestHandler, path: str) -> None:
        *_, component, _, number, name = path.split("/")
        (token,) = parse_qs(urlsplit(handler.path).query).get("token", [""])
        found = [work for work in self.works.values() if work.id == int(number)]
        kept = (found[0].embedded if component == PLACES[TEXT][0] else found[0].files) if found else {}
        content = kept.get(unquote(name))
        if content is None or token.removeprefix("token-") not in PEOPLE:
            reply(handler, 404, json.dumps(_php_error("filenotfound")).encode())
        else:
            reply(handler, 200, content)


def _words(text: str) -> list[str]:
    return html.unescape(re.sub("<[^>]*>", "", re.sub(r"(</(?!a>)\w+>|<br\s*/?>)", r"\1 ", text))).split()


def _warning(item: str, id: int, code: str, message: str) -> dict[str, Any]:
    return {"item": item, "itemid": id, "warningcode": code, "message": message}


def _not_saved(item: str, id: int) -> dict[str, Any]:
    return _warning(item, id, "couldnotsavesubmission", "Could not save submission.")


def _error(code: str) -> dict[str, Any]:
    return {"exception": "moodle_exception", "errorcode": code, "message": "said in the site's language"}


def _php_error(code: str) -> dict[str, Any]:
    return {"error": "said in the site's language", "errorcode": code, "stacktrace": None, "debuginfo": None}
