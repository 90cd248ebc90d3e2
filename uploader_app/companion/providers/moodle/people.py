"""People and courses of one stock Moodle, asked with each person's own token. It decides nothing itself: who may
hand in, grade or watch is what Moodle says at that moment.

One function for each call and no bundles: a bundle is one more function that a restricted service has to allow.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from uploader_app import wire
from uploader_app.companion.ports import Caller, Clock, Evidence, SiteError, Sought
from uploader_app.companion.providers.moodle.answers import (
    Draft,
    Entry,
    Flags,
    Listing,
    Participant,
    Place,
    SiteInfo,
    entries,
)
from uploader_app.companion.providers.moodle.calls import Moodle
from uploader_app.companion.providers.moodle.status import Status, evidence
from uploader_app.companion.providers.moodle.verdicts import (
    assignment,
    closed_by_listing,
    closed_to,
    standing,
)
from uploader_app.domain.limits import Closed

ASKED_AGAIN = 8
"""How many assignments that look late are asked whether this person has an extension: listings do not tell."""

AS_STORED = {"moodlewssettingraw": "true", "moodlewssettingfileurl": "false"}
"""A text with nothing cleaned out of it."""

NUMBER = re.compile("[1-9][0-9]{0,17}")
"""Moodle would also take "07" for 7, but one assignment has one id here."""


class MoodleIdentity:
    def __init__(self, moodle: Moodle) -> None:
        self._moodle = moodle

    async def person(self, asked: wire.SignIn) -> wire.Person | None:
        """By the token alone: a Moodle password is none of our business."""
        try:
            info = await self._moodle.ask(asked.token, "core_webservice_get_site_info", {}, SiteInfo)
        except SiteError as error:
            if error.code == "site_token_refused":
                return None
            raise
        return _person(info, self._moodle.root) if info else None


def _person(info: SiteInfo, root: str) -> wire.Person:
    if info.siteurl.rstrip("/").lower() != root.lower():
        raise SiteError("site_mismatch")
    role = "admin" if info.userissiteadmin else "user"
    return wire.Person(str(info.userid), info.username, info.fullname, role)


class MoodleCourses:
    def __init__(self, moodle: Moodle, clock: Clock) -> None:
        self._moodle = moodle
        self._clock = clock

    async def of(self, caller: Caller) -> list[wire.Assignment]:
        await self._expect_own_token(caller)
        listing = await self._listing(caller, {})
        if listing.shuts_out:
            raise SiteError("site_account_unready")
        seen = entries(listing)
        handing_in = await self._listing(caller, {"capabilities[0]": "mod/assign:submit"})
        theirs = {entry.listed.id for entry in entries(handing_in)}
        late = self._latest([entry for entry in seen if entry.listed.id in theirs])
        return [
            await self._asked_again(caller, entry) if entry in late else self._as_listed(entry, theirs)
            for entry in seen
        ]

    async def one(self, caller: Caller, id: str) -> wire.Assignment | None:
        await self._expect_own_token(caller)
        entry = await self._find(caller, id)
        status = await self._status(caller, id) if entry else None
        return standing(self._decided(entry, status), status.lastattempt) if entry and status else None

    async def evidence(self, caller: Caller, id: str, sought: Sought) -> Evidence | None:
        await self._expect_own_token(caller)
        status = await self._status(caller, id, AS_STORED) if NUMBER.fullmatch(id) else None
        return evidence(status, sought) if status else None

    async def may_watch(self, caller: Caller, id: str, owner: str) -> bool:
        await self._expect_own_token(caller)
        # The other questions find nothing wrong with an assignment that does not exist.
        if not NUMBER.fullmatch(owner) or await self._place(caller, id) is None:
            return False
        return owner == caller.person.id or (await self._grades(caller, id) and await self._sees(caller, id, owner))

    async def hides_names(self, caller: Caller, id: str) -> bool:
        """Whether graders must not learn now whose work it is; True also when the assignment is not for them."""
        entry = await self._find(caller, id)
        return entry is None or entry.listed.hides_names

    # -- what follows from the answers -------------------------------------------------------------

    def _as_listed(self, entry: Entry, theirs: set[int]) -> wire.Assignment:
        until = entry.listed.cutoffdate
        why = closed_by_listing(entry.listed, until, self._clock()) if entry.listed.id in theirs else Closed.NO_STUDENT
        return assignment(entry, why)

    def _latest(self, mine: list[Entry]) -> list[Entry]:
        now = self._clock()
        late = [entry for entry in mine if closed_by_listing(entry.listed, entry.listed.cutoffdate, now) is Closed.LATE]
        return sorted(late, key=lambda entry: entry.listed.cutoffdate, reverse=True)[:ASKED_AGAIN]

    async def _asked_again(self, caller: Caller, entry: Entry) -> wire.Assignment:
        status = await self._status(caller, str(entry.listed.id))
        return self._decided(entry, status or Status())

    def _decided(self, entry: Entry, status: Status) -> wire.Assignment:
        attempt = status.lastattempt
        return assignment(entry, closed_to(entry.listed, attempt, self._clock()), attempt)

    # -- the questions -----------------------------------------------------------------------------

    async def _expect_own_token(self, caller: Caller) -> None:
        """Else a session of one person would act with what another may do."""
        draft = await self._moodle.ask(caller.token, "core_files_get_unused_draft_itemid", {}, Draft)
        if draft is None or str(draft.userid) != caller.person.id:
            raise SiteError("site_token_refused")

    async def _listing(self, caller: Caller, asked: Mapping[str, str]) -> Listing:
        return await self._moodle.ask(caller.token, "mod_assign_get_assignments", asked, Listing) or Listing()

    async def _find(self, caller: Caller, id: str) -> Entry | None:
        place = await self._place(caller, id)
        if place is None:
            return None
        listing = await self._listing(caller, {"courseids[0]": str(place.cm.course)})
        return next((entry for entry in entries(listing) if str(entry.listed.id) == id), None)

    async def _place(self, caller: Caller, id: str) -> Place | None:
        """None when the assignment does not exist, or does not for this person."""
        if not NUMBER.fullmatch(id):
            return None
        asked = {"module": "assign", "instance": id}
        return await self._moodle.ask(caller.token, "core_course_get_course_module_by_instance", asked, Place)

    async def _status(self, caller: Caller, id: str, how: Mapping[str, str] = MappingProxyType({})) -> Status | None:
        asked = {"assignid": id, **how}
        return await self._moodle.ask(caller.token, "mod_assign_get_submission_status", asked, Status)

    async def _grades(self, caller: Caller, id: str) -> bool:
        asked = {"assignmentids[0]": id}
        flags = await self._moodle.ask(caller.token, "mod_assign_get_user_flags", asked, Flags)
        return flags is not None and flags.grades

    async def _sees(self, caller: Caller, id: str, owner: str) -> bool:
        """The only question whose answer keeps separate groups apart."""
        asked = {"assignid": id, "userid": owner, "embeduser": "0"}
        found = await self._moodle.ask(caller.token, "mod_assign_get_participant", asked, Participant)
        return found is not None and str(found.id) == owner
