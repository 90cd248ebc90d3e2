"""What the API's description says is true: schemathesis tries to prove the opposite against a real companion."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from fastapi.routing import APIRoute

from tests.companion.site import Video
from uploader_app.companion import refusals
from uploader_app.companion.cli import main
from uploader_app.companion.config import Config
from uploader_app.companion.description import openapi
from uploader_app.companion.routes import tus

COMMITTED = Path(__file__).parents[2] / "docs" / "openapi.json"
TRIED = [sys.executable, "-c", "from schemathesis.cli import schemathesis; schemathesis()"]
HOW = ("--phases", "coverage,fuzzing", "--max-examples", "5", "--seed", "1", "--continue-on-failure")
SETTINGS = f"""
hooks = "{Path(__file__).with_name("sent_bytes.py")}"

[auth.openapi.session]
bearer = "TOKEN"
[auth.openapi.uploadSecret]
api_key = "SECRET"
[auth.openapi.moodleToken]
api_key = "the demo asks nobody"

[parameters]
"path.id" = {{ dictionary = "ids", probability = 0.9 }}

[dictionaries]
ids = {{ values = IDS }}
tickets = {{ values = TICKETS }}
links = {{ values = LINKS }}
keys = {{ values = KEYS }}

# No, where what was sent says no.
[checks.negative_data_rejection]
expected-statuses = ["400", "401", "404", "405", "409", "410", "412", "413", "415", "422"]
[checks.missing_required_header]
expected-statuses = ["400", "401", "412", "422"]
# No, where what is stored says no to a right request.
[checks.positive_data_acceptance]
expected-statuses = ["2xx", "401", "404", "409", "410", "413", "416", "423", "460"]

# The session is needed until the end.
[[operations]]
include-name = "DELETE /v1/session"
enabled = false
# There are none in the local store.
[[operations]]
include-name = "POST /v1/uploads/{{id}}/parts"
enabled = false
[[operations]]
include-name = "POST /hooks/stream"
enabled = false
[[operations]]
include-path = "/tus/{{token}}"
[operations.parameters]
"path.token" = {{ dictionary = "tickets", probability = 0.9 }}
[[operations]]
include-path = "/m/{{token}}/{{name}}"
[operations.parameters]
"path.token" = {{ dictionary = "links", probability = 0.9 }}
[[operations]]
include-path-regex = "^/[pw]/"
[operations.parameters]
"query.k" = {{ dictionary = "keys", probability = 0.9 }}
# A wrong secret is no sign of being nobody: the upload is not there, 404.
[[operations]]
include-path-regex = "/(heartbeat|park|complete|abandon)$"
[operations.checks.ignored_auth]
enabled = false
"""


@pytest.fixture(scope="module")
def document():
    return openapi.document()


def test_schemathesis_finds_no_lie(tmp_path, site, student, document):
    (tmp_path / "openapi.json").write_text(json.dumps(document))
    (tmp_path / "settings.toml").write_text(seeded(student))

    command = [*TRIED, "--config-file", "settings.toml", "run", "openapi.json", "--url", site.url, *HOW]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=200)

    assert done.returncode == 0, done.stdout + done.stderr
    assert "30 passed" in done.stdout


def seeded(http):
    """Uploads in several states, and who may do something with them."""
    held, done, handed_in = Video(http), Video(http).store(), Video(http).store()
    held.ask()
    handed_in.hand_in()
    tickets = [Video(http).create().rsplit("/", 1)[1] for _ in range(3)]
    link = http.post(f"/v1/videos/{done.id}/playback").json()["url"].split("/")[4]
    key = http.get(f"/v1/uploads/{done.id}/link").json()["page"].split("=")[1]
    return (
        SETTINGS.replace("TOKEN", http.headers["Authorization"].split()[1])
        .replace("SECRET", held.secret)
        .replace("IDS", json.dumps([held.id, done.id, handed_in.id]))
        .replace("TICKETS", json.dumps(tickets))
        .replace("LINKS", json.dumps([link]))
        .replace("KEYS", json.dumps([key]))
    )


def test_the_document_in_the_repository_is_the_one_that_is_printed(capsys):
    code = main(["openapi"])

    assert code == 0
    assert capsys.readouterr().out == COMMITTED.read_text(), "Run: fieldpost-companion openapi > docs/openapi.json"


def test_every_route_is_described():
    assert openapi.undescribed() == set()


def test_there_is_no_route_beside_the_described(open_site, document):
    site = open_site()
    served = {
        (method, one.path) for one in site.app.state.routes if isinstance(one, APIRoute) for method in one.methods
    }
    described = {(method.upper(), path) for path, one in document["paths"].items() for method in one}

    assert served <= described
    assert ("PATCH", tus.PATH) in described


def test_every_refusal_is_described(document):
    made = {one().code for one in vars(refusals).values() if callable(one) and not needed(one)}

    described = {code for name in document["components"]["responses"] for code in name.split(".")}

    assert made - described == {"named_somebody"}  # said by the command line only


def needed(function):
    """Parameters without which it cannot be called; what is no function of theirs needs something too."""
    if getattr(function, "__module__", "") != refusals.__name__ or isinstance(function, type):
        return True
    return function.__code__.co_argcount > len(function.__defaults__ or ())


def test_each_route_says_who_may_call_it(document):
    paths = document["paths"]

    assert paths["/v1/uploads/{id}/heartbeat"]["post"]["security"] == [{"session": []}, {"uploadSecret": []}]
    assert paths["/v1/uploads/{id}"]["put"]["security"] == [{"session": [], "moodleToken": []}]
    assert paths["/v1/info"]["get"]["security"] == []
    assert not any(one["in"] == "header" for one in paths["/v1/uploads/{id}"]["put"]["parameters"])


@pytest.mark.parametrize("path", ["/openapi.json", "/docs", "/redoc"])
def test_it_is_not_served(guest, path):
    assert guest.get(path).status_code == 404


def test_a_405_tells_every_method_of_its_path(guest):
    answer = guest.put("/v1/session")

    assert (answer.status_code, answer.headers["Allow"]) == (405, "DELETE, GET, POST")


def test_what_a_newer_app_sends_beside_is_ignored_and_changes_nothing(open_site, stack):
    http = stack.enter_context(open_site(Config()).person("student"))
    video = Video(http)

    beside = {"state": "stored", "owner": "student2", "is_admin": True, "of a later version": [1]}
    answer = http.put(f"/v1/uploads/{video.id}", json={**video.facts, **beside})

    assert (answer.status_code, answer.json()["state"]) == (201, "granted")
    assert http.get("/v1/session").json()["role"] == "student"
