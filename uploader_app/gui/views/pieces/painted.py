"""Where painted texts begin and end, by the direction of the window: the place follows it, the order of the signs their
own script."""

from __future__ import annotations

from PySide6.QtCore import Qt

_FLAG = Qt.AlignmentFlag
_LTR, _RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
# Absolute: else the painter of a mirrored window turns the place around once more.
_ALONG = _FLAG.AlignVCenter | _FLAG.AlignAbsolute
LEADING = {_LTR: _FLAG.AlignLeft | _ALONG, _RTL: _FLAG.AlignRight | _ALONG}
TRAILING = {_LTR: LEADING[_RTL], _RTL: LEADING[_LTR]}
