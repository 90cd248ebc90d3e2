"""The links that go into a submission: what they open, for whom, and when they end."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace

import httpx
import pytest

from tests.companion.site import Video
from tests.companion.test_blind import BlindCourses
from uploader_app.companion.links import Links, Shows
from uploader_app.companion.ports import GoneError, StoreError
from uploader_app.companion.providers.stream.store import StreamStore
from uploader_app.companion.records import entries
from uploader_app.companion.watching import OPENINGS

NAME = "field walk & <b>more</b>.mp4"


@pytest.fixture(scope="module")
def video(guest):
    return Video(guest, name=NAME).store()


@pytest.fixture(scope="module")
def link(video):
    return given(video)


def given(video):
    answer = video.http.get(f"/v1/uploads/{video.id}/link")
    assert answer.status_code == 200, answer.text
    return answer.json()


def grant_of(site, video):
    return site.rooms.ledger.look(lambda db: entries.find(db, video.id))


def follow(url, method="GET", **headers):
    return httpx.request(method, url, headers=headers, follow_redirects=True)


# -- the film ----------------------------------------------------------------------------------------


def test_the_link_is_the_same_each_time(video, link):
    assert given(video) == link
    assert re.fullmatch(rf"http://[^/]+/p/{video.id}\.mp4\?k=[0-9a-f]{{32}}", link["player"])
    assert re.fullmatch(rf"http://[^/]+/w/{video.id}\?k=[0-9a-f]{{32}}", link["page"])


def test_the_player_gets_the_film_without_signing_in(video, link):
    assert follow(link["player"]).content == video.data


def test_it_is_sent_on_and_nobody_on_the_way_keeps_where(link):
    answer = httpx.get(link["player"])

    assert answer.status_code == 302
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize(("wanted", "start", "stop"), [("bytes=0-0", 0, 1), ("bytes=100-", 100, 4000)])
def test_a_player_may_ask_for_a_part(video, link, wanted, start, stop):
    answer = follow(link["player"], Range=wanted)

    assert (answer.status_code, answer.content) == (206, video.data[start:stop])


def test_head_tells_without_sending(link):
    answer = follow(link["player"], "HEAD")

    assert (answer.status_code, answer.headers["Content-Length"], answer.content) == (200, "4000", b"")
    assert httpx.head(link["page"]).status_code == 200


def test_where_it_sends_to_ends_and_the_link_does_not(site, student):
    link = given(Video(student).store())
    before = httpx.get(link["player"]).headers["Location"]

    site.clock.forward(30 * 86400)

    assert httpx.get(before).status_code == 404
    assert follow(link["player"]).status_code == 200


@pytest.mark.parametrize(
    ("media_type", "ending"),
    [("video/mp4", "mp4"), ("video/quicktime", "mov"), ("video/webm", "webm"), ("video/x-matroska", "mp4")],
)
def test_it_ends_in_what_moodle_can_play(guest, media_type, ending):
    video = Video(guest, media_type=media_type).store()

    assert f"/p/{video.id}.{ending}?k=" in given(video)["player"]


def test_where_the_store_makes_playlists_it_ends_as_one(video, shared):
    link = Links(b"secret", StreamStore.playlists).of(grant_of(shared, video), "", Shows.NAME)

    assert link.player.startswith(f"/p/{video.id}.m3u8?k=")


# -- who has none ------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["player", "page"])
def test_a_wrong_key_and_an_unknown_id_are_the_same_404(video, link, way):
    base, key = link[way].split("?k=")
    changed = [
        "?k=" + key[:-1] + ("0" if key[-1] != "0" else "1"),
        "?k=" + key[:-1],
        "?k=",
        "",
        "?k=%C3%A9",
        "?k=" + key.upper(),
    ]

    answers = [httpx.get(base + query) for query in changed]
    answers.append(httpx.get(link[way].replace(video.id, "0" * 32)))

    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.text for answer in answers}) == 1


def test_only_a_known_ending_is_one(link):
    assert {httpx.get(link["player"].replace(".mp4", end)).status_code for end in (".exe", ".mp4.html", ".")} == {404}
    assert httpx.get(link["player"].replace(".mp4", ".webm")).status_code == 302  # of another store, before


def test_the_key_of_one_video_opens_no_other(guest, link):
    other = given(Video(guest).store())

    assert httpx.get(other["player"].split("?")[0] + "?k=" + link["player"].split("?k=")[1]).status_code == 404


def test_what_is_not_confirmed_has_no_link(guest):
    video = Video(guest)
    video.send()

    answer = guest.get(f"/v1/uploads/{video.id}/link")

    assert (answer.status_code, answer.json()["code"]) == (409, "not_confirmed")


def test_who_asks_too_often_waits_and_the_others_do_not(site, student):
    first, second = given(Video(student).store()), given(Video(student).store())
    id = re.search("[0-9a-f]{32}", first["player"])[0]
    for _ in range(OPENINGS):
        site.rooms.watching._opened.note(id)

    assert httpx.get(first["player"]).status_code == 429
    assert httpx.get(second["player"]).status_code == 302
    site.clock.forward(61)
    assert httpx.get(first["player"]).status_code == 302


# -- what is over ------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["player", "page"])
def test_a_deleted_video_is_said_to_be_in_words(site, student, way):
    video = Video(student).store()
    link = given(video)
    assert student.delete(f"/v1/videos/{video.id}").status_code == 202

    answer = httpx.get(link[way])

    assert answer.status_code == 410
    assert "This video was deleted" in answer.text
    assert answer.headers["Content-Type"].startswith("text/html")
    assert student.get(f"/v1/uploads/{video.id}/link").json()["code"] == "video_deleted"


class Failing:
    def __init__(self, store):
        self.store, self.error = store, None

    def __getattr__(self, name):
        return getattr(self.store, name)

    async def film(self, object, name, until):
        raise self.error


@pytest.mark.parametrize(("error", "status"), [(GoneError(), 410), (StoreError(), 503)])
def test_a_store_that_cannot_play_it_is_said(open_site, stack, error, status):
    site = open_site(around=Failing)
    link = given(Video(stack.enter_context(site.person("student"))).store())
    site.rooms.store.error = error

    assert httpx.get(link["player"]).status_code == status
    assert httpx.get(link["page"]).status_code == 200


# -- the page ----------------------------------------------------------------------------------------


def test_the_page_shows_the_film_its_name_and_its_size(video, link):
    page = httpx.get(link["page"])
    source = re.search('<video[^>]* src="([^"]+)"', page.text)[1]

    assert follow(str(page.url.join(source))).content == video.data
    assert "<h1>field walk &amp; &lt;b&gt;more&lt;/b&gt;.mp4</h1>" in page.text
    assert "4.0 kB" in page.text or "4 kB" in page.text
    assert "student" not in page.text


def test_the_page_runs_and_loads_nothing_else(link):
    page = httpx.get(link["page"])
    policy = page.headers["Content-Security-Policy"]

    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert not {"'unsafe-inline'", "script-src", "*"} & set(re.split("[ ;]+", policy))
    assert "<script" not in page.text
    assert page.headers["Cache-Control"] == "no-store"
    assert page.headers["Referrer-Policy"] == "no-referrer"


def test_the_pages_style_is_the_one_that_its_policy_allows(link):
    page = httpx.get(link["page"])
    style = re.search("<style>(.*?)</style>", page.text, re.DOTALL)[1]

    assert base64.b64encode(hashlib.sha256(style.encode()).digest()).decode() in page.headers["Content-Security-Policy"]


def test_behind_a_path_of_a_proxys_the_page_still_finds_the_film(link):
    source = re.search('<video[^>]* src="([^"]+)"', httpx.get(link["page"]).text)[1]

    seen = httpx.URL("https://example.org/films/w/1?k=2").join(source)

    assert str(seen).startswith("https://example.org/films/p/")


# -- names -------------------------------------------------------------------------------------------


def test_where_marking_is_blind_no_link_leads_to_a_name(open_site, stack):
    site = open_site(courses=BlindCourses())
    student = stack.enter_context(site.person("student"))
    video = Video(student, name="Amina Okafor, final.mov", media_type="video/quicktime").store()
    link = given(video)

    answers = [httpx.get(link["player"]), follow(link["player"]), httpx.get(link["page"])]

    said = [
        f"{one.url} {one.headers} {one.text if 'html' in one.headers.get('Content-Type', '') else ''}"
        for one in answers
    ]
    assert [word for word in ("Amina", "Okafor", "final", "student") if word in f"{said} {link}"] == []
    assert answers[1].content == video.data


def test_a_blind_link_never_becomes_one_with_names(open_site, stack):
    site = open_site(courses=BlindCourses())
    video = Video(stack.enter_context(site.person("student")), name="Amina.mp4").store()
    blind = given(video)
    shown = site.rooms.links.of(grant_of(site, video), site.url, Shows.NAME)

    assert blind["page"] != shown.page
    assert "Amina" in httpx.get(shown.page).text
    assert "Amina" not in httpx.get(blind["page"]).text


@pytest.mark.parametrize("playlists", [True, False])
@pytest.mark.parametrize("shows", Shows)
@pytest.mark.parametrize("media_type", ["video/mp4", "video/quicktime", "video/webm"])
def test_every_link_that_was_ever_given_out_is_known_again(video, shared, playlists, shows, media_type):
    secret, grant = shared.rooms.links.secret, replace(grant_of(shared, video), media_type=media_type)

    once = Links(secret, playlists).of(grant, "", shows)

    assert {once.player, once.page} <= set(shared.rooms.links.paths(video.id))
