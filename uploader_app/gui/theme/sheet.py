"""The few style rules that a palette cannot say. Every control keeps a ring while it has the focus."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.tokens import Colours

_RULES = Template("""
QDialog { background: $surface; }
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 4px 8px; }

QPushButton { background: $raised; color: $text; border: 1px solid $border; border-radius: ${radius}px;
    padding: 6px 15px; min-height: 20px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $soft; }
QPushButton:disabled { color: $control; background: transparent; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 14px; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:focus { border: 2px solid $text; }
QPushButton[role="primary"]:disabled { background: $track; color: $muted; border-color: $track; }
QPushButton[role="danger"] { color: $danger; border-color: $danger; background: transparent; }
QPushButton[role="danger"]:hover { background: $danger_soft; }
QPushButton[role="flat"] { background: transparent; border-color: transparent; }
QPushButton[role="flat"]:hover { background: $hover; }
QPushButton[role="flat"]:focus { border: 2px solid $accent; }
QPushButton[role="tab"] { background: transparent; border-color: transparent; color: $muted; }
QPushButton[role="tab"]:hover { background: $hover; color: $text; }
QPushButton[role="tab"]:checked { background: $soft; color: $text; font-weight: 600; }
QPushButton[role="tab"]:focus { border: 2px solid $accent; }
QPushButton[role="picker"] { padding: 0; min-height: 54px; background: $surface; border: 1px solid $control; }
QPushButton[role="picker"]:hover { border-color: $accent; }
QPushButton[role="picker"]:focus { border: 2px solid $accent; padding: 0; min-height: 52px; }
QPushButton::menu-indicator { width: 0; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: ${radius}px; padding: 6px; }
QToolButton:hover { background: $hover; }
QToolButton:focus { border: 2px solid $accent; padding: 5px; }
QToolButton::menu-indicator { width: 0; image: none; }

QLineEdit { background: $surface; color: $text; border: 1px solid $control; border-radius: ${radius}px;
    padding: 7px 11px; min-height: 22px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus { border: 2px solid $accent; padding: 6px 10px; }

QMenu { background: $raised; color: $text; border: 1px solid $border; padding: 6px; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: 6px; }
QMenu::item:selected { background: $soft; color: $text; }
QMenu::item:disabled { color: $control; }
QMenu::separator { height: 1px; background: $border; margin: 6px 4px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $control; border-radius: 3px; margin: 3px; min-height: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QListView { background: transparent; border: none; outline: none; }
QFrame#header, QFrame#footer { background: $surface; border: none; }
QFrame#header { border-bottom: 1px solid $border; }
QFrame#footer { border-top: 1px solid $border; }
QFrame#card { background: $surface; border: 1px solid $border; border-radius: ${radius_large}px; }
QFrame#popup { background: $raised; border: 1px solid $border; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }

QLabel[tone="muted"] { color: $muted; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="success"] { color: $success; }
QFrame#notice { border-radius: ${radius}px; border: 1px solid $border; }
QFrame#notice[tone="info"] { background: $soft; }
QFrame#notice[tone="warning"] { background: $warning_soft; }
QFrame#notice[tone="danger"] { background: $danger_soft; }
""")


def sheet(colours: Colours) -> str:
    return _RULES.substitute(asdict(colours), radius=tokens.RADIUS, radius_large=tokens.RADIUS_LARGE)
