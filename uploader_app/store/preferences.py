"""Writes what a person chose into their settings file. Comments and order of the file stay; who reads it is
``settings.load``."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import tomlkit
from tomlkit.exceptions import TOMLKitError

from uploader_app import settings
from uploader_app.settings import Settings, SettingsError


def keep(home: Path, name: str, value: object) -> Settings:
    """The settings with this one changed. The file is whole at every moment.

    Raises SettingsError for what the setting does not take, and OSError.
    """
    path = home / settings.FILE_NAME
    checked = settings.checked(name, value, settings.FILE_NAME)
    document = _read(path)
    document[name] = checked
    _replace(path, tomlkit.dumps(document))
    return settings.load(home)


def forget(home: Path, name: str) -> Settings:
    """Back to what counts without the person's choice. Raises SettingsError, OSError."""
    path = home / settings.FILE_NAME
    document = _read(path)
    if name in document:
        del document[name]
        _replace(path, tomlkit.dumps(document))
    return settings.load(home)


def _read(path: Path) -> tomlkit.TOMLDocument:
    try:
        return tomlkit.parse(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return tomlkit.document()
    except (TOMLKitError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} is not valid TOML: {error}") from error


def _replace(path: Path, text: str) -> None:
    file, name = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}-")
    try:
        with os.fdopen(file, "w", encoding="utf-8") as new:
            new.write(text)
            new.flush()
            os.fsync(new.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
