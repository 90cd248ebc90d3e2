"""What the queue is told, and what those who listen to it are told: events say what happened."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from uploader_app.domain.faults import Fault
from uploader_app.domain.upload import Film, Receipt, Source, Target, Ticket, Upload, UploadId


class Hold(StrEnum):
    """Why nothing moves at the moment although nothing is wrong."""

    OFFLINE = "offline"
    METERED = "metered"
    SCHEDULE = "schedule"
    BATTERY = "battery"


# -- outcomes: what a step that succeeded brings -------------------------------------------------


@dataclass(frozen=True, slots=True)
class Checked:
    """``film``: None when nobody looked into the file. ``before``: one with the same content that was handed in there,
    be it in the history only."""

    source: Source
    film: Film | None = None
    before: Upload | None = None


@dataclass(frozen=True, slots=True)
class Ticketed:
    ticket: Ticket


@dataclass(frozen=True, slots=True)
class Transferred:
    pass


@dataclass(frozen=True, slots=True)
class Confirmed:
    pass


@dataclass(frozen=True, slots=True)
class Attached:
    receipt: Receipt


Outcome = Checked | Ticketed | Transferred | Confirmed | Attached


# -- events --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Started:
    """The engine came to life, after whatever death. ``at``: UTC seconds. ``away``: who is signed out, by site and
    account."""

    at: float
    away: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Added:
    upload: Upload


@dataclass(frozen=True, slots=True)
class Progressed:
    """``sent``: bytes from the start of the file that the store has or that were handed to the network.
    ``at``: UTC seconds."""

    id: UploadId
    run: int
    sent: int
    at: float


@dataclass(frozen=True, slots=True)
class Hashed:
    """The SHA-256 (hex) of the whole file is known. Written down, so that no restart computes it again."""

    id: UploadId
    run: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Succeeded:
    id: UploadId
    run: int
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Failed:
    """``at``: UTC seconds. ``luck``: a random number in [0, 1) which spreads the back-off."""

    id: UploadId
    run: int
    fault: Fault
    at: float
    luck: float


@dataclass(frozen=True, slots=True)
class Woke:
    at: float


@dataclass(frozen=True, slots=True)
class NetworkReturned:
    """Connectivity is back: whoever waits for the network need not wait any longer."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    site: str
    account: str


@dataclass(frozen=True, slots=True)
class SignedOut:
    """They are about to be signed out, and still can tell their site."""

    site: str
    account: str


@dataclass(frozen=True, slots=True)
class Paused:
    id: UploadId


@dataclass(frozen=True, slots=True)
class Resumed:
    """Continue a paused one, retry a failed one, try a waiting one now."""

    id: UploadId


@dataclass(frozen=True, slots=True)
class Restarted:
    """Begin again from the file as it is now (it changed, or the person wants so), under a new id."""

    id: UploadId
    new_id: UploadId
    new_secret: str


@dataclass(frozen=True, slots=True)
class Removed:
    """Out of the list. One that is handed in goes to the history, any other is cleaned up."""

    id: UploadId


@dataclass(frozen=True, slots=True)
class Forgotten:
    """A person wants no trace on this computer of one that is handed in, in the list or in the history."""

    id: UploadId


@dataclass(frozen=True, slots=True)
class Moved:
    """To the place right before another one, whose urgency it takes; None: to the very end, urgent no longer."""

    id: UploadId
    before: UploadId | None


@dataclass(frozen=True, slots=True)
class Hurried:
    id: UploadId
    urgent: bool


@dataclass(frozen=True, slots=True)
class Noted:
    id: UploadId
    note: str


@dataclass(frozen=True, slots=True)
class Retargeted:
    """To another assignment. Was a place asked for already, it begins again under the new id."""

    id: UploadId
    target: Target
    new_id: UploadId
    new_secret: str


@dataclass(frozen=True, slots=True)
class Finalized:
    """``yes``: hand it in for grading, with the statement where one is asked for; else it stays a draft."""

    id: UploadId
    yes: bool


@dataclass(frozen=True, slots=True)
class Allowed:
    """This one goes although a hold stands that a person may overrule."""

    id: UploadId


@dataclass(frozen=True, slots=True)
class Held:
    """``until``: UTC seconds, 0 = unknown."""

    reason: Hold
    until: float = 0.0


@dataclass(frozen=True, slots=True)
class Released:
    reason: Hold


@dataclass(frozen=True, slots=True)
class Widened:
    """So many may run at the same time from now on; who runs, runs on."""

    slots: int


Event = (
    Started
    | Added
    | Progressed
    | Hashed
    | Succeeded
    | Failed
    | Woke
    | NetworkReturned
    | SignedIn
    | SignedOut
    | Paused
    | Resumed
    | Restarted
    | Removed
    | Forgotten
    | Moved
    | Hurried
    | Noted
    | Retargeted
    | Finalized
    | Allowed
    | Held
    | Released
    | Widened
)


# -- what listeners are told ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Gone:
    """This upload is no longer in the queue."""

    id: UploadId


Change = Upload | Gone
