"""What can be set, where it was set, and which place wins. Per field: environment > user file > built-in."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from uploader_app.domain.timetable import timetable
from uploader_app.proxy import proxy_at

FILE_NAME = "settings.toml"
PREFIX = "FIELDPOST_"


class SettingsError(Exception):
    """A setting that cannot be understood; the text says which, where, and what it takes."""


@dataclass(frozen=True, slots=True)
class Settings:
    """``limit_rate``: bytes per second, 0 = no limit. ``parallel``: uploads at the same time. ``keychain``:
    "auto" or "file". ``theme``: "system", "light" or "dark". ``language``: "ar", "de", "en", "es" or "fr", "" =
    like the system. ``notify_*``: what notifications are for. ``keep_running``: closing the window leaves it uploading
    where there is a tray. ``keep_awake``: the computer does not sleep while bytes move. ``history_days``: after so many
    days what was handed in is forgotten here, 0 = never. ``sources``: where each value that is not built in comes from.

    ``metered``: on a network that is paid by the byte "ask", "pause" or "send". ``schedule``: a week's timetable (see
    ``domain/timetable.py``). ``proxy``: "system", "none" or an address. ``pac_url``: of a script that names proxies.
    ``ca_file``: PEM of authorities that are trusted beside the system's. ``portal_check``: an http address of the
    site's own that a Wi-Fi's sign-in page would take over; "" = never asked."""

    site: str = ""
    parallel: int = 2
    limit_rate: int = 0
    keychain: str = "auto"
    theme: str = "system"
    language: str = ""
    notify_done: bool = True
    notify_needs_you: bool = True
    notify_deadline: bool = True
    keep_running: bool = True
    keep_awake: bool = True
    history_days: int = 0
    metered: str = "ask"
    schedule: str = ""
    proxy: str = "system"
    pac_url: str = ""
    ca_file: str = ""
    portal_check: str = ""
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
            values[name] = checked(name, value, place)
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


def _yes_or_no(value: Any) -> bool:
    found = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}.get(str(value).lower())
    if found is None:
        raise ValueError("true or false")
    return found


def _schedule(value: Any) -> str:
    timetable(str(value))
    return str(value)


def _proxy(value: Any) -> str:
    if value in ("system", "none"):
        return str(value)
    if proxy_at(str(value)).username:
        raise ValueError("an address without a user name, which Fieldpost asks for and keeps in the keyring")
    return str(value)


def _address(*schemes: str) -> Callable[[Any], str]:
    def parse(value: Any) -> str:
        if value and urlsplit(str(value)).scheme not in schemes:
            raise ValueError("an address that begins with " + " or ".join(f"{scheme}:" for scheme in schemes))
        return str(value)

    return parse


_PARSERS: dict[str, Callable[[Any], Any]] = {
    "site": str,
    "parallel": _at_least(1),
    "limit_rate": _at_least(0),
    "keychain": _one_of("auto", "file"),
    "theme": _one_of("system", "light", "dark"),
    "notify_done": _yes_or_no,
    "notify_needs_you": _yes_or_no,
    "notify_deadline": _yes_or_no,
    "keep_running": _yes_or_no,
    "keep_awake": _yes_or_no,
    "history_days": _at_least(0),
    "metered": _one_of("ask", "pause", "send"),
    "schedule": _schedule,
    "proxy": _proxy,
    "pac_url": _address("http", "https", "file"),
    "ca_file": str,
    "portal_check": _address("http"),
    "language": _one_of("", "ar", "de", "en", "es", "fr"),
}


_MAY_HOLD_SECRETS = frozenset({"proxy", "pac_url"})


def checked(name: str, value: Any, place: str) -> Any:
    """The value as the setting holds it. Raises SettingsError, naming the ``place`` where it was set."""
    if name not in _PARSERS:
        raise SettingsError(f"{place} sets {name!r}, which Fieldpost does not know. It knows: {', '.join(_PARSERS)}.")
    try:
        return _PARSERS[name](value)
    except ValueError as error:
        told = "" if name in _MAY_HOLD_SECRETS else f" to {value!r}"
        raise SettingsError(f"{place} sets {name}{told}; it takes {error}.") from error
