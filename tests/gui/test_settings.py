"""The settings page, and what is for administrators only."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from uploader_app.gui.models.preferences import SECTIONS, Choice
from uploader_app.gui.views.pieces.switch import Switch
from uploader_app.gui.views.settings.page import SettingsPage
from uploader_app.settings import Settings, checked

FOR_ADMINISTRATORS = {"site", "keychain", "pac_url", "portal_check", "sources"}
"""Set by the file, the environment or a policy; who needs one of these has been told so by somebody."""


@pytest.fixture
def page(qtbot, theme):
    made = SettingsPage(theme)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show_settings(Settings())
    made.show()
    return made


def control(page, kind, name):
    (found,) = [one for one in page.findChildren(kind) if one.accessibleName() == name]
    return found


def test_each_setting_is_on_the_page_or_for_administrators():
    shown = {field.name for section in SECTIONS for field in section.fields}
    assert shown | FOR_ADMINISTRATORS == {field.name for field in fields(Settings)}
    assert not shown & FOR_ADMINISTRATORS


def test_each_offered_value_is_one_that_the_setting_takes():
    for field in [field for section in SECTIONS for field in section.fields if isinstance(field, Choice)]:
        for value, _ in field.options:
            assert checked(field.name, value, "page") == value


def test_the_built_in_value_of_each_choice_is_offered():
    for field in [field for section in SECTIONS for field in section.fields if isinstance(field, Choice)]:
        assert getattr(Settings(), field.name) in [value for value, _ in field.options]


def test_a_switch_tells_what_was_chosen(page, qtbot):
    switch = control(page, Switch, "When videos are handed in")
    with qtbot.waitSignal(page.changed) as told:
        QTest.keyClick(switch, Qt.Key.Key_Space)
    assert told.args == ["notify_done", False]


def test_a_choice_tells_its_value_and_not_its_words(page, qtbot):
    combo = control(page, QComboBox, "Uploads at the same time")
    with qtbot.waitSignal(page.changed) as told:
        QTest.keyClick(combo, Qt.Key.Key_Down)
        combo.activated.emit(combo.currentIndex())
    assert told.args == ["parallel", 3]


def test_words_are_told_when_they_are_whole(page, qtbot):
    line = control(page, QLineEdit, "Only at these times")
    told = []
    page.changed.connect(lambda name, value: told.append((name, value)))
    QTest.keyClicks(line, " Sat 0:00-24:00 full ")
    assert told == []
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert told == [("schedule", "Sat 0:00-24:00 full")]


def test_what_the_administrator_set_is_shown_and_locked(page):
    page.show_settings(replace(Settings(), parallel=1, sources={"parallel": "policy", "theme": "settings.toml"}))
    assert not control(page, QComboBox, "Uploads at the same time").isEnabled()
    assert control(page, QComboBox, "Colours").isEnabled()
    assert [one.text() for one in page.findChildren(QLabel) if "policy" in one.text() and not one.isHidden()]


def test_showing_settings_tells_nothing(page, qtbot):
    with qtbot.assertNotEmitted(page.changed):
        page.show_settings(replace(Settings(), parallel=4, notify_done=False, schedule="x", theme="dark"))
    assert control(page, QComboBox, "Colours").currentText() == "Dark"


def test_a_value_from_the_file_that_is_not_offered_is_shown_as_it_is(page):
    page.show_settings(replace(Settings(), parallel=7))
    assert control(page, QComboBox, "Uploads at the same time").currentText() == "7"


def test_a_refusal_stands_beside_its_setting_and_goes_with_the_next_answer(page):
    page.refuse("schedule", "This is no timetable.")
    shown = [one for one in page.findChildren(QLabel) if one.text() == "This is no timetable."]
    assert [one.isHidden() for one in shown] == [False]
    page.show_settings(Settings())
    assert [one.isHidden() for one in shown] == [True]
