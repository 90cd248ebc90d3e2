"""A short list of titles and what stands behind them. Long names and hashes break instead of widening the window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from uploader_app import words
from uploader_app.domain.upload import Film, Upload
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.leading import Leading
from uploader_app.gui.views.pieces.parts import spaced
from uploader_app.language import number, tr

Rows = tuple[tuple[str, str], ...]
EVERY = 16
"""Signs after which something without spaces may break."""


class Facts(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: Rows = ()
        self._column = spaced(QVBoxLayout(self), tokens.XS)

    def show_rows(self, rows: Rows) -> None:
        """Labels are made anew only when there is something new to say."""
        if rows == self._shown:
            return
        self._shown = rows
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old:
                old.hide()
                old.deleteLater()
        for title, value in rows:
            self._column.addWidget(written(title, self._theme, scale=tokens.SMALL, bold=True, tone="muted"))
            text = written(breakable(value), self._theme, scale=tokens.SMALL)
            text.setContentsMargins(0, 0, 0, tokens.S)
            self._column.addWidget(text)


def facts(upload: Upload) -> Iterator[tuple[str, str]]:
    """(title, value) of what there is to know, in the order in which it is looked for."""
    yield tr("Assignment"), upload.target.name
    if upload.note:
        yield tr("Your note"), upload.note
    if upload.size:
        yield tr("Size"), words.exactly(upload.size)
    if 0 < upload.sent < upload.size:
        yield tr("Sent"), words.size(upload.sent)
    if upload.film:
        yield tr("Video"), described(upload.film)
    if upload.receipt:
        yield tr("Receipt"), upload.receipt.number
    yield tr("Site"), upload.target.site
    yield tr("Path"), upload.path
    if upload.sha256:
        yield tr("SHA-256"), upload.sha256
    if upload.fault:
        yield tr("For support"), " ".join(filter(None, (upload.fault.code.value, upload.fault.detail)))
    yield tr("Upload"), upload.id


def described(film: Film) -> str:
    """Like "12:31 · 1920 × 1080 · 29.97 fps · h264, aac"."""
    rate = tr("{number} fps").format(number=number(film.frame_rate, 0 if film.frame_rate.is_integer() else 2))
    return words.beside(
        words.playtime(film.duration_s) if film.duration_s else "",
        f"{film.width} × {film.height}" if film.width else "",
        rate if film.frame_rate else "",
        words.listed(film.codec, film.sound) if film.codec and film.sound else film.codec or film.sound,
    )


def written(text: str, theme: Theme, *, scale: float = tokens.BODY, bold: bool = False, tone: str = "") -> QLabel:
    """Over as many lines as it takes, and to be marked with the mouse."""
    made = Leading(theme.font(scale, bold=bold), tone=tone)
    made.setText(text)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setMinimumWidth(1)
    return made


def breakable(text: str) -> str:
    """Paths and hashes have no spaces: let them break after separators and every few signs."""
    marked = "".join(f"{sign}\u200b" if sign in "/\\_-." else sign for sign in text)
    if " " in text:
        return marked
    return "\u200b".join(marked[at : at + EVERY] for at in range(0, len(marked), EVERY))
