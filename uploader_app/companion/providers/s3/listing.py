"""Everything that one companion made in a bucket: what is whole, and what still takes parts. It changes nothing.

A bucket tells keys and sizes in pages; what is written beside an object has to be asked for one by one. Whose it is
stands in the key, so that no call is spent on another companion's.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal

from uploader_app.companion.ports import GoneError, Held, Label
from uploader_app.companion.providers.s3 import labels as s3_labels
from uploader_app.companion.providers.s3 import names as s3_names
from uploader_app.companion.providers.s3.calls import call

if TYPE_CHECKING:  # stubs, which exist for the type checker only
    from types_boto3_s3.client import S3Client

AT_ONCE = 10
"""As many connections as Amazon's library keeps open."""

NAMELESS = Label()


@dataclass(frozen=True, slots=True)
class Listing:
    """``instance``: whose objects are wanted."""

    s3: S3Client
    bucket: str
    prefix: str
    instance: str

    async def objects(self) -> AsyncIterator[Held]:
        for listed in (self._whole(), self._unfinished()):
            while batch := await call(_next, listed):
                for held in await asyncio.gather(*map(self._labelled, batch)):
                    if held:
                        yield held

    def _whole(self) -> Iterator[Held]:
        for one, made in self._ours("list_objects_v2", "Contents"):
            yield Held(one["Key"], "", one["Size"], made, True, NAMELESS)

    def _unfinished(self) -> Iterator[Held]:
        for one, made in self._ours("list_multipart_uploads", "Uploads"):
            yield Held(one["Key"], one["UploadId"], 0, made, False, NAMELESS)

    def _ours(
        self, call: Literal["list_objects_v2", "list_multipart_uploads"], name: str
    ) -> Iterator[tuple[Mapping[str, Any], float]]:  # Any: the two lists have nothing but the key in common
        pages: Any = self.s3.get_paginator(call)  # Any: one stub for each list
        for page in pages.paginate(Bucket=self.bucket, Prefix=f"{self.prefix}/"):
            for one in page.get(name, []):
                made = s3_names.made_at(one["Key"], self.prefix, self.instance)
                if made is not None:
                    yield one, made

    async def _labelled(self, held: Held) -> Held | None:
        """None when it was deleted meanwhile."""
        if not held.whole:
            return held
        with contextlib.suppress(GoneError):
            head = await call(self.s3.head_object, Bucket=self.bucket, Key=held.object)
            return Held(held.object, "", held.size, held.created, held.whole, s3_labels.label(head))
        return None


def _next(listed: Iterator[Held]) -> list[Held]:
    return list(islice(listed, AT_ONCE))
