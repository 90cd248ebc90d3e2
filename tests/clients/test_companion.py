"""The client against a real companion."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace

import httpx
import pytest

from tests import builders
from tests.companion.site import Site, Video
from uploader_app import net, wire
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


async def _shelf(url: str, id: str) -> tuple[wire.Link, wire.Assignment, wire.Videos, wire.Playback, wire.Videos]:
    async with net.api_client() as http:
        session = await CompanionClient(http, url).sign_in(SignIn("student", "student"))
        client = CompanionClient(http, url, Keys(session.token))
        link, assignment = await client.link(builders.upload(id=id)), await client.assignment("demo-portrait")
        before, played = await client.videos(), await client.playback(id)
        await client.delete_video(id)
        return link, assignment, before, played, await client.videos()


def test_what_was_sent_can_be_linked_listed_watched_and_taken_back(tmp_path):
    with Site(tmp_path, Config()) as site, site.person("student") as http:
        video = Video(http).store()

        link, assignment, before, played, after = asyncio.run(_shelf(site.url, video.id))

        assert httpx.get(played.url).status_code == 404
    assert video.id in link.player
    assert (assignment.drafts, assignment.max_bytes) == (True, 20 * 1024**3)
    assert [[(one.id, one.state) for one in page.videos] for page in (before, after)] == [
        [(video.id, "stored")],
        [(video.id, "deleted")],
    ]


def test_an_assignments_id_is_never_a_path(tmp_path):
    with Site(tmp_path, Config()) as site, pytest.raises(StepError) as caught:
        asyncio.run(_assignment(site.url, "x?y#z"))

    assert caught.value.fault.code is Code.TARGET_UNKNOWN


async def _assignment(url: str, id: str) -> wire.Assignment:
    async with net.api_client() as http:
        session = await CompanionClient(http, url).sign_in(SignIn("student", "student"))
        return await CompanionClient(http, url, Keys(session.token)).assignment(id)
