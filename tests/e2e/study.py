"""Where a student studies: a real companion in this process, whose people are those of a Moodle that keeps submissions
as real ones were recorded to, and a door before it at which connections can fail.

    with place(tmp_path) as it:
        halt = it.halt(after=MIB)
        ...start something that sends
        halt.fired.wait()
        halt.release.set()
"""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

from tests.companion.site import Site
from tests.fakes.fault_proxy import EVERY, Act, Exchange, FaultProxy, Rule, reset, stall
from tests.fakes.moodle import PUBLIC, public_config
from tests.fakes.moodle_submissions import SubmissionMoodle, Work
from uploader_app.companion.config import Config

DAY = 86_400
NUMBERS = {letter: number for number, letter in enumerate("ABCDEFGHIJKLMNOP", 1)}
NEVER = -1
"""Of a Rule: no request meets it."""


@dataclass(frozen=True)
class Place:
    """``door``: before the companion; nobody knows another way to it."""

    moodle: SubmissionMoodle
    site: Site
    door: FaultProxy
    _closed: Rule = field(default_factory=lambda: Rule(reset(), nth=NEVER))

    @property
    def url(self) -> str:
        return self.door.url

    # -- Moodle ------------------------------------------------------------------------------------

    def work(self, letter: str, name: str = "student1") -> Work:
        """The submission to this assignment."""
        return self.moodle.work(name, NUMBERS[letter])

    def open_only(self, letter: str) -> None:
        """The others open in some days."""
        for one in set(NUMBERS) - {letter}:
            self.moodle.configs[NUMBERS[one]]["allowsubmissionsfromdate"] = round(time.time()) + 3 * DAY

    def end_sign_ins(self) -> None:
        """The companion's as after twelve hours, and Moodle's as when its administrator ends them."""
        with contextlib.closing(sqlite3.connect(self.site.data / "companion.db")) as db, db:
            db.execute("UPDATE session SET expires_at = 1")
        refuse, tell = self.moodle.says("A1-expired-token"), public_config(self.moodle.siteurl)

        def refuse_tokens(handler: BaseHTTPRequestHandler) -> None:
            (tell if handler.path.startswith(PUBLIC) else refuse)(handler)

        self.moodle.instead = refuse_tokens

    # -- the companion -----------------------------------------------------------------------------

    def asked_for_places(self) -> int:
        return self.door.count("PUT", r"^/v1/uploads/\w+$")

    def sent(self) -> int:
        """Bytes of films that went through the door."""
        return sum(count for (method, _), count in self.door.body_bytes.items() if method == "PATCH")

    def states(self) -> list[str]:
        """Of all uploads that the companion knows, the oldest first."""
        return [state for (state,) in self.site.rows("SELECT state FROM upload ORDER BY granted_at")]

    def films(self) -> list[str]:
        """What lies in the store, once what is not wanted was swept out."""
        self.site.tick()
        return [name for name in self.site.files() if len(name) == 32]

    # -- the network -------------------------------------------------------------------------------

    def halt(self, after: int, nth: int = 1) -> Rule:
        """The next film, or the ``nth``, stops on its way until the rule is released."""
        return self.door.plan(Rule(stall(after), "PATCH", nth=nth))

    def fall(self, after: int) -> Rule:
        """The next film's connection breaks, and no other is made until ``come_back``."""
        return self.door.plan(Rule(self._falling(after), "PATCH"))

    def _falling(self, after: int) -> Act:
        def act(exchange: Exchange, rule: Rule) -> None:
            exchange.forward(after)
            self.close_door()
            rule.fired.set()
            exchange.reset()

        return act

    def close_door(self) -> None:
        self._closed.nth = EVERY

    def come_back(self) -> None:
        self._closed.nth = NEVER

    def watch_door(self) -> None:
        self.door.plan(self._closed)


@contextlib.contextmanager
def place(folder: Path, release: str = "4.5.5", **settings: Any) -> Iterator[Place]:
    """``settings``: of the companion."""
    with SubmissionMoodle(release) as moodle:
        moodle.play(*(f"51-status-{one}-student1-nothing-yet" for one in "BCP"))
        _date(moodle)
        site = Site(folder / "companion", Config(sections={"moodle": {"url": moodle.url}}, **settings))
        site.clock.now = time.time()
        with site, FaultProxy(site.port) as door:
            it = Place(moodle, site, door)
            it.watch_door()
            yield it
    assert moodle.surprises == []


def _date(moodle: SubmissionMoodle) -> None:
    """What was to come when they were recorded is to come, and what was over is over."""
    now = round(time.time())
    for number in NUMBERS.values():
        moodle.configs[number] |= {"duedate": now + 2 * DAY}
    moodle.configs[NUMBERS["B"]] |= {"duedate": now - 2 * DAY, "cutoffdate": now - DAY}
    moodle.configs[NUMBERS["H"]] |= {"duedate": now + 5 * DAY, "allowsubmissionsfromdate": now + 3 * DAY}
