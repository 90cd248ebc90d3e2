"""PySide6 6.12.0 on Python 3.10 and 3.11 drops a reference of None with every call that returns nothing, and
aborts the process in the end. This keeps watch over the release that we pin."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import PySide6
from packaging.specifiers import SpecifierSet
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

CALLS = 50_000


def test_calls_that_return_nothing_keep_the_references_of_none(qtbot: QtBot):
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)

    for _ in range(CALLS):
        widget.setEnabled(True)

    assert abs(sys.getrefcount(None) - before) < 100


def test_the_release_in_use_is_the_pinned_one():
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    desktop = project["optional-dependencies"]["desktop"]
    pinned = next(one for one in desktop if one.startswith("PySide6-Essentials"))

    assert pinned == "PySide6-Essentials>=6.11,<6.12"
    assert PySide6.__version__ in SpecifierSet(pinned.removeprefix("PySide6-Essentials"))
