"""The event log: each event of the list is written by somebody, says what the list promises, and names nobody."""

from __future__ import annotations

import ast
import errno
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

import uploader_app.companion
from tests.companion.site import Video, on_both_databases
from uploader_app.companion.config import Config
from uploader_app.companion.ports import DeliveryError, SiteError, StoreError
from uploader_app.companion.records.happenings import OF_ALL, OF_UPLOADS, OWN, Happening
from uploader_app.wire import REQUEST_HEADER

HERE = Path(uploader_app.companion.__file__).parent
DOCUMENT = Path(__file__).parents[2] / "docs" / "companion.md"


def events(site, *kinds):
    """(kind, person, detail), in their order; of all kinds unless some are named."""
    rows = site.rows("SELECT kind, person, detail FROM event ORDER BY id")
    return [(kind, person, json.loads(detail)) for kind, person, detail in rows if not kinds or kind in kinds]


def details(site, kind):
    return [detail for _, _, detail in events(site, kind)]


# -- the list --------------------------------------------------------------------------------------


def sources():
    return [(path, ast.parse(path.read_text("utf-8"))) for path in HERE.rglob("*.py") if path.name != "happenings.py"]


def test_every_kind_is_written_by_somebody():
    named = {
        node.attr
        for _, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "Happening"
    }

    assert set(Happening.__members__) == named


def test_nobody_writes_a_kind_that_is_not_listed():
    """The type checker sees to it for ``note``; here, that nothing goes around it."""
    for path, tree in sources():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            if node.func.attr == "note":
                assert not any(isinstance(one, ast.Constant) for one in node.args), path
            if node.func.attr == "insert":
                assert path.name == "entries.py" or getattr(node.func.value, "id", "") != "history", path


def test_the_document_lists_the_same():
    section = DOCUMENT.read_text("utf-8").partition("## The event log")[2].partition("\n## ")[0]

    assert set(re.findall(r"^\| `([a-z0-9_]+)`", section, re.MULTILINE)) == set(Happening)


def lived_through(site, student, teacher):
    """Something of everything that happens to uploads."""
    handed_in, left, lost = Video(student).store(), Video(student), Video(student)
    handed_in.hand_in()
    for http in (student, teacher):
        http.post(f"/v1/videos/{handed_in.id}/playback")
    left.patch(left.create(), 0, left.data[:10])
    left.call("park")
    left.beat()
    left.call("abandon", {"reason": "Anna Weber broke her camera"})
    teacher.post(f"/v1/videos/{left.id}/playback")
    lost.send()
    lost.complete("0" * 64)
    lost.store()
    Video(student).create()
    site.later(400)


BRIEF = Config(resume_window_s=200.0)


@on_both_databases
def test_each_event_says_what_the_list_promises(open_site, stack):
    site = open_site(BRIEF)
    lived_through(site, *(stack.enter_context(site.person(name)) for name in ("student", "teacher")))

    assert {kind for kind, *_ in events(site)} >= {
        *("sign_in", "upload_start", "upload_retry", "upload_success", "upload_failure", "handed_in"),
        *("playback_access", "playback_failure", "cleanup_run"),
    }
    for kind, upload, detail in site.rows("SELECT kind, upload, detail FROM event"):
        promised, said = {*OF_ALL, *(OF_UPLOADS if upload else ())}, set(json.loads(detail))
        assert promised <= said <= {*promised, *OWN.get(Happening(kind), ())}, kind


def test_no_event_names_anybody(open_site, stack):
    site = open_site(BRIEF)
    student, teacher = (stack.enter_context(site.person(name)) for name in ("student", "teacher"))
    lived_through(site, student, teacher)

    told = str(site.rows("SELECT * FROM event"))

    secrets = [site.rows("SELECT secret_hash FROM upload")[0][0], student.headers["Authorization"].split()[1]]
    people = [name for row in site.rows("SELECT name FROM person") for name in row]
    for private in [*secrets, *people, "field walk", "127.0.0.1", "Anna", "Weber"]:
        assert private not in told


