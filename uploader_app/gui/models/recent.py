"""Which assignments the last videos went to: ids with their site, kept over restarts by whoever made it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

KEPT = 30
"""Of all sites and accounts together."""


class Recent:
    def __init__(self, kept: Sequence[str] = (), keep: Callable[[list[str]], None] | None = None) -> None:
        self._kept = list(kept)
        self._keep = keep

    def use(self, site: str, id: str) -> None:
        """The latest comes first."""
        place = _place(site, id)
        self._kept = [place, *(one for one in self._kept if one != place)][:KEPT]
        if self._keep:
            self._keep(list(self._kept))

    def of(self, site: str) -> list[str]:
        """Their ids, the latest first."""
        begin = _place(site, "")
        return [one.removeprefix(begin) for one in self._kept if one.startswith(begin)]


def _place(site: str, id: str) -> str:
    return f"{site} {id}"
