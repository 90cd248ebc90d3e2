"""Sees by which way this computer goes out, and that it is another one. No packet is sent for it: the kernel is asked
which address it would use."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

from uploader_app.domain.conditions import Network

SOMEWHERE = ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1"))
"""Addresses for documentation (RFC 5737, RFC 3849): in the internet, and nobody's."""

ROUTES = Path("/proc/net/route")


def seen(routes: Path = ROUTES) -> Network:
    """As the kernel has it now. Where we go out by IPv4 the other addresses, which change by themselves each day, are
    no other way."""
    address = next(filter(None, (_own_address(*there) for there in SOMEWHERE)), "")
    lines = _routes(routes)
    default = "".join(line for line in lines if line.split("\t")[1] == "00000000")
    # A network without a way to the internet may still have the site.
    return Network(online=bool(address or lines), way=f"{address} {default}".strip())


def _own_address(family: socket.AddressFamily, there: str) -> str:
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((there, 9))
            return str(probe.getsockname()[0])
    except OSError:
        return ""


def _routes(path: Path) -> list[str]:
    """Linux's table: interface, destination, gateway, ... in hexadecimal."""
    if sys.platform != "linux":
        return []
    try:
        lines = path.read_text(encoding="ascii").splitlines()[1:]
    except (OSError, UnicodeDecodeError):
        return []
    fields = (line.split() for line in lines)
    return ["\t".join(one[:3]) for one in fields if len(one) > 2 and one[0] != "lo"]
