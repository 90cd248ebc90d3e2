"""The companion's one secret, and what is derived from it: signed links and the receipt's key.

It signs and compares; it does not know what a link opens.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from pathlib import Path

KEY_FILE = "secret.key"
KEY_BYTES = 32


class SecretError(Exception):
    """The secret's file cannot be used. The text says what to do."""


def secret(data: Path) -> bytes:
    """The secret of this data directory, made at the first use. Raises SecretError."""
    file = data / KEY_FILE
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return _known(file)
    with os.fdopen(handle, "wb") as out:
        made = secrets.token_bytes(KEY_BYTES)
        out.write(made)
        out.flush()
        os.fsync(out.fileno())
    return made


def _known(file: Path) -> bytes:
    if file.stat().st_mode & 0o077:
        raise SecretError(f"Others may read {file}. Run: chmod 600 {file}")
    known = file.read_bytes()
    if len(known) != KEY_BYTES:
        raise SecretError(f"{file} is damaged. Restore it from a backup, or delete it: links and tickets end then.")
    return known


def derived(secret: bytes, purpose: str) -> bytes:
    return hmac.digest(secret, purpose.encode(), "sha256")


class Signer:
    """Signs short texts for one purpose: ``text.signature``."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def sign(self, text: str) -> str:
        return f"{text}.{self._signature(text)}"

    def opened(self, token: str) -> str | None:
        """The text, None when the signature is not ours."""
        text, _, signature = token.rpartition(".")
        genuine = hmac.compare_digest(signature.encode(), self._signature(text).encode())
        return text if genuine else None

    def _signature(self, text: str) -> str:
        return hmac.new(self._key, text.encode(), hashlib.sha256).hexdigest()[:40]
