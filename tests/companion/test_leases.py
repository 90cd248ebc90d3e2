from __future__ import annotations

from dataclasses import replace

import pytest

from tests.companion.site import TUS, Video, film, on_both_databases
from uploader_app.companion.config import Config
from uploader_app.companion.ports import FullError, StoreError
from uploader_app.companion.pulse import Beat

pytestmark = on_both_databases


@pytest.fixture
def cloud(open_site):
    """A store whose abandoned objects count against three slots."""
    return open_site(Config(slots=3), abandoned_occupies=True)


@pytest.fixture
def brief(open_site):
    """What was left may be resumed for ten minutes."""
    return open_site(Config(resume_window_s=600))


def states(site):
    return dict(site.rows("SELECT id, state FROM upload"))


def test_three_clients_die_and_a_fourth_gets_a_slot_at_once(cloud, stack):
    http = stack.enter_context(cloud.person("student"))
    dead = [Video(http) for _ in range(3)]
    for video in dead:
        video.patch(video.create(), 0, video.data[:10])
        cloud.clock.forward(1)
    cloud.later(125)

    fourth = Video(stack.enter_context(cloud.person("student2"))).ask().json()

    assert fourth["ticket"] is not None
    assert [states(cloud)[video.id] for video in dead] == ["reclaimed", "stalled", "stalled"]
    assert len(cloud.files()) == 4  # two videos and their sidecars
    assert dead[0].beat().status_code == 410


def test_it_needs_no_sweeper_to_find_the_dead(cloud, stack):
    http = stack.enter_context(cloud.person("student"))
    for video in [Video(http) for _ in range(3)]:
        video.ask()
    cloud.clock.forward(121)

    assert Video(http).ask().json()["state"] == "granted"


def test_the_living_are_not_reclaimed_but_waited_for(cloud, stack):
    http = stack.enter_context(cloud.person("student"))
    living = [Video(http) for _ in range(3)]
    for video in living:
        video.ask()

    first, second = Video(http), Video(http)
    assert first.ask().json()["place"] == 1
    cloud.clock.forward(1)

    assert second.ask().json()["place"] == 2
    assert first.ask().json()["place"] == 1
    living[0].call("abandon", {})
    assert second.ask().json()["place"] == 2
    assert first.ask().json()["state"] == "granted"


def test_who_falls_silent_leaves_the_line(cloud, stack):
    http = stack.enter_context(cloud.person("student"))
    living, silent, patient = [Video(http) for _ in range(3)], Video(http), Video(http)
    for video in [*living, silent, patient]:
        video.ask()
        cloud.clock.forward(1)
    for _ in range(3):
        cloud.clock.forward(50)
        patient.ask()
        for video in living:
            video.beat()

    assert patient.ask().json()["place"] == 1
    assert silent.ask().json()["place"] == 2


def test_a_heartbeat_keeps_the_lease_and_bytes_do_too(site, student):
    beating, sending, silent = Video(student), Video(student), Video(student)
    url = sending.create()
    for video in (beating, silent):
        video.ask()

    for step in range(5):
        site.later(60)
        beating.beat()
        sending.patch(url, step, b"x")

    assert [states(site)[video.id] for video in (beating, sending, silent)] == ["granted", "granted", "stalled"]


def test_a_stalled_upload_goes_on_where_it_was(site, student):
    video = Video(student)
    url = video.create()
    video.patch(url, 0, video.data[:1000])
    site.later(3600)
    assert states(site) == {video.id: "stalled"}

    assert video.beat().json()["state"] == "granted"

    assert video.patch(url, video.offset(url), video.data[1000:]).status_code == 204
    assert video.complete().json()["state"] == "stored"


def test_a_parked_upload_goes_on_where_it_was_without_a_word(site, student):
    video = Video(student)
    url = video.create()
    video.patch(url, 0, video.data[:1000])
    video.call("park")
    assert states(site) == {video.id: "parked"}
    site.later(12 * 3600, step=3600)

    assert video.offset(url) == 1000

    assert states(site) == {video.id: "granted"}


