from __future__ import annotations

import socket

import pytest

from tests.companion.site import Connection, Site, Video, on_both_databases
from uploader_app.companion.config import Config
from uploader_app.companion.grant import hold_off
from uploader_app.companion.serving import server
from uploader_app.companion.serving.guard import GuardedProtocol


def test_a_body_beyond_the_limit_is_refused(student):
    for content in (b"x" * 65537, iter([b"x" * 40000, b"x" * 40000])):
        answer = student.post("/v1/session", content=content)
        assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


def test_a_body_that_is_no_json_is_a_problem_that_repeats_nothing(student):
    answer = student.post("/v1/session", content=b'{"password": "geheim')

    assert answer.status_code == 422
    assert "geheim" not in answer.text


def test_a_complete_head_beyond_the_limit_is_431(site):
    with Connection(site.port) as one:
        one.head("GET", site.url + "/healthz", X_Long="x" * 40_000)

        assert one.answer().startswith("HTTP/1.1 431")


def test_an_endless_head_is_431(site):
    with Connection(site.port) as one:
        one.socket.sendall(b"GET /healthz HTTP/1.1\r\nX-Long: " + b"x" * 40_000)

        assert one.answer().startswith("HTTP/1.1 431")


def test_a_large_body_is_no_large_head(site, student):
    video = Video(student, b"x" * 500_000)

    assert video.store()


class Hasty(GuardedProtocol):
    head_s = 0.05


def test_who_never_finishes_a_head_is_closed(tmp_path):
    with Site(tmp_path, Config(), protocol=Hasty) as site, Connection(site.port) as one:
        one.socket.sendall(b"GET /healthz HTTP/1.1\r\n")

        assert one.socket.recv(10) == b""


@pytest.mark.parametrize("head", ["Content-Length: -5", "Content-Length: 5\r\nTransfer-Encoding: chunked"])
def test_ambiguous_bodies_are_refused(site, head):
    with Connection(site.port) as one:
        one.socket.sendall(f"POST /v1/session HTTP/1.1\r\nHost: x\r\n{head}\r\n\r\n".encode())

        assert one.answer().startswith("HTTP/1.1 400")


def test_the_listening_socket_keeps_little_in_the_kernel():
    listener = server.listening("127.0.0.1", 0)
    with listener:
        assert listener.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF) <= 4 * 1024 * 1024
        assert listener.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR)


@on_both_databases
def test_who_begins_too_many_uploads_waits_until_the_hour_is_over(open_site, stack):
    site = open_site(Config(tickets_per_hour=2), limited=True)
    http, other = stack.enter_context(site.person("student")), stack.enter_context(site.person("student2"))
    first, second, third = Video(http), Video(http), Video(http)
    assert first.ask().status_code == 201
    site.clock.forward(600)
    assert second.ask().status_code == 201

    answer = third.ask()

    assert (answer.status_code, answer.json()["code"], answer.headers["Retry-After"]) == (429, "too_many", "3000")
    assert first.ask().status_code == 200  # what has its place is not counted again
    assert Video(other).ask().status_code == 201
    site.clock.forward(3001)
    assert third.ask().status_code == 201


@on_both_databases
def test_who_lost_its_place_and_waits_for_another_begins_nothing_new(open_site, stack):
    site = open_site(Config(slots=1, tickets_per_hour=1), limited=True, abandoned_occupies=True)
    http, other = stack.enter_context(site.person("student")), stack.enter_context(site.person("student2"))
    mine = Video(http)
    mine.ask()
    site.later(130)
    Video(other).ask()
    waiting = mine.ask().json()["state"]

    assert (waiting, mine.ask().status_code) == ("queued", 200)


@on_both_databases
def test_who_watches_too_much_waits_until_the_hour_is_over(open_site, stack):
    site = open_site(Config(playbacks_per_hour=2), limited=True)
    http = stack.enter_context(site.person("student"))
    video = Video(http).store()
    codes = [http.post(f"/v1/videos/{video.id}/playback").status_code for _ in range(3)]
    site.clock.forward(3601)
    later = http.post(f"/v1/videos/{video.id}/playback").status_code

    assert (codes, later) == ([200, 200, 429], 200)


@pytest.mark.parametrize(
    ("times", "limit", "expected"),
    [([], 0, 0), ([1.0] * 99, 0, 0), ([1.0], 2, 0), ([5.0, 9.0], 2, 3505.0), ([5.0, 9.0, 9.5], 2, 3509.0)],
)
def test_the_oldest_that_counts_says_how_long_to_wait(times, limit, expected):
    assert hold_off(times, limit, 100.0) == expected
