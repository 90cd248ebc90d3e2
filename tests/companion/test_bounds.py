"""What a video may be at most: of all limits the lowest is told, with the name of who set it, before a byte is sent and
when a place is asked for."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import builders
from tests.companion.site import Site
from tests.companion.stream_rig import StreamRig
from uploader_app import net, wire
from uploader_app.clients.companion import CompanionClient, Keys
from uploader_app.companion import compose
from uploader_app.companion.assignments import bounds_of, limited
from uploader_app.companion.config import Config
from uploader_app.companion.ports import Bounds
from uploader_app.companion.providers.demo import DemoCourses
from uploader_app.companion.providers.stream.settings import LONGEST_FILM_S, MOST_BYTES
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.domain.limits import Closed, Whose
from uploader_app.domain.rules import may_last, may_send
from uploader_app.domain.upload import Film
from uploader_app.gui.entrance import Account
from uploader_app.gui.models.targets import target

LIMITS = st.integers(0, 5)


class Bounded:
    """As much of a store as limits need."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds

    def bounds(self) -> Bounds:
        return self._bounds


@given(assignment=LIMITS, companion=LIMITS, store=LIMITS, seconds=LIMITS)
def test_of_all_limits_the_lowest_is_told_with_its_name(assignment, companion, store, seconds):
    own = wire.Assignment("a", "", "", open=True, max_bytes=assignment, max_bytes_of=Whose.ASSIGNMENT)
    all = {Whose.ASSIGNMENT: assignment, Whose.COMPANION: companion, Whose.STORE: store}
    set = {whose: limit for whose, limit in all.items() if limit}

    told = limited(own, bounds_of(Config(max_bytes=companion), Bounded(Bounds(Whose.STORE, store, seconds))))

    assert told.max_bytes == min(set.values(), default=0)
    assert not set or set[told.max_bytes_of] == told.max_bytes
    assert (told.max_duration_s, told.max_duration_of) == ((seconds, Whose.STORE) if seconds else (0, ""))


OPEN = "open"
UNKNOWN = "a newer site's"


class Offered(DemoCourses):
    """An open assignment without limits of its own, and one for each reason to be closed, called by it."""

    async def of(self, caller):
        closed = [wire.Assignment(why, "", "", open=False, closed=why) for why in (*Closed, UNKNOWN)]
        return [wire.Assignment(OPEN, "Film", "Portrait", open=True), *closed]


@pytest.fixture(scope="module")
def small(tmp_path_factory) -> Iterator[Site]:
    """A companion that takes a kilobyte."""
    with Site(tmp_path_factory.mktemp("small"), Config(max_bytes=1000), courses=Offered()) as site:
        yield site


@pytest.fixture(scope="module")
def stream(tmp_path_factory) -> Iterator[StreamRig]:
    with StreamRig(tmp_path_factory.mktemp("stream")) as rig:
        yield rig


@pytest.fixture(scope="module")
def large(tmp_path_factory, stream) -> Iterator[Site]:
    """A companion that takes a terabyte, on a store that does not."""
    config = Config(max_bytes=10**12)
    with Site(tmp_path_factory.mktemp("large"), config, around=lambda _: stream.store, courses=Offered()) as site:
        yield site


async def _asked(
    site: Site, size: int = 1000, duration_s: float = 60.0, to: str = OPEN
) -> tuple[wire.Assignment, Fault]:
    """What is told before, and what is said to who asks nevertheless."""
    async with net.api_client() as http:
        session = await CompanionClient(http, site.url).sign_in(wire.SignIn("student", "student"))
        client = CompanionClient(http, site.url, Keys(session.token))
        told = await client.assignment(to)
        upload = builders.upload(target=replace(builders.TARGET, assignment=to), film=film(duration_s))
        with pytest.raises(StepError) as caught:
            await client.ticket(upload, builders.source(size=size))
        return told, caught.value.fault


def film(duration_s: float) -> Film:
    return Film("mov", "h264", duration_s)


@pytest.mark.parametrize(
    ("size", "duration_s", "code", "limit"),
    [
        (MOST_BYTES + 1, 60.0, Code.FILE_TOO_LARGE, MOST_BYTES),
        (1000, LONGEST_FILM_S + 0.5, Code.FILE_TOO_LONG, LONGEST_FILM_S),
        (MOST_BYTES + 1, LONGEST_FILM_S + 0.5, Code.FILE_TOO_LONG, LONGEST_FILM_S),
    ],
)
def test_beyond_what_stream_holds_app_and_companion_say_the_same(large, stream, size, duration_s, code, limit):
    told, theirs = asyncio.run(_asked(large, size, duration_s))

    to = target(told, Account(large.url, "student", "Amina"))
    ours = may_last(film(duration_s), to) or may_send(size, "video/mp4", to)
    assert ours == replace(theirs, detail=ours.detail)
    assert (ours.code, ours.limit, ours.whose, ours.retry) == (code, limit, Whose.STORE, False)
    assert stream.fake.server.seen == []


def test_a_file_beyond_the_companions_own_limit_is_refused_in_its_name(small):
    told, fault = asyncio.run(_asked(small, 1001))

    assert (told.max_bytes, told.max_bytes_of, told.max_duration_s) == (1000, Whose.COMPANION, 0)
    assert (fault.code, fault.size, fault.limit, fault.whose) == (Code.FILE_TOO_LARGE, 1001, 1000, Whose.COMPANION)


def test_a_store_on_a_disk_takes_no_more_than_that_holds_in_all(tmp_path):
    assert compose.local_store(tmp_path).bounds() == Bounds(Whose.DISK, shutil.disk_usage(tmp_path).total)


REFUSED_AS = {
    Closed.EARLY: Code.TARGET_EARLY,
    Closed.LOCKED: Code.TARGET_LOCKED,
    Closed.SUBMITTED: Code.TARGET_SUBMITTED,
    Closed.ATTEMPTS: Code.TARGET_SUBMITTED,
    Closed.NOTHING_ONLINE: Code.TARGET_NO_CARRIER,
    Closed.LATE: Code.TARGET_CLOSED,
    UNKNOWN: Code.TARGET_CLOSED,
}


@pytest.mark.parametrize("why", [*Closed, UNKNOWN])
def test_who_asks_for_a_place_at_a_closed_assignment_hears_why(small, why):
    told, fault = asyncio.run(_asked(small, to=why))

    assert (told.open, told.closed) == (False, why)
    assert (fault.code, fault.retry) == (REFUSED_AS.get(why, Code.TARGET_REFUSED), False)
