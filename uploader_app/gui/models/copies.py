"""What a person reads of each smaller copy that could be made, and which of them is suggested. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from uploader_app import words
from uploader_app.domain.forecast import IN_TIME, forecast
from uploader_app.domain.upload import Upload
from uploader_app.language import tr
from uploader_app.media.presets import FIT
from uploader_app.media.smaller import Offer


@dataclass(frozen=True, slots=True)
class Choice:
    """``fits``: what it meets, "" = nothing is asked of it. ``good``: it meets all."""

    offer: Offer
    title: str
    fits: str
    good: bool

    @property
    def tone(self) -> str:
        return "success" if self.good else "warning"


def choices(offers: Sequence[Offer], upload: Upload, speed: float, now: float) -> list[Choice]:
    """``speed``: bytes per second that are sent at present, 0 = unknown. ``now``: by the site's clock."""
    return [_choice(one, upload, speed, now) for one in offers]


def suggested(all: Sequence[Choice]) -> int:
    """The best one that meets everything; of none that do, the smallest."""
    good = [number for number, one in enumerate(all) if one.good]
    return good[0] if good else min(range(len(all)), key=lambda number: all[number].offer.bytes)


def _choice(offer: Offer, upload: Upload, speed: float, now: float) -> Choice:
    preset = offer.preset
    name = tr("Just within the limit") if preset.name == FIT else preset.name
    ready = tr("{duration} to make").format(duration=words.duration(offer.seconds))
    size = tr("about {size}").format(size=words.size(offer.bytes))
    met = list(_met(offer, upload, speed, now))
    fits = words.beside(*(text for text, _ in met))
    return Choice(offer, words.beside(name, size, ready), fits, all(good for _, good in met))


def _met(offer: Offer, upload: Upload, speed: float, now: float) -> Iterator[tuple[str, bool]]:
    """What a copy is asked for: the limit only where the original does not keep it."""
    to = upload.target
    if to.max_bytes and (upload.size > to.max_bytes or not upload.size):
        limit = words.size(to.max_bytes)
        if offer.bytes <= to.max_bytes:
            yield tr("Within the limit of {limit}").format(limit=limit), True
        else:
            yield tr("Still above the limit of {limit}").format(limit=limit), False
    left = offer.seconds + (offer.bytes / speed if speed else 0.0)
    expected = forecast(left, now, to.closes_at, to.due_at) if speed else None
    if expected:
        yield tr("Expected {when}").format(when=words.expected(expected)), expected.risk in IN_TIME
