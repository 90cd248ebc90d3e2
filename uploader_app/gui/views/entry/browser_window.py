"""The site's own sign-in page in a window of ours, by Qt's web engine, which is imported here and nowhere else. Its
profile lives in memory and ends with the window: no cookie stays."""

from __future__ import annotations

from PySide6.QtCore import QSize, QUrl
from PySide6.QtWebEngineCore import (
    QWebEngineNavigationRequest,
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from uploader_app import words
from uploader_app.gui.entrance import Launch
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.entry.browsing import SAFE_SCHEMES, LinkWindow, Watch
from uploader_app.gui.views.pieces.parts import button, fill, label, spaced
from uploader_app.language import tr

SIZE = (880, 680)
_UNKNOWN = QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes


class BrowserWindow(LinkWindow):
    def __init__(self, launch: Launch, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._watch, self._theme = Watch(launch), theme
        self._profile = QWebEngineProfile(self)  # without a name it is off the record
        self._page = QWebEnginePage(self._profile, self)
        self._page.settings().setUnknownUrlSchemePolicy(_UNKNOWN)
        self._page.navigationRequested.connect(_keep_to_pages)
        self._page.newWindowRequested.connect(self._open_here)
        self._page.loadFinished.connect(self._look)
        self._page.urlChanged.connect(self._show_address)
        self._view = QWebEngineView()
        self._view.setPage(self._page)
        self._view.setAccessibleName(tr("Sign-in page of your site"))
        self._lock, self._address = QLabel(), label("", theme, tone="muted")
        self._arrange()
        self.finished.connect(self._end)
        self._page.load(QUrl(launch.url))

    def _look(self) -> None:
        """Also when the load is said to have failed: the last page clicks its own link, which leads nowhere here."""
        self._page.toHtml(self._read)

    def _read(self, html: str) -> None:
        link = self._watch.link(html)
        if not self.isVisible():
            return
        if link:
            self.accept()
            self.ended.emit(link)
        elif there := self._watch.next_page(self._page.url()):
            self._page.load(there)

    def _open_here(self, request: QWebEngineNewWindowRequest) -> None:
        request.openIn(self._page)

    def _show_address(self, url: QUrl) -> None:
        safe = url.scheme() == "https"
        icon = self._theme.icon("lock" if safe else "alert", self._theme.colours.muted)
        self._lock.setPixmap(icon.pixmap(QSize(tokens.ICON, tokens.ICON), self.devicePixelRatioF()))
        self._address.setText(words.name(url.host()) if safe else tr("{site}, not protected").format(site=url.host()))

    def _use_own(self) -> None:
        self.accept()
        self.elsewhere.emit()

    def _end(self) -> None:
        """The page goes before its profile."""
        self._page.deleteLater()
        self.deleteLater()

    def _arrange(self) -> None:
        self.setWindowTitle(tr("Sign in"))
        self.resize(*SIZE)
        self._address.setAccessibleName(tr("Address of the page"))
        self._address.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        own = button(tr("Use my own browser"), role="flat")
        own.setAutoDefault(False)
        self._theme.dress(own, "external", "text")
        own.clicked.connect(self._use_own)
        bar = QHBoxLayout()
        fill(spaced(bar, tokens.S), self._lock, self._address, own)
        bar.setContentsMargins(tokens.M, tokens.S, tokens.S, tokens.S)
        bar.setStretch(1, 1)
        fill(spaced(QVBoxLayout(self), 0), bar, self._view)


def _keep_to_pages(request: QWebEngineNavigationRequest) -> None:
    if request.url().scheme() not in SAFE_SCHEMES:
        request.reject()
