"""SIGKILL to the companion while it does each thing that it can do, on both databases: whoever comes back finds what
was promised, nothing takes up room that nobody has, and nothing is there twice.

FIELDPOST_KILLS says how many (the demanding run has 200); FIELDPOST_SEED repeats a run."""

from __future__ import annotations

import asyncio
import json
import math
import os
import random
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.companion.site import Clock
from tests.e2e.rig import Companion, companion, sha256
from tests.fakes import postgres
from tests.reliability.crowd import Life, Person, Watch
from uploader_app.companion import compose
from uploader_app.companion.config import load
from uploader_app.companion.grant import CONFIRMED, Grant, State
from uploader_app.companion.records import entries
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.records.tables import history, leftover, submission
from uploader_app.companion.rooms import Rooms
from uploader_app.companion.sweeper import TICK_S

KILLS = int(os.environ.get("FIELDPOST_KILLS", "12"))
PEOPLE = 6
SETTINGS = "slots = 3\nheartbeat_s = 1\nstale_after_s = 3\ngrace_s = 4\nresume_window_s = 300\n"
KINDS = ("ticket", "create", "bytes", "heartbeat", "offset", "complete", "hand-in", "abandon", "park", "start")
"""What is under way when it is killed. ``start``: when it looks at what its predecessor left, and sweeps."""
LONGEST_WAIT_S = 5.0
DAY_S = 86400.0


@pytest.fixture(params=["sqlite", "postgresql"])
def settings(request, tmp_path):
    with ExitStack() as stack:
        file = tmp_path / "companion.toml"
        database = stack.enter_context(postgres.running()).database() if request.param == "postgresql" else ""
        file.write_text(f"{SETTINGS}database = {json.dumps(database)}\n")
        yield file


@pytest.mark.timeout(1800)
def test_what_was_promised_is_there_however_often_the_companion_is_killed(tmp_path, settings):
    seed = int(os.environ.get("FIELDPOST_SEED", random.randrange(2**32)))
    print(f"FIELDPOST_SEED={seed}")
    dice = random.Random(seed)

    with companion(tmp_path, "--config", str(settings)) as server:
        lives = lived(server, dice)
        server.kill()

    told = Counter(life.end for life in lives)
    print(f"{KILLS} kills, {len(lives)} uploads: {dict(told)}")
    with ExitStack() as stack:
        clock = Clock()
        clock.now = time.time() + DAY_S
        rooms = opened(stack, tmp_path / "companion", settings, clock)
        asyncio.run(swept(rooms, clock))
        assert_kept(rooms.ledger, {life.id: life for life in lives}, tmp_path / "companion" / "store")


def lived(server: Companion, dice: random.Random) -> list[Life]:
    """All that was uploaded while it was killed."""
    watch, over = Watch(), threading.Event()
    people = [Person(server.url, watch, over, dice.randrange(2**32)) for _ in range(PEOPLE)]
    killed: Counter[str] = Counter()
    with ThreadPoolExecutor(PEOPLE) as threads:
        running = [threads.submit(one.run) for one in people]
        try:
            for number in range(KILLS):
                kind = KINDS[number % len(KINDS)]
                killed[kind] += kind == "start" or watch.wait_for(kind, LONGEST_WAIT_S)
                threading.Event().wait(dice.uniform(0, 0.5 if kind == "start" else 0.02))
                server.kill()
                server.start()
        finally:
            over.set()
        for one in running:
            one.result()
    print(f"killed during: {dict(killed)}")
    return [life for one in people for life in one.lives]


def opened(stack: ExitStack, data: Path, settings: Path, clock: Clock) -> Rooms:
    """What the companion left, as its successor finds it."""
    config = load(settings, {})
    rooms = compose.rooms(config, data, compose.demo_people(), compose.local_store(data), clock)
    rooms.ledger.open()
    stack.callback(rooms.ledger.close)
    return rooms


async def swept(rooms: Rooms, clock: Clock) -> None:
    """Until nothing that was left may be resumed any more: what lies in the store and was never told counts as a sign
    of life, once. A longer step would be an outage, held against nobody."""
    for _ in range(math.ceil(3 * rooms.config.resume_window_s / TICK_S)):
        clock.forward(TICK_S)
        await rooms.sweeper.tick()


def assert_kept(ledger: Ledger, lives: dict[str, Life], store: Path) -> None:
    grants = {one.id: one for one in ledger.look(lambda db: entries.in_state(db, State))}
    assert set(grants) <= set(lives)
    for id, life in lives.items():
        assert_as_meant(life, grants.get(id))
    kept = [one for one in grants.values() if one.state in CONFIRMED]
    names = {name for one in kept for name in (one.object, f"{one.object}.json")}
    assert {file.name for file in store.iterdir()} == names
    for one in kept:
        assert sha256(store / one.object) == lives[one.id].sha256
    assert ledger.look(lambda db: db.scalars(select(leftover.c.object)).all()) == []
    assert_receipts(ledger, [life for life in lives.values() if life.end == "submitted"])


def assert_as_meant(life: Life, grant: Grant | None) -> None:
    if life.end == "left":
        # It may have got as far as being whole: then it waits for its owner.
        assert grant is None or grant.state in (State.RECLAIMED, State.STORED)
        return
    assert grant is not None
    assert grant.state == life.end
    assert grant.state is State.ABANDONED or (grant.found, grant.stored) == (life.sha256, len(life.data))


def assert_receipts(ledger: Ledger, lives: list[Life]) -> None:
    documents = dict(ledger.look(lambda db: db.execute(select(submission.c.upload, submission.c.document)).all()))
    handed_in = select(history.c.upload).where(history.c.kind == "handed_in")
    assert sorted(ledger.look(lambda db: db.scalars(handed_in).all())) == sorted(documents)
    assert {life.id: life.receipts for life in lives} == {id: {text} for id, text in documents.items()}
