"""People and assignments to try Fieldpost with. Every password is the user name, so it must never serve a network."""

from __future__ import annotations

import hmac

from uploader_app import wire
from uploader_app.companion.ports import Caller

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

OFFERED = [
    wire.Assignment(
        "demo-interview",
        "ANTH 210 Ethnographic Methods",
        "Field interview with a key informant",
        True,
        max_bytes=MAX_BYTES,
        course_id="210",
    ),
    wire.Assignment(
        "demo-transect",
        "GEOG 305 Coastal Fieldwork",
        "Transect walk, video log",
        True,
        max_bytes=MAX_BYTES,
        course_id="305",
    ),
    wire.Assignment(
        "demo-closed",
        "ANTH 210 Ethnographic Methods",
        "Site visit, first impressions",
        False,
        closed_why="The cut-off date has passed.",
        closes_at=1_760_000_000.0,
        max_bytes=MAX_BYTES,
        course_id="210",
    ),
]


class DemoIdentity:
    async def person(self, asked: wire.SignIn) -> wire.Person | None:
        person = PEOPLE.get(asked.username)
        return person if person and hmac.compare_digest(asked.password.encode(), asked.username.encode()) else None


class DemoCourses:
    """All people are in the same courses."""

    async def of(self, caller: Caller) -> list[wire.Assignment]:  # noqa: ARG002
        return OFFERED

    async def one(self, caller: Caller, id: str) -> wire.Assignment | None:  # noqa: ARG002
        return next((one for one in OFFERED if one.id == id), None)

    async def hides_names(self, caller: Caller, id: str) -> bool:  # noqa: ARG002
        return False

    async def may_watch(self, caller: Caller, id: str, owner: str) -> bool:  # noqa: ARG002
        return caller.person.id == owner or caller.person.role in WATCHERS
