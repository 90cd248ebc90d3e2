"""What every dialog has: a title, what it is about, its content, and the answers below. Where it would be taller than
the screen the content scrolls, and the answers stay in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.in_sight import InSight
from uploader_app.gui.views.pieces.parts import fill, label, read_by_keys, spaced

WIDTH = 480
_BAR = Qt.ScrollBarPolicy.ScrollBarAsNeeded
TITLE_BAR = 48
"""Of the system's own frame, and a little air: that much of the screen a dialog leaves free."""


class DialogFrame(QObject):
    """``column``: for the content."""

    def __init__(
        self, dialog: QDialog, theme: Theme, title: str, text: str = "", *, width: int = WIDTH, scale: float = 0.0
    ) -> None:
        """``scale``: of the title's type."""
        super().__init__(dialog)
        self._dialog, self._theme, self._title, self._width = dialog, theme, title, width
        dialog.setWindowTitle(title)
        dialog.setAccessibleName(title)
        dialog.setAccessibleDescription(text)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        inside = QWidget()
        self.column = spaced(QVBoxLayout(inside), tokens.S)
        heading = label(title, theme, scale=scale or tokens.HEADING, bold=True)
        heading.setWordWrap(True)
        fill(self.column, heading)
        if text:
            about = label(text, theme, tone="muted")
            about.setWordWrap(True)
            fill(self.column, about)
        fill(self.column, tokens.XS)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._whole = spaced(QVBoxLayout(dialog), tokens.L, margin=tokens.L)
        self._foot = spaced(QVBoxLayout(), tokens.S)
        fill(self._whole, self._scroll, self._foot)
        self._whole.setStretch(0, 1)
        for one in (dialog, inside):
            one.installEventFilter(self)
        InSight(dialog)

    def end(self, *answers: QWidget | QLayout) -> None:
        """One below the other."""
        fill(self._foot, *answers)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Also while it is open: what is wrong with a field is said below it."""
        asked = event.type() is QEvent.Type.LayoutRequest and watched is not self._dialog and self._dialog.isVisible()
        if asked or (event.type() is QEvent.Type.Show and watched is self._dialog):
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Wider with larger type, within its window, and as tall as its texts need when they break, which is known
        only when it is shown."""
        owner, inside = self._dialog.parentWidget(), self.column
        room = owner.window().width() - 2 * tokens.L if owner else self._width
        buttons = self._dialog.findChildren(QAbstractButton)
        widest = max((one.sizeHint().width() for one in buttons), default=0) + 2 * tokens.L
        wide = max(min(self._theme.size(self._width), room), self._width, widest)
        across = wide - 2 * tokens.L
        tall = max(inside.totalHeightForWidth(across), inside.totalMinimumSize().height())
        tall += 3 * tokens.L + self._foot.totalSizeHint().height()
        most = self._dialog.screen().availableGeometry().height() - TITLE_BAR
        # A bar that was needed before it had its size would keep the room that it takes.
        self._scroll.setVerticalScrollBarPolicy(_BAR if tall > most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if tall > most:
            read_by_keys(self._scroll, self._title)
        self._dialog.setFixedWidth(wide)
        self._dialog.setMinimumHeight(min(tall, most))
        self._dialog.resize(wide, min(tall, most))


def answers(primary: QPushButton, cancel: QPushButton, *aside: QPushButton) -> QBoxLayout:
    """In one line, the one that Enter gives at its end."""
    for one in (cancel, *aside):
        one.setAutoDefault(False)
    primary.setDefault(True)
    made = spaced(QHBoxLayout(), tokens.S)
    fill(made, *aside, None, cancel, primary)
    return made
