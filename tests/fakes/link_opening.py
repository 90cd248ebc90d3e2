"""LinkOpening in memory."""

from __future__ import annotations

from dataclasses import dataclass, field

from uploader_app.domain.faults import Code, Fault, StepError


@dataclass
class FakeLinks:
    """``obeys``: what is wanted is done. ``lent``: what was borrowed and given back, in order."""

    can_change: bool = True
    on: bool = False
    obeys: bool = True
    lent: list[bool] = field(default_factory=list)

    async def is_on(self) -> bool:
        return self.on

    async def turn(self, on: bool) -> None:
        self._obey()
        self.on = on

    async def borrow(self) -> None:
        self._obey()
        self.lent.append(True)

    async def give_back(self) -> None:
        self.lent.append(False)

    def _obey(self) -> None:
        if not self.obeys:
            raise StepError(Fault(Code.SETTING_REFUSED))
