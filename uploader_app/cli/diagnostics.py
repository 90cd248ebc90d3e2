"""One text for support: versions, settings, how the queue stands and what the log says, with names and keys left out.

It is made to be read before it is sent: nothing leaves this computer by itself.
"""

from __future__ import annotations

import platform
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import fields
from importlib import metadata
from pathlib import Path

from uploader_app import __version__
from uploader_app.cli.logfile import FILE_NAME
from uploader_app.cli.redaction import Names, redacted
from uploader_app.domain.upload import Upload
from uploader_app.settings import Settings

LOG_BYTES = 64 * 1024
PACKAGES = ("PySide6-Essentials", "httpx", "av", "keyring", "truststore", "tuspy")
NOT_SHOWN = frozenset({"sources"})


def report(
    home: Path,
    settings: Settings,
    uploads: Sequence[Upload],
    people: Iterable[str],
    now: float,
    facts: Sequence[str] = (),
) -> str:
    """``people``: names that must not appear. ``facts``: more lines about how things stand. ``now``: UTC seconds."""
    names = Names([upload.path for upload in uploads], [*people, *(upload.target.account for upload in uploads)])
    parts = (
        ("Fieldpost", _versions(now)),
        ("Settings", _settings(settings)),
        ("Now", facts),
        ("Uploads", [_line(number, upload) for number, upload in enumerate(uploads, start=1)]),
        ("Log", _log(home)),
    )
    whole = "\n\n".join("\n".join([f"== {title}", *lines]) for title, lines in parts if lines)
    return redacted(names.hidden(whole)) + "\n"


def _versions(now: float) -> list[str]:
    return [
        f"version {__version__}",
        f"made {time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime(now))} UTC, zone {time.strftime('%z')}",
        f"system {platform.platform()}, Python {platform.python_version()}, frozen {getattr(sys, 'frozen', False)}",
        *(f"{name} {version}" for name in PACKAGES if (version := _version(name))),
    ]


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def _settings(settings: Settings) -> list[str]:
    return [
        f"{one.name} = {getattr(settings, one.name)!r} ({settings.sources.get(one.name, 'built in')})"
        for one in fields(settings)
        if one.name not in NOT_SHOWN
    ]


def _line(number: int, upload: Upload) -> str:
    fault = f"{upload.fault.code} {upload.fault.detail}" if upload.fault else ""
    facts = (
        f"{number}. {upload.id[:6]} {Path(upload.name).suffix.lower()}",
        f"{upload.step} {upload.status}",
        f"sent {upload.sent} of {upload.size}",
        f"run {upload.run}, tries {upload.tries}",
        type(upload.ticket).__name__ if upload.ticket else "no ticket",
        f"to {upload.target.site} assignment {upload.target.assignment}",
        fault,
    )
    return ", ".join(filter(None, facts))


def _log(home: Path) -> list[str]:
    path = home / FILE_NAME
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - LOG_BYTES))
            return file.read().decode(errors="replace").splitlines()
    except FileNotFoundError:
        return []
