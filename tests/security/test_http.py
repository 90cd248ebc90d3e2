"""What may be sent instead of an honest request."""

from __future__ import annotations

from contextlib import ExitStack, suppress

import httpx
import pytest

from tests.companion.site import Connection, Site, Video
from uploader_app.companion.config import Config
from uploader_app.companion.routes import frame
from uploader_app.companion.serving.guard import GuardedProtocol

EVIL = "evil.example"


def said(site, request):
    """The answer's head to these very bytes."""
    with Connection(site.port) as one:
        one.socket.sendall(request)
        return one.answer()


def status(head):
    return int(head.split()[1]) if head else 0


# -- where a request ends ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "head",
    [
        "Content-Length: -5",
        "Content-Length: +2",
        "Content-Length: 2, 3",
        "Content-Length: 0x2",
        "Content-Length: 99999999999999999999999999",
        "Content-Length: 2\r\nContent-Length: 3",
        "Content-Length: 2\r\nContent-Length: 2",
        "Content-Length: 2\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nContent-Length: 2",
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding: chunked, identity",
        "X-Long: a\r\n folded",
        "X-Nul: a\0b",
        "X-Space : a",
        "Content-Length : 2",
    ],
)
@pytest.mark.parametrize("path", ["/v1/session", "/tus/x"])
def test_who_leaves_open_where_a_request_ends_is_refused(shared, path, head):
    answer = said(shared, f"POST {path} HTTP/1.1\r\nHost: x\r\n{head}\r\n\r\n{{}}".encode())

    assert status(answer) == 400
    assert "connection: close" in answer


@pytest.mark.parametrize(
    "chunk", [b"zz\r\n", b"-1\r\n", b"fffffffffffffffffffff\r\n", b"2\r\n{}x\r\n", b"2;" + b"\0" * 9]
)
def test_a_broken_chunk_is_refused(shared, chunk):
    request = b"POST /v1/session HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk

    assert status(said(shared, request)) == 400


def test_nothing_behind_a_refused_body_is_taken_for_a_request(shared):
    """Else a request could be hidden in another one's body."""
    hidden = b"DELETE /v1/session HTTP/1.1\r\nHost: x\r\n\r\n"
    head = f"POST /v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: {frame.BODY_LIMIT + len(hidden)}\r\n\r\n"
    with Connection(shared.port) as one:
        one.socket.sendall(head.encode() + hidden)
        answer = one.answer()
        rest = b"".join(iter(lambda: one.socket.recv(65536), b""))

    assert (status(answer), "connection: close" in answer) == (413, True)
    assert (answer.encode() + rest).count(b"HTTP/1.1") == 1


def test_a_body_beyond_the_limit_is_refused_before_it_comes(shared):
    answer = said(shared, b"POST /v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: 999999999\r\n\r\n")

    assert status(answer) == 413


def test_chunks_beyond_the_limit_are_refused_while_they_come(shared):
    with Connection(shared.port) as one:
        one.head("POST", shared.url + "/v1/session", Transfer_Encoding="chunked")
        one.socket.sendall(b"10001\r\n" + b"x" * 65537)

        assert status(one.answer()) == 413


def test_a_body_that_is_too_slow_is_given_up(tmp_path):
    site = Site(tmp_path, Config())
    site.app.user_middleware[0].kwargs["body_s"] = 0.05
    with site:
        answer = said(site, b"POST /v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{")

    assert (status(answer), "connection: close" in answer) == (408, True)


