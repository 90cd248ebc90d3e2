"""Connections to Amazon's services, set up so that what they sign is right. It asks them nothing.

Amazon's library still signs URLs in the old way, and for a host that is right in one region only, unless it is told
otherwise; and it adds checksums which compatible stores do not know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import boto3
from botocore.config import Config
from botocore.credentials import Credentials, RefreshableCredentials

from uploader_app.companion.providers.s3.settings import S3Settings

if TYPE_CHECKING:  # stubs, which exist for the type checker only
    from types_boto3_cloudfront.client import CloudFrontClient
    from types_boto3_s3.client import S3Client

CONNECT_S = 10
READ_S = 60
"""While S3 joins parts, which may take minutes, it sends spaces."""

LONGEST_S = 7 * 86400
"""The client signs for longer; the server refuses that."""

SHORTEST_S = 60


def session(settings: S3Settings) -> boto3.session.Session:
    return boto3.session.Session(
        aws_access_key_id=settings.access_key_id or None,
        aws_secret_access_key=settings.secret_access_key or None,
        region_name=settings.region,
    )


def s3(session: boto3.session.Session, settings: S3Settings) -> S3Client:
    own = Config(
        signature_version="s3v4",
        s3={"addressing_style": "path" if settings.endpoint_url else "virtual"},
        request_checksum_calculation="when_required",
        response_checksum_validation="when_required",
    )
    return session.client("s3", endpoint_url=settings.endpoint_url or None, config=_common(settings).merge(own))


def cloudfront(session: boto3.session.Session, settings: S3Settings) -> CloudFrontClient:
    return session.client("cloudfront", config=_common(settings))


def _common(settings: S3Settings) -> Config:
    return Config(
        connect_timeout=CONNECT_S,
        read_timeout=READ_S,
        retries={"mode": "standard", "total_max_attempts": settings.attempts},
    )


def lasting(credentials: Credentials | None, seconds: float) -> int:
    """How long a URL signed now may be said to work: it dies with the credentials, whatever is written in it."""
    limit = max(1, min(int(seconds), LONGEST_S))
    while isinstance(credentials, RefreshableCredentials) and limit > SHORTEST_S and credentials.refresh_needed(limit):
        limit = max(SHORTEST_S, limit // 2)
    return limit
