"""Between the window and the engine, while Fieldpost is being left."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.fakes.backend import FakeBackend
from tests.gui.conftest import OPEN
from uploader_app.gui.bridge import Bridge


def test_nothing_is_asked_of_an_engine_that_is_ending(qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN])
    bridge = Bridge(backend)
    heard: list[object] = []
    with qtbot.waitSignal(bridge.opened):
        bridge.start()
    bridge.close(heard.append, park=True)
    qtbot.waitUntil(lambda: heard == [None])

    asked = bridge.ask(backend.assignments(), heard.append, heard.append)

    assert asked.cancelled()
    backend.stop()
