"""Links that open Fieldpost, from the window's wish to the files of the person."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from uploader_app.cli.link_opening import SystemLinks
from uploader_app.domain.faults import Code, StepError
from uploader_app.system import links
from uploader_app.system.links import MOODLE, OURS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a Linux desktop's files")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path


def ours() -> tuple[bool, bool]:
    return links.openers().is_ours(OURS), links.openers().is_ours(MOODLE)


def test_our_links_are_turned_on_and_off():
    async def scene() -> list[bool]:
        here = SystemLinks(links.openers())
        seen = [await here.is_on()]
        for on in (True, False):
            await here.turn(on)
            seen.append(await here.is_on())
        return seen

    assert asyncio.run(scene()) == [False, True, False]


def test_what_is_borrowed_is_given_back_and_what_the_person_wants_stays():
    async def scene() -> list[tuple[bool, bool]]:
        here = SystemLinks(links.openers())
        await here.turn(True)
        await here.borrow()
        during = ours()
        await here.give_back()
        return [during, ours()]

    assert asyncio.run(scene()) == [(True, True), (True, False)]


def test_both_are_borrowed_where_neither_is_ours():
    async def scene() -> list[tuple[bool, bool]]:
        here = SystemLinks(links.openers())
        await here.borrow()
        during = ours()
        await here.give_back()
        return [during, ours()]

    assert asyncio.run(scene()) == [(True, True), (False, False)]


def test_what_is_asked_for_at_once_is_done_in_its_order():
    async def scene() -> list[object]:
        here = SystemLinks(links.openers())
        return await asyncio.gather(here.borrow(), here.give_back(), here.is_on(), here.borrow(), here.is_on())

    assert asyncio.run(scene()) == [None, None, False, None, True]


@pytest.mark.parametrize("end", ["the end of Fieldpost", "a crash"])
def test_nothing_stays_borrowed(end: str):
    async def scene() -> tuple[bool, bool]:
        if end == "a crash":
            await SystemLinks(links.openers()).borrow()
        here = SystemLinks(links.openers())
        async with here.lent():
            if end == "the end of Fieldpost":
                await here.borrow()
        return ours()

    assert asyncio.run(scene())[1] is False


@pytest.mark.parametrize("wish", [lambda here: here.turn(True), lambda here: here.borrow()])
def test_a_system_that_does_not_let_us_is_no_bug(home: Path, wish: Callable[[SystemLinks], object]):
    (home / "data").write_text("a file where a folder is wanted")

    with pytest.raises(StepError) as raised:
        asyncio.run(wish(SystemLinks(links.openers())))

    assert raised.value.fault.code is Code.SETTING_NOT_KEPT


def test_where_nothing_can_be_changed_a_start_goes_well():
    async def scene() -> bool:
        here = SystemLinks(links.InstalledOpeners())
        async with here.lent():
            return here.can_change

    assert asyncio.run(scene()) is False
