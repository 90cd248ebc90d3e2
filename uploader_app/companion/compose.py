"""Builds the rooms from the settings: who knows the people, where the videos lie. Nothing is built anywhere else.

A provider is imported when it is chosen, so that nobody pays for one that is not used.
"""

from __future__ import annotations

import importlib.util
import time
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from uploader_app.companion.chores.reconciliation import Reconciliation
from uploader_app.companion.chores.retention import Retention, RetentionSettings
from uploader_app.companion.chores.runner import Chores
from uploader_app.companion.chores.timetable import timetable
from uploader_app.companion.clearing import Clearing
from uploader_app.companion.config import Config, ConfigError, section, usable
from uploader_app.companion.deletion import Deletion, TakingBack
from uploader_app.companion.desk import Desk
from uploader_app.companion.figures.tally import Tally
from uploader_app.companion.handing_in import HandingIn
from uploader_app.companion.links import Links
from uploader_app.companion.people.sessions import Sessions
from uploader_app.companion.ports import Clock, Courses, Identity, Storage
from uploader_app.companion.providers.demo import DemoCourses, DemoIdentity
from uploader_app.companion.providers.local.store import FOLDER, LocalStore
from uploader_app.companion.providers.turns import IDLE_S, Turns
from uploader_app.companion.pulse import Pulse
from uploader_app.companion.receipts import Notary
from uploader_app.companion.records.ledger import FILE, Ledger
from uploader_app.companion.registry import Registry
from uploader_app.companion.rooms import Rooms
from uploader_app.companion.serving.readiness import Readiness
from uploader_app.companion.serving.server import is_loopback
from uploader_app.companion.serving.throttle import Doorkeeper
from uploader_app.companion.signing import Signer, derived, secret
from uploader_app.companion.sweeper import Sweeper
from uploader_app.companion.watching import Watching

if TYPE_CHECKING:
    import httpx

    from uploader_app.companion.providers.s3.settings import S3Settings
    from uploader_app.companion.providers.stream.store import StreamStore


@dataclass(frozen=True, slots=True)
class MoodleSettings:
    """``url``: the site's root, as its own ``wwwroot`` has it."""

    url: str

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        if not parts.hostname or (parts.scheme != "https" and not is_loopback(parts.hostname)):
            raise ValueError("the url must begin with https://")


@dataclass(frozen=True, slots=True)
class MetricsSettings:
    """``token``: what a scraper brings as its bearer."""

    token: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class People:
    """Who knows them. ``moodle``: its root URL, "" for the demo's."""

    identity: Identity
    courses: Courses
    moodle: str = ""


def outside(config: Config, *, demo: bool) -> httpx.AsyncClient | None:
    """What providers speak through, None when none of them has to."""
    if demo and config.store != "stream":
        return None
    from uploader_app import net

    return net.api_client()


def demo_people() -> People:
    return People(DemoIdentity(), DemoCourses())


def moodle_people(config: Config, http: httpx.AsyncClient | None, clock: Clock = time.time) -> People:
    """Raises ConfigError."""
    from uploader_app.companion.providers.moodle.calls import Moodle
    from uploader_app.companion.providers.moodle.people import MoodleCourses, MoodleIdentity

    assert http, "made when somebody outside is needed"
    moodle = Moodle(http, section(config, "moodle", MoodleSettings).url)
    return People(MoodleIdentity(moodle), MoodleCourses(moodle, clock), moodle.root)


def local_store(data: Path, *, idle_s: float = IDLE_S, **options: Any) -> LocalStore:  # Any: LocalStore names them
    """The store in a data directory, which is made when it is missing. Raises SecretError."""
    (data / FOLDER).mkdir(mode=0o700, parents=True, exist_ok=True)
    key = secret(data)
    tickets, links = Signer(derived(key, "tickets")), Signer(derived(key, "links"))
    return LocalStore(data / FOLDER, tickets, links, turns=Turns(idle_s), **options)


