"""A whole engine over the fake world and a real journal."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from tests.fakes.world import CutJournal, FakeCompanions, FakeFiles, FakeTransfer, World
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
    steps = Steps(FakeFiles(world), companions, FakeTransfer(world))
    loop = asyncio.get_running_loop()
    engine = Engine(CutJournal(real, world), steps, companions, ear, slots=slots, clock=loop.time, luck=lambda: 0.5)
    try:
        async with asyncio.TaskGroup() as group:  # an engine that dies ends the scene
            group.create_task(engine.run())
            yield Rig(engine, ear, world)
            engine.close()
    finally:
        real.close()
