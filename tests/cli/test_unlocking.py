"""A keyring that is locked when Fieldpost starts, and opens later."""

from __future__ import annotations

import asyncio

import pytest

from uploader_app.cli.account_book import Account, AccountBook
from uploader_app.cli.accounts import Accounts
from uploader_app.cli.unlocking import Unlocking
from uploader_app.clients.companion import Keys
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.messages import SignedIn
from uploader_app.store.keychain import SessionKeychain

MIA = Account("https://a.example", "mia", "Mia Santos")
EXPIRED = Fault(Code.AUTH_EXPIRED)


class Ring(SessionKeychain):
    """Opens at the ``opens``-th quiet look, or when somebody is asked."""

    def __init__(self, opens):
        super().__init__()
        self.closed, self.looks, self.opens = True, 0, opens
        self.set("mia at https://a.example", '{"session":"s"}')

    @property
    def shut(self):
        return self.closed

    def get(self, name):
        return "" if self.closed else super().get(name)

    def look_again(self):
        self.looks += 1
        self.closed = self.looks < self.opens

    def ask_again(self):
        self.closed = False


@pytest.fixture
def house(tmp_path):
    AccountBook(tmp_path).put(MIA)

    def made(opens=0):
        ring, told = Ring(opens), []
        accounts = Accounts(tmp_path, ring)
        return ring, accounts, told, Unlocking(ring, accounts, told.append, first_pause=0.001)

    return made


def test_it_is_looked_at_again_until_it_opens_and_then_everybody_is_signed_in(house):
    async def scene():
        ring, accounts, told, unlocking = house(opens=3)
        await accounts.open_keys()
        async with asyncio.timeout(20):
            await unlocking.run()
        return ring.looks, told, accounts.keys_of(*MIA.key)

    assert asyncio.run(scene()) == (3, [SignedIn(*MIA.key)], Keys("s"))


def test_who_is_here_unlocks_it_at_once(house):
    async def scene():
        ring, _, told, unlocking = house()
        await unlocking.ask()
        await unlocking.ask()
        return ring.looks, told

    assert asyncio.run(scene()) == (0, [SignedIn(*MIA.key)])


class Opening(Ring):
    """Somebody unlocks it, in another thread, while it is asked."""

    def get(self, name):
        kept = super().get(name)
        self.closed = False
        return kept


def test_one_that_opens_while_it_is_asked_has_not_said_that_nobody_is_signed_in(tmp_path):
    accounts = Accounts(tmp_path, Opening(0))

    assert accounts.keys_of(*MIA.key) == Keys()
    assert accounts.keys_of(*MIA.key) == Keys("s")


def test_what_is_open_is_left_alone(house):
    async def scene():
        ring, _, told, unlocking = house()
        ring.closed = False
        await unlocking.run()
        await unlocking.ask()
        return ring.looks, told

    assert asyncio.run(scene()) == (0, [])


def test_while_it_is_shut_a_refusal_is_no_sign_in_that_ended(house):
    ring, accounts, _, _ = house()
    other = Fault(Code.NET_DOWN, retry=True)

    assert accounts.keys_of(*MIA.key) == Keys()
    assert (accounts.explained(*MIA.key, EXPIRED).code, accounts.explained(*MIA.key, EXPIRED).retry) == (
        Code.KEYRING_SHUT,
        True,
    )
    assert accounts.explained(*MIA.key, other) is other
    ring.closed = False
    assert accounts.keys_of(*MIA.key) == Keys("s")
    ring.closed = True
    assert accounts.explained(*MIA.key, EXPIRED) is EXPIRED  # of somebody whose sign-in is known, it is one
