"""The card that stands for a video among submitted files: what it is, and the way to it, on one page."""

from __future__ import annotations

from uploader_app.language import tr
from uploader_app.papers.sheet import A5_WIDE, ACCENT, MUTED, Sheet, Style
from uploader_app.wire import Link

MARGIN, CODE, GAP = 18.0, 46.0, 12.0
MOST_TITLE, SHORT_NOTE, MOST_NOTE = 80, 200, 600
"""Letters for which there is room."""
EPOCH = 1577836800.0
"""2020-01-01: a card is the same whenever it is made."""


def draw(title: str, about: str, note: str, link: Link) -> bytes:
    """``about``: size and length. ``note``: the student's own words. A PDF."""
    sheet = Sheet(A5_WIDE, title, EPOCH)
    width = sheet.width - 2 * MARGIN - CODE - GAP
    y = sheet.text(tr("Video"), Style(9, ACCENT, bold=True), MARGIN, MARGIN, width)
    y = sheet.text(_shortened(title, MOST_TITLE), Style(20, bold=True), MARGIN, y + 3, width)
    y = sheet.text(about, Style(11, MUTED), MARGIN, y + 2, width)
    if words := _shortened(note.strip(), MOST_NOTE):
        y = sheet.text(words, Style(10 if len(words) <= SHORT_NOTE else 8), MARGIN, y + 5, width)
    target = link.page or link.player
    sheet.code(target, sheet.width - MARGIN - CODE, MARGIN, CODE)
    below = Style(8, MUTED)
    sheet.text(tr("Scan to watch"), below, sheet.width - MARGIN - CODE, MARGIN + CODE + 3, CODE)
    foot = sheet.height - MARGIN - 24
    sheet.line(MARGIN, foot, sheet.width - 2 * MARGIN)
    y = sheet.text(tr("Watch the video"), Style(11, ACCENT, bold=True), MARGIN, foot + 5, width, target)
    sheet.text(target, below, MARGIN, y + 1, sheet.width - 2 * MARGIN, target)
    return sheet.bytes()


def _shortened(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
