"""What is signed between us and Cloudflare Stream: tokens that play a video, and the webhooks that Stream sends.

Pure functions of keys, values and a time that is given; no HTTP, no clock.
"""

from __future__ import annotations

import base64
import hmac
import json

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from uploader_app.companion.numbers import whole

WEBHOOK_WINDOW_S = 300.0
"""A webhook that was signed longer ago, or that far in the future, may be somebody's recording."""


class PlaybackKey:
    """One of the account's signing keys. ``material``: its ``pem`` or ``jwk``, as Stream gave it or decoded.

    Raises ValueError when it is no RSA key.
    """

    def __init__(self, id: str, material: str) -> None:
        self._id = id
        self._key = _private_key(material.strip().encode())

    def token(self, video: str, until: int) -> str:
        """Stands for the video in each of its URLs, until then."""
        head = _segment({"alg": "RS256", "kid": self._id})
        # Stream wants the key's id in both.
        claims = _segment({"sub": video, "kid": self._id, "exp": until})
        signature = self._key.sign(f"{head}.{claims}".encode(), padding.PKCS1v15(), hashes.SHA256())
        return f"{head}.{claims}.{_base64url(signature)}"


def genuine(secret: str, signature: str, body: bytes, now: float) -> bool:
    """Whether Stream sent this webhook just now. ``signature``: the header ``Webhook-Signature``."""
    parts = dict(part.strip().partition("=")[::2] for part in signature.split(","))
    time, claimed = parts.get("time", ""), parts.get("sig1", "")
    if not secret or not _is_recent(time, now):
        return False
    expected = hmac.digest(secret.encode(), f"{time}.".encode() + body, "sha256").hex()
    return hmac.compare_digest(expected.encode(), claimed.encode())


def _is_recent(time: str, now: float) -> bool:
    seconds = whole(time)
    return seconds is not None and abs(now - seconds) <= WEBHOOK_WINDOW_S


def _segment(claims: dict[str, str | int]) -> str:
    return _base64url(json.dumps(claims, separators=(",", ":")).encode())


def _base64url(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def _private_key(material: bytes) -> rsa.RSAPrivateKey:
    if not material.startswith((b"-----", b"{")):
        material = base64.b64decode(material, validate=True)
    if material.startswith(b"{"):
        return _from_jwk(json.loads(material))
    key = serialization.load_pem_private_key(material, password=None)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise ValueError("the signing key must be an RSA key")
    return key


def _from_jwk(jwk: dict[str, str]) -> rsa.RSAPrivateKey:
    """RFC 7518, section 6.3."""
    try:
        n, e, d, p, q, dp, dq, qi = (_number(jwk[name]) for name in ("n", "e", "d", "p", "q", "dp", "dq", "qi"))
    except KeyError as error:
        raise ValueError("the signing key must be a private RSA key") from error
    return rsa.RSAPrivateNumbers(p, q, d, dp, dq, qi, rsa.RSAPublicNumbers(e, n)).private_key()


def _number(text: str) -> int:
    return int.from_bytes(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
