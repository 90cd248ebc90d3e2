"""What a running step reports reaches who listens: not too often, and always the last one."""

from __future__ import annotations

import asyncio

import pytest

from tests.builders import TICKET, source, upload
from tests.engine.rig import Ear
from tests.fakes.virtual_loop import run_virtually
from tests.fakes.world import FakeCompanions, Object, World
from uploader_app.domain.commands import Save
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.messages import Outcome
from uploader_app.domain.upload import Step, Upload
from uploader_app.engine.engine import Engine
from uploader_app.engine.steps import Reports
from uploader_app.store.journal import open_journal

ONE = upload(1, step=Step.TRANSFER, ticket=TICKET, source=source(), size=1000)


class Talker:
    """A Taker that sends in leaps and then says nothing: for ``pause`` seconds, until the network is down."""

    def __init__(self, *sent: int, pause: float) -> None:
        self._sent, self._pause = sent, pause

    async def take(self, _: Upload, reports: Reports) -> Outcome:
        for count in self._sent:
            reports.sent(count)
        await asyncio.sleep(self._pause)
        raise StepError(Fault(Code.NET_DOWN, retry=True))

    def forget(self, id: str) -> None:
        """Nothing is kept."""


@pytest.mark.parametrize("pause", [3600.0, 0.0])
def test_the_last_report_before_a_silence_or_the_end_is_told(tmp_path, pause):
    journal = open_journal(tmp_path)[0]
    journal.commit([Save(ONE)], 0.0)

    async def main() -> Ear:
        ear, loop = Ear(), asyncio.get_running_loop()
        engine = Engine(
            journal,
            Talker(100, 200, 300, pause=pause),
            FakeCompanions(World(objects={ONE.id: Object()})),
            ear,
            clock=loop.time,
        )
        async with asyncio.timeout(60), asyncio.TaskGroup() as group:
            group.create_task(engine.run())
            await ear.until(lambda: ear.loaded and ear.uploads[ONE.id].sent == 300)
            engine.close()
        return ear

    assert run_virtually(main()).uploads[ONE.id].sent == 300
    journal.close()
