"""The companion's settings as one frozen value, read from a TOML file and the environment.

It checks and explains; it opens nothing and knows no default that is not written in ``Config``.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

PREFIX = "FIELDPOST_COMPANION_"
ABANDONED = ("when-needed", "at-once")


class ConfigError(Exception):
    """A setting cannot be used. The text says which one and why."""


@dataclass(frozen=True, slots=True)
class Config:
    """Names end in their unit. ``slots``: live uploads at once, 0 = no limit. ``stale_after_s``: silence after
    which an upload is stalled. ``resume_window_s``: how long a left upload may be resumed. ``never_sent_s``: a
    lease which never sent a byte ends. ``queue_silence_s``: who asks no more leaves the line. ``grace_s``: what
    an outage of the companion gives everybody. ``public_url``: where the world finds us, "" = as asked."""

    slots: int = 0
    stale_after_s: float = 120.0
    resume_window_s: float = 86400.0
    abandoned: str = "when-needed"
    heartbeat_s: float = 30.0
    never_sent_s: float = 1800.0
    queue_silence_s: float = 120.0
    grace_s: float = 180.0
    max_bytes: int = 20 * 1024**3
    public_url: str = ""


def load(file: Path | None = None, environment: Mapping[str, str] = os.environ) -> Config:
    """The built-in values, then the file's, then the environment's. Raises ConfigError."""
    return _checked({**_from_file(file), **_from_environment(environment)})


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


def _checked(given: Mapping[str, object]) -> Config:
    known = {one.name: type(one.default) for one in fields(Config)}
    for key in given:
        if key not in known:
            raise ConfigError(f"Unknown setting {key!r}. Known are: {', '.join(known)}.")
    values: dict[str, Any] = {key: _typed(key, value, known[key]) for key, value in given.items()}  # Any: three types
    config = Config(**values)
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
    if config.heartbeat_s * 2 > config.stale_after_s:
        raise ConfigError("The setting 'stale_after_s' must be at least twice 'heartbeat_s': one beat may be lost.")
    if config.public_url and urlsplit(config.public_url).scheme not in ("http", "https"):
        raise ConfigError("The setting 'public_url' must begin with http:// or https://.")
