"""The receipt on one page: what was handed in, and how anybody can check it. The signed document lies in the file as an
attachment, so that the page and its proof cannot get lost from each other.
"""

from __future__ import annotations

import contextlib
import re
import textwrap
import zlib
from collections.abc import Iterator
from datetime import datetime, tzinfo

import msgspec

from uploader_app import wire, words
from uploader_app.domain.receipts import Facts, facts
from uploader_app.domain.upload import Receipt
from uploader_app.language import calendar, clock, count, tr
from uploader_app.papers.sheet import A4, ACCENT, MUTED, Sheet, Style

MARGIN, CODE, LABEL = 22.0, 30.0, 40.0
SMALL, BODY, DIGITS = Style(8, MUTED), Style(10), Style(8.4)
ATTACHMENT, BEGINNING, LARGEST = "receipt.json", b'{"document":', 1 << 20
_OBJECT = re.compile(rb'\s*\{(?:[^"}]|"(?:[^"\\]|\\.)*")*\}', re.DOTALL)


def draw(receipt: Receipt, assignment: str = "", site: str = "", zone: tzinfo | None = None) -> bytes:
    """``assignment``: its name, ``site``: where it was handed in; both for people, neither is signed. ``zone``: None =
    this computer's. A PDF. Raises ValueError when it is no receipt."""
    told = facts(receipt.document)
    sheet = Sheet(A4, tr("Receipt {number}").format(number=told.number), told.at)
    inner = sheet.width - 2 * MARGIN
    y = _head(sheet, told, zone)
    for label, value, style in _rows(told, assignment, site):
        sheet.line(MARGIN, y, inner)
        end = sheet.text(label, Style(9, MUTED), MARGIN, y + 3.2, LABEL)
        y = max(end, sheet.text(value, style, MARGIN + LABEL, y + 3, inner - LABEL)) + 2.5
    sheet.line(MARGIN, y, inner)
    y = _advice(sheet, told, y + 8, inner)
    _proof(sheet, receipt, site, y + 10, inner)
    sheet.attach(ATTACHMENT, as_json(receipt))
    return sheet.bytes()


def as_json(receipt: Receipt) -> bytes:
    """What ``fieldpost verify`` reads, as the companion itself gives it."""
    return msgspec.json.encode(wire.Receipt(receipt.document, receipt.signature, receipt.key))


class NoReceiptError(Exception):
    """There is none in this file."""


def read(content: bytes) -> wire.Receipt:
    """The receipt in such a file or PDF. Raises NoReceiptError."""
    found = next(filter(None, map(_decoded, _places(content))), None)
    if found is None:
        raise NoReceiptError
    return found


def _places(content: bytes) -> Iterator[bytes]:
    """Where it may begin. A program that saved the PDF anew may have packed what was attached."""
    yield content
    yield content[content.find(BEGINNING) :]
    for packed in re.finditer(rb"stream\r?\n(x.*?)endstream", content, re.DOTALL):
        with contextlib.suppress(zlib.error):
            yield zlib.decompressobj().decompress(packed.group(1), LARGEST)


def _decoded(text: bytes) -> wire.Receipt | None:
    whole = _OBJECT.match(text)
    try:
        return msgspec.json.decode(whole.group() if whole else b"", type=wire.Receipt)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None


# -- the page ----------------------------------------------------------------------------------------


def _head(sheet: Sheet, told: Facts, zone: tzinfo | None) -> float:
    width = sheet.width - 2 * MARGIN - CODE - 8
    y = sheet.text(tr("Fieldpost receipt"), Style(9, ACCENT, bold=True), MARGIN, MARGIN, width)
    heading = tr("Handed in") if told.handed_in else tr("Saved as a draft")
    y = sheet.text(heading, Style(26, bold=True), MARGIN, y + 2, width)
    y = sheet.text(_moment(told.at, zone), Style(11, MUTED), MARGIN, y + 1, width)
    sheet.code(told.number, sheet.width - MARGIN - CODE, MARGIN, CODE)
    return max(y, MARGIN + CODE) + 8


def _moment(at: float, zone: tzinfo | None) -> str:
    then = datetime.fromtimestamp(at, zone).astimezone(zone)
    day = tr("{weekday} {day} {month} {year}").format(**calendar(then))
    return tr("{day}, {time} {zone}").format(day=day, time=clock(then), zone=then.tzname())


def _rows(told: Facts, assignment: str, site: str) -> Iterator[tuple[str, str, Style]]:
    yield tr("Receipt number"), told.number, BODY
    yield tr("File"), told.file_name, BODY
    yield tr("Size"), words.exactly(told.size), BODY
    yield tr("SHA-256"), _grouped(told.sha256), DIGITS
    yield tr("Handed in by"), told.person, BODY
    yield tr("Assignment"), words.beside(assignment, told.assignment), BODY
    if site:
        yield tr("Site"), site, BODY
    if told.submission_id:
        yield tr("Submission"), words.beside(told.submission_id, count("attempt %n", "attempt %n", told.attempt)), BODY
    if told.proof:
        where = {"onlinetext": tr("In the submission’s text"), "file": tr("In a file of the submission")}
        yield tr("Seen at the site"), where.get(told.proof, told.proof), BODY


def _advice(sheet: Sheet, told: Facts, y: float, width: float) -> float:
    title, text = _may_go() if told.original_may_go else _keep(told)
    heading, body = Style(11, ACCENT, bold=True), Style(9)
    height = sheet.height_of(title, heading, width - 12) + sheet.height_of(text, body, width - 12) + 9
    sheet.box(MARGIN, y, width, height)
    end = sheet.text(title, heading, MARGIN + 6, y + 4, width - 12)
    sheet.text(text, body, MARGIN + 6, end + 0.5, width - 12)
    return y + height


def _may_go() -> tuple[str, str]:
    return (
        tr("You may delete the original now."),
        tr("The storage holds the same bytes as your file, and the site shows the video in your submission."),
    )


def _keep(told: Facts) -> tuple[str, str]:
    title = tr("Keep the original for now.")
    if not told.handed_in:
        return title, tr("The video stands in your submission as a draft and still has to be handed in.")
    if told.compared != "sha256":
        return title, tr("The storage confirmed how long the video is, and cannot compare every byte of it.")
    return title, tr("The storage holds the same bytes as your file, but no site was asked for the submission.")


def _proof(sheet: Sheet, receipt: Receipt, site: str, y: float, width: float) -> None:
    y = sheet.text(tr("How to check this receipt"), Style(11, bold=True), MARGIN, y, width)
    explained = tr(
        "The site has signed what this page says; the signed document is attached to this file. Anybody who has "
        "Fieldpost can check it: fieldpost verify {file} --site {site}"
    ).format(file="receipt.pdf", site=site or "https://…")
    y = sheet.text(explained, Style(9), MARGIN, y + 1.5, width)
    for label, value in ((tr("Signature (Ed25519)"), receipt.signature), (tr("Public key"), receipt.key)):
        if value:
            top = y + 4
            sheet.text(label, SMALL, MARGIN, top, LABEL)
            y = sheet.text(_grouped(value), SMALL, MARGIN + LABEL, top, width - LABEL)


def _grouped(digits: str) -> str:
    """So that two of them can be compared by eye."""
    return " ".join(textwrap.wrap(digits, 8))
