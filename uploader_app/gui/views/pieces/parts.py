"""The small pieces that every view is made of: labels, buttons, cards."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.leading import LeadingEdit
from uploader_app.gui.views.pieces.lines import Lines
from uploader_app.language import tr


def label(text: str, theme: Theme, *, scale: float = tokens.BODY, bold: bool = False, tone: str = "") -> QLabel:
    made = Lines(text)
    made.setFont(theme.font(scale, bold=bold))
    made.setTextFormat(Qt.TextFormat.PlainText)
    if tone:
        made.setProperty("tone", tone)
    return made


RING, INSET = 1.5, 3.0


class Primary(QPushButton):
    """A ring of the accent would not be seen around it: it has one inside, in the colour of its text."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().highlightedText().color(), RING))
            inside = QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)
            painter.drawRoundedRect(inside, tokens.RADIUS - INSET, tokens.RADIUS - INSET)


def button(text: str, *, role: str = "", name: str = "") -> QPushButton:
    made = Primary(text) if role == "primary" else QPushButton(text)
    made.setAccessibleName(name or text.replace("&", ""))
    made.setProperty("role", role)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setIconSize(QSize(tokens.ICON, tokens.ICON))
    return made


def icon_button(theme: Theme, icon: str, name: str, role: str = "muted") -> QToolButton:
    made = QToolButton()
    made.setAccessibleName(name)
    made.setToolTip(name)
    edge = round(tokens.TARGET * theme.scale)
    made.setFixedSize(edge, edge)
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


def search_field(placeholder: str, name: str) -> QLineEdit:
    made = LeadingEdit()
    made.setPlaceholderText(placeholder)
    made.setAccessibleName(name)
    made.setClearButtonEnabled(True)
    for clear in made.findChildren(QToolButton):
        clear.setAccessibleName(tr("Clear the search"))
    return made


def read_by_keys(area: QScrollArea, name: str) -> None:
    """Whoever has no mouse comes to it by Tab, and scrolls with the arrows."""
    area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    area.setAccessibleName(name)
    area.setProperty("role", "read")


def stops(root: QWidget) -> list[QWidget]:
    """What in it takes the focus by Tab, itself too, in the order in which Tab comes there."""
    found, one = [root], root.nextInFocusChain()
    while one and one is not root:
        if root.isAncestorOf(one):
            found.append(one)
        one = one.nextInFocusChain()
    return [one for one in found if one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def lead(before: QWidget, *later: QWidget) -> None:
    """Tab comes to what was made later where it stands: after ``before``, which needs not take the focus itself."""
    for one in later:
        policy = before.focusPolicy()
        before.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt moves nothing behind what takes none
        QWidget.setTabOrder(before, one)
        before.setFocusPolicy(policy)
        before = one
