"""The receipt of one video, to read and to keep. It shows what the companion signed; it proves nothing itself."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from uploader_app import words
from uploader_app.domain import receipts
from uploader_app.domain.receipts import Facts
from uploader_app.domain.upload import Receipt, Upload
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.parts import button, fill, fit_to_text, frame, label, spaced
from uploader_app.language import tr

WIDTH = 560
HASH_GROUP = 16


class ReceiptDialog(QDialog):
    asked_save = Signal(object)
    """The Upload whose receipt is to be kept as a PDF."""

    def __init__(self, theme: Theme, upload: Upload, parent: QWidget) -> None:
        super().__init__(parent)
        assert upload.receipt, "only what was handed in has a receipt"
        self._theme, self._upload, self._receipt = theme, upload, upload.receipt
        self._signed = _read(upload.receipt)
        self.setWindowTitle(tr("Receipt"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Receipt"))
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        fit_to_text(self, self._theme, WIDTH)
        super().showEvent(event)

    def _arrange(self) -> None:
        title = label(tr("Receipt {number}").format(number=words.name(self._receipt.number)), self._theme,
                      scale=tokens.TITLE, bold=True)  # fmt: skip
        title.setWordWrap(True)
        title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        facts = QGridLayout()
        facts.setHorizontalSpacing(tokens.M)
        facts.setVerticalSpacing(tokens.S)
        facts.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(rows(self._upload, self._receipt, self._signed)):
            facts.addWidget(label(name, self._theme, scale=tokens.SMALL, bold=True, tone="muted"), row, 0,
                            Qt.AlignmentFlag.AlignTop)  # fmt: skip
            facts.addWidget(_value(self._theme, value), row, 1)
        column = spaced(QVBoxLayout(self), tokens.M, margin=tokens.L)
        fill(column, title, facts, self._advice(), self._buttons())

    def _advice(self) -> QWidget:
        """Whether the original may go. Only when everybody agrees on every byte."""
        safe = self._signed is not None and self._signed.original_may_go
        made = frame("notice")
        made.setProperty("tone", "info" if safe else "warning")
        text = label(
            tr("The storage, its checksum and Moodle agree: you may delete the original now.")
            if safe
            else tr("Keep the original: not everything about this video could be compared."),
            self._theme,
        )
        text.setWordWrap(True)
        glyph = QLabel()
        role = "success" if safe else "warning"
        glyph.setPixmap(self._theme.pixmap("shield" if safe else "alert", getattr(self._theme.colours, role),
                                           tokens.ICON, self.devicePixelRatioF()))  # fmt: skip
        row = spaced(QHBoxLayout(made), tokens.S, margin=tokens.M)
        fill(row, glyph, text)
        row.setStretch(1, 1)
        return made

    def _buttons(self) -> QWidget:
        made = QWidget()
        copy, save, close = button(tr("Copy")), button(tr("Save as PDF…"), role="primary"), button(tr("Close"))
        self._theme.dress(copy, "copy")
        self._theme.dress(save, "save", "on_accent")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._receipt.document))
        copy.setToolTip(tr("The signed text, as the site sent it"))
        save.clicked.connect(lambda: self.asked_save.emit(self._upload))
        close.clicked.connect(self.reject)
        for other in (copy, close):
            other.setAutoDefault(False)
        save.setDefault(True)
        save.setFocus()
        save.setDefault(True)
        save.setFocus(Qt.FocusReason.OtherFocusReason)
        fill(spaced(QHBoxLayout(made), tokens.S), copy, None, close, save)
        return made


def rows(upload: Upload, receipt: Receipt, signed: Facts | None) -> Iterator[tuple[str, str]]:
    """(title, value) of what stands in it."""
    yield tr("File"), receipt.file_name
    yield tr("Size"), words.exactly(receipt.size)
    yield tr("SHA-256"), receipt.sha256
    yield tr("Handed in"), words.date(receipt.at)
    if signed and signed.person:
        yield tr("By"), signed.person
    yield tr("Assignment"), upload.target.name
    yield tr("Site"), upload.target.site


def _read(receipt: Receipt) -> Facts | None:
    """None when it is of a site that signs nothing."""
    try:
        return receipts.facts(receipt.document)
    except ValueError:
        return None


def _value(theme: Theme, text: str) -> QLabel:
    grouped = "\u200b".join(text[at : at + HASH_GROUP] for at in range(0, len(text), HASH_GROUP))
    made = label(grouped if " " not in text else text, theme)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
