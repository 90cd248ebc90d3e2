"""For each rule of the audit of painted rows a row that breaks it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.builders import upload
from tests.fakes.backend import FakeBackend
from tests.gui.audit_row_buttons import large_buttons, seen_buttons, without_a_mouse
from tests.gui.audit_rows import focus_seen_in_rows, hinted_rows, readable_rows, rows_in_sight, told_rows, whole_rows
from tests.gui.conftest import OPEN, Show
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.upload import Status
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.queue.row import RowDelegate
from uploader_app.gui.views.queue.row_layout import Part, Places
from uploader_app.gui.views.window import MainWindow

Paint = Callable[[QPainter, QStyleOptionViewItem], None]
LINE = QRect(10, 10, 200, 24)
TEXT, PALE, NOBODYS = QColor("#18202a"), QColor("#c0c8d0"), QColor("#102030")


class Painted(QStyledItemDelegate):
    def __init__(self, paint: Paint, parent: QWidget) -> None:
        super().__init__(parent)
        self._paint = paint

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(240, 60)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        painter.save()
        painter.translate(option.rect.topLeft())
        self._paint(painter, option)
        painter.restore()


def written(painter: QPainter, place: QRect = LINE, text: str = "Interview", colour: QColor = TEXT) -> None:
    painter.setPen(colour)
    painter.drawText(place, 0, text)


def cut(painter: QPainter, _: QStyleOptionViewItem) -> None:
    written(painter, QRect(10, 10, 200, 6))


def cut_at_the_end(painter: QPainter, _: QStyleOptionViewItem) -> None:
    written(painter, QRect(10, 10, 30, 24))


def out_of_the_row(painter: QPainter, _: QStyleOptionViewItem) -> None:
    painter.drawText(10, 62, "Interview")


def on_each_other(painter: QPainter, _: QStyleOptionViewItem) -> None:
    written(painter)
    written(painter, LINE.translated(12, 4))


def shortened(painter: QPainter, _: QStyleOptionViewItem) -> None:
    written(painter, text="Int…")


def untold(painter: QPainter, _: QStyleOptionViewItem) -> None:
    written(painter, text="Interview of 3.1 GB")


def pale(painter: QPainter, _: QStyleOptionViewItem) -> None:
    written(painter, colour=PALE)


def pale_under_the_pointer(painter: QPainter, option: QStyleOptionViewItem) -> None:
    if option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(LINE, TEXT.lighter(150))
    written(painter)


def unlisted(painter: QPainter, _: QStyleOptionViewItem) -> None:
    written(painter, colour=NOBODYS)


def pale_sign(painter: QPainter, _: QStyleOptionViewItem) -> None:
    sign = QPixmap(14, 14)
    sign.fill(Qt.GlobalColor.transparent)
    within = QPainter(sign)
    within.fillRect(4, 4, 6, 6, PALE)
    within.end()
    painter.drawPixmap(10, 10, sign)


def pale_bar(painter: QPainter, _: QStyleOptionViewItem) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, width in ((QColor("#e3e8ee"), 200), (PALE, 90)):
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(10, 40, width, 6), 3, 3)


def shelf(paint: Paint) -> QListWidget:
    made = QListWidget()
    made.setAccessibleName("Films")
    made.addItem("Interview")
    made.setItemDelegate(Painted(paint, made))
    return made


def looked_at(view: QListWidget, qtbot: QtBot) -> QWidget:
    root = QWidget()
    QVBoxLayout(root).addWidget(view)
    qtbot.addWidget(root)
    root.resize(400, 200)
    root.show()
    QApplication.processEvents()
    return root


BROKEN = [
    (whole_rows, cut, "px of “Interview” are cut"),
    (whole_rows, cut_at_the_end, "px of “Interview” are cut"),
    (whole_rows, out_of_the_row, "px of “Interview” are cut"),
    (whole_rows, on_each_other, "lie on each other"),
    (whole_rows, shortened, "all that is left"),
    (told_rows, untold, "nobody hears “Interview of 3.1 GB”"),
    (partial(readable_rows, known=set()), pale, "“Interview” stands out by 1."),
    (partial(readable_rows, known=set()), pale_under_the_pointer, "“Interview” stands out by"),
    (partial(readable_rows, known=set()), unlisted, "no pair of READABLE"),
    (partial(readable_rows, known=set()), pale_sign, "the sign at 10 stands out by 1."),
    (partial(readable_rows, known=set()), pale_bar, "the bar stands out by 1."),
    (partial(focus_seen_in_rows, known=set()), pale, "shows the focus by 0"),
]


@pytest.mark.parametrize(("rule", "paint", "said"), BROKEN, ids=lambda one: getattr(one, "__name__", ""))
def test_the_audit_finds_in_a_painted_row(rule, paint: Paint, said: str, theme: Theme, qtbot: QtBot):
    root = looked_at(shelf(paint), qtbot)

    assert any(said in found for found in rule(root))


def test_the_audit_finds_what_a_row_says_only_under_the_pointer(theme: Theme, qtbot: QtBot):
    view = shelf(pale)
    view.item(0).setToolTip("Interview, which is damaged")

    (found,) = hinted_rows(looked_at(view, qtbot))

    assert found.endswith("says only under the pointer: ['damaged', 'is', 'which']")


def test_the_audit_finds_a_row_that_the_keys_come_to_out_of_sight(theme: Theme, qtbot: QtBot):
    view = QListWidget()
    view.setAutoScroll(False)
    for number in range(80):
        view.addItem(QListWidgetItem(f"{number}.mp4"))

    (found,) = rows_in_sight(looked_at(view, qtbot))

    assert found.endswith("“79.mp4” has the keys out of sight")


# -- the buttons in them -------------------------------------------------------------------------------


class Small(RowDelegate):
    def places(self, *asked) -> Places:
        found = super().places(*asked)
        return replace(found, details=QRect(found.details.topLeft(), QSize(16, 16)))


class Crowded(RowDelegate):
    def places(self, *asked) -> Places:
        found = super().places(*asked)
        return replace(found, details=found.remove)


class Dead(RowDelegate):
    """Its buttons can be pressed in their upper half."""

    def places(self, *asked) -> Places:
        found = super().places(*asked)
        return HalfDead(**{name: getattr(found, name) for name in Places.__slots__})


class HalfDead(Places):
    def hit(self, point, action, upload) -> Part | None:
        return super().hit(point, action, upload) if point.y() < self.details.center().y() else None


class Tight(RowDelegate):
    def _dress(self) -> None:
        super()._dress()
        self.heights = replace(self.heights, pill=30)


class Faint(RowDelegate):
    def _dress(self) -> None:
        super()._dress()
        self._colour["muted"] = self._colour["accent"] = PALE


@pytest.fixture
def window(show: Show) -> MainWindow:
    stopped = upload(2, status=Status.FAILED, fault=Fault(Code.FILE_CHANGED))
    return show(FakeBackend([upload(1, status=Status.PAUSED), stopped], assignments=[OPEN]))


@pytest.mark.parametrize(("delegate", "said"), [
    (Small, "DETAILS is 16 × 16 px"),
    (Crowded, "DETAILS has something else on it"),
    (Dead, "REMOVE is not pressed wherever it is seen"),
    (Tight, "“Start again” is cut"),
])  # fmt: skip
def test_the_audit_finds_a_painted_button_that_is_hard_to_press(window, theme: Theme, delegate, said: str):
    window.queue._rows = delegate(theme, window.model, window.queue)
    window.queue.setItemDelegate(window.queue._rows)

    assert any(said in found for found in large_buttons(window))


def test_the_audit_finds_a_painted_button_that_is_hard_to_see(window: MainWindow, theme: Theme):
    window.queue._rows = Faint(theme, window.model, window.queue)
    window.queue.setItemDelegate(window.queue._rows)

    found = list(seen_buttons(window, known=set()))

    assert any("PRIMARY stands out by 1." in one for one in found)
    assert any("DETAILS stands out by 1." in one for one in found)


def test_the_audit_finds_a_painted_button_that_only_a_mouse_can_press(window: MainWindow):
    window._menu.removeAction(window.actions_.remove)

    assert any("only a mouse can Remove" in found for found in without_a_mouse(window, known=set()))
