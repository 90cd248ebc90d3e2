"""A person's own videos, on whichever computer they ask."""

from __future__ import annotations

import pytest

from tests.companion.site import Video, on_both_databases


def listed(http, **asked):
    answer = http.get("/v1/videos", params=asked)
    assert answer.status_code == 200, answer.text
    return answer.json()


@on_both_databases
def test_a_video_is_told_with_its_receipt(site, student):
    video = Video(student).store()
    receipt = video.hand_in().json()["document"]

    (told,) = listed(student)["videos"]

    assert told.pop("receipt") in receipt
    assert told == {
        "id": video.id,
        "file_name": "field walk.mp4",
        "size": 4000,
        "assignment": "demo-interview",
        "state": "submitted",
        "at": site.clock.now,
    }


def test_only_ones_own_are_told(student, other):
    Video(other).store()

    assert listed(student) == {"videos": [], "more": ""}


def test_a_video_that_was_never_handed_in_has_no_receipt(student):
    Video(student).store()

    (told,) = listed(student)["videos"]

    assert (told["state"], told["receipt"]) == ("stored", "")


def test_what_its_owner_gave_up_is_not_told_and_what_was_deleted_is(student):
    given_up, deleted = Video(student), Video(student).store()
    given_up.ask()
    given_up.call("abandon", {"reason": ""})
    student.delete(f"/v1/videos/{deleted.id}")

    assert [(one["id"], one["state"]) for one in listed(student)["videos"]] == [(deleted.id, "deleted")]


@on_both_databases
def test_page_after_page_tells_each_once_the_newest_first(site, student):
    videos = [Video(student) for _ in range(5)]
    for number, video in enumerate(videos):
        video.store()
        site.clock.forward(0.1 if number % 2 else 0)  # two of one moment

    pages, before = [], ""
    while not pages or before:
        page = listed(student, limit=2, before=before)
        pages.append(page["videos"])
        before = page["more"]

    told = [one for page in pages for one in page]
    assert [len(page) for page in pages] == [2, 2, 1]
    assert sorted(one["id"] for one in told) == sorted(video.id for video in videos)
    assert [one["at"] for one in told] == sorted((one["at"] for one in told), reverse=True)


@pytest.mark.parametrize(
    "asked", [{"limit": 0}, {"limit": 201}, {"before": "1-2"}, {"before": "x" * 65}, {"before": "'"}]
)
def test_what_is_no_page_is_refused(guest, asked):
    assert guest.get("/v1/videos", params=asked).status_code == 422
