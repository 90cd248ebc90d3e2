"""SIGKILL at random moments, to the client, to the companion, to both: the video arrives once, whole, and
little is sent twice, whichever store it goes to. The seed is printed.

| environment         | means                                    | unless it is set             |
|---------------------|------------------------------------------|------------------------------|
| FIELDPOST_SEED      | the moments                              | others each time             |
| FIELDPOST_KILL_MIB  | the size of the video for Stream and S3  | 128; the local store: 1024   |
| FIELDPOST_KILLS     | kills of the client for Stream and S3    | 3; the local store: 20       |

The companion is killed half as often."""

from __future__ import annotations

import json
import os
import random

import pytest
from uvicorn.protocols.http.flow_control import HIGH_WATER_LIMIT

from tests.e2e.rig import MIB, Client, Companion, end, rows, video
from tests.e2e.stores import STORES
from uploader_app.companion.providers.s3.settings import LEAST_PART
from uploader_app.companion.providers.turns import PIECE
from uploader_app.companion.serving.server import RECEIVE_BUFFER
from uploader_app.engine.transfer.s3 import AT_ONCE

SCALE = {
    "local": (1024, 20),
    **dict.fromkeys(
        ("stream", "s3"),
        (int(os.environ.get("FIELDPOST_KILL_MIB", "128")), int(os.environ.get("FIELDPOST_KILLS", "3"))),
    ),
}
"""MiB of the video, and kills of the client."""

SEND_BUFFER = 128 * 1024
READ = 256 * 1024
LOST_BY_A_KILL = 2 * RECEIVE_BUFFER + PIECE + HIGH_WATER_LIMIT + 2 * READ + 2 * SEND_BUFFER
"""Bytes that have left the client and were never written, wherever they were when the companion died: in the kernel's
buffers, which are twice what is asked for, on both sides of the connection; in what is gathered before a write, and
what was read last, once into it and once behind it."""
SENT_TWICE_A_KILL = {"local": LOST_BY_A_KILL, "stream": LOST_BY_A_KILL, "s3": AT_ONCE * LEAST_PART}
"""By tus the store keeps what came; a part that S3 has not whole is lost."""

RATE = "96M"
"""Bytes a second: slow enough that every kill hits an upload under way."""


@pytest.fixture(scope="module")
def films(tmp_path_factory):
    """A video of so many MiB, and its SHA-256."""
    folder, known = tmp_path_factory.mktemp("film"), {}

    def of(mib):
        if mib not in known:
            path = folder / f"fieldwork {mib}.mp4"
            known[mib] = path, video(path, mib * MIB)
        return known[mib]

    return of


def test_a_kill_of_the_companion_may_lose_less_than_four_mib_that_were_sent():
    assert LOST_BY_A_KILL < 4 * MIB


@pytest.mark.timeout(900)
@pytest.mark.parametrize("killed", [("client",), ("companion",), ("client", "companion")], ids="+".join)
@pytest.mark.parametrize("kind", STORES)
def test_the_video_arrives_whatever_is_killed(tmp_path, site_of, films, kind, killed):
    seed = int(os.environ.get("FIELDPOST_SEED", random.randrange(2**32)))
    print(f"FIELDPOST_SEED={seed}")
    mib, most = SCALE[kind]
    path, expected = films(mib)
    size, kills = mib * MIB, moments(random.Random(seed), mib * MIB, most, killed)

    with site_of(kind) as site:
        site.door.send_buffer = SEND_BUFFER
        client = Client(tmp_path / "home")
        client.login(site.front.url)
        deliver(client, site.server, str(path), kills)

        assert site.store.held() == [expected]
        [row] = client.queue()
        assert (row["state"], row["receipt"]["sha256"]) == ("DONE", expected)
        assert site.submissions() == [row["id"]]
        [stored] = site.server.videos()
        assert (stored["id"], stored["size"], stored["state"]) == (row["id"], size, "submitted")
        print(f"sent twice: {(site.sent - size) / MIB:.1f} MiB over {len(kills)} kills")
        assert size <= site.sent <= size + SENT_TWICE_A_KILL[kind] * len(kills)


def moments(dice: random.Random, size: int, most: int, killed: tuple[str, ...]) -> list[tuple[int, str]]:
    """Whom to kill when so many bytes are sent."""
    counts = {"client": most if killed == ("client",) else most // 2, "companion": most // 2}
    return sorted((dice.randrange(size), whom) for whom in killed for _ in range(counts[whom]))


def deliver(client: Client, server: Companion, path: str, kills: list[tuple[int, str]]) -> None:
    """Upload to the end, with each kill when its byte is reached."""
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
