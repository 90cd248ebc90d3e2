"""How an upload went, one sentence for each thing that happened."""

from __future__ import annotations

from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.story import Happening, Kind
from uploader_app.language import mark, tr
from uploader_app.words.figures import size
from uploader_app.words.phrases import name
from uploader_app.words.states import about

PLAIN = {
    Kind.RETARGETED: mark("From now on it goes to another assignment"),
    Kind.RESTARTED: mark("Begun again from the file as it is now"),
    Kind.ADDED: mark("Added"),
    Kind.CHECKED: mark("The file was checked"),
    Kind.TICKETED: mark("The site gave it a place"),
    Kind.STARTED: mark("Sending began"),
    Kind.RESUMED: mark("Sending went on"),
    Kind.SENT: mark("All of it is sent"),
    Kind.CONFIRMED: mark("It arrived whole"),
    Kind.HANDED_IN: mark("Handed in"),
    Kind.INTERRUPTED: mark("Interrupted; it goes on by itself"),
    Kind.PAUSED: mark("Paused"),
    Kind.CONTINUED: mark("Continued"),
    Kind.FINAL: mark("You said that it is to be handed in for grading"),
    Kind.ALLOWED: mark("You let it go although the others wait"),
}
WITH_NAME = {
    Kind.ADDED: mark("Added for {name}"),
    Kind.RETARGETED: mark("From now on it goes to {name}"),
    Kind.HANDED_IN: mark("Handed in · receipt {name}"),
}
WITH_SIZE = {
    Kind.CHECKED: mark("The file was checked: {size}"),
    Kind.RESUMED: mark("Sending went on after {size}"),
}


def told(one: Happening) -> str:
    """In the language of the person; what a newer version noted in another form is told without its figures."""
    if one.kind in (Kind.WAITING, Kind.FAILED):
        return about(Fault(_code(one.detail))).text
    if one.kind in WITH_NAME and one.detail:
        return tr(WITH_NAME[one.kind]).format(name=name(one.detail))
    if one.kind in WITH_SIZE and one.detail.isdecimal():
        return tr(WITH_SIZE[one.kind]).format(size=size(int(one.detail)))
    return tr(PLAIN[one.kind if one.kind in PLAIN else Kind.ADDED])


def _code(text: str) -> Code:
    return next((code for code in Code if code == text), Code.BUG)
