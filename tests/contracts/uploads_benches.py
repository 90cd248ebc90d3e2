"""Who takes an upload: a companion, or a Moodle with one of the video plugins. All are real programs or sockets; only
the Moodles and Cloudflare are fakes."""

from __future__ import annotations

import contextlib
import sqlite3
import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import httpx

from tests.e2e.rig import Companion as Program
from tests.e2e.rig import companion
from tests.fakes.moodle_plugin import PluginMoodle
from tests.fakes.moodle_submissions import SubmissionMoodle
from tests.fakes.plugin_stores import BucketUploads, StreamUploads
from tests.fakes.stream import FakeStream
from tests.transfer.certificates import self_signed
from uploader_app import net
from uploader_app.clients.companion import Companions, Keys
from uploader_app.clients.moodle_plugin import MoodlePlugins
from uploader_app.clients.moodle_session import Pass
from uploader_app.domain.upload import Target
from uploader_app.engine import ports

WHO = "student1"
PASSWORDS = ("token-student1", "private-student1")


@dataclass
class Bench:
    """``objects``: what the store holds or keeps a place for. ``secrets``: what must be in no log. What differs:
    ``cleans``: what arrived but is not wanted can be taken back. ``after_a_lost_answer``: objects, when a request for
    a ticket was asked again. ``looks``: it asks the store before it believes that a video arrived. ``signs``."""

    site: str
    assignments: Callable[[str], str]
    port: Callable[[httpx.AsyncClient], ports.Companions]
    objects: Callable[[], set[str]]
    content: Callable[[], bytes]
    end_sessions: Callable[[], None]
    save: Callable[[], None]
    secrets: Callable[[], list[str]]
    trusted: ssl.SSLContext | None = None
    cleans: bool = True
    after_a_lost_answer: int = 1
    looks: bool = True
    signs: bool = True
    account: str = WHO
    signed_in: list[bool] = field(default_factory=lambda: [True])

    def target(self, assignment: str = "3") -> Target:
        return Target(self.site, self.account, self.assignments(assignment), "Interview")

    def http(self) -> httpx.AsyncClient:
        return net.api_client(self.trusted)


def _nothing() -> None:
    """No person has to do anything."""


# -- a companion -------------------------------------------------------------------------------------


@contextlib.contextmanager
def companion_bench(folder: Path) -> Iterator[Bench]:
    with SubmissionMoodle("4.5.5") as moodle:
        moodle.play("51-status-C-student1-nothing-yet", "51-status-B-student1-nothing-yet")
        config = folder / "companion.toml"
        config.write_text(f'[moodle]\nurl = "{moodle.url}"\n')
        with companion(folder / "server", "--config", str(config), demo=False) as server:
            yield _of_companion(server, moodle.url)
    assert moodle.surprises == []


def _of_companion(server: Program, root: str) -> Bench:
    session = httpx.post(f"{server.url}/v1/session", json={"token": PASSWORDS[0]}, trust_env=False).json()["token"]
    signed_in, kept = [True], [Keys(session, PASSWORDS[0], root)]

    def renewed(_site: str, _account: str, token: str) -> None:
        kept[0] = replace(kept[0], session=token)

    def end_sessions() -> None:
        """As after twelve hours."""
        with contextlib.closing(sqlite3.connect(server.data / "companion.db")) as db, db:
            assert db.execute("UPDATE session SET expires_at = 1").rowcount

    def content() -> bytes:
        (name,) = server.objects()
        return (server.data / "store" / name).read_bytes()

    return Bench(
        server.url,
        str,
        lambda http: Companions(http, lambda *_: kept[0] if signed_in[0] else Keys(), renewed),
        server.objects,
        content,
        end_sessions,
        _nothing,
        lambda: [kept[0].session, kept[0].moodle],
        signed_in=signed_in,
    )


# -- the plugins -------------------------------------------------------------------------------------


@contextlib.contextmanager
def stream_bench(folder: Path) -> Iterator[Bench]:
    with (
        FakeStream(lambda: 0.0, minutes=10_000) as stream,
        plugin_moodle(folder, "4.5.5", StreamUploads(stream)) as (moodle, trusted),
    ):
        # Stream tells a video that is still awaited from one that is there; the plugin does not.
        found = _of_plugin(moodle, trusted, moodle.stores["cloudflarestream"])
        yield replace(found, looks=False, after_a_lost_answer=2)


@contextlib.contextmanager
def bucket_bench(folder: Path, s3: Any) -> Iterator[Bench]:
    uploads = BucketUploads(s3)
    uploads.clear()
    with plugin_moodle(folder, "4.5.5", uploads) as (moodle, trusted):
        yield replace(_of_plugin(moodle, trusted, uploads), cleans=False, after_a_lost_answer=0)


@contextlib.contextmanager
def plugin_moodle(folder: Path, release: str, *stores: Any) -> Iterator[tuple[PluginMoodle, ssl.SSLContext]]:
    shows, trusted = self_signed(folder)
    with PluginMoodle(release, shows, *stores) as moodle:
        yield moodle, trusted
    assert moodle.surprises == []


def _of_plugin(moodle: PluginMoodle, trusted: ssl.SSLContext, store: Any) -> Bench:
    signed_in, kept = [True], [Pass(*PASSWORDS, 5)]

    def keep(_site: str, _account: str, changed: Pass) -> None:
        kept[0] = changed

    def secrets() -> list[str]:
        cookie = kept[0].cookie.partition("=")[2]
        return [*PASSWORDS, cookie, moodle.sessions[cookie][1]]

    return Bench(
        moodle.url,
        lambda number: f"{store.plugin}:{number}",
        lambda http: MoodlePlugins(http, lambda *_: kept[0] if signed_in[0] else Pass(), keep),
        store.objects,
        store.content,
        moodle.end_sessions,
        moodle.save,
        secrets,
        trusted,
        signs=False,
        signed_in=signed_in,
    )
