"""Who is signed in on this computer, by name: the list that is kept in the profile. What proves who they are lies in
the keychain, never here."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

FILE_NAME = "accounts.json"
ONE_ACCOUNT = "account.json"
"""How it was kept when there could be one only."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Account:
    """``clock_ahead``: seconds that this computer's clock was ahead of the companion's at the sign-in. ``plugin``: the
    site is a Moodle with a video plugin of its own, and has no companion."""

    site: str
    username: str
    name: str
    clock_ahead: float = 0.0
    plugin: bool = False

    @property
    def key(self) -> tuple[str, str]:
        return self.site, self.username


@dataclass(frozen=True, slots=True)
class _Page:
    """``current``: site and user name of one of them."""

    accounts: tuple[Account, ...] = ()
    current: tuple[str, str] | None = None


class AccountBook:
    """Each change is made to what the file holds now: another Fieldpost may have signed somebody in."""

    def __init__(self, home: Path) -> None:
        self._path = home / FILE_NAME
        self._before = home / ONE_ACCOUNT
        self._page = self._read()

    @property
    def accounts(self) -> tuple[Account, ...]:
        return self._page.accounts

    @property
    def current(self) -> Account | None:
        return next((one for one in self.accounts if one.key == self._page.current), None)

    def look_again(self) -> None:
        self._page = self._read()

    def put(self, account: Account) -> None:
        """Add or renew it, and make it the current one. It keeps its place in the list."""

        def with_it(page: _Page) -> _Page:
            known = {one.key: one for one in page.accounts} | {account.key: account}
            return _Page(tuple(known.values()), account.key)

        self._change(with_it)

    def choose(self, site: str, username: str) -> None:
        self._change(lambda page: replace(page, current=(site, username)))

    def remove(self, site: str, username: str) -> None:
        """When it was the current one, the first of the others takes its place."""

        def without_it(page: _Page) -> _Page:
            left = tuple(one for one in page.accounts if one.key != (site, username))
            keys = [one.key for one in left]
            return _Page(left, page.current if page.current in keys else next(iter(keys), None))

        self._change(without_it)

    def _change(self, change: Callable[[_Page], _Page]) -> None:
        self._page = change(self._read())
        fresh = self._path.with_suffix(".new")
        fresh.write_bytes(msgspec.json.encode(self._page))
        fresh.replace(self._path)
        self._before.unlink(missing_ok=True)

    def _read(self) -> _Page:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=_Page)
        except FileNotFoundError:
            return self._read_one()
        except msgspec.MsgspecError:
            logger.warning("list of accounts unreadable; signing in again writes a new one")
            return _Page()

    def _read_one(self) -> _Page:
        try:
            account = msgspec.json.decode(self._before.read_bytes(), type=Account)
        except (FileNotFoundError, msgspec.MsgspecError):
            return _Page()
        return _Page((account,), account.key)
