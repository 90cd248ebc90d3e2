"""The ASGI app around the rooms: its routes, its life, its frame."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from starlette.routing import Route

from uploader_app.companion.rooms import Rooms
from uploader_app.companion.routes import answers, media, parts, people, tus, uploads
from uploader_app.companion.routes.frame import Frame


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
            if rooms.http:
                await rooms.http.aclose()

    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, lifespan=life)
    app.state.rooms = rooms
    answers.install(app)
    app.include_router(people.router)
    app.include_router(uploads.router)
    if rooms.config.store == "s3":
        app.include_router(parts.router)
    if rooms.config.store == "local":
        app.router.routes.append(Route(tus.PATH, tus.tus, methods=["OPTIONS", "POST", "HEAD", "PATCH", "DELETE"]))
        app.router.routes.append(Route(media.PATH, media.media, methods=["GET", "HEAD"]))
    app.add_middleware(Frame, streams=tus.PREFIX)
    return app
