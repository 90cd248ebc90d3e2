"""Who opens a link on a freedesktop system: the person's list of default programs (mimeapps.list), where an entry of
ours stands, in a desktop file of its own. That file also keeps what the list said before.
"""

from __future__ import annotations

import configparser
import logging
import shutil
import subprocess
from pathlib import Path

from uploader_app.system import default_apps
from uploader_app.system.program import NAME, config_home, data_home, desktop_command

logger = logging.getLogger(__name__)

ENTRY = f"{NAME}-links.desktop"
"""Beside the one of the menu, which may be an installer's."""
GROUP = "Desktop Entry"
BEFORE = "X-Fieldpost-Before-"
TOOL_SECONDS = 10.0


class DesktopOpeners:
    """See ``links.Openers``."""

    can_change = True

    def __init__(self, command: list[str]) -> None:
        self._exec = f"{desktop_command(command)} %u"
        self._folder = data_home() / "applications"
        self._list = config_home() / "mimeapps.list"

    def is_ours(self, scheme: str) -> bool:
        return self._chosen(scheme) == ENTRY and scheme in self._before() and self._written().get("Exec") == self._exec

    def take(self, scheme: str) -> None:
        before, chosen = self._before(), self._chosen(scheme)
        self._write(before | {scheme: before.get(scheme, "") if chosen == ENTRY else chosen})
        self._choose(scheme, ENTRY)

    def give_back(self, scheme: str) -> None:
        before = self._before()
        if scheme not in before:
            return
        if self._chosen(scheme) == ENTRY:
            self._choose(scheme, before[scheme])
        self._write({one: app for one, app in before.items() if one != scheme})

    # -- the list ------------------------------------------------------------------------------------

    def _chosen(self, scheme: str) -> str:
        return default_apps.chosen(_read(self._list), _type(scheme))

    def _choose(self, scheme: str, app: str) -> None:
        real = self._list.resolve()  # who keeps it elsewhere has a link here
        real.parent.mkdir(parents=True, exist_ok=True)
        _replace(real, default_apps.with_choice(_read(real), _type(scheme), app))

    # -- the entry -----------------------------------------------------------------------------------

    def _before(self) -> dict[str, str]:
        """The schemes that were taken, and what the list said of each."""
        written = self._written()
        return {name.removeprefix(BEFORE): app for name, app in written.items() if name.startswith(BEFORE)}

    def _written(self) -> dict[str, str]:
        entry = configparser.RawConfigParser(delimiters=("=",))
        entry.optionxform = str  # type: ignore[assignment,method-assign]  # as its documentation says
        try:
            entry.read_string(_read(self._folder / ENTRY))
        except configparser.Error:
            return {}
        return dict(entry[GROUP]) if GROUP in entry else {}

    def _write(self, before: dict[str, str]) -> None:
        path = self._folder / ENTRY
        if before:
            self._folder.mkdir(parents=True, exist_ok=True)
            _replace(path, desktop_entry(self._exec, before))
        else:
            path.unlink(missing_ok=True)
        _told("update-desktop-database", str(self._folder))


def desktop_entry(command: str, before: dict[str, str]) -> str:
    """``before``: see ``DesktopOpeners``."""
    lines = ["Type=Application", "Name=Fieldpost", f"Exec={command}", f"Icon={NAME}", "Terminal=false"]
    lines += ["NoDisplay=true", f"StartupWMClass={NAME}"]
    lines += ["MimeType=" + "".join(f"{_type(scheme)};" for scheme in before)]
    lines += [f"{BEFORE}{scheme}={app}" for scheme, app in before.items()]
    return "\n".join([f"[{GROUP}]", *lines, ""])


def _type(scheme: str) -> str:
    return f"x-scheme-handler/{scheme}"


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="surrogateescape")
    except FileNotFoundError:
        return ""


def _replace(path: Path, text: str) -> None:
    fresh = path.with_name(f"{path.name}.fieldpost")
    fresh.write_text(text, encoding="utf-8", errors="surrogateescape")
    fresh.replace(path)


def _told(tool: str, *words: str) -> None:
    """Desktops without this tool read the folder by themselves."""
    path = shutil.which(tool)
    if not path:
        return
    try:
        subprocess.run([path, *words], capture_output=True, timeout=TOOL_SECONDS, check=True)
    except (OSError, subprocess.SubprocessError) as error:
        logger.info("links not registered by a tool", extra={"tool": tool, "reason": type(error).__name__})
