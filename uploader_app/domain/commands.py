"""What the queue answers to an event: commands say what to do. The engine carries them out, in this order."""

from __future__ import annotations

from dataclasses import dataclass, field

from uploader_app.domain.upload import Cleanup, PostTicket, Step, TusTicket, Upload, UploadId


@dataclass(frozen=True, slots=True)
class Save:
    """Write this state down before anything else is done, then tell who listens. ``before``: what it was, for its
    story; None: it is new. One with another id is the upload in whose place it came."""

    upload: Upload
    before: Upload | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Show:
    """Tell who listens; not worth a write."""

    upload: Upload


@dataclass(frozen=True, slots=True)
class Forget:
    """``heir``: whose story its own becomes, "" = nobody's."""

    id: UploadId
    heir: str = ""


@dataclass(frozen=True, slots=True)
class Shelve:
    """Out of the queue, into the history."""

    id: UploadId


@dataclass(frozen=True, slots=True)
class Refuse:
    """Tell that this one was not taken because its twin is on its way already."""

    upload: Upload
    twin: Upload


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

    @property
    def cleanup(self) -> Cleanup:
        one, ticket = self.upload, self.upload.ticket
        grant = ticket.grant if isinstance(ticket, TusTicket | PostTicket) else ""
        return Cleanup(one.id, one.secret, one.target.site, one.target.account, grant)


@dataclass(frozen=True, slots=True)
class Wake:
    at: float


Command = Save | Show | Forget | Shelve | Refuse | Run | Stop | Park | Drop | Wake

Record = Save | Forget | Shelve | Drop
"""What the journal carries out."""
