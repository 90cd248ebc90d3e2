"""The ASGI app around the rooms: its routes, its life, its frame."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from starlette.routing import Route

from uploader_app.companion.rooms import Rooms
from uploader_app.companion.routes import answers, films, hooks, media, parts, people, tus, uploads, videos, watch
from uploader_app.companion.routes.frame import Frame

OF_STORE = {"s3": [parts], "stream": [hooks]}


def application(rooms: Rooms, *, sweep: bool = True) -> FastAPI:
    """The ASGI app. ``sweep`` False: whoever made the rooms calls the sweeper's tick, and the chores'."""

    @asynccontextmanager
    async def life(_app: FastAPI) -> AsyncIterator[None]:
        rooms.ledger.open()
        # Before the first request: it notices how long we were away, and holds that against nobody.
        await rooms.sweeper.lead()
        try:
            async with asyncio.TaskGroup() as tasks:
                repeated = (rooms.sweeper.run, rooms.chores.run) if sweep else ()
                running = [tasks.create_task(run()) for run in repeated]
                yield
                for one in running:
                    one.cancel()
        finally:
            await rooms.sweeper.resign()
            rooms.ledger.close()
            if rooms.http:
                await rooms.http.aclose()

    # A redirect to the path without its slash would name the host that the caller named.
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, redirect_slashes=False, lifespan=life)
    app.state.rooms = rooms
    answers.install(app)
    app.state.routes = []
    for room in (watch, people, uploads, videos, *OF_STORE.get(rooms.config.store, ())):
        app.include_router(room.router)
        app.state.routes += room.router.routes
    for path, endpoint in films.ROUTES.items():
        app.router.routes.append(Route(path, endpoint, methods=["GET", "HEAD"]))
    if rooms.config.store == "local":
        app.router.routes.append(Route(tus.PATH, tus.tus, methods=["OPTIONS", "POST", "HEAD", "PATCH", "DELETE"]))
        app.router.routes.append(Route(media.PATH, media.media, methods=["GET", "HEAD"]))
    app.add_middleware(Frame, streams=tus.PREFIX, rooms=rooms)
    return app
