from __future__ import annotations

import asyncio
import time

import pytest

from tests.e2e.rig import companion
from uploader_app import net
from uploader_app.cli.accounts import Accounts, clock_notice
from uploader_app.store.keychain import FileKeychain

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
    assert clock_notice(signed_in(server, tmp_path, time.time())) == ""


@pytest.mark.parametrize(("off", "words"), [(DAY, "24 h ahead of"), (-DAY, "24 h behind"), (1200, "20 min ahead of")])
def test_a_clock_that_is_off_is_told_and_stops_nothing(server, tmp_path, off, words):
    notice = clock_notice(signed_in(server, tmp_path, time.time() + off))

    assert words in notice
    assert "Uploads work all the same" in notice


def test_who_signed_in_is_known_at_the_next_start(server, tmp_path):
    account = signed_in(server, tmp_path, time.time())

    again = Accounts(tmp_path, FileKeychain(tmp_path / "sign-ins.json"))

    assert again.current == account
    assert again.keys_of(server.url, "student").session
    assert b"token" not in (tmp_path / "account.json").read_bytes()
