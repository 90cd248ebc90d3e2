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
    padding: 6px 15px; min-height: ${line}px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $soft; }
QPushButton:disabled { color: $control; background: transparent; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 14px; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:focus { border: 2px solid $accent; }
QPushButton[role="primary"]:disabled { background: $track; color: $muted; border-color: $track; }
QPushButton[role="danger"] { color: $danger; border-color: $danger; background: transparent; }
QPushButton[role="danger"]:hover { background: $danger_soft; }
QPushButton[role="flat"] { background: transparent; border-color: transparent; padding: 6px ${flat}px; }
QPushButton[role="flat"]:hover { background: $hover; }
QPushButton[role="flat"]:focus { border: 2px solid $accent; padding: 5px ${flat_inner}px; }
QPushButton[role="link"] { background: transparent; color: $accent; border: 2px solid transparent; padding: 5px 0; }
QPushButton[role="link"]:hover { color: $accent_hover; text-decoration: underline; }
QPushButton[role="link"]:focus { border-color: $accent; }
QPushButton[role="tab"] { background: transparent; border-color: transparent; color: $muted; }
QPushButton[role="tab"]:hover { background: $hover; color: $text; }
QPushButton[role="tab"]:checked { background: $soft; color: $text; }
QPushButton[role="tab"]:focus { border: 2px solid $accent; }
QPushButton[role="way"] { background: transparent; border-color: transparent; text-align: left; }
QPushButton[role="way"]:hover { background: $hover; }
QPushButton[role="way"]:checked { background: $soft; }
QPushButton[role="way"]:focus { border: 2px solid $accent; }
QPushButton[role="picker"] { padding: 0; min-height: 0; background: $surface; border: 1px solid $control; }
QPushButton[role="picker"]:hover { border-color: $accent; }
QPushButton[role="picker"]:focus { border: 2px solid $accent; padding: 0; }
QPushButton::menu-indicator { width: 0; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: ${radius}px; padding: 6px; }
QToolButton:hover { background: $hover; }
QToolButton:focus { border: 2px solid $accent; padding: 5px; }
QToolButton::menu-indicator { width: 0; image: none; }

QLineEdit { background: $surface; color: $text; border: 1px solid $control; border-radius: ${radius}px;
    padding: 7px 11px; min-height: ${line}px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:disabled { color: $muted; border-color: $border; background: transparent; }
QLineEdit:focus { border: 2px solid $accent; padding: 6px 10px; }
QLineEdit[wrong="true"] { border-color: $danger; }

QPlainTextEdit { background: $surface; color: $text; border: 1px solid $control; border-radius: ${radius}px;
    padding: 6px; selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: 5px; }

QProgressBar { background: $track; border: none; border-radius: ${bar_radius}px; max-height: ${bar}px;
    min-height: ${bar}px; }
QProgressBar::chunk { background: $accent; border-radius: ${bar_radius}px; }

QComboBox { background: $raised; color: $text; border: 1px solid $control; border-radius: ${radius}px;
    padding: 6px 12px; min-height: ${line}px; combobox-popup: 0; }
QComboBox:focus { border: 2px solid $accent; padding: 5px 11px; }
QComboBox:disabled { color: $control; border-color: $border; }
QComboBox::drop-down { border: none; width: ${arrow}px; }
QComboBox::down-arrow { image: none; width: 0; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $border; padding: 4px; outline: none; }
QComboBox QAbstractItemView::item { color: $text; padding: 5px 7px; border: 1px solid transparent; border-radius: 6px; }
QComboBox QAbstractItemView::item:selected { background: $soft; color: $text; border-color: $accent; }

QRadioButton, QCheckBox { spacing: 8px; border: 2px solid transparent; border-radius: ${radius}px; padding: 3px; }
QRadioButton:focus, QCheckBox:focus { border-color: $accent; }
QRadioButton:disabled, QCheckBox:disabled { color: $muted; }
QRadioButton::indicator, QCheckBox::indicator { width: ${box}px; height: ${box}px; border: 2px solid $control;
    background: $surface; }
QRadioButton::indicator { border-radius: ${round}px; }
QRadioButton::indicator:checked { width: ${dot}px; height: ${dot}px; border: ${ring}px solid $accent;
    background: $on_accent; }
QCheckBox::indicator { border-radius: 4px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QCheckBox::indicator:disabled { border-color: $border; }

QMenu { background: $raised; color: $text; border: 1px solid $border; padding: 6px; }
QMenu::item { padding: 6px 27px 6px 11px; border: 1px solid transparent; border-radius: 6px; }
QMenu::item:selected { background: $soft; color: $text; border-color: $accent; }
QMenu::item:disabled { color: $control; }
QMenu::indicator { width: ${tick}px; border: 1px solid transparent; margin: 0 4px; }
QMenu::right-arrow { width: 0; height: 0; }
QMenu::separator { height: 1px; background: $border; margin: 6px 4px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $control; border-radius: 2px; margin: 4px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { border-radius: 3px; margin: 3px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QListView, QTreeView { background: transparent; border: none; outline: none; }
QFrame#header, QFrame#footer { background: $surface; border: none; }
QFrame#header { border-bottom: 1px solid $border; }
QFrame#footer { border-top: 1px solid $border; }
QFrame#card { background: $surface; border: 1px solid $border; border-radius: ${radius_large}px; }
QFrame#choices { background: $surface; border: 1px solid $border; border-radius: ${radius}px; }
QFrame#side { background: $surface; border: none; }
QFrame#line { background: $border; border: none; }
QFrame#popup { background: $raised; border: 1px solid $border; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollArea[role="read"] { border: 2px solid transparent; border-radius: ${radius_inner}px; }
QScrollArea[role="read"]:focus { border-color: $accent; }

QSlider { min-height: ${target}px; }
QSlider::groove:horizontal { height: ${bar}px; border-radius: ${bar_radius}px; background: $track; }
QSlider::sub-page:horizontal { background: $accent; border-radius: ${bar_radius}px; }
QSlider::handle:horizontal { width: 16px; margin: -5px 0; border-radius: 8px; background: $accent; }
QSlider:focus { border: 2px solid $accent; border-radius: ${radius}px; }

QLabel[tone="muted"] { color: $muted; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="success"] { color: $success; }
QFrame#notice { border-radius: ${radius}px; border: 1px solid $border; }
QFrame#notice[tone="info"] { background: $soft; }
QFrame#notice[tone="success"] { background: $success_soft; }
QFrame#notice[tone="warning"] { background: $warning_soft; }
QFrame#notice[tone="danger"] { background: $danger_soft; }
""")


def sheet(colours: Colours, scale: float) -> str:
    """``scale``: of the type."""
    ring = round(5 * scale)
    box = round(tokens.BOX * scale) // 2 * 2
    sizes = {
        "radius": tokens.RADIUS,
        "radius_large": tokens.RADIUS_LARGE,
        "radius_inner": tokens.RADIUS // 2,
        "bar": tokens.BAR,
        "bar_radius": tokens.BAR // 2,
        "target": tokens.TARGET,
        "line": round(tokens.LINE * scale),
        "flat": tokens.FLAT - 1,
        "flat_inner": tokens.FLAT - 2,
        "arrow": round(28 * scale),
        "box": box,
        "tick": round(tokens.TICK * scale),
        "round": box // 2 + 2,
        "ring": ring,
        "dot": box + 4 - 2 * ring,
    }
    return _RULES.substitute(asdict(colours), **sizes)
