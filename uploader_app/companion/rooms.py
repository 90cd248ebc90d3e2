"""The companion's rooms, built and joined: what a request may need. ``app`` builds them."""

from __future__ import annotations

from dataclasses import dataclass

from uploader_app.companion.clearing import Clearing
from uploader_app.companion.config import Config
from uploader_app.companion.desk import Desk
from uploader_app.companion.ledger import Ledger
from uploader_app.companion.ports import Clock, Courses
from uploader_app.companion.providers.local import LocalStore
from uploader_app.companion.registry import Registry
from uploader_app.companion.sessions import Sessions
from uploader_app.companion.sweeper import Sweeper


@dataclass(frozen=True, slots=True)
class Rooms:
    config: Config
    clock: Clock
    ledger: Ledger
    store: LocalStore
    courses: Courses
    sessions: Sessions
    desk: Desk
    clearing: Clearing
    registry: Registry
    sweeper: Sweeper
    demo: bool
