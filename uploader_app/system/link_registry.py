r"""Who opens a link on Windows: ``Software\Classes`` in the person's part of the registry, where what it said before is
kept too. A choice that the person made in the system's settings goes before it, and cannot be changed here.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Protocol

from uploader_app.system.program import windows_command

CLASSES = r"Software\Classes"
CHOICES = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations"
COMMAND = r"shell\open\command"
BEFORE = "FieldpostBefore"


class Registry(Protocol):
    """The person's own part of it. ``path``: of a key; ``name``: of a value in it, "" = the key's own. Each raises
    OSError."""

    def get(self, path: str, name: str) -> str | None: ...

    def put(self, path: str, name: str, value: str) -> None: ...

    def drop(self, path: str, name: str) -> None:
        """This value, where there is one."""

    def drop_key(self, path: str) -> None:
        """Unless it holds others, or is not ours to drop."""


class RegistryOpeners:
    """See ``links.Openers``."""

    can_change = True

    def __init__(self, registry: Registry, command: list[str]) -> None:
        self._registry = registry
        self._command = f'{windows_command(command)} "%1"'

    def is_ours(self, scheme: str) -> bool:
        by_person = self._registry.get(rf"{CHOICES}\{scheme}\UserChoice", "ProgId")
        return by_person in (None, scheme) and self._registry.get(_command_key(scheme), "") == self._command

    def take(self, scheme: str) -> None:
        key = _command_key(scheme)
        opened = self._registry.get(key, "") or ""
        if opened != self._command or self._registry.get(key, BEFORE) is None:
            self._registry.put(key, BEFORE, "" if opened == self._command else opened)
        for path, name, value in registry_values(scheme, self._command):
            self._registry.put(path, name, value)

    def give_back(self, scheme: str) -> None:
        key = _command_key(scheme)
        before, ours = self._registry.get(key, BEFORE), self._registry.get(key, "") == self._command
        if before is None:
            return
        if ours and not before:
            for path in _keys(scheme):
                self._registry.drop_key(path)
            return
        if ours:
            self._registry.put(key, "", before)
        self._registry.drop(key, BEFORE)


def registry_values(scheme: str, command: str) -> list[tuple[str, str, str]]:
    """Each with its key and its name."""
    key = rf"{CLASSES}\{scheme}"
    return [(key, "", f"URL:{scheme}"), (key, "URL Protocol", ""), (_command_key(scheme), "", command)]


def _command_key(scheme: str) -> str:
    return rf"{CLASSES}\{scheme}\{COMMAND}"


def _keys(scheme: str) -> Iterator[str]:
    """All that were made for it, the innermost first."""
    key = _command_key(scheme)
    while key != CLASSES:
        yield key
        key = key.rpartition("\\")[0]


if sys.platform == "win32":
    import contextlib
    import winreg

    class WindowsRegistry:
        """``Registry`` by Windows itself."""

        def get(self, path: str, name: str) -> str | None:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:
                    return str(winreg.QueryValueEx(key, name)[0])
            except FileNotFoundError:
                return None

        def put(self, path: str, name: str, value: str) -> None:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, path) as key:
                winreg.SetValueEx(key, name, 0, winreg.REG_SZ, value)

        def drop(self, path: str, name: str) -> None:
            access = winreg.KEY_SET_VALUE
            with (
                contextlib.suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, path, 0, access) as key,
            ):
                winreg.DeleteValue(key, name)

        def drop_key(self, path: str) -> None:
            # Windows refuses one that holds others with the same error as one that we may not touch.
            with contextlib.suppress(OSError):
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, path)
