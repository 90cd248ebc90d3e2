from __future__ import annotations

import asyncio
import json
import time
from dataclasses import replace

import msgspec
import pytest

from tests.e2e.rig import companion
from uploader_app import net, words
from uploader_app.cli.account_book import Account, AccountBook
from uploader_app.cli.accounts import Accounts
from uploader_app.clients.companion import Keys
from uploader_app.clients.moodle_session import Pass
from uploader_app.domain.faults import Code, StepError
from uploader_app.domain.upload import Target
from uploader_app.store.keychain import FileKeychain, SessionKeychain

DAY = 86_400


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with companion(tmp_path_factory.mktemp("server")) as it:
        yield it


def signed_in(server, folder, clock):
    """An account whose computer's clock shows ``clock``."""

    async def sign_in():
        async with net.api_client() as http:
            accounts = Accounts(folder, FileKeychain(folder / "sign-ins.json"))
            return await accounts.sign_in(http, server.url, "student", "student", clock)

    return asyncio.run(sign_in())


def test_a_clock_that_is_right_is_not_mentioned(server, tmp_path):
    assert words.clock_off(-signed_in(server, tmp_path, time.time()).clock_ahead) == ""


@pytest.mark.parametrize(("off", "text"), [(DAY, "24 h fast"), (-3 * DAY, "3 days slow"), (1200, "20 min fast")])
def test_a_clock_that_is_off_is_told_and_stops_nothing(server, tmp_path, off, text):
    notice = words.clock_off(-signed_in(server, tmp_path, time.time() + off).clock_ahead)

    assert text in notice
    assert "Uploads work all the same" in notice


def test_who_signed_in_is_known_at_the_next_start(server, tmp_path):
    account = signed_in(server, tmp_path, time.time())

    again = Accounts(tmp_path, FileKeychain(tmp_path / "sign-ins.json"))

    assert again.current == account
    assert again.keys_of(server.url, "student").session
    assert b"token" not in (tmp_path / "accounts.json").read_bytes()


def test_who_signs_out_is_forgotten_here_and_there(server, tmp_path):
    signed_in(server, tmp_path, time.time())
    accounts = Accounts(tmp_path, FileKeychain(tmp_path / "sign-ins.json"))

    async def leave():
        async with net.api_client() as http:
            await accounts.sign_out(http)

    asyncio.run(leave())

    assert (accounts.current, accounts.all) == (None, ())
    assert accounts.keys_of(server.url, "student") == Keys()
    assert json.loads((tmp_path / "sign-ins.json").read_text()) == {}


# -- several -----------------------------------------------------------------------------------------

MIA, MIA_ELSEWHERE, SAM = (
    Account("https://a.example", "mia", "Mia Santos"),
    Account("https://b.example", "mia", "Mia S."),
    Account("https://a.example", "sam", "Sam"),
)


def book(folder, *accounts):
    made = AccountBook(folder)
    for account in accounts:
        made.put(account)
    return made


def test_who_came_last_is_the_current_one_until_another_is_chosen(tmp_path):
    book(tmp_path, MIA, SAM, MIA_ELSEWHERE).choose(*SAM.key)

    again = AccountBook(tmp_path)

    assert again.current == SAM
    assert again.accounts == (MIA, SAM, MIA_ELSEWHERE)


def test_who_signs_in_again_keeps_the_place(tmp_path):
    again = book(tmp_path, MIA, SAM, replace(MIA, name="Mia de Santos"))

    assert [one.name for one in again.accounts] == ["Mia de Santos", "Sam"]
    assert again.current == again.accounts[0]


def test_when_the_current_one_leaves_another_takes_its_place(tmp_path):
    some = book(tmp_path, MIA, SAM)

    some.remove(*SAM.key)
    assert some.current == MIA
    some.remove(*MIA.key)

    assert (some.current, some.accounts) == (None, ())


def test_somebody_who_was_signed_in_meanwhile_is_not_lost(tmp_path):
    ours, theirs = book(tmp_path, MIA), AccountBook(tmp_path)

    theirs.put(SAM)
    ours.put(MIA_ELSEWHERE)

    assert AccountBook(tmp_path).accounts == (MIA, SAM, MIA_ELSEWHERE)


def test_the_one_account_of_an_earlier_fieldpost_is_kept(tmp_path):
    (tmp_path / "account.json").write_bytes(msgspec.json.encode(MIA))
    assert AccountBook(tmp_path).current == MIA

    both = book(tmp_path, SAM)

    assert both.accounts == (MIA, SAM)
    assert [file.name for file in tmp_path.iterdir()] == ["accounts.json"]


def test_a_damaged_list_means_signing_in_again(tmp_path):
    (tmp_path / "accounts.json").write_text("{half")

    assert AccountBook(tmp_path).accounts == ()


def test_keys_are_asked_for_once_each(tmp_path):
    book(tmp_path, MIA, replace(SAM, plugin=True))
    kept = SessionKeychain()
    kept.set("mia at https://a.example", '{"session":"s","moodle":"m"}')
    kept.set("sam at https://a.example", '{"token":"t","private":"p","user":5}')
    accounts = Accounts(tmp_path, kept)

    asyncio.run(accounts.open_keys())
    for account in (MIA, SAM):
        kept.delete(f"{account.username} at {account.site}")

    assert accounts.keys_of(*MIA.key) == Keys("s", "m")
    assert accounts.pass_of(*SAM.key) == Pass("t", "p", 5)


def test_for_somebody_who_is_signed_out_nothing_is_asked(tmp_path):
    AccountBook(tmp_path).put(Account("https://a.example", "mia", "Mia Santos"))
    accounts = Accounts(tmp_path, SessionKeychain())
    theirs = Target("https://b.example", "sam", "3", "Interview")

    async def asked():
        async with net.api_client() as http:
            await accounts.assignment_of(http, theirs)

    with pytest.raises(StepError) as failed:
        asyncio.run(asked())
    assert failed.value.fault.code is Code.AUTH_EXPIRED
