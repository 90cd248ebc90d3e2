"""A whole video through every kind of proxy, which is cut on its way and goes on; and a short call through each."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import threading
from collections.abc import Callable, Iterator
from functools import partial as bound
from pathlib import Path

import httpx
import pytest

from tests.fakes.connect_proxy import ConnectProxy
from tests.fakes.proxy_guards import DigestGuard, WindowsGuard
from tests.fakes.socks_proxy import SocksProxy
from tests.fakes.tls_front import TlsFront
from tests.fakes.tus_server import EVERY, TusServer
from tests.transfer.rig import SIZE, deliver, source_of, through
from tests.transfer.test_cut import cut
from tests.transfer.test_proxy import One
from uploader_app import net
from uploader_app.domain.faults import Code
from uploader_app.engine.transfer.dial import Dial
from uploader_app.engine.transfer.http1 import FileTransport
from uploader_app.engine.transfer.wire_pump import PIECE, Cut, Line, RateLimit
from uploader_app.proxy import Kind, Proxy

CUT_AFTER = PIECE
ADA = ("UNI\\ada", "right")
Contexts = tuple[ssl.SSLContext, ssl.SSLContext]


PROXIES: dict[str, tuple[Callable[..., ConnectProxy], Proxy]] = {
    "http": (ConnectProxy, Proxy("", 0)),
    "tls": (ConnectProxy, Proxy("", 0, kind=Kind.HTTPS)),
    "tls-ntlm": (bound(ConnectProxy, guard=WindowsGuard("NTLM"), keeps=True), Proxy("", 0, *ADA, Kind.HTTPS)),
    "basic": (bound(ConnectProxy, sign_in="ada:p@ss:wörd"), Proxy("", 0, "ada", "p@ss:wörd")),
    "digest": (bound(ConnectProxy, guard=DigestGuard("ada", "right")), Proxy("", 0, "ada", "right")),
    "ntlm": (bound(ConnectProxy, guard=WindowsGuard("NTLM"), keeps=True), Proxy("", 0, *ADA)),
    "negotiate": (bound(ConnectProxy, guard=WindowsGuard("Negotiate"), keeps=True), Proxy("", 0, *ADA)),
    "ntlm-by-itself": (bound(ConnectProxy, guard=WindowsGuard("NTLM"), keeps=True), Proxy("", 0)),
    "socks5": (bound(SocksProxy, crumbs=True), Proxy("", 0, kind=Kind.SOCKS5)),
    "socks5-sign-in": (bound(SocksProxy, sign_in="ada:right"), Proxy("", 0, "ada", "right", Kind.SOCKS5)),
    "socks4": (bound(SocksProxy, version=4), Proxy("", 0, kind=Kind.SOCKS4)),
}


@pytest.fixture
def server(contexts: Contexts) -> Iterator[TusServer]:
    answers = {("POST", EVERY): lambda exchange: exchange.right(location="/files/1")}
    with TusServer(
        {**answers, ("GET", EVERY): lambda exchange: exchange.answer(200, b"there")}, tls=contexts[0]
    ) as one:
        yield one


@pytest.fixture
def endpoint(server: TusServer) -> str:
    return f"https://store.test:{server.port}"


@pytest.fixture(autouse=True)
def users(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whom a Windows proxy lets in; the first is also who sits at this computer."""
    (tmp_path / "users").write_text("UNI:ada:right\n")
    monkeypatch.setenv("NTLM_USER_FILE", str(tmp_path / "users"))


@contextlib.contextmanager
def running(kind: str, server: TusServer, contexts: Contexts, **options: int) -> Iterator[tuple[ConnectProxy, One]]:
    make, proxy = PROXIES[kind]
    with contextlib.ExitStack() as stack:
        there = stack.enter_context(make(("127.0.0.1", server.port), **options))
        port = there.port
        if proxy.kind is Kind.HTTPS:
            port = stack.enter_context(TlsFront(port, contexts[0])).port
        yield there, One(Proxy("127.0.0.1", port, proxy.username, proxy.password, proxy.kind))


