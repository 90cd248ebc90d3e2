"""A student at the real window.

    student.open()
    student.sign_in()
    student.choose("Assignment C")
    student.drop(film)
    student.sees("Handed in · receipt")

What they do is typed, clicked and dropped, and written down in ``did``; what they wait for stands on the screen.
The fixtures are for tests that import them.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.e2e.rig import LONG_AGO, MIB, video
from tests.e2e.study import Place, place
from tests.films import make_film
from uploader_app.cli.desktop import DesktopBackend
from uploader_app.cli.profile import Ownership, open_profile, own
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.assignments import ASSIGNMENT_ROLE
from uploader_app.gui.models.uploads import Clock
from uploader_app.gui.theme.theme import Scheme, Theme
from uploader_app.gui.views.queue.row_layout import Part
from uploader_app.gui.views.window import MainWindow

WAIT_MS = 15_000
PASSWORD = "a secret of Moodle's"
HANDED_IN = "Handed in · receipt"
LONG = 3 * MIB


class Student:
    """``did``: what they did, one word for each."""

    def __init__(self, qtbot: QtBot, theme: Theme, home: Path, at: Place) -> None:
        self._qtbot, self.theme, self.home = qtbot, theme, home
        self.did: list[str] = []
        self._ownership: Ownership | None = None
        home.mkdir(exist_ok=True)
        (home / "settings.toml").write_text(f'keychain = "file"\nsite = "{at.url}"\nnotify_done = false\n')

    # -- the app -----------------------------------------------------------------------------------

    def open(self, *given: str) -> None:
        """Start the app. ``given``: what the system hands to it."""
        self._ownership = own(self.home)
        self.backend = DesktopBackend(open_profile(self.home), self._ownership)
        clock = Clock(time.time, time.monotonic)
        self.window = MainWindow(Bridge(self.backend), self.theme, clock)
        self.window.show()
        self.window.start((), given)

    def end(self) -> None:
        """However the test went."""
        if self._ownership:
            self.window.leaving.leave()
            self.await_end()

    def await_end(self) -> None:
        """Of an app that is ending by itself."""
        self.until(self.backend.close(park=True).done)
        self.window.deleteLater()
        assert self._ownership
        self._ownership.release()
        self._ownership = None

    # -- what they do ------------------------------------------------------------------------------

    def begin(self, assignment: str) -> None:
        """As every evening begins."""
        self.open()
        self.sign_in()
        self.choose(assignment)

    def sign_in(self, name: str = "student1") -> None:
        """What is asked on one page counts as one thing to do."""
        self.until(lambda: self._fields("Password"))
        self.type("User name", name)
        self.type("Password", PASSWORD)
        self.did[-2:] = ["sign in"]

    def type(self, field: str, text: str) -> None:
        """Into the field of this name, in the place of what stands there, and Enter."""
        self.until(lambda: self._fields(field))
        edit = self._fields(field)[0]
        self.did.append(field)
        edit.selectAll()
        self._qtbot.keyClicks(edit, text)
        self._qtbot.keyClick(edit, Qt.Key.Key_Return)

    def choose(self, name: str) -> None:
        """An assignment, in the list with all its groups."""
        tree = self.window.choice.list.tree
        self.until(lambda: tree.isVisible() and _rows(tree) != [])
        self.did.append("choose")
        for heading in _rows(tree):
            if not tree.isExpanded(heading):
                self._click_at(tree, heading)
        (index,) = [one for one in _leaves(tree) if _named(one) == name]
        self._click_at(tree, index)

    def drop(self, *files: Path) -> bool:
        """On the page; whether it takes them."""
        self.did.append("drop")
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        enter = QDragEnterEvent(QPoint(50, 50), *how)
        enter.ignore()
        QApplication.sendEvent(self.window.page, enter)
        if enter.isAccepted():
            QApplication.sendEvent(self.window.page, QDropEvent(QPointF(50, 50), *how))
        return enter.isAccepted()

    def click(self, text: str) -> None:
        """The button that says so, as soon as it can be clicked."""
        self.until(lambda: self._buttons(text))
        self.did.append(text)
        self._qtbot.mouseClick(self._buttons(text)[-1], Qt.MouseButton.LeftButton)

    def click_in_row(self, name: str) -> None:
        """The button with words, or with a sign, in the row of this file."""
        queue = self.window.queue
        (index,) = [one for one in _rows(queue) if one.data() == name]
        row = queue.visualRect(index)
        across = [QPoint(x, row.center().y()) for x in range(row.right(), row.left(), -8)]
        hit = next(one for one in across if (hot := queue._button_at(one)) and hot.part is Part.PRIMARY)
        self.did.append("row")
        self._qtbot.mouseClick(queue.viewport(), Qt.MouseButton.LeftButton, pos=hit)

    def pick(self, menu: QMenu, text: str) -> None:
        """In a menu that is open."""
        self.until(menu.isVisible)
        (action,) = [one for one in menu.actions() if text in one.text()]
        self.did.append(text)
        self._qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())

    def pick_account(self, text: str) -> None:
        """Of those in the header, or what can be done with them."""
        button = self.window.header.accounts
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.pick(button.menu_, text)

    def search_history(self, text: str) -> None:
        self.type("Search what was handed in", text)

    def choose_in_history(self) -> None:
        """What stands above."""
        shown = self.window.others.history.findChild(QListView)
        self.until(lambda: shown.isVisible() and _rows(shown) != [])
        self._click_at(shown, _rows(shown)[0])

    def save_as(self, path: Path) -> None:
        """In the dialog that asks where."""
        self.until(lambda: any(one.isVisible() for one in self.window.findChildren(QFileDialog)))
        dialog = next(one for one in self.window.findChildren(QFileDialog) if one.isVisible())
        edit = dialog.findChild(QLineEdit)
        edit.setText(str(path))
        self._qtbot.keyClick(edit, Qt.Key.Key_Return)

    def close_window(self) -> None:
        self.did.append("close")
        self.window.close()

    # -- what they see -----------------------------------------------------------------------------

    def sees(self, *texts: str) -> None:
        """Wait until all of these stand on the screen."""
        try:
            self.until(lambda: all(text in self.screen() for text in texts))
        except TimeoutError:
            raise AssertionError(f"{texts} do not stand on the screen:\n{self.screen()}") from None

    def screen(self) -> str:
        """Everything that can be read."""
        shown = [one for one in self.window.findChildren(QWidget) if one.isVisible()]
        texts = [one.text() for one in shown if isinstance(one, QLabel | QAbstractButton)]
        rows = [_spoken(row) for one in shown if isinstance(one, QListView) for row in _rows(one)]
        return "\n".join(filter(None, [*texts, *rows]))

    def until(self, met: Callable[[], object]) -> None:
        try:
            self._qtbot.waitUntil(lambda: bool(met()), timeout=WAIT_MS)
        except self._qtbot.TimeoutError as error:
            raise TimeoutError(f"waited in vain at:\n{self.screen()}") from error

    def _fields(self, name: str) -> list[QLineEdit]:
        return [one for one in self.window.findChildren(QLineEdit) if one.isVisible() and one.accessibleName() == name]

    def _buttons(self, text: str) -> list[QAbstractButton]:
        known = [one for one in self.window.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
        return [one for one in known if text in (one.text(), one.accessibleName())]

    def _click_at(self, view: QAbstractItemView, index: QModelIndex) -> None:
        view.scrollTo(index)
        self._qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


def _rows(view: QAbstractItemView) -> list[QModelIndex]:
    return [view.model().index(row, 0) for row in range(view.model().rowCount())]


def _leaves(tree: QAbstractItemView) -> Iterator[QModelIndex]:
    for heading in _rows(tree):
        for row in range(tree.model().rowCount(heading)):
            yield tree.model().index(row, 0, heading)


def _spoken(index: QModelIndex) -> str:
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def _named(index: QModelIndex) -> str:
    return str(index.data(ASSIGNMENT_ROLE).name)


def aged(path: Path) -> Path:
    """As if nobody had written it for long."""
    os.utime(path, (LONG_AGO, LONG_AGO))
    return path


# -- fixtures --------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture
def at(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Place]:
    """A test's parameter may give what ``place`` takes."""
    with place(tmp_path, **getattr(request, "param", {})) as it:
        yield it


@pytest.fixture
def student(
    qtbot: QtBot, theme: Theme, tmp_path: Path, at: Place, caplog: pytest.LogCaptureFixture
) -> Iterator[Student]:
    it = Student(qtbot, theme, tmp_path / "profile", at)
    yield it
    it.end()
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """A small one, which any player shows."""
    return aged(make_film(tmp_path / "interview.mp4"))


@pytest.fixture
def long_film(tmp_path: Path) -> Path:
    """One that can be caught on its way."""
    video(tmp_path / "field walk.mp4", LONG)
    return tmp_path / "field walk.mp4"
