"""May this file be sent? Pure: what was read from the disk comes in, a Fault or None goes out."""

from __future__ import annotations

import math

from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.upload import Film, Flaw, Target

HEAD_BYTES = 1024
"""Bytes from the start of a file that are enough to tell what it is."""

VIDEO_SUFFIXES = frozenset(
    {".mp4", ".m4v", ".mov", ".qt", ".3gp", ".3g2", ".mkv", ".webm", ".avi", ".wmv", ".asf", ".flv", ".mts", ".m2ts"}
    | {".ts", ".mpg", ".mpeg", ".vob", ".ogv", ".mxf"}
)
"""Which files of a dropped folder are looked at. Whether one is a video is told by its content."""

_SIGNATURES = (
    (4, b"moov", "video/quicktime"),
    (4, b"mdat", "video/quicktime"),
    (4, b"wide", "video/quicktime"),
    (8, b"AVI ", "video/x-msvideo"),
    (0, bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c"), "video/x-ms-wmv"),
    (0, b"FLV\x01", "video/x-flv"),
    (0, b"\x00\x00\x01\xba", "video/mpeg"),
    (0, b"\x00\x00\x01\xb3", "video/mpeg"),
    (0, bytes.fromhex("060e2b34020501010d010201"), "application/mxf"),
)
_STILL_BRANDS = (b"heic", b"heix", b"mif1", b"msf1", b"avif", b"M4A ", b"M4B ", b"crx ")


def media_type(head: bytes) -> str:
    """The video's media type by its first ``HEAD_BYTES``, "" when it is no video that we know.

    Signatures: ISO 14496-12 (ftyp), EBML RFC 8794, ISO 13818-1 (sync byte every 188 or 192 bytes), SMPTE 377.
    """
    if head[4:8] == b"ftyp":
        return _iso_type(head[8:12])
    if head[:4] == b"\x1aE\xdf\xa3":
        return "video/webm" if b"webm" in head[:64] else "video/x-matroska"
    for start, signature, kind in _SIGNATURES:
        if head[start : start + len(signature)] == signature:
            return kind
    if head[:4] == b"OggS" and b"theora" in head[:96]:
        return "video/ogg"
    return "video/mp2t" if _transport_stream(head) else ""


def _iso_type(brand: bytes) -> str:
    if brand in _STILL_BRANDS:
        return ""
    return "video/quicktime" if brand == b"qt  " else "video/mp4"


def _transport_stream(head: bytes) -> bool:
    """Camcorders (.MTS) put four bytes of time in front of each packet."""
    return any(
        len(head) > start + 2 * step and all(head[start + n * step] == 0x47 for n in range(3))
        for start, step in ((0, 188), (4, 192))
    )


def may_send(size: int, kind: str, target: Target) -> Fault | None:
    """Why a file of ``size`` bytes and media type ``kind`` cannot go to ``target``, or None."""
    if size == 0:
        return Fault(Code.FILE_EMPTY)
    if not kind:
        return Fault(Code.FILE_NOT_VIDEO)
    if target.max_bytes and size > target.max_bytes:
        return _beyond(Code.FILE_TOO_LARGE, size, target.max_bytes, target.max_bytes_of)
    return None


def may_play(film: Film | None) -> Fault | None:
    """Why nobody could watch ``film``, or None. What was not recognised is not held against a file."""
    if film and film.flaw == Flaw.UNFINISHED:
        return Fault(Code.FILE_UNFINISHED)
    if film and film.flaw == Flaw.NO_PICTURE:
        return Fault(Code.FILE_NO_PICTURE)
    return None


def may_last(film: Film | None, target: Target) -> Fault | None:
    """Why ``film`` is too long for ``target``, however small it is made, or None. What does not say how long it is may
    be as long as it likes."""
    if film and target.max_duration_s and film.duration_s > target.max_duration_s:
        return _beyond(Code.FILE_TOO_LONG, film.duration_s, target.max_duration_s, target.max_duration_of)
    return None


def _beyond(code: Code, has: float, limit: float, whose: str) -> Fault:
    """Rounded so that what is beyond a limit still is."""
    size, most = math.ceil(has), math.floor(limit)
    return Fault(code, detail=f"size={size} limit={most}", size=size, limit=most, whose=whose)
