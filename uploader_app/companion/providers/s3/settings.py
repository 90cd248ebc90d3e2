"""What the S3 store is told: values only, so that a companion without S3 never loads Amazon's library."""

from __future__ import annotations

from dataclasses import dataclass, field

MIB = 1024 * 1024
LEAST_PART = 5 * MIB
"""S3 refuses a smaller one, but the last."""
LARGEST_PART = 5 * 1024 * MIB
MOST_PARTS = 10_000
MOST_BYTES = 5 * 1024**4
"""Amazon's takes ten times as much, in as many parts; most stores that speak like it do not."""


@dataclass(frozen=True, slots=True)
class CloudFrontSettings:
    """``domain``: the distribution's. ``key_id``: the public key's id in its key group. ``private_key``: PEM, RSA or
    ECDSA P-256. ``hash``: of the signatures, "sha256" or "sha1". ``distribution_id``: "" = deleted films are left to
    expire in its caches."""

    domain: str
    key_id: str
    private_key: str = field(repr=False)
    distribution_id: str = ""
    hash: str = "sha256"


@dataclass(frozen=True, slots=True)
class S3Settings:
    """``access_key_id``: "" = what the machine is given (environment, role). ``endpoint_url``: of a compatible store,
    "" = Amazon's. ``form_below``: bytes below which a file comes in one form, 0 = none does. ``least_part``: bytes
    of a part where the file is not too long for it. ``link_s``: how long a signed part or form may wait for its
    bytes. ``attempts``: how often one call is made before it counts as refused."""

    bucket: str
    region: str
    access_key_id: str = ""
    secret_access_key: str = field(default="", repr=False)
    endpoint_url: str = ""
    prefix: str = "videos"
    form_below: int = 0
    least_part: int = 16 * MIB
    link_s: int = 1800
    attempts: int = 3
    cloudfront: CloudFrontSettings | None = None

    def __post_init__(self) -> None:
        if not LEAST_PART <= self.least_part <= LARGEST_PART:
            raise ValueError("a part is 5 MiB to 5 GiB")
        if not 0 <= self.form_below <= LARGEST_PART:
            raise ValueError("a form takes 5 GiB at most")


def part_size(size: int, least: int) -> int:
    """One size for all parts of a file, in whole MiB: some stores take no others, and a resumed upload needs none."""
    return max(least, -(-size // (MOST_PARTS * MIB)) * MIB)
