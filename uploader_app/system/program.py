"""How the system starts this Fieldpost, and where a person's own entries for that lie."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

NAME = "fieldpost"
DESKTOP_FILE = f"{NAME}.desktop"
SCRIPT_OPTION = "--proxy-script"
"""A frozen Fieldpost has no ``python -m``: started with this, it runs a proxy script and nothing else."""
_RESERVED = re.compile(r"""[\s"'\\><~|&;$*?#()`]""")


def program() -> list[str]:
    """The command of this installation, without arguments."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "uploader_app.cli.main"]


def script_command() -> list[str]:
    """The command of the process in which a network's proxy script runs."""
    if getattr(sys, "frozen", False):
        return [sys.executable, SCRIPT_OPTION]
    return [sys.executable, "-P", "-m", "uploader_app.system.pac_worker"]


def config_home() -> Path:
    """XDG_CONFIG_HOME, or what it is when it is not set."""
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")


def data_home() -> Path:
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def desktop_command(words: list[str]) -> str:
    """For the Exec key of a desktop file, by the rules of its specification: quoted, then escaped as each value is."""
    return " ".join(map(_quoted, words)).replace("\\", "\\\\").replace("%", "%%")


def _quoted(word: str) -> str:
    if not _RESERVED.search(word):
        return word
    return '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"'


def windows_command(words: list[str]) -> str:
    return subprocess.list2cmdline(words)
