"""What is printed is the same each time, holds its proof, and says no more than is known."""

from __future__ import annotations

import json
import re
import socket
import zlib
from datetime import UTC
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from uploader_app import language
from uploader_app.domain import receipts
from uploader_app.domain.upload import Receipt
from uploader_app.papers import card, fonts, receipt
from uploader_app.papers.receipt import NoReceiptError
from uploader_app.papers.sheet import Sheet
from uploader_app.wire import Link

LINK = Link("https://videos.example.edu/p/7f3a.m3u8?k=0123", "https://videos.example.edu/w/7f3a?k=0123")
ARABIC = "مقابلة مع المزارعين ١.mp4"
TOLD = {
    "number": "FP-20261121-9A0B1C2D3E",
    "file_name": ARABIC,
    "size": 3_212_345_678,
    "sha256": "9f" * 32,
    "compared": "sha256",
    "person": "student1",
    "assignment": "3",
    "submission": "FP-20261121-9A0B1C2D3E",
    "submission_id": "5",
    "submission_state": "submitted",
    "attempt": 1,
    "proof": "onlinetext",
    "at": 1795226785.5,
}


def kept(**changes):
    document = json.dumps({**TOLD, **changes}, ensure_ascii=False, sort_keys=True)
    return Receipt("FP-1", "a.mp4", 1, "9f", "3", "5", 1795226785.5, document, "ab" * 64, "cd" * 32)


@pytest.mark.parametrize("name", ["interview.mp4", ARABIC, "x" * 250, "日本 😀.mp4"])
def test_a_card_is_one_page_of_any_name(name):
    made = card.draw(name, "3.2 GB, 1:02:13", "a note " * 90, LINK)

    assert made.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type /Page\b", made)) == 1
    assert LINK.page.encode() in made


def font_of(letter: str, file: Path) -> Path:
    """A font with one letter, which looks like a box."""
    made = FontBuilder(1000, isTTF=True)
    pen = TTGlyphPen(None)
    pen.moveTo((0, 0))
    for corner in ((0, 800), (800, 800), (800, 0)):
        pen.lineTo(corner)
    pen.closePath()
    made.setupGlyphOrder([".notdef", "letter"])
    made.setupCharacterMap({ord(letter): "letter"})
    made.setupGlyf({".notdef": TTGlyphPen(None).glyph(), "letter": pen.glyph()})
    made.setupHorizontalMetrics({".notdef": (1000, 0), "letter": (1000, 0)})
    made.setupHorizontalHeader(ascent=800, descent=-200)
    made.setupNameTable({"familyName": file.stem, "styleName": "Regular", "psName": file.stem})
    made.setupOS2()
    made.setupPost()
    made.save(file)
    return file


def test_letters_that_our_font_lacks_are_printed_with_one_of_this_computer(tmp_path, monkeypatch):
    monkeypatch.setattr(fonts, "_folders", lambda: [tmp_path])
    font_of("王", tmp_path / "Fieldwork.ttf")
    (tmp_path / "Broken.ttf").write_bytes(b"no font")

    assert b"Fieldwork" in card.draw("王.mp4", "3.2 GB", "", LINK)
    assert b"Fieldwork" not in card.draw("Wang.mp4", "3.2 GB", "", LINK)


def test_what_no_font_has_is_a_box_and_no_gap(tmp_path, monkeypatch):
    monkeypatch.setattr(fonts, "_folders", lambda: [tmp_path])

    page = Sheet((210, 297), "", 0)

    assert page._printable("王 🜚 a\u200f") == "□ □ a\u200f"
    page.bytes()  # lets go of its fonts


def test_what_no_font_has_is_looked_for_once(tmp_path, monkeypatch):
    looked = []
    monkeypatch.setattr(fonts, "_folders", lambda: [looked.append(tmp_path) or tmp_path])
    page = Sheet((210, 297), "", 0)

    for text in ("王", "王", "🜚"):
        assert page._printable(text) == "□"

    assert len(looked) == 1
    page.bytes()  # lets go of its fonts


def test_of_all_fonts_that_have_it_the_likely_one_is_taken(tmp_path):
    for name in ("AnyBold.ttf", "Any.ttf", "NotoSansCJK-Regular.ttf"):
        font_of("王", tmp_path / name)

    assert list(fonts.files_with({"王"}, [tmp_path])) == [tmp_path / "NotoSansCJK-Regular.ttf"]
    assert fonts.files_with({"訪"}, [tmp_path]) == {}


def test_the_same_card_is_the_same_bytes():
    first, second = (card.draw(ARABIC, "3.2 GB", "note", LINK) for _ in range(2))

    assert first == second


def test_the_same_receipt_is_the_same_bytes():
    first, second = (receipt.draw(kept(), "Interview", "https://video.example.edu", UTC) for _ in range(2))

    assert first == second


def test_nothing_names_this_computer():
    made = receipt.draw(kept()) + card.draw("a.mp4", "", "", LINK)
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", made, re.DOTALL)
    whole = made + b"".join(zlib.decompress(one) for one in streams if one.startswith(b"x"))

    for name in (socket.gethostname(), str(Path.home()), str(Path.cwd())):
        assert name.encode() not in whole


def test_the_signed_document_is_read_back_from_the_page():
    read = receipt.read(receipt.draw(kept()))

    assert (read.document, read.signature, read.key) == (kept().document, "ab" * 64, "cd" * 32)


def test_a_file_of_the_document_alone_is_read_too():
    assert receipt.read(receipt.as_json(kept())).document == kept().document
    spaced = json.dumps({"signature": "ab", "document": "{}", "key": ""}, indent=1).encode()
    assert receipt.read(spaced).signature == "ab"


def test_a_page_that_another_program_packed_is_read_too():
    packed = zlib.compress(receipt.as_json(kept()))

    assert receipt.read(b"%PDF-1.7 stream\n" + packed + b"\nendstream").document == kept().document


@pytest.mark.parametrize(
    "content",
    [b"", b"%PDF-1.7", b'{"document":', b'{"a":1}', b"stream\nxx\nendstream stream\nx\x9c\nendstream", b"\xff"],
)
def test_what_is_no_receipt_is_told(content):
    with pytest.raises(NoReceiptError):
        receipt.read(content)


@pytest.mark.parametrize(
    ("changes", "may_go"),
    [
        ({}, True),
        ({"compared": "size"}, False),
        ({"proof": ""}, False),
        ({"submission_state": "draft"}, False),
    ],
)
def test_the_original_may_go_only_when_store_hash_and_site_agree(changes, may_go):
    assert receipts.facts(kept(**changes).document).original_may_go is may_go


def test_an_older_document_promises_nothing():
    older = {name: TOLD[name] for name in ("number", "file_name", "size", "sha256", "person", "assignment", "at")}

    told = receipts.facts(json.dumps(older))

    assert (told.handed_in, told.original_may_go) == (True, False)


class FromTheRight(language.English):
    mirrored = True


def test_a_page_that_is_read_from_the_right_is_drawn():
    language.use(FromTheRight())
    try:
        mirrored = receipt.draw(kept(), zone=UTC)
    finally:
        language.use(language.English())

    assert mirrored != receipt.draw(kept(), zone=UTC)
