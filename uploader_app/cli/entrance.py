"""Where the door of a site is, and who opens it: a companion, the Moodle behind it, or a Moodle with a video plugin.

What a person typed is tried as it may have been meant; nothing of theirs is sent anywhere while looking.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import dataclass

import httpx

from uploader_app import net, wire
from uploader_app.clients import moodle_plugin, moodle_site
from uploader_app.clients.companion import CompanionClient
from uploader_app.clients.moodle_site import MoodleSite
from uploader_app.domain import addresses
from uploader_app.domain.faults import Code, Fault, StepError

NOT_THERE = frozenset({Code.SITE_WRONG, Code.NET_MOVED})


@dataclass(frozen=True, slots=True)
class Door:
    """``root``: what ``Account.site`` holds. ``moodle``: the Moodle that knows the people, None = the companion itself
    does. ``plugin``: that Moodle takes videos by a plugin, and there is no companion. ``clock``: the companion's, in
    UTC seconds, 0 = there is none."""

    root: str
    name: str
    moodle: MoodleSite | None
    plugin: bool = False
    clock: float = 0.0


async def door_of(http: httpx.AsyncClient, typed: str) -> Door:
    """Raises StepError: SITE_UNKNOWN, SITE_WRONG, SITE_INSECURE, SITE_TOO_NEW, NET_*."""
    roots = addresses.roots(typed)
    if not roots:
        raise StepError(Fault(Code.SITE_WRONG, detail="not an address"))
    try:
        return await _first(http, roots) or await _moved_to(http, roots[0]) or _nothing()
    except StepError as error:
        if error.fault.code is Code.NET_DOWN and addresses.is_plain(typed) and roots[0].startswith("https:"):
            raise StepError(Fault(Code.SITE_INSECURE, detail=error.fault.detail)) from error
        if _has_no_name(error):
            raise StepError(Fault(Code.SITE_UNKNOWN, retry=True, detail=error.fault.detail)) from error
        raise


async def _first(http: httpx.AsyncClient, roots: list[str]) -> Door | None:
    for root in roots:
        try:
            return await _door_at(http, root)
        except StepError as error:
            if error.fault.code not in NOT_THERE:
                raise
    return None


async def _door_at(http: httpx.AsyncClient, root: str) -> Door:
    try:
        info = await CompanionClient(http, root).info()
    except StepError as error:
        if error.fault.code is not Code.SITE_WRONG:
            raise
        return await _plugin_at(http, root)
    if info.api != wire.API:
        raise StepError(Fault(Code.SITE_TOO_NEW, detail=f"api {info.api}, understood {wire.API}"))
    moodle = await moodle_site.look_at(http, net.site_root(info.moodle)) if info.moodle else None
    return Door(root, moodle.name if moodle else info.name, moodle, clock=info.now)


async def _plugin_at(http: httpx.AsyncClient, root: str) -> Door:
    moodle = await moodle_site.look_at(http, root)
    await moodle_plugin.expect_plugin(http, moodle.root)
    return Door(moodle.root, moodle.name, moodle, plugin=True)


async def _moved_to(http: httpx.AsyncClient, root: str) -> Door | None:
    """Many a site lives at another address than people know, and its front page sends them there."""
    try:
        answer = await http.get(f"{root}/")
    except httpx.TransportError as error:
        raise StepError(net.fault_of(error)) from error
    place = str(answer.next_request.url) if answer.next_request else ""
    return await _first(http, addresses.roots(place)) if place.startswith("https:") else None


def _nothing() -> Door:
    raise StepError(Fault(Code.SITE_WRONG, detail="neither a companion nor a Moodle with a video plugin"))


def _has_no_name(error: StepError) -> bool:
    return any(isinstance(cause, socket.gaierror) for cause in _causes(error))


def _causes(error: BaseException) -> Iterator[BaseException]:
    cause: BaseException | None = error
    while cause is not None:
        yield cause
        cause = cause.__cause__ or cause.__context__
