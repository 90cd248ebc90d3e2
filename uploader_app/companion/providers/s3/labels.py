"""What is written beside an object in a bucket, and read back from there. Headers carry it, so it is plain ASCII.

A multipart upload that was begun has its label too, but no store tells it before the parts are joined.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from uploader_app.companion.ports import Label, Opening
from uploader_app.companion.presenting import file_name

if TYPE_CHECKING:  # stubs, which exist for the type checker only
    from types_boto3_s3.type_defs import HeadObjectOutputTypeDef

UPLOAD, OWNER, ASSIGNMENT, TYPE = "fieldpost-upload", "fieldpost-owner", "fieldpost-assignment", "fieldpost-type"


def metadata(opening: Opening) -> dict[str, str]:
    """The file's name is not in it: it stands in Content-Disposition, and a store takes 2 KB only."""
    facts = {
        UPLOAD: opening.upload,
        OWNER: opening.owner,
        ASSIGNMENT: opening.assignment,
        TYPE: opening.media_type,
    }
    return {name: quote(value, safe="/") for name, value in facts.items() if value}


def label(head: HeadObjectOutputTypeDef) -> Label:
    said = {name.lower(): unquote(value) for name, value in head.get("Metadata", {}).items()}
    name = file_name(head.get("ContentDisposition", ""))
    return Label(said.get(UPLOAD, ""), said.get(OWNER, ""), said.get(ASSIGNMENT, ""), name, said.get(TYPE, ""))
