"""Finding the door of a site, and coming in: by password, and by the link that ends a sign-in in the browser."""

from __future__ import annotations

import asyncio

import pytest

from tests.cli.sites import companion, ending, site
from tests.contracts.uploads_benches import plugin_moodle
from tests.fakes.moodle import RELEASES, MoodleServer
from tests.fakes.plugin_stores import BucketUploads
from uploader_app import net, wire
from uploader_app.cli.accounts import Accounts
from uploader_app.cli.entering import Entering
from uploader_app.cli.entrance import door_of
from uploader_app.clients.companion import Keys
from uploader_app.domain.faults import Code, StepError
from uploader_app.domain.messages import SignedIn, SignedOut
from uploader_app.store.keychain import SessionKeychain


def asked(act, trusted=None):
    async def ask():
        async with net.api_client(trusted) as http:
            return await act(http)

    return asyncio.run(ask())


def door(typed, trusted=None):
    return asked(lambda http: door_of(http, typed), trusted)


def refused(typed):
    with pytest.raises(StepError) as raised:
        door(typed)
    return raised.value.fault.code


# -- finding -----------------------------------------------------------------------------------------


def test_a_companion_is_found_from_any_page_of_its_site():
    with site(companion()) as url:
        assert door(f"{url}/courses/3/view").root == url
    with site(companion(under="/films")) as url:
        assert door(f"{url}/films/anything").root == f"{url}/films"


@pytest.mark.parametrize("release", RELEASES)
def test_a_companion_names_the_moodle_that_knows_the_people(release):
    with MoodleServer(release) as moodle, site(companion(moodle.url)) as url:
        moodle.instead = moodle.says("01-public-config-maintenance")

        found = door(url)

        assert (found.root, found.name, found.plugin) == (url, "Example University", False)
        assert (found.moodle.root, found.moodle.message) == (moodle.url, "Down for work")


def test_a_moodle_with_a_plugin_is_a_site_of_its_own(tmp_path):
    with plugin_moodle(tmp_path, "4.5.5", BucketUploads(None)) as (moodle, trusted):
        found = door(f"{moodle.url}/my/", trusted)

    assert (found.root, found.plugin) == (moodle.url, True)


def test_a_site_that_moved_is_followed_to_where_it_is():
    with site(companion()) as new:
        moved = (301, None, {"Location": f"{new}/start"})

        def old(method, path, body):
            return moved if path == "/" else None

        with site(old) as url:
            assert refused(url) is Code.SITE_WRONG  # never to a place without protection


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", Code.SITE_WRONG),
        ("mia@example.edu", Code.SITE_WRONG),
        ("https://nobody.invalid", Code.SITE_UNKNOWN),
        ("http://127.0.0.1:9", Code.NET_DOWN),
    ],
)
def test_what_cannot_be_reached_is_told_apart(typed, code):
    assert refused(typed) is code


def test_what_is_no_site_of_ours_is_told():
    with site(lambda *_: None) as url:
        assert refused(url) is Code.SITE_WRONG
    with site(lambda *_: (200, "Please log in to the campus network", {})) as url:
        assert refused(url) is Code.SITE_WRONG


def test_a_newer_companion_is_told():
    with site(companion(api=wire.API + 1)) as url:
        assert refused(url) is Code.SITE_TOO_NEW


# -- coming in ----------------------------------------------------------------------------------------


class House:
    """Somebody's accounts, and the window's way to sites."""

    def __init__(self, folder):
        self.told = []
        self.accounts = Accounts(folder, SessionKeychain())

    def __call__(self, act, trusted=None):
        """Run ``act`` with an Entering."""

        async def run(http):
            async def client():
                return http

            return await act(Entering(self.accounts, client, self.told.append))

        return asked(run, trusted)


@pytest.fixture
def house(tmp_path):
    return House(tmp_path)


def test_a_password_goes_to_the_moodle_alone(house):
    seen = []
    with MoodleServer("4.5.5") as moodle, site(companion(moodle.url, seen=seen)) as url:

        async def act(entering):
            found = await entering.look_at(url)
            return await entering.sign_in(found.address, "student1", "a secret")

        account = house(act)

    assert (account.site, account.username, account.name) == (url, "student1", "Student1")
    assert [proof["token"] for proof in seen] == ["token-student1"]
    assert "a secret" not in str(seen)
    assert house.told == [SignedIn(url, "student1")]


@pytest.mark.parametrize("release", RELEASES)
def test_a_link_of_the_browser_is_as_good_as_a_password(house, release):
    with MoodleServer(release) as moodle, site(companion(moodle.url)) as url:

        async def act(entering):
            found = await entering.look_at(url)
            first, second = await entering.begin_sso(found.address), await entering.begin_sso(found.address, "2")
            assert "oauthsso=2" in second.url
            return await entering.finish_sso(ending(first.url, moodle, "token-student1"))

        account = house(act)

    assert account.username == "student1"
    assert house.accounts.keys_of(url, "student1") == Keys("session-student1", "token-student1", moodle.url)
    assert house.told == [SignedIn(url, "student1")]


def test_who_signs_out_is_told_of_so_that_what_moves_stops(house):
    with MoodleServer("4.5.5") as moodle, site(companion(moodle.url)) as url:

        async def act(entering):
            await entering.sign_in(url, "student1", "a secret")
            await entering.sign_out(None)

        house(act)

    assert house.told == [SignedIn(url, "student1"), SignedOut(url, "student1")]
    assert house.accounts.current is None


def test_a_link_works_once(house):
    with MoodleServer("4.5.5") as moodle, site(companion(moodle.url)) as url:

        async def act(entering):
            begun = await entering.begin_sso((await entering.look_at(url)).address)
            link = ending(begun.url, moodle, "token-student1")
            await entering.finish_sso(link)
            await entering.finish_sso(link)

        with pytest.raises(StepError) as raised:
            house(act)

    assert raised.value.fault.code is Code.AUTH_LINK
    assert house.told == [SignedIn(url, "student1")]


def test_a_link_comes_into_a_moodle_with_a_plugin_too(house, tmp_path):
    with plugin_moodle(tmp_path, "4.5.5", BucketUploads(None)) as (moodle, trusted):

        async def act(entering):
            begun = await entering.begin_sso((await entering.look_at(moodle.url)).address)
            return await entering.finish_sso(ending(begun.url, moodle, "token-student1", "private-student1"))

        account = house(act, trusted)

    assert account.username == "student1"
    assert house.accounts.pass_of(moodle.url, "student1").private == "private-student1"


def test_only_so_many_sign_ins_may_be_under_way(house):
    with MoodleServer("4.5.5") as moodle, site(companion(moodle.url)) as url:

        async def act(entering):
            address = (await entering.look_at(url)).address
            begun = [await entering.begin_sso(address) for _ in range(9)]
            with pytest.raises(StepError):
                await entering.finish_sso(ending(begun[0].url, moodle, "token-student1"))
            return await entering.finish_sso(ending(begun[1].url, moodle, "token-student1"))

        assert house(act).username == "student1"


@pytest.mark.parametrize(("behind", "page"), [(True, "/my/"), (False, "")])
def test_what_the_site_wants_first_is_asked_for_on_the_way_to_ones_own_page(house, behind, page):
    with MoodleServer("4.5.5") as moodle, site(companion(moodle.url if behind else "")) as url:

        async def act(entering):
            found = await entering.look_at(url)
            await entering.sign_in(found.address, "student1", "a secret")
            return found.own_page, await house.accounts.own_page()

        found, current = house(act)

    assert found == current == f"{moodle.url if behind else url}{page}"
