"""Words for people: statuses, faults, sizes, speeds and times. Knows no Qt and no clock; the command line and the
window say the same.

A fault's sentence says what happened, what we do or what the person can do, and whether anything is lost: one line,
no codes, no blame.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum
from typing import assert_never

from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.upload import Status, Step, Upload


class Action(StrEnum):
    """What the person can do about it. The label of its button: ``LABELS``."""

    TRY_AGAIN = "TRY_AGAIN"
    START_AGAIN = "START_AGAIN"
    SIGN_IN = "SIGN_IN"
    CHOOSE_FILE = "CHOOSE_FILE"
    REMOVE = "REMOVE"
    NONE = "NONE"


LABELS = {
    Action.TRY_AGAIN: "Try again",
    Action.START_AGAIN: "Start again",
    Action.SIGN_IN: "Sign in",
    Action.CHOOSE_FILE: "Choose file…",
    Action.REMOVE: "Remove",
    Action.NONE: "",
}


@dataclass(frozen=True, slots=True)
class Sentence:
    text: str
    action: Action = Action.NONE


RUNNING = {
    Step.CHECK: "Checking the file",
    Step.TICKET: "Asking for a place",
    Step.TRANSFER: "Uploading",
    Step.CONFIRM: "Checking that it arrived whole",
    Step.ATTACH: "Handing in",
}

FAULTS = {
    Code.FILE_MISSING: Sentence(
        "The file is not where it was. Connect its drive or put it back, then try again. What was sent is not lost.",
        Action.TRY_AGAIN,
    ),
    Code.FILE_UNREADABLE: Sentence(
        "The file cannot be read. Close other programs that use it, then try again. Nothing that was sent is lost.",
        Action.TRY_AGAIN,
    ),
    Code.FILE_EMPTY: Sentence(
        "The file is empty. Copy it from the camera again and choose the new copy. Nothing was sent.",
        Action.CHOOSE_FILE,
    ),
    Code.FILE_NOT_VIDEO: Sentence(
        "This file holds no video that Fieldpost knows. Choose the video itself. Nothing was sent.", Action.CHOOSE_FILE
    ),
    Code.FILE_TOO_LARGE: Sentence(
        "The file is larger than this assignment takes. Choose a smaller copy. Nothing was sent.", Action.CHOOSE_FILE
    ),
    Code.FILE_CHANGED: Sentence(
        "The file changed after it was added. Start again to send it as it is now. What was sent of the old one is "
        "not used.",
        Action.START_AGAIN,
    ),
    Code.FILE_NOT_A_FILE: Sentence(
        "This is a folder or a device, not a file. Choose the video itself. Nothing was sent.", Action.CHOOSE_FILE
    ),
    Code.FOLDER_EMPTY: Sentence(
        "There is no video in this folder. Choose another folder or the videos themselves. Nothing was sent.",
        Action.CHOOSE_FILE,
    ),
    Code.NET_DOWN: Sentence(
        "Waiting for the connection. The upload goes on by itself when it is back. Nothing is lost.", Action.TRY_AGAIN
    ),
    Code.NET_STALLED: Sentence(
        "The connection stopped carrying data. The upload goes on by itself over a new one. Nothing is lost.",
        Action.TRY_AGAIN,
    ),
    Code.NET_TLS: Sentence(
        "No safe connection to the site. Sign in to this Wi-Fi in a browser or check the computer's clock. "
        "Nothing is lost.",
        Action.TRY_AGAIN,
    ),
    Code.NET_MOVED: Sentence(
        "The site sent us to another address, which a Wi-Fi sign-in page also does. Open a browser to check. "
        "Nothing is lost.",
        Action.TRY_AGAIN,
    ),
    Code.AUTH_EXPIRED: Sentence(
        "Your sign-in has ended. Sign in again and the upload goes on where it stopped. Nothing is lost.",
        Action.SIGN_IN,
    ),
    Code.AUTH_REFUSED: Sentence(
        "The site did not accept this user name and password. Check both and sign in again. Nothing is lost.",
        Action.SIGN_IN,
    ),
    Code.SITE_WRONG: Sentence(
        "There is no Fieldpost service at this address. Check the address and sign in again. Nothing is lost.",
        Action.SIGN_IN,
    ),
    Code.SITE_INSECURE: Sentence(
        "This address is not protected (https), so nothing is sent to it. Sign in with the protected address. "
        "Nothing is lost.",
        Action.SIGN_IN,
    ),
    Code.SITE_TOO_NEW: Sentence(
        "The site speaks a newer language than this Fieldpost. Update Fieldpost, then try again. Nothing is lost.",
        Action.TRY_AGAIN,
    ),
    Code.SITE_MAINTENANCE: Sentence(
        "Moodle is being maintained. The upload goes on by itself afterwards. Nothing is lost.", Action.TRY_AGAIN
    ),
    Code.SITE_SERVICES_OFF: Sentence(
        "This Moodle does not let apps in. Ask its support to switch on the mobile web services. Nothing is lost.",
        Action.TRY_AGAIN,
    ),
    Code.SITE_ACCOUNT_UNREADY: Sentence(
        "Moodle wants a new password first, or a yes to its policy. Sign in there with a browser, then try again. "
        "Nothing is lost.",
        Action.TRY_AGAIN,
    ),
    Code.TARGET_UNKNOWN: Sentence(
        "Moodle no longer has this assignment. Ask your teacher, then add the file for another one. "
        "Your file is untouched.",
        Action.REMOVE,
    ),
    Code.TARGET_CLOSED: Sentence(
        "The assignment has closed. Ask your teacher for more time, then try again. Your file is untouched.",
        Action.TRY_AGAIN,
    ),
    Code.TARGET_REFUSED: Sentence(
        "Moodle did not take the submission. Ask your teacher whether you may hand in here, then try again. "
        "Your file is untouched.",
        Action.TRY_AGAIN,
    ),
    Code.TARGET_DRAFT: Sentence(
        "The video has arrived, but Moodle does not count it as handed in yet. Open the assignment in Moodle and save "
        "or submit it there; Fieldpost notices by itself. Nothing is lost.",
        Action.TRY_AGAIN,
    ),
    Code.SLOT_BUSY: Sentence(
        "Others are uploading at the moment. You have a place in the line and start by yourself. Nothing is lost.",
        Action.TRY_AGAIN,
    ),
    Code.RATE_LIMITED: Sentence(
        "The site asked us to slow down. The upload goes on by itself. Nothing is lost.", Action.TRY_AGAIN
    ),
    Code.GRANT_GONE: Sentence(
        "The place for this upload was given to someone else while it waited. It starts again by itself. "
        "Your file is untouched.",
        Action.TRY_AGAIN,
    ),
    Code.GRANT_UNKNOWN: Sentence(
        "The site does not know this upload any more. It starts again by itself. Your file is untouched.",
        Action.TRY_AGAIN,
    ),
    Code.GRANT_WITHDRAWN: Sentence(
        "The site has put this upload away. Start again to send the video once more. Your file is untouched.",
        Action.START_AGAIN,
    ),
    Code.ALREADY_HANDED_IN: Sentence(
        "This video was handed in already, so it stays with your teacher. Nothing is lost.",
        Action.REMOVE,
    ),
    Code.VIDEO_DELETED: Sentence(
        "This video was deleted at the site: its time there was over, or somebody decided so. Start again to send it "
        "once more. Your file is untouched.",
        Action.START_AGAIN,
    ),
    Code.VIDEO_HELD: Sentence(
        "The site has to keep this video for now, so it cannot be deleted. Ask its support why. Nothing is lost.",
        Action.REMOVE,
    ),
    Code.SERVER_BUSY: Sentence("The site is busy. The upload goes on by itself. Nothing is lost.", Action.TRY_AGAIN),
    Code.SERVER_FULL: Sentence(
        "The site has no room for more videos. Tell your teacher, then try again later. Nothing is lost.",
        Action.TRY_AGAIN,
    ),
    Code.SERVER_ERROR: Sentence(
        "The site has a problem of its own. If it stays, send the details to its support. Nothing is lost.",
        Action.TRY_AGAIN,
    ),
    Code.STORE_LOCKED: Sentence(
        "The earlier connection still holds this upload. It goes on by itself in a moment. Nothing is lost.",
        Action.TRY_AGAIN,
    ),
    Code.STORE_CONFLICT: Sentence(
        "The storage has a different part than we thought. We ask it and go on from there. Nothing is lost.",
        Action.TRY_AGAIN,
    ),
    Code.STORE_GONE: Sentence(
        "The storage no longer has this upload. It starts again by itself. Your file is untouched.", Action.TRY_AGAIN
    ),
    Code.STORE_REFUSED: Sentence(
        "The storage refused the upload. Try again, and send the details to support if it stays. "
        "Your file is untouched.",
        Action.TRY_AGAIN,
    ),
    Code.STORE_PROTOCOL: Sentence(
        "The storage gave an answer that makes no sense. Send the details to support if it stays. Nothing is lost.",
        Action.TRY_AGAIN,
    ),
    Code.STORE_CHECKSUM: Sentence(
        "A part was damaged on the way. It is sent once more. Nothing is lost.", Action.TRY_AGAIN
    ),
    Code.STORE_NO_PROGRESS: Sentence(
        "The storage takes no more data at the moment. Try again in a while. Nothing is lost.", Action.TRY_AGAIN
    ),
    Code.STORE_REJECTED: Sentence(
        "The storage cannot make a playable video of this file. Check that it plays on this computer, then choose it "
        "or a copy again. Your file is untouched.",
        Action.CHOOSE_FILE,
    ),
    Code.STORE_MISMATCH: Sentence(
        "What arrived is not the same as your file. Start again to send it once more. Your file is untouched.",
        Action.START_AGAIN,
    ),
    Code.STORE_INCOMPLETE: Sentence(
        "A part of the video is still missing at the other end. It is sent now. Nothing is lost.", Action.TRY_AGAIN
    ),
    Code.DISK_FULL: Sentence(
        "This computer's disk is full, so progress cannot be noted. Free some space, then try again. Nothing is lost.",
        Action.TRY_AGAIN,
    ),
    Code.BUG: Sentence(
        "Something went wrong in Fieldpost itself. Try again, and send the details to support if it stays. "
        "Nothing is lost.",
        Action.TRY_AGAIN,
    ),
}


def about(fault: Fault) -> Sentence:
    """The sentence of a fault. A code of a newer version gets the words of our own bug."""
    return FAULTS.get(fault.code, FAULTS[Code.BUG])


def explain(upload: Upload, now: float) -> Sentence:
    """Where this upload stands, and what the person can do. ``now``: UTC seconds."""
    match upload.status:
        case Status.READY:
            return Sentence("Waiting for its turn")
        case Status.RUNNING:
            return Sentence(RUNNING[upload.step])
        case Status.PAUSED:
            return Sentence("Paused")
        case Status.DONE:
            return Sentence(f"Handed in · receipt {upload.receipt.number}" if upload.receipt else "Handed in")
        case Status.WAITING:
            return _waiting(upload, now)
        case Status.FAILED:
            return about(upload.fault) if upload.fault else FAULTS[Code.BUG]
        case _ as never:
            assert_never(never)


def _waiting(upload: Upload, now: float) -> Sentence:
    cause = about(upload.fault) if upload.fault else Sentence("Waiting.", Action.TRY_AGAIN)
    left = (upload.wake_at or now) - now
    again = f"Trying again in {countdown(left)}." if left >= 1 else "Trying again now."
    return Sentence(f"{cause.text} {again}", Action.TRY_AGAIN)


# -- figures -------------------------------------------------------------------------------------

_UNITS = ("bytes", "kB", "MB", "GB", "TB")


def size(count: float) -> str:
    """Like "3.1 GB": decimal units, as the file manager of most systems has them."""
    unit = 0
    while count >= 999.5 and unit < len(_UNITS) - 1:
        count, unit = count / 1000, unit + 1
    figure = f"{count:.1f}" if unit > 0 and count < 99.95 else f"{count:.0f}"
    return "1 byte" if figure == "1" and unit == 0 else f"{figure} {_UNITS[unit]}"


def sent_of(sent: int, whole: int) -> str:
    """Like "1.9 of 3.1 GB"."""
    done, total = size(sent), size(whole)
    figure, _, unit = done.rpartition(" ")
    return f"{figure if total.endswith(' ' + unit) else done} of {total}"


def speed(rate: float) -> str:
    return f"{size(rate)}/s"


def duration(seconds: float) -> str:
    """How long still, without false precision."""
    if seconds < 60:
        return "less than a minute"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"about {minutes if minutes < 20 else 5 * round(minutes / 5)} min"
    hours = round(seconds / 3600)
    return f"about {hours} h" if hours < 24 else "more than a day"


def countdown(seconds: float) -> str:
    """A wait that runs down: "40 s", "3 min", "2 h"."""
    if seconds < 60:
        return f"{max(1, round(seconds))} s"
    return f"{round(seconds / 60)} min" if seconds < 3600 else f"{round(seconds / 3600)} h"


def moment(at: float, now: float, zone: tzinfo | None = None) -> str:
    """A point in time in local time, with its zone: "today 18:00 CET", "Fri 14 Nov, 18:00 CET"."""
    then, today = (datetime.fromtimestamp(stamp, tz=zone).astimezone(zone) for stamp in (at, now))
    clock = f"{then:%H:%M} {then.tzname()}"
    days = (then.date() - today.date()).days
    if days in (0, 1):
        return f"{'today' if days == 0 else 'tomorrow'} {clock}"
    year = "" if then.year == today.year else f" {then.year}"
    return f"{then:%a} {then.day} {then:%b}{year}, {clock}"


def plural(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}"
