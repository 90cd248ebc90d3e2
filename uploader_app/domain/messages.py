"""The vocabulary of the queue: events say what happened, commands say what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from uploader_app.domain.faults import Fault
from uploader_app.domain.upload import Receipt, Source, Step, Ticket, Upload, UploadId


class Hold(StrEnum):
    """Why nothing moves at the moment although nothing is wrong."""

    OFFLINE = "offline"
    METERED = "metered"
    SCHEDULE = "schedule"
    BATTERY = "battery"


# -- outcomes: what a step that succeeded brings -------------------------------------------------


@dataclass(frozen=True, slots=True)
class Checked:
    source: Source


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
    """The engine came to life, after whatever death. ``at``: UTC seconds."""

    at: float


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
    id: UploadId


@dataclass(frozen=True, slots=True)
class Held:
    reason: Hold


@dataclass(frozen=True, slots=True)
class Released:
    reason: Hold


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
    | Paused
    | Resumed
    | Restarted
    | Removed
    | Held
    | Released
)


# -- commands ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Save:
    """Write this state down before anything else is done, then tell who listens."""

    upload: Upload


@dataclass(frozen=True, slots=True)
class Show:
    """Tell who listens; not worth a write."""

    upload: Upload


@dataclass(frozen=True, slots=True)
class Forget:
    id: UploadId


@dataclass(frozen=True, slots=True)
class Run:
    id: UploadId
    run: int
    step: Step


@dataclass(frozen=True, slots=True)
class Stop:
    id: UploadId


@dataclass(frozen=True, slots=True)
class Park:
    """Tell the companion that this one was left on purpose and will be resumed."""

    upload: Upload


@dataclass(frozen=True, slots=True)
class Drop:
    """Tell the companion, for certain, that nothing of this upload is wanted any more."""

    upload: Upload


@dataclass(frozen=True, slots=True)
class Wake:
    at: float


Command = Save | Show | Forget | Run | Stop | Park | Drop | Wake


# -- what listeners are told ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Gone:
    """This upload is no longer in the queue."""

    id: UploadId


Change = Upload | Gone
