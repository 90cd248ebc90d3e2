"""What a companion's answers mean: values in the client's words, and its refusals. Pure.

The code of a refusal decides; where something between us answered, its status does.
"""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

import httpx
import msgspec

from uploader_app import net, wire
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.limits import Closed
from uploader_app.domain.upload import Offer, PostTicket, Receipt, S3Ticket, Step, TusEndpoint, TusTicket

T = TypeVar("T")


def value(kind: type[T] | None, answer: httpx.Response) -> T:
    if kind is None:
        return None  # type: ignore[return-value]  # the caller asked for nothing
    try:
        return msgspec.json.decode(answer.content, type=kind)
    except msgspec.MsgspecError as error:
        # A captive portal or a proxy's page answers 200 to everything; the companion answers JSON.
        raise StepError(Fault(Code.SERVER_ERROR, retry=True, detail="the answer is not the companion's")) from error


def offer(ticket: wire.Ticket) -> Offer:
    if ticket.kind == "s3" and ticket.chunk > 0:
        return S3Ticket(ticket.chunk, ticket.expires_at)
    if ticket.kind == "s3-post":
        return PostTicket(ticket.url, ticket.fields)
    kinds: dict[str, type[TusEndpoint | TusTicket]] = {"tus": TusTicket, "tus-create": TusEndpoint}
    if ticket.kind not in kinds:
        raise StepError(Fault(Code.STORE_PROTOCOL, detail=f"unknown kind of ticket {ticket.kind[:20]!r}"))
    return kinds[ticket.kind](ticket.url, ticket.chunk, ticket.grid, ticket.expires_at)


def receipt(answer: wire.Receipt) -> Receipt:
    facts: dict[str, Any] = msgspec.json.decode(answer.document)  # Any: the document's own fields
    return Receipt(
        number=facts["number"],
        file_name=facts["file_name"],
        size=facts["size"],
        sha256=facts["sha256"],
        assignment=facts["assignment"],
        submission=facts["submission"],
        at=facts["at"],
        document=answer.document,
        signature=answer.signature,
        key=answer.key,
    )


_BY_CODE = {
    "credentials_refused": Fault(Code.AUTH_REFUSED),
    "assignment_unknown": Fault(Code.TARGET_UNKNOWN),
    "not_allowed": Fault(Code.TARGET_REFUSED),
    "too_large": Fault(Code.FILE_TOO_LARGE),
    "too_long": Fault(Code.FILE_TOO_LONG),
    "store_full": Fault(Code.SERVER_FULL, retry=True),
    "upload_unknown": Fault(Code.GRANT_UNKNOWN, retry=True, back_to=Step.TICKET),
    "upload_gone": Fault(Code.GRANT_GONE, retry=True, back_to=Step.TICKET),
    "video_deleted": Fault(Code.VIDEO_DELETED),
    "video_lost": Fault(Code.VIDEO_DELETED),
    "legal_hold": Fault(Code.VIDEO_HELD),
    "id_conflict": Fault(Code.GRANT_WITHDRAWN),
    "already_handed_in": Fault(Code.ALREADY_HANDED_IN),
    "store_unavailable": Fault(Code.SERVER_BUSY, retry=True),
    "slot_busy": Fault(Code.SLOT_BUSY, retry=True),
    "not_in_store": Fault(Code.STORE_INCOMPLETE, retry=True, back_to=Step.TRANSFER),
    "store_rejected": Fault(Code.STORE_REJECTED, back_to=Step.TICKET),
    "too_many": Fault(Code.RATE_LIMITED, retry=True),
    "store_busy": Fault(Code.RATE_LIMITED, retry=True),
    "site_unreachable": Fault(Code.SERVER_BUSY, retry=True),
    "site_maintenance": Fault(Code.SITE_MAINTENANCE, retry=True),
    "site_services_off": Fault(Code.SITE_SERVICES_OFF),
    "site_account_unready": Fault(Code.SITE_ACCOUNT_UNREADY),
    "site_token_refused": Fault(Code.AUTH_EXPIRED),
    "site_mismatch": Fault(Code.AUTH_REFUSED),
    "hash_mismatch": Fault(Code.STORE_MISMATCH, back_to=Step.TICKET),
    "not_in_moodle": Fault(Code.TARGET_NOT_SHOWN, retry=True),
    "not_confirmed": Fault(Code.STORE_INCOMPLETE, retry=True, back_to=Step.CONFIRM),
}
_BY_REASON: Mapping[str, Fault] = {
    Closed.EARLY: Fault(Code.TARGET_EARLY),
    Closed.LOCKED: Fault(Code.TARGET_LOCKED),
    Closed.SUBMITTED: Fault(Code.TARGET_SUBMITTED),
    Closed.ATTEMPTS: Fault(Code.TARGET_SUBMITTED),
    Closed.NO_GROUP: Fault(Code.TARGET_REFUSED),
    Closed.NO_STUDENT: Fault(Code.TARGET_REFUSED),
    Closed.NOTHING_ONLINE: Fault(Code.TARGET_NO_CARRIER),
    Closed.REFUSED: Fault(Code.TARGET_REFUSED),
}
"""Why an assignment takes nothing."""
_BY_STATUS = {
    401: Fault(Code.AUTH_EXPIRED),
    403: Fault(Code.TARGET_REFUSED),
    408: Fault(Code.SERVER_BUSY, retry=True),
    409: Fault(Code.STORE_CONFLICT, retry=True),
    410: Fault(Code.GRANT_GONE, retry=True, back_to=Step.TICKET),
    423: Fault(Code.STORE_LOCKED, retry=True),
    425: Fault(Code.SERVER_BUSY, retry=True),
    429: Fault(Code.RATE_LIMITED, retry=True),
    503: Fault(Code.SERVER_BUSY, retry=True),
    507: Fault(Code.SERVER_FULL, retry=True),
}


def fault(answer: httpx.Response) -> Fault:
    """What an error answer means. The code decides; where something between us answered, its status does."""
    status = answer.status_code
    try:
        problem = msgspec.json.decode(answer.content, type=wire.Problem)
    except msgspec.MsgspecError:
        problem = wire.Problem("", "")
    known = _known(problem) or _BY_STATUS.get(status) or _by_class(status)
    after = problem.retry_after_s or net.retry_after(answer.headers, time.time())
    detail = " ".join(filter(None, (f"answered {status}", problem.code, wire.request_of(answer.headers))))
    return replace(known, after=after if known.retry else 0.0, detail=detail)


def _known(problem: wire.Problem) -> Fault | None:
    if problem.code == "assignment_closed":
        return _BY_REASON.get(problem.closed, Fault(Code.TARGET_CLOSED))
    known = _BY_CODE.get(problem.code)
    if known is None or problem.limit <= 0:
        return known
    size, limit = math.ceil(problem.given), math.floor(problem.limit)
    return replace(known, size=size, limit=limit, whose=problem.limit_of)


def _by_class(status: int) -> Fault:
    if 300 <= status < 400:
        return Fault(Code.NET_MOVED)
    return Fault(Code.SERVER_ERROR, retry=True) if status >= 500 else Fault(Code.TARGET_REFUSED)
