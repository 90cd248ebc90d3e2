"""The process that opens films: it comes when it is asked, goes when it has to, and another one takes its place."""

from __future__ import annotations

import asyncio
import json
import os
import random
import subprocess
import sys
from dataclasses import asdict

import psutil
import pytest

from tests.films import film, make_film
from uploader_app.cli.main import main
from uploader_app.media.helper import Helper, HelperGoneError, NoHelperError
from uploader_app.media.look import look
from uploader_app.media.presets import Preset
from uploader_app.media.start import WORKER_OPTION, worker_command

PATIENCE = 30.0
PROGRAM = """
import json, os, sys, time
print(json.dumps({"ready": True}), flush=True)
for line in sys.stdin:
    question = json.loads(line)
    if question["do"] == "die":
        os._exit(3)
    if question["do"] == "hang":
        time.sleep(60)
    if question["do"] == "work":
        for done in (0.25, 0.5):
            print(json.dumps({"done": done}), flush=True)
    print(question.get("says") or json.dumps({"pid": os.getpid()}), flush=True)
"""
STAND_IN = [sys.executable, "-I", "-S", "-c", PROGRAM]
"""A worker that does as it is told."""


def with_helper(scene, command=STAND_IN, **options):
    async def run():
        helper = Helper(command, **options)
        try:
            return await scene(helper)
        finally:
            await helper.close()

    return asyncio.run(run())


async def pid(helper):
    return (await helper.ask({"do": "look"}, PATIENCE))["pid"]


def test_one_process_answers_all_questions():
    async def scene(helper):
        return await asyncio.gather(*(pid(helper) for _ in range(20)))

    assert len(set(with_helper(scene))) == 1


def test_one_that_died_is_replaced():
    async def scene(helper):
        first = await pid(helper)
        with pytest.raises(HelperGoneError) as gone:
            await helper.ask({"do": "die"}, PATIENCE)
        return first, gone.value.slow, await pid(helper)

    first, slow, second = with_helper(scene)

    assert first != second
    assert not slow


def test_one_that_takes_too_long_is_killed_and_replaced():
    async def scene(helper):
        first = await pid(helper)
        with pytest.raises(HelperGoneError) as gone:
            await helper.ask({"do": "hang"}, 0.05)
        return first, gone.value.slow, await pid(helper)

    first, slow, second = with_helper(scene)

    assert first != second
    assert slow
    assert not psutil.pid_exists(first)


def test_who_no_longer_waits_gets_nobody_elses_answer():
    async def scene(helper):
        first = await pid(helper)
        waiting = asyncio.create_task(helper.ask({"do": "hang"}, PATIENCE))
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        return first, await pid(helper)

    first, second = with_helper(scene)

    assert first != second


def test_progress_is_told_before_the_answer():
    told = []

    with_helper(lambda helper: helper.ask({"do": "work"}, PATIENCE, told.append))

    assert told == [0.25, 0.5]


@pytest.mark.parametrize("says", ["no json", "x" * 100_000])
def test_an_answer_that_makes_no_sense_ends_it(says):
    async def scene(helper):
        with pytest.raises(HelperGoneError):
            await helper.ask({"do": "look", "says": says}, PATIENCE)
        return await pid(helper)

    assert with_helper(scene)


@pytest.mark.parametrize("command", [["/nowhere/worker"], [sys.executable, "-I", "-S", "-c", "raise SystemExit(1)"]])
def test_where_none_starts_it_is_tried_once(command, monkeypatch):
    started = []
    start = asyncio.create_subprocess_exec

    async def counted(*words, **options):
        started.append(words)
        return await start(*words, **options)

    monkeypatch.setattr(asyncio, "create_subprocess_exec", counted)

    async def scene(helper):
        for _ in range(3):
            with pytest.raises(NoHelperError):
                await helper.ask({"do": "look"}, PATIENCE)

    with_helper(scene, command)

    assert len(started) == 1


# -- the real one ------------------------------------------------------------------------------------


def test_damaged_films_are_answered_or_their_reader_is_replaced(tmp_path):
    dice = random.Random(11)
    content, path = film(), tmp_path / "a.mp4"

    async def scene(helper):
        answers = []
        for _ in range(30):
            broken = bytearray(content)
            for _ in range(dice.choice((1, 8, 64))):
                broken[dice.randrange(len(broken))] = dice.randrange(256)
            path.write_bytes(broken)
            for do in ("look", "picture"):
                try:
                    answers.append(await helper.ask({"do": do, "path": str(path)}, PATIENCE))
                except HelperGoneError:
                    answers.append({})
        path.write_bytes(content)
        return answers, await helper.ask({"do": "look", "path": str(path)}, PATIENCE)

    answers, last = with_helper(scene, worker_command())

    assert len(answers) == 60
    assert last["film"]["codec"] == "h264"


def test_a_worker_gives_way_to_others_and_ends_with_who_asks():
    command = [*worker_command(), "--low"]
    worker = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert worker.stdout
    assert b"ready" in worker.stdout.readline()

    assert os.getpriority(os.PRIO_PROCESS, worker.pid) > os.getpriority(os.PRIO_PROCESS, 0)
    worker.communicate(timeout=PATIENCE)
    assert worker.returncode == 0


def test_a_worker_in_the_middle_of_a_copy_ends_with_who_asks(tmp_path):
    path = make_film(tmp_path / "a.mp4", width=640, height=480, seconds=4, sound="")
    preset = Preset("720p", 720, 3_000_000, 128_000)
    question = {"do": "copy", "path": str(path), "into": str(tmp_path / "b"), "preset": asdict(preset)}
    question["film"] = asdict(look(str(path)))
    worker = subprocess.Popen(worker_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert worker.stdin
    assert worker.stdout
    worker.stdin.write(json.dumps(question).encode() + b"\n")
    worker.stdin.flush()
    while b"done" not in worker.stdout.readline():
        pass

    rest, _ = worker.communicate(timeout=PATIENCE)

    assert worker.returncode == 0
    assert b"made" not in rest


def test_a_frozen_fieldpost_is_its_own_worker(monkeypatch):
    started = []
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr("uploader_app.media.worker.main", lambda: started.append(1) or 0)

    assert worker_command()[1:] == [WORKER_OPTION]
    assert main(worker_command()[1:]) == 0
    assert started
