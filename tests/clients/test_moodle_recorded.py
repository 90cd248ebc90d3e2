"""The Moodle of these tests answers saves as three releases of the real one were recorded to."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import httpx
import pytest

from tests.fakes.moodle import COMPLETE, HOST, RECORDINGS, RELEASES
from tests.fakes.moodle_submissions import SubmissionMoodle

PICTURE = bytes(70)
VOLATILE = {"id", "timecreated", "timemodified", "timestarted", "assignmentdata", "groupid", "plugins", "text"}
"""What another run of the same script has otherwise; plugins and text are compared by themselves."""
HTTP = httpx.Client(trust_env=False, verify=False)
KEEPME = {"keepme.txt": b"k"}


@cache
def recorded(release: str) -> dict[str, dict[str, Any]]:
    files = [RECORDINGS / f"saves-{name}.jsonl" for name in (COMPLETE, release)]
    lines = [line for file in files if file.exists() for line in file.read_text(encoding="utf-8").splitlines()]
    return {case["case"]: case for case in map(json.loads, lines)}


@pytest.fixture(params=RELEASES)
def site(request):
    with SubmissionMoodle(request.param) as server:
        yield server
    assert server.surprises == []


def say(site: SubmissionMoodle, case: str) -> Any:
    """What it answers to a recorded call."""
    call = recorded(site.release)[case]
    params = {name: value.replace(HOST, site.url) for name, value in call["params"].items()}
    form = {"wstoken": f"token-{call['as']}", "wsfunction": call["call"], "moodlewsrestformat": "json", **params}
    return HTTP.post(f"{site.url}/webservice/rest/server.php", data=form).json()


def expected(site: SubmissionMoodle, case: str) -> Any:
    return json.loads(json.dumps(recorded(site.release)[case]["response"]).replace(HOST, site.url))


def plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: plain(one) for name, one in value.items() if name not in VOLATILE and one not in (0, None)}
    return [plain(one) for one in value] if isinstance(value, list) else value


def files_of(status: Any) -> list[Any]:
    """The files of what counts, by plugin, without where and when."""
    attempt = status["lastattempt"]
    plugins = (attempt.get("teamsubmission") or attempt["submission"])["plugins"]
    volatile = {"fileurl", "timemodified", "icon"}
    return [
        (plugin["type"], area["area"], [{k: v for k, v in file.items() if k not in volatile} for file in area["files"]])
        for plugin in plugins
        for area in plugin.get("fileareas", [])
    ]


def assert_as_recorded(site: SubmissionMoodle, case: str) -> None:
    said, wanted = say(site, case), expected(site, case)
    assert plain(said) == plain(wanted)
    if "submission" in wanted["lastattempt"]:
        assert files_of(said) == files_of(wanted)


def icons(status: Any) -> list[bool]:
    plugins = status["lastattempt"]["submission"]["plugins"]
    return ["icon" in file for plugin in plugins for area in plugin.get("fileareas", []) for file in area["files"]]


def text_of(status: Any) -> str:
    (plugin,) = [one for one in status["lastattempt"]["submission"]["plugins"] if one["type"] == "onlinetext"]
    return plugin["editorfields"][0]["text"]


def test_text_and_files_are_kept_and_replaced(site):
    site.drafts[278125935] = {"third.txt": b"3"}

    assert say(site, "61-save-C-onlinetext-only") == []
    assert_as_recorded(site, "62-status-C-student-after-save")
    assert say(site, "64-save-C-files-only")["errorcode"] == "dmlwriteexception"
    assert_as_recorded(site, "64-status-C-after-files-only")
    assert say(site, "66-save-C-both") == []
    assert_as_recorded(site, "66-status-C-after-both")
    assert icons(say(site, "66-status-C-after-both")) == icons(expected(site, "66-status-C-after-both"))
    assert say(site, "66-save-C-empty-draft-area") == []
    assert_as_recorded(site, "66-status-C-after-empty-draft")


def test_a_text_alone_leaves_the_files(site):
    site.work("student1", 3).files = dict(KEEPME)

    assert say(site, "70-save-C-text-only-while-files-exist") == []
    assert_as_recorded(site, "70-status-C-text-only-while-files-exist")


def test_a_picture_survives_where_its_file_was_brought_along(site):
    site.work("student1", 3).files = dict(KEEPME)
    site.drafts[480363774] = {"pic.png": PICTURE}
    site.drafts[448860796] = {"pic.png": PICTURE}

    assert say(site, "B1-save-C-with-embedded-image") == []
    for case in ("B1-status-embedded-image-raw-nofileurl", "B1-status-embedded-image-raw"):
        assert_as_recorded(site, case)
    stored = "B1-status-embedded-image-raw-nofileurl"
    assert text_of(say(site, stored)) == text_of(expected(site, stored))
    assert say(site, "B1-save-C-append-round-trip") == []
    assert_as_recorded(site, "B1-status-after-append-round-trip")


def test_a_picture_is_lost_where_it_was_not(site):
    site.work("student1", 3).files = dict(KEEPME)
    site.drafts[480363774] = {"pic.png": PICTURE}
    say(site, "B1-save-C-with-embedded-image")

    assert say(site, "B1-save-C-append-with-fresh-itemid") == []
    assert_as_recorded(site, "B1-status-after-append-with-fresh-itemid")


@pytest.mark.parametrize(
    "case",
    [
        "69-save-C-whitespace-html",
        "69-save-C-itemid-missing",
        "69-save-C-no-plugindata",
        "72-save-B-closed",
        "72-save-H-not-open-yet",
        "72-save-L-hidden",
        "72-save-M-no-submission-plugin",
        "72-save-J-under-word-limit",
        "73-save-D-text-where-onlinetext-disabled",
        "99-start-submission-no-timelimit",
        "85-save-P-locked",
    ],
)
def test_a_refusal_is_the_recorded_one(site, case):
    # M shows why it refuses in its status; its save said otherwise.
    site.flags[13]["canedit"] = True
    site.flags[16]["canedit"] = False

    said, wanted = say(site, case), expected(site, case)

    wordless = {"exception", "message"}
    if isinstance(wanted, dict):
        said, wanted = ({k: v for k, v in one.items() if k not in wordless} for one in (said, wanted))
    assert said == wanted


def test_too_many_words_are_not_saved(site):
    site.configs[10] = {"onlinetext.wordlimitenabled": 1, "onlinetext.wordlimit": 5}

    (said,) = say(site, "72-save-J-over-word-limit")
    (wanted,) = expected(site, "72-save-J-over-word-limit")

    assert (said["warningcode"], said["item"][:30]) == (wanted["warningcode"], wanted["item"][:30])
    assert say(site, "72-save-J-under-word-limit") == []


def test_files_beyond_the_most_are_dropped_without_a_word(site):
    site.drafts[91352235] = {f"{number}.txt": b"x" for number in range(5)}

    assert say(site, "75-save-D-too-many-files") == []
    assert len(site.work("student1", 4).files) == 3


def test_a_draft_is_handed_in_once_and_frozen(site):
    assert say(site, "80-save-A-draft") == []
    assert_as_recorded(site, "80-status-A-draft")
    assert say(site, "81-submit-A") == []
    assert_as_recorded(site, "81-status-A-submitted")
    assert say(site, "81-save-A-after-submit") == expected(site, "81-save-A-after-submit")
    assert say(site, "81-submit-A-twice") == expected(site, "81-submit-A-twice")


def test_nothing_is_handed_in_as_well(site):
    assert say(site, "80-submit-A-with-nothing") == []
    assert say(site, "83-submit-C-where-drafts-are-off") == expected(site, "83-submit-C-where-drafts-are-off")


def test_a_statement_has_to_be_agreed_to(site):
    assert say(site, "84-save-I-statement-required") == []
    assert say(site, "84-submit-I-without-statement") == expected(site, "84-submit-I-without-statement")
    assert say(site, "84-submit-I-with-statement") == []
    assert_as_recorded(site, "84-status-I-submitted")


def test_a_team_has_one_submission(site):
    assert say(site, "86-save-E-team") == []
    assert_as_recorded(site, "86-status-E-student2-team-draft")
    assert say(site, "86-save-E-team-by-other-member") == []
    assert say(site, "86-submit-E-team-by-student2") == []
    assert_as_recorded(site, "86-status-E-student1-after-team-submit")


def test_files_come_as_forms(site):
    url = f"{site.url}/webservice/upload.php"
    form = {"token": "token-student1", "itemid": "7", "filearea": "draft", "filepath": "/"}

    first, twice, strange = (
        HTTP.post(url, data={**form, "token": token}, files={"file_1": ("essay.txt", b"hello world")})
        for token in ("token-student1", "token-student1", "token-nobody")
    )

    gone = {"itemid", "author", "source", "size", "filepath", "filename", "error"}
    for said, case in ((first, "63-upload-draft-file"), (twice, "76-upload-same-name-twice")):
        pair = [{k: v for k, v in answer[0].items() if k not in gone} for answer in (said.json(), expected(site, case))]
        assert pair[0] == pair[1]
    assert strange.json()["errorcode"] == expected(site, "76-upload-invalid-token")["errorcode"]
