"""No, as a value that travels: what the companion answers when it does not do what was asked.

Every code is made here, so that the list of them can be read on one screen. It knows no framework.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from uploader_app import wire
from uploader_app.companion.grant import RETRY_S, State
from uploader_app.companion.ports import BusyError, FullError, RejectedError, SiteError, StoreError

SITE_RETRY_S = 30.0


class Refusal(Exception):  # noqa: N818  an answer, not an error
    """``more``: what else its ``wire.Problem`` tells."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        *,
        retry_after_s: float = 0.0,
        offset: int = -1,
        more: Mapping[str, Any] = MappingProxyType({}),  # Any: each field has its own type
    ) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.message = message
        self.retry_after_s = retry_after_s
        self.offset = offset
        self.more = more


def signed_out() -> Refusal:
    return Refusal(401, "signed_out", "Please sign in.")


def credentials_refused() -> Refusal:
    return Refusal(401, "credentials_refused", "This sign-in is not valid: the user name, the password or the token.")


def upload_unknown() -> Refusal:
    """Also for what belongs to somebody else: nobody learns that it exists."""
    return Refusal(404, "upload_unknown", "There is no such upload.")


def upload_gone() -> Refusal:
    return Refusal(410, "upload_gone", "This upload was given up or its place was needed; it has to start again.")


def video_deleted() -> Refusal:
    return Refusal(410, "video_deleted", "This video was deleted: its time was over, or somebody decided so.")


def video_lost() -> Refusal:
    message = "The store does not have this video any more. Please tell whoever runs this server."
    return Refusal(410, "video_lost", message)


def ended(state: State) -> Refusal:
    """What is said about an upload whose bytes are gone."""
    return video_deleted() if state is State.DELETED else upload_gone()


def legal_hold() -> Refusal:
    return Refusal(409, "legal_hold", "This video must be kept for now; it cannot be deleted.")


def named_somebody() -> Refusal:
    message = "The reason is written down for ever, so it must not name the person. Say it without the name."
    return Refusal(422, "named_somebody", message)


def id_conflict() -> Refusal:
    return Refusal(409, "id_conflict", "This id already belongs to another file or assignment.")


def assignment_unknown() -> Refusal:
    return Refusal(404, "assignment_unknown", "There is no such assignment for you.")


def assignment_closed(assignment: wire.Assignment) -> Refusal:
    why = assignment.closed_why or "The assignment takes no submission now."
    return Refusal(403, "assignment_closed", why, more={"closed": assignment.closed})


def too_large(size: int = 0, most: int = 0, whose: str = "") -> Refusal:
    """``whose``: who set the limit of ``most`` bytes; "" = it is that of the ticket."""
    more = {"limit": float(most), "limit_of": whose, "given": float(size)}
    return Refusal(413, "too_large", "The file is larger than is allowed here.", more=more)


def too_long(duration_s: float, most: float, whose: str) -> Refusal:
    more = {"limit": most, "limit_of": whose, "given": duration_s}
    return Refusal(413, "too_long", "The video is longer than is allowed here.", more=more)


def store_full() -> Refusal:
    return Refusal(507, "store_full", "The store has no room for this file now.", retry_after_s=60)


def store_unavailable(retry_after_s: float = RETRY_S) -> Refusal:
    return Refusal(503, "store_unavailable", "The store does not answer now.", retry_after_s=retry_after_s)


def store_busy(retry_after_s: float = RETRY_S) -> Refusal:
    """The slot that was granted is kept by asking again."""
    return Refusal(429, "store_busy", "The store takes no more uploads at the moment.", retry_after_s=retry_after_s)


def too_many(what: str, retry_after_s: float) -> Refusal:
    """``what`` there were too many of in an hour."""
    message = f"There were too many {what} in the last hour; it goes on when the hour is over."
    return Refusal(429, "too_many", message, retry_after_s=retry_after_s)


def too_many_sign_ins(retry_after_s: float) -> Refusal:
    message = "There were too many sign-ins from here; nothing was checked. Wait a moment, then try again."
    return Refusal(429, "too_many", message, retry_after_s=retry_after_s)


def too_many_guesses(retry_after_s: float) -> Refusal:
    message = "From here too much was asked for that does not exist. Wait a moment, then try again."
    return Refusal(429, "too_many", message, retry_after_s=retry_after_s)