@pytest.mark.parametrize("kind", PROXIES)
def test_a_video_that_is_cut_on_its_way_goes_on_through_it(
    kind: str, server: TusServer, endpoint: str, contexts: Contexts, tmp_path: Path
):
    source = source_of(tmp_path / "a.mp4", SIZE)
    with running(kind, server, contexts, cut_after=CUT_AFTER) as (there, one):
        way = through(trust=lambda: contexts[1], proxies=one)
        delivery = deliver(f"{endpoint}/files", source, transfer=way, chunk=0)

    assert delivery.arrived
    assert delivery.codes == [Code.NET_DOWN]
    assert server.uploads["/files/1"].content == Path(source.path).read_bytes()
    assert all(f"store.test:{server.port}" in first for first in there.asked)
    assert one.failures == []


def test_tls_within_tls_is_waited_for_in_turns_where_it_has_to_be(
    server: TusServer, endpoint: str, contexts: Contexts, tmp_path: Path
):
    source = source_of(tmp_path / "a.mp4", SIZE)
    with running("tls", server, contexts, cut_after=CUT_AFTER) as (_, one):
        way = through(trust=lambda: contexts[1], proxies=one, dial=bound(Dial, in_turns=True))
        delivery = deliver(f"{endpoint}/files", source, transfer=way, chunk=0)

    assert (delivery.arrived, delivery.codes) == (True, [Code.NET_DOWN])
    assert server.uploads["/files/1"].content == Path(source.path).read_bytes()


@pytest.mark.parametrize("kind", PROXIES)
def test_a_short_call_goes_through_it(kind: str, server: TusServer, endpoint: str, contexts: Contexts):
    async def calls(one: One) -> list[str]:
        async with net.api_client(contexts[1], one) as http:
            return [(await http.get(f"{endpoint}/{name}")).text for name in "ab"]

    with running(kind, server, contexts) as (there, one):
        found = asyncio.run(calls(one))

    assert found == ["there", "there"]
    assert server.accepted == 1  # the connection is kept
    assert any("store.test" in first for first in there.asked)


# -- who is let in -------------------------------------------------------------------------------------


def refusals(proxies: One, url: str, contexts: Contexts) -> list[Code]:
    """Of two short calls, one after the other."""

    async def code() -> Code:
        async with net.api_client(contexts[1], proxies) as http:
            with pytest.raises(httpx.ProxyError) as refusal:
                await http.get(url)
        return net.fault_of(refusal.value).code

    return [asyncio.run(code()), asyncio.run(code())]


@pytest.mark.parametrize("scheme", ["NTLM", "Negotiate"])
def test_a_wrong_password_is_proven_once_even_where_weaker_sign_ins_are_offered(
    scheme: str, server: TusServer, endpoint: str, contexts: Contexts
):
    guard = WindowsGuard(scheme, ["Basic realm=x"])
    with ConnectProxy(("127.0.0.1", server.port), guard=guard, keeps=True) as there:
        one = One(Proxy("127.0.0.1", there.port, "UNI\\ada", "wrong"))
        codes = refusals(one, endpoint, contexts)

    assert codes == [Code.NET_PROXY] * 2
    assert (guard.tries, guard.weaker, there.accepted) == (1, 0, 1)
    assert server.accepted == 0


