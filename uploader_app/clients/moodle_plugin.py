"""The video plugins assignsubmission_cloudflarestream and assignsubmission_s3video, spoken by the desktop itself: for a
Moodle that runs one of them and has no companion. The only place that knows their five scripts.

It gives the engine what a companion gives, as far as a plugin can:

| a companion                         | a plugin                                                                 |
|-------------------------------------|--------------------------------------------------------------------------|
| knows an upload by its id           | knows a submission, which has one video; a repeated request is a new one |
| keeps what is parked                | nothing to tell it                                                       |
| hears who is still there            | s3video has no script for it                                             |
| cleans up by the upload's secret    | by the person's session; s3video has no script for it                    |
| hands in                            | the person saves the assignment in Moodle; read back as proof            |
| signs a receipt                     | signs none: the receipt says so                                          |

An assignment's id is the plugin's name and Moodle's number, as in "s3video:3".
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TypeVar

import httpx

from uploader_app import wire
from uploader_app.clients import moodle, plugin_answers
from uploader_app.clients.moodle_session import MoodleSession, Pass, errorcode
from uploader_app.clients.plugin_answers import S3, STREAM, Grant
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.upload import (
    Cleanup,
    Offer,
    Parts,
    PostTicket,
    Receipt,
    Source,
    Target,
    TusTicket,
    Upload,
    UploadId,
)

T = TypeVar("T")
HEARTBEAT_SECONDS = 30.0
DRAFT_SECONDS = 60.0
"""Between two looks whether the person has saved the assignment."""


class MoodlePlugins:
    """The engine's Companions and Companion for all such sites. ``known`` (site, account) gives what is kept of that
    person; ``keep`` is told when it has changed."""

    def __init__(
        self,
        http: httpx.AsyncClient,
        known: Callable[[str, str], Pass],
        keep: Callable[[str, str, Pass], None],
    ) -> None:
        self._http = http
        self._known = known
        self._keep = keep
        self._sessions: dict[tuple[str, str], MoodleSession] = {}
        self._granted: dict[UploadId, str] = {}

    def of(self, target: Target) -> MoodlePlugins:  # noqa: ARG002  # the port's; each call names its person itself
        return self

    def cleaner(self, cleanup: Cleanup) -> MoodlePlugins:  # noqa: ARG002
        return self

    async def assignments(self, site: str, account: str) -> list[wire.Assignment]:
        listing = await self._ask(site, account, "mod_assign_get_assignments", plugin_answers.Listing)
        return plugin_answers.assignments(listing, time.time())

    # -- one upload (the engine's Companion) -------------------------------------------------------------

    async def ticket(self, upload: Upload, source: Source) -> Offer:
        plugin, assignment = _place(upload.target)
        await self._clean_up_the_last(upload)
        form: dict[str, str | int] = {
            "assignmentid": assignment,
            "filename": upload.name,
            "filesize": source.size,
            "mimetype": source.media_type,
        }
        given = plugin_answers.leave(await self._call(upload.target, plugin, "get_upload_url", form))
        whose = Grant(plugin, given.submission or await self._submission(upload.target), given.video)
        self._granted[upload.id] = str(whose)
        try:
            return plugin_answers.offer(given, whose, source.size)
        except StepError:
            await self._clean_up_the_last(upload)
            raise

    async def heartbeat(self, upload: Upload, sent: int) -> float:  # noqa: ARG002  # the plugin wants no count
        whose = _grant(upload)
        if whose.plugin == STREAM:
            form = {**_stream(whose), "timestamp": int(time.time() * 1000)}
            answer = await self._post(upload.target, STREAM, "upload_heartbeat", form)
            if answer.status_code != 404:  # older releases of the plugin do not listen
                plugin_answers.facts(answer, "upload_heartbeat")
        return HEARTBEAT_SECONDS

    async def park(self, upload: Upload) -> None:
        """Nothing: who is silent for long enough is cleaned up by the plugin, and begins again."""

    async def parts(self, upload: Upload, numbers: Sequence[int]) -> Parts:  # noqa: ARG002
        raise AssertionError("no plugin gives a ticket that has parts")

    async def complete(self, upload: Upload) -> None:
        whose = _grant(upload)
        form = _stream(whose) if whose.plugin == STREAM else _s3(whose, upload)
        said = await self._call(upload.target, whose.plugin, "confirm_upload", form)
        plugin_answers.expect_stored(said, upload.size)
        self._granted.pop(upload.id, None)

    async def hand_in(self, upload: Upload) -> Receipt:
        """Only Moodle's word that this submission was submitted is one."""
        whose = _grant(upload)
        found = await self._status(upload.target)
        if found is None or found.id != whose.submission or found.status != "submitted":
            detail = f"submission {whose.submission} is {found.status if found else 'not there'}"
            raise StepError(Fault(Code.TARGET_UNSAVED, retry=True, after=DRAFT_SECONDS, detail=detail))
        return plugin_answers.receipt(upload, whose, found.timemodified)

    async def abandon(self, cleanup: Cleanup) -> None:
        """Returns also when there is nothing to clean up, or no script for it."""
        if not cleanup.grant:
            return
        whose = plugin_answers.grant(cleanup.grant)
        self._granted.pop(cleanup.id, None)
        if whose.plugin == STREAM:
            target = Target(cleanup.site, cleanup.account, f"{STREAM}:0", "")
            answer = await self._post(target, STREAM, "cleanup_failed_upload", _stream(whose))
            if answer.status_code != 404:
                plugin_answers.facts(answer, "cleanup_failed_upload")

    async def playback(self, upload: Upload) -> str:
        """A signed URL (s3video), or the token that Stream's player takes (cloudflarestream)."""
        whose = _grant(upload)
        script, form = _watching(whose)
        said = await self._call(upload.target, whose.plugin, script, form)
        return str(said.get("signed_url") or said.get("token") or "")

    async def _clean_up_the_last(self, upload: Upload) -> None:
        """A plugin makes a new video at each request: the one before shall not stay."""
        last = self._granted.get(upload.id)
        if last:
            await self.abandon(Cleanup(upload.id, upload.secret, upload.target.site, upload.target.account, last))

    # -- one call ----------------------------------------------------------------------------------

    async def _call(
        self, target: Target, plugin: str, script: str, form: Mapping[str, str | int]
    ) -> Mapping[str, object]:
        return plugin_answers.facts(await self._post(target, plugin, script, form), script)

    async def _post(self, target: Target, plugin: str, script: str, form: Mapping[str, str | int]) -> httpx.Response:
        """As a form: the scripts read PHP's parameters, which JSON is not, whatever their own page sends."""
        return await self._session(target.site, target.account).post(_script(plugin, script), form)

    def _session(self, site: str, account: str) -> MoodleSession:
        who = (site, account)
        if who not in self._sessions:
            known, keep = partial(self._known, *who), partial(self._keep, *who)
            self._sessions[who] = MoodleSession(self._http, site, known, keep)
        return self._sessions[who]

    async def _submission(self, target: Target) -> int:
        """The number of the submission that get_upload_url has made, where it does not tell."""
        found = await self._status(target)
        if found is None:
            raise StepError(Fault(Code.TARGET_REFUSED, detail="there is no submission of this person"))
        return found.id

    async def _status(self, target: Target) -> plugin_answers.Submission | None:
        asked = {"assignid": _place(target)[1]}
        function = "mod_assign_get_submission_status"
        status = await self._ask(target.site, target.account, function, plugin_answers.Status, asked)
        return status.lastattempt.submission if status.lastattempt else None

    async def _ask(
        self, site: str, account: str, function: str, kind: type[T], params: Mapping[str, str | int] = moodle.NOTHING
    ) -> T:
        mine = self._known(site, account)
        if not mine.token:
            raise StepError(Fault(Code.AUTH_EXPIRED, detail="nobody is signed in"))
        return await moodle.ask(self._http, site, mine.token, function, kind, params)


