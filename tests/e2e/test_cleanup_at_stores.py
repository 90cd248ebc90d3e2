"""Quit, crash and cancel leave nothing in a store that is not ours: no video, no object, no open multipart upload.
``test_cleanup`` has the same for the companion's own disk."""

from __future__ import annotations

import contextlib
import signal

from tests.e2e.rig import MIB, Client, end, until, video
from tests.e2e.test_cleanup import begin

LONG = 128 * MIB
"""Not sent before the last of several clients has begun."""

OTHERS = ("stream", "s3")
STRICT = """heartbeat_s = 1
stale_after_s = 2
grace_s = 2
abandoned = "at-once"
slots = 0
"""


def test_nothing_is_left_of_who_went_away_while_the_companion_was_down(site_of, tmp_path):
    video(tmp_path / "v.mp4", LONG)
    with contextlib.ExitStack() as stack:
        # Both at once, because most of it is waiting for the sweeper.
        sites = [stack.enter_context(site_of(kind, STRICT)) for kind in OTHERS]
        cancelled = [who_cancels(site, tmp_path / kind) for site, kind in zip(sites, OTHERS, strict=True)]
        for site, client in zip(sites, cancelled, strict=True):
            site.server.start()
            done = client.run("resume")
            assert done.returncode == 0, done.stderr

        for site in sites:
            until(lambda site=site: site.store.held() == [])
            assert site.submissions() == []


def who_cancels(site, folder):
    """Three are on their way when the companion dies: one quits, one crashes, and this one cancels."""
    clients = [Client(folder / name) for name in ("student", "student2", "student3")]
    running = []
    for client in clients:
        client.login(site.front.url, client.home.name)
        running.append(begin(client, folder.parent / "v.mp4")[0])
    assert len(site.store.held()) == len(clients)
    site.server.kill()
    for process, how in zip(running, (signal.SIGTERM, signal.SIGKILL, signal.SIGKILL), strict=True):
        end(process, how)
    done = clients[-1].run("discard", "--all")
    assert done.returncode == 0, done.stderr
    assert "told to clean up" in done.stderr
    assert clients[-1].queue() == []
    return clients[-1]


def test_what_is_discarded_leaves_no_video_at_stream(site_of, tmp_path):
    video(tmp_path / "v.mp4", LONG)
    with site_of("stream") as site:
        client = Client(tmp_path / "home")
        client.login(site.front.url)
        process, _ = begin(client, tmp_path / "v.mp4")
        assert len(site.store.held()) == 1
        end(process)

        done = client.run("discard", "--all")

        assert done.returncode == 0, done.stderr
        until(lambda: site.store.held() == [])
