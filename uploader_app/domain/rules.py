"""May this file be sent? Pure: what was read from the disk comes in, a Fault or None goes out."""

from __future__ import annotations

from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.upload import Target

HEAD_BYTES = 1024
"""Bytes from the start of a file that are enough to tell what it is."""

VIDEO_SUFFIXES = frozenset(
    ".mp4 .m4v .mov .qt .3gp .3g2 .mkv .webm .avi .wmv .asf .flv .mts .m2ts .ts .mpg .mpeg .vob .ogv .mxf".split()
)
"""Which files of a dropped folder are looked at. Whether one is a video is told by its content."""

_ASF = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_MXF = bytes.fromhex("060e2b34020501010d010201")
_STILL_BRANDS = (b"heic", b"heix", b"mif1", b"msf1", b"avif", b"M4A ", b"M4B ", b"crx ")


def media_type(head: bytes) -> str:
    """The video's media type by its first ``HEAD_BYTES``, "" when it is no video that we know.

    Signatures: ISO 14496-12 (ftyp), EBML RFC 8794, ISO 13818-1 (sync byte every 188 or 192 bytes), SMPTE 377.
    """
    if head[4:8] == b"ftyp":
        if head[8:12] in _STILL_BRANDS:
            return ""
        return "video/quicktime" if head[8:12] == b"qt  " else "video/mp4"
    if head[4:8] in (b"moov", b"mdat", b"wide"):
        return "video/quicktime"
    if head[:4] == b"\x1aE\xdf\xa3":
        return "video/webm" if b"webm" in head[:64] else "video/x-matroska"
    if head[:4] == b"RIFF" and head[8:12] == b"AVI ":
        return "video/x-msvideo"
    if head[:16] == _ASF:
        return "video/x-ms-wmv"
    if head[:4] == b"FLV\x01":
        return "video/x-flv"
    if head[:4] in (b"\x00\x00\x01\xba", b"\x00\x00\x01\xb3"):
        return "video/mpeg"
    if head[:4] == b"OggS" and b"theora" in head[:96]:
        return "video/ogg"
    if _MXF in head[:64]:
        return "application/mxf"
    return "video/mp2t" if _transport_stream(head) else ""


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
        return Fault(Code.FILE_TOO_LARGE, detail=f"size={size} limit={target.max_bytes}")
    return None
