"""SOCKS 5 (RFC 1928, sign-in RFC 1929) and SOCKS 4A: what is said until the proxy leads to the far side. Names are
given as they are, and the proxy looks them up."""

from __future__ import annotations

import ipaddress

import httpx

from uploader_app.proxy import Proxy, ProxySignInError, ProxyUnusableError
from uploader_app.proxy.talk import Ear, Talk, Turn

OPEN_TO_ALL, PASSWORD, NOTHING_FITS = 0, 2, 0xFF
LONGEST_TEXT = 255
"""Its length is told in one byte."""


def by_socks5(proxy: Proxy, host: str, port: int) -> Talk:
    ear = Ear()
    # Who is offered a password may ask for one that it does not need.
    methods = bytes([OPEN_TO_ALL, PASSWORD] if proxy.username else [OPEN_TO_ALL])
    version, method = yield from ear.hear(2, b"\x05" + _counted(methods))
    if version != 5:
        raise httpx.ProxyError("the proxy speaks no SOCKS 5")
    if method == NOTHING_FITS and not proxy.username:
        raise ProxySignInError("it lets nobody in without")
    if method not in methods:
        raise ProxyUnusableError("it takes no user name and password")
    if method == PASSWORD:
        given = _counted(proxy.username.encode()) + _counted(proxy.password.encode())
        _, refused = yield from ear.hear(2, b"\x01" + given)
        if refused:
            raise ProxySignInError("not accepted")
    _, refused, _, kind = yield from ear.hear(4, b"\x05\x01\x00" + _address(host) + port.to_bytes(2, "big"))
    if refused:
        raise httpx.ProxyError(f"the proxy answered {refused}")
    # Where the proxy went out from is of no use, but has to be taken off the line.
    length = {1: 4, 4: 16}.get(kind) or (yield from ear.hear(1))[0]
    yield from ear.hear(length + 2)
    yield Turn.OPEN


def by_socks4(proxy: Proxy, host: str, port: int) -> Talk:
    """It knows a user name and no password, and no IPv6."""
    # An address that cannot be, which says that a name follows.
    head = b"\x04\x01" + port.to_bytes(2, "big") + b"\x00\x00\x00\x01"
    answer = yield from Ear().hear(8, head + proxy.username.encode() + b"\x00" + host.encode("ascii") + b"\x00")
    if answer[:2] != b"\x00\x5a":
        raise httpx.ProxyError(f"the proxy answered {answer[1]}")
    yield Turn.OPEN


def _address(host: str) -> bytes:
    try:
        found = ipaddress.ip_address(host)
    except ValueError:
        return b"\x03" + _counted(host.encode("ascii"))
    return (b"\x01" if found.version == 4 else b"\x04") + found.packed


def _counted(text: bytes) -> bytes:
    if len(text) > LONGEST_TEXT:
        raise httpx.ProxyError("longer than SOCKS can say")
    return bytes([len(text)]) + text
