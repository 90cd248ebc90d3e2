"""Signs the form in which a small file comes to a bucket in one go (presigned POST): no resuming, 5 GiB at most.

The bucket then holds it like one that came in parts. A form cannot be taken back: until its time is over it takes the
same file again, also over what was handed in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from uploader_app.companion import presenting
from uploader_app.companion.ports import Opening
from uploader_app.companion.providers.forms import Form
from uploader_app.companion.providers.s3 import labels as s3_labels
from uploader_app.companion.providers.s3 import names as s3_names

if TYPE_CHECKING:  # stubs, which exist for the type checker only
    from types_boto3_s3.client import S3Client


def signed(s3: S3Client, bucket: str, key: str, opening: Opening, *, lasting: int, now: float) -> Form:
    fields = {
        "Content-Type": presenting.media_type(opening.media_type, s3_names.UNKNOWN),
        "Content-Disposition": presenting.disposition(opening.file_name),
        **{f"x-amz-meta-{name}": value for name, value in s3_labels.metadata(opening).items()},
    }
    exactly = [{name: value} for name, value in fields.items()]
    answer = s3.generate_presigned_post(
        bucket,
        key,
        Fields=fields,
        Conditions=[*exactly, ["content-length-range", opening.size, opening.size]],
        ExpiresIn=lasting,
    )
    return Form(answer["url"], answer["fields"], now + lasting)
