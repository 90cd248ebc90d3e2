"""A small file in one form (presigned POST), for pages and scripts that send it in one go: no resuming, 5 GiB at most.

The bucket then holds it like one that came in parts; ``S3Store`` with an empty ``url`` finishes, plays and deletes it.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from uploader_app.companion.ports import Clock, Opening
from uploader_app.companion.providers import s3_client, s3_names
from uploader_app.companion.providers.s3_calls import call
from uploader_app.companion.providers.s3_settings import LARGEST_PART, S3Settings


@dataclass(frozen=True, slots=True)
class Form:
    """POST these fields, then the file as ``file``."""

    object: str
    url: str
    fields: dict[str, str] = field(repr=False)


class S3Forms:
    def __init__(self, settings: S3Settings, clock: Clock = time.time) -> None:
        session = s3_client.session(settings)
        self._settings = settings
        self._clock = clock
        self._credentials = session.get_credentials()
        self._s3 = s3_client.s3(session, settings)

    async def form(self, opening: Opening) -> Form:
        """It takes exactly this size, type and name. Raises StoreError."""
        if opening.size > LARGEST_PART:
            raise ValueError("one request holds 5 GiB at most")
        key = s3_names.key(self._settings.prefix, opening, self._clock())
        fields = {
            "Content-Type": s3_names.media_type(opening.media_type),
            "Content-Disposition": s3_names.disposition(opening.file_name),
        }
        exactly = [{name: value} for name, value in fields.items()]
        answer = await call(
            self._s3.generate_presigned_post,
            self._settings.bucket,
            key,
            Fields=fields,
            Conditions=[*exactly, ["content-length-range", opening.size, opening.size]],
            ExpiresIn=s3_client.lasting(self._credentials, self._settings.link_s),
        )
        return Form(key, answer["url"], answer["fields"])
