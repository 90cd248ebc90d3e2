"""A whole engine in the test's own process, as the command line joins one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import httpx

from tests.engine.rig import Ear
from tests.fakes.films import NoFilms
from uploader_app import net
from uploader_app.clients.companion import CompanionClient, Companions, Keys
from uploader_app.engine.engine import Engine
from uploader_app.engine.files import DiskFiles
from uploader_app.engine.steps import Steps
from uploader_app.engine.transfer.carriers import Carriers
from uploader_app.engine.transfer.wire_pump import Line, RateLimit
from uploader_app.store.journal import open_journal
from uploader_app.wire import SignIn

IMPATIENT = httpx.Timeout(connect=5, read=0.5, write=0.5, pool=5)


@asynccontextmanager
async def engine_at(
    url: str, folder: Path, limit: RateLimit | None = None, *, patience: httpx.Timeout = IMPATIENT
) -> AsyncIterator[tuple[Engine, Ear]]:
    """Of the demo's student. Its journal is in ``folder``. ``patience``: of every connection."""
    async with httpx.AsyncClient(timeout=patience, trust_env=False, verify=net.trust()) as http:
        session = await CompanionClient(http, url).sign_in(SignIn("student", "student"))
        companions = Companions(http, lambda *_: Keys(session.token), patience=patience)
        async with engine_for(companions, folder, limit, patience=patience) as running:
            yield running


@asynccontextmanager
async def engine_for(
    companions: Companions, folder: Path, limit: RateLimit | None = None, *, patience: httpx.Timeout = IMPATIENT
) -> AsyncIterator[tuple[Engine, Ear]]:
    """Of whoever ``companions`` speaks for."""
    journal, ear = open_journal(folder)[0], Ear()
    steps = Steps(DiskFiles(), NoFilms(), companions, Carriers(limit or RateLimit(), partial(Line, timeout=patience)))
    engine = Engine(journal, steps, companions, ear, luck=lambda: 0.1)
    async with asyncio.TaskGroup() as group:
        group.create_task(engine.run())
        yield engine, ear
        engine.close()
    journal.close()
