"""The disk as the engine sees it: what a file is, and whether somebody still writes it."""

from __future__ import annotations

import asyncio
import os
from dataclasses import replace

import pytest

from tests.builders import TARGET
from uploader_app.domain.faults import Code, StepError
from uploader_app.engine.files import DiskFiles

HEAD = b"\0\0\0\x18ftypisom\0\0\2\0isomiso2"
LONG_AGO = 1_700_000_000


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "a.mp4"
    path.write_bytes(HEAD + bytes(1000))
    return path


def test_a_file_that_grows_while_it_is_checked_is_looked_at_again_later(path):
    async def check():
        checking = asyncio.create_task(DiskFiles(pause=0.05).check(str(path), TARGET))
        while not checking.done():
            with path.open("ab") as file:
                file.write(b"more")
            await asyncio.sleep(0.001)
        return await checking

    with pytest.raises(StepError) as refused:
        asyncio.run(check())

    fault = refused.value.fault
    assert (fault.code, fault.retry) == (Code.FILE_GROWING, True)
    assert fault.after > 0


def test_a_file_that_was_just_written_is_taken_when_it_rests(path):
    assert asyncio.run(DiskFiles(pause=0).check(str(path), TARGET)).size == len(HEAD) + 1000


def test_nobody_waits_for_an_old_file(path):
    os.utime(path, (LONG_AGO, LONG_AGO))

    async def check():
        async with asyncio.timeout(60):
            return await DiskFiles(pause=3600).check(str(path), TARGET)

    assert asyncio.run(check()).mtime_ns == LONG_AGO * 10**9


def test_an_empty_file_that_is_being_filled_is_not_called_empty(path):
    path.write_bytes(b"")

    async def check():
        checking = asyncio.create_task(DiskFiles(pause=0.05).check(str(path), TARGET))
        while not checking.done():
            with path.open("ab") as file:
                file.write(b"more")
            await asyncio.sleep(0.001)
        return await checking

    with pytest.raises(StepError) as refused:
        asyncio.run(check())

    assert refused.value.fault.code is Code.FILE_GROWING


def test_a_file_on_a_disk_that_was_put_in_anew_is_the_same(path):
    checked = asyncio.run(DiskFiles(pause=0).check(str(path), TARGET))
    elsewhere = replace(checked, device=checked.device + 1, inode=checked.inode + 1)

    assert asyncio.run(DiskFiles().same(elsewhere)) == checked


@pytest.mark.parametrize("difference", [{"size": 1}, {"mtime_ns": 1}, {"samples": ("", "", "")}])
def test_a_file_that_differs_in_size_time_or_content_has_changed(path, difference):
    checked = asyncio.run(DiskFiles(pause=0).check(str(path), TARGET))

    with pytest.raises(StepError) as refused:
        asyncio.run(DiskFiles().same(replace(checked, **difference)))

    assert refused.value.fault.code is Code.FILE_CHANGED
