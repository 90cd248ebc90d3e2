"""Builds the companion from its settings and joins the rooms. Nothing else is built anywhere else."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from starlette.routing import Route

from uploader_app.companion.clearing import Clearing
from uploader_app.companion.config import Config
from uploader_app.companion.desk import Desk
from uploader_app.companion.ledger import FILE, Ledger
from uploader_app.companion.ports import Clock
from uploader_app.companion.providers.demo import DemoCourses, DemoIdentity
from uploader_app.companion.providers.local import FOLDER, LocalStore
from uploader_app.companion.providers.turns import IDLE_S, Turns
from uploader_app.companion.receipts import Notary
from uploader_app.companion.registry import Registry
from uploader_app.companion.rooms import Rooms
from uploader_app.companion.routes import answers, media, people, tus, uploads
from uploader_app.companion.routes.frame import Frame
from uploader_app.companion.sessions import Sessions
from uploader_app.companion.signing import Signer, derived, secret
from uploader_app.companion.sweeper import Sweeper


def local_store(data: Path, *, idle_s: float = IDLE_S, **options: Any) -> LocalStore:  # Any: LocalStore names them
    """The store in a data directory, which is made when it is missing. Raises SecretError."""
    (data / FOLDER).mkdir(mode=0o700, parents=True, exist_ok=True)
    key = secret(data)
    tickets, links = Signer(derived(key, "tickets")), Signer(derived(key, "links"))
    return LocalStore(data / FOLDER, tickets, links, turns=Turns(idle_s), **options)


def demo_rooms(config: Config, data: Path, store: LocalStore, clock: Clock = time.time) -> Rooms:
    """Rooms with the demo's people and assignments. Raises SecretError."""
    ledger = Ledger(data / FILE)
    courses = DemoCourses()
    clearing = Clearing(ledger, store, clock)
    return Rooms(
        config=config,
        clock=clock,
        ledger=ledger,
        store=store,
        courses=courses,
        sessions=Sessions(ledger, DemoIdentity(), clock),
        desk=Desk(ledger, store, courses, clearing, config, clock),
        clearing=clearing,
        registry=Registry(ledger, store, courses, clearing, Notary(derived(secret(data), "receipts")), clock),
        sweeper=Sweeper(ledger, store, clearing, config, clock),
        demo=True,
    )


def application(rooms: Rooms, *, sweep: bool = True) -> FastAPI:
    """The ASGI app. ``sweep`` False: whoever made the rooms calls the sweeper's tick."""

    @asynccontextmanager
    async def life(_app: FastAPI) -> AsyncIterator[None]:
        rooms.ledger.open()
        # Before the first request: it notices how long we were away, and holds that against nobody.
        await rooms.sweeper.lead()
        try:
            async with asyncio.TaskGroup() as tasks:
                sweeping = tasks.create_task(rooms.sweeper.run()) if sweep else None
                yield
                if sweeping:
                    sweeping.cancel()
        finally:
            rooms.ledger.close()

    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, lifespan=life)
    app.state.rooms = rooms
    answers.install(app)
    app.include_router(people.router)
    app.include_router(uploads.router)
    app.router.routes.append(Route(tus.PATH, tus.tus, methods=["OPTIONS", "POST", "HEAD", "PATCH", "DELETE"]))
    app.router.routes.append(Route(media.PATH, media.media, methods=["GET", "HEAD"]))
    app.add_middleware(Frame, streams=tus.PREFIX)
    return app
