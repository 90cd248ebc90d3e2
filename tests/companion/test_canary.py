"""Secrets leave no trace: not in the database, not in the logs, not in the answers to somebody else."""

from __future__ import annotations

import logging
from contextlib import contextmanager

from tests.companion.site import Connection, Video
from uploader_app.companion.logs import FactsFormatter
from uploader_app.wire import SECRET_HEADER


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
    loggers = [logging.getLogger(name) for name in ("uploader_app", "uvicorn", "asyncio", "fastapi", "sqlalchemy")]
    for logger in loggers:
        logger.addHandler(log)
        logger.setLevel(logging.DEBUG)
    yield
    for logger in loggers:
        logger.removeHandler(log)
        logger.setLevel(logging.NOTSET)


def test_no_password_token_or_secret_is_written_down(site, student):
    log = Lines()
    with listening(log):
        canaries = walk(site, student)

    kept = "".join(log.lines) + "".join(
        path.read_bytes().decode("latin-1") for path in site.data.glob("companion.db*") if path.is_file()
    )
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
    with Connection(site.port) as broken:
        broken.patch(url, 0, 4000)
        assert broken.answer().startswith("HTTP/1.1 4")
    return {
        "password": "canary-password",
        "body": "canary-body",
        "token": student.headers["Authorization"].split()[1],
        "secret": video.secret,
        "ticket": url.rsplit(".", 1)[1],
        "link": link.split("/")[4].rsplit(".", 1)[1],
    }


def test_facts_follow_the_text_of_a_line():
    record = logging.makeLogRecord({"msg": "request", "name": "a", "levelname": "INFO", "status": 200})

    assert FactsFormatter().format(record).endswith('INFO a request {"status": 200}')
