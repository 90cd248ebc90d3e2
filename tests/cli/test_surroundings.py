"""The window's surroundings over a real bus and real files of the person."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

from tests.fakes.desktop_bus import Service, private_bus
from tests.system.test_manners import World
from uploader_app.cli.choices import heed
from uploader_app.cli.surroundings import DesktopSurroundings
from uploader_app.domain.faults import StepError
from uploader_app.domain.messages import Event
from uploader_app.settings import Settings

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a Linux desktop's bus and files")


def surroundings(home: Path, bus: str = "unix:path=/nowhere", portal_check: str = "") -> DesktopSurroundings:
    return DesktopSurroundings(World(home, Settings()).manners, portal_check, lambda: "https://video.example.edu", bus)


def test_a_notice_that_is_clicked_is_told(tmp_path: Path):
    clicked: list[str] = []

    async def scene(address: str) -> None:
        around = surroundings(tmp_path, address)
        around.clicked = clicked.append
        answers = {"GetCapabilities": lambda _: ("as", (["actions"],)), "Notify": lambda _: ("u", (7,))}
        desktop = await asyncio.to_thread(Service, address, "org.freedesktop.Notifications", answers)
        with desktop:
            async with asyncio.timeout(5), around.joined():
                while not await around.show_notice("Handed in", "a.mp4", key="done", label="Show"):
                    await asyncio.sleep(0.01)
                name = "org.freedesktop.Notifications"
                while not clicked:
                    desktop.emit(f"/{name.replace('.', '/')}", name, "ActionInvoked", "us", 7, "default")
                    await asyncio.sleep(0.01)

    with private_bus(tmp_path) as address:
        asyncio.run(scene(address))

    assert set(clicked) == {"done"}


def test_without_a_desktop_nothing_is_shown_and_nothing_fails(tmp_path: Path):
    async def scene() -> bool:
        around = surroundings(tmp_path)
        async with around.joined():
            await around.show_progress(0.5, visible=True)
            return await around.show_notice("Handed in", "a.mp4", key="done", label="Show")

    assert asyncio.run(scene()) is False


def test_the_start_at_login_is_the_systems_own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))

    async def scene() -> list[bool]:
        around = surroundings(tmp_path)
        seen = [await around.starts_at_login()]
        for yes in (True, False):
            await around.start_at_login(yes)
            seen.append(await around.starts_at_login())
        return seen

    assert asyncio.run(scene()) == [False, True, False]


def test_a_system_that_does_not_let_us_is_no_bug(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "config").write_text("a file where a folder is wanted")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))

    with pytest.raises(StepError):
        asyncio.run(surroundings(tmp_path).start_at_login(True))


@pytest.mark.parametrize(
    ("check", "page"),
    [("", "http://video.example.edu/"), ("http://check.example.edu/", "http://check.example.edu/")],
)
def test_the_page_behind_which_a_wifi_hides_is_not_encrypted(tmp_path: Path, check: str, page: str):
    assert surroundings(tmp_path, portal_check=check).portal_page == page


def test_whoever_wants_the_computer_to_sleep_is_heeded_at_once(tmp_path: Path):
    world = World(tmp_path, Settings())
    posted: list[Event] = []

    async def scene() -> None:
        await heed(world.manners, posted.append, Settings(keep_awake=False))

    assert world.manners.keeps_awake
    world.run(scene)
    assert not world.manners.keeps_awake
