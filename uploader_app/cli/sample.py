"""Makes a video for trying things out: uncompressed AVI that plays everywhere, written with the standard library
alone, frame by frame, so that its size does not matter.

Layout: RIFF 'AVI ' (hdrl: avih, strl(strh, strf)), movi with one '00db' a frame, idx1. Frames are rows of BGR, the
lowest first.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from pathlib import Path

WIDTH, HEIGHT, RATE = 320, 240, 25
FRAME_BYTES = WIDTH * 3 * HEIGHT
"""A row is a multiple of four bytes, so it needs no padding."""

LONGEST = 150
"""Seconds; some players read the sizes of an AVI as signed 32-bit numbers, so it ends below 1 GiB."""

LONG_AGO = 1_700_000_000
"""When it was made, so it says: whoever hands it in need not wait to see whether it still grows."""

HAS_INDEX = 0x10
KEY_FRAME = 0x10
BAR, BLOCK, COUNTER_ROWS = 16, 20, 40
PAPER, INK, MARK = bytes((245, 240, 235)), bytes((120, 60, 30)), bytes((60, 170, 240))


def make_sample(path: Path, seconds: int, shift: int = 0) -> None:
    """A bar wanders from left to right under a counter of frames in binary. ``shift``: where the bar begins, so
    that two samples differ. The file appears under its name when it is whole."""
    if not 0 < seconds <= LONGEST:
        raise ValueError(f"a sample is 1 to {LONGEST} seconds long")
    frames = seconds * RATE
    fresh = path.with_suffix(".new")
    with fresh.open("wb") as file:
        file.write(_headers(frames))
        for number in range(frames):
            file.write(struct.pack("<4sI", b"00db", FRAME_BYTES))
            file.write(_frame(number, shift))
        file.write(b"idx1" + struct.pack("<I", 16 * frames))
        file.writelines(_index(frames))
    os.utime(fresh, (LONG_AGO, LONG_AGO))
    fresh.replace(path)


def _frame(number: int, shift: int) -> bytes:
    start = (shift + 2 * number) % (WIDTH - BAR)
    bar = PAPER * start + INK * BAR + PAPER * (WIDTH - BAR - start)
    bits = f"{number:0{WIDTH // BLOCK}b}"
    counter = b"".join((MARK if bit == "1" else PAPER) * BLOCK for bit in bits)
    return bar * (HEIGHT - COUNTER_ROWS) + counter * COUNTER_ROWS


def _index(frames: int) -> Iterator[bytes]:
    """Offsets count from the word 'movi'."""
    for number in range(frames):
        yield struct.pack("<4sIII", b"00db", KEY_FRAME, 4 + number * (8 + FRAME_BYTES), FRAME_BYTES)


def _headers(frames: int) -> bytes:
    """All that stands before the first frame."""
    main = struct.pack(
        "<14I", 1_000_000 // RATE, FRAME_BYTES * RATE, 0, HAS_INDEX, frames, 0, 1, FRAME_BYTES, WIDTH, HEIGHT, *[0] * 4
    )
    stream = struct.pack(
        "<4s4sIHHIIIIIIII4H",
        *(b"vids", b"DIB ", 0, 0, 0, 0, 1, RATE, 0, frames, FRAME_BYTES, 0xFFFFFFFF, 0),
        *(0, 0, WIDTH, HEIGHT),
    )
    bitmap = struct.pack("<IiiHHIIiiII", 40, WIDTH, HEIGHT, 1, 24, 0, FRAME_BYTES, 0, 0, 0, 0)
    described = _list(b"strl", _chunk(b"strh", stream) + _chunk(b"strf", bitmap))
    headers = _list(b"hdrl", _chunk(b"avih", main) + described)
    movie = 4 + frames * (8 + FRAME_BYTES)
    whole = 4 + len(headers) + 8 + movie + 8 + 16 * frames
    return b"RIFF" + struct.pack("<I", whole) + b"AVI " + headers + b"LIST" + struct.pack("<I", movie) + b"movi"


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content


def _list(kind: bytes, content: bytes) -> bytes:
    return _chunk(b"LIST", kind + content)
