"""What is said or offered only once in the life of a profile, kept over restarts by whoever made it."""

from __future__ import annotations

from collections.abc import Callable, Iterable


class Once:
    def __init__(self, known: Iterable[str] = (), keep: Callable[[list[str]], None] | None = None) -> None:
        self._known = set(known)
        self._keep = keep

    def first(self, what: str) -> bool:
        """True the first time that it is asked for."""
        if what in self._known:
            return False
        self._known.add(what)
        if self._keep:
            self._keep(sorted(self._known))
        return True
