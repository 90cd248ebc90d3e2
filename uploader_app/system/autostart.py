"""Fieldpost at login, so that uploads go on after a restart: off by default, and the person's own entry."""

from __future__ import annotations

import contextlib
import plistlib
import sys
from pathlib import Path

from uploader_app.system.program import DESKTOP_FILE, NAME, config_home, desktop_command, program, windows_command

ARGUMENTS = ["gui", "--hidden"]
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
LAUNCH_LABEL = f"org.{NAME}.{NAME}"


def enable() -> None:
    """Raises OSError."""
    if sys.platform == "win32":
        import winreg

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
            winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, windows_command([*program(), *ARGUMENTS]))
        return
    entry = _entry()
    entry.parent.mkdir(parents=True, exist_ok=True)
    command = [*program(), *ARGUMENTS]
    entry.write_text(launch_agent(command) if sys.platform == "darwin" else desktop_entry(command), encoding="utf-8")


def disable() -> None:
    """Raises OSError."""
    if sys.platform == "win32":
        import winreg

        with (
            contextlib.suppress(FileNotFoundError),
            winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY, 0, winreg.KEY_SET_VALUE) as key,
        ):
            winreg.DeleteValue(key, NAME)
        return
    _entry().unlink(missing_ok=True)


def is_on() -> bool:
    """The person may have switched it off in their desktop's own settings."""
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                winreg.QueryValueEx(key, NAME)
        except FileNotFoundError:
            return False
        return True
    try:
        lines = _entry().read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return False
    return not {"Hidden=true", "X-GNOME-Autostart-enabled=false"} & set(lines)


def desktop_entry(command: list[str]) -> str:
    """For a freedesktop autostart folder."""
    lines = ["Type=Application", "Name=Fieldpost", f"Exec={desktop_command(command)}", f"Icon={NAME}"]
    lines += ["Terminal=false", "StartupNotify=false", "X-GNOME-Autostart-enabled=true"]
    return "\n".join(["[Desktop Entry]", *lines, ""])


def launch_agent(command: list[str]) -> str:
    """For macOS's launchd: started at login, and not again when the person quits it."""
    wanted = {"Label": LAUNCH_LABEL, "ProgramArguments": command, "RunAtLoad": True, "ProcessType": "Interactive"}
    return plistlib.dumps(wanted).decode()


def _entry() -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{LAUNCH_LABEL}.plist"
    return config_home() / "autostart" / DESKTOP_FILE
