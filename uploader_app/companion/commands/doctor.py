"""Looks whether the companion could run here, and says what to do where it could not. It changes nothing lasting."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from uploader_app.companion.chores.alerts import Thresholds
from uploader_app.companion.chores.retention import RetentionSettings
from uploader_app.companion.compose import MetricsSettings
from uploader_app.companion.config import Config, ConfigError, section
from uploader_app.companion.figures.costs import Prices
from uploader_app.companion.records.ledger import FILE, Ledger
from uploader_app.companion.records.tables import SCHEMA
from uploader_app.companion.serving.server import listening
from uploader_app.companion.signing import KEY_FILE

LEAST_SQLITE = (3, 35, 0)
BUILT = 1_780_000_000
"""UTC seconds before which this code did not exist: a clock that shows less is wrong."""

OWN_SECTIONS = {"retention": RetentionSettings, "alerts": Thresholds, "prices": Prices, "metrics": MetricsSettings}
"""Those of the companion itself. What the others say shows when their neighbour is asked."""


@dataclass(frozen=True, slots=True)
class Finding:
    """``advice`` is "" when all is well."""

    about: str
    fact: str
    advice: str = ""


def doctor(data: Path, config: Config, host: str, port: int) -> int:
    findings = list(examined(data, config, host, port))
    for finding in findings:
        print(f"{'!!' if finding.advice else 'ok'}  {finding.about}: {finding.fact}")
        if finding.advice:
            print(f"    {finding.advice}")
    return 1 if any(finding.advice for finding in findings) else 0


def examined(data: Path, config: Config, host: str, port: int) -> Iterator[Finding]:
    yield _directory(data)
    yield _space(data, config)
    yield _database(data / FILE)
    yield _key(data / KEY_FILE)
    yield _port(host, port)
    if "moodle" in config.sections:
        yield public_address(config)
    yield _clock()
    yield _sqlite()
    yield from _proxies(config)
    yield from _own_sections(config)
    yield from _neighbours(config)


def _neighbours(config: Config) -> Iterator[Finding]:
    # Here, because it joins what is asked with these findings.
    from uploader_app.companion.commands.neighbours import neighbours

    yield from neighbours(config)


def _directory(data: Path) -> Finding:
    place = _existing(data)
    try:
        with tempfile.TemporaryFile(dir=place):
            return Finding("data directory", f"{data} can be written")
    except OSError as error:
        advice = f"Run: mkdir -p {data}, and let the companion's user own it; or choose another one with --data."
        return Finding("data directory", f"{data}: {error.strerror}", advice)


def _space(data: Path, config: Config) -> Finding:
    free = shutil.disk_usage(_existing(data)).free
    fact = f"{free / 1024**3:.1f} GiB"
    if free >= config.max_bytes:
        return Finding("free space", fact)
    return Finding("free space", fact, "There is no room for one video of the size that max_bytes allows. Free some.")


def _database(file: Path) -> Finding:
    if not file.exists():
        return Finding("database", "none yet; the first start makes it")
    ledger = Ledger(file)
    try:
        version = ledger.look(ledger.version)
    except SQLAlchemyError as error:
        cause = getattr(error, "orig", error)
        return Finding("database", f"cannot be read: {cause}", f"Restore {file} from a backup.")
    finally:
        ledger.dispose()
    if version is None:
        return Finding("database", f"{file} is empty", f"Restore {file} from a backup, or move it away.")
    if version < SCHEMA:
        return Finding("database", f"schema {version}; the next start brings it to {SCHEMA}, and keeps a copy")
    if version > SCHEMA:
        return Finding(
            "database", f"schema {version}", f"This companion knows schema {SCHEMA}: use a matching version."
        )
    return Finding("database", f"opens, schema {version}")


def _key(file: Path) -> Finding:
    if not file.exists():
        return Finding("secret key", "none yet; the first start makes it")
    mode = file.stat().st_mode & 0o777
    if mode & 0o077:
        return Finding("secret key", f"mode {mode:o}", f"Others may read it. Run: chmod 600 {file}")
    return Finding("secret key", f"mode {mode:o}")


def _port(host: str, port: int) -> Finding:
    try:
        listening(host, port).close()
    except OSError as error:
        advice = "Does a companion run already? Else choose another one with --port."
        return Finding("address", f"{host}:{port}: {error.strerror}", advice)
    return Finding("address", f"{host}:{port} is free")


def public_address(config: Config) -> Finding:
    """The one that clients send their bytes to, where they send them to us."""
    if config.public_url or config.store != "local":
        return Finding("public address", config.public_url or "videos do not pass through here")
    fact = "none is named: each client is sent to the address that its own request names, without encryption"
    return Finding("public address", fact, 'Set public_url = "https://..." to the address under which clients come.')


def _clock() -> Finding:
    shown = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime())
    if time.time() < BUILT:
        return Finding("clock", shown, "It is wrong: tickets would end at once. Set it, and let NTP keep it.")
    return Finding("clock", shown)


def _sqlite() -> Finding:
    fact = f"SQLite {sqlite3.sqlite_version}, Python {sys.version.split()[0]}"
    if sqlite3.sqlite_version_info < LEAST_SQLITE:
        return Finding("versions", fact, "SQLite 3.35 or newer is needed: update it.")
    return Finding("versions", fact)


def _proxies(config: Config) -> Iterator[Finding]:
    if config.public_url and not config.trusted_proxies:
        fact = f"none is trusted, and the world comes by {config.public_url}"
        advice = (
            "A proxy hides who comes: all share one limit of sign-ins, or have none if it is on this computer. Name "
            "its address in trusted_proxies (127.0.0.1 if there is no proxy)."
        )
        yield Finding("proxies", fact, advice)


def _own_sections(config: Config) -> Iterator[Finding]:
    for name, kind in OWN_SECTIONS.items():
        if name not in config.sections:
            continue
        try:
            section(config, name, kind)
        except ConfigError as error:
            yield Finding(f"[{name}]", "cannot be used: the companion would not start", str(error))
        else:
            yield Finding(f"[{name}]", "can be used")


def _existing(path: Path) -> Path:
    """The directory, or the nearest above it that exists."""
    return next((place for place in (path, *path.absolute().parents) if place.is_dir()), Path(os.sep))