@pytest.mark.parametrize("size", [100 * 1024, 1024 * 1024])
@pytest.mark.parametrize("form", ["one", "many", "path"])
def test_a_head_of_that_size_is_431(shared, size, form):
    head = {
        "one": f"GET /healthz HTTP/1.1\r\nX: {'x' * size}\r\n\r\n",
        "many": "GET /healthz HTTP/1.1\r\n" + "X: y\r\n" * (size // 6) + "\r\n",
        "path": f"GET /healthz?{'x' * size} HTTP/1.1\r\n\r\n",
    }[form]
    with Connection(shared.port) as one:
        try:
            one.socket.sendall(head.encode())
        except OSError:
            return  # closed while it was sent
        with suppress(ConnectionResetError):
            assert status(one.answer()) == 431


def last_word(connection):
    """b"" when it was closed; what the other side had not read yet makes that a reset."""
    try:
        return connection.socket.recv(10)
    except ConnectionResetError:
        return b""


class Hasty(GuardedProtocol):
    head_s = 1.0


@pytest.mark.parametrize("begun", [b"", b"G", b"GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ", b"\r\n\r\n"])
def test_many_half_open_connections_stop_nobody_and_are_closed(tmp_path, begun):
    with ExitStack() as stack:
        site = stack.enter_context(Site(tmp_path, Config(), protocol=Hasty))
        half = [stack.enter_context(Connection(site.port)) for _ in range(200)]
        for one in half:
            with suppress(ConnectionError):
                one.socket.sendall(begun)

        assert httpx.get(site.url + "/healthz").status_code == 200
        assert {last_word(one) for one in half} == {b""}


# -- methods and paths -------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["HEAD", "OPTIONS", "TRACE", "PUT", "PROPFIND", "DELETE", "PATCH"])
@pytest.mark.parametrize("path", ["/healthz", "/v1/info", "/v1/assignments"])
def test_a_method_that_is_not_there_is_405_and_does_nothing(shared, guest, method, path):
    answer = guest.request(method, path, headers={"X-Secret-Echo": "canary"})

    assert (answer.status_code, answer.headers["Allow"]) == (405, "GET")
    assert "canary" not in answer.text + str(answer.headers)


@pytest.mark.parametrize("name", ["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "_method"])
def test_a_method_is_not_overridden_beside_tus(guest, name):
    video = Video(guest).store()

    answers = [guest.post(f"/v1/videos/{video.id}/playback", headers={name: "DELETE"}, params={"_method": "DELETE"})]
    answers.append(guest.get("/v1/session", headers={name: "DELETE"}))

    assert [answer.status_code for answer in answers] == [200, 200]
    assert guest.get("/v1/session").status_code == 200


@pytest.mark.parametrize(
    "path",
    ["/healthz/", "//healthz", "/./healthz", "/x/../healthz", "/%68ealthz/", "/HEALTHZ", "/healthz;a", "/healthz%00",
     "/healthz%20", "//evil.example/%2e%2e", "/v1//session", "/v1/session/", "/metrics/", "/", "*"],
)  # fmt: skip
def test_a_path_that_only_looks_right_is_not_there(shared, path):
    answer = said(shared, f"GET {path} HTTP/1.1\r\nHost: {EVIL}\r\n\r\n".encode())

    assert status(answer) == 404
    assert EVIL not in answer


@pytest.mark.parametrize("line", ["GET http://evil.example/v1/session HTTP/1.1", "GET https://evil.example HTTP/1.1"])
def test_it_is_no_proxy(shared, line):
    answer = said(shared, f"{line}\r\nHost: {EVIL}\r\n\r\n".encode())

    assert status(answer) in (400, 401, 404)
    assert EVIL not in answer


@pytest.mark.parametrize("line", ["CONNECT evil.example:80 HTTP/1.1", "PRI * HTTP/2.0", "GET /\xff HTTP/1.1", "GET"])
def test_what_is_no_request_is_refused(shared, line):
    assert status(said(shared, f"{line}\r\nHost: x\r\n\r\n".encode("latin-1"))) == 400


def test_an_upgrade_is_not_taken(shared):
    head = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: YQ==\r\nSec-WebSocket-Version: 13"

    assert status(said(shared, f"GET /v1/info HTTP/1.1\r\nHost: x\r\n{head}\r\n\r\n".encode())) == 200
