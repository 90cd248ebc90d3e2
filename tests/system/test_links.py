"""What the system is told about links that open Fieldpost, and what it is given back."""

from __future__ import annotations

import configparser
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fakes.registry import MemoryRegistry
from uploader_app.system import default_apps, link_files, links
from uploader_app.system.link_files import ENTRY, DesktopOpeners
from uploader_app.system.link_registry import BEFORE, CHOICES, RegistryOpeners
from uploader_app.system.links import MOODLE, OURS

COMMAND = ["/opt/Field Post 100%/fieldpost", "gui"]
OTHERS = """# mine
[Added Associations]
x-scheme-handler/moodlemobile=moodle.desktop;

[Default Applications]
text/html=browser.desktop
x-scheme-handler/moodlemobile=moodle.desktop;other.desktop

[Removed Associations]
text/plain=vim.desktop
"""


pytestmark = pytest.mark.usefixtures("home")


def entry(home: Path) -> configparser.SectionProxy:
    found = configparser.RawConfigParser()
    found.optionxform = str
    found.read_string((home / "data" / "applications" / ENTRY).read_text())
    return found["Desktop Entry"]


def listed(home: Path) -> str:
    return (home / "config" / "mimeapps.list").read_text()


def with_others(home: Path) -> None:
    (home / "config").mkdir()
    (home / "config" / "mimeapps.list").write_text(OTHERS)


# -- freedesktop -------------------------------------------------------------------------------------


def test_our_links_open_us_from_when_they_are_taken_until_they_are_given_back(home: Path):
    openers = DesktopOpeners(COMMAND)

    before = openers.is_ours(OURS)
    openers.take(OURS)
    during = openers.is_ours(OURS), entry(home)["MimeType"]
    openers.give_back(OURS)

    assert (before, during) == (False, (True, "x-scheme-handler/fieldpost;"))
    assert not openers.is_ours(OURS)
    assert "fieldpost" not in listed(home)
    assert not list((home / "data" / "applications").iterdir())


def test_the_entry_starts_this_program_with_the_link_and_shows_in_no_menu(home: Path):
    DesktopOpeners(COMMAND).take(OURS)

    assert shlex.split(entry(home)["Exec"].replace("%%", "%")) == [*COMMAND, "%u"]
    assert entry(home)["NoDisplay"] == "true"


def test_what_opened_a_link_before_opens_it_afterwards(home: Path):
    with_others(home)
    openers = DesktopOpeners(COMMAND)

    openers.take(MOODLE)
    during = default_apps.chosen(listed(home), "x-scheme-handler/moodlemobile")
    openers.give_back(MOODLE)

    assert during == ENTRY
    assert default_apps.chosen(listed(home), "x-scheme-handler/moodlemobile") == "moodle.desktop;other.desktop"


def test_a_later_start_gives_back_what_an_earlier_one_took(home: Path):
    with_others(home)
    DesktopOpeners(COMMAND).take(MOODLE)
    DesktopOpeners(COMMAND).take(MOODLE)

    DesktopOpeners(["/elsewhere/fieldpost", "gui"]).give_back(MOODLE)

    assert "moodle.desktop;other.desktop" in listed(home)


def test_one_scheme_is_given_back_and_the_other_stays(home: Path):
    openers = DesktopOpeners(COMMAND)
    openers.take(OURS)
    openers.take(MOODLE)

    openers.give_back(MOODLE)

    assert (openers.is_ours(OURS), openers.is_ours(MOODLE)) == (True, False)


def test_what_the_person_has_chosen_meanwhile_stays(home: Path):
    openers = DesktopOpeners(COMMAND)
    openers.take(MOODLE)
    path = home / "config" / "mimeapps.list"
    path.write_text(path.read_text().replace(ENTRY, "chosen.desktop"))

    ours = openers.is_ours(MOODLE)
    openers.give_back(MOODLE)

    assert not ours
    assert default_apps.chosen(listed(home), "x-scheme-handler/moodlemobile") == "chosen.desktop"


def test_a_program_that_was_moved_is_another_one(home: Path):
    DesktopOpeners(["/old/fieldpost", "gui"]).take(OURS)
    openers = DesktopOpeners(COMMAND)

    moved = openers.is_ours(OURS)
    openers.take(OURS)

    assert not moved
    assert openers.is_ours(OURS)


def test_a_list_that_is_kept_elsewhere_stays_a_link_to_there(home: Path):
    (home / "config").mkdir()
    (home / "mine.list").write_text(OTHERS)
    (home / "config" / "mimeapps.list").symlink_to(home / "mine.list")

    DesktopOpeners(COMMAND).take(OURS)

    assert (home / "config" / "mimeapps.list").is_symlink()
    assert ENTRY in (home / "mine.list").read_text()


def test_giving_back_what_was_never_taken_writes_nothing(home: Path):
    DesktopOpeners(COMMAND).give_back(MOODLE)

    assert list(home.iterdir()) == []


