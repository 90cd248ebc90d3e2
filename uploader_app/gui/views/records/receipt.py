"""The receipt of one video, to read and to keep. It shows what the companion signed; it proves nothing itself."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QWidget

from uploader_app import words
from uploader_app.domain import receipts
from uploader_app.domain.receipts import Facts
from uploader_app.domain.upload import Receipt, Upload
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.dialog import DialogFrame, answers
from uploader_app.gui.views.pieces.facts import breakable, written
from uploader_app.gui.views.pieces.parts import button, fill, frame, label, spaced
from uploader_app.gui.views.pieces.sign import Sign, level
from uploader_app.language import tr

WIDTH = 560
HALF = 32


class ReceiptDialog(QDialog):
    asked_save = Signal(object)
    """The Upload whose receipt is to be kept as a PDF."""

    def __init__(self, theme: Theme, upload: Upload, parent: QWidget) -> None:
        super().__init__(parent)
        assert upload.receipt, "only what was handed in has a receipt"
        self._theme, self._upload, self._receipt = theme, upload, upload.receipt
        self._signed = _read(upload.receipt)
        self._arrange()

    def _arrange(self) -> None:
        whole = tr("Receipt {number}").format(number=words.name(self._receipt.number))
        around = DialogFrame(self, self._theme, whole, width=WIDTH, scale=tokens.TITLE)
        facts = QGridLayout()
        facts.setHorizontalSpacing(tokens.M)
        facts.setVerticalSpacing(tokens.S)
        facts.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(rows(self._upload, self._receipt, self._signed)):
            title = label(name, self._theme, scale=tokens.SMALL, bold=True, tone="muted")
            text = written(_halved(value), self._theme)
            level(title, text)
            facts.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(text, row, 1, Qt.AlignmentFlag.AlignTop)
        fill(around.column, facts, tokens.S, self._advice())
        save, *others = self._buttons()
        around.end(answers(save, *others))
        save.setFocus()

    def _advice(self) -> QWidget:
        """Whether the original may go. Only when everybody agrees on every byte."""
        safe = self._signed is not None and self._signed.original_may_go
        made = frame("notice")
        tone = "success" if safe else "warning"
        made.setProperty("tone", tone)
        text = label(
            tr("The storage, its checksum and Moodle agree: you may delete the original now.")
            if safe
            else tr("Keep the original: not everything about this video could be compared."),
            self._theme,
        )
        text.setWordWrap(True)
        row = spaced(QHBoxLayout(made), tokens.M - tokens.XS, margin=tokens.M)
        fill(row, Sign(self._theme, "shield" if safe else "alert", tone), text)
        row.setStretch(1, 1)
        return made

    def _buttons(self) -> tuple[QPushButton, QPushButton, QPushButton]:
        """To save, to close, to copy."""
        copy, close = button(tr("Copy")), button(tr("Close"), role="flat")
        save = button(tr("Save as PDF…"), role="primary")
        self._theme.dress(copy, "copy")
        self._theme.dress(save, "save", "on_accent")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._receipt.document))
        copy.setToolTip(tr("The signed text, as the site sent it"))
        save.clicked.connect(lambda: self.asked_save.emit(self._upload))
        close.clicked.connect(self.reject)
        return save, close, copy


def rows(upload: Upload, receipt: Receipt, signed: Facts | None) -> Iterator[tuple[str, str]]:
    """(title, value) of what stands in it."""
    yield tr("File"), receipt.file_name
    yield tr("Size"), words.exactly(receipt.size)
    yield tr("SHA-256"), receipt.sha256
    #: on a receipt, before the time at which it was handed in
    yield tr("Handed in"), words.date(receipt.at)
    if signed and signed.person:
        #: on a receipt, before the name of who handed it in
        yield tr("By"), signed.person
    yield tr("Assignment"), upload.target.name
    yield tr("Site"), upload.target.site


def _read(receipt: Receipt) -> Facts | None:
    """None when it is of a site that signs nothing."""
    try:
        return receipts.facts(receipt.document)
    except ValueError:
        return None


def _halved(text: str) -> str:
    """A checksum stands in two lines of the same length."""
    return f"{text[:HALF]}\n{text[HALF:]}" if len(text) == 2 * HALF and " " not in text else breakable(text)
