"""What the window asks about videos that were handed in, with a companion and its store on real sockets."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from tests.builders import upload
from tests.companion.on_stores import on_store
from tests.companion.site import Video
from uploader_app import net
from uploader_app.cli.accounts import Accounts
from uploader_app.cli.records import Records
from uploader_app.domain.upload import Target, UploadId
from uploader_app.store.journal import open_journal
from uploader_app.store.keychain import FileKeychain


async def watched(folder, site, id):
    """Where a player is told to look, and what it gets there."""
    accounts = Accounts(folder, FileKeychain(folder / "sign-ins.json", wanted=True))
    journal, _ = open_journal(folder)
    async with net.api_client() as http, httpx.AsyncClient(trust_env=False) as player:
        await accounts.sign_in(http, site.url, "student", "student", site.clock())

        async def client():
            return http

        records = Records(journal, accounts, client, lambda _: asyncio.sleep(0))
        target = Target(site.url, "student", "demo-interview", "Interview")
        address = await records.watch(upload(id=UploadId(id), target=target))
        answer = await player.get(address)
        await records.close()
    journal.close()
    return address, answer


@pytest.mark.parametrize(("kind", "ending"), [("local", ".mp4"), ("stream", ".m3u8")])
def test_a_player_is_led_to_the_film_and_to_no_page_around_it(tmp_path, kind, ending):
    with on_store(kind, tmp_path, None) as it, it.site() as site, site.person("student") as student:
        video = Video(student, it.film())
        it.send(video)
        assert video.complete().status_code == 200
        assert it.plays(video, student.post(f"/v1/videos/{video.id}/playback").json()["url"])

        address, answer = asyncio.run(watched(tmp_path, site, video.id))

    assert address.endswith(f"/{video.id}{ending}")
    assert answer.status_code == 200
    assert kind != "local" or answer.content == video.data
