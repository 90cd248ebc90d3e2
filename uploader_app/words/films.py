"""What a person should know about a film before it is sent, though it is sent all the same."""

from __future__ import annotations

from uploader_app.domain.upload import Film, Flaw
from uploader_app.language import mark, tr
from uploader_app.words.phrases import name

FLAWS = {
    Flaw.CUT_SHORT: mark(
        "The end of this video is missing, as if copying it broke off. If the original is whole, copy it again and "
        "choose the new copy."
    ),
    Flaw.NO_DURATION: mark("This video does not say how long it is. Check that it plays to its end."),
}


def film_notes(film: Film) -> list[str]:
    """Sentences, the most important first; none for most films."""
    flaws = [tr(text) for flaw, text in FLAWS.items() if film.flaw == flaw]
    if film.medium:
        on = tr("This file is on {medium}. Leave that connected until the upload is done.")
        flaws.append(on.format(medium=name(film.medium)))
    return flaws
