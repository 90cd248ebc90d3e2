"""Does a file hold all that its own headers promise? Reads a few bytes of a few places and knows no codec."""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import BinaryIO

from uploader_app.domain.upload import Flaw

MOST_BOXES = 1000
"""A film has some ten boxes on top; a live recording has two for every second of it."""

SEGMENT = bytes.fromhex("18538067")
EBML = bytes.fromhex("1a45dfa3")


def flaw_of(path: str) -> str:
    """ "", or the ``Flaw`` UNFINISHED (nothing says where the pictures are) or CUT_SHORT (the end is missing)."""
    with Path(path).open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        head = file.read(12)
        if head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"):
            return _iso(file, size)
        if head[:4] == b"RIFF":
            return _shorter(size, 8 + struct.unpack("<I", head[4:8])[0])
        return _shorter(size, _matroska(file)) if head[:4] == EBML else ""


def _shorter(size: int, promised: int) -> str:
    """Nothing is promised where the recorder did not know yet: 0, or all bits set."""
    return Flaw.CUT_SHORT if 8 < promised < 0xFFFFFFFF + 8 and size < promised else ""


def _iso(file: BinaryIO, size: int) -> str:
    """ISO 14496-12: boxes one after the other. ``moov`` tells where everything is; recorders write it last."""
    at, whole, cut = 0, set(), False
    for _ in range(MOST_BOXES):
        length, kind = _box(file, at, size)
        if length < 8:
            break
        if at + length > size:
            cut = kind == b"mdat"
            break
        whole.add(kind)
        at += length
    if b"moov" not in whole:
        return Flaw.UNFINISHED
    # What is made of fragments plays as far as it goes.
    return Flaw.CUT_SHORT if cut and b"moof" not in whole else ""


def _box(file: BinaryIO, at: int, size: int) -> tuple[int, bytes]:
    """Its length with its header, 0 where there is none, and its kind."""
    file.seek(at)
    head = file.read(16)
    if len(head) < 8:
        return 0, b""
    length, kind = struct.unpack_from(">I4s", head)
    if length == 0:  # to the end
        return size - at, kind
    if length == 1 and len(head) == 16:
        length = struct.unpack_from(">Q", head, 8)[0]
    return length, kind


def _matroska(file: BinaryIO) -> int:
    """Where its one segment ends, 0 = not said. RFC 8794."""
    file.seek(4)
    header, known = _number(file)
    file.seek(file.tell() + header if known else 0)
    if file.read(4) != SEGMENT:
        return 0
    length, known = _number(file)
    return file.tell() + length if known else 0


def _number(file: BinaryIO) -> tuple[int, bool]:
    """A number whose first byte tells how many bytes it has, and whether it is known (not all bits set)."""
    first = file.read(1)
    if not first or first == b"\0":
        return 0, False
    more = 8 - first[0].bit_length()
    bits = 7 * (more + 1)
    value = int.from_bytes(first + file.read(more), "big") & ((1 << bits) - 1)
    return value, value != (1 << bits) - 1
