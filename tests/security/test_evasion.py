"""Ways around the limits: many at once, through another worker, in another session, under another name or address."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.companion.site import Video, on_both_databases
from uploader_app.companion.config import Config
from uploader_app.companion.serving import throttle

AT_ONCE = 30
LIMITED = Config(tickets_per_hour=10, playbacks_per_hour=10)


def together(calls):
    """What each call answered, all of them made at once."""
    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(lambda call: call(), calls))


def codes_of(calls):
    return sorted(answer.status_code for answer in together(calls))


def awake(https, method, path):
    """The framework prepares a route at its first call, in a way that is not made for two loops in one process."""
    for http in https:
        assert http.request(method, path.format("0" * 32)).status_code in (404, 422)


def granted(site):
    return site.rows("SELECT count(*) FROM upload WHERE state = 'granted'")[0][0]


@pytest.fixture
def limited(open_site):
    return open_site(LIMITED, limited=True)


# -- tickets -----------------------------------------------------------------------------------------


@on_both_databases
def test_thirty_at_once_through_two_workers_get_ten_tickets(open_site, stack):
    workers = [open_site(LIMITED, limited=True) for _ in range(2)]
    https = [stack.enter_context(worker.person("student")) for worker in workers]
    awake(https, "PUT", "/v1/uploads/{}")

    codes = codes_of([Video(https[number % 2]).ask for number in range(AT_ONCE)])

    assert codes == [201] * 10 + [429] * 20
    assert granted(workers[0]) == 10


def test_thirty_sessions_are_one_person(limited, stack):
    https = [stack.enter_context(limited.person("student")) for _ in range(AT_ONCE)]

    assert codes_of([Video(http).ask for http in https]) == [201] * 10 + [429] * 20


def test_another_assignment_is_no_other_hour(limited, stack):
    http = stack.enter_context(limited.person("student"))
    names = ["demo-interview", "demo-transect"] * 10

    codes = [Video(http, assignment=name).ask().status_code for name in names]

    assert codes == [201] * 10 + [429] * 10


@pytest.mark.parametrize("end", ["abandon", "delete", "tus delete"])
def test_an_upload_that_was_ended_counts_on(limited, stack, end):
    http = stack.enter_context(limited.person("student"))

    def once():
        video = Video(http)
        code = video.ask().status_code
        if code == 201:
            ended(http, video, end)
        return code

    assert [once() for _ in range(12)] == [201] * 10 + [429] * 2
    assert limited.files() == []


def ended(http, video, how):
    if how == "abandon":
        assert video.call("abandon").status_code == 202
    elif how == "delete":
        video.store()
        assert http.delete(f"/v1/videos/{video.id}").status_code == 202
    else:
        assert http.delete(video.create(), headers={"Tus-Resumable": "1.0.0"}).status_code == 204


def test_who_asks_again_for_what_is_known_is_not_counted(limited, stack):
    http = stack.enter_context(limited.person("student"))
    video = Video(http)
    codes = [video.ask().status_code for _ in range(AT_ONCE)]

    assert codes == [201] + [200] * 29
    assert [Video(http).ask().status_code for _ in range(10)] == [201] * 9 + [429]


def test_what_lost_its_place_begins_again_without_being_counted(limited, stack):
    http = stack.enter_context(limited.person("student"))
    videos = [Video(http) for _ in range(10)]
    assert {video.ask().status_code for video in videos} == {201}
    ended(http, videos[0], "tus delete")

    assert videos[0].ask().json()["state"] == "granted"
    assert Video(http).ask().status_code == 429


def test_the_hour_goes_on_after_a_restart(open_site, stack):
    before = open_site(LIMITED, limited=True)
    http = stack.enter_context(before.person("student"))
    assert {Video(http).ask().status_code for _ in range(10)} == {201}

    again = stack.enter_context(open_site(LIMITED, limited=True).person("student"))

    assert Video(again).ask().status_code == 429


def test_the_same_new_id_many_times_at_once_is_one_upload(limited, stack):
    http = stack.enter_context(limited.person("student"))
    video = Video(http)

    codes = codes_of([video.ask] * AT_ONCE)

    assert set(codes) <= {200, 201}
    assert (codes.count(201) >= 1, granted(limited)) == (True, 1)
    assert limited.rows("SELECT count(*) FROM event WHERE kind = 'upload_start'") == [(1,)]


def test_places_in_the_line_bring_no_more_tickets_than_ten(open_site, stack):
    """Waiting is not counted; getting a ticket is."""
    site = open_site(Config(slots=1, tickets_per_hour=3), limited=True)
    http, holder = stack.enter_context(site.person("student")), Video(stack.enter_context(site.person("student2")))
    assert holder.ask().json()["state"] == "granted"
    waiting = [Video(http) for _ in range(8)]
    for video in waiting:
        site.clock.forward(1)
        assert video.ask().json()["state"] == "queued"
    holder.call("abandon")

    got = []
    for video in waiting:
        answer = video.ask()
        got.append(answer.status_code)
        if answer.json().get("state") == "granted":
            video.call("abandon")

    assert got == [200] * 3 + [429] * 5


# -- playback ----------------------------------------------------------------------------------------


def test_thirty_at_once_through_two_workers_open_ten_videos(open_site, stack):
    workers = [open_site(LIMITED, limited=True) for _ in range(2)]
    https = [stack.enter_context(worker.person("student")) for worker in workers for _ in range(2)]
    videos = [Video(https[0]).store() for _ in range(2)]
    awake(https, "POST", "/v1/videos/{}/playback")

    def watch(number):
        return lambda: https[number % 4].post(f"/v1/videos/{videos[number % 2].id}/playback")

    codes = codes_of([watch(number) for number in range(AT_ONCE)])

    assert codes == [200] * 10 + [429] * 20
    assert workers[0].rows("SELECT count(*) FROM event WHERE kind = 'playback_access'") == [(10,)]


def test_one_who_watches_too_much_stops_nobody_else(limited, stack):
    student, teacher = (stack.enter_context(limited.person(name)) for name in ("student", "teacher"))
    path = f"/v1/videos/{Video(student).store().id}/playback"

    assert [teacher.post(path).status_code for _ in range(11)] == [200] * 10 + [429]
    assert student.post(path).status_code == 200


# -- signing in --------------------------------------------------------------------------------------

PROXIED = Config(trusted_proxies="127.0.0.1", sign_ins_per_minute=30)


def wrong(http, forwarded, name="x"):
    headers = [("X-Forwarded-For", one) for one in forwarded]
    answer = http.post("/v1/session", json={"username": name, "password": "wrong"}, headers=headers)
    return answer.status_code


@pytest.mark.parametrize(
    "forwarded",
    [
        ["10.{n}.0.1, 192.0.2.1"],
        ["10.{n}.0.1", "192.0.2.1"],
        ["10.{n}.0.1,,192.0.2.1"],
        ["nonsense-{n}, 192.0.2.1"],
        ["192.0.2.{n}:1, ::ffff:192.0.2.1"],
        ["192.0.2.1,\t127.0.0.1"],
    ],
)
def test_what_stands_before_the_last_proxys_word_makes_nobody_else_of_one(open_site, stack, forwarded):
    http = stack.enter_context(open_site(PROXIED).person("student"))

    codes = [wrong(http, [one.format(n=n) for one in forwarded], f"name {n}") for n in range(throttle.WRONG_HERE + 1)]

    assert codes == [401] * throttle.WRONG_HERE + [429]


def test_without_a_proxy_of_ours_the_header_is_nothing(open_site, stack):
    """Whoever wrote it; and the name is still one target."""
    http = stack.enter_context(open_site(Config()).person("student"))

    codes = [wrong(http, [f"192.0.2.{n}"], "student2") for n in range(throttle.WRONG_NAME + 1)]

    assert codes == [401] * throttle.WRONG_NAME + [429]


def test_many_at_once_guess_no_more_than_the_limit_of_tries(open_site, stack):
    http = stack.enter_context(open_site(PROXIED).person("student"))

    codes = together([lambda n=n: wrong(http, ["192.0.2.1"], f"name {n}") for n in range(60)])

    assert codes.count(401) <= PROXIED.sign_ins_per_minute
    assert codes.count(401) + codes.count(429) == 60


@pytest.mark.parametrize("name", ["student2", "STUDENT2", "student2\u00a0", "\uff53tudent2"])
def test_however_a_name_is_written_it_is_guessed_at_ten_times(open_site, stack, name):
    http = stack.enter_context(open_site(PROXIED).person("student"))

    codes = [wrong(http, [f"192.0.{n}.1"], name if n % 2 else "student2") for n in range(throttle.WRONG_NAME + 1)]

    assert codes == [401] * throttle.WRONG_NAME + [429]
