"""Looks whether a bucket is what the store needs, for whoever sets it up. It changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from uploader_app.companion.ports import GoneError
from uploader_app.companion.providers.s3 import client as s3_client
from uploader_app.companion.providers.s3.calls import call
from uploader_app.companion.providers.s3.settings import S3Settings

if TYPE_CHECKING:  # stubs, which exist for the type checker only
    from types_boto3_s3.type_defs import LifecycleRuleOutputTypeDef


async def missing(settings: S3Settings) -> list[str]:
    """What it lacks, as advice. Raises StoreError when it cannot be asked."""
    s3 = s3_client.s3(s3_client.session(settings), settings)
    try:
        bucket = await call(s3.head_bucket, Bucket=settings.bucket)
    except GoneError:
        return ["There is no such bucket. Make it, private, in the region of the settings."]
    try:
        rules = (await call(s3.get_bucket_lifecycle_configuration, Bucket=settings.bucket))["Rules"]
    except GoneError:
        rules = []
    found = (_region(bucket.get("BucketRegion", ""), settings), _lifecycle(rules, settings.prefix))
    return [advice for advice in found if advice]


def _region(lies: str, settings: S3Settings) -> str:
    """Calls are led to the right one, and all seems well; URLs that were signed for the wrong one are not."""
    if settings.endpoint_url or lies in ("", settings.region):
        return ""
    return f"The bucket lies in {lies}: correct the region."


def _lifecycle(rules: list[LifecycleRuleOutputTypeDef], prefix: str) -> str:
    if any(_cleans(rule, prefix) for rule in rules):
        return ""
    return (
        f"No lifecycle rule aborts incomplete multipart uploads under {prefix}/. "
        "Parts of forgotten uploads cost money unseen: add a rule that aborts them after 7 days."
    )


def _cleans(rule: LifecycleRuleOutputTypeDef, prefix: str) -> bool:
    """Whether it ends forgotten uploads of ours: all of them, not only those with a tag or of a certain size."""
    kept = rule.get("Filter", {})
    everything = set(kept) <= {"Prefix"} and f"{prefix}/".startswith(kept.get("Prefix", rule.get("Prefix", "")))
    return everything and rule["Status"] == "Enabled" and "AbortIncompleteMultipartUpload" in rule
