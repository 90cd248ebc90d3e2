"""Files that go along when a submission is saved: a save replaces what was there by what lies in a draft area, so that
everything that is to stay has to be put there first.

A token is sent to its own Moodle only, whatever addresses come in answers.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import IO

import httpx
import msgspec

from uploader_app import net
from uploader_app.clients import moodle
from uploader_app.clients.moodle_status import File
from uploader_app.domain.faults import Code, Fault, StepError


@dataclass(frozen=True, slots=True)
class Login:
    """One person's token, and the root of the one Moodle that gave it."""

    root: str
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Draft:
    """An unused draft area, as Moodle gives it. ``contextid``: of the person."""

    contextid: int
    itemid: int

    def url(self, root: str) -> str:
        return f"{root}/draftfile.php/{self.contextid}/user/draft/{self.itemid}"


@dataclass(frozen=True, slots=True)
class Put:
    """What upload.php says of a file: its name as Moodle keeps it, or in ``errortype`` why not."""

    filename: str = ""
    errortype: str = ""


async def draft(http: httpx.AsyncClient, login: Login) -> Draft:
    return await moodle.ask(http, login.root, login.token, "core_files_get_unused_draft_itemid", Draft)


async def keep(http: httpx.AsyncClient, login: Login, draft: Draft, files: Sequence[File]) -> None:
    """Copy these files of the submission into the draft area, under the same names. Raises StepError."""
    for file in files:
        with tempfile.TemporaryFile() as content:
            await _fetch(http, login, file, content)
            await put(http, login, draft, file, content)


async def put(http: httpx.AsyncClient, login: Login, draft: Draft, file: File, content: IO[bytes]) -> None:
    """Raises StepError."""
    form = {"token": login.token, "itemid": str(draft.itemid), "filearea": "draft", "filepath": file.filepath}
    url = f"{login.root}/webservice/upload.php"
    try:
        answer = await http.post(url, data=form, files={"file_1": (file.filename, content)}, timeout=net.SEND_TIMEOUT)
    except httpx.TransportError as error:
        raise StepError(net.fault_of(error)) from error
    said = _said(answer)
    if said.errortype == "fileoversized":
        raise StepError(Fault(Code.TARGET_FILES_FULL, detail="upload.php: fileoversized"))
    if said.errortype or said.filename != file.filename:
        raise StepError(Fault(Code.TARGET_REFUSED, detail=f"upload.php: {said.errortype[:40] or 'another name'}"))


def _said(answer: httpx.Response) -> Put:
    moodle.expect_no_error(answer, "upload.php")
    try:
        (said,) = msgspec.json.decode(answer.content, type=list[Put])
    except ValueError as error:
        detail = f"upload.php answered {answer.status_code}, not Moodle's JSON"
        raise StepError(Fault(Code.SERVER_ERROR, retry=True, detail=detail)) from error
    return said


async def _fetch(http: httpx.AsyncClient, login: Login, file: File, content: IO[bytes]) -> None:
    if not file.fileurl.startswith(f"{login.root}/"):
        raise StepError(Fault(Code.SERVER_ERROR, detail="a file of the submission lies on another site"))
    url = httpx.URL(file.fileurl).copy_merge_params({"token": login.token})
    try:
        async with http.stream("GET", url, timeout=net.SEND_TIMEOUT) as answer:
            async for piece in answer.aiter_bytes():
                content.write(piece)
    except httpx.TransportError as error:
        raise StepError(net.fault_of(error)) from error
    # Its errors come as JSON, with any status.
    if answer.status_code != 200 or content.tell() != file.filesize:
        detail = f"pluginfile.php answered {answer.status_code} with {content.tell()} of {file.filesize} bytes"
        raise StepError(Fault(Code.SERVER_ERROR, retry=True, detail=detail))
    content.seek(0)
