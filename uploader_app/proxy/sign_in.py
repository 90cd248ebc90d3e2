"""The sign-ins that an HTTP proxy may ask for with its 407 (RFC 9110 section 11): which of them we can give, and what
is said for Basic (RFC 7617) and Digest (RFC 7616)."""

from __future__ import annotations

import base64
import hashlib
import re
import secrets
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

import h11

from uploader_app.proxy import Proxy
from uploader_app.proxy.negotiate import Negotiate

MOST_NONCES = 3


class Scheme(Protocol):
    """One try to sign in. ``bound``: it holds for the connection that it is spoken on. ``proven``: a password was put
    forward, and another try might be counted against the account."""

    @property
    def name(self) -> str: ...

    @property
    def bound(self) -> bool: ...

    @property
    def proven(self) -> bool: ...

    def answer(self, challenge: str | None) -> str:
        """The header to a challenge, None = it is asked for no longer; "" = there is nothing more to say. May take a
        moment."""


def asked_for(answer: h11.Response) -> Mapping[str, str]:
    """What follows the name of each scheme in Proxy-Authenticate. Several may stand in one line."""
    found: dict[str, list[str]] = {}
    last: list[str] = []
    for name, value in answer.headers:
        for part in _PART.findall(value.decode(errors="replace")) if name == b"proxy-authenticate" else ():
            if begins := _BEGINS.match(part.strip()):
                last = []
                found.setdefault(begins[1].lower(), last)
            last.append((begins[2] or "" if begins else part).strip())
    return {name: ", ".join(parts) for name, parts in found.items()}


_PART = re.compile(r'(?:[^,"]|"(?:[^"\\]|\\.)*")+')
"""Between two commas that are not quoted."""

_BEGINS = re.compile(r"([\w-]+)(?:\s+(?![\s=])(.*)|)$", re.DOTALL)
"""A scheme's name, alone or with what follows it; not a further ``parameter=value`` of the one before."""


def schemes_for(proxy: Proxy, target: str, asked: Mapping[str, str]) -> Sequence[Scheme]:
    """Those that are asked for, the strongest first. Without a user name, the computer may know who sits at it."""
    known: dict[str, Callable[[], Scheme]] = {
        "negotiate": lambda: Negotiate("negotiate", proxy),
        "ntlm": lambda: Negotiate("ntlm", proxy),
        "digest": lambda: Digest(proxy, target),
        "basic": lambda: Basic(proxy),
    }
    return [known[name]() for name in known if name in asked]


class Basic:
    name, bound = "basic", False

    def __init__(self, proxy: Proxy) -> None:
        self._proxy = proxy
        self.proven = False

    def answer(self, challenge: str | None) -> str:
        if self.proven or challenge is None or not self._proxy.username:
            return ""
        self.proven = True
        return "Basic " + base64.b64encode(f"{self._proxy.username}:{self._proxy.password}".encode()).decode()


_HASHES = {"MD5": "md5", "SHA-256": "sha256"}
"""MD5 guards nothing here: it is what most proxies know beside Basic. Told so, strict systems have it too."""


class Digest:
    name, bound = "digest", False

    def __init__(self, proxy: Proxy, target: str) -> None:
        self._proxy, self._target = proxy, target
        self._tries = 0

    @property
    def proven(self) -> bool:
        return self._tries > 0

    def answer(self, challenge: str | None) -> str:
        asked = _parameters(challenge or "")
        # Stale: the password was right, only the nonce is too old.
        again = self._tries < MOST_NONCES and asked.get("stale", "").lower() == "true"
        algorithm = asked.get("algorithm", "MD5")
        if not self._proxy.username or "nonce" not in asked or (self.proven and not again):
            return ""
        if algorithm.upper().removesuffix("-SESS") not in _HASHES or "auth" not in re.split(
            r"[\s,]+", asked.get("qop", "auth")
        ):
            return ""
        self._tries += 1
        return "Digest " + ", ".join(self._fields(asked, algorithm))

    def _fields(self, asked: Mapping[str, str], algorithm: str) -> list[str]:
        def hashed(*parts: str) -> str:
            name = _HASHES[algorithm.upper().removesuffix("-SESS")]
            return hashlib.new(name, ":".join(parts).encode(), usedforsecurity=False).hexdigest()

        username, realm, nonce = self._proxy.username, asked.get("realm", ""), asked["nonce"]
        own = secrets.token_hex(16)
        key = hashed(username, realm, self._proxy.password)
        if algorithm.upper().endswith("-SESS"):
            key = hashed(key, nonce, own)
        deed = hashed("CONNECT", self._target)
        counted = [f"nc={COUNT}", "qop=auth", f'cnonce="{own}"'] if "qop" in asked else []
        proof = hashed(key, nonce, COUNT, own, "auth", deed) if counted else hashed(key, nonce, deed)
        told = {"username": username, "realm": realm, "nonce": nonce, "uri": self._target, "response": proof}
        if "opaque" in asked:
            told["opaque"] = asked["opaque"]
        return [*(f"{name}={_quoted(value)}" for name, value in told.items()), f"algorithm={algorithm}", *counted]


COUNT = "00000001"
"""Each connection gets a nonce of its own."""


def _parameters(text: str) -> dict[str, str]:
    found = (one.groups() for one in _PARAMETER.finditer(text))
    return {name.lower(): bare or re.sub(r"\\(.)", r"\1", quoted or "") for name, quoted, bare in found}


_PARAMETER = re.compile(r'([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))')


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
