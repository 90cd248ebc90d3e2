"""The person's settings for the window: changed, kept in their file, and in force at once; and the report for support.
Runs on the engine's loop."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from uploader_app.cli import diagnostics
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.messages import Event, Widened
from uploader_app.domain.timetable import timetable
from uploader_app.domain.upload import Upload
from uploader_app.settings import Settings, SettingsError
from uploader_app.system.manners import Manners


class Choices:
    """``apply``: makes what was changed count for what runs."""

    def __init__(self, home: Path, settings: Settings, apply: Callable[[Settings], Awaitable[None]]) -> None:
        self.settings = settings
        self._home, self._apply = home, apply

    async def change(self, name: str, value: object) -> Settings:
        """Raises StepError SETTING_REFUSED, SETTING_NOT_KEPT."""
        from uploader_app.store import preferences  # its library takes time at a start which few changes need

        try:
            changed = await asyncio.to_thread(preferences.keep, self._home, name, value)
        except SettingsError as error:
            raise StepError(Fault(Code.SETTING_REFUSED, detail=str(error))) from error
        except OSError as error:
            raise StepError(Fault(Code.SETTING_NOT_KEPT, detail=f"errno={error.errno}")) from error
        self.settings = changed
        await self._apply(changed)
        return changed

    async def report(self, uploads: Sequence[Upload], people: Sequence[str], facts: Sequence[str]) -> str:
        return await asyncio.to_thread(
            diagnostics.report, self._home, self.settings, uploads, people, time.time(), facts
        )


async def heed(manners: Manners, post: Callable[[Event], None], settings: Settings) -> None:
    """What was changed counts for what runs. The rest is read at the next start, as its hint on the page says."""
    manners.speed.cap(settings.limit_rate)
    manners.speed.plan(timetable(settings.schedule))
    manners.keeps_awake = settings.keep_awake
    await manners.send_on_metered(settings.metered)
    post(Widened(settings.parallel))
