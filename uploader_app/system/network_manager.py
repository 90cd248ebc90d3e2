"""What NetworkManager knows of the network: whether it is paid by the byte, wants a sign-in, and which one it is.

Whether there is a network at all it is not asked: it does not know those that others manage.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

from jeepney import MatchRule

from uploader_app.domain.conditions import Network
from uploader_app.system.bus import Call, Conversation, NoBusError, connected

NAME = "org.freedesktop.NetworkManager"
PATH = "/org/freedesktop/NetworkManager"
PROPERTIES = "org.freedesktop.DBus.Properties"
METERED = frozenset({1, 3})
"""Yes, and a good guess (NMMetered)."""
PORTAL, LIMITED = 2, 3
"""NMConnectivityState. 0 is unknown, 1 none, 4 full."""

Facts = dict[str, tuple[str, Any]]  # Any: a variant, with its signature before it


async def told(bus: str = "SYSTEM") -> AsyncIterator[Network]:
    """At once, and then whenever something changed. Raises NoBusError when there is no NetworkManager."""
    async with connected(bus) as talk:
        rule = MatchRule(type="signal", interface=PROPERTIES, member="PropertiesChanged", path=PATH)
        heard = await talk.signals(rule)
        while True:
            yield await _asked(talk)
            await heard.get()


async def _asked(talk: Conversation) -> Network:
    (facts,) = await talk.ask(Call(NAME, PATH, PROPERTIES, "GetAll", "s", (NAME,)))
    return replace(_network(facts), name=await _name(talk, facts))


def _network(facts: Facts) -> Network:
    connectivity = _value(facts, "Connectivity", 0)
    return Network(
        metered=_value(facts, "Metered", 0) in METERED, portal=connectivity == PORTAL, limited=connectivity == LIMITED
    )


async def _name(talk: Conversation, facts: Facts) -> str:
    """The id of the connection that carries the default route; it stays the same for the same Wi-Fi."""
    path = _value(facts, "PrimaryConnection", "/")
    if path == "/":
        return ""
    try:
        (uuid,) = await talk.ask(Call(NAME, path, PROPERTIES, "Get", "ss", (f"{NAME}.Connection.Active", "Uuid")))
    except NoBusError:  # it went away meanwhile; the next signal tells
        return ""
    return str(uuid[1])


def _value(facts: Facts, name: str, missing: Any) -> Any:  # Any: a variant
    return facts.get(name, ("", missing))[1]