def too_many_openings(retry_after_s: float) -> Refusal:
    message = "This video is asked for too often now. Wait a moment, then try again."
    return Refusal(429, "too_many", message, retry_after_s=retry_after_s)


def body_too_large() -> Refusal:
    return Refusal(413, "too_large", "The request is too large.")


def body_too_slow() -> Refusal:
    return Refusal(408, "too_slow", "The request took too long to arrive.")


def of_store(error: StoreError) -> Refusal:
    if isinstance(error, FullError):
        return store_full()
    after = error.retry_after_s or RETRY_S
    return store_busy(after) if isinstance(error, BusyError) else store_unavailable(after)


def store_rejected(error: RejectedError) -> Refusal:
    return Refusal(422, "store_rejected", f"The store cannot make a video of this file: {error}")


SITE = {
    "site_unreachable": (503, "The Moodle site does not answer now."),
    "site_maintenance": (503, "The Moodle site is under maintenance."),
    "site_services_off": (503, "The Moodle site does not let apps in: its mobile web services are switched off."),
    "site_token_refused": (401, "The Moodle site does not accept this sign-in any more."),
    "site_account_unready": (
        403,
        "Moodle wants a new password first, or a yes to its policy. Sign in there with a browser, then try again.",
    ),
    "site_mismatch": (403, "This sign-in belongs to another Moodle site."),
}


def of_site(error: SiteError) -> Refusal:
    status, message = SITE[error.code]
    return Refusal(status, error.code, message, retry_after_s=SITE_RETRY_S if status == 503 else 0.0)


def of(error: Refusal | StoreError | RejectedError | SiteError) -> Refusal:
    """What whoever asked is told."""
    match error:
        case Refusal():
            return error
        case StoreError():
            return of_store(error)
        case RejectedError():
            return store_rejected(error)
        case SiteError():
            return of_site(error)


def slot_busy() -> Refusal:
    """To bytes of an upload that was left: they have to wait until a slot is free again."""
    return Refusal(423, "slot_busy", "Every slot is taken now; the upload goes on later.", retry_after_s=RETRY_S)


def not_in_store(offset: int) -> Refusal:
    return Refusal(409, "not_in_store", "The store does not hold the whole file yet.", offset=offset)


def hash_mismatch() -> Refusal:
    return Refusal(409, "hash_mismatch", "What arrived is not what was sent; it was deleted and has to be sent again.")


def not_confirmed() -> Refusal:
    return Refusal(409, "not_confirmed", "The file has not been confirmed yet.")


def already_handed_in() -> Refusal:
    return Refusal(409, "already_handed_in", "This upload was handed in; it cannot be taken back here.")


def not_in_moodle() -> Refusal:
    return Refusal(409, "not_in_moodle", "The video is safe, but Moodle's submission does not hold its link yet.")


def not_handed_in() -> Refusal:
    return Refusal(404, "not_handed_in", "There is no receipt: this upload was not handed in.")


def link_unknown() -> Refusal:
    """For signed links: forged, expired, or of something that is no more."""
    return Refusal(404, "link_unknown", "This link is not valid, or not any more.")


def invalid(what: str) -> Refusal:
    """``what``: a field's name, never its value."""
    return Refusal(422, "invalid", f"The request's {what!r} cannot be used.")


def offset_mismatch(offset: int) -> Refusal:
    return Refusal(409, "offset_mismatch", "The store is at another offset.", offset=offset)


def taken_over(offset: int) -> Refusal:
    return Refusal(409, "taken_over", "A newer connection writes this upload.", offset=offset)


def too_slow(offset: int) -> Refusal:
    return Refusal(408, "too_slow", "No byte came for too long.", offset=offset)


def wrong_length() -> Refusal:
    return Refusal(409, "wrong_length", "The length is not that of the ticket.")


def checksum_mismatch(offset: int) -> Refusal:
    return Refusal(460, "checksum_mismatch", "The bytes do not have the given checksum.", offset=offset)


def bad_header(name: str) -> Refusal:
    return Refusal(400, "bad_header", f"The header {name} is missing or malformed.")


def wrong_version() -> Refusal:
    return Refusal(412, "wrong_version", "Only tus 1.0.0 is spoken here.")


def wrong_type() -> Refusal:
    return Refusal(415, "wrong_type", "The content type must be application/offset+octet-stream.")