def test_the_resume_window_ends(brief, stack):
    site, student = brief, stack.enter_context(brief.person("student"))
    video = Video(student)
    url = video.create()
    video.patch(url, 0, video.data[:1000])
    video.call("park")

    site.later(620)

    assert states(site) == {video.id: "reclaimed"}
    assert site.files() == []
    assert student.head(url, headers=TUS).status_code == 410


def test_a_ticket_ends_even_when_no_sweeper_came(site, student):
    video = Video(student)
    url = video.create()
    site.clock.forward(86401)

    assert student.head(url, headers=TUS).status_code == 410


def test_at_once_deletes_within_a_minute_of_stalling(open_site, stack):
    strict = open_site(Config(abandoned="at-once"))
    video = Video(stack.enter_context(strict.person("student")))
    video.patch(video.create(), 0, video.data[:10])
    strict.later(110)
    assert len(strict.files()) == 2

    strict.later(70)

    assert strict.files() == []
    assert video.beat().status_code == 410


def test_a_lease_that_never_sent_a_byte_ends(site, student):
    video = Video(student)
    video.ask()

    for _ in range(61):
        video.beat(sent=123)
        site.later(30)

    assert states(site) == {video.id: "reclaimed"}


def test_an_outage_is_held_against_nobody(site, student):
    video = Video(student)
    video.patch(video.create(), 0, video.data[:10])
    site.later(60)
    site.clock.forward(3600)

    site.later(170)
    assert states(site) == {video.id: "granted"}

    site.later(30)
    assert states(site) == {video.id: "stalled"}


def test_the_store_is_asked_before_somebody_is_given_up(site, student):
    video = Video(student)
    video.patch(video.create(), 0, video.data[:10])
    site.later(100)
    with (site.data / "store" / site.files()[0]).open("ab") as file:
        file.write(video.data[10:20])  # as if another process of ours had taken the bytes

    site.later(60)

    assert states(site) == {video.id: "granted"}


def test_what_was_reclaimed_starts_anew_under_its_id(brief, stack):
    site, student = brief, stack.enter_context(brief.person("student"))
    video = Video(student)
    old = video.create()
    video.patch(old, 0, video.data[:-1])
    site.later(620)
    assert states(site) == {video.id: "reclaimed"}

    video.store()

    assert student.head(old, headers=TUS).status_code == 410
    assert video.hand_in().status_code == 200


class Stubborn:
    """A store that fails to delete, a number of times."""

    def __init__(self, store, failures):
        self._store = store
        self.failures = failures

    def __getattr__(self, name):
        return getattr(self._store, name)

    async def delete(self, object):
        if self.failures:
            self.failures -= 1
            raise StoreError("not now")
        await self._store.delete(object)


def test_a_deletion_that_fails_is_tried_again_with_patience(open_site, stack):
    site = open_site(Config(), around=lambda store: Stubborn(store, failures=2))
    video = Video(stack.enter_context(site.person("student")))
    video.send()

    video.call("abandon", {})
    assert len(site.files()) == 2
    site.later(40)
    assert len(site.files()) == 2
    site.later(70)

    assert site.files() == []
    assert site.rows("SELECT * FROM leftover") == []


def test_a_round_of_the_sweeper_waits_for_a_store_that_deletes_nothing_only_once(open_site, stack):
    site = open_site(Config(), around=lambda store: Stubborn(store, failures=4))
    http = stack.enter_context(site.person("student"))
    for video in (Video(http), Video(http), Video(http)):
        video.create()
        video.call("abandon", {})

    site.clock.forward(40)
    site.tick()

    assert sorted(site.rows("SELECT attempts FROM leftover")) == [(1,), (1,), (2,)]
    site.tick()
    assert site.rows("SELECT attempts FROM leftover") == [(2,)]


def test_with_no_slot_free_a_left_upload_waits_with_its_bytes(open_site, stack):
    narrow = open_site(Config(slots=1))
    http = stack.enter_context(narrow.person("student"))
    first, second = Video(http), Video(http)
    url = first.create()
    first.patch(url, 0, first.data[:10])
    first.call("park")
    second.ask()

    answer = first.patch(url, 10, first.data[10:])

    assert (answer.status_code, answer.json()["code"]) == (423, "slot_busy")
    assert first.ask().json()["state"] == "queued"
    second.call("abandon", {})
    assert first.patch(url, 10, first.data[10:]).status_code == 204


