"""What is said of a file or a film that is beyond a limit: both figures, whose limit it is, and what helps."""

from __future__ import annotations

from collections.abc import Mapping

from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.limits import Whose
from uploader_app.language import mark, tr
from uploader_app.words.figures import exactly, playtime, size

LARGE: Mapping[str, str] = {
    Whose.ASSIGNMENT: mark(
        "The file has {size}, and your teacher set {limit} as the most for a video here. Make a smaller copy, or ask "
        "your teacher to raise that. Nothing was sent."
    ),
    Whose.COMPANION: mark(
        "The file has {size}, and this site takes {limit} at most for a video. Make a smaller copy, or ask the site's "
        "administrator to raise that. Nothing was sent."
    ),
    Whose.DISK: mark(
        "The file has {size}, and this site's disk holds {limit} in all. Make a smaller copy, or ask the site's "
        "administrator for a larger disk. Nothing was sent."
    ),
    Whose.STORE: mark(
        "The file has {size}, and this site's video store takes {limit} at most for a video, which nobody here can "
        "raise. Make a smaller copy, or cut the recording into parts. Nothing was sent."
    ),
}
LARGE_OF_SOMEBODY = mark(
    "The file has {size}, and this assignment takes {limit} at most. Make a smaller copy, or ask your teacher "
    "whether that can be raised. Nothing was sent."
)
LONG: Mapping[str, str] = {
    Whose.ASSIGNMENT: mark(
        "The recording lasts {size}, and your teacher set {limit} as the most for a video here. Cut it into shorter "
        "parts and add those, or ask your teacher to raise that. Nothing was sent."
    ),
    Whose.COMPANION: mark(
        "The recording lasts {size}, and this site takes {limit} at most for a video. Cut it into shorter parts and "
        "add those, or ask the site's administrator to raise that. Nothing was sent."
    ),
    Whose.STORE: mark(
        "The recording lasts {size}, and this site's video store takes {limit} at most for a video, which nobody here "
        "can raise. Cut it into shorter parts and add those. Nothing was sent."
    ),
}
LONG_OF_SOMEBODY = mark(
    "The recording lasts {size}, and {limit} at most is taken here. Cut it into shorter parts and add those. Nothing "
    "was sent."
)
NO_ROOM_FOR_COPY = mark(
    "The copy needs {size} of room, and this computer's disk has {limit}. Free some space, then try again. Your "
    "file is untouched."
)


def with_figures(fault: Fault) -> str:
    """A fault's sentence with what it tells of sizes and durations, "" where it tells none."""
    if not fault.limit:
        return ""
    match fault.code:
        case Code.FILE_TOO_LARGE:
            text = LARGE.get(fault.whose, LARGE_OF_SOMEBODY)
            return _filled(text, *_sizes(fault))
        case Code.FILE_TOO_LONG:
            text = LONG.get(fault.whose, LONG_OF_SOMEBODY)
            return _filled(text, playtime(fault.size), playtime(fault.limit))
        case Code.COPY_NO_ROOM:
            return _filled(NO_ROOM_FOR_COPY, *_sizes(fault))
        case _:
            return ""


def _sizes(fault: Fault) -> tuple[str, str]:
    """To the byte where they would look the same."""
    has, limit = size(fault.size), size(fault.limit)
    return (exactly(fault.size), exactly(fault.limit)) if has == limit else (has, limit)


def _filled(text: str, has: str, limit: str) -> str:
    return tr(text).format(size=has, limit=limit)
