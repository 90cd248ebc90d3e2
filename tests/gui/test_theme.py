from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from uploader_app.gui.theme.palette import palette
from uploader_app.gui.theme.theme import Scheme, Theme, icon_path
from uploader_app.gui.theme.tokens import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, READABLE, TARGET, VISIBLE, Colours

SETS = [(LIGHT, 4.5), (DARK, 4.5), (HIGH_LIGHT, 7.0), (HIGH_DARK, 7.0)]
"""The colours, and how text has to stand out: WCAG 2.2 AA, and AAA where the system asks for more contrast."""
NAMES = ["light", "dark", "high-light", "high-dark"]


def luminance(colour: str) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in QColor(colour).getRgbF()]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("pair", READABLE, ids="-on-".join)
@pytest.mark.parametrize(("colours", "least"), SETS, ids=NAMES)
def test_text_can_be_read(colours: Colours, least: float, pair: tuple[str, str]):
    assert contrast(getattr(colours, pair[0]), getattr(colours, pair[1])) >= least


@pytest.mark.parametrize("pair", VISIBLE, ids="-on-".join)
@pytest.mark.parametrize(("colours", "least"), SETS, ids=NAMES)
def test_edges_and_bars_can_be_seen(colours: Colours, least: float, pair: tuple[str, str]):
    assert contrast(getattr(colours, pair[0]), getattr(colours, pair[1])) >= least * 2 / 3


@pytest.mark.parametrize(("colours", "least"), SETS, ids=NAMES)
def test_the_palette_can_be_read(qapp: QApplication, colours: Colours, least: float):
    made = palette(colours)
    role = QPalette.ColorRole

    for text, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.PlaceholderText, role.Base),
        (role.ToolTipText, role.ToolTipBase),
    ):
        assert contrast(made.color(text).name(), made.color(ground).name()) >= least


def test_what_can_be_clicked_is_large_enough():
    assert TARGET >= 24


@pytest.mark.parametrize("path", sorted(icon_path("menu").parent.glob("*.svg")), ids=lambda path: path.stem)
def test_icons_take_the_colour_of_the_theme(path):
    text = path.read_text(encoding="utf-8")

    assert "viewBox" in text
    own = path.stem.startswith(("fieldpost", "tray-"))
    assert own or ("currentColor" in text and not re.search(r"#[0-9a-f]{6}", text))


def test_more_contrast_comes_and_goes_as_the_system_asks(theme: Theme):
    asked = theme._wishes.contrastPreferenceChanged
    before = theme.colours

    asked.emit(Qt.ContrastPreference.HighContrast)
    high = theme.colours
    theme.choose(Scheme.DARK)
    dark = theme.colours
    theme.choose(Scheme.LIGHT)
    asked.emit(Qt.ContrastPreference.NoPreference)

    assert (before, high, dark, theme.colours) == (LIGHT, HIGH_LIGHT, HIGH_DARK, LIGHT)
