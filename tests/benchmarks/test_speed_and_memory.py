"""What sending costs, against peers in the same run, to the same sink; and how much memory the programs take.

``make benchmark`` prints the figures. Wall time is never asserted; ratios of CPU time are.
"""

from __future__ import annotations

import os
import resource
import select
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.rig import FROM_NOTHING, MIB, Client, companion, environment, video

pytestmark = pytest.mark.benchmark

GIB = 1024 * MIB
SIZE = 2 * GIB
ROUNDS = 3

OURS = """
import asyncio, resource, sys
sys.modules["rich"] = None  # httpx imports it where it lies; nobody who installs Fieldpost gets it
import tusclient.client
from uploader_app.domain.upload import Target, TusTicket
from uploader_app.engine.files import DiskFiles
from uploader_app.engine.transfer.tus import TusTransfer
from uploader_app.engine.transfer.wire_pump import RateLimit

async def main(url, path):
    source = await DiskFiles().check(path, Target("", "", "", ""))
    await TusTransfer(RateLimit()).send(TusTicket(url), source, lambda sent: None)

before = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
asyncio.run(main(*sys.argv[1:]))
print(sum(resource.getrusage(resource.RUSAGE_SELF)[:2]) - before)
"""
TUSPY = """
import resource, sys
from tusclient.client import TusClient
before = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
url, path = sys.argv[1:]
TusClient(url).uploader(path, chunk_size=50 * 1024 * 1024, metadata={"name": "x"}).upload()
print(sum(resource.getrusage(resource.RUSAGE_SELF)[:2]) - before)
"""


@pytest.fixture(scope="module")
def film(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("film") / "film.mp4"
    video(path, SIZE)
    return path


@pytest.fixture(scope="module")
def sink():
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.sink"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert process.stdout
    yield f"http://127.0.0.1:{int(process.stdout.readline())}/files/x"
    process.kill()
    process.wait()
    process.stdout.close()


@dataclass(frozen=True)
class Cost:
    """CPU seconds per GiB of the whole program and of the sending alone, and its peak in MiB."""

    whole: float
    sending: float
    peak: float


def cost(*command: str) -> Cost:
    """The best of some rounds. A program that prints a number says with it what the sending alone took."""
    rounds = []
    for _ in range(ROUNDS):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment(), text=True)
        used, peak = watched(process)
        assert process.stdout
        told = process.stdout.read()
        process.stdout.close()
        whole = used.ru_utime + used.ru_stime
        rounds.append(Cost(whole * GIB / SIZE, float(told or whole) * GIB / SIZE, peak))
    return Cost(min(r.whole for r in rounds), min(r.sending for r in rounds), max(r.peak for r in rounds))


def watched(process: subprocess.Popen) -> tuple[resource.struct_rusage, float]:
    """What it used until it ended, and its peak in MiB. The peak of wait4 would hold that of our own fork too."""
    peak = 0.0
    while True:
        pid, status, used = os.wait4(process.pid, os.WNOHANG)
        if pid:
            process.returncode = os.waitstatus_to_exitcode(status)
            assert process.returncode == 0, process.args
            return used, peak
        peak = max(peak, peak_mib(process.pid))
        select.select([], [], [], 0.01)


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_sending_costs_no_more_than_curl_and_a_third_of_tuspy(film, sink):
    curl = cost("curl", "-s", "-T", str(film), "-X", "PATCH", "-H", "Upload-Offset: 0", "-H", "Expect:", sink)
    ours = cost(sys.executable, "-c", OURS, sink, str(film))
    tuspy = cost(sys.executable, "-c", TUSPY, sink, str(film))
    print()
    for name, it in {"curl": curl, "ours": ours, "tuspy": tuspy}.items():
        print(f"{name:6} {it.sending:.3f} CPU s/GiB sending, {it.whole:.3f} in all, peak {it.peak:.0f} MiB")
    print(f"ours / curl: {ours.whole / curl.whole:.2f} in all (at most 1.2)")
    print(f"ours / tuspy: {ours.sending / tuspy.sending:.2f} sending (at most 0.33)")

    assert ours.whole <= 1.2 * curl.whole
    assert ours.sending <= tuspy.sending / 3


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("size", [256 * MIB, SIZE], ids=["256MiB", "2GiB"])
def test_memory_is_small_and_does_not_grow_with_the_file(film, tmp_path, size):
    path = tmp_path / "film.mp4"
    shutil.copyfile(film, path)
    os.truncate(path, size)

    with companion(tmp_path, program=FROM_NOTHING) as server:
        client = Client(tmp_path / "home")
        client.login(server.url)
        command = [sys.executable, "-m", "uploader_app.cli.main", "--home", str(client.home), "upload", str(path)]
        with (tmp_path / "out").open("wb") as out:
            process = subprocess.Popen(
                [*command, "--assignment", "demo-interview", "--json"], stdout=out, env=environment()
            )
            _, ours = watched(process)
        theirs = peak_mib(server.pid)
    print(f"\n{size // MIB} MiB: client {ours:.0f} MiB (at most 70), companion {theirs:.0f} MiB (at most 80)")

    assert ours <= 70
    assert theirs <= 80


def peak_mib(pid: int) -> float:
    """The highest resident size so far; 0 for one that has just ended."""
    status = Path(f"/proc/{pid}/status").read_text().splitlines()
    return max((int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM")), default=0.0)
