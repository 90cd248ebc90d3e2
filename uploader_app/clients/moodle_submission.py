"""Puts a video's link into a submission at Moodle, with the student's own token, and hands it in when they said so.

It reads before it writes, every time: what is done already is not done again, what others wrote stays, and only what
Moodle shows afterwards counts. All begins again when the submission changed meanwhile. Of this app, one upload at a
time writes to the same submission.
"""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

import httpx

from uploader_app import words
from uploader_app.clients import moodle, moodle_text
from uploader_app.clients.moodle_assignment import Assignment, Plugindata
from uploader_app.clients.moodle_files import Login
from uploader_app.clients.moodle_status import FILES, TEXT, Attempt, Listed, Submission, spoken
from uploader_app.clients.moodle_text import Text
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.upload import Upload
from uploader_app.language import tr
from uploader_app.wire import Link

TRIES = 4
"""Times that a submission may change under our hands before we leave it alone for a while."""
RESTLESS = Fault(Code.TARGET_NOT_SHOWN, retry=True, detail="the submission keeps changing")

DrawCard = Callable[[str, str, str, Link], bytes]
"""A PDF of one page from a title, what there is to say of the film, a note, and the link."""


class Submissions:
    """``draw``: makes the card for assignments that take files only. ``clock``: UTC seconds."""

    def __init__(
        self, http: httpx.AsyncClient, draw: DrawCard | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        self._http = http
        self._draw = draw
        self._clock = clock
        self._turns: defaultdict[tuple[str, str], asyncio.Lock] = defaultdict(asyncio.Lock)

    async def hand_in(self, login: Login, upload: Upload, link: Link) -> bool:
        """Returns when Moodle shows the video in the submission: whether it counts as handed in, or False while it
        stands there as a draft, because the person has not said yet that it is final. Raises StepError."""
        async with self._at(login, upload) as assignment:
            return await _Visit(assignment, upload, link, self._draw).hand_in()

    async def take_out(self, login: Login, upload: Upload, link: Link) -> None:
        """Returns when the submission does not hold the video any more. All else stays there. Raises StepError;
        TARGET_REFUSED when nothing else is there, because Moodle keeps no empty submission."""
        async with self._at(login, upload) as assignment:
            await _Visit(assignment, upload, link, self._draw).take_out()

    @asynccontextmanager
    async def _at(self, login: Login, upload: Upload) -> AsyncIterator[Assignment]:
        id = upload.target.assignment
        async with self._turns[login.root, id]:
            yield Assignment(self._http, login, id, self._clock)


class _Visit:
    """One upload and one submission."""

    def __init__(self, assignment: Assignment, upload: Upload, link: Link, draw: DrawCard | None) -> None:
        self._assignment = assignment
        self._upload = upload
        self._link = link
        self._draw = draw

    async def hand_in(self) -> bool:
        listed = await self._assignment.listed()
        try:
            attempt = await self._attached(listed)
            return attempt.handed_in(listed) or await self._submitted(listed, attempt)
        except StepError as error:
            if not error.fault.detail.endswith(moodle.NOT_ALLOWED):
                raise
            # The token has just been good: it is a function, or files, that its service does not hold.
            raise StepError(replace(error.fault, code=Code.SITE_SERVICES_OFF)) from error

    async def take_out(self) -> None:
        listed = await self._assignment.listed()
        for _ in range(TRIES):
            attempt = await self._assignment.attempt()
            if not self._stands(attempt.counts):
                return
            self._assignment.refuse(listed, attempt)
            if await self._assignment.saved(listed, attempt.counts, await self._without(listed, attempt.counts)):
                return
        raise StepError(RESTLESS)

    # -- the steps -----------------------------------------------------------------------------------

    async def _attached(self, listed: Listed) -> Attempt:
        """How it stands, with our video in it."""
        for _ in range(TRIES):
            attempt = await self._assignment.attempt()
            if self._stands(attempt.counts):
                return attempt
            self._assignment.refuse(listed, attempt)
            if attempt.to_begin:
                await self._assignment.begin()
            elif await self._assignment.saved(listed, attempt.counts, await self._with(listed, attempt.counts)):
                return await self._read_back()
        raise StepError(RESTLESS)

    async def _read_back(self) -> Attempt:
        attempt = await self._assignment.attempt()
        if not self._stands(attempt.counts):
            raise StepError(Fault(Code.TARGET_NOT_SHOWN, retry=True, detail="saved, and not there"))
        return attempt

    async def _submitted(self, listed: Listed, attempt: Attempt) -> bool:
        """Only a draft in which the video was just seen."""
        if not self._upload.final or not listed.submissiondrafts:
            return False
        if not attempt.cansubmit:
            await self._assignment.explain(listed, Fault(Code.TARGET_REFUSED, detail="cansubmit is false"))
        warnings = await self._assignment.submit(listed)
        if not (await self._read_back()).handed_in(listed):
            await self._assignment.explain(listed, Fault(Code.TARGET_REFUSED, detail=spoken(warnings)))
        return True

    # -- what carries the link -------------------------------------------------------------------------

    def _stands(self, submission: Submission) -> bool:
        """Where the text was taken away from the assignment, its card may have come before."""
        names = [file.filename for file in submission.files]
        return moodle_text.stands(submission.text, self._link) or self._card_name in names

    async def _with(self, listed: Listed, before: Submission) -> Plugindata:
        if listed.takes(TEXT):
            return await self._assignment.with_text(self._with_block(listed, before.text), before.embedded)
        if self._draw is None or not listed.takes(FILES) or not listed.takes_pdf:
            raise StepError(Fault(Code.TARGET_NO_CARRIER, detail="neither online text nor a PDF"))
        card = await asyncio.to_thread(self._draw, self._title(listed), self._about, self._upload.note, self._link)
        _expect_room(listed, before, len(card))
        return await self._assignment.with_files(before.files, self._card_name, card)

    async def _without(self, listed: Listed, before: Submission) -> Plugindata:
        others = [file for file in before.files if file.filename != self._card_name]
        text = moodle_text.detached(before.text, self._link)
        if not (others or before.embedded or moodle_text.count_words(text.text)):
            raise StepError(Fault(Code.TARGET_REFUSED, detail="nothing would be left"))
        if not listed.takes(TEXT):
            return await self._assignment.with_files(others)
        changed = dict(await self._assignment.with_text(text, before.embedded))
        return changed if others == before.files else {**changed, **await self._assignment.with_files(others)}

    def _with_block(self, listed: Listed, before: Text) -> Text:
        """With as much beside the link as the assignment's limit leaves words for."""
        short = moodle_text.block(self._link, tr("Video"), self._upload.note, page=False)
        label = f"{self._title(listed)} ({self._about})"
        for block in (moodle_text.block(self._link, label, self._upload.note), short):
            text = moodle_text.attached(before, block)
            if not listed.most_words or moodle_text.count_words(text.text) <= listed.most_words:
                return text
        raise StepError(Fault(Code.TARGET_WORD_LIMIT, detail=f"{listed.most_words} words at most"))

    @property
    def _card_name(self) -> str:
        return f"fieldpost-{self._upload.id[:12]}.pdf"

    @property
    def _about(self) -> str:
        film = self._upload.film
        length = words.playtime(film.duration_s) if film and film.duration_s else ""
        return ", ".join(filter(None, (words.size(self._upload.size), length)))

    def _title(self, listed: Listed) -> str:
        """File names often hold the person's own, which graders may not be meant to learn."""
        return tr("Video") if listed.hides_names else self._upload.name


def _expect_room(listed: Listed, before: Submission, size: int) -> None:
    """Moodle would drop what is too many without a word."""
    most, largest = listed.number(FILES, "maxfilesubmissions"), listed.number(FILES, "maxsubmissionsizebytes")
    if most and len(before.files) + 1 > most:
        raise StepError(Fault(Code.TARGET_FILES_FULL, detail=f"{most} files at most"))
    if largest and size > largest:
        raise StepError(Fault(Code.TARGET_FILES_FULL, detail=f"{largest} bytes at most"))
