from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from tests.fakes.virtual_loop import run_virtually
from uploader_app.engine.latest import Latest


def told(scene: Callable[[Latest], object], pause: float = 0.1) -> list[tuple[float, int]]:
    """When which figure was told, in the scene and a second after."""

    async def main() -> list[tuple[float, int]]:
        loop = asyncio.get_running_loop()
        heard: list[tuple[float, int]] = []
        begun = loop.time()
        result = scene(Latest(loop, pause, lambda figure: heard.append((round(loop.time() - begun, 3), figure))))
        if result is not None:
            await result
        await asyncio.sleep(1)
        return heard

    return run_virtually(main())


def put(*figures: int) -> Callable[[Latest], object]:
    def scene(latest: Latest) -> None:
        for figure in figures:
            latest.put(figure)

    return scene


def test_the_first_figure_is_told_at_once():
    assert told(put(5)) == [(0.0, 5)]


def test_of_many_at_once_the_newest_is_told():
    assert told(put(5, 6, 7)) == [(0.0, 7)]


def test_the_last_one_before_a_pause_is_told_and_not_too_soon():
    async def scene(latest: Latest) -> None:
        for figure in (1, 2, 3):
            latest.put(figure)
            await asyncio.sleep(0.03)

    assert told(scene) == [(0.0, 1), (0.1, 3)]


def test_after_a_pause_nobody_waits_again():
    async def scene(latest: Latest) -> None:
        latest.put(1)
        await asyncio.sleep(0.5)
        latest.put(2)

    assert told(scene) == [(0.0, 1), (0.5, 2)]


@pytest.mark.parametrize(("figures", "heard"), [((), []), ((1, 2), [2])])
def test_at_the_end_what_is_left_is_told_once(figures: tuple[int, ...], heard: list[int]):
    def scene(latest: Latest) -> None:
        put(*figures)(latest)
        latest.flush()

    assert [figure for _, figure in told(scene)] == heard


def test_threads_may_put():
    async def scene(latest: Latest) -> None:
        await asyncio.get_running_loop().run_in_executor(None, put(*range(1000)), latest)

    async def main() -> list[int]:
        heard: list[int] = []
        latest = Latest(asyncio.get_running_loop(), 0.001, heard.append)
        await scene(latest)
        async with asyncio.timeout(10):
            while not heard or heard[-1] != 999:
                await asyncio.sleep(0)
        return heard

    heard = asyncio.run(main())
    assert heard == sorted(heard)
