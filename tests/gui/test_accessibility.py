"""Every screen, dialog and menu, audited by WCAG 2.2 AA. That each rule can find something is in ``test_audit_finds``
and ``test_audit_finds_rows``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.gui.audit import findings, hinted, labelled, large, named, scrollable, stated, unique, whole
from tests.gui.audit_keys import left_by_escape, walkable
from tests.gui.audit_menus import usable
from tests.gui.audit_pictures import Known, focus_seen, readable
from tests.gui.audit_row_buttons import large_buttons, seen_buttons, without_a_mouse
from tests.gui.audit_rows import focus_seen_in_rows, hinted_rows, readable_rows, rows_in_sight, told_rows, whole_rows
from tests.gui.samples import ASSIGNMENTS, NOW
from tests.gui.scenes import SCENES, opened
from tests.gui.scenes_shown import FIRST_SEEN, MENUS, OUT, menus, pieces, questions, shown
from tests.gui.screenshots import above
from uploader_app import language
from uploader_app.gui.models.standing import facts, standing
from uploader_app.gui.theme.theme import Scheme, Theme, icon_path
from uploader_app.gui.views.queue import row_texts
from uploader_app.language import English
from uploader_app.wire import Assignment

SOURCE = Path(__file__).parents[2] / "uploader_app"
KNOWN: Known = set()
TOLD = (named, stated, unique, labelled, scrollable, hinted, told_rows, hinted_rows)
LAID = (large, whole, whole_rows, large_buttons)
DRAWN = [partial(rule, known=KNOWN)
         for rule in (readable, focus_seen, readable_rows, focus_seen_in_rows, seen_buttons)]  # fmt: skip
KEYS = (walkable, partial(without_a_mouse, known=set()), rows_in_sight)
"""The last two choose other rows."""
GROWING = ("details", "narrow", "sign-in-refused", "sign-in-browser", "statement", "quit", "history", "receipt",
           "player", "settings", "report", "note", "elsewhere", "making-smaller", "story", "limits", "proxy",
           "conditions")  # fmt: skip
"""Those that are laid out differently enough for texts that grow."""
TWICE = 2.0
LAYOUT_PASSES = 6
"""A text that breaks elsewhere makes room in what holds it, and that in its own turn."""


class Longer(English):
    """Every text two fifths longer, in words that can be broken."""

    def text(self, english: str) -> str:
        more = round(0.4 * len(re.sub(r"{\w+}", "", english)))
        return english + "".join(" " if at % 7 == 6 else "~" for at in range(more)).rstrip()

    def counted(self, many: str, one: str, number: int) -> str:
        return self.text(super().counted(many, one, number))


def roots(window: QWidget) -> Iterator[QWidget]:
    """What can be used now: a popup, or the dialog, or the window and what stands above it; each is in front while it
    is looked at. Nothing beside a menu, which is looked at by rules of its own."""
    tops = list(above(window))
    if any(isinstance(one, QMenu) for one in tops):
        return
    popups = [one for one in tops if one.windowType() is Qt.WindowType.Popup]
    for root in popups or [one for one in tops if one.isModal()] or [window, *tops]:
        root.activateWindow()
        for _ in range(LAYOUT_PASSES):
            QApplication.processEvents()
        yield root


# -- every screen ------------------------------------------------------------------------------------


@pytest.mark.parametrize("scene", SCENES)
def test_every_screen_can_be_heard_seen_and_used_with_keys(scene: str, theme: Theme, qapp: QApplication):
    with opened(scene, theme) as window:
        unseen = shown(scene) - _seen(window) - questions()
        menus = [fault for menu in window.findChildren(QMenu) if menu.isVisible() for fault in usable(menu)]
        found = [one for root in roots(window) for one in findings(root, *TOLD, *LAID, *DRAWN, *KEYS)]
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        mirrored = [one for root in roots(window) for one in findings(root, *LAID, walkable)]
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        trapped = [one for root in roots(window) if root is not window for one in findings(root, left_by_escape)]

    assert (menus, found, mirrored, trapped, unseen) == ([], [], [], [], set())


def _seen(window: QWidget) -> set[str]:
    """Classes of what is on the screen, and what they are made of."""
    tops = [window, *above(window)]
    found = [one for top in tops for one in (top, *top.findChildren(QWidget)) if one.isVisible()]
    return {kind.__name__ for one in found for kind in type(one).__mro__}


@pytest.mark.parametrize("scene", GROWING)
def test_text_that_is_two_fifths_longer_is_whole(scene: str, theme: Theme):
    language.use(Longer())
    try:
        with opened(scene, theme) as window:
            found = [one for root in roots(window) for one in findings(root, whole, whole_rows, large_buttons)]
    finally:
        language.use(English())

    assert found == []


# -- nothing is left out -----------------------------------------------------------------------------------


def test_each_piece_of_the_window_is_in_a_scene():
    named = {name for names in FIRST_SEEN.values() for name in names.split()}

    assert pieces().keys() - OUT | questions() == named


def test_each_menu_is_in_a_scene():
    scenes = {scene for names in MENUS.values() for scene in names.split()}

    assert menus() == MENUS.keys()
    assert scenes | FIRST_SEEN.keys() <= SCENES.keys()


# -- colour and motion -----------------------------------------------------------------------------------


def test_no_state_of_a_row_is_told_by_its_colour_alone():
    assert row_texts.TONES.keys() == row_texts.SIGNS.keys()
    assert len(set(row_texts.SIGNS.values())) == len(row_texts.SIGNS)


@pytest.mark.parametrize("assignment", ASSIGNMENTS, ids=lambda one: one.id)
def test_each_fact_of_an_assignment_has_a_sign_and_words(assignment: Assignment):
    told = [standing(assignment, NOW), *facts(assignment, NOW)]

    assert all(fact.text and icon_path(fact.icon).exists() for fact in told)


def test_nothing_is_animated():
    """So nobody has to ask for less motion."""
    moving = re.compile(r"QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie|QGraphicsEffect|setAnimated")

    assert [path.name for path in SOURCE.rglob("*.py") if moving.search(path.read_text(encoding="utf-8"))] == []


def test_qt_animates_nothing_whatever_the_system_does(qapp: QApplication):
    for effect in Qt.UIEffect:
        qapp.setEffectEnabled(effect, True)

    Theme(qapp, Scheme.LIGHT)

    assert not any(qapp.isEffectEnabled(effect) for effect in Qt.UIEffect)


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


@pytest.mark.parametrize("scene", GROWING)
def test_text_of_twice_the_size_is_whole(scene: str, larger: Theme):
    with opened(scene, larger) as window:
        assert [one for root in roots(window) for one in findings(root, *LAID, walkable)] == []
