"""The companion's API, spoken by one person's client. The only place that knows its paths and error codes."""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, TypeVar

import httpx
import msgspec

from uploader_app import net, wire
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.upload import (
    Arrived,
    Cleanup,
    Offer,
    Part,
    Parts,
    PartUrl,
    PostTicket,
    Receipt,
    S3Ticket,
    Source,
    Step,
    Target,
    TusEndpoint,
    TusTicket,
    Upload,
)

T = TypeVar("T")

VERIFY_PAUSE_SECONDS = 1.0
"""Between two questions whether the companion has finished checking."""

COMPLETE_TIMEOUT = httpx.Timeout(net.ANSWER_SECONDS, connect=net.CONNECT_SECONDS)


@dataclass(frozen=True, slots=True)
class Keys:
    """What proves who somebody is: the companion's session token, and the Moodle's where a Moodle knows the people.
    "" = there is none."""

    session: str = field(default="", repr=False)
    moodle: str = field(default="", repr=False)


Renewed = Callable[[str], None]
"""Told the token of the session that took the place of an expired one."""


class CompanionClient:
    """One companion, for one person (``keys``) or, without any, for calls with an upload's secret.
    ``patience``: how long the check of a whole upload may take to answer."""

    def __init__(
        self,
        http: httpx.AsyncClient,
        site: str,
        keys: Keys = Keys(),
        patience: httpx.Timeout = COMPLETE_TIMEOUT,
        renewed: Renewed | None = None,
    ) -> None:
        self._http = http
        self._site = site
        self._keys = keys
        self._patience = patience
        self._renewed = renewed

    # -- the person --------------------------------------------------------------------------------

    async def info(self) -> wire.Info:
        """Raises StepError SITE_WRONG when no companion answers there."""
        try:
            return await self._call(wire.Info, "GET", "/v1/info")
        except StepError as error:
            if error.fault.code in (Code.SERVER_ERROR, Code.NET_MOVED, Code.TARGET_REFUSED):
                raise StepError(Fault(Code.SITE_WRONG, detail=error.fault.detail)) from error
            raise

    async def sign_in(self, proof: wire.SignIn) -> wire.Session:
        return await self._ask(wire.Session, "POST", "/v1/session", proof)

    async def sign_out(self) -> None:
        await self._call(None, "DELETE", "/v1/session")

    async def assignments(self) -> list[wire.Assignment]:
        return (await self._call(wire.Assignments, "GET", "/v1/assignments")).assignments

    # -- one upload (the engine's Companion) ------------------------------------------------------------

    async def ticket(self, upload: Upload, source: Source) -> Offer:
        request = wire.UploadRequest(
            secret_hash=hashlib.sha256(upload.secret.encode()).hexdigest(),
            assignment=upload.target.assignment,
            file_name=upload.name,
            size=source.size,
            media_type=source.media_type,
        )
        try:
            grant = await self._call(wire.Grant, "PUT", f"/v1/uploads/{upload.id}", request)
        except StepError as error:
            if error.fault.code is not Code.GRANT_GONE:
                raise
            # Only its owner's own clean-up ends an id for good.
            raise StepError(Fault(Code.GRANT_WITHDRAWN, detail=error.fault.detail)) from error
        if grant.state in wire.CONFIRMED:
            return Arrived()
        if grant.ticket is None:
            after = max(1.0, grant.retry_after_s)
            raise StepError(Fault(Code.SLOT_BUSY, retry=True, after=after, detail=f"place={grant.place}"))
        return _offer(grant.ticket)

    async def heartbeat(self, upload: Upload, sent: int) -> float:
        beat = await self._call(wire.Beat, "POST", _path(upload, "heartbeat"), wire.Heartbeat(sent), upload.secret)
        return max(1.0, beat.next_s)

    async def park(self, upload: Upload) -> None:
        await self._call(None, "POST", _path(upload, "park"), secret=upload.secret)

    async def parts(self, upload: Upload, numbers: Sequence[int]) -> Parts:
        asked = wire.PartsAsked(list(numbers))
        answer = await self._call(wire.Parts, "POST", _path(upload, "parts"), asked, upload.secret)
        return Parts(
            [Part(one.number, one.size) for one in answer.done],
            [PartUrl(one.number, one.url, one.headers) for one in answer.urls],
        )

    async def complete(self, upload: Upload) -> None:
        """Until the companion has compared what is stored with what was sent."""
        claim = wire.Completion(upload.size, upload.sha256)
        while True:
            path = _path(upload, "complete")
            answer = await self._ask(wire.State, "POST", path, claim, upload.secret, timeout=self._patience)
            if answer.state != "verifying":
                return
            await asyncio.sleep(VERIFY_PAUSE_SECONDS)

    async def hand_in(self, upload: Upload) -> Receipt:
        answer = await self._call(wire.Receipt, "PUT", _path(upload, "submission"))
        return _receipt(answer)

    async def abandon(self, cleanup: Cleanup) -> None:
        """Returns also when there is nothing left to clean up, or no right to: what was handed in stays."""
        try:
            body = wire.Abandon("no longer wanted")
            await self._call(None, "POST", f"/v1/uploads/{cleanup.id}/abandon", body, cleanup.secret)
        except StepError as error:
            if error.fault.code not in (Code.GRANT_GONE, Code.ALREADY_HANDED_IN, Code.VIDEO_HELD):
                raise

    # -- one call ----------------------------------------------------------------------------------

    async def _call(self, kind: type[T] | None, method: str, path: str, body: object = None, secret: str = "") -> T:
        """``_ask``; an expired session is renewed once, silently, where the Moodle's token can do it."""
        try:
            return await self._ask(kind, method, path, body, secret)
        except StepError as error:
            if error.fault.code is not Code.AUTH_EXPIRED or not self._keys.moodle:
                raise
            await self._renew(error)
        return await self._ask(kind, method, path, body, secret)

    async def _renew(self, expired: StepError) -> None:
        try:
            session = await self.sign_in(wire.SignIn(token=self._keys.moodle))
        except StepError as error:
            # When it is the network's fault the step is tried again; else the person has to sign in.
            raise (error if error.fault.retry else expired) from error
        self._keys = replace(self._keys, session=session.token)
        if self._renewed:
            self._renewed(session.token)

    async def _ask(  # one request has so many parts
        self,
        kind: type[T] | None,
        method: str,
        path: str,
        body: object = None,
        secret: str = "",
        *,
        timeout: httpx.Timeout | None = None,
    ) -> T:
        content = msgspec.json.encode(body) if body is not None else None
        headers, timeout = self._headers(secret), timeout or self._http.timeout
        try:
            answer = await self._http.request(
                method, self._site + path, headers=headers, content=content, timeout=timeout
            )
        except httpx.TransportError as error:
            raise StepError(net.fault_of(error)) from error
        if not answer.is_success:
            raise StepError(_fault(answer))
        return _value(kind, answer)

    def _headers(self, secret: str) -> dict[str, str]:
        headers = {"Content-Type": "application/json"}
        if secret:
            return {**headers, wire.SECRET_HEADER: secret}
        if self._keys.session:
            headers["Authorization"] = f"Bearer {self._keys.session}"
        if self._keys.moodle:
            headers[wire.MOODLE_HEADER] = self._keys.moodle
        return headers


