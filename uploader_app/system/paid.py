"""The networks of which the person says that they are paid by the byte, kept in the profile."""

from __future__ import annotations

import logging
from pathlib import Path

import msgspec

logger = logging.getLogger(__name__)

FILE_NAME = "metered-networks.json"


class PaidNetworks:
    def __init__(self, home: Path) -> None:
        self._path = home / FILE_NAME
        self._keys = self._read()

    def keys(self) -> frozenset[str]:
        return self._keys

    def mark(self, key: str, paid: bool) -> None:
        """Blocks."""
        self._keys = self._keys | {key} if paid else self._keys - {key}
        fresh = self._path.with_suffix(".new")
        fresh.write_bytes(msgspec.json.encode(sorted(self._keys)))
        fresh.replace(self._path)

    def _read(self) -> frozenset[str]:
        try:
            return frozenset(msgspec.json.decode(self._path.read_bytes(), type=list[str]))
        except FileNotFoundError:
            return frozenset()
        except (OSError, msgspec.MsgspecError):
            logger.warning("list of metered networks unreadable; a new one begins with the next change")
            return frozenset()