def store_of(config: Config, data: Path, http: httpx.AsyncClient | None) -> Storage:
    """The store that the settings choose. Raises ConfigError, SecretError."""
    match config.store:
        case "stream":
            return stream_store(config, http, instance(config, data))
        case "s3":
            return _s3(config, instance(config, data))
        case _:
            return local_store(data)


def instance(config: Config, data: Path) -> str:
    """This companion's name on what it puts into a store that others may use as well. Where none is set it is the
    address under which the world knows us, which outlives a lost disk; where there is none either, one that nobody
    else has. Raises SecretError."""
    if config.instance or config.public_url:
        return config.instance or urlsplit(config.public_url).netloc
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    return derived(secret(data), "instance").hex()[:16]


def stream_store(config: Config, http: httpx.AsyncClient | None, instance: str = "") -> StreamStore:
    """Raises ConfigError."""
    from uploader_app.companion.providers.stream.settings import StreamSettings
    from uploader_app.companion.providers.stream.store import StreamStore

    assert http, "made when somebody outside is needed"
    with usable("stream"):
        return StreamStore(http, section(config, "stream", StreamSettings), instance=instance)


def _s3(config: Config, instance: str) -> Storage:
    settings = s3_settings(config)
    from uploader_app.companion.providers.s3.store import S3Store

    with usable("s3"):
        return S3Store(settings, instance=instance)


def s3_settings(config: Config) -> S3Settings:
    """Raises ConfigError, also when Amazon's library is not installed."""
    from uploader_app.companion.providers.s3.settings import CloudFrontSettings, S3Settings

    if importlib.util.find_spec("boto3") is None:
        raise ConfigError("For S3 install the companion with its extra: fieldpost[companion,s3].")
    settings = section(config, "s3", S3Settings)
    if "cloudfront" in config.sections:
        settings = replace(settings, cloudfront=section(config, "cloudfront", CloudFrontSettings))
    return settings


def rooms(
    config: Config,
    data: Path,
    people: People,
    store: Storage,
    clock: Clock = time.time,
    http: httpx.AsyncClient | None = None,
) -> Rooms:
    """The rooms, joined. ``http``: the client that the providers speak through. Raises ConfigError, SecretError,
    DatabaseError."""
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    ledger = Ledger(config.database or data / FILE)
    clearing = Clearing(ledger, store, clock)
    desk = Desk(ledger, store, people.courses, clearing, config, clock)
    notary = Notary(derived(secret(data), "receipts"))
    links = Links(derived(secret(data), "submitted links"), store.playlists)
    retention = Retention(ledger, section(config, "retention", RetentionSettings), clock)
    reconciliation = Reconciliation(ledger, store, clearing, clock)
    sweeper = Sweeper(ledger, store, clearing, config, clock)
    chores = timetable(
        config, data, clock, ledger=ledger, store=store, reconciliation=reconciliation, retention=retention
    )
    return Rooms(
        config=config,
        clock=clock,
        ledger=ledger,
        store=store,
        courses=people.courses,
        moodle=people.moodle,
        http=http,
        sessions=Sessions(ledger, people.identity, clock),
        desk=desk,
        pulse=Pulse(ledger, desk.back, clock),
        clearing=clearing,
        registry=Registry(ledger, store, people.courses, clearing, clock, playbacks_per_hour=config.playbacks_per_hour),
        handing_in=HandingIn(ledger, people.courses, notary, links, clock),
        links=links,
        watching=Watching(ledger, store, links, clock),
        notary=notary,
        taking_back=TakingBack(people.courses, Deletion(ledger, clearing, clock)),
        reconciliation=reconciliation,
        retention=retention,
        sweeper=sweeper,
        chores=Chores(chores, ledger, sweeper.leads, clock),
        readiness=Readiness(ledger, store if config.store == "local" else None, clock),
        tally=Tally(),
        doorkeeper=Doorkeeper(config.sign_ins_per_minute, clock),
        metrics_token=section(config, "metrics", MetricsSettings).token,
    )
