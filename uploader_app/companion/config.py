"""The companion's settings as one frozen value, read from a TOML file and the environment.

It checks and explains; it opens nothing but secret files and knows no default that is not written in a dataclass.
What a provider needs stands in a section of its own name, and is checked when that provider is built: the settings
of one that is not used load nothing.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

import msgspec

from uploader_app.companion.serving import whence

T = TypeVar("T")
PREFIX = "FIELDPOST_COMPANION_"
FILE_SUFFIX = "_file"
"""A text may be given as the path of a file that holds it: for secrets that systemd or a container hands over."""
ABANDONED = ("when-needed", "at-once")
STORES = ("local", "stream", "s3")
LOGS = ("text", "json")
SECTIONS = ("moodle", "stream", "s3", "cloudfront", "metrics", "retention", "mail", "alerts", "prices")
STREAM_SLOTS = 20
"""Where nothing else is said: Stream refuses too many unfinished videos of one account."""


class ConfigError(Exception):
    """A setting cannot be used. The text says which one and why, and never repeats a value of a section."""


@dataclass(frozen=True, slots=True)
class Config:
    """Names end in their unit. ``slots``: live uploads at once, 0 = no limit. ``stale_after_s``: silence after
    which an upload is stalled. ``resume_window_s``: how long a left upload may be resumed. ``never_sent_s``: a
    lease which never sent a byte ends. ``queue_silence_s``: who asks no more leaves the line. ``grace_s``: what an
    outage of the companion gives everybody. ``max_bytes``: of one video, 0 = no limit. ``tickets_per_hour``,
    ``playbacks_per_hour``: new uploads and playback links of one person, 0 = no limit. ``sign_ins_per_minute``:
    from one address, 0 = no limit. ``public_url``: where the world finds us, "" = as asked. ``trusted_proxies``:
    addresses and networks whose X-Forwarded-For is believed. ``log``: how its lines are written. ``instance``:
    this companion's name on what it puts into a store, "" = see ``compose.instance``. ``store``: where the videos
    lie. ``database``: a URL like postgresql://user@host/name, "" = a file in the data directory. ``backups``:
    copies of that file to keep, one a day, 0 = none is made. ``sections``: of the providers, see ``section``."""

    slots: int = 0
    stale_after_s: float = 120.0
    resume_window_s: float = 86400.0
    abandoned: str = "when-needed"
    heartbeat_s: float = 30.0
    never_sent_s: float = 1800.0
    queue_silence_s: float = 120.0
    grace_s: float = 180.0
    max_bytes: int = 20 * 1024**3
    tickets_per_hour: int = 10
    playbacks_per_hour: int = 100
    sign_ins_per_minute: int = 120
    public_url: str = ""
    trusted_proxies: str = ""
    log: str = "text"
    instance: str = ""
    store: str = "local"
    database: str = field(default="", repr=False)
    backups: int = 0
    sections: Mapping[str, Mapping[str, object]] = field(default_factory=dict, repr=False)


def load(file: Path | None = None, environment: Mapping[str, str] = os.environ) -> Config:
    """The built-in values, then the file's, then the environment's. Raises ConfigError."""
    given, sections = _parted(_from_file(file))
    for name, text in _from_environment(environment).items():
        part, _, key = name.partition("_")
        if part in SECTIONS and key:
            sections.setdefault(part, {})[key] = text
        else:
            given[name] = text
    return _checked(given, sections)


def section(config: Config, name: str, kind: type[T]) -> T:
    """The settings of one provider as its dataclass. Raises ConfigError."""
    given = dict(config.sections.get(name, {}))
    known = {one.name for one in fields(kind)}  # type: ignore[arg-type]  # only dataclasses are asked for
    for key in list(given):
        plain = key.removesuffix(FILE_SUFFIX)
        if key not in known and plain in known and key != plain:
            given[plain] = _secret(name, key, given.pop(key))
        elif key not in known:
            raise ConfigError(f"Unknown setting {key!r} in [{name}]. Known are: {', '.join(sorted(known))}.")
    with usable(name):
        return msgspec.convert(given, kind, strict=False)


@contextmanager
def usable(name: str) -> Iterator[None]:
    """Around what uses a section's settings, and says ValueError to those that it cannot use. Raises ConfigError."""
    try:
        yield
    except (msgspec.ValidationError, ValueError) as error:
        raise ConfigError(f"The settings of [{name}] cannot be used: {error}.") from error


def _secret(name: str, key: str, path: object) -> str:
    try:
        return Path(str(path)).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"The file which [{name}] names in {key!r} cannot be read.") from error


def _parted(given: dict[str, object]) -> tuple[dict[str, object], dict[str, dict[str, object]]]:
    """Single settings, and sections."""
    sections = {name: dict(value) for name, value in given.items() if name in SECTIONS and isinstance(value, dict)}
    return {name: value for name, value in given.items() if name not in sections}, sections


def _from_file(file: Path | None) -> dict[str, object]:
    if file is None:
        return {}
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except OSError as error:
        raise ConfigError(f"The configuration file {file} cannot be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"The configuration file {file} is no TOML: {error}.") from error


def _from_environment(environment: Mapping[str, str]) -> dict[str, object]:
    return {name[len(PREFIX) :].lower(): text for name, text in environment.items() if name.startswith(PREFIX)}


def _checked(given: Mapping[str, object], sections: Mapping[str, Mapping[str, object]]) -> Config:
    known = {one.name: type(one.default) for one in fields(Config) if one.name != "sections"}
    for key in given:
        if key not in known:
            raise ConfigError(
                f"Unknown setting {key!r}. Known are: {', '.join(known)}; sections: {', '.join(SECTIONS)}."
            )
    values: dict[str, Any] = {key: _typed(key, value, known[key]) for key, value in given.items()}  # Any: three types
    if values.get("store") == "stream":
        values.setdefault("slots", STREAM_SLOTS)
    config = Config(**values, sections=sections)
    _refuse_nonsense(config)
    return config


def _typed(key: str, value: object, kind: type) -> object:
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise ConfigError(f"The setting {key!r} must be a single {kind.__name__}.")
    if kind is str and not isinstance(value, str):
        raise ConfigError(f"The setting {key!r} must be a text.")
    make: Callable[[object], object] = kind
    try:
        return make(value)
    except ValueError as error:
        raise ConfigError(f"The setting {key!r} must be a number, not {value!r}.") from error


def _refuse_nonsense(config: Config) -> None:
    for one in fields(Config):
        value = getattr(config, one.name)
        if isinstance(value, (int, float)) and not 0 <= value < 1e15:
            raise ConfigError(f"The setting {one.name!r} must not be negative or endless.")
    if config.abandoned not in ABANDONED:
        raise ConfigError(f"The setting 'abandoned' must be one of {', '.join(ABANDONED)}.")
    if config.log not in LOGS:
        raise ConfigError(f"The setting 'log' must be one of {', '.join(LOGS)}.")
    try:
        whence.networks(config.trusted_proxies)
    except ValueError as error:
        raise ConfigError(f"The setting 'trusted_proxies' cannot be used: {error}.") from error
    if config.store not in STORES:
        raise ConfigError(f"The setting 'store' must be one of {', '.join(STORES)}.")
    if config.heartbeat_s * 2 > config.stale_after_s:
        raise ConfigError("The setting 'stale_after_s' must be at least twice 'heartbeat_s': one beat may be lost.")
    if config.public_url and urlsplit(config.public_url).scheme not in ("http", "https"):
        raise ConfigError("The setting 'public_url' must begin with http:// or https://.")