def test_two_sweepers_and_one_leader(site, open_site):
    second = open_site()
    assert site.do(site.rooms.sweeper.lead()) == 1
    assert second.do(second.rooms.sweeper.lead()) is None

    second.clock.now = site.clock.now + 31  # the first one hangs

    assert second.do(second.rooms.sweeper.lead()) == 2
    site.clock.now = second.clock.now
    assert site.do(site.rooms.sweeper.lead()) is None


def test_a_full_disk_takes_the_place_of_who_was_left(open_site, stack):
    left_file = film(4_000_000)
    site = open_site(Config(), around=lambda store: Room(store, 6_000_000))
    http = stack.enter_context(site.person("student"))
    left = Video(http, left_file)
    left.patch(left.create(), 0, left_file[:3_000_000])
    left.call("park")
    site.rooms.store.free = 1_000_000

    answer = Video(http, film(2_000_000)).ask()

    assert answer.status_code == 201
    assert states(site)[left.id] == "reclaimed"


class Room:
    """A store on a disk of a fixed size."""

    def __init__(self, store, free):
        self._store = store
        self.free = free

    def __getattr__(self, name):
        return getattr(self._store, name)

    async def room(self):
        return self.free

    async def delete(self, object):
        self.free += await self._store.stored(object, "")
        await self._store.delete(object)


class Asked:
    """A store that lets something happen while it is asked."""

    def __init__(self, store):
        self._store = store
        self.meanwhile = None

    def __getattr__(self, name):
        return getattr(self._store, name)

    async def stored(self, object, url):
        if self.meanwhile:
            await self.meanwhile()
        return await self._store.stored(object, url)


def test_a_word_in_the_last_moment_saves_an_upload(open_site, stack):
    site = open_site(Config(slots=1), around=Asked, abandoned_occupies=True)
    http = stack.enter_context(site.person("student"))
    late, next_one = Video(http), Video(http)
    late.patch(late.create(), 0, late.data[:10])
    site.clock.forward(121)
    site.rooms.store.meanwhile = lambda: site.rooms.pulse.hear(Beat(late.id, "", late.secret, 10))

    answer = next_one.ask().json()

    assert (answer["state"], answer["place"]) == ("queued", 1)
    assert states(site)[late.id] == "granted"


class Crowded:
    """A store that counts in its own way, and takes two objects."""

    def __init__(self, store):
        self._store = store
        self._objects = set()

    def __getattr__(self, name):
        return getattr(self._store, name)

    async def open(self, opening):
        if len(self._objects) == 2:
            raise FullError("no minutes left")
        place = await self._store.open(opening)
        self._objects.add(place.object)
        return place

    async def delete(self, object):
        self._objects.discard(object)
        await self._store.delete(object)


def test_a_store_that_is_full_gets_back_what_was_left_longest(open_site, stack):
    site = open_site(Config(), around=Crowded)
    http = stack.enter_context(site.person("student"))
    first, second, third, fourth = (Video(http) for _ in range(4))
    for one in (first, second):
        one.create()
        site.clock.forward(1)
        one.call("park")

    assert third.ask().status_code == 201
    assert (states(site)[first.id], states(site)[second.id]) == ("reclaimed", "parked")

    assert fourth.ask().status_code == 201
    assert Video(http).ask().json()["code"] == "store_full"


class Brief:
    """A store whose places take bytes for ten minutes."""

    def __init__(self, store):
        self._store = store

    def __getattr__(self, name):
        return getattr(self._store, name)

    async def open(self, opening):
        return replace(await self._store.open(opening), until=1_800_000_600.0)


def test_a_place_that_takes_no_more_is_replaced_by_a_fresh_one(open_site, stack):
    site = open_site(Config(), around=Brief)
    video = Video(stack.enter_context(site.person("student")))
    url = video.create()
    video.patch(url, 0, video.data[:10])
    first = video.ask().json()["ticket"]
    site.clock.forward(601)

    second = video.ask().json()["ticket"]

    assert first["expires_at"] == 1_800_000_600.0
    assert second["url"] != first["url"]
    assert site.files() == []
    assert site.rows("SELECT kind FROM event WHERE detail LIKE '%place_expired%'") == [("upload_failure",)]
