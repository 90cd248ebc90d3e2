"""What WCAG 2.2 asks for and no audit of a picture tells: another way than dragging, hints that go, passwords that are
pasted, focus that is scrolled to, and news that is heard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QMenu, QScrollArea, QToolButton, QToolTip
from pytestqt.qtbot import QtBot

from tests.builders import upload
from tests.fakes.backend import FakeBackend
from tests.gui.conftest import OPEN, OTHER, Show
from uploader_app.domain.messages import Moved
from uploader_app.domain.upload import Film
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.beside.proxy_sign_in import ProxyDialog
from uploader_app.gui.views.frame.pages import Page
from uploader_app.gui.views.window import MainWindow


def click(menu: QMenu, text: str) -> None:
    (action,) = [one for one in menu.actions() if one.text() == text]
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def test_what_is_dragged_can_be_clicked_to_its_place(show: Show, qtbot: QtBot):
    """2.5.7: without holding a button down, and without keys."""
    one, other = upload(1), upload(2)
    backend = FakeBackend([one, other], assignments=[OPEN])
    window = show(backend)
    window._show_details(other)
    more = next(b for b in window.details.findChildren(QToolButton) if b.accessibleName() == "What else can be done")

    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    menu = next(one for one in window.findChildren(QMenu) if one.isVisible())
    order = next(one.menu() for one in menu.actions() if one.text() == "Order")
    order.popup(menu.pos())  # as Qt does under the pointer
    click(order, "Move up")

    qtbot.waitUntil(lambda: backend.posted == [Moved(other.id, one.id)])


def test_escape_takes_a_hint_away_and_nothing_else(show: Show, qtbot: QtBot):
    """1.4.13"""
    window = show(FakeBackend([upload(1)], assignments=[OPEN]))
    QToolTip.showText(window.mapToGlobal(QPoint(9, 9)), "What the pointer is on", window)
    assert QToolTip.isVisible()

    qtbot.keyClick(window.queue, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    assert window.isVisible()


def test_tab_brings_into_sight_what_was_scrolled_away(show: Show, qtbot: QtBot):
    """2.4.11: also where one comes from beside what scrolls."""
    window = show(FakeBackend(assignments=[OPEN]))
    window.pages.go(Page.SETTINGS)
    page = window.others.settings
    bar = page.findChild(QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    first = page.findChildren(QComboBox)[0]
    bar.setValue(bar.maximum())
    assert first.visibleRegion().isEmpty()

    first.setFocus(Qt.FocusReason.TabFocusReason)

    assert not first.visibleRegion().isEmpty()


def test_the_password_of_a_proxy_is_pasted(theme: Theme, qtbot: QtBot):
    """3.3.8: nothing has to be remembered or typed off; of the site's own, see ``test_sign_in``."""
    window = QDialog()
    qtbot.addWidget(window)
    dialog = ProxyDialog(theme, "proxy.example.edu", window)
    QGuiApplication.clipboard().setText("from a safe")

    qtbot.keyClick(dialog.password.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert dialog.password.text == "from a safe"


# -- 4.1.3 -----------------------------------------------------------------------------------------------


def in_history(window: MainWindow) -> None:
    window.pages.go(Page.HISTORY)
    window.others.history._search.setText("no such film")


def in_assignments(window: MainWindow) -> None:
    window.choice.list.search.setText("no such course")


@pytest.mark.parametrize(("seek", "said"), [
    (in_history, "Nothing that was handed in has these words."),
    (in_assignments, "No assignment has “no such course” in its name or course."),
])  # fmt: skip
def test_a_search_that_finds_nothing_is_heard(
    show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, seek: Callable[[MainWindow], None], said: str
):
    heard: list[str] = []
    window = show(FakeBackend(assignments=[OPEN, OTHER]))
    monkeypatch.setattr(QAccessible, "updateAccessibility",
                        lambda event: heard.append(event.message()))  # fmt: skip

    seek(window)

    qtbot.waitUntil(lambda: heard == [said])


def test_what_a_row_shows_by_signs_is_heard(show: Show):
    """1.1.1: that it goes first, and how long the film is, which stands in its picture."""
    one = upload(1, urgent=True, size=3_100_000_000, film=Film("mp4", "h264", 754))
    window = show(FakeBackend([one], assignments=[OPEN]))

    row = QAccessible.queryAccessibleInterface(window.queue).child(0)

    assert row.text(QAccessible.Text.Description) == "Urgent: before all others, 3.1 GB, 12:34"
