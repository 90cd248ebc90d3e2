"""One assignment at Moodle, asked and changed with one person's token: the calls, without any decision about a video.

A save replaces what was there, and nothing locks a submission at Moodle: so ``saved`` reads once more just before.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

import httpx

from uploader_app.clients import moodle, moodle_files, moodle_text
from uploader_app.clients.moodle_files import Login
from uploader_app.clients.moodle_status import (
    Attempt,
    File,
    Listed,
    Listing,
    Place,
    Status,
    Submission,
    Warned,
    refusal,
    spoken,
)
from uploader_app.clients.moodle_text import Text
from uploader_app.domain.faults import Code, Fault, StepError

T = TypeVar("T")
Plugindata = Mapping[str, str | int]

AS_STORED = {"moodlewssettingraw": "true", "moodlewssettingfileurl": "false"}
"""Settings of a call: the text as it was saved, with ``moodle_text.STORED`` in it."""
EDITOR, MANAGER = "plugindata[onlinetext_editor]", "plugindata[files_filemanager]"


class Assignment:
    """``id``: Moodle's number of it. ``clock``: UTC seconds. Each call raises StepError."""

    def __init__(self, http: httpx.AsyncClient, login: Login, id: str, clock: Callable[[], float]) -> None:
        self._http = http
        self._login = login
        self._id = id
        self._clock = clock

    # -- as it is --------------------------------------------------------------------------------------

    async def listed(self) -> Listed:
        place = await self._ask("core_course_get_course_module_by_instance", Place, module="assign", instance=self._id)
        listing = await self._ask("mod_assign_get_assignments", Listing, **{"courseids[0]": place.cm.course})
        found = (one for course in listing.courses for one in course.assignments if str(one.id) == self._id)
        if listed := next(found, None):
            return listed
        # A course that is not listed although it is theirs: Moodle wants something of the account first.
        raise StepError(Fault(Code.TARGET_UNKNOWN if listing.courses else Code.SITE_ACCOUNT_UNREADY))

    async def attempt(self) -> Attempt:
        status = await self._ask("mod_assign_get_submission_status", Status, assignid=self._id, **AS_STORED)
        if status.lastattempt is None:
            raise StepError(Fault(Code.TARGET_REFUSED, detail="takes part, and does not hand in"))
        return status.lastattempt

    def refuse(self, listed: Listed, attempt: Attempt) -> None:
        """Raises StepError when nothing can be changed now."""
        if fault := refusal(listed, attempt, self._clock()):
            raise StepError(fault)

    # -- changes ---------------------------------------------------------------------------------------

    async def begin(self) -> None:
        """From now on the time runs that there is for it."""
        await self._ask("mod_assign_start_submission", object, assignid=self._id)

    async def saved(self, listed: Listed, before: Submission, plugindata: Plugindata) -> bool:
        """False when it was not as ``before`` any more, and nothing was saved."""
        if (await self.attempt()).counts != before:
            return False
        # Only [] means done: what was not done comes with the same status, as a list of warnings.
        if warnings := await self._ask("mod_assign_save_submission", list[Warned], assignmentid=self._id, **plugindata):
            code = Code.TARGET_WORD_LIMIT if listed.most_words else Code.TARGET_REFUSED
            await self.explain(listed, Fault(code, detail=spoken(warnings)))
        return True

    async def submit(self, listed: Listed) -> list[Warned]:
        """Moodle would take an empty one, too: who calls this has looked. What it warned of."""
        function, agreed = "mod_assign_submit_for_grading", int(listed.requiresubmissionstatement)
        return await self._ask(function, list[Warned], assignmentid=self._id, acceptsubmissionstatement=agreed)

    async def explain(self, listed: Listed, otherwise: Fault) -> None:
        """Of a change that Moodle did not make: what its status tells by now. Raises StepError, always."""
        self.refuse(listed, await self.attempt())
        raise StepError(otherwise)

    # -- what a save takes -----------------------------------------------------------------------------

    async def with_text(self, text: Text, embedded: Sequence[File]) -> Plugindata:
        """Files are not mentioned: so they stay."""
        draft = await moodle_files.draft(self._http, self._login)
        await moodle_files.keep(self._http, self._login, draft, embedded)
        sent = moodle_text.in_draft(text, draft.url(self._login.root))
        return {f"{EDITOR}[text]": sent.text, f"{EDITOR}[format]": sent.format, f"{EDITOR}[itemid]": draft.itemid}

    async def with_files(self, kept: Sequence[File], name: str = "", content: bytes = b"") -> Plugindata:
        """``name``, ``content``: of a new one beside them."""
        draft = await moodle_files.draft(self._http, self._login)
        await moodle_files.keep(self._http, self._login, draft, kept)
        if name:
            await moodle_files.put(self._http, self._login, draft, File(name, ""), io.BytesIO(content))
        return {MANAGER: draft.itemid}

    async def _ask(self, function: str, kind: type[T], **params: str | int) -> T:
        return await moodle.ask(self._http, self._login.root, self._login.token, function, kind, params)
