"""What a look into the film does to its upload."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.engine.test_engine import ONE, deliver, run
from tests.fakes.world import with_file
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.limits import Whose
from uploader_app.domain.messages import Added, Removed
from uploader_app.domain.upload import Film, Flaw, Status

FILM = Film("mov", "h264", 61.5, 1920, 1080, 25.0, "aac", 8_000_000, medium="EOS DIGITAL")


def test_what_is_in_the_film_is_written_down(tmp_path):
    world = with_file(ONE.path)
    world.films[ONE.path] = FILM

    assert run(tmp_path, world, deliver).film == FILM


@pytest.mark.parametrize(
    ("flaw", "code"), [(Flaw.UNFINISHED, Code.FILE_UNFINISHED), (Flaw.NO_PICTURE, Code.FILE_NO_PICTURE)]
)
def test_what_nobody_could_watch_is_not_sent(tmp_path, flaw, code):
    world = with_file(ONE.path)
    world.films[ONE.path] = replace(FILM, flaw=flaw)

    failed = run(tmp_path, world, deliver)

    assert (failed.status, failed.fault.code) == (Status.FAILED, code)
    assert world.calls == []


def test_what_lasts_longer_than_the_site_takes_is_not_sent(tmp_path):
    world = with_file(ONE.path)
    world.films[ONE.path] = FILM
    to = replace(ONE.target, max_duration_s=60.0, max_duration_of=Whose.STORE)

    async def scene(it):
        it.engine.post(Added(replace(ONE, target=to)))
        await it.ear.until(lambda: it.ear.uploads)
        await it.ear.rest()
        return it.ear.uploads[ONE.id]

    failed = run(tmp_path, world, scene)

    fault = failed.fault
    assert (fault.code, fault.size, fault.limit, fault.whose) == (Code.FILE_TOO_LONG, 62, 60, Whose.STORE)
    assert world.calls == []


def test_nothing_is_kept_of_the_film_of_a_removed_upload(tmp_path):
    world = with_file(ONE.path)
    world.fails = lambda _: Fault(Code.NET_DOWN, retry=True, after=1000)

    async def scene(it):
        it.engine.post(Added(ONE))
        await it.ear.until(lambda: world.calls)
        await it.engine.handled([Removed(ONE.id)])

    run(tmp_path, world, scene)

    assert world.forgotten == [ONE.id]
