"""People and assignments to try Fieldpost with. Every password is the user name, so it must never serve a network."""

from __future__ import annotations

import hmac
import time
from functools import partial

from uploader_app import wire
from uploader_app.companion.ports import Caller, Clock, Evidence, Sought
from uploader_app.domain.limits import Closed, Whose

DAY_S = 86400.0
CLOSED_AT = 1_760_000_000.0
MAX_BYTES = 20 * 1024**3
WATCHERS = frozenset({"teacher", "admin"})

PEOPLE = {
    person.username: person
    for person in (
        wire.Person("student", "student", "Amina Okafor", "student"),
        wire.Person("student2", "student2", "Jonas Lindqvist", "student"),
        wire.Person("student3", "student3", "Mei-Ling Chen", "student"),
        wire.Person("teacher", "teacher", "Dr. Ruth Alvarado", "teacher"),
        wire.Person("admin", "admin", "Sam Peters", "admin"),
    )
}

METHODS, COAST, RADIO = "ANTH 210 Ethnographic Methods", "GEOG 305 Coastal Fieldwork", "MEDI 120 Radio Workshop"
STATEMENT = "<p>This film is my own work, and everybody who can be recognised in it has agreed.</p>"


def offered(now: float) -> list[wire.Assignment]:
    """One that is simply open, one with drafts and a statement, one that is due tonight, one that is closed."""
    tonight = (now // DAY_S + 1) * DAY_S - 60
    made = partial(wire.Assignment, max_bytes=MAX_BYTES, max_bytes_of=Whose.ASSIGNMENT, attempts=1)
    return [
        made("demo-interview", METHODS, "Field interview with a key informant", True, course_id="210"),
        made(
            "demo-transect",
            COAST,
            "Transect walk, video log",
            True,
            course_id="305",
            due_at=tonight + 9 * DAY_S,
            closes_at=tonight + 16 * DAY_S,
        ),
        made(
            "demo-portrait",
            RADIO,
            "Portrait of a colleague",
            True,
            course_id="120",
            due_at=tonight + 3 * DAY_S,
            drafts=True,
            statement=STATEMENT,
            attempts=3,
        ),
        made("demo-soundwalk", RADIO, "Sound walk", True, course_id="120", due_at=tonight, closes_at=tonight + DAY_S),
        made(
            "demo-closed",
            METHODS,
            "Site visit, first impressions",
            False,
            closed_why="The cut-off date has passed.",
            closed=Closed.LATE,
            opens_at=CLOSED_AT - 14 * DAY_S,
            due_at=CLOSED_AT - DAY_S,
            closes_at=CLOSED_AT,
            course_id="210",
        ),
    ]


class DemoIdentity:
    async def person(self, asked: wire.SignIn) -> wire.Person | None:
        person = PEOPLE.get(asked.username)
        return person if person and hmac.compare_digest(asked.password.encode(), asked.username.encode()) else None


class DemoCourses:
    """All people are in the same courses. Nobody keeps submissions."""

    def __init__(self, clock: Clock = time.time) -> None:
        self._clock = clock

    async def of(self, caller: Caller) -> list[wire.Assignment]:  # noqa: ARG002
        return offered(self._clock())

    async def one(self, caller: Caller, id: str) -> wire.Assignment | None:
        return next((one for one in await self.of(caller) if one.id == id), None)

    async def evidence(self, caller: Caller, id: str, sought: Sought) -> Evidence | None:  # noqa: ARG002
        found = await self.one(caller, id)
        return Evidence() if found and found.open else None

    async def hides_names(self, caller: Caller, id: str) -> bool:  # noqa: ARG002
        return False

    async def may_watch(self, caller: Caller, id: str, owner: str) -> bool:  # noqa: ARG002
        return caller.person.id == owner or caller.person.role in WATCHERS
