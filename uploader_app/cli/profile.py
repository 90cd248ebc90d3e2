"""One profile: everything that Fieldpost keeps for one person on one computer lies in one folder, and one
running Fieldpost owns it."""

from __future__ import annotations

import os
import ssl
from dataclasses import dataclass
from pathlib import Path

import filelock
import httpx
import platformdirs

from uploader_app import net, settings, words
from uploader_app.language import tr
from uploader_app.settings import Settings, SettingsError
from uploader_app.store.journal import Journal, open_journal
from uploader_app.store.keychain import Keychain, open_keychain
from uploader_app.system.proxies import ChosenProxies

LOCK_NAME = "lock"


class InUseError(Exception):
    """Another running Fieldpost owns this profile."""


@dataclass(frozen=True, slots=True)
class Profile:
    home: Path
    settings: Settings
    keychain: Keychain
    proxies: ChosenProxies

    def trusted(self) -> ssl.SSLContext:
        """Raises SettingsError when the file of authorities cannot be read."""
        return _trusted(self.settings)

    def client(self) -> httpx.AsyncClient:
        """For calls to the site, as the settings of this profile want them. Raises SettingsError."""
        return net.api_client(self.trusted(), self.proxies)


@dataclass(frozen=True, slots=True)
class Ownership:
    """The right to write this profile. ``aside``: where a damaged list of uploads was put, None = it was whole."""

    lock: filelock.BaseFileLock
    journal: Journal
    aside: Path | None = None

    @property
    def notices(self) -> tuple[str, ...]:
        """What the person should know about how it was found, in their language."""
        return () if self.aside is None else (_damaged(self.aside),)

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
    keychain = open_keychain(home, chosen.keychain)
    proxies = ChosenProxies(chosen.proxy, chosen.pac_url, keychain, lambda: _trusted(chosen))
    return Profile(home, chosen, keychain, proxies)


def _trusted(settings: Settings) -> ssl.SSLContext:
    try:
        return net.trust(settings.ca_file)
    except OSError as error:
        raise SettingsError(f"ca_file {settings.ca_file} cannot be used: {error.strerror}") from error


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
    return Ownership(lock, journal, aside)


def _damaged(aside: Path) -> str:
    told = tr(
        "The list of uploads was damaged and could not be read. It was set aside as {name} in {folder}, and a new list "
        "was begun. Your videos are untouched: add those again that have not been handed in. Bytes that were already "
        "sent for them are cleaned up by the server."
    )
    return told.format(name=words.name(aside.name), folder=words.name(str(aside.parent)))
