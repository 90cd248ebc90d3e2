"""The bytes of a video on their way through a proxy."""

from __future__ import annotations

import asyncio
import ssl
from pathlib import Path

import httpx
import pytest

from tests.fakes.connect_proxy import ConnectProxy
from tests.fakes.tus_server import EVERY, TusServer
from tests.transfer.rig import deliver, through
from uploader_app.domain.faults import Code
from uploader_app.domain.upload import Source, TusEndpoint
from uploader_app.proxy import Proxy, ProxySignInError, proxy_at


class One:
    """Everybody goes through this one."""

    def __init__(self, proxy: Proxy) -> None:
        self.proxy = proxy
        self.failures: list[httpx.ProxyError] = []

    def of(self, _: str) -> Proxy:
        if any(isinstance(one, ProxySignInError) for one in self.failures):
            raise ProxySignInError("refused before")
        return self.proxy

    def failed(self, proxy: Proxy, error: httpx.ProxyError) -> None:
        self.failures.append(error)


HERE = {("POST", EVERY): lambda exchange: exchange.right(location="/files/1")}


@pytest.fixture
def server(tls: ssl.SSLContext | None):
    with TusServer(HERE, tls=tls) as running:
        yield running


@pytest.fixture
def endpoint(scheme: str, server: TusServer) -> str:
    return f"{scheme}://store.test:{server.port}/files"


def test_a_video_goes_through_a_proxy(server: TusServer, endpoint: str, source: Source, contexts):
    with ConnectProxy(("127.0.0.1", server.port)) as proxy:
        way = through(trust=lambda: contexts[1], proxies=One(proxy_at(proxy.place)))
        delivery = deliver(endpoint, source, transfer=way)

    assert delivery.arrived
    assert server.uploads["/files/1"].content == Path(source.path).read_bytes()
    assert all("store.test" in first for first in proxy.asked)


def test_a_proxy_that_knows_the_person_lets_them_through(server: TusServer, endpoint: str, source: Source, contexts):
    with ConnectProxy(("127.0.0.1", server.port), sign_in="ada:p@ss:wörd") as proxy:
        one = One(Proxy("127.0.0.1", proxy_at(proxy.place).port, "ada", "p@ss:wörd"))
        delivery = deliver(endpoint, source, transfer=through(trust=lambda: contexts[1], proxies=one))

    assert delivery.arrived
    assert one.failures == []


def test_after_a_407_nothing_more_is_sent(server: TusServer, endpoint: str, source: Source, contexts):
    with ConnectProxy(("127.0.0.1", server.port), sign_in="ada:right") as proxy:
        one = One(Proxy("127.0.0.1", proxy_at(proxy.place).port, "ada", "wrong"))
        delivery = deliver(endpoint, source, transfer=through(trust=lambda: contexts[1], proxies=one))

    assert set(delivery.codes) == {Code.NET_PROXY}
    assert len(delivery.codes) > 1
    assert proxy.tries == ["ada:wrong"]
    assert server.accepted == 0


@pytest.mark.parametrize("scheme", ["https"])
def test_what_goes_through_a_proxy_is_still_verified(server: TusServer, endpoint: str, source: Source):
    with ConnectProxy(("127.0.0.1", server.port)) as proxy:
        delivery = deliver(endpoint, source, transfer=through(proxies=One(proxy_at(proxy.place))))

    assert set(delivery.codes) == {Code.NET_TLS}


def test_a_password_is_in_no_fault(server: TusServer, endpoint: str, source: Source, contexts):
    with ConnectProxy(("127.0.0.1", server.port), sign_in="ada:right") as proxy:
        one = One(Proxy("127.0.0.1", proxy_at(proxy.place).port, "ada", "wrong"))
        delivery = deliver(endpoint, source, transfer=through(trust=lambda: contexts[1], proxies=one))

    assert "wrong" not in repr((delivery.faults, one.failures))


def test_a_proxy_that_says_no_is_a_fault_of_the_network(source: Source):
    with TusServer({("CONNECT", EVERY): lambda exchange: exchange.answer(403)}) as refusing:
        way = through(proxies=One(Proxy("127.0.0.1", refusing.port)))
        with pytest.raises(Exception, match=r"net\.down"):
            asyncio.run(way.open(TusEndpoint("https://store.test/files"), source, "a.mp4"))
