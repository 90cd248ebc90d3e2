"""People and assignments to try Fieldpost with. Every password is the user name, so it must never serve a network."""

from __future__ import annotations

import hmac

from uploader_app import wire

MAX_BYTES = 20 * 1024**3

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
    ),
    wire.Assignment(
        "demo-transect", "GEOG 305 Coastal Fieldwork", "Transect walk, video log", True, max_bytes=MAX_BYTES
    ),
    wire.Assignment(
        "demo-closed",
        "ANTH 210 Ethnographic Methods",
        "Site visit, first impressions",
        False,
        closed_why="The cut-off date has passed.",
        closes_at=1_760_000_000.0,
        max_bytes=MAX_BYTES,
    ),
]


class DemoIdentity:
    async def person(self, username: str, password: str) -> wire.Person | None:
        person = PEOPLE.get(username)
        return person if person and hmac.compare_digest(password.encode(), username.encode()) else None


class DemoAssignments:
    async def of(self, person: wire.Person) -> list[wire.Assignment]:  # noqa: ARG002  all are in the same courses
        return OFFERED