class Companions:
    """The engine's Companions. ``keys_of`` (site, account) gives what is kept for that person; ``renewed`` (site,
    account, session token) is told of a session that was renewed."""

    def __init__(
        self,
        http: httpx.AsyncClient,
        keys_of: Callable[[str, str], Keys],
        renewed: Callable[[str, str, str], None] | None = None,
        patience: httpx.Timeout = COMPLETE_TIMEOUT,
    ) -> None:
        self._http = http
        self._keys_of = keys_of
        self._renewed = renewed
        self._patience = patience

    def of(self, target: Target) -> CompanionClient:
        return self.speaking_for(target.site, target.account)

    def speaking_for(self, site: str, account: str) -> CompanionClient:
        renewed = partial(self._renewed, site, account) if self._renewed else None
        return CompanionClient(self._http, site, self._keys_of(site, account), self._patience, renewed)

    def cleaner(self, cleanup: Cleanup) -> CompanionClient:
        """Nobody's: the upload's own secret is enough."""
        return CompanionClient(self._http, cleanup.site)


def _path(upload: Upload, act: str) -> str:
    return f"/v1/uploads/{upload.id}/{act}"


def _value(kind: type[T] | None, answer: httpx.Response) -> T:
    if kind is None:
        return None  # type: ignore[return-value]  # the caller asked for nothing
    try:
        return msgspec.json.decode(answer.content, type=kind)
    except msgspec.MsgspecError as error:
        # A captive portal or a proxy's page answers 200 to everything; the companion answers JSON.
        raise StepError(Fault(Code.SERVER_ERROR, retry=True, detail="the answer is not the companion's")) from error


def _offer(ticket: wire.Ticket) -> Offer:
    if ticket.kind == "s3" and ticket.chunk > 0:
        return S3Ticket(ticket.chunk, ticket.expires_at)
    if ticket.kind == "s3-post":
        return PostTicket(ticket.url, ticket.fields)
    kinds: dict[str, type[TusEndpoint | TusTicket]] = {"tus": TusTicket, "tus-create": TusEndpoint}
    if ticket.kind not in kinds:
        raise StepError(Fault(Code.STORE_PROTOCOL, detail=f"unknown kind of ticket {ticket.kind[:20]!r}"))
    return kinds[ticket.kind](ticket.url, ticket.chunk, ticket.grid, ticket.expires_at)


def _receipt(answer: wire.Receipt) -> Receipt:
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
    )


_BY_CODE = {
    "credentials_refused": Fault(Code.AUTH_REFUSED),
    "assignment_unknown": Fault(Code.TARGET_UNKNOWN),
    "assignment_closed": Fault(Code.TARGET_CLOSED),
    "not_allowed": Fault(Code.TARGET_REFUSED),
    "too_large": Fault(Code.FILE_TOO_LARGE),
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
    "not_confirmed": Fault(Code.STORE_INCOMPLETE, retry=True, back_to=Step.CONFIRM),
}
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


def _fault(answer: httpx.Response) -> Fault:
    """What an error answer means. The code decides; where something between us answered, its status does."""
    status = answer.status_code
    try:
        problem = msgspec.json.decode(answer.content, type=wire.Problem)
    except msgspec.MsgspecError:
        problem = wire.Problem("", "")
    fault = _BY_CODE.get(problem.code) or _BY_STATUS.get(status) or _by_class(status)
    after = problem.retry_after_s or net.retry_after(answer.headers, time.time())
    detail = " ".join(filter(None, (f"answered {status}", problem.code, wire.request_of(answer.headers))))
    return Fault(fault.code, fault.retry, fault.back_to, after if fault.retry else 0.0, detail)


def _by_class(status: int) -> Fault:
    if 300 <= status < 400:
        return Fault(Code.NET_MOVED)
    return Fault(Code.SERVER_ERROR, retry=True) if status >= 500 else Fault(Code.TARGET_REFUSED)