def test_a_sign_in_that_this_computer_cannot_give_leaves_the_next_one(
    server: TusServer, endpoint: str, contexts: Contexts, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.delenv("NTLM_USER_FILE")
    guard = WindowsGuard("Negotiate")
    with ConnectProxy(("127.0.0.1", server.port), guard=guard, keeps=True) as there:
        codes = refusals(One(Proxy("127.0.0.1", there.port)), endpoint, contexts)

    assert codes == [Code.NET_PROXY] * 2
    assert (guard.tries, len(there.asked)) == (0, 1)


def test_a_sign_in_of_one_connection_is_not_tried_over_two(server: TusServer, endpoint: str, contexts: Contexts):
    guard = WindowsGuard("NTLM")
    with ConnectProxy(("127.0.0.1", server.port), guard=guard) as there:
        codes = refusals(One(Proxy("127.0.0.1", there.port, *ADA)), endpoint, contexts)

    assert codes == [Code.NET_DOWN] * 2
    assert guard.tries == 0


@pytest.mark.parametrize(
    ("guard", "keeps"),
    [
        (DigestGuard("ada", "right", "SHA-256"), True),
        (DigestGuard("ada", "right", "MD5-sess"), True),
        (DigestGuard("ada", "right", qop=""), True),
        (DigestGuard("ada", "right", stale=1), True),
        (DigestGuard("ada", "right", stale=1), False),
        (DigestGuard('a"\\d', "wörd: !"), False),
    ],
    ids=["sha256", "session", "old", "stale", "stale-new-connection", "odd-names"],
)
def test_a_digest_is_what_the_proxy_reckons(
    guard: DigestGuard, keeps: bool, server: TusServer, endpoint: str, contexts: Contexts
):
    async def call(one: One) -> str:
        async with net.api_client(contexts[1], one) as http:
            return (await http.get(endpoint)).text

    with ConnectProxy(("127.0.0.1", server.port), guard=guard, keeps=keeps) as there:
        answer = asyncio.run(call(One(Proxy("127.0.0.1", there.port, guard.username, guard.password))))

    assert answer == "there"


def test_a_wrong_digest_is_tried_once(server: TusServer, endpoint: str, contexts: Contexts):
    guard = DigestGuard("ada", "right")
    with ConnectProxy(("127.0.0.1", server.port), guard=guard) as there:
        codes = refusals(One(Proxy("127.0.0.1", there.port, "ada", "wrong")), endpoint, contexts)

    assert (codes, guard.tries) == ([Code.NET_PROXY] * 2, 1)


@pytest.mark.parametrize("given", [("ada", "wrong"), ("", "")])
def test_socks_says_who_is_missing(given: tuple[str, str], server: TusServer, endpoint: str, contexts: Contexts):
    with SocksProxy(("127.0.0.1", server.port), "ada:right") as there:
        codes = refusals(One(Proxy("127.0.0.1", there.port, *given, Kind.SOCKS5)), endpoint, contexts)

    assert codes == [Code.NET_PROXY] * 2
    assert there.tries == [":".join(given)] * bool(given[0])


@pytest.mark.parametrize("there", [{"answer": 2}, {"version": 4, "sign_in": "bob:"}])
def test_a_no_of_socks_is_a_fault_of_the_network(there: dict, server: TusServer, endpoint: str, contexts: Contexts):
    kind = Kind.SOCKS4 if "version" in there else Kind.SOCKS5
    with SocksProxy(("127.0.0.1", server.port), **there) as proxy:
        codes = refusals(One(Proxy("127.0.0.1", proxy.port, kind=kind)), endpoint, contexts)

    assert codes == [Code.NET_DOWN] * 2


class StrangeGuard:
    def challenge(self, given: str, state: dict) -> list[str]:
        return ["Bearer realm=x"]


def test_a_sign_in_of_an_unknown_kind_is_told(server: TusServer, endpoint: str, contexts: Contexts):
    with ConnectProxy(("127.0.0.1", server.port), guard=StrangeGuard()) as there:
        codes = refusals(One(Proxy("127.0.0.1", there.port, "ada", "right")), endpoint, contexts)

    assert codes == [Code.NET_PROXY_KIND] * 2


def test_a_proxy_that_nobody_vouches_for_gets_nothing(server: TusServer, contexts: Contexts, tmp_path: Path):
    with running("tls", server, contexts) as (there, one):
        delivery = deliver("https://store.test/files", source_of(tmp_path / "a.mp4"), transfer=through(proxies=one))

    assert set(delivery.codes) == {Code.NET_TLS}
    assert there.asked == []


def test_a_proxy_that_speaks_something_else_is_a_fault_of_the_network(endpoint: str, contexts: Contexts):
    with TusServer({("CONNECT", EVERY): lambda exchange: exchange.hint(0)}) as odd:
        codes = refusals(One(Proxy("127.0.0.1", odd.port)), endpoint, contexts)

    assert codes == [Code.NET_DOWN] * 2


class SilentGuard:
    def __init__(self) -> None:
        self.asked, self.over = threading.Event(), threading.Event()

    def challenge(self, given: str, state: dict) -> list[str]:
        self.asked.set()
        self.over.wait()
        return ["Basic realm=x"]


def test_a_cut_ends_the_wait_for_a_proxy(endpoint: str):
    guard = SilentGuard()
    with ConnectProxy(("127.0.0.1", 9), guard=guard) as there:
        way = bound(FileTransport, proxies=One(Proxy("127.0.0.1", there.port)))
        line = Line(RateLimit(), transport=way)
        with cut(line, lambda: line.request("GET", endpoint), guard.asked.is_set) as worker:
            error = worker.end()
        guard.over.set()

    assert isinstance(error, Cut)
