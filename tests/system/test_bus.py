"""What is said to a Linux desktop, on a real bus."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fakes.desktop_bus import Logind, Service
from uploader_app.domain.conditions import Network
from uploader_app.store.keychain import FileKeychain
from uploader_app.system import network_manager
from uploader_app.system.awake import Wakefulness, hear_ends
from uploader_app.system.bus import Call, NoBusError, ask, connected
from uploader_app.system.inhibitor import Inhibitor
from uploader_app.system.notices import Notices, TaskbarProgress
from uploader_app.system.proxies import ChosenProxies

NM, PROPERTIES = network_manager.NAME, network_manager.PROPERTIES


@pytest.fixture(autouse=True)
def no_desktop(monkeypatch: pytest.MonkeyPatch):
    """That of whoever runs the tests is left alone."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")


async def until(met: Callable[[], object]) -> None:
    """Also that a lock is given back: the bus may hold its copy of it for a moment longer than we do."""
    async with asyncio.timeout(5):
        while not met():
            await asyncio.sleep(0.005)


@pytest.mark.parametrize("address", ["unix:path=/nowhere", "tcp:host=127.0.0.1", "SESSION"])
def test_where_there_is_no_bus_it_says_so(address: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")

    with pytest.raises(NoBusError):
        ask(address, Call("a.b", "/", "a.b", "C"))


def test_where_nobody_answers_it_says_so_and_starts_nobody(bus: str):
    with pytest.raises(NoBusError, match="NameHasNoOwner"):
        ask(bus, Call("org.freedesktop.Notifications", "/", "a.b", "C"))


# -- sleep -----------------------------------------------------------------------------------------------


def test_the_computer_is_kept_awake_while_it_is_wanted(bus: str):
    async def scene(logind: Logind) -> None:
        wakefulness = Wakefulness(bus)
        await wakefulness.keep(True)
        await wakefulness.keep(True)
        assert logind.held() == ["sleep:idle block"]
        await wakefulness.keep(False)
        await until(lambda: not logind.held())
        await wakefulness.keep(True)
        wakefulness.close()
        await until(lambda: not logind.held())

    with Logind(bus) as logind:
        asyncio.run(scene(logind))

    assert len(logind.calls) == 2


def test_a_lock_that_comes_too_late_is_given_back(bus: str):
    with Logind(bus) as logind:
        lock = Inhibitor("sleep", "why", "delay", bus)
        lock.end()
        lock.take()
        asyncio.run(until(lambda: not logind.held()))

    assert len(logind.calls) == 1


def test_where_nobody_can_be_asked_it_is_said_once(caplog: pytest.LogCaptureFixture):
    async def scene() -> None:
        wakefulness = Wakefulness("unix:path=/nowhere")
        for yes in (True, False, True, False):
            await wakefulness.keep(yes)
        wakefulness.close()

    with caplog.at_level("INFO", "uploader_app"):
        asyncio.run(scene())

    assert [record.message for record in caplog.records] == ["nobody can be asked to keep this computer awake"]


@pytest.mark.parametrize("end", [Logind.sleeps, Logind.shuts_down], ids=["sleep", "shutdown"])
def test_the_computer_waits_before_its_end_until_everything_is_put_down(bus: str, end: Callable[[Logind, bool], None]):
    async def scene(logind: Logind) -> None:
        put_down = asyncio.Event()

        async def asleep(going: bool) -> None:
            heard.append((going, logind.held()))
            if going:
                await put_down.wait()

        hearing = asyncio.create_task(hear_ends(asleep, bus))
        await until(lambda: logind.held() == ["sleep:shutdown delay"])
        end(logind, True)
        await until(lambda: heard)
        assert logind.held() == ["sleep:shutdown delay"]
        put_down.set()
        await until(lambda: not logind.held())
        end(logind, False)
        await until(lambda: logind.held() == ["sleep:shutdown delay"])
        hearing.cancel()
        await asyncio.wait({hearing})

    heard: list[tuple[bool, list[str]]] = []
    with Logind(bus) as logind:
        asyncio.run(scene(logind))
        left = logind.held()

    assert [going for going, _ in heard] == [True, False]
    assert left == []


# -- the network -----------------------------------------------------------------------------------------


class Facts:
    """A NetworkManager's, changed by the test."""

    def __init__(self) -> None:
        self.now = {"Metered": ("u", 4), "Connectivity": ("u", 4), "PrimaryConnection": ("o", "/c/1")}

    def service(self, bus: str) -> Service:
        answers = {
            "GetAll": lambda _: ("a{sv}", (dict(self.now),)),
            "Get": lambda _: ("v", (("s", "uuid-of-cafe"),)),
        }
        return Service(bus, NM, answers)


def test_networkmanager_is_heard_and_believed(bus: str):
    async def scene(manager: Service) -> None:
        told = network_manager.told(bus)
        found.append(await anext(told))
        facts.now |= {"Metered": ("u", 3), "Connectivity": ("u", 2)}
        manager.emit(network_manager.PATH, PROPERTIES, "PropertiesChanged", "sa{sv}as", NM, {"Metered": ("u", 3)}, [])
        found.append(await anext(told))
        facts.now |= {"Metered": ("u", 0), "Connectivity": ("u", 3), "PrimaryConnection": ("o", "/")}
        manager.emit(network_manager.PATH, PROPERTIES, "PropertiesChanged", "sa{sv}as", NM, {}, [])
        found.append(await anext(told))
        await told.aclose()

    facts, found = Facts(), []
    with facts.service(bus) as manager:
        asyncio.run(scene(manager))

    assert found == [
        Network(name="uuid-of-cafe"),
        Network(name="uuid-of-cafe", metered=True, portal=True),
        Network(limited=True),
    ]


def test_a_desktops_proxy_portal_is_asked(bus: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    ways = {"a": ["http://proxy.example:3128", "direct://"], "b": ["direct://"], "c": ["socks://other:1080"]}
    answers = {"Lookup": lambda given: ("as", (ways[given[0][8]],))}
    proxies = ChosenProxies("system", "", FileKeychain(tmp_path / "sign-ins.json", wanted=True))

    with Service(bus, "org.freedesktop.portal.Desktop", answers) as portal:
        found = [proxies.of(f"https://{name}.example/path?secret=1") for name in "abca"]

    places = [proxy and proxy.place for proxy in found]
    assert places == ["proxy.example:3128", None, "other:1080", "proxy.example:3128"]
    assert [given[0] for _, given in portal.calls] == [f"https://{name}.example/" for name in "abc"]


# -- notices -----------------------------------------------------------------------------------------------

SHELL = {
    "GetCapabilities": lambda _: ("as", (["actions", "body", "body-markup"],)),
    "Notify": lambda given: ("u", (given[1] or 7,)),
}


def test_a_notice_is_shown_and_its_click_is_heard(bus: str):
    async def scene(shell: Service) -> None:
        async with connected(bus) as talk:
            notices = Notices(talk, chosen.append)
            hearing = asyncio.create_task(notices.hear())
            assert await notices.show("Handed in", "a <b> & c.mp4", key="u1", label="Show")
            assert await notices.show("Handed in", "again", key="u1")
            path = "/org/freedesktop/Notifications"
            shell.emit(path, "org.freedesktop.Notifications", "ActionInvoked", "us", 99, "u1")
            shell.emit(path, "org.freedesktop.Notifications", "ActionInvoked", "us", 7, "default")
            await until(lambda: chosen)
            shell.emit(path, "org.freedesktop.Notifications", "NotificationClosed", "uu", 7, 2)
            await until(lambda: not notices._shown)
            hearing.cancel()

    chosen: list[str] = []
    with Service(bus, "org.freedesktop.Notifications", SHELL) as shell:
        asyncio.run(scene(shell))

    first, second = (given for member, given in shell.calls if member == "Notify")
    assert first[3:6] == ("Handed in", "a &lt;b&gt; &amp; c.mp4", ["default", "Show", "u1", "Show"])
    assert (first[1], second[1]) == (0, 7)
    assert chosen == ["u1"]


def test_where_nobody_shows_notices_it_says_so(bus: str):
    async def scene() -> bool:
        async with connected(bus) as talk:
            return await Notices(talk, print).show("Handed in", "a.mp4", key="u1")

    assert asyncio.run(scene()) is False


def test_the_taskbar_hears_each_hundredth_once(bus: str):
    async def scene() -> list[tuple]:
        rule_of = "com.canonical.Unity.LauncherEntry"
        async with connected(bus) as dock, connected(bus) as talk:
            from jeepney import MatchRule

            heard = await dock.signals(MatchRule(type="signal", interface=rule_of))
            progress = TaskbarProgress(talk)
            for share in (0.5, 0.501, 0.51):
                await progress.show(share, visible=True)
            await progress.show(1, visible=False)
            async with asyncio.timeout(5):
                return [(await heard.get()).body for _ in range(3)]

    told = asyncio.run(scene())

    assert [uri for uri, _ in told] == ["application://fieldpost.desktop"] * 3
    assert told[0][1] == {"progress": ("d", 0.5), "progress-visible": ("b", True)}
    assert [facts["progress"][1] for _, facts in told] == [0.5, 0.51, 1.0]
