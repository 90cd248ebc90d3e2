"""A window in which a site's own sign-in page is shown, where Qt's web engine is installed: what it may do, and how it
knows that the sign-in has ended. Without the engine the person's own browser is used.
"""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QDialog

from uploader_app.domain import links
from uploader_app.gui.entrance import Launch
from uploader_app.gui.views.entry.page import SignInPage

SAFE_SCHEMES = frozenset({"https", "http", "about", "data", "blob"})
"""Frames of sign-in pages begin as about:blank; none of these opens anything outside of the window."""


class LinkWindow(QDialog):
    """``ended``: with the link that the page ended in. ``elsewhere``: the person wants their own browser. Closed
    without either, it was ``rejected``."""

    ended = Signal(str)
    elsewhere = Signal()


class Watch:
    """Looks at each page that has been loaded."""

    def __init__(self, launch: Launch) -> None:
        self._launch = launch
        self._sent_to_login = False

    def link(self, html: str) -> str:
        """The link that ends the sign-in, as a string: Qt has no URL for it. "" when the page has none."""
        token = links.ended_sign_in(html)
        return f"{links.SCHEME}://token={token}" if token else ""

    def next_page(self, url: QUrl) -> QUrl | None:
        """A Moodle with a form of its own does not end a sign-in that nobody has begun: it comes back to that page
        from its form. Once only."""
        if self._sent_to_login or url.path() != QUrl(self._launch.url).path():
            return None
        self._sent_to_login = True
        return QUrl(self._launch.login_url)


def embed(launch: Launch, page: SignInPage) -> LinkWindow | None:
    """None where the web engine is not installed, or not fit to start."""
    try:
        from uploader_app.gui.views.entry.browser_window import BrowserWindow
    except ImportError:
        return None
    return BrowserWindow(launch, page.theme, page)
