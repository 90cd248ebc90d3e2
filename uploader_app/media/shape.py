"""Turns, shrinks and converts pictures, by FFmpeg's filters. In the worker's process only."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from av.filter import Graph
from av.filter.context import FilterContext
from av.video.frame import VideoFrame

from uploader_app.media.tone import TRANSFERS, cube

Filter = tuple[str, dict[str, str]]

TURNS: dict[int, tuple[Filter, ...]] = {
    90: (("transpose", {"dir": "cclock"}),),
    180: (("hflip", {}), ("vflip", {})),
    270: (("transpose", {"dir": "clock"}),),
}
"""By the counter-clockwise angle that a frame asks for."""


class Shaper:
    """Frames like ``first`` go in, frames of ``width`` x ``height`` as ``pixels`` come out, HDR as common colours.
    ``before``: filters that see the frames first."""

    def __init__(self, first: VideoFrame, width: int, height: int, pixels: str, before: Sequence[Filter] = ()) -> None:
        self._graph = Graph()
        self._last: FilterContext = self._graph.add_buffer(
            width=first.width, height=first.height, format=first.format, time_base=first.time_base
        )
        self._add(*before, *TURNS.get(first.rotation % 360, ()), ("scale", {"w": str(width), "h": str(height)}))
        if first.color_trc in TRANSFERS:
            self._add_colours(first.color_trc)
        self._add(("setsar", {"sar": "1"}), ("format", {"pix_fmts": pixels}), ("buffersink", {}))
        self._graph.configure()

    def _add(self, *filters: Filter) -> None:
        for name, options in filters:
            added = self._graph.add(name, **options)
            self._last.link_to(added)
            self._last = added

    def _add_colours(self, transfer: int) -> None:
        with tempfile.TemporaryDirectory() as folder:
            table = Path(folder) / "colours.cube"
            table.write_text("\n".join(cube(transfer)))
            self._add(("format", {"pix_fmts": "gbrp10"}), ("lut3d", {"file": str(table)}))
        self._add(("scale", {"out_color_matrix": "bt709", "out_range": "tv"}))

    def take(self, frame: VideoFrame | None) -> Iterator[VideoFrame]:
        """None: there are no more."""
        self._graph.vpush(frame)
        while True:
            try:
                yield self._graph.vpull()
            except (BlockingIOError, EOFError):
                return
