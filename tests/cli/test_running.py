"""What is done when a profile's engine starts."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest

from tests.builders import RECEIPT, TICKET, source, upload
from uploader_app.cli.account_book import Account, AccountBook
from uploader_app.cli.accounts import Accounts
from uploader_app.cli.conduct import conduct_of
from uploader_app.cli.follow import Follower
from uploader_app.cli.instance import Handover
from uploader_app.cli.profile import open_profile, own
from uploader_app.cli.records import Records
from uploader_app.cli.running import DAY_SECONDS, running_engine, taker
from uploader_app.domain.commands import Save, Shelve
from uploader_app.domain.faults import Code
from uploader_app.domain.messages import Resumed
from uploader_app.domain.upload import Status, Step


def done(number: int, days_ago: float):
    facts = {"step": Step.ATTACH, "status": Status.DONE, "ticket": TICKET, "receipt": RECEIPT}
    return upload(number, done_at=time.time() - days_ago * DAY_SECONDS, **facts)


def left(home: Path, then=lambda _: asyncio.sleep(0)):
    """Which of the history and of the queue are there after ``then`` was done to the history of a running engine."""

    async def scene():
        profile, ownership = open_profile(home), own(home)
        accounts, ear = Accounts(home, profile.keychain), Follower(lambda _: None)
        async with profile.client() as http:
            async with running_engine(profile, ownership, accounts, http, ear, conduct_of(profile)) as engine:
                await engine.handled([])
                await then(Records(ownership.journal, accounts, None, engine.handled))
            found = ownership.journal.history(), ownership.journal.uploads()
        ownership.release()
        return [{int(one.id, 16) for one in some} for some in found]

    return asyncio.run(scene())


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """With three that are handed in: two in the history, one of them for long, and one still in the list."""
    (tmp_path / "settings.toml").write_text('keychain = "file"\n')
    ownership = own(tmp_path)
    uploads = [done(1, 40), done(2, 20), done(3, 40)]
    records = [*map(Save, uploads), Shelve(uploads[0].id), Shelve(uploads[1].id)]
    ownership.journal.commit(records, 0)
    ownership.release()
    return tmp_path


def half_sent(number: int, status: Status):
    return upload(number, step=Step.TRANSFER, status=status, ticket=TICKET, source=source())


def test_nothing_goes_after_a_start_of_who_is_not_signed_in(tmp_path: Path):
    (tmp_path / "settings.toml").write_text('keychain = "file"\n')

    async def scene():
        profile, ownership = open_profile(tmp_path), own(tmp_path)
        uploads = [half_sent(1, Status.PAUSED), half_sent(2, Status.RUNNING)]
        ownership.journal.commit([*map(Save, uploads)], 0)
        accounts, ear = Accounts(tmp_path, profile.keychain), Follower(lambda _: None)
        async with (
            profile.client() as http,
            running_engine(profile, ownership, accounts, http, ear, conduct_of(profile)) as engine,
        ):
            await engine.handled([Resumed(uploads[0].id)])
            found = [engine.queue.get(one.id) for one in uploads]
        ownership.release()
        return [(one.status, one.fault.code, one.run) for one in found]

    assert asyncio.run(scene()) == [(Status.FAILED, Code.AUTH_EXPIRED, 0)] * 2


def test_who_signs_in_elsewhere_is_known_when_something_is_asked_there(tmp_path: Path):
    (tmp_path / "settings.toml").write_text('keychain = "file"\n')
    one = half_sent(1, Status.PAUSED)

    async def scene():
        profile, ownership = open_profile(tmp_path), own(tmp_path)
        ownership.journal.commit([Save(one)], 0)
        accounts, ear = Accounts(tmp_path, profile.keychain), Follower(lambda _: None)
        async with (
            profile.client() as http,
            running_engine(profile, ownership, accounts, http, ear, conduct_of(profile)) as engine,
        ):
            await engine.handled([])
            AccountBook(tmp_path).put(Account(*one.owner, "Sam"))
            await taker(engine, ear, accounts)(Handover("", discard=["no such one"]), lambda _: None)
            away = engine.queue.away
        ownership.release()
        return away

    assert asyncio.run(scene()) == frozenset()


def test_the_history_is_kept_for_ever(home: Path):
    assert left(home) == [{1, 2, 3}, {3}]


def test_the_history_is_kept_as_long_as_the_settings_say(home: Path):
    with (home / "settings.toml").open("a") as settings:
        settings.write("history_days = 30\n")

    assert left(home) == [{2, 3}, {3}]


@pytest.mark.parametrize("number", [1, 3])
def test_what_a_person_wants_forgotten_is_gone_from_the_history_and_the_list(home: Path, number: int):
    kept = {1, 2, 3} - {number}

    assert left(home, lambda records: records.forget(upload(number).id)) == [kept, {3} & kept]
