"""What is asked before somebody is signed out, or a link brings them to a site that they have not used."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QWidget

from uploader_app import words
from uploader_app.domain import addresses
from uploader_app.gui.entrance import Account
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.dialogs import Question
from uploader_app.language import count, tr


class SignOut(StrEnum):
    SIGN_OUT = "sign out"
    STAY = "stay"


def sign_out_question(theme: Theme, account: Account, unfinished: int, parent: QWidget) -> Question:
    """``unfinished``: uploads of this account that are not handed in yet."""
    text = count(
        "%n uploads are not handed in yet. They stop now, are kept, and go on where they stopped when you sign in "
        "again.",
        "%n upload is not handed in yet. It stops now, is kept, and goes on where it stopped when you sign in again.",
        unfinished,
    )
    answers = [(SignOut.SIGN_OUT, "", tr("Sign out")), (SignOut.STAY, "primary", tr("Stay signed in"))]
    return Question(theme, tr("Sign out {name}?").format(name=words.name(account.name)), text, answers, parent)


class NewSite(StrEnum):
    SIGN_IN = "sign in"
    CANCEL = "cancel"


def new_site_question(theme: Theme, site: str, parent: QWidget) -> Question:
    text = tr(
        "A link opened Fieldpost for an assignment there. You have not used this site before: go on only if it is "
        "your school's."
    )
    answers = [(NewSite.SIGN_IN, "primary", tr("Sign in")), (NewSite.CANCEL, "flat", tr("Cancel"))]
    title = tr("Sign in to {site}?").format(site=words.name(addresses.host(site)))
    return Question(theme, title, text, answers, parent)
