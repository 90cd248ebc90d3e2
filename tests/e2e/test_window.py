"""The real window over the real engine, to a real companion: from a dropped file to the receipt, over a death."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from tests.e2e.rig import MIB, Client, companion, environment, rows, until, video
from uploader_app.cli.desktop import DesktopBackend
from uploader_app.cli.instance import FILE_NAME
from uploader_app.cli.profile import open_profile, own
from uploader_app.domain.upload import Status
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.uploads import Clock
from uploader_app.gui.theme.theme import Scheme, Theme
from uploader_app.gui.views.pieces.dialogs import Leave, Question
from uploader_app.gui.views.window import MainWindow

WAIT_MS = 30_000


@pytest.fixture
def server(tmp_path):
    with companion(tmp_path) as it:
        yield it


@pytest.fixture
def home(tmp_path, server, monkeypatch):
    monkeypatch.setenv("FIELDPOST_KEYCHAIN", "file")
    Client(tmp_path / "home").login(server.url)
    return tmp_path / "home"


@pytest.fixture
def window(qtbot, qapp, home):
    ownership = own(home)
    backend = DesktopBackend(open_profile(home), ownership)
    it = MainWindow(Bridge(backend), Theme(qapp, Scheme.LIGHT), Clock(time.time, time.monotonic))
    it.show()
    it.start()
    yield it
    it.leaving.leave()
    qtbot.waitUntil(backend.close(park=True).done, timeout=WAIT_MS)
    ownership.release()
    it.deleteLater()


def uploads(window):
    return list(window.model.uploads())


def choose(qtbot, window, id):
    qtbot.waitUntil(lambda: window.picker.offered > 0, timeout=WAIT_MS)
    window.picker.choose(window.picker._model.find(id))


def test_a_file_added_in_the_window_gets_its_receipt(qtbot, window, server, tmp_path):
    expected = video(tmp_path / "v.mp4", 5 * MIB)
    choose(qtbot, window, "demo-interview")

    window.intake.add([str(tmp_path / "v.mp4")])

    qtbot.waitUntil(lambda: [u.status for u in uploads(window)] == [Status.DONE], timeout=WAIT_MS)
    assert uploads(window)[0].receipt.sha256 == expected
    assert [one["sha256"] for one in server.videos()] == [expected]


def test_discard_at_the_quit_question_leaves_nothing(qtbot, window, server, tmp_path, monkeypatch):
    video(tmp_path / "v.mp4", 64 * MIB)
    choose(qtbot, window, "demo-interview")
    window.intake.add([str(tmp_path / "v.mp4")])
    qtbot.waitUntil(lambda: any(u.ticket for u in uploads(window)), timeout=WAIT_MS)

    window.close()
    question = window.findChild(Question)
    if question is None:
        pytest.fail("the upload was too quick to ask about")
    with qtbot.waitSignal(window.leaving.over, timeout=WAIT_MS):
        question.answered.emit(Leave.DISCARD)

    until(lambda: server.objects() == set() or server.videos() != [])


def test_a_window_opens_when_the_fieldpost_before_it_ends(server, home):
    ending = own(home)
    command = [sys.executable, "-m", "uploader_app.cli.main", "--home", str(home), "gui"]
    with subprocess.Popen(command, env=environment(), stderr=subprocess.PIPE, text=True) as app:
        assert "already running" in app.stderr.readline()

        ending.release()

        until((home / FILE_NAME).is_file)  # it listens for the next start
        app.terminate()
        assert app.wait(20) == 0


def test_a_window_that_was_killed_goes_on_at_the_next_start(server, home, tmp_path):
    expected = video(tmp_path / "v.mp4", 48 * MIB)
    client = Client(home)
    process = client.start(
        "upload", str(tmp_path / "v.mp4"), "--assignment", "demo-interview", "--json", "--limit-rate", "8M"
    )
    while rows(process.stdout.readline())[0]["sent"] < 8 * MIB:
        pass
    process.kill()
    process.communicate(timeout=30)

    with subprocess.Popen(
        [sys.executable, "-m", "uploader_app.cli.main", "--home", str(home), "gui"], env=environment()
    ) as app:
        until(lambda: [upload.status for upload in client.kept()] == [Status.DONE])
        app.terminate()
        assert app.wait(20) == 0
    assert [one["sha256"] for one in server.videos()] == [expected]
