"""A field with its name above and what is wrong with it below. What is wrong is told by words and a sign, not by colour
alone, and a screen reader reads it with the field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.parts import fill, icon_button, label, spaced
from uploader_app.gui.views.pieces.sign import Sign
from uploader_app.language import tr


class Problem(QWidget):
    """A sign and a sentence, or nothing. ``tone``: "danger" or "warning"."""

    def __init__(self, theme: Theme, tone: str = "danger") -> None:
        super().__init__()
        self._sign = Sign(theme, "alert", tone)
        self._text = label("", theme, scale=tokens.SMALL, tone=tone)
        self._text.setWordWrap(True)
        row = spaced(QHBoxLayout(self), tokens.ICON_GAP)
        row.setContentsMargins(0, tokens.XS // 2, 0, 0)
        row.addWidget(self._sign, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, text: str) -> None:
        self._text.setText(text)
        self._sign.stand_by(self._text)
        self.setVisible(bool(text))


class Field(QWidget):
    """``given``: Enter was pressed in it."""

    given = Signal()

    def __init__(self, theme: Theme, name: str, placeholder: str = "", edit: QLineEdit | None = None) -> None:
        super().__init__()
        self.edit = edit or QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(placeholder)
        self.edit.returnPressed.connect(self.given)
        self.edit.textEdited.connect(self.forgive)
        self.problem = Problem(theme)
        self.title = label(name, theme, scale=tokens.SMALL, bold=True)
        self.title.setBuddy(self.edit)
        self.row = spaced(QHBoxLayout(), tokens.XS)
        fill(self.row, self.edit)
        self.column = spaced(QVBoxLayout(self), tokens.XS)
        fill(self.column, self.title, self.row, self.problem)
        self.setFocusProxy(self.edit)

    @property
    def text(self) -> str:
        return self.edit.text()

    def blame(self, text: str) -> None:
        """Say what is wrong, and take the focus there."""
        self.problem.say(text)
        self.edit.setAccessibleDescription(text)
        self._mark(wrong=True)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    def forgive(self) -> None:
        """Whatever was wrong is being mended."""
        self.problem.say("")
        self.edit.setAccessibleDescription("")
        self._mark(wrong=False)

    def _mark(self, *, wrong: bool) -> None:
        if self.edit.property("wrong") is not wrong:
            self.edit.setProperty("wrong", wrong)
            self.edit.style().polish(self.edit)


class PasswordField(Field):
    """Can be shown, pasted, and tells of Caps Lock."""

    def __init__(self, theme: Theme, name: str) -> None:
        edit = _PasswordEdit()
        super().__init__(theme, name, edit=edit)
        self._theme = theme
        self._caps = Problem(theme, tone="warning")
        edit.caps.connect(lambda on: self._caps.say(tr("Caps Lock is on.") if on else ""))
        self._eye = icon_button(theme, "eye", tr("Show password"))
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show)
        # Without a place of its own in the row, it would keep the field from growing with its type.
        self.row.addWidget(self._eye, alignment=Qt.AlignmentFlag.AlignVCenter)
        fill(self.column, self._caps)
        self._show(False)

    def clear(self) -> None:
        self.edit.clear()
        self._eye.setChecked(False)
        self._caps.say("")

    def _show(self, on: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self._theme.dress(self._eye, "eye-off" if on else "eye", "muted")
        self._eye.setToolTip(tr("Hide password") if on else tr("Show password"))
        self._eye.setAccessibleName(self._eye.toolTip())


class _PasswordEdit(QLineEdit):
    caps = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text, shift = event.text(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps.emit(False)  # it was pressed, perhaps to switch it off; the next letter tells
        elif len(text) == 1 and text.lower() != text.upper():
            self.caps.emit(text.isupper() is not shift)
        super().keyPressEvent(event)
