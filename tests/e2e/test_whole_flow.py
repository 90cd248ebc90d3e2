"""The whole life of a video on each store, with each release of Moodle: its owner signs in with Moodle's token, sends
it, hands it in, and takes it back; the teacher watches it in between."""

from __future__ import annotations

import asyncio
import contextlib
import json
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from tests.e2e import stores
from tests.e2e.engines import engine_for
from tests.e2e.rig import MIB, Companion, companion, until, video
from tests.fakes.moodle import RELEASES, SERVICE
from tests.fakes.moodle_submissions import SubmissionMoodle
from uploader_app import net
from uploader_app.cli.accounts import Accounts
from uploader_app.cli.orders import new_upload
from uploader_app.clients.companion import Companions
from uploader_app.domain.messages import Added
from uploader_app.domain.upload import Status, Upload
from uploader_app.engine.transfer.wire_pump import RateLimit
from uploader_app.gui.models.targets import target
from uploader_app.store.keychain import FileKeychain
from uploader_app.wire import MOODLE_HEADER

PLAIN = "3"
PASSWORD = "a secret of Moodle's"
CHUNK = 5 * MIB
SIZE = CHUNK + MIB + 7
"""Two requests with bytes, where the store takes chunks or parts."""
SLOW = 512 * 1024
"""Bytes a second, until the companion has heard of some."""
EVENTS = ["upload_start", "upload_success", "handed_in", "playback_access", "playback_access", "video_deletion"]


@dataclass(frozen=True)
class Place:
    """A companion whose people are a Moodle's, with one of the stores."""

    kind: str
    server: Companion
    store: Any  # stores.Store, and what only one of them has
    moodle: SubmissionMoodle

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        with contextlib.closing(sqlite3.connect(self.server.data / "companion.db")) as db:
            return db.execute(query).fetchall()

    def heard(self) -> bool:
        """Whether a heartbeat told of bytes: nothing else does, while they are on their way."""
        return any(sent > 0 for (sent,) in self.rows("SELECT sent FROM upload"))

    @contextlib.contextmanager
    def signed_in(self, name: str) -> Iterator[httpx.Client]:
        """With a session, and with Moodle's token for what Moodle decides."""
        form = {"username": name, "password": PASSWORD, "service": SERVICE}
        token = httpx.post(f"{self.moodle.url}/login/token.php", data=form, trust_env=False).json()["token"]
        headers = {MOODLE_HEADER: token}
        with httpx.Client(base_url=self.server.url, headers=headers, trust_env=False, timeout=20) as http:
            session = http.post("/v1/session", json={"token": token}).json()["token"]
            http.headers["Authorization"] = f"Bearer {session}"
            yield http

    def plays(self, link: str, film: bytes) -> bool:
        """Whether the link leads to that very film. Stream's player shows which one it would play."""
        if self.kind != "stream":
            return _fetched(link).content == film
        ((uid, _),) = self.store.fake.library.videos.items()
        while self.store.fake.encode(uid) != "ready":
            pass
        return _fetched(link).text == uid


@pytest.fixture(params=RELEASES)
def moodle(request):
    with SubmissionMoodle(request.param) as server:
        server.play("51-status-C-student1-nothing-yet", "51-status-B-student1-nothing-yet")
        yield server
    assert server.surprises == []


@pytest.fixture(params=stores.STORES)
def place(request, moodle, tmp_path):
    shared = request.getfixturevalue("seaweed") if request.param == "s3" else None
    options = {"chunk": CHUNK} if request.param == "stream" else {}
    with stores.opened(request.param, tmp_path, shared, **options) as store:
        settings = store.settings(f"http://127.0.0.1:{store.port}")
        config = tmp_path / "companion.toml"
        config.write_text(f'heartbeat_s = 1\n{settings}\n[moodle]\nurl = "{moodle.url}"\n')
        with companion(tmp_path, "--config", str(config), demo=False) as server:
            yield Place(request.param, server, store, moodle)


@pytest.fixture(scope="module")
def film(tmp_path_factory):
    path = tmp_path_factory.mktemp("film") / "interview.mp4"
    return path, video(path, SIZE)


def test_a_video_lives_from_the_sign_in_to_its_deletion(place, film, tmp_path):
    path, sha256 = film

    upload = asyncio.run(handed_in(place, path, tmp_path / "home"))

    assert (upload.status, upload.sent, upload.sha256) == (Status.DONE, SIZE, sha256)
    assert f"/p/{upload.id}." in place.moodle.work("student1", int(PLAIN)).text
    assert place.store.held() == [sha256]
    with place.signed_in("student1") as student, place.signed_in("teacher1") as teacher:
        assert_signed(upload, student, sha256)
        links = [playback(who, upload).json()["url"] for who in (student, teacher)]
        assert [place.plays(link, path.read_bytes()) for link in links] == [True, True]

        assert student.delete(f"/v1/videos/{upload.id}").status_code == 202

        until(lambda: place.store.held() == [])
        gone = [playback(who, upload) for who in (student, teacher)]
        assert [(answer.status_code, answer.json()["code"]) for answer in gone] == [(410, "video_deleted")] * 2
        assert not any(_fetched(link).is_success for link in links)
    kinds = [kind for (kind,) in place.rows("SELECT kind FROM event ORDER BY id")]
    assert [kind for kind in kinds if kind in EVENTS] == EVENTS


async def handed_in(place: Place, path: Path, home: Path) -> Upload:
    """By the client's own parts, as the command line joins them."""
    home.mkdir()
    accounts, limit = Accounts(home, FileKeychain(home / "sign-ins.json", wanted=True)), RateLimit(SLOW)
    async with net.api_client() as http:
        account = await accounts.sign_in(http, place.server.url, "student1", PASSWORD, time.time())
        (chosen,) = [one for one in await accounts.assignments(http) if one.id == PLAIN]
        assert chosen.open
        companions = Companions(http, accounts.keys_of, accounts.renewed)
        async with engine_for(companions, home, limit, patience=net.SEND_TIMEOUT) as (engine, ear):
            engine.post(Added(new_upload(str(path), target(chosen, account))))
            await asyncio.to_thread(until, place.heard)
            limit.rate = 0
            await ear.until(lambda: ear.uploads)
            await ear.rest()
    (upload,) = ear.uploads.values()
    return upload


def assert_signed(upload: Upload, owner: httpx.Client, sha256: str) -> None:
    """The receipt that the client kept is the companion's, and of this file."""
    told = owner.get(f"/v1/uploads/{upload.id}/receipt").json()
    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(told["key"]))
    assert upload.receipt
    key.verify(bytes.fromhex(upload.receipt.signature), upload.receipt.document.encode())
    facts = json.loads(upload.receipt.document)
    assert (facts["sha256"], facts["size"], facts["person"], facts["assignment"]) == (sha256, SIZE, "student1", PLAIN)


def playback(who: httpx.Client, upload: Upload) -> httpx.Response:
    return who.post(f"/v1/videos/{upload.id}/playback")


def _fetched(link: str) -> httpx.Response:
    return httpx.get(link, trust_env=False, timeout=20)
