"""Where the notices stand: a person reads them on the page that they are on. It knows nothing of what they say."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from uploader_app.gui.theme import tokens
from uploader_app.gui.views.frame.pages import Page
from uploader_app.gui.views.pieces.banner import Banners
from uploader_app.gui.views.pieces.parts import spaced

AT_HOME = frozenset({Page.UPLOADS, Page.SIGN_IN})
"""Signing in says what it has to say itself."""


class BannerPlaces:
    """``home``: on the page of the uploads. ``above``: over all others."""

    def __init__(self, banners: Banners, home: QBoxLayout) -> None:
        self._banners, self._home = banners, home
        self.above = spaced(QVBoxLayout(), 0)

    def show_page(self, page: Page) -> None:
        at_home = page in AT_HOME
        (self._home if at_home else self.above).addWidget(self._banners)
        side, top = (0, 0) if at_home else (tokens.L, tokens.M)
        self._banners.setContentsMargins(side, top, side, 0)
        # Qt hides what moves to another parent.
        self._banners.setVisible(bool(self._banners.notices()))
