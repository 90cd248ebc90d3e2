"""A Moodle on a real socket that runs the two video plugins: it opens sessions, lists and counts as real ones were
recorded to, and its scripts do what the plugins' documents say. Where these are silent (the shapes of errors), they do
what the published plugins do. The stores behind them are not its own: ``stores`` are the plugins' clients of them.

The private token of "student1" is "private-student1". TLS is wanted: Moodle opens no session over plain http.
"""

from __future__ import annotations

import json
import secrets
import ssl
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any, Protocol
from urllib.parse import parse_qsl, urlsplit

from tests.fakes.moodle import NEVER_RIGHT, SIGN_IN, Act, Call, MoodleServer, reply, sign_in_refused

SCRIPTS = "/mod/assign/submission/"
USERS = {"student1": 5, "student2": 6, "outsider": 8}
OPEN, CLOSED, HIDDEN = 3, 2, 12
TICKETS_AN_HOUR = 10
COOKIE = "MoodleSession"
LISTED = "41-assignments-student"


class Store(Protocol):
    """A plugin's client of its store."""

    plugin: str

    def leave(self, user: int, form: Mapping[str, str]) -> dict[str, Any]:
        """What get_upload_url answers, without the submission."""

    def details(self, video: str) -> dict[str, Any] | None:
        """What confirm_upload tells of a video, None when there is none."""

    def delete(self, video: str) -> None: ...

    def watch(self, video: str) -> dict[str, Any]: ...


@dataclass
class Submission:
    """``record``: of the plugin, which has one for each submission."""

    id: int
    owner: str
    status: str = "new"
    record: dict[str, Any] = field(default_factory=dict)


class Refused(Exception):  # noqa: N818  an answer
    def __init__(self, body: Mapping[str, Any], status: int = 200) -> None:
        super().__init__(str(body))
        self.body, self.status = body, status


def _error(code: str) -> Refused:
    """As AJAX_SCRIPT has it."""
    body = {"error": "said in the site's language", "errorcode": code, "stacktrace": None, "debuginfo": None}
    return Refused({**body, "reproductionlink": None})


