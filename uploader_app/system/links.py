"""Which program opens a link, for this person: ``fieldpost:`` from an assignment's page, and ``moodlemobile:``, with
which a Moodle ends a sign-in in the browser, and which Moodle's own app wants too. What opened a link before is
remembered where the system keeps it, so that it can be given back, also by a later start. All of it blocks.

On macOS the schemes stand in the Info.plist of the packaged app, and nothing can be changed from here.
"""

from __future__ import annotations

import errno
import sys
from typing import Protocol

from uploader_app.system import link_files, link_registry
from uploader_app.system.program import program

OURS = "fieldpost"
MOODLE = "moodlemobile"


class Openers(Protocol):
    """Of the links of a scheme. Each raises OSError."""

    @property
    def can_change(self) -> bool:
        """From here."""

    def is_ours(self, scheme: str) -> bool: ...

    def take(self, scheme: str) -> None:
        """They open this Fieldpost from now on."""

    def give_back(self, scheme: str) -> None:
        """They open what they did before. Nothing happens where they were not taken."""


def openers() -> Openers:
    command = [*program(), "gui"]
    if sys.platform == "darwin":
        return InstalledOpeners()
    if sys.platform == "win32":
        return link_registry.RegistryOpeners(link_registry.WindowsRegistry(), command)
    return link_files.DesktopOpeners(command)


class InstalledOpeners:
    """It is as it was told to the system with the program, which one that Python runs from its source is not."""

    can_change = False

    def is_ours(self, _: str) -> bool:
        return bool(getattr(sys, "frozen", False))

    def take(self, _: str) -> None:
        raise OSError(errno.ENOTSUP, "the schemes stand in the program's own Info.plist")

    def give_back(self, _: str) -> None:
        """Nothing was taken."""
