"""The two tracks of a copy: frames of the original go in, packets for the copy come out. In the worker's process
only."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.filter import Graph
from av.packet import Packet
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from uploader_app.domain.upload import Film
from uploader_app.media.presets import Preset, shape_of
from uploader_app.media.shape import Filter, Shaper
from uploader_app.media.tone import BT709, TRANSFERS

TICK = Fraction(1, 90_000)
"""Fine enough for any frame rate, so that pictures which come unevenly keep their times."""

MOST_RATE = 30.5
"""Pictures a second: what was taken faster is thinned to 30, what was taken slower stays as it is."""

KEY_SECONDS = 4
SOUND_RATE = 48_000


class Pictures:
    """``start``: seconds at which the original begins by its own count."""

    def __init__(self, source: VideoStream, copy: OutputContainer, film: Film, preset: Preset, start: float) -> None:
        source.thread_type = "AUTO"
        self._width, self._height = shape_of(film, preset)
        self._fast = film.frame_rate > MOST_RATE
        rate = 30 if self._fast else max(1, round(film.frame_rate) or 25)
        self._track = copy.add_stream("libx264", rate=rate, options=_x264(preset, rate))
        context = self._track.codec_context
        context.width, context.height, context.pix_fmt = self._width, self._height, "yuv420p"
        context.time_base = TICK
        _tell_colours(source.codec_context, context)
        self._start = round(start / TICK)
        self._shaper: Shaper | None = None
        self._last = -1
        self.begun = 0.0
        self.at = 0.0

    def take(self, frame: VideoFrame) -> Iterator[Packet[VideoStream]]:
        if self._shaper is None:
            self._shaper = Shaper(frame, self._width, self._height, "yuv420p", self._before(frame))
        yield from self._encoded(self._shaper.take(frame))

    def rest(self) -> Iterator[Packet[VideoStream]]:
        if self._shaper:
            yield from self._encoded(self._shaper.take(None))
            yield from self._track.encode(None)

    def _before(self, first: VideoFrame) -> list[Filter]:
        """Camcorders write two half pictures at a time."""
        return [
            *([("yadif", {"deint": "interlaced"})] if first.interlaced_frame else []),
            *([("fps", {"fps": "30"})] if self._fast else []),
        ]

    def _encoded(self, frames: Iterator[VideoFrame]) -> Iterator[Packet[VideoStream]]:
        for frame in frames:
            if frame.pts is None or frame.time_base is None:
                continue
            tick = round(frame.pts * frame.time_base / TICK) - self._start
            if tick <= self._last:
                continue
            self.at = float(tick * TICK)
            self.begun = self.at if self._last < 0 else self.begun
            self._last = tick
            frame.pts, frame.time_base = tick, TICK
            yield from self._track.encode(frame)


def _tell_colours(seen: VideoCodecContext, written: VideoCodecContext) -> None:
    """A player has to be told which colours are meant: those of the film, or those that ``Shaper`` makes of HDR."""
    if seen.color_trc in TRANSFERS:
        written.color_trc, written.color_primaries, written.colorspace = BT709, BT709, BT709
    else:
        written.color_trc, written.color_primaries = seen.color_trc, seen.color_primaries
        written.colorspace = seen.colorspace


def _x264(preset: Preset, rate: int) -> dict[str, str]:
    aim = {"b": str(preset.video_bits)} if preset.exact else {"crf": "23"}
    return {
        **aim,
        "preset": "veryfast",
        "maxrate": str(preset.video_bits),
        "bufsize": str(2 * preset.video_bits),
        "g": str(KEY_SECONDS * rate),
    }


class Sound:
    """In stereo, with silence where the original has a gap, so that it stays beside its pictures. ``start``: as
    above."""

    def __init__(self, copy: OutputContainer, preset: Preset, start: float) -> None:
        self._track = copy.add_stream("aac", rate=SOUND_RATE)
        self._track.codec_context.layout = "stereo"
        self._track.codec_context.bit_rate = preset.sound_bits
        self._start = start
        self._graph: Graph | None = None

    def take(self, frame: AudioFrame) -> Iterator[Packet[AudioStream]]:
        if frame.pts is None or frame.time_base is None:
            return
        frame.pts -= round(self._start / frame.time_base)
        if self._graph is None:
            self._graph = _mixer(frame)
        self._graph.push(frame)
        yield from self._encoded(self._graph)

    def rest(self) -> Iterator[Packet[AudioStream]]:
        if self._graph:
            self._graph.push(None)
            yield from self._encoded(self._graph)
            yield from self._track.encode(None)

    def _encoded(self, graph: Graph) -> Iterator[Packet[AudioStream]]:
        while True:
            try:
                frame = graph.pull()
            except (BlockingIOError, EOFError):
                return
            assert isinstance(frame, AudioFrame)
            yield from self._track.encode(frame)


def _mixer(first: AudioFrame) -> Graph:
    graph = Graph()
    last = graph.add_abuffer(
        format=first.format.name, sample_rate=first.sample_rate, layout=first.layout.name, time_base=first.time_base
    )
    for name, options in (
        ("aresample", f"{SOUND_RATE}:async=1000"),
        ("aformat", f"sample_fmts=fltp:channel_layouts=stereo:sample_rates={SOUND_RATE}"),
        ("abuffersink", None),
    ):
        following = graph.add(name, options)
        last.link_to(following)
        last = following
    graph.configure()
    graph.set_audio_frame_size(1024)
    return graph
