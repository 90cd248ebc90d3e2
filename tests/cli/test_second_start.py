"""What a second start hands over to the window that is open."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial

from tests.builders import upload
from uploader_app.cli import desktop
from uploader_app.cli.instance import Handover, hand_over, listen
from uploader_app.cli.profile import own
from uploader_app.domain.upload import Arrived, PostTicket, S3Ticket, TusTicket

LINK = "moodlemobile://token=ZmllbGRwb3N0Og=="


def test_a_link_goes_as_it_was_given_and_a_file_with_its_whole_path(tmp_path, monkeypatch):
    monkeypatch.setenv("FIELDPOST_KEYCHAIN", "file")
    monkeypatch.chdir(tmp_path)
    taken = []

    async def take(asked, _):
        taken.append(asked)
        return 0

    async def second_start():
        server = await listen(tmp_path, take)
        code = await asyncio.to_thread(desktop.run, tmp_path, [LINK, "film.mp4"])
        server.close()
        return code

    ownership = own(tmp_path)
    code = asyncio.run(second_start())
    ownership.release()

    assert code == 0
    assert [(one.show, one.paths) for one in taken] == [(True, [LINK, str(tmp_path / "film.mp4")])]
    assert not any(LINK.encode() in file.read_bytes() for file in tmp_path.iterdir() if file.is_file())


def test_the_start_at_login_does_not_bring_an_open_window_to_the_front(tmp_path, monkeypatch):
    monkeypatch.setenv("FIELDPOST_KEYCHAIN", "file")
    taken = []

    async def take(asked, _):
        taken.append(asked.show)
        return 0

    async def second_start():
        server = await listen(tmp_path, take)
        await asyncio.to_thread(partial(desktop.run, tmp_path, [], hidden=True))
        server.close()

    ownership = own(tmp_path)
    asyncio.run(second_start())
    ownership.release()

    assert taken == [False]


def test_uploads_travel_whole_in_both_directions(tmp_path):
    tickets = [None, Arrived(), TusTicket("https://tus"), S3Ticket(5), PostTicket("https://s3", {"key": "k"})]
    uploads = [replace(upload(), ticket=ticket) for ticket in tickets]
    told = []

    async def take(asked, tell):
        for one in asked.add:
            tell(one)
        return 7

    async def ask():
        server = await listen(tmp_path, take)
        code = await hand_over(tmp_path, Handover("", add=uploads), told.append)
        server.close()
        return code

    assert asyncio.run(ask()) == 7
    assert told == uploads
