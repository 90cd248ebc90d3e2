"""How often one may knock: tries to sign in, and guesses at what is not there. In the memory of this worker, and gone
with it: each worker counts for itself. The memory is bounded, whoever knocks.

Who is behind one address may be a whole classroom: many may sign in at once, but few may be wrong.
"""

from __future__ import annotations

import unicodedata
from collections import OrderedDict, deque
from collections.abc import Iterator
from contextlib import contextmanager

from uploader_app.companion import refusals
from uploader_app.companion.ports import Clock
from uploader_app.companion.refusals import Refusal

KEYS = 10_000
"""Remembered at most; who was not heard of for longest is forgotten first."""
MINUTE_S = 60.0
QUARTER_S = 900.0
WRONG_HERE = 20
"""Wrong sign-ins from one address in a minute."""
WRONG_NAME = 10
"""Wrong passwords for one name in a quarter of an hour, wherever they come from."""
GUESSES = 600
"""Answers that something is not there, to one address in a minute."""


class Window:
    """At most ``limit`` times in ``seconds`` for each key, "" = nobody in particular; ``limit`` 0 = as often as
    one likes."""

    def __init__(self, limit: int, seconds: float, clock: Clock) -> None:
        self._limit = limit
        self._seconds = seconds
        self._clock = clock
        self._times: OrderedDict[str, deque[float]] = OrderedDict()

    def wait(self, key: str) -> float:
        """Seconds until one more is allowed, 0 = it is."""
        times = self._times.get(key)
        if times is None or len(times) < self._limit:
            return 0.0
        return max(0.0, times[-self._limit] + self._seconds - self._clock())

    def note(self, key: str) -> None:
        if not key or not self._limit:
            return
        self._times.setdefault(key, deque(maxlen=self._limit)).append(self._clock())
        self._times.move_to_end(key)
        if len(self._times) > KEYS:
            self._times.popitem(last=False)


class Doorkeeper:
    """``per_minute``: sign-ins from one address, 0 = no limit of any kind."""

    def __init__(self, per_minute: int, clock: Clock) -> None:
        self._tries = Window(per_minute, MINUTE_S, clock)
        self._wrong_here = Window(min(per_minute, WRONG_HERE), MINUTE_S, clock)
        self._wrong_name = Window(min(per_minute, WRONG_NAME), QUARTER_S, clock)

    @contextmanager
    def knocks(self, household: str, name: str) -> Iterator[None]:
        """Around one try. Who tries many at once gets as far as ``per_minute``. Raises Refusal before anybody is
        asked."""
        name = _same(name)
        wait = max(self._tries.wait(household), self._wrong_here.wait(household), self._wrong_name.wait(name))
        if wait:
            raise refusals.too_many_sign_ins(wait)
        self._tries.note(household)
        try:
            yield
        except Refusal:
            self._wrong_here.note(household)
            self._wrong_name.note(name)
            raise


def _same(name: str) -> str:
    """However it is written."""
    return unicodedata.normalize("NFKC", name).strip().casefold()
