"""What the system is told about us: starting at login."""

from __future__ import annotations

import configparser
import plistlib
import shlex
import sys
from pathlib import Path

import pytest

from uploader_app.system import autostart

ODD = ["/opt/Field Post 100%/python", "-m", "a'b", 'c"$d\\`']


pytestmark = pytest.mark.usefixtures("home")


def entry(text: str) -> configparser.SectionProxy:
    found = configparser.RawConfigParser()
    found.optionxform = str
    found.read_string(text)
    return found["Desktop Entry"]


def test_starting_at_login_is_switched_on_and_off(home: Path):
    before = autostart.is_on()
    autostart.enable()
    autostart.enable()
    during = autostart.is_on()
    written = entry((home / "config" / "autostart" / "fieldpost.desktop").read_text())
    autostart.disable()
    autostart.disable()

    assert (before, during, autostart.is_on()) == (False, True, False)
    assert shlex.split(written["Exec"])[-2:] == ["gui", "--hidden"]
    assert shlex.split(written["Exec"])[0] == sys.executable


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_a_person_switched_off_in_the_desktop_is_off(home: Path, line: str):
    autostart.enable()
    place = home / "config" / "autostart" / "fieldpost.desktop"
    place.write_text(place.read_text().replace("X-GNOME-Autostart-enabled=true", line))

    assert not autostart.is_on()


def test_a_command_survives_the_quoting_of_each_system():
    linux = entry(autostart.desktop_entry(ODD))["Exec"].replace("%%", "%").replace("\\\\", "\\")
    mac = plistlib.loads(autostart.launch_agent(ODD).encode())

    assert shlex.split(linux.replace("\\$", "$").replace("\\`", "`")) == ODD
    assert "'a" not in linux
    assert mac["ProgramArguments"] == ODD
    assert mac["RunAtLoad"] is True
