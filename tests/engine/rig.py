"""A whole engine over the fake world and a real journal."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from tests.fakes.virtual_loop import run_virtually
from tests.fakes.world import (
    CutJournal,
    FakeCompanions,
    FakeFiles,
    FakeFilms,
    FakeTransfer,
    PowerCut,
    World,
)
from uploader_app.domain.messages import Change, Gone
from uploader_app.domain.upload import Status, Upload, UploadId
from uploader_app.engine.engine import Engine
from uploader_app.engine.steps import Steps
from uploader_app.store.journal import open_journal

RESTING = frozenset({Status.DONE, Status.FAILED, Status.PAUSED})


class Ear:
    """A Listener that remembers."""

    def __init__(self) -> None:
        self.uploads: dict[UploadId, Upload] = {}
        self.states: list[str] = []
        self.hindrances: list = []
        self.holds: list = []
        self.found_twins: list = []
        self.loaded = False
        self._moved = asyncio.Event()

    def changed(self, changes: Sequence[Change]) -> None:
        for change in changes:
            if isinstance(change, Gone):
                self.uploads.pop(change.id, None)
            else:
                self.uploads[change.id] = change
                self.states.append(f"{change.status} {change.step}")
        self.loaded = True
        self._moved.set()

    def hindered(self, code) -> None:
        self.hindrances.append(code)

    def held(self, holds) -> None:
        self.holds.append(dict(holds))
        self._moved.set()

    def twins(self, twins) -> None:
        self.found_twins.extend(twins)
        self._moved.set()

    async def until(self, met) -> None:
        while not met():
            self._moved.clear()
            try:
                async with asyncio.timeout(1):
                    await self._moved.wait()
            except TimeoutError:
                continue

    async def rest(self) -> None:
        await self.until(lambda: all(upload.status in RESTING for upload in self.uploads.values()))


class Rig:
    def __init__(self, engine: Engine, ear: Ear, world: World) -> None:
        self.engine = engine
        self.ear = ear
        self.world = world

    async def cleaned(self) -> None:
        await self.ear.until(lambda: self.ear.loaded and not self.engine.sites_to_clean)


@asynccontextmanager
async def rig(folder: Path, world: World, *, slots: int = 2, journal=None):
    real = journal or open_journal(folder)[0]
    ear = Ear()
    companions = FakeCompanions(world)
    steps = Steps(FakeFiles(world), FakeFilms(world), companions, FakeTransfer(world))
    loop = asyncio.get_running_loop()
    engine = Engine(CutJournal(real, world), steps, companions, ear, slots=slots, clock=loop.time, luck=lambda: 0.5)
    try:
        async with asyncio.TaskGroup() as group:  # an engine that dies ends the scene
            group.create_task(engine.run())
            yield Rig(engine, ear, world)
            engine.close()
    finally:
        real.close()


def run(folder, world, scene, **options):
    """``scene`` with an engine of its own; what it returns."""

    async def main():
        async with rig(folder, world, **options) as it:
            return await scene(it)

    return run_virtually(main())


def power_lost(folder, world, scene) -> bool:
    """``scene`` until the power goes; whether it went."""

    async def main():
        try:
            async with rig(folder, world) as it:
                await scene(it)
        except BaseExceptionGroup as group:
            assert group.split(PowerCut)[1] is None, "only the power went"
        return world.dead

    return run_virtually(main())
