"""QPalettes of our colours, for everything that Fusion draws by itself."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from uploader_app.gui.theme.tokens import Colours

_ROLE = QPalette.ColorRole


def palette(colours: Colours) -> QPalette:
    made = QPalette()
    for role, colour in _roles(colours).items():
        made.setColor(role, QColor(colour))
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.control))
    return made


def _roles(colours: Colours) -> dict[QPalette.ColorRole, str]:
    return {
        _ROLE.Window: colours.window,
        _ROLE.WindowText: colours.text,
        _ROLE.Base: colours.surface,
        _ROLE.AlternateBase: colours.hover,
        _ROLE.Text: colours.text,
        _ROLE.PlaceholderText: colours.muted,
        _ROLE.Button: colours.raised,
        _ROLE.ButtonText: colours.text,
        _ROLE.BrightText: colours.on_accent,
        _ROLE.Highlight: colours.accent,
        _ROLE.HighlightedText: colours.on_accent,
        _ROLE.Accent: colours.accent,
        _ROLE.Link: colours.accent,
        _ROLE.LinkVisited: colours.accent,
        _ROLE.ToolTipBase: colours.raised,
        _ROLE.ToolTipText: colours.text,
        _ROLE.Light: colours.raised,
        _ROLE.Midlight: colours.hover,
        _ROLE.Mid: colours.border,
        _ROLE.Dark: colours.border,
        _ROLE.Shadow: colours.border,
    }