def is_plugin_target(target: Target) -> bool:
    """Whether this assignment takes its video by a plugin, not by a companion."""
    return target.assignment.partition(":")[0] in (STREAM, S3)


def is_plugin_grant(cleanup: Cleanup) -> bool:
    return cleanup.grant.partition(":")[0] in (STREAM, S3)


# -- finding one --------------------------------------------------------------------------------------


async def expect_plugin(http: httpx.AsyncClient, root: str) -> None:
    """That the Moodle at this root runs one of the plugins. Asks nothing of a person.

    Raises StepError: SITE_WRONG when it runs none, NET_*."""
    for plugin in (STREAM, S3):
        answer = await moodle.posted(http, root + _script(plugin, "get_upload_url"), {})
        if answer.status_code != 404 and errorcode(answer):  # refused, so it is there
            return
    raise StepError(Fault(Code.SITE_WRONG, detail="a Moodle without a companion and without a video plugin"))


# -- words of the scripts ----------------------------------------------------------------------------


def _script(plugin: str, name: str) -> str:
    return f"/mod/assign/submission/{plugin}/ajax/{name}.php"


def _place(target: Target) -> tuple[str, int]:
    """The plugin, and Moodle's number of the assignment."""
    plugin, _, number = target.assignment.partition(":")
    return plugin, int(number)


def _grant(upload: Upload) -> Grant:
    assert isinstance(upload.ticket, TusTicket | PostTicket), "a plugin gave it"
    return plugin_answers.grant(upload.ticket.grant)


def _stream(whose: Grant) -> dict[str, str | int]:
    return {"videouid": whose.video, "submissionid": whose.submission}


def _s3(whose: Grant, upload: Upload) -> dict[str, str | int]:
    return {
        "assignmentid": _place(upload.target)[1],
        "submissionid": whose.submission,
        "submission_id": whose.submission,  # as the published plugin calls it
        "s3_key": whose.video,
        "filesize": upload.size,
    }


def _watching(whose: Grant) -> tuple[str, dict[str, str | int]]:
    """The script that lets one watch, and what it wants; with what the published plugins call it."""
    submission = {"submissionid": whose.submission, "submission_id": whose.submission}
    if whose.plugin == S3:
        return "get_playback_url", {**submission, "s3_key": whose.video, "s3key": whose.video}
    return "get_playback_token", {**submission, "video_uid": whose.video}
