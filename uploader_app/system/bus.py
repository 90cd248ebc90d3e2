"""D-Bus, as far as Fieldpost talks to a Linux desktop: one call, one signal sent, signals heard. Where there is no bus
or nobody answers it says so with ``NoBusError``; nothing is started for us
unless the call says so."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageFlag, MessageType, message_bus
from jeepney.io import blocking
from jeepney.io.asyncio import DBusRouter, open_dbus_router
from jeepney.io.common import RouterClosed
from jeepney.wrappers import new_method_call

ANSWER_SECONDS = 3.0
SIGNALS_KEPT = 64


BROKEN = (OSError, EOFError, ValueError, RuntimeError, RouterClosed, KeyError)
"""What jeepney raises; KeyError when the environment names no bus."""


class NoBusError(Exception):
    """There is no such bus, or nobody on it who answers this."""


@dataclass(frozen=True, slots=True)
class Call:
    """``signature``: of ``arguments``, as D-Bus spells types. ``starts``: the service is started where it does not run,
    as those for one moment are."""

    service: str
    path: str
    interface: str
    method: str
    signature: str = ""
    arguments: tuple[Any, ...] = ()  # Any: whatever the signature says
    starts: bool = False

    def calling(self, method: str, signature: str = "", *, starts: bool = False) -> Call:
        return replace(self, method=method, signature=signature, arguments=(), starts=starts)

    def given(self, *arguments: Any) -> Call:
        return replace(self, arguments=arguments)

    @property
    def message(self) -> Message:
        address = DBusAddress(self.path, self.service, self.interface)
        message = new_method_call(address, self.method, self.signature or None, self.arguments)
        if not self.starts:
            message.header.flags |= MessageFlag.no_auto_start
        return message


def ask(bus: str, call: Call) -> tuple[Any, ...]:
    """One call over a connection of its own, from a worker thread. ``bus``: SESSION or SYSTEM. Raises NoBusError."""
    try:
        with blocking.open_dbus_connection(bus) as connection:
            return answered(connection, call)
    except BROKEN as error:
        raise NoBusError(type(error).__name__) from error


def answered(connection: blocking.DBusConnection, call: Call) -> tuple[Any, ...]:
    return _body(connection.send_and_get_reply(call.message, timeout=ANSWER_SECONDS))


@asynccontextmanager
async def connected(bus: str) -> AsyncIterator[Conversation]:
    """In an asyncio loop. Raises NoBusError."""
    try:
        opened = open_dbus_router(bus)
        async with asyncio.timeout(ANSWER_SECONDS):
            router = await opened.__aenter__()
    except BROKEN as error:
        raise NoBusError(type(error).__name__) from error
    try:
        yield Conversation(router)
    finally:
        await opened.__aexit__(None, None, None)


class Conversation:
    """A connection to a bus."""

    def __init__(self, router: DBusRouter) -> None:
        self._router = router

    async def ask(self, call: Call) -> tuple[Any, ...]:
        """Raises NoBusError."""
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                return _body(await self._router.send_and_get_reply(call.message))
        except BROKEN as error:
            raise NoBusError(type(error).__name__) from error

    async def send(self, signal: Message) -> None:
        with contextlib.suppress(*BROKEN):  # who hears a signal is never known
            await self._router.send(signal)

    async def signals(self, *rules: MatchRule) -> asyncio.Queue[Message]:
        """Where the signals that fit one of them arrive from now on. Raises NoBusError."""
        heard: asyncio.Queue[Message] = asyncio.Queue(SIGNALS_KEPT)
        for rule in rules:
            await self.ask(_add_match(rule))
            self._router.filter(rule, queue=heard)
        return heard


def _add_match(rule: MatchRule) -> Call:
    bus = message_bus
    return Call(bus.bus_name, bus.object_path, bus.interface, "AddMatch", "s", (rule.serialise(),))


def _body(reply: Message) -> tuple[Any, ...]:
    if reply.header.message_type is MessageType.error:
        raise NoBusError(reply.header.fields.get(HeaderFields.error_name, "error"))
    return tuple(reply.body)
