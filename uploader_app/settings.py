"""What can be set, where it was set, and which place wins. Per field: environment > user file > built-in."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

FILE_NAME = "settings.toml"
PREFIX = "FIELDPOST_"


class SettingsError(Exception):
    """A setting that cannot be understood; the text says which, where, and what it takes."""


@dataclass(frozen=True, slots=True)
class Settings:
    """``limit_rate``: bytes per second, 0 = no limit. ``parallel``: uploads at the same time. ``keychain``:
    "auto" or "file". ``theme``: "system", "light" or "dark". ``sources``: where each value that is not
    built in comes from."""

    site: str = ""
    parallel: int = 2
    limit_rate: int = 0
    keychain: str = "auto"
    theme: str = "system"
    sources: Mapping[str, str] = field(default_factory=dict)


def load(home: Path, environ: Mapping[str, str] = os.environ) -> Settings:
    """The settings of the profile in ``home``. Raises SettingsError."""
    path = home / FILE_NAME
    places = [
        (FILE_NAME, _read(path)),
        (
            "environment",
            {f.name: environ[name] for f in fields(Settings) if (name := PREFIX + f.name.upper()) in environ},
        ),
    ]
    values: dict[str, Any] = {}  # Any: each field has its own type
    sources: dict[str, str] = {}
    for place, found in places:
        for name, value in found.items():
            values[name] = _checked(name, value, place)
            sources[name] = place
    return Settings(**values, sources=sources)


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} is not valid TOML: {error}") from error


def _one_of(*choices: str) -> Callable[[Any], str]:
    def parse(value: Any) -> str:
        if value not in choices:
            raise ValueError("one of " + ", ".join(choices))
        return str(value)

    return parse


def _at_least(least: int) -> Callable[[Any], int]:
    def parse(value: Any) -> int:
        if not str(value).isdigit() or int(value) < least:
            raise ValueError(f"a whole number from {least}")
        return int(value)

    return parse


_PARSERS: dict[str, Callable[[Any], Any]] = {
    "site": str,
    "parallel": _at_least(1),
    "limit_rate": _at_least(0),
    "keychain": _one_of("auto", "file"),
    "theme": _one_of("system", "light", "dark"),
}


def _checked(name: str, value: Any, place: str) -> Any:
    if name not in _PARSERS:
        raise SettingsError(f"{place} sets {name!r}, which Fieldpost does not know. It knows: {', '.join(_PARSERS)}.")
    try:
        return _PARSERS[name](value)
    except ValueError as error:
        raise SettingsError(f"{place} sets {name} to {value!r}; it takes {error}.") from error
