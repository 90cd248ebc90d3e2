"""Secrets leave no trace: not in the database, not in the logs, not in the answers to somebody else."""

from __future__ import annotations

import asyncio
import json
import logging
import signal
import subprocess
import sys
from contextlib import contextmanager
from contextvars import copy_context
from pathlib import Path

import httpx
import pytest
from sqlalchemy import text

from tests.companion.site import Clock, Connection, Site, Video
from tests.fakes.seaweed import Seaweed
from tests.fakes.stream import ACCOUNT, TOKEN, FakeStream
from uploader_app import net
from uploader_app.companion.config import Config, load
from uploader_app.companion.providers.s3 import client as s3_client
from uploader_app.companion.providers.s3.store import S3Store
from uploader_app.companion.providers.stream.settings import StreamSettings
from uploader_app.companion.providers.stream.store import StreamStore
from uploader_app.companion.serving import trace
from uploader_app.companion.serving.logs import FactsFormatter, JsonFormatter
from uploader_app.wire import MOODLE_HEADER, REQUEST_HEADER, SECRET_HEADER

CLI = [sys.executable, "-m", "uploader_app.companion.cli"]
SCRAPER = {"Authorization": "Bearer canary-scraper"}


class Lines(logging.Handler):
    def __init__(self):
        super().__init__()
        self.setFormatter(FactsFormatter())
        self.lines = []

    def emit(self, record):
        self.lines.append(self.format(record))


@contextmanager
def listening(log):
    """To everything that the server's side says; the test's own client talks of its URLs."""
    loggers = [logging.getLogger(name) for name in ("uploader_app", "uvicorn", "asyncio", "fastapi")]
    for logger in loggers:
        logger.addHandler(log)
        logger.setLevel(logging.DEBUG)
    # Others are heard as they are at most when the companion serves: some tell at DEBUG whatever passes through them.
    outside = [logging.getLogger(name) for name in ("sqlalchemy", "boto3", "botocore", "urllib3")]
    for logger in outside:
        logger.addHandler(log)
        logger.setLevel(logging.INFO)
    yield
    for logger in (*loggers, *outside):
        logger.removeHandler(log)
        logger.setLevel(logging.NOTSET)


def written_down(site):
    """What lies in the data directory, but for the films themselves."""
    files = [path for path in site.data.rglob("*") if path.is_file() and path.name != "secret.key"]
    return "".join(path.read_bytes().decode("latin-1") for path in files)


def test_no_password_token_or_secret_is_written_down(site, student):
    log = Lines()
    with listening(log):
        canaries = walk(site, student)

    kept = "".join(log.lines) + written_down(site)
    assert "request" in kept
    assert '"route": "tus"' in kept
    assert [name for name, value in canaries.items() if value in kept] == []


def walk(site, student):
    student.post("/v1/session", json={"username": "student", "password": "canary-password"})
    student.post("/v1/session", json={"username": "student", "password": "canary-password", "x": 1, "y": ["z"]})
    student.post("/v1/session", json={"username": "student", "password": ["canary-password"]})
    video = Video(student)
    url = video.send()
    video.call("heartbeat", {"sent": 1}, **{SECRET_HEADER: video.secret})
    video.call("heartbeat", {"sent": "canary-body"}, **{SECRET_HEADER: video.secret})
    video.complete()
    video.hand_in()
    link = student.post(f"/v1/videos/{video.id}/playback").json()["url"]
    student.get(link)
    student.get(link + "?broken")
    submitted = student.get(f"/v1/uploads/{video.id}/link").json()
    for url_of_film in submitted.values():
        assert student.get(url_of_film).status_code in (200, 302)
    student.get("/v1/assignments", headers={MOODLE_HEADER: "canary-moodle-token"})
    student.get("/metrics", headers={"Authorization": "Bearer canary-scraper"})
    with site.rooms.ledger._writing.begin() as db:
        db.execute(text("ALTER TABLE submission RENAME TO gone"))
    assert Video(student).store().hand_in().status_code == 500
    with Connection(site.port) as broken:
        broken.patch(url, 0, 4000)
        assert broken.answer().startswith("HTTP/1.1 4")
    return {
        "password": "canary-password",
        "body": "canary-body",
        "moodle": "canary-moodle-token",
        "scraper": "canary-scraper",
        "token": student.headers["Authorization"].split()[1],
        "secret": video.secret,
        "ticket": url.rsplit(".", 1)[1],
        "link": link.split("/")[4].rsplit(".", 1)[1],
        "key of the submission's link": submitted["page"].split("?k=")[1],
    }


