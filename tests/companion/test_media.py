from __future__ import annotations

import httpx
import pytest

from tests.companion.site import Video, film
from uploader_app.companion.routes.media import Part, asked

FILM = film(700_000)


@pytest.fixture(scope="module")
def video(guest):
    return Video(guest, FILM).store()


@pytest.fixture(scope="module")
def url(video):
    return video.http.post(f"/v1/videos/{video.id}/playback").json()["url"]


def get(url, **headers):
    return httpx.get(url, headers=headers, verify=False)


def test_a_link_plays_the_whole_without_a_session(url):
    answer = get(url)

    assert answer.status_code == 200
    assert answer.content == FILM
    assert answer.headers["Content-Type"] == "video/mp4"
    assert answer.headers["Accept-Ranges"] == "bytes"


@pytest.mark.parametrize(
    ("wanted", "start", "stop"),
    [
        ("bytes=0-0", 0, 1),
        ("bytes=0-99", 0, 100),
        ("bytes=600000-", 600_000, 700_000),
        ("bytes=-100", 699_900, 700_000),
        ("bytes=699999-9999999", 699_999, 700_000),
        ("bytes=-9999999", 0, 700_000),
    ],
)
def test_any_part_can_be_had(url, wanted, start, stop):
    answer = get(url, Range=wanted)

    assert answer.content == FILM[start:stop]
    if (start, stop) != (0, 700_000):
        assert answer.status_code == 206
        assert answer.headers["Content-Range"] == f"bytes {start}-{stop - 1}/700000"


@pytest.mark.parametrize("wanted", ["bytes=700000-", "bytes=700000-800000", "bytes=-0"])
def test_a_part_that_is_not_there_is_416(url, wanted):
    answer = get(url, Range=wanted)

    assert answer.status_code == 416
    assert answer.headers["Content-Range"] == "bytes */700000"


@pytest.mark.parametrize("wanted", ["bytes=-", "bytes=5-2", "bytes=a-b", "items=0-1", "bytes=0-1,5-9", "0-5", ""])
def test_what_cannot_be_read_as_one_part_means_the_whole(wanted):
    assert asked(wanted, 10) == Part(0, 10)


def test_head_tells_without_sending(url):
    answer = httpx.head(url, headers={"Range": "bytes=0-9"}, verify=False)

    assert (answer.status_code, answer.headers["Content-Length"], answer.content) == (206, "10", b"")


def test_a_part_of_another_version_is_not_sent(url):
    etag = get(url).headers["ETag"]

    assert get(url, **{"Range": "bytes=0-9", "If-Range": etag}).status_code == 206
    assert get(url, **{"Range": "bytes=0-9", "If-Range": '"other"'}).status_code == 200


def test_a_link_ends_and_cannot_be_stretched(site, student):
    video = Video(student).store()
    url = student.post(f"/v1/videos/{video.id}/playback").json()["url"]
    token = httpx.URL(url).path.split("/")[2]
    object, until, signature = token.split(".")
    stretched = url.replace(token, f"{object}.{int(until) + 1000}.{signature}")
    assert get(stretched).status_code == 404

    site.clock.forward(6 * 3600 + 2)

    assert get(url).status_code == 404


def test_a_ticket_is_no_link(guest):
    url = Video(guest).store().ask().json()["ticket"]["url"]

    assert get(url.replace("/tus/", "/m/") + "/x.mp4").status_code == 404


def test_teachers_watch_and_other_students_do_not(shared, video):
    path = f"/v1/videos/{video.id}/playback"

    with shared.person("student2") as other:
        assert other.post(path).status_code == 404
    with shared.person("teacher") as teacher:
        assert get(teacher.post(path).json()["url"]).content == FILM


def test_only_what_was_confirmed_is_played(student):
    video = Video(student)
    video.send()

    assert student.post(f"/v1/videos/{video.id}/playback").status_code == 409


def test_a_type_that_a_browser_would_run_is_not_repeated(student):
    video = Video(student, media_type="text/html").store()
    answer = get(student.post(f"/v1/videos/{video.id}/playback").json()["url"])

    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
