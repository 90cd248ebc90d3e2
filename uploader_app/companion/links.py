"""Links that go into a submission: whoever has one may watch, until the video is deleted. Their keys follow from the
companion's secret and the upload's id, so that no record has to keep them. A link holds no name; its key tells whether
whoever has it may see the file's.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from enum import StrEnum

from uploader_app import wire
from uploader_app.companion.grant import Grant

KEY_SIGNS = 32
"""Hex digits: 128 bits."""
PLAYLIST, FILE = "m3u8", "mp4"
OF_TYPE = {"video/quicktime": "mov", "video/webm": "webm"}
ENDINGS = frozenset({PLAYLIST, FILE, *OF_TYPE.values()})
"""By these a stock Moodle knows what it can play."""


class Shows(StrEnum):
    """What a link shows beside the film."""

    NAME = "name"
    NOTHING = "nothing"
    """Whoever watches must not learn whose it is."""


@dataclass(frozen=True, slots=True)
class Links:
    """``playlists``: as the store has it."""

    secret: bytes = field(repr=False)
    playlists: bool

    def of(self, grant: Grant, base: str, shows: Shows) -> wire.Link:
        """``base``: where the world finds us, without a slash at the end."""
        key = self.key(grant.id, shows)
        return wire.Link(base + self.player(grant, key), base + _page(grant.id, key))

    def player(self, grant: Grant, key: str) -> str:
        """The path of the film itself."""
        return _player(grant.id, PLAYLIST if self.playlists else OF_TYPE.get(grant.media_type, FILE), key)

    def paths(self, id: str) -> tuple[str, ...]:
        """All that lead to an upload, however the store or the assignment has changed since one was given out."""
        keys = [self.key(id, shows) for shows in Shows]
        players = [_player(id, ending, key) for ending in sorted(ENDINGS) for key in keys]
        return (*players, *(_page(id, key) for key in keys))

    def shows(self, id: str, key: str) -> Shows | None:
        """None: the key opens nothing."""
        found = [one for one in Shows if hmac.compare_digest(self.key(id, one).encode(), key.encode())]
        return found[0] if found else None

    def key(self, id: str, shows: Shows) -> str:
        return hmac.new(self.secret, f"{shows}.{id}".encode(), "sha256").hexdigest()[:KEY_SIGNS]


def _player(id: str, ending: str, key: str) -> str:
    return f"/p/{id}.{ending}?k={key}"


def _page(id: str, key: str) -> str:
    return f"/w/{id}?k={key}"
