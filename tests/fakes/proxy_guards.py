"""What HTTP proxies want of those who come: Basic, Digest by its RFC, and Windows' sign-ins with a real acceptor."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass, field

import spnego
from spnego.exceptions import SpnegoError


@dataclass
class BasicGuard:
    sign_in: str
    tries: list[str] = field(default_factory=list)

    def challenge(self, given: str, state: dict) -> list[str]:
        if given:
            self.tries.append(base64.b64decode(given.removeprefix("Basic ")).decode())
        return [] if given and self.tries[-1] == self.sign_in else ["Basic realm=x"]


@dataclass
class DigestGuard:
    """``stale``: so many right answers are told that their nonce is too old. ``qop``: "" = as before RFC 2617."""

    username: str
    password: str
    algorithm: str = "MD5"
    qop: str = "auth"
    stale: int = 0
    tries: int = 0

    def challenge(self, given: str, state: dict) -> list[str]:
        self.tries += bool(given)
        nonce = f"nonce, no. {self.tries}"
        right = bool(given) and self._right(given)
        if right and not self.stale:
            return []
        self.stale -= right
        asked = f'Digest realm="a \\"b\\", c", nonce="{nonce}", algorithm={self.algorithm}, opaque="o"'
        return [asked + (f', qop="{self.qop}"' if self.qop else "") + (", stale=true" if right else "")]

    def _right(self, given: str) -> bool:
        def hashed(*parts: str) -> str:
            kind = hashlib.sha256 if self.algorithm.startswith("SHA-256") else hashlib.md5
            return kind(":".join(parts).encode()).hexdigest()

        told = {
            name: quoted or bare for name, quoted, bare in re.findall(r'(\w+)=(?:"((?:\\.|[^"\\])*)"|([^,\s]+))', given)
        }
        key = hashed(self.username, 'a "b", c', self.password)
        if self.algorithm.endswith("-sess"):
            key = hashed(key, told["nonce"], told["cnonce"])
        middle = [told["nc"], told["cnonce"], told["qop"]] if self.qop else []
        wanted = hashed(key, told["nonce"], *middle, hashed("CONNECT", told["uri"]))
        username = re.sub(r"\\(.)", r"\1", told["username"])
        return (username, told["opaque"], told["response"]) == (self.username, "o", wanted)


@dataclass
class WindowsGuard:
    """``scheme``: NTLM or Negotiate; who may come in stands in the file that NTLM_USER_FILE names. ``beside``: what it
    offers as well. ``tries``: how often a password was proven; ``weaker``: how often in one of those ways."""

    scheme: str
    beside: list[str] = field(default_factory=list)
    tries: int = 0
    weaker: int = 0

    def challenge(self, given: str, state: dict) -> list[str]:
        if not given.startswith(f"{self.scheme} "):
            self.weaker += bool(given)
            return [self.scheme, *self.beside]
        if "context" not in state:
            state["context"] = spnego.server(hostname="127.0.0.1", service="HTTP", protocol=self.scheme.lower())
        else:
            self.tries += 1
        try:
            said = state["context"].step(base64.b64decode(given.removeprefix(f"{self.scheme} ")))
        except SpnegoError:
            return [self.scheme, *self.beside]
        if state["context"].complete:
            return []
        return [f"{self.scheme} {base64.b64encode(said or b'').decode()}"]
