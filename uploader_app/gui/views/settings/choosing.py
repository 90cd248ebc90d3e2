"""Joins the settings page with what keeps settings: what is chosen there counts at once, and is kept."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from uploader_app import words
from uploader_app.domain.faults import Fault
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.preferences import HELP
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Scheme, Theme
from uploader_app.gui.views.pieces.banner import Banners, Tone
from uploader_app.gui.views.pieces.parts import button, fill, label, spaced
from uploader_app.gui.views.pieces.saving import ask_place, written
from uploader_app.gui.views.settings.page import SettingsPage
from uploader_app.gui.views.settings.report import FILE_NAME, ReportDialog
from uploader_app.language import tr
from uploader_app.settings import Settings


class Choosing(QObject):
    """``changed``: the settings as they are now."""

    changed = Signal(object)

    def __init__(self, window: QWidget, bridge: Bridge, page: SettingsPage, theme: Theme, banners: Banners) -> None:
        super().__init__(window)
        self._window, self._bridge, self._page, self._theme, self._banners = window, bridge, page, theme, banners
        page.put(HELP, self._help())
        page.changed.connect(self.choose)

    def choose(self, name: str, value: object) -> None:
        self._bridge.change(name, value, self._kept, partial(self._refused, name))

    def _kept(self, settings: Settings) -> None:
        self._page.show_settings(settings)
        if self._theme.scheme != settings.theme:
            self._theme.choose(Scheme(settings.theme))
        self.changed.emit(settings)

    def _refused(self, name: str, fault: Fault) -> None:
        self._page.show_settings(self._bridge.settings)
        self._page.refuse(name, words.about(fault).text)

    # -- for support ------------------------------------------------------------------------------

    def ask_report(self) -> None:
        self._bridge.report(self._show_report, self._no_report)

    def _show_report(self, text: str) -> None:
        dialog = ReportDialog(self._theme, text, self._window)
        dialog.asked_save.connect(partial(self._ask_place, dialog))
        dialog.open()

    def _ask_place(self, above: QWidget, text: str) -> None:
        ask_place(above, tr("Save the report"), FILE_NAME, partial(self._save, text))

    def _save(self, text: str, path: Path) -> None:
        self._bridge.ask(written(path, text.encode()), self._saved, self._no_report)

    def _saved(self, name: str) -> None:
        self._banners.show_notice(tr("The report is saved as {name}.").format(name=words.name(name)))

    def _no_report(self, fault: Fault) -> None:
        self._banners.show_notice(words.about(fault).text, Tone.WARNING)

    def _help(self) -> QWidget:
        made = QWidget()
        text = label(
            tr(
                "Fieldpost sends nothing about you or your use of it to anybody. Its log stays on this computer, "
                "without keys and names."
            ),
            self._theme,
        )
        text.setWordWrap(True)
        show = button(tr("Show the report for support…"))
        self._theme.dress(show, "paper")
        show.clicked.connect(self.ask_report)
        column = spaced(QVBoxLayout(made), tokens.M)
        fill(column, text, show)
        return made
