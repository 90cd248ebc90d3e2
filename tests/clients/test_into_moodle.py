"""The client between a real companion and a Moodle: what stands there is what the receipt says."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace

import pytest

from tests import builders
from tests.companion.site import Site, Video
from tests.fakes.moodle_submissions import SubmissionMoodle
from uploader_app import net, wire
from uploader_app.clients.companion import CompanionClient, Keys
from uploader_app.companion.config import Config
from uploader_app.companion.ports import Evidence
from uploader_app.companion.providers.demo import DemoCourses
from uploader_app.domain.faults import Code, StepError

DRAFTS, PLAIN = "1", "3"


class AtMoodle(DemoCourses):
    """``blind``: it does not see what was saved yet."""

    def __init__(self, moodle):
        super().__init__()
        self._moodle = moodle
        self.blind = False

    async def one(self, caller, id):
        return wire.Assignment(id, "Video Course", "Assignment", open=True)

    async def evidence(self, caller, id, sought):
        work = self._moodle.works.get(("student1", int(id)))
        there = work and not self.blind and any(link in work.text for link in sought.links)
        return Evidence(str(work.id), work.status, 1, "onlinetext") if there else None


@pytest.fixture
def moodle():
    with SubmissionMoodle("4.5.5") as server:
        yield server
    assert server.surprises == []


@pytest.fixture
def courses(moodle):
    return AtMoodle(moodle)


@pytest.fixture
def send(tmp_path, moodle, courses):
    """Stores a video for an assignment; gives what hands it in, and what asks for its receipt."""
    with Site(tmp_path, Config(), courses=courses) as site, site.person("student") as http:

        def send(assignment, root=moodle.url):
            video = Video(http, assignment=assignment).store()
            target = replace(builders.TARGET, assignment=assignment)
            upload = builders.upload(id=video.id, secret=video.secret, name=video.name, target=target)
            session = http.headers["Authorization"].removeprefix("Bearer ")

            async def hand_in(**changes):
                async with net.api_client() as at:
                    client = CompanionClient(at, site.url, Keys(session, "token-student1", root))
                    return await client.hand_in(replace(upload, **changes))

            return lambda **changes: asyncio.run(hand_in(**changes)), lambda: http.get(
                f"/v1/uploads/{video.id}/receipt"
            )

        yield send


def refused(hand_in, **changes):
    with pytest.raises(StepError) as raised:
        hand_in(**changes)
    return raised.value.fault


def test_what_was_handed_in_is_proved(send):
    hand_in, _ = send(PLAIN)

    receipt = hand_in()

    told = json.loads(receipt.document)
    assert (told["proof"], told["submission_state"], len(receipt.key)) == ("onlinetext", "submitted", 64)


def test_a_draft_is_kept_by_the_companion_and_waits_for_the_person(send):
    hand_in, receipt = send(DRAFTS)

    fault = refused(hand_in)
    draft = json.loads(receipt().json()["document"])
    final = json.loads(hand_in(final=True).document)

    assert (fault.code, fault.retry) == (Code.TARGET_DRAFT, False)
    assert (draft["submission_state"], final["submission_state"]) == ("draft", "submitted")
    assert draft["number"] == final["number"]


def test_what_the_companion_does_not_see_yet_is_asked_again_and_saved_once(send, courses, moodle):
    hand_in, _ = send(PLAIN)
    courses.blind = True

    fault = refused(hand_in)
    courses.blind = False

    assert (fault.code, fault.retry, fault.back_to) == (Code.TARGET_NOT_SHOWN, True, "")
    assert hand_in().key
    assert moodle.asked("mod_assign_save_submission") == 1


def test_a_token_of_an_unknown_moodle_is_sent_nowhere(send, moodle):
    hand_in, _ = send(PLAIN, root="")

    assert refused(hand_in).code is Code.AUTH_EXPIRED
    assert moodle.calls == []


def test_a_moodle_that_is_down_leaves_the_video_where_it_is(send):
    hand_in, receipt = send(PLAIN, root="http://127.0.0.1:1")

    fault = refused(hand_in)

    assert (fault.code, fault.retry, fault.back_to) == (Code.NET_DOWN, True, "")
    assert receipt().json()["code"] == "not_handed_in"
