"""Our own window on a site's sign-in page, by Qt's web engine, which is installed with the app's Qt."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.fakes.backend import ending_link
from tests.fakes.moodle import reply
from tests.gui.audit import findings, large, unique, whole
from uploader_app.gui.entrance import Launch
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.entry import browsing

SIGNED_IN = "MoodleSession=1"


class Site(BaseHTTPRequestHandler):
    """A Moodle with a form of its own, as recorded: it refuses the page that ends a sign-in until somebody has signed
    in, which happens in a page that opens beside the form. The last page clicks its own link."""

    def do_GET(self) -> None:
        if self.path.startswith("/login"):
            self.show(b'<a id="a" target="_blank" href="/idp">In</a><script>a.click()</script>')
        elif self.path == "/idp":
            reply(self, 302, b"", **{"Set-Cookie": SIGNED_IN, "Location": "/launch.php?confirmed=1"})
        elif self.headers.get("Cookie") == SIGNED_IN:
            link = ending_link(1, "mia").replace("fieldpost", "moodlemobile")
            self.show(f'<a id="launchapp" href="{link}">Click here</a><script>launchapp.click()</script>'.encode())
        else:
            self.show(b"Plugin not enabled or configured.", status=404)

    def show(self, page: bytes, status: int = 200) -> None:
        reply(self, status, page, **{"Content-Type": "text/html"})

    def log_message(self, *_: object) -> None:
        """The test's output is for the tests."""


@pytest.fixture
def url() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    thread.join()
    server.server_close()


class Page(QWidget):
    """As much of the sign-in page as the window needs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme


def test_our_own_window_goes_all_the_way_to_the_link(
    qtbot: QtBot, theme: Theme, url: str, monkeypatch: pytest.MonkeyPatch
):
    if os.geteuid() == 0:  # the engine has no sandbox for root
        monkeypatch.setenv("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox")
    page = Page(theme)
    qtbot.addWidget(page)
    window = browsing.embed(Launch(f"{url}/launch.php?passport=1", f"{url}/login/index.php"), page)
    assert window is not None

    with qtbot.waitSignal(window.ended, timeout=60_000) as ended:
        window.open()
        found = findings(window, unique, large, whole)

    assert found == []
    assert ended.args == [ending_link(1, "mia")]
    assert not window.isVisible()
    assert window._profile.isOffTheRecord()
