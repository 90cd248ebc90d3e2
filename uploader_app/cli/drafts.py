"""Drafts on the command line. Where an assignment keeps them nothing counts as handed in until its author says so, and
agrees to the statement where there is one: by words, or when asked on a terminal, and never by default."""

from __future__ import annotations

import sys

from uploader_app import wire
from uploader_app.cli import texts
from uploader_app.cli.follow import say
from uploader_app.gui.models.plain import plain


class NotAgreedError(Exception):
    """Without a yes to the statement nothing may be handed in."""


def settled(assignment: wire.Assignment, *, hand_in: bool, agreed: bool) -> bool:
    """Whether to hand in for grading what arrives. Raises NotAgreedError."""
    if not assignment.drafts:
        return False
    if not hand_in:
        say(texts.stays_draft(assignment.name))
        return False
    statement = _readable(assignment.statement)
    if statement:
        say(texts.statement(assignment.name, statement))
        if not (agreed or _asked()):
            raise NotAgreedError
    return True


def _readable(html: str) -> str:
    """What a site wrote must not steer a terminal."""
    return "".join(sign for sign in plain(html) if sign.isprintable() or sign == "\n")


def _asked() -> bool:
    if not sys.stdin.isatty():
        return False
    print(texts.AGREE, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() == "yes"
