"""For each rule of the audit something that breaks it: a rule that finds nothing there would find nothing anywhere."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui.audit import hinted, labelled, large, named, scrollable, stated, unique, whole
from tests.gui.audit_keys import left_by_escape, walkable
from tests.gui.audit_menus import usable
from tests.gui.audit_pictures import focus_seen, readable
from uploader_app.gui.theme.theme import Theme


def column(*widgets: QWidget) -> QWidget:
    made = QWidget()
    layout = QVBoxLayout(made)
    for one in widgets:
        layout.addWidget(one)
    return made


def nameless() -> QWidget:
    return column(QLineEdit())


def nameless_row() -> QWidget:
    made = QListWidget()
    made.setAccessibleName("Films")
    made.addItem("")
    return column(made)


def silent_button() -> QWidget:
    class Painted(QWidget):
        """A button that nobody knows to be one."""

    made = Painted(focusPolicy=Qt.FocusPolicy.TabFocus)
    made.setAccessibleName("Send")
    return column(made)


def twins() -> QWidget:
    return column(QPushButton("Pause"), QPushButton("Pause"))


def loose_label() -> QWidget:
    edit = QLineEdit()
    edit.setAccessibleName("Site")
    return column(QLabel("Site"), edit)


def untold_hint() -> QWidget:
    edit, label = QLineEdit(), QLabel("Site")
    label.setBuddy(edit)
    return column(label, edit, QLabel("Ask your teacher"))


def unscrollable() -> QWidget:
    area = QScrollArea(focusPolicy=Qt.FocusPolicy.NoFocus)
    area.setWidget(QLabel("\n" * 100))
    area.setFixedHeight(80)
    return column(area)


def small_and_close() -> QWidget:
    made = QWidget()
    layout = QHBoxLayout(made)
    layout.setSpacing(0)
    layout.addStretch(1)
    for name in "ab":
        one = QCheckBox(name)
        one.setFixedSize(16, 16)
        layout.addWidget(one)
    return made


def cut_label() -> QWidget:
    label = QLabel("Nothing is lost")
    label.setFixedWidth(30)
    return column(label)


def squeezed_label() -> QWidget:
    label = QLabel("Nothing is lost, and it goes on by itself")
    label.setWordWrap(True)
    label.setFixedSize(90, 20)
    return column(label)


def cut_choice() -> QWidget:
    box = QComboBox()
    box.addItems(["a", "As fast as possible"])
    box.setFixedWidth(60)
    return column(box)


def label_outside() -> QWidget:
    made, label = QWidget(), QLabel("Half of it")
    made.setFixedSize(60, 20)
    label.setParent(made)
    label.move(40, 0)
    return column(made)


def labels_on_each_other() -> QWidget:
    made = QWidget()
    made.setMinimumSize(120, 40)
    for text in ("One", "Other"):
        QLabel(text, made).move(4, 4)
    return column(made)


def pale() -> QWidget:
    label = QLabel("You can hardly read it")
    colours = label.palette()
    colours.setColor(QPalette.ColorRole.WindowText, QColor("#c0c8d0"))
    label.setPalette(colours)
    return column(label)


def unlisted() -> QWidget:
    label = QLabel("Readable, in a colour of nobody")
    colours = label.palette()
    colours.setColor(QPalette.ColorRole.WindowText, QColor("#102030"))
    label.setPalette(colours)
    return column(label)


def blind() -> QWidget:
    """Takes the focus and does not show it."""
    button = QPushButton("Send")
    button.setStyleSheet("QPushButton:focus, QPushButton { border: 1px solid black; padding: 6px 15px; }")
    return column(button)


def skipped() -> QWidget:
    class Shy(QLineEdit):
        def focusInEvent(self, event: QEvent) -> None:
            self.nextInFocusChain().setFocus()

    return column(QPushButton("One"), Shy(), QPushButton("Other"))


def trap() -> QWidget:
    return column(QPushButton("One"), QPlainTextEdit(), QPushButton("Other"))


def disorderly() -> QWidget:
    first, second, third = (QPushButton(name) for name in "abc")
    made = column(first, second, third)
    QWidget.setTabOrder(first, third)
    QWidget.setTabOrder(third, second)
    return made


def scrolled_away() -> QWidget:
    """Tab comes to it from outside, and nothing scrolls there."""
    area, inside = QScrollArea(focusPolicy=Qt.FocusPolicy.NoFocus), column(QPushButton("Deep below"))
    inside.layout().insertSpacing(0, 400)
    area.setWidget(inside)
    return column(QPushButton("Above"), area)


def whispered() -> QWidget:
    button = QPushButton("Go")
    button.setToolTip("Deletes everything")
    button.setAccessibleDescription("Be careful")
    return column(button)


def closed_in() -> QWidget:
    class Stubborn(QDialog):
        def keyPressEvent(self, event: QKeyEvent) -> None:
            """Takes Escape for itself."""

    return Stubborn()


BROKEN = [
    (named, nameless, "has no name"),
    (named, nameless_row, "row 0"),
    (named, silent_button, "has no role"),
    (unique, twins, "the name of 2 controls"),
    (labelled, loose_label, "not tied"),
    (labelled, untold_hint, "not told with"),
    (scrollable, unscrollable, "cannot be scrolled"),
    (large, small_and_close, "16 × 16"),
    (whole, cut_label, "is cut"),
    (whole, squeezed_label, "is cut"),
    (whole, cut_choice, "is cut"),
    (whole, label_outside, "outside"),
    (whole, labels_on_each_other, "lie on each other"),
    (partial(readable, known=set()), pale, "stands out by 1."),
    (partial(readable, known=set()), unlisted, "no pair of READABLE"),
    (partial(focus_seen, known=set()), blind, "shows the focus by"),
    (walkable, skipped, "never comes to"),
    (walkable, trap, "never comes to"),
    (walkable, disorderly, "stands before it"),
    (walkable, scrolled_away, "out of sight"),
    (hinted, whispered, "only under the pointer"),
    (left_by_escape, closed_in, "does not leave"),
]


@pytest.mark.parametrize(("rule", "broken", "said"), BROKEN, ids=lambda one: getattr(one, "__name__", ""))
def test_the_audit_finds(rule, broken, said: str, theme: Theme, qtbot: QtBot):
    root = broken()
    qtbot.addWidget(root)
    root.show()
    root.activateWindow()
    QApplication.processEvents()

    assert any(said in found for found in rule(root))


def test_the_audit_finds_a_state_that_is_not_told(theme: Theme, qtbot: QtBot):
    class Lying(QCheckBox):
        def isChecked(self) -> bool:
            return True

    root = column(Lying("Agreed"))
    qtbot.addWidget(root)
    root.show()

    assert list(stated(root)) == ["Lying “Agreed” does not tell whether it is ticked"]


MENUS = [
    ("QMenu::item { color: #c0c8d0; }", "stands out by"),
    ("QMenu::item { padding: 0; }", "px high"),
    ("QMenu { max-width: 40px; }", "is cut"),
    ("QMenu::item:selected { background: palette(base); border-color: transparent; }", "does not show"),
]


@pytest.mark.parametrize(("style", "said"), MENUS)
def test_the_audit_finds_in_a_menu(style: str, said: str, theme: Theme, qtbot: QtBot):
    menu = QMenu()
    menu.addAction("Move to the top")
    menu.setStyleSheet(style)
    qtbot.addWidget(menu)
    menu.popup(QPoint(10, 10))

    assert any(said in found for found in usable(menu))
