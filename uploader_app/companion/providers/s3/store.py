"""The store in a bucket of S3, or of a store that speaks like it. The bytes never pass through the companion: it
signs where each part goes, and joins the parts when all are there.

What the store itself says (its list of parts, the object's size) is the truth; nothing is kept here. An upload's
``object`` is its key, its ``url`` the id of the multipart upload.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
import time
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from uploader_app import wire
from uploader_app.companion import presenting
from uploader_app.companion.ports import Bounds, Clock, Failure, GoneError, Held, Opening, Place, StoreError
from uploader_app.companion.providers import forms
from uploader_app.companion.providers.s3 import client as s3_client
from uploader_app.companion.providers.s3 import forms as s3_forms
from uploader_app.companion.providers.s3 import labels as s3_labels
from uploader_app.companion.providers.s3 import names as s3_names
from uploader_app.companion.providers.s3.calls import call
from uploader_app.companion.providers.s3.cloudfront import CloudFront, Terms
from uploader_app.companion.providers.s3.listing import Listing
from uploader_app.companion.providers.s3.parts import KIND
from uploader_app.companion.providers.s3.settings import MOST_BYTES, S3Settings, part_size
from uploader_app.companion.records.happenings import Happening
from uploader_app.domain.limits import Whose

if TYPE_CHECKING:  # stubs, which exist for the type checker only
    from types_boto3_s3.type_defs import PartTypeDef

ABORTS = 3
"""A part on its way may land after the upload was given up: then it is given up again."""

PAGE = 1000
"""S3 lists no more parts at once; said, so that stores with another habit do the same."""


class S3Store:
    abandoned_occupies = False
    playlists = False
    trouble = Happening.S3_API_ERROR

    def __init__(self, settings: S3Settings, clock: Clock = time.time, instance: str = "") -> None:
        """``instance``: the companion's name, which tells its objects from those of another one."""
        session = s3_client.session(settings)
        self._settings = settings
        self._clock = clock
        self._instance = instance
        self._credentials = session.get_credentials()
        self._s3 = s3_client.s3(session, settings)
        front = settings.cloudfront
        self._front = CloudFront(front, s3_client.cloudfront(session, settings)) if front else None

    # -- the port ----------------------------------------------------------------------------------

    def bounds(self) -> Bounds:
        return Bounds(Whose.STORE, MOST_BYTES)

    async def room(self) -> float:
        return math.inf

    async def open(self, opening: Opening) -> Place:
        opening = s3_names.shown(opening)
        key = s3_names.key(self._settings.prefix, opening, self._clock(), self._instance)
        if opening.size < self._settings.form_below:
            return Place(key, forms.KIND, "")
        # No checksum is named: with one, stores differ in whether they take a part that does not bring its own.
        try:
            answer = await call(
                self._s3.create_multipart_upload,
                Bucket=self._settings.bucket,
                Key=key,
                ContentType=presenting.media_type(opening.media_type, s3_names.UNKNOWN),
                ContentDisposition=presenting.disposition(opening.file_name),
                Metadata=s3_labels.metadata(opening),
            )
        except StoreError:
            await self._take_back(key)
            raise
        part = part_size(opening.size, self._settings.least_part)
        return Place(key, KIND, answer["UploadId"], part, part)

    def address(self, object: str, url: str) -> str:  # noqa: ARG002  each part has its own, signed when it is asked for
        return ""

    async def stored(self, object: str, url: str) -> int:
        with contextlib.suppress(GoneError):
            return sum(part.size for part in await self.parts(object, url))
        return await self._size(object)

    async def forgot(self, object: str, url: str) -> bool:  # noqa: ARG002  who asks where parts go hears of it
        return False

    async def finish(self, object: str, url: str, size: int) -> bool:
        # Gone: it was joined before, by a call whose answer was lost.
        with contextlib.suppress(GoneError):
            await self._join(object, url, size)
        if await self._size(object) != size:
            raise StoreError("The store holds no object of this size.")
        # Amazon's library makes an upload anew when the answer was lost: the first one is still there.
        await self._give_up(object)
        return True

    async def sha256(self, object: str) -> str:  # noqa: ARG002
        """S3 computes none of a whole that came in parts, and reading it back would cost its size in traffic."""
        return ""

    async def delete(self, object: str) -> None:
        await self._give_up(object)
        await call(self._s3.delete_object, Bucket=self._settings.bucket, Key=object)
        if self._front:
            # Also of what was perhaps never whole: a repeated call cannot know any more whether it was.
            await self._front.forget(object)

    async def playback(self, object: str, name: str, until: float) -> str:  # noqa: ARG002  the object says its name
        if self._front:
            return self._front.link(object, Terms(until))
        facts = {"Bucket": self._settings.bucket, "Key": object}
        return await call(self._signed, "get_object", facts, until - self._clock())

    async def film(self, object: str, name: str, until: float) -> str:
        return await self.playback(object, name, until)

    def file(self, object: str) -> str:  # noqa: ARG002
        return ""

    def objects(self) -> AsyncIterator[Held]:
        return Listing(self._s3, self._settings.bucket, self._settings.prefix, self._instance).objects()

    async def failures(self) -> list[Failure]:
        """A bucket takes every film."""
        return []

    # -- what a transfer in parts needs ------------------------------------------------------------

    @property
    def link_s(self) -> int:
        """How long a signed part may wait for its bytes."""
        return s3_client.lasting(self._credentials, self._settings.link_s)

    async def parts(self, object: str, url: str) -> list[wire.Part]:
        """Those that have arrived, by number. Raises GoneError when it takes none any more, StoreError."""
        if not url:
            raise GoneError("It was not opened for parts.")
        return await call(lambda: list(self._listed(object, url)))

    async def sign_parts(self, object: str, url: str, lengths: Mapping[int, int]) -> list[wire.PartUrl]:
        """Where each part goes. Its length is signed too: nobody sends more than was agreed."""
        return await call(lambda: [self._part_url(object, url, *one) for one in lengths.items()])

    # -- what a small file in one form needs -------------------------------------------------------

    async def form(self, object: str, opening: Opening) -> forms.Form:
        lasting, now = self.link_s, self._clock()
        return await call(
            s3_forms.signed, self._s3, self._settings.bucket, object, s3_names.shown(opening), lasting=lasting, now=now
        )

    # -- within ------------------------------------------------------------------------------------

    def _listed(self, object: str, url: str) -> Iterator[wire.Part]:
        pages = self._s3.get_paginator("list_parts").paginate(
            Bucket=self._settings.bucket, Key=object, UploadId=url, PaginationConfig={"PageSize": PAGE}
        )
        return _newest(part for page in pages for part in page.get("Parts", []))

    async def _join(self, object: str, url: str, size: int) -> None:
        parts = await self.parts(object, url)
        if sum(part.size for part in parts) != size:
            raise StoreError("The parts do not make up the file.")
        await call(
            self._s3.complete_multipart_upload,
            Bucket=self._settings.bucket,
            Key=object,
            UploadId=url,
            MpuObjectSize=size,
            MultipartUpload={"Parts": [{"PartNumber": part.number, "ETag": f'"{part.etag}"'} for part in parts]},
        )

    async def _size(self, object: str) -> int:
        """0 where there is none."""
        try:
            return (await call(self._s3.head_object, Bucket=self._settings.bucket, Key=object))["ContentLength"]
        except GoneError:
            return 0

    async def _take_back(self, object: str) -> None:
        """Whether anything was made is not known; when it cannot be asked either, the bucket's rule ends it."""
        with contextlib.suppress(StoreError):
            await self._give_up(object)

    async def _give_up(self, object: str) -> None:
        for _ in range(ABORTS):
            found = await call(self._s3.list_multipart_uploads, Bucket=self._settings.bucket, Prefix=object)
            ids = [one["UploadId"] for one in found.get("Uploads", []) if one["Key"] == object]
            if not ids:
                return
            await asyncio.gather(*(self._abort(object, id) for id in ids))
        raise StoreError("Parts still arrive for an upload that was given up.")

    async def _abort(self, object: str, url: str) -> None:
        with contextlib.suppress(GoneError):
            await call(self._s3.abort_multipart_upload, Bucket=self._settings.bucket, Key=object, UploadId=url)

    def _part_url(self, object: str, url: str, number: int, length: int) -> wire.PartUrl:
        facts = {"Bucket": self._settings.bucket, "Key": object, "UploadId": url}
        signed = self._signed("upload_part", {**facts, "PartNumber": number, "ContentLength": length}, self.link_s)
        return wire.PartUrl(number, signed, {"Content-Length": str(length)})

    def _signed(self, method: str, facts: Mapping[str, object], seconds: float) -> str:
        lasting = s3_client.lasting(self._credentials, seconds)
        return self._s3.generate_presigned_url(method, Params=facts, ExpiresIn=lasting)


def _newest(listed: Iterable[PartTypeDef]) -> Iterator[wire.Part]:
    """One of each number. S3 lists the newest only, SeaweedFS those before it as well; of two that are equally new
    none counts, so that it is sent once more."""
    ordered = sorted(listed, key=itemgetter("PartNumber", "LastModified"))
    for number, same in groupby(ordered, itemgetter("PartNumber")):
        *others, last = same
        if all(one["LastModified"] < last["LastModified"] for one in others):
            yield wire.Part(number, last["Size"], last["ETag"].strip('"'))