# -- what each says --------------------------------------------------------------------------------


def test_it_says_who_did_it_and_to_what(site, student, stack):
    teacher = stack.enter_context(site.person("teacher"))
    video = Video(student).store()

    teacher.post(f"/v1/videos/{video.id}/playback")

    [(_, person, detail)] = events(site, "playback_access")
    assert (person, detail["role"]) == ("teacher", "teacher")
    assert (detail["assignment"], detail["file_size"]) == ("demo-interview", len(video.data))
    assert details(site, "upload_start")[0]["role"] == "student"


def test_the_length_of_the_film_is_told(site, student):
    video = Video(student)
    student.put(f"/v1/uploads/{video.id}", json={**video.facts, "duration_s": 90.5})

    assert details(site, "upload_start")[0]["duration"] == 90.5


def test_what_the_companion_does_by_itself_has_no_role(open_site, stack):
    site = open_site(BRIEF)
    Video(stack.enter_context(site.person("student"))).create()
    site.later(400)

    [(_, person, detail)] = events(site, "upload_failure")
    assert (person, detail["role"], detail["error_code"], detail["request"]) == ("student", "", "overdue", "")
    assert detail["state"] == "reclaimed"
    assert details(site, "cleanup_run")[0]["role"] == ""


def test_it_can_be_found_again_in_the_log(site, student):
    answer = Video(student).ask()

    assert details(site, "upload_start")[0]["request"] == answer.headers[REQUEST_HEADER]


def test_a_free_text_is_not_kept_and_a_code_is(site, student):
    texts = ["Anna Weber", "file.changed", "x" * 1000]
    for text in texts:
        video = Video(student)
        video.ask()
        video.call("abandon", {"reason": text})

    codes = [detail["error_code"] for detail in details(site, "upload_failure")]
    assert codes == ["abandoned", "file.changed", "abandoned"]


# -- retries ---------------------------------------------------------------------------------------


def test_an_upload_that_begins_again_counts_it(site, student):
    video = Video(student)
    for _ in range(2):
        video.send()
        video.complete("0" * 64)
    video.store()

    assert [detail["retry_count"] for detail in details(site, "upload_start")] == [0, 1, 2]
    assert [detail["retry_count"] for detail in details(site, "upload_retry")] == [0, 1]
    assert [detail["error_code"] for detail in details(site, "upload_failure")] == ["hash_mismatch"] * 2
    assert details(site, "upload_success")[0]["retry_count"] == 2


@pytest.mark.parametrize("back", ["beat", "ask", "bytes"])
def test_an_upload_that_was_left_and_goes_on_is_a_retry(site, student, back):
    video = Video(student)
    url = video.create()
    video.patch(url, 0, video.data[:10])
    video.call("park")

    for _ in range(2):
        {"beat": video.beat, "ask": video.ask, "bytes": lambda: video.patch(url, 10, video.data[10:20])}[back]()

    assert len(details(site, "upload_retry")) == 1


def test_an_upload_that_never_stopped_is_no_retry(site, student):
    video = Video(student)
    video.ask()
    video.beat()
    video.store()

    assert details(site, "upload_retry") == []


# -- watching --------------------------------------------------------------------------------------


def test_who_may_not_watch_is_written_down(site, student, other):
    video = Video(student).store()

    other.post(f"/v1/videos/{video.id}/playback")

    [(_, person, detail)] = events(site, "playback_failure")
    assert (person, detail["error_code"]) == ("student2", "upload_unknown")
    assert details(site, "playback_access") == []


def test_what_cannot_be_watched_yet_is_written_down(site, student):
    video = Video(student)
    video.ask()

    student.post(f"/v1/videos/{video.id}/playback")

    assert [detail["error_code"] for detail in details(site, "playback_failure")] == ["not_confirmed"]