class PluginMoodle(MoodleServer):
    """``sessions``: name and key, by cookie. ``asked``: the scripts, in order. ``locked``: who has had a key in the
    last six minutes. ``lacks``: scripts of newer releases of the plugins. ``autologin_at``: "" = here."""

    def __init__(self, release: str, tls: ssl.SSLContext, *stores: Store) -> None:
        super().__init__(release)
        # A caller who leaves in the middle of the handshake must not hold up the others.
        self._server.socket = tls.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self.url = self.siteurl = self.url.replace("http:", "https:")
        self.stores = {store.plugin: store for store in stores}
        self.sessions: dict[str, tuple[str, str]] = {}
        self.submissions: dict[tuple[str, int], Submission] = {}
        self.asked: list[str] = []
        self.lacks: set[str] = set()
        self.autologin_at = ""
        self.locked: set[str] = set()
        self.tickets: Counter[str] = Counter()
        self._keys: dict[str, str] = {}

    # -- what people do ------------------------------------------------------------------------------

    def end_sessions(self) -> None:
        """As after eight hours."""
        self.sessions.clear()
        self.locked.clear()

    def save(self, who: str = "student1", assignment: int = OPEN) -> None:
        """The person opens the assignment and presses "Save changes"."""
        submission = self.submissions[who, assignment]
        assert submission.record["status"] == "ready"
        submission.status = "submitted"

    # -- requests ------------------------------------------------------------------------------------

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        path = urlsplit(handler.path).path
        if handler.command == "GET" or path.startswith(SCRIPTS) or path == "/lib/ajax/service.php":
            self._answer_browser(handler, path)
        elif path == SIGN_IN:
            form = _form(handler)
            (self.instead or _signed_in(form))(handler)
        else:
            super().answer(handler)

    def _answer_browser(self, handler: BaseHTTPRequestHandler, path: str) -> None:
        asked = dict(parse_qsl(urlsplit(handler.path).query))
        if path == "/login/index.php":
            self._page(handler)
        elif path == "/admin/tool/mobile/autologin.php":
            self._autologin(handler, asked)
        elif path == "/lib/ajax/service.php":
            self._service(handler, asked)
        elif path.startswith(SCRIPTS):
            self._run(handler, *path.removeprefix(SCRIPTS).split("/ajax/"))
        else:
            reply(handler, 404, b"<!DOCTYPE html><title>Error</title>")

    def _session(self, handler: BaseHTTPRequestHandler) -> tuple[str, str] | None:
        """Name and key of the session whose cookie came along."""
        return self.sessions.get((handler.headers["Cookie"] or "").removeprefix(f"{COOKIE}="))

    def _page(self, handler: BaseHTTPRequestHandler) -> None:
        """Strangers get a key, too. Since 4.5 it says whose it is."""
        name, key = self._session(handler) or ("", "strangerskey")
        config: dict[str, Any] = {"wwwroot": self.url, "sesskey": key}
        if not self.release.startswith("4.1"):
            config["userId"] = USERS.get(name, 0)
        text = json.dumps(config, separators=(",", ":"))
        reply(handler, 200, f"<script>M.cfg = {text};</script>".encode())

    def _service(self, handler: BaseHTTPRequestHandler, asked: Mapping[str, str]) -> None:
        _ = handler.rfile.read(int(handler.headers["Content-Length"]))
        name, key = self._session(handler) or ("", "")
        code = "servicerequireslogin" if not name else "invalidsesskey" if asked["sesskey"] != key else ""
        told = (
            {"error": True, "exception": {"message": "...", "errorcode": code}}
            if code
            else {
                "error": False,
                "data": {"userid": USERS[name], "timeremaining": 28800},
            }
        )
        reply(handler, 200, json.dumps([told]).encode())

    def _autologin(self, handler: BaseHTTPRequestHandler, asked: Mapping[str, str]) -> None:
        name = self._keys.pop(asked["key"], "")
        if not name or int(asked["userid"]) != USERS[name]:
            reply(handler, 404, b"<!DOCTYPE html><title>Error</title>Incorrect key")
            return
        cookie = secrets.token_hex(13)
        self.sessions[cookie] = (name, secrets.token_hex(5))
        set_cookie = f"{COOKIE}={cookie}; path=/; secure; HttpOnly"
        reply(handler, 303, b"", Location=asked["urltogo"], **{"Set-Cookie": set_cookie})

    # -- the web service -----------------------------------------------------------------------------

    def _recorded(self, call: Call) -> Act:
        params = dict(call.params)
        match call.function:
            case "tool_mobile_get_autologin_key":
                return lambda handler: self._autologin_key(handler, call.who, params)
            case "mod_assign_get_assignments" if not params:
                return lambda handler: reply(handler, 200, json.dumps(self._listing()).encode())
            case "mod_assign_get_submission_status" if (call.who, int(params["assignid"])) in self.submissions:
                submission = self.submissions[call.who, int(params["assignid"])]
                return lambda handler: reply(handler, 200, json.dumps(_status(submission)).encode())
        return super()._recorded(call)

    def _autologin_key(self, handler: BaseHTTPRequestHandler, who: str, params: Mapping[str, str]) -> None:
        """The clock starts with a wrong private token, too."""
        code = ""
        if "MoodleMobile" not in handler.headers["User-Agent"]:
            code = "apprequired"
        elif who in self.locked:
            code = "autologinkeygenerationlockout"
        elif params["privatetoken"] != f"private-{who}":
            code = "invalidprivatetoken"
        if code != "apprequired":
            self.locked.add(who)
        key = secrets.token_hex(16)
        self._keys[key] = who
        good = {
            "key": key,
            "autologinurl": f"{self.autologin_at or self.url}/admin/tool/mobile/autologin.php",
            "warnings": [],
        }
        bad = {"exception": "moodle_exception", "errorcode": code, "message": "..."}
        reply(handler, 200, json.dumps(bad if code else good).encode())

    def _listing(self) -> dict[str, Any]:
        """The recorded one, with the plugins' settings in each assignment."""
        listing = json.loads(json.dumps(self.recordings[LISTED].response))
        for assignment in listing["courses"][0]["assignments"]:
            assignment["configs"] += [
                {"plugin": name, "subtype": "assignsubmission", "name": "enabled", "value": "1"} for name in self.stores
            ]
        return listing

    # -- the scripts ---------------------------------------------------------------------------------

    def _run(self, handler: BaseHTTPRequestHandler, plugin: str, script: str) -> None:
        form = _form(handler)
        act = _ACTS.get((plugin, script))
        if plugin not in self.stores or act is None or script in self.lacks:
            reply(handler, 404, b"<!DOCTYPE html><title>Error</title>")
            return
        self.asked.append(script)
        try:
            answer, status = act(self, self._whoever(handler, form, act), self.stores[plugin], form), 200
        except Refused as refused:
            answer, status = refused.body, refused.status
        reply(handler, status, json.dumps(answer).encode())

    def _whoever(self, handler: BaseHTTPRequestHandler, form: Mapping[str, str], act: Any) -> str:
        """required_param, require_login and require_sesskey, in this order."""
        missing = [name for name in (*_WANTED[act], "sesskey") if name not in form]
        if missing:
            raise _error("missingparam")
        session = self._session(handler)
        if session is None:
            raise _error("requireloginerror")
        if form["sesskey"] != session[1]:
            raise _error("invalidsesskey")
        return session[0]

    def _get_upload_url(self, who: str, store: Store, form: Mapping[str, str]) -> dict[str, Any]:
        assignment = int(form["assignmentid"])
        if who == "outsider" or assignment == HIDDEN:
            raise _error("requireloginerror")
        self.tickets[who] += 1
        if self.tickets[who] > TICKETS_AN_HOUR:
            raise Refused({"success": False, "error": "...", "error_type": "rate_limit", "retry_after": 60}, 429)
        if assignment == CLOSED:
            raise _error("submissionsclosed")
        given = store.leave(USERS[who], form)
        submission = self.submissions.setdefault((who, assignment), Submission(len(self.submissions) + 1, who))
        submission.record = {"video": given.get("uid") or given["s3_key"], "status": "pending"}
        told = {} if store.plugin == "s3video" else {"submissionid": submission.id}
        return {"success": True, **given, **told}

    def _confirm_upload(self, who: str, store: Store, form: Mapping[str, str]) -> dict[str, Any]:
        submission = self._own(who, form)
        video = form.get("videouid") or form["s3_key"]
        if store.plugin == "s3video" and submission.record.get("video") != video:
            raise _error("invalids3key")
        details = store.details(video)
        if details is None:
            missing = "s3_not_found" if store.plugin == "s3video" else "video_not_found"
            raise Refused({"success": False, "error": "...", "error_type": missing, "can_retry": True}, 404)
        submission.record = {"video": video, "status": "ready"}
        return {"success": True, "message": "...", **details}

    def _cleanup_failed_upload(self, who: str, store: Store, form: Mapping[str, str]) -> dict[str, Any]:
        store.delete(form["videouid"])
        for submission in self.submissions.values():
            if submission.record.get("video") == form["videouid"]:
                submission.record = {}
        return {"success": True}

    def _upload_heartbeat(self, who: str, store: Store, form: Mapping[str, str]) -> dict[str, Any]:
        """An update of no row is one, too."""
        for submission in self.submissions.values():
            if (str(submission.id), submission.record.get("video")) == (form["submissionid"], form["videouid"]):
                submission.record["heartbeat"] = int(time.time())
        return {"success": bool(int(form["timestamp"]))}

    def _play(self, who: str, store: Store, form: Mapping[str, str]) -> dict[str, Any]:
        self._own(who, form)
        return {"success": True, **store.watch(form.get("video_uid") or form["s3_key"])}

    def _own(self, who: str, form: Mapping[str, str]) -> Submission:
        found = [one for one in self.submissions.values() if str(one.id) == form["submissionid"]]
        if not found:
            raise _error("invalidrecord")
        if found[0].owner != who:
            raise _error("nopermission")
        return found[0]


