"""What a person's choice means: each method posts the events for it. Questions go through ``Asker``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol, assert_never

from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.messages import Added, Allowed, Event, Finalized, Hurried, Moved, Paused, Removed, Resumed
from uploader_app.domain.upload import Status, Target, Upload, UploadId
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.uploads import UploadsModel
from uploader_app.gui.ports import Prepared, Refusal
from uploader_app.words import Action

PAUSABLE = frozenset({Status.READY, Status.RUNNING, Status.WAITING})


class Asker(Protocol):
    """Who asks the person; each answer comes later, or never."""

    def confirm_removal(self, unfinished: Sequence[Upload], then: Callable[[], None]) -> None: ...

    def choose_file(self, upload: Upload, then: Callable[[str], None]) -> None: ...

    def sign_in_again(self, upload: Upload) -> None: ...

    def hand_in(self, upload: Upload, then: Callable[[bool], None]) -> None:
        """``then`` learns whether for grading."""

    def make_smaller(self, upload: Upload, then: Callable[[str], None], choose_file: Callable[[], None]) -> None:
        """``then`` learns the path of the copy; ``choose_file``: there is none, another file is wanted instead."""

    def refused(self, fault: Fault) -> None:
        """Nothing could be done at all."""

    def left_out(self, refused: Sequence[Refusal]) -> None:
        """These files were not added."""


class Commands:
    def __init__(self, bridge: Bridge, model: UploadsModel, asker: Asker) -> None:
        self._bridge, self._model, self._asker = bridge, model, asker

    # -- chosen ones ------------------------------------------------------------------------------

    def toggle(self, uploads: Sequence[Upload]) -> None:
        """Pause what moves; if nothing does, resume what is paused."""
        pausable = [upload for upload in uploads if upload.status in PAUSABLE]
        if pausable:
            self.pause(pausable)
        else:
            self.resume(upload for upload in uploads if upload.status is Status.PAUSED)

    def pause(self, uploads: Iterable[Upload]) -> None:
        # Those that wait first: else each pause of a running one would start the next for a moment.
        ordered = sorted(uploads, key=lambda upload: upload.status is Status.RUNNING)
        self._post(Paused(upload.id) for upload in ordered if upload.status in PAUSABLE)

    def resume(self, uploads: Iterable[Upload]) -> None:
        self._post(Resumed(upload.id) for upload in uploads)

    def retry(self, uploads: Iterable[Upload]) -> None:
        self.resume(upload for upload in uploads if upload.status in (Status.WAITING, Status.FAILED))

    def remove(self, uploads: Sequence[Upload]) -> None:
        """At once what is handed in; the rest after a question."""
        unfinished = [upload for upload in uploads if upload.live]
        self._post(Removed(upload.id) for upload in uploads if not upload.live)
        if unfinished:
            ids = [upload.id for upload in unfinished]
            self._asker.confirm_removal(unfinished, lambda: self._post(Removed(id) for id in ids))

    def act(self, action: Action, upload: Upload) -> None:
        """The button of a sentence."""
        match action:
            case Action.TRY_AGAIN | Action.TRY_NOW | Action.SEND_AS_WELL:
                self.resume([upload])
            case Action.START_AGAIN:
                self._bridge.restart(upload.id)
            case Action.SIGN_IN:
                self._asker.sign_in_again(upload)
            case Action.CHOOSE_FILE:
                self._asker.choose_file(upload, lambda path: self._swap(upload, path))
            case Action.SMALLER:
                swap, choose = partial(self._swap, upload), partial(self.act, Action.CHOOSE_FILE, upload)
                self._asker.make_smaller(upload, swap, choose)
            case Action.HAND_IN:
                self._asker.hand_in(upload, lambda yes: self._bridge.post(Finalized(upload.id, yes)))
            case Action.SEND_ANYWAY:
                self._bridge.post(Allowed(upload.id))
            case Action.REMOVE:
                self.remove([upload])
            case Action.NONE:
                pass
            case _ as never:
                assert_never(never)

    def _swap(self, upload: Upload, path: str) -> None:
        """Another file in the place of this one. Out with the old first: the same path may only be there once."""

        def prepared(found: Prepared) -> None:
            if found.refused:
                self._asker.left_out(found.refused)
            else:
                following = self._model.following(upload.id)
                self._post([Removed(upload.id)])
                for one in found.uploads:
                    self._post(_in_place_of(upload, one, following))

        self._bridge.prepare([path], upload.target, prepared, self._asker.refused)

    # -- all --------------------------------------------------------------------------------------

    def add(self, paths: Sequence[str], to: Target, *, final: bool = False) -> None:
        """What can be taken goes on its way; the rest is told at once. ``final``: see ``Upload``."""

        def prepared(found: Prepared) -> None:
            new, twins = self._parted(found.uploads)
            refused = [*found.refused, *twins]
            self._post(Added(replace(one, final=final)) for one in new)
            if refused:
                self._asker.left_out(refused)

        self._bridge.prepare(paths, to, prepared, self._asker.refused)

    def _parted(self, uploads: Iterable[Upload]) -> tuple[list[Upload], list[Refusal]]:
        """New ones, and those whose file is on its way to the same assignment already."""
        taken = {_place(one) for one in self._model.uploads() if one.live}
        new: list[Upload] = []
        twins: list[Refusal] = []
        for one in uploads:
            if _place(one) in taken:
                twins.append(Refusal(one.path, Fault(Code.FILE_LISTED)))
            else:
                taken.add(_place(one))
                new.append(one)
        return new, twins

    def pause_all(self) -> None:
        self.pause(self._model.uploads())

    def resume_all(self) -> None:
        self.resume([upload for upload in self._model.uploads() if upload.status is Status.PAUSED])

    def clear_finished(self) -> None:
        self._post([Removed(upload.id) for upload in self._model.uploads() if not upload.live])

    def discard_all(self) -> None:
        self._post([Removed(upload.id) for upload in self._model.uploads() if upload.live])

    def _post(self, events: Iterable[Event]) -> None:
        for event in events:
            self._bridge.post(event)


def _in_place_of(old: Upload, new: Upload, following: UploadId | None) -> Iterator[Event]:
    yield Added(replace(new, final=old.final, note=old.note, anyway=old.anyway))
    if following:
        yield Moved(new.id, following)
    yield from [Hurried(new.id, urgent=True)] if old.urgent else []


def _place(upload: Upload) -> tuple[str, str, str, str]:
    to = upload.target
    return (upload.path, to.site, to.account, to.assignment)
