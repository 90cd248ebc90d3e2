"""The proxy that end-to-end tests put between our programs does what its rules say, and nothing else."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests.e2e.rig import until
from tests.fakes.fault_proxy import Act, FaultProxy, Rule, cut, delay, drop_answer, reset, stall, status
from tests.fakes.tus_faults import moved, says, says_early
from tests.fakes.tus_server import Exchange, Stored, TusServer

SIZE = 300_000
PATH = "/files/1"


@pytest.fixture
def server() -> Iterator[TusServer]:
    with TusServer() as server:
        server.uploads[PATH] = Stored(SIZE, "")
        yield server


@pytest.fixture
def proxy(server: TusServer) -> Iterator[FaultProxy]:
    with FaultProxy(server.port) as proxy:
        yield proxy


@pytest.fixture
def client(proxy: FaultProxy) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=proxy.url, headers={"Tus-Resumable": "1.0.0"}, timeout=5) as client:
        yield client


def patch(client: httpx.Client, size: int = SIZE) -> httpx.Response:
    headers = {"Upload-Offset": "0", "Content-Type": "application/offset+octet-stream"}
    return client.patch(PATH, content=bytes(size), headers=headers)


def stored(server: TusServer) -> int:
    return len(server.uploads[PATH].content)


def test_without_a_rule_everything_goes_through(client: httpx.Client, proxy: FaultProxy, server: TusServer):
    answers = [client.head(PATH), patch(client), client.head(PATH)]

    assert [answer.status_code for answer in answers] == [200, 204, 200]
    assert [(seen.method, seen.path) for seen in proxy.seen] == [("HEAD", PATH), ("PATCH", PATH), ("HEAD", PATH)]
    assert proxy.body_bytes == {("PATCH", "/files/*"): SIZE}
    assert (stored(server), server.accepted) == (SIZE, 1)


def test_a_status_does_not_reach_the_server(client: httpx.Client, proxy: FaultProxy, server: TusServer):
    proxy.plan(Rule(status(429, retry_after=5), "PATCH", "^/files/", nth=2))
    client.head(PATH)
    answers = [patch(client, 10), patch(client), client.head(PATH)]

    assert [answer.status_code for answer in answers] == [204, 429, 200]
    assert answers[1].headers["retry-after"] == "5"
    assert (server.count("PATCH"), stored(server)) == (1, 10)


def test_a_rule_for_every_request_goes_on(client: httpx.Client, proxy: FaultProxy, server: TusServer):
    proxy.plan(Rule(status(503), "HEAD", nth=0))

    assert [client.head(PATH).status_code for _ in range(3)] == [503] * 3
    assert server.seen == []


def test_a_dropped_answer_was_given(client: httpx.Client, proxy: FaultProxy, server: TusServer):
    rule = proxy.plan(Rule(drop_answer(), "PATCH"))
    with pytest.raises(httpx.RemoteProtocolError):
        patch(client)

    assert rule.fired.is_set()
    assert stored(server) == SIZE


RESET = (httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError)
"""The last when a send met the reset: httpx then looks for an early answer and finds the end of the connection."""


@pytest.mark.parametrize(
    ("act", "errors"),
    [
        (reset(), RESET),
        (reset(100_000), RESET),
        (cut(100_000), httpx.TransportError),
    ],
    ids=["reset", "reset after", "cut after"],
)
def test_a_broken_connection_ends_the_body_there(
    client: httpx.Client, proxy: FaultProxy, server: TusServer, act: Act, errors: type[Exception]
):
    proxy.plan(Rule(act, "PATCH"))
    with pytest.raises(errors):
        patch(client)

    assert proxy.body_bytes["PATCH", "/files/*"] in (0, 100_000)
    assert client.head(PATH).status_code == 200
    until(lambda: stored(server) == proxy.body_bytes["PATCH", "/files/*"])


def test_a_stalled_body_goes_on_when_it_is_released(client: httpx.Client, proxy: FaultProxy, server: TusServer):
    rule = proxy.plan(Rule(stall(1000), "PATCH"))
    with ThreadPoolExecutor() as pool:
        answer = pool.submit(patch, client)
        assert rule.fired.wait(5)
        passed = proxy.body_bytes.total()
        rule.release.set()

    assert answer.result().status_code == 204
    assert (passed, stored(server)) == (1000, SIZE)


def test_a_stall_ends_with_the_proxy(proxy: FaultProxy):
    rule = proxy.plan(Rule(stall(), "PATCH"))
    with socket.create_connection(("127.0.0.1", proxy.port)) as client:
        client.sendall(b"PATCH /files/1 HTTP/1.1\r\nContent-Length: 10\r\n\r\n")
        assert rule.fired.wait(5)


def test_a_delayed_answer_comes_when_it_is_released(client: httpx.Client, proxy: FaultProxy, server: TusServer):
    rule = proxy.plan(Rule(delay(), "PATCH"))
    with ThreadPoolExecutor() as pool:
        answer = pool.submit(patch, client)
        assert rule.fired.wait(5)
        assert (stored(server), answer.done()) == (SIZE, False)
        rule.release.set()

    assert answer.result().status_code == 204


def test_a_client_that_gives_up_is_let_go(proxy: FaultProxy, server: TusServer):
    rule = proxy.plan(Rule(delay(), "HEAD"))
    with pytest.raises(httpx.ReadTimeout):
        httpx.head(proxy.url + PATH, timeout=httpx.Timeout(5, read=0.3))

    assert rule.fired.is_set()
    assert httpx.head(proxy.url + PATH, headers={"Tus-Resumable": "1.0.0"}).status_code == 200
    assert server.count("HEAD") == 2


def test_an_early_answer_of_the_server_comes_through(proxy: FaultProxy):
    with TusServer({("PATCH", 1): says_early(413, 0)}) as server, httpx.Client(base_url=proxy.url) as client:
        server.uploads[PATH] = Stored(SIZE, "")
        proxy.upstream_port = server.port
        answer = patch(client, 20_000_000)

    assert answer.status_code == 413
    assert proxy.body_bytes.total() < 20_000_000


def test_a_redirect_of_the_server_leads_back_to_the_proxy(client: httpx.Client, proxy: FaultProxy):
    with TusServer({("HEAD", 0): moved(307)}) as server:
        proxy.upstream_port = server.port
        answer = client.head(PATH)

    assert str(answer.next_request.url if answer.next_request else "") == f"{proxy.url}{PATH}/moved"


def test_an_answer_with_a_body_comes_whole(client: httpx.Client, proxy: FaultProxy):
    with TusServer({("GET", 0): says(200, b"x" * 200_000)}) as server:
        proxy.upstream_port = server.port
        answers = [client.get("/a"), client.get("/b")]

    assert [len(answer.content) for answer in answers] == [200_000] * 2


def test_another_server_takes_over(client: httpx.Client, proxy: FaultProxy, server: TusServer):
    client.head(PATH)
    with TusServer() as other:
        proxy.upstream_port = other.port
        answer = client.head(PATH)

    assert answer.status_code == 404
    assert (server.count("HEAD"), other.count("HEAD")) == (1, 1)


def test_a_server_that_came_back_is_found(client: httpx.Client, proxy: FaultProxy, server: TusServer):
    def right_and_close(exchange: Exchange) -> None:
        exchange.right()
        exchange.open = False

    with TusServer({("HEAD", 1): right_and_close}) as closing:
        proxy.upstream_port = closing.port
        closing.uploads[PATH] = Stored(SIZE, "")
        with socket.create_connection(("127.0.0.1", proxy.port)) as raw:
            raw.sendall(b"HEAD /files/1 HTTP/1.1\r\nTus-Resumable: 1.0.0\r\n\r\n")
            received = b"".join(iter(lambda: raw.recv(4096), b""))
        answer = client.head(PATH)

    assert received.startswith(b"HTTP/1.1 200")
    assert answer.status_code == 200


def test_a_server_that_is_down_is_a_closed_connection(client: httpx.Client, proxy: FaultProxy):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        proxy.upstream_port = nobody.getsockname()[1]
        with pytest.raises(httpx.RemoteProtocolError):
            client.head(PATH)


def test_nothing_of_it_is_left(server: TusServer):
    before = threading.active_count()
    with FaultProxy(server.port) as proxy:
        httpx.head(proxy.url + PATH, headers={"Tus-Resumable": "1.0.0"})

    assert threading.active_count() <= before + 1  # the fake server may have one for the connection
