"""Smaller copies: offered with their price, made beside the profile, and never at the original's cost."""

from __future__ import annotations

import asyncio
import shutil
import sys
from dataclasses import replace

import pytest

from tests.films import make_film
from uploader_app.domain.faults import Code, StepError
from uploader_app.media import smaller
from uploader_app.media.look import look
from uploader_app.media.presets import PRESETS, Preset
from uploader_app.media.smaller import Offer, Smaller
from uploader_app.media.start import worker_command

ENDLESS = """
import json, sys
print("{}", flush=True)
open(json.loads(input())["into"], "w").write("half")
print('{"done": 0.5}', flush=True)
input()
"""
"""A worker that begins a copy and never ends it."""

OFFER = Offer(Preset("tiny", 60, 200_000, 64_000), 20_000, 1.0)


@pytest.fixture
def it(tmp_path) -> Smaller:
    return Smaller(worker_command(), tmp_path / "home")


@pytest.fixture(autouse=True)
def _home(tmp_path):
    (tmp_path / "home").mkdir()


@pytest.fixture
def path(tmp_path):
    return make_film(tmp_path / "Day 1 – wadi.mov", container="mov", seconds=1)


def made(it, path, offer=OFFER, film=None, on_done=lambda _: None):
    return asyncio.run(it.make(str(path), film or look(str(path)), offer, on_done))


def left(it):
    return [file.name for file in it.folder.iterdir()]


def test_a_copy_is_made_beside_the_profile_and_the_original_stays_as_it_was(it, path):
    before, told = (path.read_bytes(), path.stat().st_mtime_ns), []

    copy = made(it, path, on_done=told.append)

    assert left(it) == [copy.name] == ["Day 1 – wadi (60p).mp4"]
    assert look(str(copy)).height == 60
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert told


def test_a_second_copy_has_a_name_of_its_own(it, path):
    made(it, path)

    assert made(it, path).name == "Day 1 – wadi (60p, 2).mp4"


def test_a_copy_that_is_stopped_leaves_nothing(tmp_path, path):
    it = Smaller([sys.executable, "-I", "-S", "-c", ENDLESS], tmp_path / "home")

    async def scene():
        begun = asyncio.Event()
        making = asyncio.create_task(it.make(str(path), look(str(path)), OFFER, lambda _: begun.set()))
        await begun.wait()
        assert left(it)
        making.cancel()
        with pytest.raises(asyncio.CancelledError):
            await making

    asyncio.run(scene())

    assert left(it) == []


def test_a_copy_that_lacks_something_is_thrown_away(it, path):
    with pytest.raises(StepError) as refused:
        made(it, path, film=replace(look(str(path)), duration_s=60.0))

    assert refused.value.fault.code is Code.COPY_FAILED
    assert left(it) == []


def test_a_copy_that_came_out_larger_than_promised_is_thrown_away(it, path):
    with pytest.raises(StepError) as refused:
        made(it, path, replace(OFFER, preset=replace(OFFER.preset, exact=True), bytes=1000))

    assert refused.value.fault.code is Code.COPY_FAILED
    assert left(it) == []


def test_no_copy_is_begun_where_there_is_no_room(it, path):
    with pytest.raises(StepError) as refused:
        made(it, path, replace(OFFER, bytes=10**18))

    fault = refused.value.fault
    assert fault.code is Code.COPY_NO_ROOM
    assert fault.size > fault.limit > 0
    assert shutil.disk_usage(it.folder).free
    assert left(it) == []


def test_what_cannot_be_read_gives_no_copy(it, path, tmp_path):
    film = look(str(path))
    (tmp_path / "text.mp4").write_text("no film")

    with pytest.raises(StepError) as refused:
        made(it, tmp_path / "text.mp4", film=film)

    assert refused.value.fault.code is Code.COPY_FAILED
    assert left(it) == []


def test_without_a_worker_there_is_neither_offer_nor_copy(tmp_path, path):
    it = Smaller(["/nowhere/worker"], tmp_path / "home")

    with pytest.raises(StepError):
        made(it, path)
    assert asyncio.run(it.offers(str(path), replace(look(str(path)), height=1080, width=1920))) == []


def test_offers_say_size_and_time_and_one_keeps_the_limit(it, tmp_path, monkeypatch):
    path = make_film(tmp_path / "a.mp4", width=320, height=240, seconds=1)
    film = look(str(path))
    monkeypatch.setattr("uploader_app.media.presets.PRESETS", (PRESETS[0], replace(PRESETS[2], short_side=120)))

    free, tight = (asyncio.run(it.offers(str(path), film, limit)) for limit in (0, 50_000))

    assert [offer.preset.short_side for offer in free] == [120]
    assert all(offer.bytes > 0 and offer.seconds > 0 for offer in free)
    assert any(offer.bytes <= 50_000 for offer in tight)


def test_a_copy_for_a_limit_keeps_it(it, tmp_path):
    path = make_film(tmp_path / "a.mp4", width=320, height=240, seconds=2)
    film = look(str(path))
    preset = smaller.preset_within(film, 120_000)

    assert made(it, path, Offer(preset, 120_000, 1.0)).stat().st_size <= 120_000


def test_copies_that_nobody_sends_are_removed(it, path):
    first, second = made(it, path), made(it, path)
    (it.folder / f"half{smaller.PART}").write_bytes(b"x")

    it.tidy({str(first)})

    assert left(it) == [first.name]
    assert not second.exists()
