"""The world as the engine sees it, in memory: files, a companion and a store. Every boundary (a request, a
reply, a write to the journal) is a moment, and at a chosen one the power goes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tests.builders import source
from uploader_app.domain.commands import Record
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.upload import (
    Arrived,
    Cleanup,
    Film,
    Offer,
    Parts,
    Receipt,
    Source,
    Step,
    Target,
    Ticket,
    TusTicket,
    Upload,
    UploadId,
)
from uploader_app.engine.ports import Report, Sign
from uploader_app.store.journal import Journal

SIZE = 3000
PIECE = 1000


class PowerCut(BaseException):
    """Not an error of any program: everything just stops."""


@dataclass
class Object:
    stored: int = 0
    parked: bool = False
    confirmed: bool = False


@dataclass
class World:
    """``fails``: asked at each request with its name; a Fault that it returns is the answer. ``seconds``: how long a
    request takes, by its name."""

    cut_at: int = 0
    fails: Callable[[str], Fault | None] = lambda _: None
    seconds: dict[str, float] = field(default_factory=dict)
    files: dict[str, Source] = field(default_factory=dict)
    hashes: dict[str, str] = field(default_factory=dict)
    films: dict[str, Film] = field(default_factory=dict)
    forgotten: list[UploadId] = field(default_factory=list)
    objects: dict[str, Object] = field(default_factory=dict)
    submissions: list[str] = field(default_factory=list)
    abandoned: list[str] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    moments: int = 0
    dead: bool = False

    def moment(self) -> None:
        self.moments += 1
        if self.dead or self.moments == self.cut_at:
            self.dead = True
            raise PowerCut

    async def request(self, name: str) -> None:
        self.moment()
        self.calls.append(name)
        await asyncio.sleep(self.seconds.get(name, 0.01))
        fault = self.fails(name)
        if fault:
            raise StepError(fault)

    def reborn(self) -> World:
        """The same world after the power came back, for good."""
        self.dead, self.cut_at = False, 0
        return self


class CutJournal:
    """The real journal, with the power going before or after a write."""

    def __init__(self, journal: Journal, world: World) -> None:
        self._journal = journal
        self._world = world

    def uploads(self) -> list[Upload]:
        return self._journal.uploads()

    def cleanups(self) -> list[Cleanup]:
        return self._journal.cleanups()

    def commit(self, records: Sequence[Record], at: float) -> None:
        self._world.moment()
        self._journal.commit(records, at)
        self._world.moment()

    def delivered(self, id) -> None:
        self._world.moment()
        self._journal.delivered(id)


class FakeFiles:
    def __init__(self, world: World) -> None:
        self._world = world

    async def check(self, path: str, target: Target) -> Source:
        if path not in self._world.files:
            raise StepError(Fault(Code.FILE_MISSING))
        return self._world.files[path]

    async def same(self, known: Source) -> Source:
        now = self._world.files.get(known.path)
        if now is None or not known.is_still(now):
            raise StepError(Fault(Code.FILE_CHANGED))
        return now

    async def sha256(self, known: Source) -> str:
        await asyncio.sleep(0.015)
        return self._world.hashes.get(known.path, "ab" * 32)


class FakeFilms:
    def __init__(self, world: World) -> None:
        self._world = world

    async def look(self, id: UploadId, path: str) -> Film | None:
        return self._world.films.get(path)

    def forget(self, id: UploadId) -> None:
        self._world.forgotten.append(id)


class FakeCompanions:
    """Of every site; a grant is an object, a hand-in a submission."""

    def __init__(self, world: World) -> None:
        self._world = world

    def of(self, target: Target) -> FakeCompanions:
        return self

    def cleaner(self, cleanup: Cleanup) -> FakeCompanions:
        return self

    async def ticket(self, upload: Upload, known: Source) -> Offer:
        await self._world.request("ticket")
        if upload.id in self._world.abandoned:
            raise StepError(Fault(Code.GRANT_GONE))
        thing = self._world.objects.setdefault(upload.id, Object())
        self._world.moment()
        return Arrived() if thing.confirmed else TusTicket(f"http://store/{upload.id}")

    async def heartbeat(self, upload: Upload, sent: int) -> float:
        await self._world.request("heartbeat")
        self._world.objects[upload.id].parked = False
        return 30.0

    async def park(self, upload: Upload) -> None:
        await self._world.request("park")
        if upload.id not in self._world.objects:
            raise StepError(Fault(Code.GRANT_UNKNOWN, retry=True, back_to=Step.TICKET))
        self._world.objects[upload.id].parked = True

    async def parts(self, upload: Upload, numbers: Sequence[int]) -> Parts:
        raise AssertionError("this world's store takes no parts")

    async def complete(self, upload: Upload) -> None:
        await self._world.request("complete")
        thing = self._world.objects[upload.id]
        if thing.stored < upload.size:
            raise StepError(Fault(Code.STORE_INCOMPLETE, retry=True, back_to=Step.TRANSFER))
        assert upload.sha256
        thing.confirmed = True
        self._world.moment()

    async def hand_in(self, upload: Upload) -> Receipt:
        await self._world.request("hand_in")
        assert self._world.objects[upload.id].confirmed
        if upload.id not in self._world.submissions:
            self._world.submissions.append(upload.id)
        self._world.moment()
        return Receipt("N", upload.name, upload.size, upload.sha256, "a1", "s", 1.0, "{}", "")

    async def abandon(self, cleanup: Cleanup) -> None:
        await self._world.request("abandon")
        self._world.objects.pop(cleanup.id, None)
        self._world.abandoned.append(cleanup.id)
        self._world.moment()


class FakeTransfer:
    def __init__(self, world: World) -> None:
        self._world = world
        self.resent = 0

    async def open(self, offer: Offer, known: Source, name: str) -> Ticket:
        await self._world.request("open")
        return offer

    async def send(self, ticket: Ticket, known: Source, report: Report, sign: Sign) -> None:
        if isinstance(ticket, Arrived):
            report(known.size)
            return
        if self._world.files[known.path] != known:
            raise StepError(Fault(Code.FILE_CHANGED, detail="another file"))
        await self._world.request("HEAD")
        thing = self._world.objects.get(ticket.url.rpartition("/")[2])
        if thing is None:
            raise StepError(Fault(Code.STORE_GONE, retry=True, back_to=Step.TICKET))
        while thing.stored < known.size:
            await self._world.request("PATCH")
            thing.stored = min(known.size, thing.stored + PIECE)
            self._world.moment()
            report(thing.stored)


def with_file(path: str) -> World:
    return World(files={path: source(path, SIZE)})