def stream(tmp_path, stack):
    fake = stack.enter_context(FakeStream(Clock()))
    places = {"api": fake.api, "player": fake.url, "upload_origins": (fake.url,)}
    settings = StreamSettings(account=ACCOUNT, token=TOKEN, webhook_secret="canary-webhook", **places)
    return StreamStore(net.api_client(), settings, Clock()), [TOKEN, "canary-webhook"]


def s3(tmp_path, stack):
    (tmp_path / "weed").mkdir()
    server = stack.enter_context(Seaweed(tmp_path / "weed"))
    settings = server.settings(bucket="films")
    s3_client.s3(s3_client.session(settings), settings).create_bucket(Bucket="films")
    return S3Store(settings), [settings.secret_access_key, "X-Amz-Signature", "Signature="]


@pytest.mark.parametrize("made", [stream, s3])
def test_a_stores_keys_and_what_is_signed_with_them_are_not_written_down(tmp_path, stack, made):
    store, canaries = made(tmp_path, stack)
    config = Config(store=made.__name__)
    site = stack.enter_context(Site(tmp_path / "data", config, around=lambda _: store))
    if made is stream:
        stack.callback(lambda: site.do(store._calls._http.aclose()))
    http = stack.enter_context(site.person("student"))
    log = Lines()
    with listening(log):
        video = Video(http)
        answer = video.ask()
        assert answer.status_code == 201, answer.text
        ticket = answer.json()["ticket"]
        video.call("parts", {"numbers": [1]})
        assert video.complete().status_code == 409
        video.call("abandon")

    assert ticket["kind"] in ("s3", "tus")
    assert [one for one in canaries if one in "".join(log.lines) + written_down(site)] == []
    assert not ticket["url"] or ticket["url"] not in "".join(log.lines)


def test_secrets_stand_in_no_argument_and_in_no_copy_of_the_settings(tmp_path):
    (tmp_path / "token").write_text("canary-scraper")
    (tmp_path / "a.toml").write_text(f'[metrics]\ntoken_file = "{tmp_path}/token"\n')
    words = ["serve", "--demo", "--port", "0", "--verbose", "--data", str(tmp_path / "data")]
    command = [*CLI, *words, "--config", str(tmp_path / "a.toml")]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    address = process.stdout.readline().split()[-1]
    codes = [httpx.get(f"{address}/metrics", headers=one).status_code for one in ({}, SCRAPER)]
    shown = Path(f"/proc/{process.pid}/cmdline").read_bytes() + Path(f"/proc/{process.pid}/environ").read_bytes()
    process.send_signal(signal.SIGTERM)
    _, said = process.communicate(timeout=20)

    assert codes == [404, 200]
    assert "canary-scraper" not in shown.decode("latin-1") + said + repr(load(tmp_path / "a.toml"))
    assert said.count('"route": "/metrics"') == 2


def test_a_line_as_json_says_when_what_and_in_which_request():
    within = copy_context()
    within.run(trace.request.set, "a request")
    record = logging.makeLogRecord({"msg": "not done", "name": "a", "levelname": "WARNING", "code": "x", "created": 0})

    line = json.loads(within.run(JsonFormatter().format, record))

    assert line == {
        "time": "1970-01-01T00:00:00.000+00:00",
        "level": "warning",
        "logger": "a",
        "event": "not done",
        "request": "a request",
        "code": "x",
    }


async def told_of(log, what):
    while not any(what in line for line in log.lines):
        await asyncio.sleep(0)


def test_every_line_of_a_request_carries_its_id(site, student):
    log = Lines()
    log.setFormatter(JsonFormatter())
    with site.rooms.ledger._writing.begin() as db:
        db.execute(text("ALTER TABLE submission RENAME TO gone"))
    with listening(log):
        answer = Video(student).store().hand_in()
        # The lines follow the answer.
        site.do(asyncio.wait_for(told_of(log, '"status": 500'), 20))

    lines = [json.loads(line) for line in log.lines]
    broken = [line for line in lines if line.get("status") == 500 or "exception" in line]
    assert [line.get("code") for line in broken] == ["bug", None]
    assert answer.headers[REQUEST_HEADER] == answer.json()["request_id"]
    assert {line["request"] for line in broken} == {answer.json()["request_id"]}
    assert all(line["request"] for line in lines if line["logger"].startswith("uploader_app"))


def test_an_id_that_a_client_brings_is_not_taken(student):
    answer = student.get("/v1/info", headers={REQUEST_HEADER: "mine"})

    assert answer.headers[REQUEST_HEADER] != "mine"


def test_facts_follow_the_text_of_a_line():
    record = logging.makeLogRecord({"msg": "request", "name": "a", "levelname": "INFO", "status": 200})

    assert FactsFormatter().format(record).endswith('INFO a request {"status": 200}')
