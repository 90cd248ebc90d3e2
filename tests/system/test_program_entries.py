"""What the system is told about us: starting at login, and links."""

from __future__ import annotations

import configparser
import plistlib
import shlex
import sys
from pathlib import Path

import pytest

from uploader_app.system import autostart, links

ODD = ["/opt/Field Post 100%/python", "-m", "a'b", 'c"$d\\`']


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    return tmp_path


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


def test_our_links_open_us(home: Path):
    assert links.register() is True

    written = entry((home / "data" / "applications" / "fieldpost.desktop").read_text())
    assert written["MimeType"] == "x-scheme-handler/fieldpost;"
    assert written["Exec"].endswith(" gui %U")


def test_moodles_links_are_ours_only_where_they_are_wanted(home: Path):
    links.register([links.OURS, links.MOODLE])

    written = entry((home / "data" / "applications" / "fieldpost.desktop").read_text())
    assert written["MimeType"] == "x-scheme-handler/fieldpost;x-scheme-handler/moodlemobile;"


def test_the_desktops_tools_are_told_where_they_are_there(home: Path):
    (home / "bin").mkdir()
    tool = home / "bin" / "xdg-mime"
    tool.write_text(f'#!/bin/sh\necho "$@" > {home}/told\n')
    tool.chmod(0o755)

    links.register()

    assert (home / "told").read_text() == "default fieldpost.desktop x-scheme-handler/fieldpost\n"


def test_a_tool_that_fails_hinders_nobody(home: Path):
    (home / "bin").mkdir()
    tool = home / "bin" / "xdg-mime"
    tool.write_text("#!/bin/sh\nexit 2\n")
    tool.chmod(0o755)

    assert links.register() is True


def test_windows_is_told_by_its_registry():
    values = links.registry_values("fieldpost", [r"C:\Program Files\Fieldpost\fieldpost.exe"])

    assert values == [
        (r"Software\Classes\fieldpost", "", "URL:fieldpost"),
        (r"Software\Classes\fieldpost", "URL Protocol", ""),
        (
            r"Software\Classes\fieldpost\shell\open\command",
            "",
            r'"C:\Program Files\Fieldpost\fieldpost.exe" gui "%1"',
        ),
    ]
