from __future__ import annotations

import asyncio

import pytest

from tests.companion.site import Video, on_both_databases
from uploader_app.companion.config import Config
from uploader_app.companion.pulse import Beat
from uploader_app.companion.refusals import Refusal

pytestmark = on_both_databases


def together(site, *beats):
    """What became of each, all asked at once: a state's or a refusal's name."""

    async def asked():
        return await asyncio.gather(*map(site.rooms.pulse.hear, beats), return_exceptions=True)

    return [answer.code if isinstance(answer, Refusal) else str(answer) for answer in site.do(asked())]


@pytest.fixture
def token(student):
    return student.headers["Authorization"].removeprefix("Bearer ")


def test_of_heartbeats_that_come_together_each_gets_its_own_answer(site, student, other, token):
    mine, parked, whole, gone, foreign = Video(student), Video(student), Video(student), Video(student), Video(other)
    for video in (mine, parked, gone, foreign):
        video.ask()
    parked.call("park")
    gone.call("abandon", {})
    whole.store()

    answers = together(
        site,
        Beat(mine.id, token, "", 1),
        Beat(foreign.id, token, "", 1),
        Beat(foreign.id, token, foreign.secret, 1),
        Beat(parked.id, "", parked.secret, 1),
        Beat(mine.id, "", parked.secret, 1),
        Beat(mine.id, "nobody's", "", 1),
        Beat(gone.id, token, "", 1),
        Beat(whole.id, token, "", 1),
        Beat("0" * 32, token, "", 1),
    )

    assert answers == [
        "granted",
        "upload_unknown",
        "granted",
        "granted",
        "upload_unknown",
        "signed_out",
        "upload_gone",
        "stored",
        "upload_unknown",
    ]


def test_each_is_heard_at_that_moment_and_nobody_else(site, student, token):
    said, silent, refused = Video(student), Video(student), Video(student)
    for video in (said, silent, refused):
        video.ask()
    before = site.clock.now
    site.clock.forward(50)

    together(site, Beat(said.id, token, "", 10), Beat(said.id, token, "", 20), Beat(refused.id, "", "wrong", 30))

    rows = {id: (sent, heard) for id, sent, heard in site.rows("SELECT id, sent, heard_at FROM upload")}
    assert rows == {said.id: (20, before + 50), silent.id: (0, before), refused.id: (0, before)}


def test_with_one_slot_free_one_of_two_that_return_together_gets_it(open_site, stack):
    site = open_site(Config(slots=1))
    http = stack.enter_context(site.person("student"))
    first, second = Video(http), Video(http)
    for video in (first, second):
        video.ask()
        video.call("park")

    answers = together(site, Beat(first.id, "", first.secret, 1), Beat(second.id, "", second.secret, 1))

    assert sorted(answers) == ["granted", "parked"]
