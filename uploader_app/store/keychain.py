"""Sign-ins, kept in the keyring of the operating system. Where it does not keep them they last until Fieldpost ends,
and the person is told so; a file that only its owner can read is taken when the settings want it, never silently.
Nothing else in Fieldpost touches a session token at rest.
"""

from __future__ import annotations

import concurrent.futures
import contextlib
import json
import logging
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

import keyring.errors
from keyring.backend import KeyringBackend

from uploader_app import words
from uploader_app.language import mark, tr

T = TypeVar("T")

logger = logging.getLogger(__name__)

SERVICE = "Fieldpost"
FILE_NAME = "sign-ins.json"
UNLOCK_SECONDS = 60.0
"""For the first answer: the person may have to type the keyring's own password."""
ANSWER_SECONDS = 10.0

FOR_NOW = mark(
    "This computer's keyring does not keep sign-ins now, so you will be asked again when Fieldpost starts next time. "
    'Uploads are kept all the same. To keep sign-ins in a file instead, set keychain = "file" in the settings.'
)


class Keychain(Protocol):
    """``get`` gives "" for what is not kept. All may take as long as a person needs to unlock a keyring; none
    raises."""

    def get(self, name: str) -> str: ...

    def set(self, name: str, secret: str) -> None: ...

    def delete(self, name: str) -> None: ...

    @property
    def notice(self) -> str:
        """What the person should know about where secrets lie; "" when there is nothing to say."""

    @property
    def shut(self) -> bool:
        """What it keeps is not known now, since it could not be asked."""
        return False

    def look_again(self) -> None:
        """Ask one that is shut once more, without a question to anybody."""
        return

    def ask_again(self) -> None:
        """As above, when somebody is here who may be asked to unlock it."""
        return


def open_keychain(folder: Path, kind: str = "auto") -> Keychain:
    """``kind``: "auto", or "file" where a keyring is not wanted. Asks no keyring for anything yet."""
    if kind == "file":
        return FileKeychain(folder / FILE_NAME, wanted=True)
    if backend := _system_backend():
        return OsKeychain(backend, _locked if sys.platform == "linux" else _never)
    if (folder / FILE_NAME).exists():  # an earlier Fieldpost kept sign-ins there, and said so
        return FileKeychain(folder / FILE_NAME)
    return SessionKeychain()


class SessionKeychain(Keychain):
    """Keeps nothing beyond its own life."""

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}

    @property
    def notice(self) -> str:
        return tr(FOR_NOW)

    def get(self, name: str) -> str:
        return self._secrets.get(name, "")

    def set(self, name: str, secret: str) -> None:
        self._secrets[name] = secret

    def delete(self, name: str) -> None:
        self._secrets.pop(name, None)


class OsKeychain(Keychain):
    """A keyring that is locked, gone, or waits for an answer that never comes is asked again only when it is said so;
    what it would have kept meanwhile lasts as long as this object, and is given to it then. ``locked``: it would ask
    the person to unlock it."""

    def __init__(
        self,
        backend: KeyringBackend,
        locked: Callable[[], bool],
        unlock_seconds: float = UNLOCK_SECONDS,
        answer_seconds: float = ANSWER_SECONDS,
    ) -> None:
        self._backend, self._locked = backend, locked
        self._patience, self._later = unlock_seconds, answer_seconds
        self._meanwhile: dict[str, str] = {}
        """What changed while it was shut; "" = nothing is to be kept."""
        self._shut = False

    @property
    def notice(self) -> str:
        return tr(FOR_NOW) if self._shut else ""

    @property
    def shut(self) -> bool:
        return self._shut

    def get(self, name: str) -> str:
        kept = None if self._shut else self._ask(lambda: self._backend.get_password(SERVICE, name))
        return (self._meanwhile.get(name) if self._shut else kept) or ""

    def set(self, name: str, secret: str) -> None:
        if not self._shut:
            self._ask(lambda: self._backend.set_password(SERVICE, name, secret))
        if self._shut:
            self._meanwhile[name] = secret

    def delete(self, name: str) -> None:
        if not self._shut:
            self._ask(lambda: self._delete(name))
        if self._shut:
            self._meanwhile[name] = ""

    def look_again(self) -> None:
        self._go_on(self._looked)

    def ask_again(self) -> None:
        self._go_on(self._asked)

    def _go_on(self, probe: Callable[[], None]) -> None:
        if self._shut:
            self._ask(probe)
        if not self._shut:
            late, self._meanwhile = self._meanwhile, {}
            for name, secret in late.items():
                self.set(name, secret) if secret else self.delete(name)

    def _looked(self) -> None:
        if self._locked():
            raise keyring.errors.KeyringLocked
        self._asked()

    def _asked(self) -> None:
        self._backend.get_password(SERVICE, SERVICE)

    def _delete(self, name: str) -> None:
        try:
            self._backend.delete_password(SERVICE, name)
        except keyring.errors.PasswordDeleteError:
            logger.info("no such sign-in to delete")

    def _ask(self, question: Callable[[], T]) -> T | None:
        try:
            answer = _within(self._patience, question)
        except Exception as error:  # noqa: BLE001  # each system's library has errors of its own, and may hang
            if not self._shut:
                logger.warning("keyring not usable", extra={"reason": type(error).__name__})
            self._shut = True
            return None
        self._patience, self._shut = self._later, False
        return answer


def _within(seconds: float, question: Callable[[], T]) -> T:
    """The answer of a call that may never return. Its thread is left behind then, and holds up no exit."""
    answer: concurrent.futures.Future[T] = concurrent.futures.Future()

    def ask() -> None:
        try:
            answer.set_result(question())
        except BaseException as error:  # noqa: BLE001  # whatever it is, the asker's thread gets it
            answer.set_exception(error)

    threading.Thread(target=ask, name="keyring", daemon=True).start()
    return answer.result(seconds)


class FileKeychain(Keychain):
    """A JSON file with mode 0600, replaced as a whole."""

    def __init__(self, path: Path, *, wanted: bool = False) -> None:
        self._path = path
        self._wanted = wanted

    @property
    def notice(self) -> str:
        if self._wanted:
            return ""
        told = tr("This computer has no keyring. Your sign-in is kept in {path}, which only you can read.")
        return told.format(path=words.name(str(self._path)))

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
        from keyring.backends.Windows import WinVaultKeyring

        vault = WinVaultKeyring()
        vault.persist = "local machine"  # by itself it would roam with the person to other computers
        return vault
    if sys.platform == "darwin":
        from keyring.backends.macOS import Keyring

        return Keyring()
    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        return None
    from keyring.backends import SecretService

    return SecretService.Keyring()


def _locked() -> bool:
    """Looks where opening it would ask the person. Raises what the bus does when nobody is there yet."""
    import secretstorage

    with contextlib.closing(secretstorage.dbus_init()) as bus:
        return bool(secretstorage.Collection(bus).is_locked())


def _never() -> bool:
    return False
