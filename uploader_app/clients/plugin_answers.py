"""What the video plugins of a Moodle answer, and what follows from it. Pure.

Their documents and the published plugins differ in a few names; both are understood. Of errors only codes count: the
plugins send sentences too, in the site's language.
"""

from __future__ import annotations

import html
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlsplit

import httpx

from uploader_app import net, wire
from uploader_app.clients import moodle
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.limits import Closed, Whose
from uploader_app.domain.upload import Offer, PostTicket, Receipt, Step, TusTicket, Upload

STREAM, S3 = "cloudflarestream", "s3video"
MIB = 1024 * 1024
STREAM_CHUNK, STREAM_GRID = 50 * MIB, MIB // 4
"""What Stream recommends for a PATCH, and what it has to be a multiple of."""
ONE_POST = 200 * 1000 * 1000
"""Bytes that an upload address of Stream takes which is not one for tus."""
S3_POST = 5 * 1024 * MIB
MOST_BYTES = {STREAM: 30 * 10**9, S3: S3_POST}
LONGEST_S = {STREAM: 36000.0, S3: 0.0}
RATE_SECONDS = 360.0
"""Where the plugin counts by the hour and does not say how long to wait: ten an hour is one in six minutes."""


@dataclass(frozen=True, slots=True)
class Grant:
    """What a plugin calls an upload. ``video``: the uid at Stream, or the key in the bucket."""

    plugin: str
    submission: int
    video: str

    def __str__(self) -> str:
        return f"{self.plugin}:{self.submission}:{self.video}"


def grant(text: str) -> Grant:
    plugin, submission, video = text.split(":", 2)
    return Grant(plugin, int(submission), video)


@dataclass(frozen=True, slots=True)
class Leave:
    """The answer of get_upload_url. ``submission``: 0 = not told."""

    url: str = field(repr=False)
    fields: Mapping[str, str] = field(repr=False)
    video: str
    submission: int


def leave(facts: Mapping[str, Any]) -> Leave:
    """Raises StepError."""
    try:
        url = _first(facts, "uploadURL", "presigned_url", "url")
        fields = {str(name): str(value) for name, value in dict(facts.get("fields") or {}).items()}
        submission = int(_first(facts, "submissionid", "submission_id") or 0)
        found = Leave(net.site_root(url) and url, fields, str(_first(facts, "uid", "s3_key")), submission)
    except (TypeError, ValueError) as error:
        raise StepError(Fault(Code.STORE_PROTOCOL, detail="get_upload_url: another shape")) from error
    if not found.video:
        raise StepError(Fault(Code.STORE_PROTOCOL, detail="get_upload_url named no video"))
    return found


def offer(given: Leave, whose: Grant, size: int) -> Offer:
    """Raises StepError FILE_TOO_LARGE. Stream makes two kinds of addresses, told apart by their path alone: one for
    tus, and one for a single form of 200 MB at most, which is what its call "direct_upload" gives."""
    if "/tus/" in urlsplit(given.url).path:
        return TusTicket(given.url, STREAM_CHUNK, STREAM_GRID, grant=str(whose))
    most = S3_POST if whose.plugin == S3 else ONE_POST
    if size > most:
        # An address for so little is what the plugin asked for, and its site can have another plugin.
        limiter = Whose.STORE if whose.plugin == S3 else Whose.COMPANION
        detail = "the site's upload address takes no more"
        raise StepError(Fault(Code.FILE_TOO_LARGE, detail=detail, size=size, limit=most, whose=limiter))
    return PostTicket(given.url, given.fields, str(whose))


def expect_stored(facts: Mapping[str, Any], size: int) -> None:
    """That confirm_upload speaks of the whole file. Raises StepError."""
    if facts.get("status") == "error":
        raise StepError(Fault(Code.STORE_REJECTED, back_to=Step.TICKET, detail="confirm_upload: error"))
    there = _first(facts, "filesize", "file_size")
    if isinstance(there, int) and there > 0 and there != size:
        raise StepError(Fault(Code.STORE_MISMATCH, back_to=Step.TICKET, detail=f"there {there}, here {size}"))


def receipt(upload: Upload, whose: Grant, at: int) -> Receipt:
    """What Moodle told us, in the place of a signed one. Whoever needs proof asks Moodle."""
    told = {
        "signed": False,
        "number": f"unsigned-{whose.submission}",
        "file_name": upload.name,
        "size": upload.size,
        "sha256": upload.sha256,
        "site": upload.target.site,
        "person": upload.target.account,
        "assignment": upload.target.assignment,
        "submission": str(whose.submission),
        "video": whose.video,
        "at": float(at),
    }
    return Receipt(
        number=f"unsigned-{whose.submission}",
        file_name=upload.name,
        size=upload.size,
        sha256=upload.sha256,
        assignment=upload.target.assignment,
        submission=str(whose.submission),
        at=float(at),
        document=json.dumps(told, ensure_ascii=False),
        signature="",
    )


# -- errors ------------------------------------------------------------------------------------------

