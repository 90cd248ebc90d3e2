"""Sign-ins, kept in the keyring of the operating system; where there is none, in a file that only its owner
can read, and the person is told so. Nothing else in Fieldpost touches a session token at rest."""

from __future__ import annotations

import json
import logging
import os
import sys
from pathlib import Path
from typing import Protocol

import keyring
import keyring.errors
from keyring.backend import KeyringBackend

logger = logging.getLogger(__name__)

SERVICE = "Fieldpost"
FILE_NAME = "sign-ins.json"


class Keychain(Protocol):
    def get(self, name: str) -> str: ...

    def set(self, name: str, secret: str) -> None: ...

    def delete(self, name: str) -> None: ...

    @property
    def notice(self) -> str:
        """What the person should know about where secrets lie; "" when there is nothing to say."""


def open_keychain(folder: Path, kind: str = "auto") -> Keychain:
    """``kind``: "auto", or "file" where a keyring is not wanted. May block while a keyring asks to be unlocked."""
    backend = _system_backend() if kind == "auto" else None
    if backend and _works(backend):
        return OsKeychain(backend)
    return FileKeychain(folder / FILE_NAME, wanted=kind == "file")


class OsKeychain:
    notice = ""

    def __init__(self, backend: KeyringBackend) -> None:
        self._backend = backend

    def get(self, name: str) -> str:
        return self._backend.get_password(SERVICE, name) or ""

    def set(self, name: str, secret: str) -> None:
        self._backend.set_password(SERVICE, name, secret)

    def delete(self, name: str) -> None:
        try:
            self._backend.delete_password(SERVICE, name)
        except keyring.errors.PasswordDeleteError:
            logger.info("no such sign-in to delete")


class FileKeychain:
    """A JSON file with mode 0600, replaced as a whole."""

    def __init__(self, path: Path, *, wanted: bool = False) -> None:
        self._path = path
        self._wanted = wanted

    @property
    def notice(self) -> str:
        if self._wanted:
            return ""
        return f"This computer has no keyring. Your sign-in is kept in {self._path}, which only you can read."

    def get(self, name: str) -> str:
        return self._read().get(name, "")

    def set(self, name: str, secret: str) -> None:
        self._write({**self._read(), name: secret})

    def delete(self, name: str) -> None:
        self._write({key: value for key, value in self._read().items() if key != name})

    def _read(self) -> dict[str, str]:
        try:
            return dict(json.loads(self._path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return {}
        except ValueError:
            logger.warning("file of sign-ins unreadable; signing in again writes a new one")
            return {}

    def _write(self, secrets: dict[str, str]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        fresh = self._path.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            json.dump(secrets, file)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self._path)


def _system_backend() -> KeyringBackend | None:
    """The platform's own, chosen by us: a keyringrc or an environment variable must not redirect secrets."""
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring as Backend
    elif sys.platform == "darwin":
        from keyring.backends.macOS import Keyring as Backend
    else:
        if "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
            return None
        from keyring.backends.SecretService import Keyring as Backend
    return Backend()


def _works(backend: KeyringBackend) -> bool:
    try:
        backend.get_password(SERVICE, "probe")
    except (keyring.errors.KeyringError, RuntimeError, OSError) as error:
        logger.info("keyring not usable", extra={"reason": type(error).__name__})
        return False
    return True
