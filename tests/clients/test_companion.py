"""The client against a real companion."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace

import httpx
import pytest

from tests import builders
from tests.companion.site import Site, Video
from uploader_app import net
from uploader_app.clients.companion import CompanionClient, Keys
from uploader_app.companion.config import Config
from uploader_app.domain.faults import Code, StepError
from uploader_app.domain.upload import Arrived, Offer, TusEndpoint
from uploader_app.wire import SignIn


async def _assignments(url):
    async with net.api_client() as http:
        await CompanionClient(http, url).assignments()


def test_a_refusal_tells_under_which_id_the_companion_wrote_it_down(tmp_path):
    with Site(tmp_path, Config()) as site, pytest.raises(StepError) as caught:
        asyncio.run(_assignments(site.url))

    assert re.fullmatch("answered 401 signed_out request [0-9a-f]{16}", caught.value.fault.detail)


async def _offer(url: str, video: Video) -> Offer:
    """What a client is granted that lost everything but the upload itself."""
    target, source = replace(builders.TARGET, assignment=video.assignment), builders.source(size=len(video.data))
    upload = builders.upload(id=video.id, secret=video.secret, name=video.name, target=target)
    async with net.api_client() as http:
        session = await CompanionClient(http, url).sign_in(SignIn("student", "student"))
        return await CompanionClient(http, url, Keys(session.token)).ticket(upload, source)


def test_of_what_was_confirmed_nothing_is_left_to_send(tmp_path):
    with Site(tmp_path, Config()) as site, site.person("student") as http:
        video = Video(http)
        before = asyncio.run(_offer(site.url, video))
        video.store()

        stored = asyncio.run(_offer(site.url, video))
        video.hand_in()
        submitted = asyncio.run(_offer(site.url, video))

    assert isinstance(before, TusEndpoint)
    assert (stored, submitted) == (Arrived(), Arrived())


def _lost(_: httpx.Request) -> httpx.Response:
    return httpx.Response(410, json={"code": "video_lost", "message": "The store does not have this video any more."})


def test_a_video_that_the_store_lost_is_not_sent_again_unasked():
    async def ask() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(_lost)) as http:
            await CompanionClient(http, "http://127.0.0.1").hand_in(builders.upload())

    with pytest.raises(StepError) as caught:
        asyncio.run(ask())

    fault = caught.value.fault
    assert (fault.code, fault.retry, fault.back_to) == (Code.VIDEO_DELETED, False, "")
