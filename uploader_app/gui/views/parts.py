"""The small pieces that every view is made of: labels, buttons, cards."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QLayout, QPushButton, QToolButton, QWidget

from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme


def label(text: str, theme: Theme, *, scale: float = tokens.BODY, bold: bool = False, tone: str = "") -> QLabel:
    made = QLabel(text)
    made.setFont(theme.font(scale, bold=bold))
    made.setTextFormat(Qt.TextFormat.PlainText)
    if tone:
        made.setProperty("tone", tone)
    return made


def button(text: str, *, role: str = "", name: str = "") -> QPushButton:
    made = QPushButton(text)
    made.setAccessibleName(name or text.replace("&", ""))
    made.setProperty("role", role)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setIconSize(QSize(tokens.ICON, tokens.ICON))
    return made


def icon_button(theme: Theme, icon: str, name: str, role: str = "muted") -> QToolButton:
    made = QToolButton()
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setIconSize(QSize(tokens.ICON, tokens.ICON))
    made.setFixedSize(tokens.TARGET, tokens.TARGET)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    theme.dress(made, icon, role)
    return made


def frame(name: str, parent: QWidget | None = None) -> QFrame:
    """A frame that the style sheet knows by ``name``."""
    made = QFrame(parent)
    made.setObjectName(name)
    return made


def spaced(layout: QBoxLayout, space: int, *, margin: int = 0) -> QBoxLayout:
    layout.setSpacing(space)
    layout.setContentsMargins(margin, margin, margin, margin)
    return layout


def fill(layout: QBoxLayout, *pieces: QWidget | QLayout | int | None) -> None:
    """A number is a space, None takes what is left."""
    for piece in pieces:
        if piece is None:
            layout.addStretch(1)
        elif isinstance(piece, int):
            layout.addSpacing(piece)
        elif isinstance(piece, QLayout):
            layout.addLayout(piece)
        else:
            layout.addWidget(piece)
