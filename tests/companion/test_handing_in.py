"""Receipts, where the site keeps the submissions: given for what stands in one, and for nothing else."""

from __future__ import annotations

import json

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from tests.companion.site import Video
from uploader_app import wire
from uploader_app.companion.ports import Evidence
from uploader_app.companion.providers.demo import DemoCourses

DRAFT = Evidence("30", "draft", 1, "onlinetext")
SUBMITTED = Evidence("30", "submitted", 1, "onlinetext")
KEYS = {
    *("number", "file_name", "size", "sha256", "compared", "person", "assignment", "submission", "at"),
    *("submission_id", "submission_state", "attempt", "proof"),
}


class KeptCourses(DemoCourses):
    """What the site says of a submission, and what it was asked for."""

    def __init__(self):
        super().__init__()
        self.says = None
        self.sought = []
        self.open = True

    async def one(self, caller, id):
        found = await super().one(caller, id)
        return (
            found if self.open else wire.Assignment(id, "", "", open=False, closed_why="The cut-off date has passed.")
        )

    async def evidence(self, caller, id, sought):
        self.sought.append(sought)
        return self.says


@pytest.fixture
def courses():
    return KeptCourses()


@pytest.fixture
def site(open_site, courses):
    return open_site(courses=courses)


@pytest.fixture
def video(student):
    return Video(student).store()


def document(answer):
    """What was signed, after the signature was checked as anybody can."""
    assert answer.status_code == 200, answer.text
    receipt = answer.json()
    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(receipt["key"]))
    key.verify(bytes.fromhex(receipt["signature"]), receipt["document"].encode())
    return json.loads(receipt["document"])


def handed_in(site):
    return site.rows("SELECT count(*) FROM event WHERE kind = 'handed_in'")[0][0]


def test_what_stands_in_the_submission_is_proved(courses, video):
    courses.says = SUBMITTED

    told = document(video.hand_in())

    assert set(told) == KEYS
    assert (told["submission_id"], told["submission_state"], told["attempt"]) == ("30", "submitted", 1)
    assert (told["proof"], told["submission"]) == ("onlinetext", told["number"])


def test_what_is_sought_are_its_own_links_and_card(courses, video):
    link = video.http.get(f"/v1/uploads/{video.id}/link").json()

    video.hand_in()

    (sought,) = courses.sought
    assert [any(link[way].endswith(path) for path in sought.links) for way in ("player", "page")] == [True, True]
    assert all(video.id in path for path in sought.links)
    assert sought.file == f"fieldpost-{video.id[:12]}.pdf"


def test_nobody_is_believed_without_proof(site, courses, video):
    answer = video.hand_in()

    assert (answer.status_code, answer.json()["code"]) == (409, "not_in_moodle")
    assert video.http.get(f"/v1/uploads/{video.id}/receipt").status_code == 404
    assert (handed_in(site), site.rows("SELECT state FROM upload")) == (0, [("stored",)])


def test_who_can_save_nothing_there_any_more_is_told_so(courses, video):
    courses.open = False

    answer = video.hand_in()

    assert (answer.status_code, answer.json()["code"]) == (403, "assignment_closed")


def test_what_was_saved_in_time_is_proved_after_it_closed(courses, video):
    courses.open, courses.says = False, SUBMITTED

    assert document(video.hand_in())["submission_state"] == "submitted"


def test_a_drafts_receipt_says_so(site, courses, video):
    courses.says = DRAFT

    told = document(video.hand_in())

    assert told["submission_state"] == "draft"
    assert handed_in(site) == 0


def test_a_draft_that_was_handed_in_is_signed_anew_under_its_number(site, courses, video):
    courses.says = DRAFT
    draft = document(video.hand_in())
    site.clock.forward(60)
    courses.says = SUBMITTED

    final = document(video.hand_in())

    assert final["number"] == draft["number"]
    assert (final["submission_state"], final["at"]) == ("submitted", draft["at"] + 60)
    assert document(video.http.get(f"/v1/uploads/{video.id}/receipt")) == final
    assert handed_in(site) == 1


@pytest.mark.parametrize("later", [DRAFT, None])
def test_a_draft_asked_again_stays_the_same(site, courses, video, later):
    courses.says = DRAFT
    first = document(video.hand_in())
    site.clock.forward(60)
    courses.says = later

    assert document(video.hand_in()) == first


@pytest.mark.parametrize("later", [DRAFT, None])
def test_what_was_handed_in_stays_so_whatever_becomes_of_it(site, courses, video, later):
    courses.says = SUBMITTED
    first = document(video.hand_in())
    site.clock.forward(60)
    courses.says = later

    assert document(video.hand_in()) == first
    assert len(courses.sought) == 1  # nobody is asked again
    assert handed_in(site) == 1


def test_a_draft_is_cleaned_up_by_nobody(site, courses, video):
    """Its link is in the submission."""
    courses.says = DRAFT
    video.hand_in()

    answer = video.http.post(f"/v1/uploads/{video.id}/abandon", json={"reason": ""})

    assert (answer.status_code, answer.json()["code"]) == (409, "already_handed_in")


def test_a_deleted_draft_never_becomes_handed_in(courses, video):
    courses.says = DRAFT
    video.hand_in()
    assert video.http.delete(f"/v1/videos/{video.id}").status_code == 202
    courses.says = SUBMITTED

    assert video.hand_in().json()["code"] == "video_deleted"


def test_what_is_not_confirmed_is_not_even_looked_for(courses, student):
    video = Video(student)
    video.send()

    assert video.hand_in().json()["code"] == "not_confirmed"
    assert courses.sought == []


def test_a_receipt_from_before_there_were_drafts_is_final(site, courses, video):
    courses.says = SUBMITTED
    told = document(video.hand_in())
    old = {
        name: value
        for name, value in told.items()
        if name not in ("submission_state", "submission_id", "proof", "attempt")
    }
    write = site.rooms.ledger.write(
        lambda db: db.exec_driver_sql("UPDATE submission SET document = ?", (json.dumps(old),))
    )
    site.do(write)

    assert document(video.hand_in()) == old


def test_everybody_can_learn_the_key_of_the_receipts(courses, video):
    courses.says = SUBMITTED

    assert video.http.get("/v1/info").json()["receipt_key"] == video.hand_in().json()["key"]


def test_where_nobody_keeps_submissions_who_may_hand_in_has_handed_in(guest):
    told = document(Video(guest).store().hand_in())

    assert set(told) == KEYS
    assert (told["submission_id"], told["submission_state"], told["proof"]) == ("", "submitted", "")
