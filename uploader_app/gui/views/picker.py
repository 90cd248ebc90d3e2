"""Which assignment the next files go to: a button that opens a list with a search field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from uploader_app.gui.models.assignments import ASSIGNMENT_ROLE, AssignmentsModel, second_line
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.parts import button, fill, frame, label, spaced
from uploader_app.gui.views.texts import tr
from uploader_app.wire import Assignment

Index = QModelIndex | QPersistentModelIndex
ROW, ROWS_SEEN = 56, 6


class AssignmentPicker(QWidget):
    """``chosen`` may be None: nothing is chosen."""

    picked = Signal(object)

    def __init__(self, model: AssignmentsModel, theme: Theme, now: Callable[[], float]) -> None:
        super().__init__()
        self._model, self._theme, self._now = model, theme, now
        self.chosen: Assignment | None = None
        self.offered = 0
        self._button = button("", role="picker", name=tr("Assignment"))
        self._first = label("", theme, bold=True)
        self._second = label("", theme, scale=tokens.SMALL, tone="muted")
        self._popup = AssignmentPopup(model, theme, now, self)
        self._popup.picked.connect(self.choose)
        self._button.clicked.connect(self._open)
        self._arrange()
        self.say(tr("Looking for your assignments…"))

    def offer(self, assignments: list[Assignment]) -> None:
        self._model.fill(assignments)
        self.offered += 1
        before = self.chosen and self._model.find(self.chosen.id)
        self.choose(before if before and before.open else self._model.only())
        if not assignments:
            self.say(tr("There are no assignments for you at this site"))

    def choose(self, assignment: Assignment | None) -> None:
        self.chosen = assignment
        if assignment:
            self._write(assignment.name, second_line(assignment, self._now()))
        else:
            self._write(tr("Choose an assignment"), tr("Your videos are handed in to it"))
        self.picked.emit(assignment)

    def say(self, text: str) -> None:
        """Instead of a choice."""
        self.chosen = None
        self._write(text, "")

    def _write(self, first: str, second: str) -> None:
        self._first.setText(first)
        self._second.setText(second)
        self._second.setVisible(bool(second))
        self._button.setAccessibleName(tr("Assignment: {name}").format(name=", ".join(filter(None, (first, second)))))

    def _open(self) -> None:
        self._popup.open_below(self._button, self.chosen)

    def _arrange(self) -> None:
        glyph, arrow = QLabel(), QLabel()
        self._glyphs = ((glyph, "assignment", "accent"), (arrow, "chevron", "muted"))
        self._theme.changed.connect(self._tint)
        self._tint()
        texts = spaced(QVBoxLayout(), 0)
        fill(texts, None, self._first, self._second, None)
        inside = spaced(QHBoxLayout(self._button), tokens.M)
        inside.setContentsMargins(tokens.M, tokens.XS, tokens.M, tokens.XS)
        fill(inside, glyph, texts, None, arrow)
        for one in (glyph, arrow, self._first, self._second):
            one.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        fill(spaced(QVBoxLayout(self), 0), self._button)

    def _tint(self) -> None:
        for place, name, role in self._glyphs:
            icon = self._theme.icon(name, getattr(self._theme.colours, role))
            place.setPixmap(icon.pixmap(QSize(tokens.ICON, tokens.ICON), self.devicePixelRatioF()))


class AssignmentPopup(QWidget):
    picked = Signal(object)

    def __init__(self, model: AssignmentsModel, theme: Theme, now: Callable[[], float], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._model = model
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("Search by name or course"))
        self._search.setAccessibleName(tr("Search assignments"))
        self._search.setClearButtonEnabled(True)
        self._list = QListView()
        self._list.setModel(model)
        self._list.setItemDelegate(AssignmentDelegate(theme, now, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.setAccessibleName(tr("Assignments"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._search.textChanged.connect(self._narrow)
        self._search.installEventFilter(self)
        self._list.clicked.connect(self._pick)
        self._list.activated.connect(self._pick)
        card = frame("popup")
        inside = spaced(QVBoxLayout(card), tokens.S, margin=tokens.S)
        fill(inside, self._search, self._list)
        fill(spaced(QVBoxLayout(self), 0), card)

    def open_below(self, button: QPushButton, chosen: Assignment | None) -> None:
        self._search.clear()
        rows = min(max(self._model.rowCount(), 1), ROWS_SEEN)
        chrome = self._search.sizeHint().height() + 3 * tokens.S + 2
        self.resize(button.width(), rows * ROW + chrome)
        self.move(button.mapToGlobal(QPoint(0, button.height() + tokens.XS)))
        self.show()
        self._select(self._model.row_of(chosen))
        self._search.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter work on the list while one types."""
        if watched is self._search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._pick(self._list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, text: str) -> None:
        self._model.search(text)
        self._select(0)

    def _select(self, row: int) -> None:
        index = self._model.index(row)
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self._list.setCurrentIndex(index)

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.hide()
            self.picked.emit(index.data(ASSIGNMENT_ROLE))


class AssignmentDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, now: Callable[[], float], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._now = theme, now
        self._bold, self._small = theme.font(bold=True), theme.font(tokens.SMALL)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002  Qt's signature
        return QSize(320, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one: Assignment = index.data(ASSIGNMENT_ROLE)
        colours = self._theme.colours
        lit = one.open and option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.soft))
            painter.drawRoundedRect(option.rect.adjusted(0, 2, 0, -2), tokens.RADIUS, tokens.RADIUS)
        inner = option.rect.adjusted(tokens.M, tokens.S, -tokens.M, -tokens.S)
        half = inner.height() // 2
        painter.setFont(self._bold)
        painter.setPen(QColor(colours.text if one.open else colours.muted))
        _line(painter, QRect(inner.left(), inner.top(), inner.width(), half), one.name)
        painter.setFont(self._small)
        painter.setPen(QColor(colours.muted))
        _line(painter, QRect(inner.left(), inner.top() + half, inner.width(), half), second_line(one, self._now()))
        painter.restore()


def _line(painter: QPainter, place: QRect, text: str) -> None:
    fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitting)
