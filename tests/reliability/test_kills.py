"""SIGKILL at random moments, to the client, to the companion, to both: the video arrives once, whole, and
little is sent twice. The seed is printed; FIELDPOST_SEED repeats a run."""

from __future__ import annotations

import json
import os
import random
from pathlib import Path

import pytest

from tests.e2e.rig import MIB, Client, Companion, companion, end, rows, sha256, video
from tests.fakes.fault_proxy import FaultProxy

GIB = 1024 * MIB
SENT_TWICE_A_KILL = 4 * MIB
RATE = "96M"
"""Bytes a second: slow enough that every kill hits an upload under way."""


@pytest.fixture(scope="module")
def film(tmp_path_factory) -> tuple[Path, str]:
    path = tmp_path_factory.mktemp("film") / "fieldwork.mp4"
    return path, video(path, GIB)


@pytest.mark.parametrize(
    ("client_kills", "companion_kills"), [(20, 0), (0, 10), (10, 10)], ids=["client", "companion", "both"]
)
def test_the_video_arrives_whatever_is_killed(tmp_path, film, client_kills, companion_kills):
    seed = int(os.environ.get("FIELDPOST_SEED", random.randrange(2**32)))
    print(f"FIELDPOST_SEED={seed}")
    dice = random.Random(seed)
    path, expected = film
    kills = sorted(
        [(dice.randrange(GIB), "client") for _ in range(client_kills)]
        + [(dice.randrange(GIB), "companion") for _ in range(companion_kills)]
    )

    with companion(tmp_path) as server, FaultProxy(server.port) as proxy:
        client = Client(tmp_path / "home")
        client.login(proxy.url)
        code = deliver(client, server, str(path), kills)
        sent = sum(count for (method, _), count in proxy.body_bytes.items() if method == "PATCH")

        assert code == 0
        [stored] = server.videos()
        assert (stored["sha256"], stored["size"], stored["state"]) == (expected, GIB, "submitted")
        assert sha256(Path(stored["path"])) == expected
        assert len(server.objects()) == 1
        [row] = client.queue()
        assert (row["state"], row["receipt"]["sha256"]) == ("DONE", expected)
        print(f"sent twice: {(sent - GIB) / MIB:.1f} MiB over {len(kills)} kills")
        assert sent - GIB <= SENT_TWICE_A_KILL * len(kills)


def deliver(client: Client, server: Companion, path: str, kills: list[tuple[int, str]]) -> int:
    """Upload to the end, with each kill when its byte is reached. The last client's exit code."""
    upload = ("upload", path, "--assignment", "demo-interview", "--json", "--limit-rate", RATE)
    process = client.start(*upload)
    assert process.stdout
    for at, whom in kills:
        while (line := process.stdout.readline()) and json.loads(line)["sent"] < at:
            pass
        if whom == "companion":
            server.kill()
            server.start()
        else:
            end(process)
            process = client.start(*upload)
    out, err = process.communicate(timeout=240)
    assert process.returncode == 0, (rows(out)[-1:], err)
    return process.returncode