_ACTS: dict[tuple[str, str], Any] = {
    ("cloudflarestream", "get_upload_url.php"): PluginMoodle._get_upload_url,
    ("cloudflarestream", "confirm_upload.php"): PluginMoodle._confirm_upload,
    ("cloudflarestream", "cleanup_failed_upload.php"): PluginMoodle._cleanup_failed_upload,
    ("cloudflarestream", "upload_heartbeat.php"): PluginMoodle._upload_heartbeat,
    ("cloudflarestream", "get_playback_token.php"): PluginMoodle._play,
    ("s3video", "get_upload_url.php"): PluginMoodle._get_upload_url,
    ("s3video", "confirm_upload.php"): PluginMoodle._confirm_upload,
    ("s3video", "get_playback_url.php"): PluginMoodle._play,
}
_WANTED: dict[Any, tuple[str, ...]] = {
    PluginMoodle._get_upload_url: ("assignmentid", "filename", "filesize", "mimetype"),
    PluginMoodle._confirm_upload: ("submissionid",),
    PluginMoodle._cleanup_failed_upload: ("videouid", "submissionid"),
    PluginMoodle._upload_heartbeat: ("videouid", "submissionid", "timestamp"),
    PluginMoodle._play: ("submissionid",),
}


def _form(handler: BaseHTTPRequestHandler) -> dict[str, str]:
    """PHP's parameters. A body of JSON has none."""
    body = handler.rfile.read(int(handler.headers["Content-Length"] or 0)).decode()
    if not (handler.headers["Content-Type"] or "").startswith("application/x-www-form-urlencoded"):
        return {}
    return dict(parse_qsl(body, keep_blank_values=True))


def _signed_in(form: Mapping[str, str]) -> Act:
    """What token.php answers over https."""
    if form["password"] == NEVER_RIGHT:
        return sign_in_refused("invalidlogin")
    body = {"token": f"token-{form['username']}", "privatetoken": f"private-{form['username']}"}
    return lambda handler: reply(handler, 200, json.dumps(body).encode())


def _status(submission: Submission) -> dict[str, Any]:
    """In part."""
    mine = {"id": submission.id, "status": submission.status, "timemodified": 1795226633}
    return {"lastattempt": {"submission": mine, "canedit": True, "cansubmit": False}, "warnings": []}
