"""Every screen and dialog, audited by WCAG 2.2 AA; and for each rule a widget that breaks it, to prove the rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QKeyEvent, QPalette
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

from tests.builders import RECEIPT, upload
from tests.fakes.backend import FakeBackend
from tests.gui.audit import findings, labelled, large, named, scrollable, stated, unique, whole
from tests.gui.audit_keys import left_by_escape, walkable
from tests.gui.audit_pictures import Known, focus_seen, readable
from tests.gui.conftest import OPEN, Show
from tests.gui.samples import ASSIGNMENTS, NOW
from tests.gui.scenes import SCENES, opened
from tests.gui.screenshots import above
from uploader_app import language
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.upload import Status, Step, Upload
from uploader_app.gui.models.standing import facts, standing
from uploader_app.gui.theme.theme import Scheme, Theme, icon_path
from uploader_app.gui.views.frame.announcer import Announcer
from uploader_app.gui.views.queue import row
from uploader_app.language import English
from uploader_app.wire import Assignment

SOURCE = Path(__file__).parents[2] / "uploader_app"
TOLD = (named, stated, unique, labelled, scrollable)
LAID = (large, whole)
ALIKE = {"recovered", "paused", "late", "closed", "picker", "sign-in-again", "history-empty"}
"""Scenes that hold nothing that is not in another one."""
DISTINCT = [name for name in SCENES if name not in ALIKE]
LAYOUTS = ("details", "narrow", "sign-in-refused", "sign-in-browser", "statement", "quit", "history", "receipt",
           "player", "settings", "report", "note", "elsewhere", "making-smaller", "story")  # fmt: skip
"""Those that are laid out differently enough for texts that grow."""
KNOWN: Known = set()
TWICE = 2.0
LAYOUT_PASSES = 4
"""A text that breaks elsewhere makes room in what holds it, and that in its own turn."""


class Longer(English):
    """Every text two fifths longer, in words that can be broken."""

    def text(self, english: str) -> str:
        more = round(0.4 * len(re.sub(r"{\w+}", "", english)))
        return english + "".join(" " if at % 7 == 6 else "~" for at in range(more)).rstrip()

    def counted(self, many: str, one: str, number: int) -> str:
        return self.text(super().counted(many, one, number))


def roots(window: QWidget) -> Iterator[QWidget]:
    """What can be used now: the dialog, or the window and what popped up above it; each is in front while it is
    looked at."""
    tops = [one for one in above(window) if not isinstance(one, QMenu)]
    for root in [one for one in tops if one.isModal()] or [window, *tops]:
        root.activateWindow()
        for _ in range(LAYOUT_PASSES):
            QApplication.processEvents()
        yield root


# -- every screen ------------------------------------------------------------------------------------


@pytest.mark.parametrize("scene", DISTINCT)
def test_every_screen_can_be_heard_seen_and_used_with_keys(scene: str, theme: Theme, qapp: QApplication):
    pictures = (partial(readable, known=KNOWN), partial(focus_seen, known=KNOWN))
    with opened(scene, theme) as window:
        found = [one for root in roots(window) for one in findings(root, *TOLD, *LAID, *pictures, walkable)]
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        mirrored = [one for root in roots(window) for one in findings(root, *LAID, walkable)]
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        trapped = [one for root in roots(window) if root is not window for one in findings(root, left_by_escape)]

    assert (found, mirrored, trapped) == ([], [], [])


@pytest.mark.parametrize("scene", LAYOUTS)
def test_text_that_is_two_fifths_longer_is_whole(scene: str, theme: Theme):
    language.use(Longer())
    try:
        with opened(scene, theme) as window:
            found = [one for root in roots(window) for one in findings(root, whole)]
    finally:
        language.use(English())

    assert found == []


# -- the rules catch what breaks them ------------------------------------------------------------------


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


# -- colour and motion -----------------------------------------------------------------------------------


def test_no_state_of_a_row_is_told_by_its_colour_alone():
    assert row.TONES.keys() == row.SIGNS.keys()
    assert len(set(row.SIGNS.values())) == len(row.SIGNS)


@pytest.mark.parametrize("assignment", ASSIGNMENTS, ids=lambda one: one.id)
def test_each_fact_of_an_assignment_has_a_sign_and_words(assignment: Assignment):
    told = [standing(assignment, NOW), *facts(assignment, NOW)]

    assert all(fact.text and icon_path(fact.icon).exists() for fact in told)


def test_nothing_is_animated():
    """So nobody has to ask for less motion."""
    moving = re.compile(r"QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie|QGraphicsEffect")

    assert [path.name for path in SOURCE.rglob("*.py") if moving.search(path.read_text(encoding="utf-8"))] == []


# -- what is announced -----------------------------------------------------------------------------------


def moving(**changes: object) -> Upload:
    return upload(**{"status": Status.RUNNING, "step": Step.TRANSFER, "size": 1_000_000, "name": "a.mp4", **changes})


def test_an_upload_is_announced_at_its_start_each_quarter_pause_and_end_once(show: Show, qtbot: QtBot):
    one = moving(status=Status.READY)
    backend = FakeBackend([one], assignments=[OPEN])
    window = show(backend)
    said: list[str] = []
    window.announcer.said.connect(said.append)
    sent = (0, 10_000, 300_000, 310_000, 560_000, 800_000, 810_000)
    steps = [*(moving(id=one.id, sent=part) for part in sent), moving(id=one.id, sent=810_000, status=Status.PAUSED),
             moving(id=one.id, sent=820_000), moving(id=one.id, status=Status.DONE, receipt=RECEIPT)]  # fmt: skip

    for step in [replace(step, path=one.path) for step in steps for _ in range(2)]:
        window.model.apply([step])
        window._show_now()

    assert said == [
        "Uploading a.mp4",
        "a.mp4: 25 %",
        "a.mp4: 50 %",
        "a.mp4: 75 %",
        "a.mp4 is paused",
        "a.mp4 continues",
        "a.mp4 is handed in",
    ]


def test_only_what_needs_the_person_interrupts(theme: Theme, monkeypatch: pytest.MonkeyPatch):
    heard: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility",
                        lambda event: heard.append((event.message(), event.politeness())))  # fmt: skip
    announcer = Announcer(QWidget())
    one = moving()
    stopped, failed = (replace(one, status=Status.PAUSED),
                       replace(one, status=Status.FAILED, fault=Fault(Code.FILE_MISSING)))  # fmt: skip

    announcer.turned([(one, stopped)])
    announcer.turned([(stopped, failed)])

    polite, assertive = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive
    assert [politeness for _, politeness in heard] == [polite, assertive]


# -- text of twice the size: last, because it stays so until the end of the file ------------------------------


@pytest.fixture(scope="module")
def larger(qapp: QApplication) -> Iterator[Theme]:
    usual = qapp.font()
    font = QFont(usual)
    font.setPointSizeF(usual.pointSizeF() * TWICE)
    qapp.setFont(font)
    yield Theme(qapp, Scheme.LIGHT)
    qapp.setFont(usual)
    Theme(qapp, Scheme.LIGHT)


@pytest.mark.parametrize("scene", LAYOUTS)
def test_text_of_twice_the_size_is_whole(scene: str, larger: Theme):
    with opened(scene, larger) as window:
        assert [one for root in roots(window) for one in findings(root, *LAID, walkable)] == []
