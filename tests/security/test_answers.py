"""What no answer may have in it: a host that a stranger named, what was sent, or anything of how we are made."""

from __future__ import annotations

import logging
import re
import socket

import httpx
import pytest

from tests.companion.site import BYTES, TUS, Site, Video
from tests.security.test_http import EVIL
from uploader_app.companion.cli import main
from uploader_app.companion.commands.doctor import public_address
from uploader_app.companion.config import Config
from uploader_app.companion.routes import frame
from uploader_app.wire import REQUEST_HEADER

SITE = {"moodle": {"url": "https://moodle.example.edu"}}


# -- who says where we are ---------------------------------------------------------------------------

FORWARDED = {
    "X-Forwarded-Host": EVIL,
    "X-Forwarded-Proto": "gopher",
    "X-Forwarded-Port": "1",
    "X-Original-URL": "/metrics",
    "X-Rewrite-URL": "/metrics",
    "X-Host": EVIL,
    "Forwarded": f"host={EVIL}",
}


def addresses(http, **headers):
    """Every address that is handed out on the way of one video."""
    http.headers.update(headers)
    video = Video(http)
    given = [video.ask().json()["ticket"]["url"]]
    path = httpx.URL(given[0]).raw_path.decode()
    answer = http.post(path, headers={**TUS, "Upload-Length": str(len(video.data))})
    given.append(answer.headers["Location"])
    http.patch(httpx.URL(given[1]).raw_path.decode(), content=video.data, headers={**BYTES, "Upload-Offset": "0"})
    assert video.complete().json()["state"] == "stored"
    played = http.post(f"/v1/videos/{video.id}/playback")
    return [*given, played.json()["url"]]


@pytest.fixture(scope="module")
def public(tmp_path_factory):
    config = Config(public_url="https://video.example.edu/")
    with Site(tmp_path_factory.mktemp("public"), config) as site, site.person("student") as http:
        yield http


@pytest.mark.parametrize("host", [EVIL, f"{EVIL}:80", "user@evil.example", "[::1", "a b", "evil.example/x?y#z"])
def test_with_a_public_address_no_host_that_is_named_is_handed_out(public, host):
    given = addresses(public, Host=host, **FORWARDED)

    ways = ["/tus/", "/tus/", "/m/"]
    assert all(url.startswith("https://video.example.edu" + way) for url, way in zip(given, ways, strict=True))


def test_without_one_only_the_request_itself_says_it_and_no_cache_keeps_it(site, student):
    """Whoever names a host is the only one who is told it."""
    video = Video(student)
    forged = student.put(f"/v1/uploads/{video.id}", json=video.facts, headers={"Host": EVIL, **FORWARDED})
    again = student.put(f"/v1/uploads/{video.id}", json=video.facts, headers=FORWARDED)

    assert forged.json()["ticket"]["url"].startswith(f"http://{EVIL}/tus/")
    assert again.json()["ticket"]["url"].startswith(f"{site.url}/tus/")
    assert {forged.headers["Cache-Control"], again.headers["Cache-Control"]} == {"no-store"}
    assert EVIL not in str(site.rows("SELECT * FROM upload")) + str(site.rows("SELECT * FROM event"))


@pytest.mark.parametrize(
    "host", ["[", "a b", "evil.example:x", "evil.example/x?y#z", "user@evil.example", "", "http://e/"]
)
def test_a_host_that_is_none_is_handed_out_to_nobody(site, student, host):
    video = Video(student)

    answer = student.put(f"/v1/uploads/{video.id}", json=video.facts, headers={"Host": host})

    assert answer.json()["ticket"]["url"].startswith(f"{site.url}/tus/")


@pytest.mark.parametrize(
    ("config", "asks"),
    [
        (Config(sections=SITE), True),
        (Config(sections=SITE, public_url="https://video.example.edu"), False),
        (Config(sections=SITE, store="s3"), False),
    ],
)
def test_the_doctor_asks_for_a_public_address_where_bytes_come_to_us(config, asks):
    assert ("public_url" in public_address(config).advice) == asks


def test_the_doctor_says_it_for_a_moodle_and_is_one(tmp_path, capsys):
    (tmp_path / "a.toml").write_text('max_bytes = 1000\n[moodle]\nurl = "https://127.0.0.1:1"')

    code = main(["doctor", "--data", str(tmp_path / "d"), "--port", "0", "--config", str(tmp_path / "a.toml")])

    assert (code, "public_url" in capsys.readouterr().out) == (1, True)


@pytest.mark.parametrize(("public_url", "warnings"), [("", 1), ("https://video.example.edu", 0)])
def test_serving_a_moodle_without_a_public_address_is_said(tmp_path, caplog, public_url, warnings):
    """It ends there: the port is somebody else's."""
    caplog.set_level(logging.NOTSET, logger="httpx")  # the program changes it; this sets it back
    (tmp_path / "a.toml").write_text(f'public_url = "{public_url}"\n[moodle]\nurl = "https://127.0.0.1:1"')
    words = ["serve", "--data", str(tmp_path / "d"), "--config", str(tmp_path / "a.toml")]
    with socket.create_server(("127.0.0.1", 0)) as taken, caplog.at_level(logging.WARNING):
        code = main([*words, "--port", str(taken.getsockname()[1])])

    assert (code, len([one for one in caplog.records if one.message == "no public address"])) == (1, warnings)


