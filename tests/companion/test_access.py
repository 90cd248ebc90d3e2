"""Who may do what, for every route that there is: a new route without a row here fails."""

from __future__ import annotations

import secrets

import pytest
from fastapi.routing import APIRoute

from tests.companion.site import Video, on_both_databases
from uploader_app.companion.routes import people, uploads, videos, watch
from uploader_app.wire import SECRET_HEADER

OWNER, SECRET, OTHER, WRONG, NONE = "owner", "secret", "other", "secret of another", "nobody"
OK = "ok"

# who:                        owner  its secret  other  another's secret  nobody
ROWS = {
    ("GET", "/healthz"): (OK, OK, OK, OK, OK),
    ("GET", "/readyz"): (OK, OK, OK, OK, OK),
    ("GET", "/metrics"): (OK, OK, OK, OK, OK),
    ("GET", "/v1/info"): (OK, OK, OK, OK, OK),
    ("POST", "/v1/session"): (OK, OK, OK, OK, OK),
    ("GET", "/v1/session"): (OK, 401, OK, 401, 401),
    ("DELETE", "/v1/session"): (OK, 401, OK, 401, 401),
    ("GET", "/v1/assignments"): (OK, 401, OK, 401, 401),
    ("GET", "/v1/assignments/{id}"): (OK, 401, OK, 401, 401),
    ("PUT", "/v1/uploads/{id}"): (OK, 401, 404, 401, 401),
    ("POST", "/v1/uploads/{id}/heartbeat"): (OK, OK, 404, 404, 401),
    ("POST", "/v1/uploads/{id}/park"): (OK, OK, 404, 404, 401),
    ("POST", "/v1/uploads/{id}/abandon"): (OK, OK, 404, 404, 401),
    ("POST", "/v1/uploads/{id}/complete"): (OK, OK, 404, 404, 401),
    ("PUT", "/v1/uploads/{id}/submission"): (OK, 401, 404, 401, 401),
    ("GET", "/v1/uploads/{id}/receipt"): (OK, 401, 404, 401, 401),
    ("GET", "/v1/uploads/{id}/link"): (OK, 401, 404, 401, 401),
    ("GET", "/v1/videos"): (OK, 401, OK, 401, 401),
    ("POST", "/v1/videos/{id}/playback"): (OK, 401, 404, 401, 401),
    ("DELETE", "/v1/videos/{id}"): (OK, 401, 404, 401, 401),
}
BODIES = {
    "session": {"username": "student", "password": "student"},
    "heartbeat": {"sent": 1},
    "abandon": {"reason": "test"},
}


def filled(path, video):
    """With an id of what the path is about."""
    return path.replace("{id}", video.assignment if "assignments" in path else video.id)


def routes():
    found = [
        route for router in (watch.router, people.router, uploads.router, videos.router) for route in router.routes
    ]
    return {(method, route.path) for route in found if isinstance(route, APIRoute) for method in route.methods}


def test_every_route_has_its_row():
    assert routes() == set(ROWS)


@on_both_databases
@pytest.mark.parametrize(("method", "path"), sorted(ROWS))
def test_each_may_do_what_is_written(site, student, other, method, path):
    video = Video(student)
    video.send() if path.endswith("complete") else video.store()
    if path.endswith("receipt"):
        video.hand_in()
    foreign = Video(other)
    foreign.ask()
    headers = {
        NONE: {},
        WRONG: {SECRET_HEADER: foreign.secret},
        OTHER: {"Authorization": other.headers["Authorization"]},
        SECRET: {SECRET_HEADER: video.secret},
        OWNER: {"Authorization": student.headers["Authorization"]},
    }
    del student.headers["Authorization"]
    body = {
        **BODIES,
        "{id}": video.facts,
        "complete": {"size": len(video.data), "sha256": video.sha256},
    }.get(path.rsplit("/", 1)[-1])

    got = {
        who: student.request(method, filled(path, video), json=body, headers=given).status_code
        for who, given in headers.items()
    }

    expected = dict(zip((OWNER, SECRET, OTHER, WRONG, NONE), ROWS[method, path], strict=True))
    assert {who: OK if code < 300 else code for who, code in got.items()} == expected


@pytest.mark.parametrize(
    "authorization", ["Bearer", "Bearer x", "Basic c3R1ZGVudDpzdHVkZW50", "é", "Bearer " + "a" * 9000]
)
def test_a_malformed_token_is_no_session(guest, authorization):
    answer = guest.get("/v1/session", headers={"Authorization": authorization.encode()})

    assert answer.status_code == 401


def test_a_secret_is_no_session_token(guest):
    video = Video(guest)
    video.ask()

    answer = guest.get("/v1/session", headers={"Authorization": f"Bearer {video.secret}"})

    assert answer.status_code == 401


def test_an_expired_session_does_not_stop_the_secret(guest):
    video = Video(guest)
    video.ask()
    headers = {"Authorization": "Bearer gone", SECRET_HEADER: video.secret}

    assert guest.post(f"/v1/uploads/{video.id}/heartbeat", json={"sent": 0}, headers=headers).status_code == 200


def test_an_unknown_id_looks_like_somebody_elses(student, other):
    video = Video(other)
    video.ask()

    answers = [
        student.post(f"/v1/uploads/{id}/heartbeat", json={"sent": 0}).json() for id in (video.id, secrets.token_hex(16))
    ]

    assert answers[0]["code"] == answers[1]["code"] == "upload_unknown"
