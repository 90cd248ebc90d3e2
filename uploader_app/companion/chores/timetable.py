"""Which chores this companion has, and when each is due; ``compose`` joins them. One line each."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from uploader_app.companion.chores import copies
from uploader_app.companion.chores.alerts import Thresholds
from uploader_app.companion.chores.inventory import Inventory
from uploader_app.companion.chores.lookout import Lookout
from uploader_app.companion.chores.mail import MailSettings
from uploader_app.companion.chores.reconciliation import Reconciliation
from uploader_app.companion.chores.reports import FOLDER, Reports
from uploader_app.companion.chores.retention import Retention
from uploader_app.companion.chores.runner import Chore
from uploader_app.companion.chores.schedules import HOUR_S, Daily, Every, Monthly, Weekly
from uploader_app.companion.config import Config, ConfigError, section
from uploader_app.companion.figures.costs import Prices
from uploader_app.companion.ports import Clock, Storage
from uploader_app.companion.records.databases import file_of
from uploader_app.companion.records.ledger import FILE, Ledger
from uploader_app.companion.signing import derived, secret

if TYPE_CHECKING:
    from uploader_app.companion.providers.stream.store import StreamStore

MINUTE_S = 60.0
SUNDAY = 6


def timetable(
    config: Config,
    data: Path,
    clock: Clock,
    *,
    ledger: Ledger,
    store: Storage,
    reconciliation: Reconciliation,
    retention: Retention,
) -> list[Chore]:
    """Raises ConfigError, SecretError."""
    reports, lookout = _tellers(config, data, ledger, store, clock)
    return [
        *_copies(config, data, clock),
        Chore("retention", Daily(2 * HOUR_S), retention.run),
        Chore("usage_report", Monthly(3 * HOUR_S), reports.monthly),
        Chore("orphans", Weekly(SUNDAY, 4 * HOUR_S), Inventory(ledger, store, clock).run),
        Chore("reconcile", Every(5 * MINUTE_S), reconciliation.run),
        Chore("alerts", Every(5 * MINUTE_S), lookout.look),
    ]


def post_of(config: Config) -> MailSettings | None:
    """None = nothing is mailed. Raises ConfigError."""
    return section(config, "mail", MailSettings) if "mail" in config.sections else None


def _tellers(config: Config, data: Path, ledger: Ledger, store: Storage, clock: Clock) -> tuple[Reports, Lookout]:
    post, mark = post_of(config), derived(secret(data), "mail").hex()[:16]
    prices, limits = section(config, "prices", Prices), section(config, "alerts", Thresholds)
    reports = Reports(ledger, clock, data / FOLDER, store=config.store, prices=prices, post=post, mark=mark)
    used = _used_of(config, store)
    return reports, Lookout(ledger, clock, data, config=config, limits=limits, used=used, post=post, mark=mark)


def _copies(config: Config, data: Path, clock: Clock) -> list[Chore]:
    if not config.backups:
        return []
    place = config.database or data / FILE
    if file_of(place) is None:
        raise ConfigError("The setting 'backups' is for SQLite. Copy a PostgreSQL database with pg_dump.")
    run = partial(copies.copy, place, data / copies.FOLDER, config.backups, clock)
    return [Chore("backup", Daily(1 * HOUR_S), run)]


def _used_of(config: Config, store: Storage) -> Callable[[], Awaitable[float]]:
    """The share of the store that is used, 0 where nobody counts: the local store's disk is looked at anyway."""

    async def minutes() -> float:
        usage = await cast("StreamStore", store).usage()
        return usage.used / usage.limit if usage.limit else 1.0

    async def uncounted() -> float:
        return 0.0

    return minutes if config.store == "stream" else uncounted
