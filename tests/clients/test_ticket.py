"""What the client says of a file when it asks for a place."""

from __future__ import annotations

import asyncio
import json

import httpx

from tests import builders
from uploader_app.clients.companion import CompanionClient
from uploader_app.domain.upload import Film

GRANTED = {"id": "1", "state": "open", "ticket": {"kind": "tus", "url": "http://store/1"}}


def asked(**changes) -> dict:
    """The body of the request for a place."""
    bodies = []

    def answer(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content))
        return httpx.Response(200, json=GRANTED)

    async def ask() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
            await CompanionClient(http, "http://site").ticket(builders.upload(**changes), builders.source())

    asyncio.run(ask())
    return bodies[0]


def test_the_length_of_the_film_is_told_where_it_is_known():
    assert asked(film=Film("mov", "h264", 61.5))["duration_s"] == 61.5
    assert asked()["duration_s"] == 0.0