@pytest.mark.parametrize("text", ["", "[Default Applications]\n", OTHERS, OTHERS.replace("\n\n", "\n")])
def test_a_choice_that_is_made_and_undone_leaves_the_list_as_it_was(text: str):
    kind = "x-scheme-handler/fieldpost"

    made = default_apps.with_choice(text, kind, "a.desktop")

    assert default_apps.chosen(made, kind) == "a.desktop"
    assert default_apps.with_choice(made, kind, "").removesuffix("[Default Applications]\n") == text.removesuffix(
        "[Default Applications]\n"
    )


@pytest.mark.parametrize("tool", ['#!/bin/sh\necho "$@" > {home}/told\n', "#!/bin/sh\nexit 2\n"])
def test_the_desktops_tool_is_told_and_may_fail(home: Path, tool: str):
    (home / "bin").mkdir()
    path = home / "bin" / "update-desktop-database"
    path.write_text(tool.format(home=home))
    path.chmod(0o755)

    DesktopOpeners(COMMAND).take(OURS)

    assert DesktopOpeners(COMMAND).is_ours(OURS)
    assert not (home / "told").exists() or (home / "told").read_text() == f"{home}/data/applications\n"


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("gio"), reason="asks a real desktop's tool")
def test_a_real_desktop_reads_it_so(home: Path):
    openers = links.openers()
    with_others(home)
    (home / "data" / "applications").mkdir(parents=True)
    text = link_files.desktop_entry("/bin/true %u", {MOODLE: ""})
    (home / "data" / "applications" / "moodle.desktop").write_text(text)

    openers.take(MOODLE)
    during = asked(MOODLE)
    openers.give_back(MOODLE)

    assert ENTRY in during
    assert "moodle.desktop" in asked(MOODLE)


def asked(scheme: str) -> str:
    """The first line of what the desktop says opens it."""
    words = ["/usr/bin/gio", "mime", f"x-scheme-handler/{scheme}"]
    told = subprocess.run(words, capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C"})
    return told.stdout.partition("\n")[0]


# -- Windows -----------------------------------------------------------------------------------------

PROGRAM = [r"C:\Program Files\Fieldpost\fieldpost.exe", "gui"]
KEY = r"Software\Classes\moodlemobile"
OPENED = r'"C:\Program Files\Fieldpost\fieldpost.exe" gui "%1"'


def test_windows_is_told_by_its_registry():
    registry = MemoryRegistry()
    openers = RegistryOpeners(registry, PROGRAM)

    openers.take(MOODLE)

    assert registry.values == {
        (KEY, ""): "URL:moodlemobile",
        (KEY, "URL Protocol"): "",
        (rf"{KEY}\shell\open\command", ""): OPENED,
        (rf"{KEY}\shell\open\command", BEFORE): "",
    }
    assert openers.is_ours(MOODLE)


def test_windows_keeps_nothing_of_what_was_given_back():
    registry = MemoryRegistry()
    openers = RegistryOpeners(registry, PROGRAM)
    openers.take(MOODLE)
    openers.take(MOODLE)

    openers.give_back(MOODLE)
    openers.give_back(MOODLE)

    assert registry.values == {}
    assert not openers.is_ours(MOODLE)


def test_windows_opens_by_moodles_own_app_again():
    theirs = {(KEY, "URL Protocol"): "", (rf"{KEY}\shell\open\command", ""): '"moodle.exe" "%1"'}
    registry = MemoryRegistry(dict(theirs))
    openers = RegistryOpeners(registry, PROGRAM)
    openers.take(MOODLE)

    openers.give_back(MOODLE)

    assert theirs.items() <= registry.values.items()
    assert (rf"{KEY}\shell\open\command", BEFORE) not in registry.values


def test_an_app_that_was_installed_meanwhile_keeps_its_link():
    registry = MemoryRegistry()
    openers = RegistryOpeners(registry, PROGRAM)
    openers.take(MOODLE)
    registry.put(rf"{KEY}\shell\open\command", "", '"moodle.exe" "%1"')

    openers.give_back(MOODLE)

    assert registry.values[rf"{KEY}\shell\open\command", ""] == '"moodle.exe" "%1"'


def test_what_the_person_chose_in_windows_settings_goes_first():
    registry = MemoryRegistry({(rf"{CHOICES}\{MOODLE}\UserChoice", "ProgId"): "MoodleApp"})
    openers = RegistryOpeners(registry, PROGRAM)

    openers.take(MOODLE)

    assert not openers.is_ours(MOODLE)


def test_where_the_installed_program_says_it_nothing_changes():
    openers = links.InstalledOpeners()

    openers.give_back(MOODLE)
    with pytest.raises(OSError, match="Info"):
        openers.take(OURS)

    assert not openers.can_change
    assert not openers.is_ours(OURS)
