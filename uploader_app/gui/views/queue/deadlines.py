"""Says once for each assignment that its videos may come too late or will count as late, or that nothing moves shortly
before it is due or closes, and what can be done; takes it back when they will be in time, or it was due meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from PySide6.QtCore import QObject, QTimer, Signal

from uploader_app import words
from uploader_app.domain.forecast import Forecast, Risk, deadline
from uploader_app.domain.upload import Status, Target, Upload
from uploader_app.gui.models.tally import under_way
from uploader_app.gui.models.trace import Line
from uploader_app.gui.models.uploads import UploadsModel
from uploader_app.gui.views.pieces.banner import Act, Banners, Tone
from uploader_app.gui.views.queue.actions import may_shrink
from uploader_app.language import tr

Where = tuple[str, str]
"""A site and an assignment there."""
SOON_S = 3600.0
LOOK_MS = 30_000
"""A standstill that lasts from one look to the next is worth a word."""


@dataclass(frozen=True, slots=True)
class Said:
    """``until``: then there is no time left to be in (UTC seconds by the site's clock)."""

    risk: Risk
    text: str
    until: float


class Deadlines(QObject):
    """``asked_smaller``: for this upload. ``asked_first``: put these before all others. ``at_risk``: (name of the
    assignment, Forecast or None), when it begins to be."""

    asked_smaller = Signal(object)
    asked_first = Signal(list)
    at_risk = Signal(str, object)

    def __init__(self, model: UploadsModel, banners: Banners, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._banners = model, banners
        self._said: dict[Where, Said] = {}
        self._stands = False
        self._looks = QTimer(self, interval=LOOK_MS)
        self._looks.timeout.connect(self.watch)
        self._looks.start()
        model.foreseen.connect(self.look)
        model.turned.connect(self._forget_settled)

    def look(self) -> None:
        for line in filter(None, map(self._model.line, self._model.outlook.latest)):
            where, forecast = _where(line.upload), self._model.forecast(line)
            if forecast and self._risk(where) not in (forecast.risk, forecast.cautious):
                self._take_back(where)
                self._say(where, line.upload, forecast)

    def watch(self) -> None:
        """While nothing moves, nothing can be foretold; time goes by all the same."""
        for where in [one for one, said in self._said.items() if said.until <= self._model.now_at(one[0])]:
            self._take_back(where)
        stood, self._stands = self._stands, not any(map(_goes, self._model.busy()))
        if not (stood and self._stands):
            return
        for upload in filter(under_way, self._model.uploads()):
            now, to = self._model.now_at(upload.target.site), upload.target
            until = deadline(now, to.closes_at, to.due_at)
            if until - now < SOON_S and _where(upload) not in self._said:
                text = _stands_still(to, until - now, due=until != to.closes_at)
                self._said[_where(upload)] = Said(Risk.TIGHT, text, until)
                self._banners.show_notice(text, Tone.WARNING)
                self.at_risk.emit(upload.target.name, None)

    def _risk(self, where: Where) -> Risk:
        return self._said[where].risk if where in self._said else Risk.SAFE

    def _say(self, where: Where, upload: Upload, forecast: Forecast) -> None:
        if forecast.risk is Risk.SAFE:
            return
        text = _text(upload, forecast)
        late = forecast.risk is Risk.LATE
        self._said[where] = Said(forecast.risk, text, inf if late else forecast.until)
        tone = Tone.DANGER if late else Tone.WARNING
        self._banners.show_notice(text, tone, *self._acts(where))
        self.at_risk.emit(upload.target.name, forecast)

    def _acts(self, where: Where) -> Sequence[Act]:
        to_go = [one for one in self._model.uploads() if one.live and _where(one) == where]
        others = any(one.live and _where(one) != where for one in self._model.uploads())
        large = max(filter(may_shrink, to_go), key=lambda one: one.size - one.sent, default=None)
        acts: list[Act] = []
        if large:
            acts.append((tr("Smaller copy…"), lambda: self.asked_smaller.emit(large)))
        if others and not all(one.urgent for one in to_go):
            acts.append((tr("Put it first"), lambda: self.asked_first.emit(self._to(where))))
        return acts

    def _to(self, where: Where) -> list[Upload]:
        return [one for one in self._model.uploads() if one.live and _where(one) == where]

    def _take_back(self, where: Where) -> None:
        if where in self._said:
            self._banners.take_back(self._said.pop(where).text)

    def _forget_settled(self) -> None:
        """Nothing goes there any longer."""
        if self._said:
            going = {_where(one) for one in self._model.uploads() if one.live}
            for where in [one for one in self._said if one not in going]:
                self._take_back(where)


def _where(upload: Upload) -> Where:
    return upload.target.site, upload.target.assignment


def _goes(line: Line) -> bool:
    return line.upload.status is Status.RUNNING and not line.trace.pace.stalled


def _stands_still(to: Target, left: float, *, due: bool) -> str:
    text = tr(
        "{name} closes in {time}, and nothing can be sent at the moment. It goes on by itself; another connection may "
        "help, or write to your teacher before it closes."
    )
    if due:
        text = tr(
            "{name} is due in {time}, and nothing can be sent at the moment. It goes on by itself; another connection "
            "may help. What comes later is still taken, and counts as late."
        )
    return text.format(name=words.name(to.name), time=words.countdown(left))


def _text(upload: Upload, forecast: Forecast) -> str:
    if forecast.risk is Risk.LATE:
        text = tr(
            "Your videos for {name} may come too late: expected {when}. A smaller copy or a faster connection helps; "
            "or write to your teacher before it closes."
        )
    elif forecast.risk is Risk.OVERDUE:
        text = tr(
            "Your videos for {name} will count as late: expected {when}. They are still taken; a smaller copy or a "
            "faster connection helps."
        )
    else:
        text = tr(
            "Your videos for {name} will only just be in time: expected {when}. Leave this computer on and connected."
        )
    return text.format(name=words.name(upload.target.name), when=words.expected(forecast))
