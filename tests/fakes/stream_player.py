"""Cloudflare Stream's signing keys, and the tokens that open a private video. It has its own idea of a JWT, so that
a mistake is not made on both sides."""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Callable
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from tests.fakes.stream_library import Refused

LONGEST_TOKEN_S = 24 * 3600


class Gatekeeper:
    def __init__(self, clock: Callable[[], float]) -> None:
        self.keys: dict[str, rsa.RSAPrivateKey] = {}
        self._clock = clock

    def opened(self, token: str) -> str:
        """The video that a token opens now."""
        signed, _, signature = token.rpartition(".")
        head, claims = (json.loads(_decoded(part)) for part in signed.split("."))
        now = self._clock()
        key = self.keys.get(claims["kid"])
        if head["alg"] != "RS256" or head["kid"] != claims["kid"] or key is None:
            raise Refused(401, 10000, "unknown key")
        try:
            key.public_key().verify(_decoded(signature), signed.encode(), padding.PKCS1v15(), hashes.SHA256())
        except InvalidSignature:
            raise Refused(401, 10000, "forged token") from None
        if not claims.get("nbf", 0) <= now < claims["exp"] <= now + LONGEST_TOKEN_S:
            raise Refused(401, 10000, "expired token, or one for too long")
        return claims["sub"]

    def new_key(self) -> dict[str, str]:
        """What is shown once of a new signing key."""
        id, key = secrets.token_hex(16), rsa.generate_private_key(65537, 2048)
        self.keys[id] = key
        pem = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
        )
        jwk = json.dumps({"use": "sig", "kty": "RSA", "kid": id, "alg": "RS256", **_jwk(key)})
        return {"id": id, "pem": base64.b64encode(pem).decode(), "jwk": base64.b64encode(jwk.encode()).decode()}

    def token(self, uid: str, asked: dict[str, Any]) -> str:
        id = next(iter(self.keys), "") or self.new_key()["id"]
        expiry = asked.get("exp", int(self._clock()) + 3600)
        if expiry > self._clock() + LONGEST_TOKEN_S:
            raise Refused(400, 10005, "exp is too far ahead")
        parts = ({"alg": "RS256", "kid": id}, {"sub": uid, "kid": id, "exp": expiry})
        signed = ".".join(_encoded(json.dumps(part).encode()) for part in parts)
        signature = self.keys[id].sign(signed.encode(), padding.PKCS1v15(), hashes.SHA256())
        return f"{signed}.{_encoded(signature)}"


def _jwk(key: rsa.RSAPrivateKey) -> dict[str, str]:
    it = key.private_numbers()
    numbers = {"n": it.public_numbers.n, "e": it.public_numbers.e, "d": it.d, "p": it.p, "q": it.q}
    numbers |= {"dp": it.dmp1, "dq": it.dmq1, "qi": it.iqmp}
    return {name: _encoded(number.to_bytes(-(-number.bit_length() // 8))) for name, number in numbers.items()}


def _encoded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def _decoded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "==")
