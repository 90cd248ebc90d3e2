"""On which card or drive a file lies, when that may be pulled out before the upload is done. Linux tells; of other
systems nothing is known here."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

MOUNTS = Path("/proc/self/mountinfo")
BLOCKS = Path("/sys/class/block")


@dataclass(frozen=True, slots=True)
class Mount:
    """``device``: what lies there, as the kernel names it."""

    place: str
    device: str


@dataclass(frozen=True, slots=True)
class Drive:
    """``home``: its place among the computer's parts. ``kind``: of a card, "SD" for one that can be pulled out."""

    home: str
    removable: bool = False
    kind: str = ""


def mounts_in(text: str) -> list[Mount]:
    """From the lines of ``mountinfo``; see proc(5)."""
    mounts = []
    for line in text.splitlines():
        before, _, after = line.partition(" - ")
        mine, theirs = before.split(" "), after.split(" ")
        if len(mine) > 4 and len(theirs) > 1:
            mounts.append(Mount(_plain(mine[4]), _plain(theirs[1])))
    return mounts


def mount_of(path: str, mounts: Iterable[Mount]) -> Mount | None:
    """The deepest that holds ``path``; of several at one place the last, which hides the others."""
    best = None
    for mount in mounts:
        if PurePosixPath(path).is_relative_to(mount.place) and (best is None or len(mount.place) >= len(best.place)):
            best = mount
    return best


def pulled_out(mount: Mount, drive: Drive) -> str:
    """The name under which a person knows it, "" = it stays in the computer."""
    if mount.place == "/" or not (drive.removable or drive.kind == "SD" or "/usb" in drive.home):
        return ""
    return PurePosixPath(mount.place).name


def medium_of(path: str) -> str:
    """ "" = it stays, or nobody knows."""
    if sys.platform != "linux":
        return ""
    try:
        mount = mount_of(str(Path(path).resolve()), mounts_in(MOUNTS.read_text(errors="surrogateescape")))
        return pulled_out(mount, _drive(mount.device)) if mount and mount.device.startswith("/dev/") else ""
    except OSError:
        return ""


def _drive(device: str) -> Drive:
    """Raises OSError."""
    home = (BLOCKS / Path(device).resolve().name).resolve(strict=True)
    below = sorted((home / "slaves").iterdir()) if (home / "slaves").is_dir() else []
    if below:  # what is encrypted lies on another
        home = below[0].resolve(strict=True)
    whole = home.parent if (home / "partition").exists() else home
    return Drive(str(whole), _said(whole / "removable") == "1", _said(whole / "device" / "type"))


def _said(file: Path) -> str:
    try:
        return file.read_text().strip()
    except OSError:
        return ""


def _plain(text: str) -> str:
    """Blanks come as \\040."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), text)
