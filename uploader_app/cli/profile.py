"""One profile: everything that Fieldpost keeps for one person on one computer lies in one folder, and one
running Fieldpost owns it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import filelock
import platformdirs

from uploader_app import settings
from uploader_app.settings import Settings
from uploader_app.store.journal import Journal, open_journal
from uploader_app.store.keychain import Keychain, open_keychain

LOCK_NAME = "lock"


class InUseError(Exception):
    """Another running Fieldpost owns this profile."""


@dataclass(frozen=True, slots=True)
class Profile:
    home: Path
    settings: Settings
    keychain: Keychain


@dataclass(frozen=True, slots=True)
class Ownership:
    """The right to write this profile. ``notices``: what the person should know about how it was found."""

    lock: filelock.BaseFileLock
    journal: Journal
    notices: tuple[str, ...]

    def release(self) -> None:
        self.journal.close()
        self.lock.release()


def home_of(chosen: str | None) -> Path:
    """``--home``, else FIELDPOST_HOME, else the system's place for such data; local, never roaming."""
    place = chosen or os.environ.get("FIELDPOST_HOME") or platformdirs.user_data_dir("Fieldpost", False, roaming=False)
    return Path(place).expanduser().absolute()


def open_profile(home: Path) -> Profile:
    """Raises SettingsError, and OSError when the folder cannot be used."""
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    chosen = settings.load(home)
    return Profile(home, chosen, open_keychain(home, chosen.keychain))


def own(home: Path) -> Ownership:
    """Take the profile. Raises InUseError, JournalTooNewError, OSError."""
    lock = filelock.FileLock(home / LOCK_NAME)
    try:
        lock.acquire(blocking=False)
    except filelock.Timeout as error:
        raise InUseError from error
    try:
        journal, aside = open_journal(home)
    except BaseException:
        lock.release()
        raise
    notices = () if aside is None else (_damaged(aside),)
    return Ownership(lock, journal, notices)


def _damaged(aside: Path) -> str:
    return (
        f"The list of uploads was damaged and could not be read. It was set aside as {aside.name} in {aside.parent}, "
        "and a new list was begun. Your videos are untouched: add those again that have not been handed in. "
        "Bytes that were already sent for them are cleaned up by the server."
    )
