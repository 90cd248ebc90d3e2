"""The videos of a Cloudflare Stream account as far as its documentation describes them: minutes that are reserved and
used, the states of a video, lists. In memory, no sockets; ``stream`` puts it on one.

What no documentation tells is a switch of ``Library``.
"""

from __future__ import annotations

import base64
import os
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from tests.fakes.tus_server import Stored

FTYP = b"\0\0\0\x18ftypisom\0\0\2\0isomiso2"
DEFAULT_EXPIRY_S = 1800
UNLIMITED_FILM_S = 300 * 60
ENCODING = (("queued", ""), ("inprogress", "39.000000"), ("ready", "62.000000"), ("ready", "100.000000"))
"""Ready before it is complete: it plays, and better qualities are still made."""
AT_WORK = ("queued", "inprogress")


class Refused(Exception):  # noqa: N818  an answer
    def __init__(self, status: int, code: int, message: str, **headers: object) -> None:
        super().__init__(message)
        self.status, self.code, self.headers = status, code, headers


def film(size: int, seconds: float = 60) -> bytes:
    """So many bytes that begin like an MP4 of that length."""
    mvhd = struct.pack(">I4s4xII", 32, b"mvhd", 0, 0) + struct.pack(">IIxxxx", 1000, int(seconds * 1000))
    head = FTYP + struct.pack(">I4s", 8 + len(mvhd), b"moov") + mvhd
    return head + os.urandom(size - len(head))


def _seconds(content: bytearray) -> float:
    """A minute, where nothing is said."""
    at = content.find(b"mvhd")
    scale, length = struct.unpack_from(">II", content, at + 16) if at >= 0 else (1, 60)
    return length / scale


@dataclass
class Video:
    uid: str
    created: str
    expiry: float
    longest: int
    creator: str
    private: bool
    meta: dict[str, str]
    stored: Stored
    state: str = "pendingupload"
    percent: str = ""
    reason: str = ""
    duration: float = -1
    uploaded: str | None = None

    @property
    def whole(self) -> bool:
        return len(self.stored.content) == self.stored.length

    def fail(self, reason: str) -> None:
        self.state, self.reason = "error", reason


