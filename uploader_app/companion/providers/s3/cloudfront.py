"""Films from CloudFront: links that its edges let through until their time is over, and how they forget a film.

It knows keys, policies and the distribution; whether somebody may watch was decided before.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import quote

from botocore.signers import CloudFrontSigner
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from uploader_app.companion.ports import DeliveryError, StoreError
from uploader_app.companion.providers.s3.calls import call
from uploader_app.companion.providers.s3.settings import CloudFrontSettings

if TYPE_CHECKING:  # stubs, which exist for the type checker only
    from types_boto3_cloudfront.client import CloudFrontClient

HASHES: dict[str, type[hashes.HashAlgorithm]] = {"sha256": hashes.SHA256, "sha1": hashes.SHA1}
RSA_BITS = 2048
"""CloudFront takes no other length."""

Sign = Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class Terms:
    """When a link works, in UTC seconds. ``network``: who may use it, in CIDR form, "" = everybody. ``covers``: a
    pattern of keys with ``*`` that one signature opens (a playlist and its pieces), "" = the film alone."""

    until: float
    since: float = 0.0
    network: str = ""
    covers: str = ""


class CloudFront:
    def __init__(self, settings: CloudFrontSettings, api: CloudFrontClient) -> None:
        self._settings = settings
        self._api = api
        self._signer = CloudFrontSigner(settings.key_id, signature(settings.private_key, settings.hash))

    def link(self, object: str, terms: Terms) -> str:
        url = self._url(object)
        if terms == Terms(terms.until):
            signed = self._signer.generate_presigned_url(url, date_less_than=_time(terms.until))
        else:
            signed = self._signer.generate_presigned_url(url, policy=self._policy(url, terms))
        # Amazon's library does not know that the edge takes SHA-1 for granted.
        return signed if self._settings.hash == "sha1" else f"{signed}&Hash-Algorithm={self._settings.hash.upper()}"

    async def forget(self, object: str) -> None:
        """What its edges still hold of it is no more played. Repeating it is the same order, not a second one."""
        if not self._settings.distribution_id:
            return
        try:
            await call(
                self._api.create_invalidation,
                DistributionId=self._settings.distribution_id,
                InvalidationBatch={"Paths": {"Quantity": 1, "Items": [f"/{_path(object)}"]}, "CallerReference": object},
            )
        except StoreError as error:
            raise DeliveryError(str(error), error.retry_after_s, error.code) from error

    def _policy(self, url: str, terms: Terms) -> str:
        return self._signer.build_policy(
            self._url(terms.covers) if terms.covers else url,
            _time(terms.until),
            date_greater_than=_time(terms.since) if terms.since else None,
            ip_address=terms.network or None,
        )

    def _url(self, object: str) -> str:
        return f"https://{self._settings.domain}/{_path(object)}"


def signature(pem: str, hash: str) -> Sign:
    """Raises ValueError for a key or a hash that CloudFront does not take."""
    if hash not in HASHES:
        raise ValueError(f"CloudFront takes {' or '.join(HASHES)}")
    key, made = load_pem_private_key(pem.encode(), None), HASHES[hash]()
    if isinstance(key, rsa.RSAPrivateKey) and key.key_size == RSA_BITS:
        return lambda text: key.sign(text, padding.PKCS1v15(), made)
    if isinstance(key, ec.EllipticCurvePrivateKey) and isinstance(key.curve, ec.SECP256R1):
        return lambda text: key.sign(text, ec.ECDSA(made))
    raise ValueError("CloudFront takes a key of RSA 2048 or ECDSA P-256")


def _path(object: str) -> str:
    """The edge compares what is asked for with what was signed, sign by sign; Amazon's library encodes neither."""
    return quote(object, safe="/*-_.~")


def _time(seconds: float) -> datetime:
    """With its zone: without one it would be read as UTC, whatever the machine's is."""
    return datetime.fromtimestamp(math.ceil(seconds), UTC)
