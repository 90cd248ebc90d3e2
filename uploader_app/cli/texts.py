"""Sentences that only the command line says. Everything about an upload is said in ``words``."""

from __future__ import annotations

import errno
from pathlib import Path

from uploader_app import words
from uploader_app.domain.faults import Code, Fault

HINDERED = (
    "This computer's disk is full, so nothing new can be begun. Free some space; it goes on by itself. Nothing is lost."
)
JOURNAL_TOO_NEW = (
    "A newer Fieldpost keeps the list of uploads in this folder, and this one could not read all of it. Nothing was "
    "changed: start the newer Fieldpost, or choose another folder with --home."
)
CLEANUP_LATER = (
    "The site cannot be reached now. It will be told to clean up when Fieldpost runs again and reaches it. "
    "Your files are untouched."
)
NOTHING_THERE = "Nothing is on its way."
NOTHING_LEFT = "Nothing is left to continue."
DISCARDED = "Taken out of the queue. Your files are untouched, and what was handed in stays handed in."
INTERRUPTED = "Stopped. Nothing is lost: `fieldpost resume` goes on where this ended."
HANDED_OVER = "Fieldpost is already running here; it takes this over."
HANDOVER_FAILED = (
    "Another Fieldpost uses this folder but does not answer. Nothing was changed: close it, or choose another folder "
    "with --home."
)

AGREE = "Do you agree? Type yes, or press Enter to leave it: "
NOT_AGREED = (
    "It can only be handed in when you agree to this statement. Answer yes, or add --agree. Nothing was sent, and "
    "nothing is lost."
)
AGREE_TO_WHAT = "--agree goes with --hand-in. Nothing was sent."

_HINTS = {
    Code.TARGET_DRAFT: "It is not handed in yet. To hand it in for grading: fieldpost hand-in {id}",
    Code.FILE_TWIN: "To send it anyway, give the same command again. To remove it: fieldpost discard {id}",
}

_OUTSIDE_A_QUEUE = {
    Code.NET_DOWN: "The site cannot be reached. Check its address and your connection. Nothing was changed.",
    Code.NET_STALLED: "The site took too long to answer. Check your connection and try again. Nothing was changed.",
    Code.NET_TLS: (
        "No safe connection to the site: its certificate is not accepted. Check the address, this computer's clock, "
        "and whether this network wants you to sign in first. Nothing was changed."
    ),
    Code.SERVER_BUSY: "The site is busy. Try again in a moment. Nothing was changed.",
    Code.SERVER_ERROR: "The site has a problem of its own. Try again later. Nothing was changed.",
    Code.SITE_WRONG: "No Fieldpost companion answers at this address. Check it. Nothing was changed.",
    Code.SITE_INSECURE: (
        "This address begins with http, which would send your password readably. Use https. Nothing was sent."
    ),
    Code.AUTH_REFUSED: "The username or the password is wrong. Nothing was changed.",
    Code.AUTH_ELSEWHERE: (
        "Moodle does not sign you in with a password alone. Use `fieldpost login SITE --browser`. Nothing was changed."
    ),
    Code.AUTH_LINK: "This link is of another try or another site, or not whole. Nothing was changed.",
    Code.SITE_UNKNOWN: "There is no site of this name. Check its spelling and your connection. Nothing was changed.",
    Code.AUTH_EXPIRED: "You are not signed in. Sign in with `fieldpost login SITE`; the queue goes on after that.",
    Code.TARGET_UNKNOWN: "There is no such assignment for you. `fieldpost assignments` lists them. Nothing was sent.",
    Code.TARGET_CLOSED: "This assignment takes no videos now. Nothing was sent.",
    Code.FILE_MISSING: "There is no such file or folder. Check its name. Nothing was added.",
    Code.FOLDER_EMPTY: "There is no video in this folder. Nothing was added.",
}


def trouble(fault: Fault) -> str:
    """A fault that ends a command before anything is in the queue: the sentence, and a line for support."""
    sentence = _OUTSIDE_A_QUEUE.get(fault.code) or words.about(fault).text
    return f"{sentence}\n({fault.code}: {fault.detail})" if fault.detail else sentence


def disk_full(home: Path) -> str:
    return f"The disk that holds {home} is full. Free some space and try again. Nothing is lost."


def disk_trouble(home: Path, error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_full(home)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"Fieldpost may not write in {home}. Choose another folder with --home. Nothing was changed."
    return f"The folder {home} cannot be used ({error.strerror or type(error).__name__}). Nothing was changed."


def no_window(missing: str) -> str:
    return f"The window is not installed here ({missing}). The commands work without it: see `fieldpost --help`."


def stays_draft(assignment: str) -> str:
    return (
        f"“{assignment}” keeps drafts: what you send stays a draft, which nobody grades, until you hand it in. Add "
        "--hand-in to do that when it has arrived, or use `fieldpost hand-in ID` later."
    )


def statement(assignment: str, text: str) -> str:
    return f"To hand in to “{assignment}” you have to agree to this:\n\n{text}\n"


def hint(code: Code, id: str) -> str:
    """The command for what the sentence of this fault leaves to the person, "" = it is not the command line's."""
    return _HINTS.get(code, "").format(id=id[:8])


def handed_in_already(name: str) -> str:
    return f"{name} is handed in already."


def not_one(start: str, found: int) -> str:
    how_many = "More than one upload" if found else "No upload"
    return f"{how_many} has an id that begins with {start}. `fieldpost queue` shows them. Nothing was changed."


def recovered(count: int) -> str:
    what = "1 upload" if count == 1 else f"{count:,} uploads"
    return f"Recovered {what}: going on where the server says each one stopped."