@dataclass
class Library:
    """``minutes``: what was paid for. ``most_at_work``: videos that may wait for encoding. ``usage_has_reserved``,
    ``public_anyway``, ``edits_ignored``: what is not documented, and what may go wrong."""

    clock: Callable[[], float]
    minutes: float = 1000
    most_at_work: int = 120
    usage_has_reserved: bool = True
    public_anyway: bool = False
    edits_ignored: bool = False
    videos: dict[str, Video] = field(default_factory=dict)
    _made: int = 0

    # -- making one --------------------------------------------------------------------------------

    def make(self, length: int, creator: str, metadata: str) -> Video:
        if sum(video.state in AT_WORK for video in self.videos.values()) >= self.most_at_work:
            raise Refused(429, 10999, "too many videos are queued or being encoded")
        if length > 30 * 10**9:
            raise Refused(413, 10005, "file is too large")
        said = _parsed(metadata)
        longest = int(said.pop("maxdurationseconds", UNLIMITED_FILM_S))
        self._refuse_unpaid(longest)
        private = "requiresignedurls" in said and not self.public_anyway
        said.pop("requiresignedurls", None)
        expiry = self._expiry(said.pop("expiry", ""))
        uid, stored = os.urandom(16).hex(), Stored(length, metadata)
        self.videos[uid] = Video(uid, self._now(), expiry, longest, creator, private, said, stored)
        return self.videos[uid]

    def _refuse_unpaid(self, longest: int) -> None:
        if not 1 <= longest <= 36000:
            raise Refused(400, 10005, "maxDurationSeconds must be from 1 to 36000")
        if self.used() + self.reserved() + longest / 60 > self.minutes:
            raise Refused(413, 10011, "Storage capacity exceeded")

    def _expiry(self, said: str) -> float:
        expiry = _time(said) if said else self.clock() + DEFAULT_EXPIRY_S
        if not self.clock() + 120 <= expiry <= self.clock() + 6 * 3600:
            raise Refused(400, 10005, "expiry must be from 2 minutes to 6 hours ahead")
        return expiry

    def _now(self) -> str:
        """Never the same twice, so that lists have an order."""
        self._made += 1
        return f"{datetime.fromtimestamp(self.clock(), UTC):%Y-%m-%dT%H:%M:%S}.{self._made:09}Z"

    # -- minutes -----------------------------------------------------------------------------------

    def used(self) -> float:
        return sum(video.duration / 60 for video in self.videos.values() if video.state == "ready")

    def reserved(self) -> float:
        return sum(video.longest / 60 for video in self.videos.values() if self._reserves(video))

    def _reserves(self, video: Video) -> bool:
        return video.state in AT_WORK or (video.state == "pendingupload" and not self.expired(video))

    def expired(self, video: Video) -> bool:
        return not video.whole and self.clock() > video.expiry

    def usage(self) -> dict[str, Any]:
        minutes = self.used() + (self.reserved() if self.usage_has_reserved else 0)
        return {
            "totalStorageMinutes": minutes,
            "totalStorageMinutesLimit": self.minutes,
            "videoCount": len(self.videos),
        }

    # -- a life ------------------------------------------------------------------------------------

    def received(self, video: Video) -> None:
        video.uploaded, video.state = self._now(), "queued"

    def encode(self, video: Video) -> None:
        """One step further."""
        if video.state == "queued":
            video.duration = _seconds(video.stored.content)
            self._look(video)
        if video.state in (*AT_WORK, "ready"):
            stage = ENCODING.index((video.state, video.percent))
            video.state, video.percent = ENCODING[min(stage + 1, len(ENCODING) - 1)]

    def _look(self, video: Video) -> None:
        if video.stored.content[4:8] != b"ftyp":
            video.fail("ERR_NON_VIDEO")
        elif video.duration > video.longest:
            video.fail("ERR_DURATION_EXCEED_CONSTRAINT")
        elif video.duration < 0.1:
            video.fail("ERR_DURATION_TOO_SHORT")

    # -- telling -----------------------------------------------------------------------------------

    def video(self, uid: str) -> Video:
        if uid not in self.videos:
            raise Refused(404, 10003, "Not found")
        return self.videos[uid]

    def edit(self, video: Video, change: dict[str, Any]) -> None:
        if self.edits_ignored:
            return
        video.private = change.get("requireSignedURLs", video.private)
        video.meta = change.get("meta", video.meta)
        video.creator = change.get("creator", video.creator)
        video.longest = change.get("maxDurationSeconds", video.longest)
        if "uploadExpiry" in change:
            video.expiry = _time(change["uploadExpiry"])

    def found(self, asked: dict[str, str]) -> list[Video]:
        """As the list's query asks; the newest first, and never more than 1000."""
        before = asked.get("before", asked.get("end", "9999"))
        after = asked.get("after", asked.get("start", ""))
        states = set(filter(None, asked.get("status", "").split(",")))
        met = [
            video
            for video in self.videos.values()
            if after < video.created < before
            and (not states or video.state in states)
            and asked.get("creator", video.creator) == video.creator
            and asked.get("search", "") in video.meta.get("name", "")
        ]
        met.sort(key=lambda video: video.created, reverse=asked.get("asc") != "true")
        return met[: min(1000, int(asked.get("limit", "1000")))]


def told(video: Video) -> dict[str, Any]:
    """The video object, as the API and webhooks have it."""
    status: dict[str, str] = {"state": video.state}
    if video.percent:
        status["pctComplete"] = video.percent
    if video.reason:
        status |= {"errorReasonCode": video.reason, "errorReasonText": "see the code"}
    return {
        "uid": video.uid,
        "creator": video.creator or None,
        "meta": video.meta,
        "created": video.created,
        "uploaded": video.uploaded,
        "uploadExpiry": f"{datetime.fromtimestamp(video.expiry, UTC):%Y-%m-%dT%H:%M:%SZ}",
        "status": status,
        "readyToStream": video.state == "ready",
        "duration": video.duration,
        "size": video.stored.length if video.uploaded else 0,
        "maxDurationSeconds": video.longest,
        "requireSignedURLs": video.private,
        "allowedOrigins": [],
        "input": {"width": -1, "height": -1},
    }


def _parsed(metadata: str) -> dict[str, str]:
    """Keys in any case; one without a value is there, too."""
    pairs = (pair.strip().partition(" ") for pair in metadata.split(",") if pair.strip())
    return {key.lower(): base64.b64decode(value).decode() for key, _, value in pairs}


def _time(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()
