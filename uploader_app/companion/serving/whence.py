"""From where a request comes: the nearest address that is no proxy of ours. Pure.

What a client writes into X-Forwarded-For itself stands to the left of what our proxies add, and is never reached.
"""

from __future__ import annotations

import ipaddress

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network

HOME = 64
"""Bits of an IPv6 address that belong to one household or one computer; the rest it may choose as it likes."""


def networks(text: str) -> tuple[Network, ...]:
    """Addresses and networks with commas between them. Raises ValueError."""
    return tuple(ipaddress.ip_network(one.strip()) for one in text.split(",") if one.strip())


def client(peer: str, forwarded: str, trusted: tuple[Network, ...]) -> Address | None:
    """``peer``: who is connected to us; ``forwarded``: the X-Forwarded-For that came. None = nobody can say."""
    hops = [*forwarded.split(","), peer] if forwarded else [peer]
    found = None
    while hops and (found is None or any(found in network for network in trusted)):
        further = _address(hops.pop())
        if further is None:
            break
        found = further
    return found


def household(address: Address) -> str:
    """All addresses which one client can take."""
    if isinstance(address, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((address, HOME), strict=False))
    return str(address)


def _address(text: str) -> Address | None:
    try:
        found = ipaddress.ip_address(text.strip())
    except ValueError:
        return None
    return getattr(found, "ipv4_mapped", None) or found
