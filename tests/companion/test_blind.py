"""Where marking is blind nobody else learns whose film it is, from no link and no answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.companion.site import Video
from uploader_app.companion import presenting
from uploader_app.companion.grant import Grant
from uploader_app.companion.openings import opening_of
from uploader_app.companion.providers.demo import DemoCourses
from uploader_app.companion.providers.s3 import labels as s3_labels
from uploader_app.companion.providers.s3 import names as s3_names

NAME = "Amina Okafor, final.mov"
GRANT = Grant("0" * 32, "4711", "", "7", NAME, "video/quicktime", 4000)


class BlindCourses(DemoCourses):
    async def hides_names(self, caller, id):
        return True


@pytest.fixture
def site(open_site):
    return open_site(courses=BlindCourses())


@pytest.fixture
def video(student):
    return Video(student, name=NAME, media_type="video/quicktime").store()


@pytest.fixture
def teacher(site, stack):
    return stack.enter_context(site.person("teacher"))


def told(answer):
    return f"{answer.url} {answer.headers} {answer.text if 'json' in answer.headers['Content-Type'] else ''}"


def test_a_teacher_sees_the_film_and_not_whose_it_is(video, teacher):
    said = teacher.post(f"/v1/videos/{video.id}/playback")
    film = teacher.get(said.json()["url"])

    assert film.content == video.data
    assert film.headers["Content-Disposition"] == "inline; filename*=UTF-8''video.mp4"
    assert [one for one in ("Amina", "Okafor", "student") if one in told(said) + told(film)] == []


def test_its_owner_sees_the_name_of_the_file(video, student):
    film = student.get(student.post(f"/v1/videos/{video.id}/playback").json()["url"])

    assert "Amina%20Okafor" in film.headers["Content-Disposition"]


@pytest.mark.parametrize("act", ["receipt", "heartbeat", "complete", "park", "abandon"])
def test_nothing_else_of_it_is_there_for_a_teacher(video, teacher, act):
    method = "GET" if act == "receipt" else "POST"
    bodies = {"heartbeat": {"sent": 0}, "complete": {"size": 4000, "sha256": video.sha256}}

    answer = teacher.request(method, f"/v1/uploads/{video.id}/{act}", json=bodies.get(act))

    assert (answer.status_code, answer.json()["code"]) == (404, "upload_unknown")


def test_in_a_bucket_nothing_that_a_link_shows_tells_whose_it_is():
    shown = s3_names.shown(opening_of(GRANT, 0.0, blind=True))

    said = [
        s3_names.key("videos", shown, 1.0),
        presenting.disposition(shown.file_name),
        *s3_labels.metadata(shown).values(),
    ]

    assert [one for one in said if "4711" in one or "Amina" in one or "Okafor" in one] == []


def test_where_names_are_shown_a_bucket_has_them():
    opening = opening_of(GRANT, 0.0, blind=False)

    assert s3_names.shown(opening) == opening
    assert replace(opening, blind=True) == opening_of(GRANT, 0.0, blind=True)
    assert s3_names.key("videos", opening, 1.0).startswith("videos/4711/1_")
