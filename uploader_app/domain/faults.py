"""Why a step did not succeed, as a value. The sentence for the person is made elsewhere, from the code."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Code(StrEnum):
    """Every reason that Fieldpost knows. A new one needs its sentence in ``uploader_app/words/faults/``."""

    # the file
    FILE_MISSING = "file.missing"
    FILE_UNREADABLE = "file.unreadable"
    FILE_EMPTY = "file.empty"
    FILE_NOT_VIDEO = "file.not_video"
    FILE_TOO_LARGE = "file.too_large"
    FILE_TOO_LONG = "file.too_long"
    FILE_CHANGED = "file.changed"
    FILE_NOT_A_FILE = "file.not_a_file"
    FILE_UNFINISHED = "file.unfinished"
    FILE_NO_PICTURE = "file.no_picture"
    FILE_GROWING = "file.growing"
    FILE_UNWRITABLE = "file.unwritable"
    FILE_TWIN = "file.twin"
    FILE_LISTED = "file.listed"
    FOLDER_EMPTY = "folder.empty"
    COPY_NO_ROOM = "copy.no_room"
    COPY_FAILED = "copy.failed"
    # the network
    NET_DOWN = "net.down"
    NET_STALLED = "net.stalled"
    NET_TLS = "net.tls"
    NET_MOVED = "net.moved"
    NET_PROXY = "net.proxy"
    NET_PROXY_KIND = "net.proxy_kind"
    NET_PORTAL = "net.portal"
    # the companion
    AUTH_EXPIRED = "auth.expired"
    AUTH_REFUSED = "auth.refused"
    AUTH_ELSEWHERE = "auth.elsewhere"
    AUTH_LINK = "auth.link"
    SITE_UNKNOWN = "site.unknown"
    SITE_WRONG = "site.wrong"
    SITE_INSECURE = "site.insecure"
    SITE_TOO_NEW = "site.too_new"
    SITE_CANNOT = "site.cannot"
    SITE_MAINTENANCE = "site.maintenance"
    SITE_SERVICES_OFF = "site.services_off"
    SITE_ACCOUNT_UNREADY = "site.account_unready"
    TARGET_UNKNOWN = "target.unknown"
    TARGET_CLOSED = "target.closed"
    TARGET_REFUSED = "target.refused"
    TARGET_DRAFT = "target.draft"
    TARGET_UNSAVED = "target.unsaved"
    TARGET_EARLY = "target.early"
    TARGET_LOCKED = "target.locked"
    TARGET_SUBMITTED = "target.submitted"
    TARGET_NO_CARRIER = "target.no_carrier"
    TARGET_WORD_LIMIT = "target.word_limit"
    TARGET_FILES_FULL = "target.files_full"
    TARGET_NOT_SHOWN = "target.not_shown"
    SLOT_BUSY = "slot.busy"
    RATE_LIMITED = "rate.limited"
    GRANT_GONE = "grant.gone"
    GRANT_UNKNOWN = "grant.unknown"
    GRANT_WITHDRAWN = "grant.withdrawn"
    ALREADY_HANDED_IN = "already.handed_in"
    VIDEO_DELETED = "video.deleted"
    VIDEO_HELD = "video.held"
    SERVER_BUSY = "server.busy"
    SERVER_FULL = "server.full"
    SERVER_ERROR = "server.error"
    # the store
    STORE_LOCKED = "store.locked"
    STORE_CONFLICT = "store.conflict"
    STORE_GONE = "store.gone"
    STORE_REFUSED = "store.refused"
    STORE_PROTOCOL = "store.protocol"
    STORE_CHECKSUM = "store.checksum"
    STORE_NO_PROGRESS = "store.no_progress"
    STORE_REJECTED = "store.rejected"
    STORE_MISMATCH = "store.mismatch"
    STORE_INCOMPLETE = "store.incomplete"
    # this computer
    DISK_FULL = "disk.full"
    KEYRING_SHUT = "keyring.shut"
    SETTING_REFUSED = "setting.refused"
    SETTING_NOT_KEPT = "setting.not_kept"
    ENGINE_ENDED = "engine.ended"
    BUG = "bug"


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a step did not succeed.

    ``retry``: may the same step be tried again without a person. ``back_to``: name of the earlier
    step to go back to ("" = stay). ``after``: seconds the far side asked us to wait (0 = our own
    back-off). ``detail``: facts for support, never a secret, never shown in the first line. ``place``: in the
    companion's line, 1 = next, 0 = not in it. ``size``, ``limit``: bytes, or a film's seconds, that are too many
    for that limit, 0 = not told. ``whose``: a member of ``limits.Whose``, "" = not told. ``name``: of the file
    with the same content that was handed in before and may be out of the list, "" = none.
    """

    code: Code
    retry: bool = False
    back_to: str = ""
    after: float = 0.0
    detail: str = ""
    place: int = 0
    size: int = 0
    limit: int = 0
    whose: str = ""
    name: str = ""


class StepError(Exception):
    """How a Fault travels from where it is noticed to the engine."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(f"{fault.code}: {fault.detail}")
        self.fault = fault


class DiskFullError(Exception):
    """This computer's disk has no room for what must be written down first."""