def test_whoever_asks_again_and_again_fills_no_log(site, student, other):
    video = Video(student).store()
    for _ in range(5):
        other.post(f"/v1/videos/{video.id}/playback")
    site.clock.forward(61)
    other.post(f"/v1/videos/{video.id}/playback")

    assert len(details(site, "playback_failure")) == 2


# -- errors of others ------------------------------------------------------------------------------


class Failing:
    """A store whose calls can be made to fail."""

    def __init__(self, store):
        self._store = store
        self.error = None

    def __getattr__(self, name):
        return getattr(self._store, name)

    async def playback(self, object, name, until):
        return await self._tried("playback", object, name, until)

    async def open(self, opening):
        return await self._tried("open", opening)

    async def delete(self, object):
        await self._tried("delete", object)

    async def _tried(self, name, *given):
        if self.error:
            raise self.error
        return await getattr(self._store, name)(*given)


@pytest.fixture
def failing(open_site):
    return open_site(Config(), around=Failing)


@on_both_databases
def test_an_error_of_the_store_is_written_once_a_minute(failing, stack):
    student = stack.enter_context(failing.person("student"))
    failing.rooms.store.error = StoreError("not now", code="ENOTDIR")

    answers = [Video(student).ask() for _ in range(5)]
    failing.rooms.store.error = StoreError("not now", code="EIO")
    Video(student).ask()
    failing.clock.forward(61)
    Video(student).ask()

    assert {(answer.status_code, answer.json()["code"]) for answer in answers} == {(503, "store_unavailable")}
    told = details(failing, "local_store_error")
    assert [detail["error_code"] for detail in told] == ["ENOTDIR", "EIO", "EIO"]
    assert told[0]["request"] == answers[0].headers[REQUEST_HEADER]


def test_a_link_that_the_store_did_not_make_is_no_access(failing, stack):
    student = stack.enter_context(failing.person("student"))
    video = Video(student).store()
    failing.rooms.store.error = StoreError("not now")

    assert student.post(f"/v1/videos/{video.id}/playback").status_code == 503

    assert details(failing, "playback_access") == []
    assert [detail["error_code"] for detail in details(failing, "playback_failure")] == ["store_unavailable"]
    assert [detail["error_code"] for detail in details(failing, "local_store_error")] == ["store_unavailable"]


def test_an_error_that_nobody_waits_for_is_written_down_too(failing, stack):
    video = Video(stack.enter_context(failing.person("student")))
    video.send()
    failing.rooms.store.error = DeliveryError("not now", code="TooManyInvalidationsInProgress")

    assert video.call("abandon", {}).status_code == 202

    [detail] = details(failing, "cloudfront_api_error")
    assert detail["error_code"] == "TooManyInvalidationsInProgress"
    assert details(failing, "local_store_error") == []


@pytest.mark.parametrize(("number", "status"), [(errno.EIO, 503), (errno.ENOSPC, 507)])
def test_the_disk_says_in_its_own_words_why(open_site, stack, number, status):
    def broken(*_):
        raise OSError(number, "broken")

    site = open_site(write=broken)
    video = Video(stack.enter_context(site.person("student")))

    answer = video.patch(video.create(), 0, video.data)

    assert (answer.status_code, answer.headers["Tus-Resumable"]) == (status, "1.0.0")
    assert [detail["error_code"] for detail in details(site, "local_store_error")] == [errno.errorcode[number]]


class Broken:
    """A site that cannot say."""

    def __init__(self, code):
        self._code = code

    async def of(self, _caller):
        raise SiteError(self._code)


@pytest.mark.parametrize(
    ("code", "written"), [("site_unreachable", 1), ("site_maintenance", 1), ("site_token_refused", 0)]
)
def test_an_error_of_moodle_is_written_once_a_minute(site, student, code, written):
    site.app.state.rooms = replace(site.rooms, courses=Broken(code))

    for _ in range(3):
        student.get("/v1/assignments")

    assert [detail["error_code"] for detail in details(site, "moodle_api_error")] == [code] * written
