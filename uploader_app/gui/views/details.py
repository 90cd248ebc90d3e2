"""Everything about one upload, beside the queue."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from uploader_app import words
from uploader_app.domain.upload import Upload
from uploader_app.gui.models.uploads import Line
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.parts import button, fill, icon_button, label, spaced
from uploader_app.gui.views.texts import tr


class Details(QFrame):
    closed = Signal()
    acted = Signal(object, object)
    """(Action, Upload) of the fault's own button."""

    def __init__(self, theme: Theme, now: Callable[[], float], clipboard: QClipboard) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(tr("Details"))
        self.setFixedWidth(tokens.DETAILS_WIDTH)
        self._theme, self._now, self._clipboard = theme, now, clipboard
        self.line: Line | None = None
        self._shown: tuple[tuple[str, str], ...] = ()
        self._name = _wrapping(label("", theme, scale=tokens.HEADING, bold=True))
        self._state = _wrapping(label("", theme))
        self._act = button("", role="primary")
        self._act.clicked.connect(self._tell)
        self._facts = spaced(QVBoxLayout(), tokens.XS)
        self._copy = button(tr("Copy details"))
        theme.dress(self._copy, "copy")
        self._copy.clicked.connect(self._copy_all)
        self._arrange()

    def show_line(self, line: Line | None) -> None:
        """``None``: the upload left; close."""
        if line == self.line and line is not None and line.upload.wake_at is None:
            return
        self.line = line
        if line is None:
            self.closed.emit()
            return
        sentence = words.explain(line.upload, self._now())
        self._name.setText(_breakable(line.upload.name))
        self._state.setText(tr(sentence.text))
        self._act.setText(tr(words.LABELS[sentence.action]))
        self._act.setAccessibleName(self._act.text())
        self._act.setVisible(bool(self._act.text()))
        self._fill(tuple(facts(line.upload)))

    def _fill(self, rows: tuple[tuple[str, str], ...]) -> None:
        """Labels are made anew only when there is something new to say."""
        if rows == self._shown:
            return
        self._shown = rows
        while (item := self._facts.takeAt(0)) is not None:
            old = item.widget()
            if old:
                old.hide()
                old.deleteLater()
        for title, value in rows:
            self._facts.addWidget(label(tr(title), self._theme, scale=tokens.SMALL, bold=True, tone="muted"))
            text = _wrapping(label(_breakable(value), self._theme, scale=tokens.SMALL))
            text.setContentsMargins(0, 0, 0, tokens.S)
            self._facts.addWidget(text)

    def _tell(self) -> None:
        if self.line:
            self.acted.emit(words.explain(self.line.upload, self._now()).action, self.line.upload)

    def _copy_all(self) -> None:
        if self.line:
            text = words.explain(self.line.upload, self._now()).text
            rows = [(tr("File"), self.line.upload.name), (tr("State"), text), *facts(self.line.upload)]
            self._clipboard.setText("\n".join(f"{title}: {value}" for title, value in rows))

    def _arrange(self) -> None:
        close = icon_button(self._theme, "close", tr("Close details"))
        close.clicked.connect(self.closed)
        head = spaced(QHBoxLayout(), tokens.S)
        fill(head, label(tr("Details"), self._theme, scale=tokens.SMALL, bold=True, tone="muted"), None, close)
        inner = QWidget()
        body = spaced(QVBoxLayout(inner), tokens.S)
        fill(body, self._name, self._state, tokens.XS, self._act, tokens.S, self._facts, None)
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        card = spaced(QVBoxLayout(self), tokens.S, margin=tokens.M)
        fill(card, head, scroll, self._copy)
        card.setStretch(1, 1)


def facts(upload: Upload) -> list[tuple[str, str]]:
    """(title, value) of what there is to know, in the order in which it is looked for."""
    rows = [("Assignment", upload.target.name), ("Site", upload.target.site), ("Path", upload.path)]
    if upload.size:
        rows.append(("Size", f"{words.size(upload.size)} ({upload.size:,} bytes)"))
    if 0 < upload.sent < upload.size:
        rows.append(("Sent", words.size(upload.sent)))
    if upload.receipt:
        rows.append(("Receipt", upload.receipt.number))
    if upload.sha256:
        rows.append(("SHA-256", upload.sha256))
    if upload.fault:
        rows.append(("For support", " ".join(filter(None, (upload.fault.code.value, upload.fault.detail)))))
    return [*rows, ("Upload", upload.id)]


def _wrapping(made: QLabel) -> QLabel:
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setMinimumWidth(1)
    return made


def _breakable(text: str) -> str:
    """Paths and hashes have no spaces: let them break after separators and every 16 signs."""
    marked = "".join(f"{sign}\u200b" if sign in "/\\_-." else sign for sign in text)
    return "\u200b".join(marked[at : at + 16] for at in range(0, len(marked), 16)) if " " not in text else marked
