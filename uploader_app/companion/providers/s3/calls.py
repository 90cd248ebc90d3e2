"""Calls to Amazon's services, and what their no means. The one place where botocore's errors are known.

Its library is synchronous: each call gets a worker thread. What is logged names the call and the code, never a key,
a name or a URL.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from botocore.exceptions import BotoCoreError, ClientError

from uploader_app.companion.numbers import whole
from uploader_app.companion.ports import BusyError, FullError, GoneError, StoreError

logger = logging.getLogger(__name__)

P = ParamSpec("P")
T = TypeVar("T")

BUSY_S = 5.0
"""When the service does not say how long it wants to be left alone."""

GONE = frozenset({"NoSuchUpload", "NoSuchKey", "404", "NotFound", "NoSuchLifecycleConfiguration"})
BUSY = frozenset(
    {
        "SlowDown",
        "Throttling",
        "ThrottlingException",
        "RequestLimitExceeded",
        "TooManyRequests",
        "TooManyRequestsException",
        "TooManyInvalidationsInProgress",
        "429",
    }
)
FULL = frozenset({"QuotaExceeded", "InsufficientStorage", "507"})

_REGION = "The bucket lies elsewhere: correct the region or the endpoint."
_KEY = "The access key or its secret is wrong."
_AGAIN = "The store's parts changed meanwhile; the next call lists them anew."
_WAIT = "The store has trouble of its own."
ADVICE = {
    "AccessDenied": "The key lacks a permission for this call, or the bucket's policy denies it.",
    "403": "The key lacks a permission for this call, or s3:ListBucket, without which what is missing is forbidden.",
    "SignatureDoesNotMatch": _KEY,
    "InvalidAccessKeyId": _KEY,
    "ExpiredToken": "The machine's temporary credentials are over and were not renewed.",
    "RequestTimeTooSkewed": "The companion's clock is wrong.",
    "NoSuchBucket": "There is no such bucket.",
    "NoSuchDistribution": "There is no such CloudFront distribution.",
    "AuthorizationHeaderMalformed": _REGION,
    "IllegalLocationConstraintException": _REGION,
    "PermanentRedirect": _REGION,
    "TemporaryRedirect": _REGION,
    "301": _REGION,
    "307": _REGION,
    "InvalidPart": _AGAIN,
    "InvalidPartOrder": _AGAIN,
    "EntityTooSmall": _AGAIN,
    "PreconditionFailed": _AGAIN,
    "ConditionalRequestConflict": _AGAIN,
    "RequestTimeout": _WAIT,
    "InternalError": _WAIT,
    "ServiceUnavailable": _WAIT,
}


async def call(asked: Callable[P, T], *args: P.args, **facts: P.kwargs) -> T:
    """Raises GoneError, BusyError, FullError, StoreError."""
    try:
        return await asyncio.to_thread(asked, *args, **facts)
    except ClientError as error:
        raise _meant(error) from error
    except BotoCoreError as error:
        kind = type(error).__name__
        logger.warning("store not reached", extra={"error": kind})
        raise StoreError(f"The store was not reached: {kind}.", code=kind) from error


def _meant(error: ClientError) -> StoreError:
    answer = error.response
    code = answer.get("Error", {}).get("Code", "")
    if code in GONE:
        return GoneError(code, code=code)
    facts = answer.get("ResponseMetadata", {})
    advice = ADVICE.get(code, "")
    extra = {"operation": error.operation_name, "code": code, "status": facts.get("HTTPStatusCode", 0)}
    logger.warning("store refused", extra={**extra, "advice": advice})
    text = f"{error.operation_name}: {code}. {advice}".strip()
    wait = float(whole(facts.get("HTTPHeaders", {}).get("retry-after", "")) or 0)
    if code in BUSY:
        return BusyError(text, wait or BUSY_S, code)
    return FullError(text, wait, code) if code in FULL else StoreError(text, wait, code)