_OWN = {
    "quota_exceeded": Fault(Code.SERVER_FULL, retry=True),
    "quota_error": Fault(Code.SERVER_FULL, retry=True),
    "cloudflare_unavailable": Fault(Code.SERVER_BUSY, retry=True),
    "upload_failed": Fault(Code.SERVER_BUSY, retry=True),
    "api_error": Fault(Code.SERVER_BUSY, retry=True),
    "s3_error": Fault(Code.SERVER_BUSY, retry=True),
    "network_error": Fault(Code.SERVER_BUSY, retry=True),
    "timeout_error": Fault(Code.SERVER_BUSY, retry=True),
    "max_retries": Fault(Code.SERVER_BUSY, retry=True),
    "upload_rate_limit_exceeded": Fault(Code.RATE_LIMITED, retry=True, after=RATE_SECONDS),
    "rate_limit": Fault(Code.RATE_LIMITED, retry=True, after=RATE_SECONDS),
    "filesizeexceeded": Fault(Code.FILE_TOO_LARGE),
    "invalidmimetype": Fault(Code.FILE_NOT_VIDEO),
    "permission_error": Fault(Code.TARGET_REFUSED),
    "config_error": Fault(Code.SERVER_ERROR),
    "config_missing": Fault(Code.SERVER_ERROR),
    "auth_error": Fault(Code.SERVER_ERROR),  # the plugin's own key to the store
    "validation_error": Fault(Code.SERVER_ERROR),
    "missingparam": Fault(Code.SERVER_ERROR),
    "invalidparameter": Fault(Code.SERVER_ERROR),
    "s3_not_found": Fault(Code.STORE_INCOMPLETE, retry=True, back_to=Step.TRANSFER),
    "video_not_found": Fault(Code.STORE_GONE, retry=True, back_to=Step.TICKET),
    # A submission has one video: another upload took this one's place. Going back would take it from that one again.
    "invalids3key": Fault(Code.GRANT_WITHDRAWN),
    "invalidvideo": Fault(Code.GRANT_WITHDRAWN),
    "invalidsubmission": Fault(Code.GRANT_WITHDRAWN),
}
_BY_STATUS = {
    403: Fault(Code.TARGET_REFUSED),
    404: Fault(Code.SERVER_ERROR),
    429: Fault(Code.RATE_LIMITED, retry=True, after=RATE_SECONDS),
    503: Fault(Code.SERVER_BUSY, retry=True),
}


def facts(answer: httpx.Response, script: str) -> Mapping[str, Any]:
    """What a script answered, when it did what it was asked. Raises StepError."""
    try:
        said = json.loads(answer.content)
    except ValueError:
        said = {}
    said = said if isinstance(said, dict) else {}
    if said and answer.is_success and said.get("success", not said.get("error")):
        inner = said.get("data")
        return inner if isinstance(inner, dict) else said
    codes = [str(said.get(name) or "") for name in ("errorcode", "error_type", "error")]
    fault = next(filter(None, (_meaning(code, script) for code in codes)), None) or _by_status(answer, script)
    if said.get("can_retry") is False:
        fault = replace(fault, code=Code.TARGET_REFUSED if fault.retry else fault.code, retry=False)
    after = net.retry_after(answer.headers, time.time()) or fault.after
    raise StepError(replace(fault, after=after if fault.retry else 0.0))


def _meaning(code: str, script: str) -> Fault | None:
    own = _OWN.get(code)
    if own is None:
        return moodle.known(code, script)
    return replace(own, detail=f"{script}: {code}")


def _by_status(answer: httpx.Response, script: str) -> Fault:
    detail = f"{script} answered {answer.status_code}"
    if 300 <= answer.status_code < 400:
        return Fault(Code.NET_MOVED, retry=True, detail=detail)
    known = _BY_STATUS.get(answer.status_code) or Fault(Code.SERVER_ERROR, retry=True)
    return replace(known, detail=detail)


def _first(facts: Mapping[str, Any], *names: str) -> Any:  # Any: JSON
    return next((facts[name] for name in names if facts.get(name)), "")


# -- Moodle's own lists ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Listed:
    """An assignment, with this person's overrides and without their extension. Times: 0 = none."""

    id: int
    name: str
    allowsubmissionsfromdate: int = 0
    cutoffdate: int = 0
    nosubmissions: bool = False
    configs: list[moodle.Setting] = field(default_factory=list)

    @property
    def plugin(self) -> str:
        """Which of the plugins it takes a video by, "" = by none."""
        kept = ("assignsubmission", "enabled", "1")
        enabled = {one.plugin for one in self.configs if (one.subtype, one.name, one.value) == kept}
        return next((name for name in (STREAM, S3) if name in enabled), "")


@dataclass(frozen=True, slots=True)
class Course:
    fullname: str
    assignments: list[Listed]


@dataclass(frozen=True, slots=True)
class Listing:
    courses: list[Course]
    warnings: list[object] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Submission:
    id: int
    status: str
    timemodified: int = 0


@dataclass(frozen=True, slots=True)
class Attempt:
    submission: Submission | None = None


@dataclass(frozen=True, slots=True)
class Status:
    """``lastattempt``: missing for who takes part but does not hand in."""

    lastattempt: Attempt | None = None


def assignments(listing: Listing, now: float) -> list[wire.Assignment]:
    """Those that take a video by a plugin. Moodle writes names for a page, with ``&amp;`` in them.

    Raises StepError SITE_ACCOUNT_UNREADY: it is the account, not a course, of which Moodle wants something first."""
    if listing.warnings and not listing.courses:
        raise StepError(Fault(Code.SITE_ACCOUNT_UNREADY))
    return [
        _assignment(course, one, now)
        for course in listing.courses
        for one in course.assignments
        if one.plugin and not one.nosubmissions
    ]


def _assignment(course: Course, one: Listed, now: float) -> wire.Assignment:
    early = now < one.allowsubmissionsfromdate
    return wire.Assignment(
        f"{one.plugin}:{one.id}",
        html.unescape(course.fullname),
        html.unescape(one.name),
        open=not early,
        # An extension does not show in a list: who is late is told by the plugin, not by us.
        closes_at=float(one.cutoffdate),
        max_bytes=MOST_BYTES[one.plugin],
        opens_at=float(one.allowsubmissionsfromdate),
        max_bytes_of=Whose.STORE,
        max_duration_s=LONGEST_S[one.plugin],
        max_duration_of=Whose.STORE,
        closed=Closed.EARLY if early else "",
    )
