"""One page of paper: fonts, colours, places. Where the language is written from the right everything stands mirrored.

The same input gives the same bytes on a computer, and nothing in them names it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from uploader_app import language
from uploader_app.papers import fonts
from uploader_app.resources import resource

if TYPE_CHECKING:  # it costs 100 ms, which a start without paper does not pay
    from fpdf import FPDF

FONT = "DejaVu Sans"
INK, MUTED, LINE, ACCENT, TINT = (28, 32, 36), (96, 104, 114), (216, 220, 226), (11, 110, 79), (236, 246, 241)
LEADING = 1.45
POINT = 25.4 / 72
"""Millimetres."""
BOX = "\u25a1"
A4, A5_WIDE = (210.0, 297.0), (210.0, 148.0)


@dataclass(frozen=True, slots=True)
class Style:
    """``size``: points."""

    size: float
    colour: tuple[int, int, int] = INK
    bold: bool = False


class Sheet:
    """Places are in millimetres from the edge at which reading begins, and from the top."""

    def __init__(self, size: tuple[float, float], title: str, at: float) -> None:
        """``size``: width and height. ``at``: when it says that it was made, UTC seconds."""
        from fpdf import FPDF

        self.width, self.height = size
        self._pdf: FPDF = FPDF("portrait", "mm", size)
        self._pdf.set_auto_page_break(False)
        self._pdf.c_margin = 0
        for style, name in (("", "DejaVuSans.ttf"), ("B", "DejaVuSans-Bold.ttf")):
            self._pdf.add_font(FONT, style, resource("fonts", name))
        self._pdf.set_text_shaping(True)
        self._spare: list[str] = []
        self._sought: set[str] = set()
        self._held = fonts.letters(resource("fonts", "DejaVuSans.ttf"))
        self._pdf.set_title(title)
        self._pdf.set_producer("Fieldpost")
        self.moment = datetime.fromtimestamp(at, UTC)
        self._pdf.set_creation_date(self.moment)
        self._pdf.add_page()

    def text(self, text: str, style: Style, x: float, y: float, width: float, link: str = "") -> float:
        """In as many lines as it takes; where the next thing may begin."""
        self._pdf.set_text_color(*style.colour)
        self._pdf.set_xy(self._from_left(x, width), y)
        self._cell(text, style, width, link=link, new_x="LMARGIN", new_y="NEXT")
        return self._pdf.get_y()

    def height_of(self, text: str, style: Style, width: float) -> float:
        return float(self._cell(text, style, width, dry_run=True, output="HEIGHT"))

    def _cell(self, text: str, style: Style, width: float, **how: Any) -> Any:  # Any: as the library has it
        self._pdf.set_font(FONT, "B" if style.bold else "", style.size)
        align = "R" if language.mirrored() else "L"
        return self._pdf.multi_cell(width, style.size * POINT * LEADING, self._printable(text), align=align, **how)

    def _printable(self, text: str) -> str:
        """With fonts of this computer for letters that ours lacks, and a box for what none of them has."""
        strange = {sign for sign in text if unicodedata.category(sign)[0] in "LMNPS"} - self._held
        if not strange:
            return text
        wanted = {sign for sign in strange if unicodedata.category(sign)[0] in "LM"} - self._sought
        self._sought |= wanted
        for file, held in (fonts.files_with(wanted) if wanted else {}).items():
            self._pdf.add_font(file.name, "", file)
            self._spare.append(file.name)
            self._held |= held
        self._pdf.set_fallback_fonts(self._spare, exact_match=False)
        return "".join(BOX if sign in strange - self._held else sign for sign in text)

    def line(self, x: float, y: float, width: float) -> None:
        self._pdf.set_draw_color(*LINE)
        self._pdf.set_line_width(0.2)
        left = self._from_left(x, width)
        self._pdf.line(left, y, left + width, y)

    def box(self, x: float, y: float, width: float, height: float) -> None:
        self._pdf.set_fill_color(*TINT)
        self._pdf.rect(self._from_left(x, width), y, width, height, "F", round_corners=True, corner_radius=2.5)

    def code(self, content: str, x: float, y: float, width: float) -> None:
        """A QR code, drawn so that it prints sharp at any size."""
        import segno

        rows = [bytes(row) for row in segno.make(content, error="m", micro=False).matrix]
        dot, left = width / len(rows), self._from_left(x, width)
        self._pdf.set_fill_color(*INK)
        for number, row in enumerate(rows):
            for start, length in _runs(row):
                self._pdf.rect(left + start * dot, y + number * dot, length * dot, dot, "F")

    def attach(self, name: str, content: bytes) -> None:
        """Readable within the page's bytes, too, for who has no program that opens attachments."""
        self._pdf.embed_file(bytes=content, basename=name, modification_date=self.moment, compress=False)

    def bytes(self) -> bytes:
        return bytes(self._pdf.output())

    def _from_left(self, x: float, width: float) -> float:
        return self.width - x - width if language.mirrored() else x


def _runs(row: bytes) -> list[tuple[int, int]]:
    """Where dark dots begin, and how many follow each other."""
    return [(run.start(), len(run.group())) for run in re.finditer(b"\1+", row)]
