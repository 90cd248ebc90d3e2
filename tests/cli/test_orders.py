"""What a person orders from a running engine, over the fake world."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import upload
from tests.engine.rig import run
from tests.fakes.world import with_file
from uploader_app.cli.instance import Handover
from uploader_app.cli.orders import NotOneError, carry_out, meant
from uploader_app.domain.faults import Code
from uploader_app.domain.upload import Status

ONE, COPY = upload(1), upload(2)


def test_an_upload_is_found_by_how_its_id_begins():
    assert meant([ONE, COPY], [COPY.id.upper()]) == [COPY]


@pytest.mark.parametrize(("start", "found"), [("0", 2), ("f", 0)])
def test_one_that_cannot_be_told_from_others_is_not_guessed(start: str, found: int):
    with pytest.raises(NotOneError) as caught:
        meant([ONE, COPY], [start])

    assert (caught.value.start, caught.value.found) == (start, found)


def test_going_on_with_everything_sends_no_copy_that_nobody_asked_for(tmp_path):
    world = with_file(ONE.path)
    world.files[COPY.path] = replace(world.files[ONE.path], path=COPY.path)

    async def scene(it):
        await carry_out(it.engine, Handover("", add=[ONE, COPY]))
        await it.ear.rest()
        followed = await carry_out(it.engine, Handover("", resume=True))
        await it.ear.rest()
        assert followed == {COPY.id}
        held_back = it.ear.uploads[COPY.id]
        await carry_out(it.engine, Handover("", add=[replace(COPY, id=upload(3).id)]))
        await it.ear.rest()
        return held_back, it.ear.uploads[COPY.id]

    held_back, sent = run(tmp_path, world, scene)

    assert held_back.fault.code is Code.FILE_TWIN
    assert sent.status is Status.DONE, "the same command again is a yes"
