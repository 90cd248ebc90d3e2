"""The companion's rooms, built and joined: what a request may need. ``app`` builds them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from uploader_app.companion.chores.reconciliation import Reconciliation
from uploader_app.companion.chores.retention import Retention
from uploader_app.companion.chores.runner import Chores
from uploader_app.companion.clearing import Clearing
from uploader_app.companion.config import Config
from uploader_app.companion.deletion import TakingBack
from uploader_app.companion.desk import Desk
from uploader_app.companion.figures.tally import Tally
from uploader_app.companion.handing_in import HandingIn
from uploader_app.companion.links import Links
from uploader_app.companion.people.sessions import Sessions
from uploader_app.companion.ports import Clock, Courses, Storage
from uploader_app.companion.providers.local.store import LocalStore
from uploader_app.companion.pulse import Pulse
from uploader_app.companion.receipts import Notary
from uploader_app.companion.records.ledger import Ledger
from uploader_app.companion.registry import Registry
from uploader_app.companion.serving.readiness import Readiness
from uploader_app.companion.serving.throttle import Doorkeeper
from uploader_app.companion.sweeper import Sweeper
from uploader_app.companion.watching import Watching

if TYPE_CHECKING:
    import httpx


@dataclass(frozen=True, slots=True)
class Rooms:
    config: Config
    clock: Clock
    ledger: Ledger
    store: Storage
    courses: Courses
    sessions: Sessions
    desk: Desk
    pulse: Pulse
    clearing: Clearing
    registry: Registry
    handing_in: HandingIn
    links: Links
    watching: Watching
    notary: Notary
    taking_back: TakingBack
    reconciliation: Reconciliation
    retention: Retention
    sweeper: Sweeper
    chores: Chores
    readiness: Readiness
    tally: Tally
    doorkeeper: Doorkeeper
    metrics_token: str = field(repr=False)
    """Who brings it may read the numbers; "" = none is set."""
    moodle: str
    """Root URL of the Moodle that knows the people, "" for the demo's."""
    http: httpx.AsyncClient | None
    """What the providers speak through; closed with the app."""

    @property
    def disk(self) -> LocalStore:
        """The store, for the routes that serve it; they are there only when it is our own."""
        return cast("LocalStore", self.store)
