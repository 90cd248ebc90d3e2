"""The companion's API, spoken by one person's client. The only place that knows its paths and error codes."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeVar
from urllib.parse import quote

import httpx
import msgspec

from uploader_app import net, wire
from uploader_app.clients import companion_answers
from uploader_app.clients.moodle_files import Login
from uploader_app.clients.moodle_submission import DrawCard, Submissions
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.upload import (
    Arrived,
    Cleanup,
    Offer,
    Part,
    Parts,
    PartUrl,
    Receipt,
    Source,
    Target,
    Upload,
)

T = TypeVar("T")

VERIFY_PAUSE_SECONDS = 1.0
"""Between two questions whether the companion has finished checking."""

LEFT = frozenset({"parked", "stalled"})
"""States in which an upload has no place, and the store takes no bytes of it until one is free again."""

PLACE_SECONDS = 10.0
"""How often who gave its place back asks whether one is free."""

COMPLETE_TIMEOUT = httpx.Timeout(net.ANSWER_SECONDS, connect=net.CONNECT_SECONDS)


@dataclass(frozen=True, slots=True)
class Keys:
    """What proves who somebody is: the companion's session token, and the Moodle's where a Moodle knows the people.
    "" = there is none. ``root``: of the Moodle that gave it, and to which alone it is shown again."""

    session: str = field(default="", repr=False)
    moodle: str = field(default="", repr=False)
    root: str = ""


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
        submissions: Submissions | None = None,
    ) -> None:
        self._http = http
        self._site = site
        self._keys = keys
        self._patience = patience
        self._renewed = renewed
        self._submissions = submissions or Submissions(http)

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

    async def assignment(self, id: str) -> wire.Assignment:
        """As it is for this person now, with what they have handed in."""
        return await self._call(wire.Assignment, "GET", f"/v1/assignments/{quote(id, safe='')}")

    async def videos(self, before: str = "") -> wire.Videos:
        """This person's, newest first, a page of them. ``before``: the last page's ``more``."""
        return await self._call(wire.Videos, "GET", f"/v1/videos?before={quote(before, safe='')}")

    async def playback(self, id: str) -> wire.Playback:
        return await self._call(wire.Playback, "POST", f"/v1/videos/{id}/playback")

    async def delete_video(self, id: str) -> None:
        await self._call(None, "DELETE", f"/v1/videos/{id}")

    # -- one upload (the engine's Companion) ------------------------------------------------------------

    async def ticket(self, upload: Upload, source: Source) -> Offer:
        request = wire.UploadRequest(
            secret_hash=hashlib.sha256(upload.secret.encode()).hexdigest(),
            assignment=upload.target.assignment,
            file_name=upload.name,
            size=source.size,
            media_type=source.media_type,
            duration_s=upload.film.duration_s if upload.film else 0.0,
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
            raise StepError(Fault(Code.SLOT_BUSY, retry=True, after=after, place=grant.place))
        return companion_answers.offer(grant.ticket)

    async def heartbeat(self, upload: Upload, sent: int) -> float:
        beat = await self._call(wire.Beat, "POST", _path(upload, "heartbeat"), wire.Heartbeat(sent), upload.secret)
        if beat.state in LEFT:
            raise StepError(Fault(Code.SLOT_BUSY, retry=True, after=PLACE_SECONDS))
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

    async def link(self, upload: Upload) -> wire.Link:
        """Of what was confirmed; the same each time."""
        return await self._call(wire.Link, "GET", _path(upload, "link"))

    async def hand_in(self, upload: Upload) -> Receipt:
        """A draft is told, too: from then on the companion keeps the video. TARGET_DRAFT says that it is one."""
        final = await self._submissions.hand_in(*await self._at_moodle(upload)) if self._keys.moodle else True
        answer = await self._call(wire.Receipt, "PUT", _path(upload, "submission"))
        if not final:
            raise StepError(Fault(Code.TARGET_DRAFT))
        return companion_answers.receipt(answer)

    async def withdraw(self, upload: Upload) -> None:
        """Takes a video out of the submission, as long as the assignment allows it, and then away from the site."""
        if self._keys.moodle:
            await self._submissions.take_out(*await self._at_moodle(upload))
        await self.delete_video(upload.id)

    async def _at_moodle(self, upload: Upload) -> tuple[Login, Upload, wire.Link]:
        if not self._keys.root:
            raise StepError(Fault(Code.AUTH_EXPIRED, detail="not known which Moodle gave the token"))
        return Login(self._keys.root, self._keys.moodle), upload, await self.link(upload)

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
            await asyncio.to_thread(self._renewed, session.token)  # a keyring may take its time

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
            raise StepError(companion_answers.fault(answer))
        return companion_answers.value(kind, answer)

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
    account, session token) is told of a session that was renewed; ``draw`` makes cards for ``Submissions``."""

    def __init__(
        self,
        http: httpx.AsyncClient,
        keys_of: Callable[[str, str], Keys],
        renewed: Callable[[str, str, str], None] | None = None,
        patience: httpx.Timeout = COMPLETE_TIMEOUT,
        draw: DrawCard | None = None,
    ) -> None:
        self._http = http
        self._keys_of = keys_of
        self._renewed = renewed
        self._patience = patience
        self._submissions = Submissions(http, draw)

    def of(self, target: Target) -> CompanionClient:
        return self.speaking_for(target.site, target.account)

    def speaking_for(self, site: str, account: str) -> CompanionClient:
        renewed = partial(self._renewed, site, account) if self._renewed else None
        keys = self._keys_of(site, account)
        return CompanionClient(self._http, site, keys, self._patience, renewed, self._submissions)

    def cleaner(self, cleanup: Cleanup) -> CompanionClient:
        """Nobody's: the upload's own secret is enough."""
        return CompanionClient(self._http, cleanup.site)


def _path(upload: Upload, act: str) -> str:
    return f"/v1/uploads/{upload.id}/{act}"
