"""Makes links of our own open Fieldpost, for this person: ``fieldpost:`` from an assignment's page, and, where it is
wanted, ``moodlemobile:``, with which a Moodle ends a sign-in in the browser, and which Moodle's own app wants too.

On macOS the schemes stand in the Info.plist of the packaged app, and nothing can be registered from here.
"""

from __future__ import annotations

import logging
import shutil
import subprocess
import sys
from collections.abc import Sequence

from uploader_app.system.program import DESKTOP_FILE, NAME, data_home, desktop_command, program, windows_command

logger = logging.getLogger(__name__)

OURS = "fieldpost"
MOODLE = "moodlemobile"
CLASSES = r"Software\Classes"
TOOL_SECONDS = 10.0

Value = tuple[str, str, str]
"""A key under HKEY_CURRENT_USER, the name of a value in it ("" = the key's own), and the value."""


def register(schemes: Sequence[str] = (OURS,)) -> bool:
    """Whether this system can be told so here. Blocks. Raises OSError."""
    if sys.platform == "darwin":
        return False
    if sys.platform == "win32":
        import winreg

        for path, name, value in (one for scheme in schemes for one in registry_values(scheme, program())):
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, path) as key:
                winreg.SetValueEx(key, name, 0, winreg.REG_SZ, value)
        return True
    folder = data_home() / "applications"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / DESKTOP_FILE).write_text(desktop_entry(program(), schemes), encoding="utf-8")
    _told("update-desktop-database", str(folder))
    _told("xdg-mime", "default", DESKTOP_FILE, *map(_type, schemes))
    return True


def desktop_entry(command: list[str], schemes: Sequence[str]) -> str:
    """For a freedesktop menu; the desktop reads there which links it opens."""
    lines = ["Type=Application", "Name=Fieldpost", f"Exec={desktop_command([*command, 'gui'])} %U", f"Icon={NAME}"]
    lines += ["Terminal=false", "Categories=Education;", "StartupWMClass=fieldpost"]
    lines += ["MimeType=" + "".join(f"{_type(scheme)};" for scheme in schemes)]
    return "\n".join(["[Desktop Entry]", *lines, ""])


def registry_values(scheme: str, command: list[str]) -> list[Value]:
    key = rf"{CLASSES}\{scheme}"
    start = windows_command([*command, "gui"])
    return [(key, "", f"URL:{scheme}"), (key, "URL Protocol", ""), (rf"{key}\shell\open\command", "", f'{start} "%1"')]


def _type(scheme: str) -> str:
    return f"x-scheme-handler/{scheme}"


def _told(tool: str, *words: str) -> None:
    """Desktops without these tools read the folder by themselves."""
    path = shutil.which(tool)
    if not path:
        return
    try:
        subprocess.run([path, *words], capture_output=True, timeout=TOOL_SECONDS, check=True)
    except (OSError, subprocess.SubprocessError) as error:
        logger.info("links not registered by a tool", extra={"tool": tool, "reason": type(error).__name__})