# -- answers -----------------------------------------------------------------------------------------


def everywhere(http, video):
    """One answer of each kind."""
    ticket = Video(http).create()
    link = http.post(f"/v1/videos/{video.id}/playback")
    return {
        "health": http.get("/healthz"),
        "info": http.get("/v1/info"),
        "session": http.get("/v1/session"),
        "ticket": Video(http).ask(),
        "playback": link,
        "no route": http.get("/nope"),
        "no method": http.put("/healthz"),
        "invalid": http.post("/v1/session", content=b"{"),
        "signed out": http.get("/v1/session", headers={"Authorization": ""}),
        "too large": http.post("/v1/session", content=b"x" * (frame.BODY_LIMIT + 1)),
        "tus": http.head(ticket, headers=TUS),
        "tus refused": http.head(ticket),
        "film": http.get(link.json()["url"]),
        "no film": http.get("/m/x/y"),
    }


@pytest.fixture(scope="module")
def all_answers(guest):
    guest.headers["Origin"] = f"https://{EVIL}"
    return everywhere(guest, Video(guest).store())


ALWAYS = {"x-request-id", "x-content-type-options", "cache-control"}


def test_every_answer_has_these_headers_and_no_other(all_answers):
    beside = {name: set(answer.headers) - ALWAYS for name, answer in all_answers.items()}
    plain = {"content-length", "content-type"}

    assert all(set(answer.headers) >= ALWAYS for answer in all_answers.values())
    assert {answer.headers["X-Content-Type-Options"] for answer in all_answers.values()} == {"nosniff"}
    assert beside == {
        **dict.fromkeys(("health", "info", "session", "ticket", "playback", "no route", "invalid", "no film"), plain),
        "no method": plain | {"allow"},
        "signed out": plain | {"www-authenticate"},
        "too large": {"content-type", "connection", "transfer-encoding"},
        "tus": {"content-length", "tus-resumable", "upload-offset", "upload-length", "upload-expires"},
        "tus refused": plain | {"tus-resumable", "tus-version"},
        "film": plain | {"content-disposition", "accept-ranges", "etag"},
    }


def test_the_program_itself_does_not_say_what_it_runs_on(program):
    """The server adds headers of its own that a site within a test never has."""
    answer = httpx.get(program.url + "/v1/info")

    assert set(answer.headers) == ALWAYS | {"date", "content-length", "content-type"}


def test_only_a_film_may_be_kept_and_only_by_whoever_watched_it(all_answers):
    kept = {name: answer.headers["Cache-Control"] for name, answer in all_answers.items()}

    assert kept.pop("film") == "private, no-transform"
    assert set(kept.values()) == {"no-store"}


def test_no_answer_lets_another_sites_page_read_it(guest, all_answers):
    preflight = {"Origin": f"https://{EVIL}", "Access-Control-Request-Method": "POST"}
    asked = [
        guest.options(path, headers=preflight) for path in ("/v1/session", "/v1/info", "/nope", "/tus/x", "/m/x/y")
    ]

    named = {name for answer in (*all_answers.values(), *asked) for name in answer.headers}
    assert not [name for name in named if name.startswith("access-control")]
    assert not {"server", "x-powered-by", "set-cookie", "location"} & named


CHECKED = ("secret_hash", "assignment", "size", "duration_s")


def test_no_error_repeats_what_was_sent(guest):
    video = Video(guest)
    canary = "canary<script>"
    answers = [
        guest.get(f"/{canary}"),
        guest.get(f"/v1/uploads/{canary}/receipt"),
        guest.get(f"/m/{canary}/{canary}"),
        guest.head(f"/tus/{canary}", headers=TUS),
        guest.request("CANARY", "/healthz"),
        guest.post("/v1/session", json={"username": canary, "password": canary}),
        guest.post("/v1/session", json={canary: canary}),
        guest.post("/v1/session", json={"username": [canary]}),
        *(guest.put(f"/v1/uploads/{video.id}", json={**video.facts, name: canary}) for name in CHECKED),
        guest.put(f"/v1/uploads/{video.id}", json=video.facts, headers={"X-Moodle-Token": canary * 100}),
        guest.get("/v1/session", headers={"Authorization": f"Bearer {canary}"}),
        guest.get("/nope", headers={"Host": canary, "X-Request-Id": canary}),
    ]  # fmt: skip

    assert {answer.status_code // 100 for answer in answers} == {4}
    assert not [one for one in answers if "canary" in (one.text + str(one.headers)).casefold()]


def test_no_request_chooses_the_id_of_its_answer(guest):
    ids = [guest.get("/v1/info", headers={REQUEST_HEADER: "a\tb"}).headers[REQUEST_HEADER] for _ in range(2)]

    assert len(set(ids)) == 2
    assert all(re.fullmatch("[0-9a-f]{16}", id) for id in ids)


def test_a_mistake_of_ours_tells_nothing_of_us(site, student):
    video = Video(student)
    site.rooms.desk.ask = None

    answer = video.ask()

    assert (answer.status_code, answer.json()["code"]) == (500, "bug")
    assert not re.search(r"Traceback|File|NoneType|/work|python", answer.text)
