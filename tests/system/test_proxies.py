"""Which proxy is chosen, and how its sign-in is handled."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from tests.fakes.connect_proxy import ConnectProxy
from tests.fakes.socks_proxy import SocksProxy
from tests.fakes.tus_server import EVERY, TusServer
from uploader_app import net
from uploader_app.domain.faults import Code
from uploader_app.proxy import Kind, Proxy, ProxySignInError, ProxyUnusableError, proxy_at
from uploader_app.store.keychain import FileKeychain
from uploader_app.system import pac_worker, proxy_sources
from uploader_app.system.pac import PacError, PacScript
from uploader_app.system.proxies import ChosenProxies

URL = "http://video.example.edu/api/info"
SCRIPT = """
function FindProxyForURL(url, host) {
    if (dnsDomainIs(host, ".example.edu") && url.substring(0, 5) == "http:") return "PROXY inside.example:3128; DIRECT";
    if (shExpMatch(host, "*.example.org")) return "SOCKS other.example:1080; HTTP second.example:8080";
    return "DIRECT";
}
"""


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "dbus_session_bus_address"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def keychain(tmp_path: Path) -> FileKeychain:
    return FileKeychain(tmp_path / "sign-ins.json", wanted=True)


def system(keychain: FileKeychain, script: str = "") -> ChosenProxies:
    return ChosenProxies("system", script, keychain)


def test_where_nothing_is_set_nobody_is_asked(keychain: FileKeychain):
    assert system(keychain).of(URL) is None


def test_the_environment_names_the_proxy(keychain: FileKeychain, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("http_proxy", "http://proxy.example:3128/")

    assert system(keychain).of(URL) == Proxy("proxy.example", 3128)


def test_the_environment_excepts_addresses(keychain: FileKeychain, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("ALL_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", "example.edu,example.net")
    proxies = system(keychain)

    assert proxies.of(URL) is None
    assert proxies.of("http://example.org/") == Proxy("proxy.example", 3128)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "127.8.0.1"])
def test_this_computer_is_never_reached_through_a_proxy(keychain: FileKeychain, host: str):
    assert ChosenProxies("http://proxy.example:3128", "", keychain).of(f"http://{host}:80/") is None


def test_none_means_none(keychain: FileKeychain, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("http_proxy", "http://proxy.example:3128")

    assert ChosenProxies("none", "", keychain).of(URL) is None


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("http://proxy.example:1080", Kind.HTTP),
        ("proxy.example:1080", Kind.HTTP),
        ("https://proxy.example:1080/", Kind.HTTPS),
        ("socks://proxy.example:1080", Kind.SOCKS5),
        ("socks5://proxy.example:1080", Kind.SOCKS5),
        ("socks5h://proxy.example:1080", Kind.SOCKS5),
        ("socks4://proxy.example:1080", Kind.SOCKS4),
        ("socks4a://proxy.example:1080", Kind.SOCKS4),
    ],
)
def test_each_kind_is_known_by_its_address(address: str, kind: Kind):
    assert proxy_at(address) == Proxy("proxy.example", 1080, kind=kind)


def test_a_proxy_that_cannot_be_used_is_told_and_nobody_goes_past_it(
    keychain: FileKeychain, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("http_proxy", "gopher://ada:secret@proxy.example:1080/")
    proxies = system(keychain)

    assert [_code(proxies), _code(proxies)] == [Code.NET_PROXY_KIND] * 2
    assert proxies.unusable == "gopher://proxy.example:1080"


def test_a_proxy_that_cannot_be_used_is_forgotten_in_another_network(
    keychain: FileKeychain, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("http_proxy", "proxy-without-a-port")
    proxies = system(keychain)
    assert _code(proxies) == Code.NET_PROXY_KIND
    monkeypatch.delenv("http_proxy")
    proxies.forget()

    assert proxies.of(URL) is None
    assert proxies.unusable == ""


@pytest.mark.parametrize(
    ("known", "proxy"),
    [
        ({"https": "http://a.example:8080", "socks": "http://b.example:1080"}, "http://a.example:8080"),
        ({"socks": "http://b.example:1080"}, "socks5://b.example:1080"),
        ({"http": "http://a.example:8080"}, ""),
    ],
)
def test_what_windows_and_macos_have_set_is_understood(known: dict[str, str], proxy: str):
    assert proxy_sources.of_settings(known, "https") == proxy


@pytest.mark.parametrize(
    ("answer", "proxy"),
    [
        ("HTTPS safe.example:443; DIRECT", "https://safe.example:443"),
        ("SOCKS5 s.example:1080", "socks5://s.example:1080"),
        ("SOCKS4 s.example:1080", "socks4://s.example:1080"),
        ("QUIC new.example:443; PROXY old.example:3128", "http://old.example:3128"),
        ("QUIC new.example:443;", "quic://new.example:443"),
        ("", ""),
    ],
)
def test_the_first_way_of_a_script_that_can_be_gone_is_gone(answer: str, proxy: str):
    assert proxy_sources.from_script_answer(answer) == proxy


@pytest.mark.parametrize(
    ("url", "proxy"),
    [
        (URL, "http://inside.example:3128"),
        ("https://video.example.edu/", proxy_sources.DIRECT),
        ("https://a.example.org/", "socks5://other.example:1080"),
    ],
)
def test_a_script_chooses_by_the_address(url: str, proxy: str):
    assert proxy_sources.from_script_answer(pac_worker.answer(SCRIPT, url, urlsplit(url).hostname)) == proxy


def test_the_script_of_the_settings_is_run_and_not_told_what_is_asked_for(keychain: FileKeychain, tmp_path: Path):
    (tmp_path / "proxy.pac").write_text(
        'function FindProxyForURL(url) { return "PROXY " + (url.indexOf("secret") < 0 ? "good" : "bad") + ":3128" }'
    )
    proxies = system(keychain, (tmp_path / "proxy.pac").as_uri())

    assert proxies.of("https://store.example/secret") == Proxy("good", 3128)


@pytest.mark.parametrize(
    "text", ["function FindProxyForURL(", "1", "function FindProxyForURL() { return require('/etc/hostname') }"]
)
def test_a_script_that_makes_no_sense_or_reads_files_is_refused(text: str):
    with pytest.raises(Exception, match=r"PAC|dukpy|require|FindProxyForURL"):
        pac_worker.answer(text, URL, "video.example.edu")


def test_a_script_that_never_ends_hinders_nobody():
    with pytest.raises(PacError, match="TimeoutExpired"):
        PacScript("while (true) {}", patience=0.3).answer(URL)


def test_a_broken_script_hinders_nobody(keychain: FileKeychain, tmp_path: Path):
    (tmp_path / "proxy.pac").write_text("function FindProxyForURL(")

    assert system(keychain, (tmp_path / "proxy.pac").as_uri()).of(URL) is None


def test_a_script_that_cannot_be_had_is_asked_for_once_in_a_network(keychain: FileKeychain):
    with TusServer({("GET", EVERY): lambda exchange: exchange.answer(500)}) as server:
        proxies = system(keychain, f"{server.url}/proxy.pac")
        found = [proxies.of(f"http://{name}.example/") for name in "abc"]
        before = server.count("GET")
        proxies.forget()
        proxies.of(URL)

    assert found == [None, None, None]
    assert (before, server.count("GET")) == (1, 2)


@pytest.mark.parametrize(
    ("told", "address"),
    [
        ("  ProxyAutoConfigEnable : 1\n  ProxyAutoConfigURLString : http://wpad/a.pac\n", "http://wpad/a.pac"),
        ("  ProxyAutoConfigEnable : 0\n  ProxyAutoConfigURLString : http://wpad/a.pac\n", ""),
        ("<dictionary> {\n}\n", ""),
    ],
)
def test_what_macos_prints_is_understood(told: str, address: str):
    assert proxy_sources.script_of_scutil(told) == address


# -- the sign-in ---------------------------------------------------------------------------------------


def test_a_short_call_goes_through_the_proxy_and_its_407_is_a_fault_of_its_own(keychain: FileKeychain):
    there = TusServer({("GET", EVERY): lambda exchange: exchange.answer(200, b"there")})
    with there as server, ConnectProxy(("127.0.0.1", server.port), sign_in="ada:right") as proxy:
        proxies = ChosenProxies(proxy.place, "", keychain)
        assert [_code(proxies), _code(proxies)] == [Code.NET_PROXY] * 2
        before = list(proxy.asked)
        proxies.sign_in("ada", "right")
        answer = _get(proxies)

    assert len(before) == 1
    assert answer == "there"
    assert proxies.wanting == ""


def test_a_sign_in_is_kept_for_the_next_start_and_only_in_the_keychain(keychain: FileKeychain):
    with TusServer() as server, ConnectProxy(("127.0.0.1", server.port), sign_in="ada:right") as proxy:
        first = ChosenProxies(proxy.place, "", keychain)
        first.failed(first.of(URL), ProxySignInError("407"))
        first.sign_in("ada", "right")

        found = ChosenProxies(proxy.place, "", keychain).of(URL)

    assert (found.username, found.password) == ("ada", "right")
    assert "right" not in repr(found)


def test_what_the_person_gives_counts_more_than_the_address(keychain: FileKeychain, monkeypatch: pytest.MonkeyPatch):
    with TusServer() as server, ConnectProxy(("127.0.0.1", server.port), sign_in="ada:right") as proxy:
        monkeypatch.setenv("http_proxy", f"http://ada:old@{proxy.place}")
        proxies = system(keychain)
        assert _refusal(proxies)
        proxies.sign_in("ada", "right")

        found = proxies.of(URL)

    assert found.password == "right"
    assert proxy.tries == ["ada:old", "ada:right"]


def test_of_many_that_come_at_once_one_alone_tries_a_sign_in(keychain: FileKeychain):
    with ConnectProxy(("127.0.0.1", 9), sign_in="ada:right") as proxy:
        proxies = ChosenProxies(proxy.place, "", keychain)
        proxies.failed(proxies.of(URL), ProxySignInError("407"))
        proxies.sign_in("ada", "wrong")
        with ThreadPoolExecutor(8) as threads:
            answers = list(threads.map(lambda _: _refusal(proxies), range(16)))

    assert answers == ["ProxySignInError"] * 16
    assert proxy.tries == ["ada:wrong"]


def test_in_another_network_a_proxy_is_asked_anew_but_no_password_is_tried_twice(keychain: FileKeychain):
    with ConnectProxy(("127.0.0.1", 9), sign_in="ada:right") as proxy:
        proxies = ChosenProxies(proxy.place, "", keychain)
        proxies.failed(proxies.of(URL), ProxySignInError("407"))
        proxies.forget()
        found = proxies.wanting, proxies.of(URL)
        proxies.sign_in("ada", "wrong")
        answers = [_refusal(proxies)]
        proxies.forget()
        answers.append(_refusal(proxies))

    assert found == ("", proxy_at(proxies._chosen))
    assert answers == ["ProxySignInError"] * 2
    assert proxies.wanting
    assert proxy.tries == ["ada:wrong"]


def test_what_a_proxy_wants_and_nobody_can_give_is_told(keychain: FileKeychain):
    proxies = system(keychain)

    proxies.failed(Proxy("proxy.example", 3128, "ada", "right"), ProxyUnusableError("of another kind"))

    assert (proxies.unusable, proxies.wanting) == ("http://proxy.example:3128", "")


def test_a_sign_in_is_proven_to_a_socks_proxy_before_it_is_used(keychain: FileKeychain):
    with SocksProxy(("127.0.0.1", 9), "ada:right") as proxy:
        proxies = ChosenProxies(f"socks5://{proxy.place}", "", keychain)
        proxies.failed(proxies.of(URL), ProxySignInError("no one"))
        proxies.sign_in("ada", "wrong")
        answers = [_refusal(proxies), _refusal(proxies)]

    assert answers == ["ProxySignInError"] * 2
    assert proxy.tries == ["ada:wrong"]


def _refusal(proxies: ChosenProxies) -> str:
    try:
        proxies.of(URL)
    except ProxySignInError as error:
        return type(error).__name__
    return ""


def _get(proxies: ChosenProxies) -> str:
    async def get() -> str:
        async with net.api_client(proxies=proxies) as http:
            return (await http.get(URL)).text

    return asyncio.run(get())


def _code(proxies: ChosenProxies) -> Code:
    try:
        _get(proxies)
    except httpx.TransportError as error:
        return net.fault_of(error).code
    raise AssertionError("nothing was refused")
