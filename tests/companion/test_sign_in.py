"""How often one may knock: before the site is asked, for each address and each name, whatever a client writes."""

from __future__ import annotations

import pytest

from tests.companion.site import Site, Video
from uploader_app.companion import refusals
from uploader_app.companion.config import Config, ConfigError, load
from uploader_app.companion.serving import throttle, whence
from uploader_app.companion.serving.throttle import Doorkeeper, Window

BEHIND_A_PROXY = Config(trusted_proxies="127.0.0.1", sign_ins_per_minute=30)


@pytest.fixture
def site(open_site):
    return open_site(BEHIND_A_PROXY)


@pytest.fixture
def student(site: Site, stack):
    """Whose requests come through a proxy, each from the address that is named."""
    return stack.enter_context(site.person("student"))


def sign_in(http, address, name="student", password="student"):
    answer = http.post(
        "/v1/session", json={"username": name, "password": password}, headers={"X-Forwarded-For": address}
    )
    return answer.status_code


def wrong(http, address, times, name="student"):
    return [sign_in(http, address, name, "wrong") for _ in range(times)]


def test_a_classroom_behind_one_address_signs_in_at_once(student):
    assert {sign_in(student, "192.0.2.1") for _ in range(30)} == {200}


def test_who_signs_in_too_often_waits_a_minute(site, student):
    for _ in range(30):
        sign_in(student, "192.0.2.1")

    answer = student.post("/v1/session", json={}, headers={"X-Forwarded-For": "192.0.2.1"})

    assert (answer.status_code, answer.json()["code"], answer.headers["Retry-After"]) == (429, "too_many", "60")
    assert sign_in(student, "192.0.2.2") == 200
    site.clock.forward(60)
    assert sign_in(student, "192.0.2.1") == 200


def test_many_names_from_one_address_are_one_guesser(student):
    codes = [sign_in(student, "192.0.2.1", f"name {number}", "wrong") for number in range(21)]

    assert codes == [401] * throttle.WRONG_HERE + [429]
    assert sign_in(student, "192.0.2.1") == 429


@pytest.mark.parametrize("name", ["STUDENT", " student ", "ｓtudent"])
def test_one_name_from_many_addresses_is_one_target(site, student, name):
    codes = [*wrong(student, "192.0.2.1", 5), *wrong(student, "192.0.2.2", 5), *wrong(student, "192.0.2.3", 1, name)]

    assert codes == [401] * throttle.WRONG_NAME + [429]
    assert sign_in(student, "192.0.2.4", "student2", "student2") == 200
    site.clock.forward(900)
    assert sign_in(student, "192.0.2.4") == 200


def test_what_a_client_says_of_its_address_does_not_count(student):
    codes = [sign_in(student, f"198.51.100.{number}, 192.0.2.1", f"name {number}", "wrong") for number in range(21)]

    assert codes[-1] == 429


def test_a_household_has_one_address_in_the_newer_internet_too(student):
    codes = [sign_in(student, f"2001:db8:1:2::{number:x}", f"name {number}", "wrong") for number in range(21)]

    assert codes[-1] == 429
    assert sign_in(student, "2001:db8:1:3::1") == 200


def test_the_site_is_not_asked_any_more(open_site, stack):
    site = open_site(BEHIND_A_PROXY)
    http = stack.enter_context(site.person("student"))
    wrong(http, "192.0.2.1", 10)

    before = site.rows("SELECT count(*) FROM event WHERE kind = 'sign_in'")
    assert sign_in(http, "192.0.2.1") == 429

    assert site.rows("SELECT count(*) FROM event WHERE kind = 'sign_in'") == before


def test_who_guesses_at_uploads_is_stopped_and_nobody_else(student):
    guess = {"X-Forwarded-For": "192.0.2.1"}
    codes = {student.post(f"/v1/uploads/{n:032x}/park", headers=guess).status_code for n in range(throttle.GUESSES)}

    assert codes == {404}
    assert student.get("/v1/info", headers=guess).status_code == 429
    assert student.get("/v1/info", headers={"X-Forwarded-For": "192.0.2.2"}).status_code == 200
    assert Video(student).ask().status_code == 201


@pytest.mark.parametrize(
    ("peer", "forwarded", "expected"),
    [
        ("192.0.2.1", "", "192.0.2.1"),
        ("192.0.2.1", "10.9.9.9", "192.0.2.1"),  # no proxy of ours: not believed
        ("10.0.0.1", "192.0.2.1", "192.0.2.1"),
        ("10.0.0.1", "6.6.6.6, 192.0.2.1", "192.0.2.1"),
        ("10.0.0.1", "6.6.6.6, 192.0.2.1, 10.0.0.2", "192.0.2.1"),
        ("10.0.0.1", "10.0.0.3, 10.0.0.2", "10.0.0.3"),
        ("10.0.0.1", "192.0.2.1, nonsense", "10.0.0.1"),
        ("10.0.0.1", "::ffff:192.0.2.1", "192.0.2.1"),
        ("", "192.0.2.1", None),
    ],
)
def test_only_our_own_proxies_say_where_somebody_comes_from(peer, forwarded, expected):
    found = whence.client(peer, forwarded, whence.networks("10.0.0.0/8"))

    assert (str(found) if found else None) == expected


def test_a_wrong_network_is_refused_at_the_start():
    with pytest.raises(ConfigError, match="trusted_proxies"):
        load(None, {"FIELDPOST_COMPANION_TRUSTED_PROXIES": "10.0.0.0/8, proxy.example.org"})


def test_a_site_that_does_not_answer_is_nobodys_wrong_password():
    doorkeeper = Doorkeeper(60, lambda: 0.0)
    for _ in range(throttle.WRONG_NAME + 1):
        with pytest.raises(ConnectionError), doorkeeper.knocks("a", "name"):
            raise ConnectionError

    with doorkeeper.knocks("a", "name"):
        pass


def test_no_limit_is_none():
    doorkeeper = Doorkeeper(0, lambda: 0.0)
    for _ in range(500):
        with pytest.raises(refusals.Refusal, match="credentials_refused"), doorkeeper.knocks("a", "name"):
            raise refusals.credentials_refused()


def test_the_memory_is_bounded_and_forgets_the_oldest():
    window = Window(1, 60, lambda: 0.0)
    for number in range(throttle.KEYS + 1):
        window.note(f"{number}")

    assert (window.wait("0"), window.wait("1")) == (0, 60)
