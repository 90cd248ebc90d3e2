from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import threading

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, NoKeyringError

from uploader_app.store.keychain import FileKeychain, OsKeychain, open_keychain


def test_a_file_of_sign_ins_is_for_its_owner_only(tmp_path):
    keychain = FileKeychain(tmp_path / "profile" / "sign-ins.json")

    keychain.set("a", "secret one")
    keychain.set("b", "secret two")
    keychain.delete("a")

    assert (keychain.get("a"), keychain.get("b")) == ("", "secret two")
    assert stat.S_IMODE((tmp_path / "profile" / "sign-ins.json").stat().st_mode) == 0o600
    assert "only you can read" in keychain.notice


def test_a_damaged_file_of_sign_ins_means_signing_in_again(tmp_path):
    (tmp_path / "sign-ins.json").write_text("{half")
    keychain = FileKeychain(tmp_path / "sign-ins.json")

    assert keychain.get("a") == ""
    keychain.set("a", "x")
    assert keychain.get("a") == "x"


def test_without_a_keyring_a_sign_in_lasts_until_the_end_and_that_is_told(tmp_path, monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    keychain = open_keychain(tmp_path)

    keychain.set("a", "secret")

    assert keychain.get("a") == "secret"
    assert "asked again" in keychain.notice
    assert open_keychain(tmp_path).get("a") == ""
    assert not list(tmp_path.iterdir())


def test_a_file_of_an_earlier_fieldpost_is_used_on(tmp_path, monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    FileKeychain(tmp_path / "sign-ins.json").set("a", "secret")

    assert open_keychain(tmp_path).get("a") == "secret"


def test_a_file_that_is_wanted_is_taken_without_a_word(tmp_path):
    keychain = open_keychain(tmp_path, "file")

    assert isinstance(keychain, FileKeychain)
    assert keychain.notice == ""


class Ring(KeyringBackend):
    """A keyring of the operating system that does ``act`` with whatever it is asked."""

    def __init__(self, act):
        super().__init__()
        self.act, self.asked = act, []

    def get_password(self, service, username):
        self.asked.append(username)
        return self.act()

    def set_password(self, service, username, password):
        self.asked.append(username)
        self.act()

    def delete_password(self, service, username):
        self.act()


def never():
    return False


def refusing(error):
    def act():
        raise error

    return act


@pytest.mark.parametrize(
    "error",
    [KeyringLocked("locked"), InitError("prompt dismissed"), NoKeyringError(), OSError(), LookupError("no such bus")],
)
def test_a_keyring_that_refuses_is_told_and_not_asked_again_by_itself(error):
    ring = Ring(refusing(error))
    keychain = OsKeychain(ring, never)

    assert keychain.get("a") == ""
    keychain.set("a", "secret")

    assert keychain.get("a") == "secret"
    assert "asked again" in keychain.notice
    assert ring.asked == ["a"]


def test_a_keyring_that_never_answers_holds_nothing_up():
    released = threading.Event()
    keychain = OsKeychain(Ring(released.wait), never, unlock_seconds=0.01)

    keychain.set("a", "secret")
    released.set()

    assert keychain.get("a") == "secret"
    assert keychain.notice


def test_an_error_of_a_keyring_is_logged_without_the_secret(caplog):
    OsKeychain(Ring(refusing(OSError("a secret"))), never).set("a", "a secret")

    assert "keyring not usable" in caplog.text
    assert "a secret" not in caplog.text


IN_A_SESSION = """
import sys
from pathlib import Path
from uploader_app.store.keychain import OsKeychain, _locked, open_keychain
keychain = open_keychain(Path(sys.argv[1]))
assert isinstance(keychain, OsKeychain), keychain
keychain.set("student at test", "a secret")
assert open_keychain(Path(sys.argv[1])).get("student at test") == "a secret"
keychain.delete("student at test")
keychain.delete("student at test")
assert keychain.get("student at test") == ""
assert not _locked()
assert not list(Path(sys.argv[1]).iterdir())
print("kept")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's")
def test_a_real_secret_service_keeps_the_sign_in(tmp_path):
    if not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")):
        pytest.skip("dbus-run-session and gnome-keyring-daemon are not installed")
    (tmp_path / "home").mkdir()
    (tmp_path / "profile").mkdir()
    script = (
        "printf 'pw\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null && "
        f'"{sys.executable}" -c "$PROGRAM" "{tmp_path / "profile"}"'
    )
    env = {
        **os.environ,
        "HOME": str(tmp_path / "home"),
        "XDG_DATA_HOME": str(tmp_path / "home"),
        "PROGRAM": IN_A_SESSION,
    }

    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script], env=env, capture_output=True, text=True, timeout=60
    )

    assert done.stdout.strip().endswith("kept"), done.stderr


def test_a_keyring_that_works_has_nothing_to_tell():
    keychain = OsKeychain(Ring(lambda: "kept"), never)

    assert (keychain.get("a"), keychain.notice) == ("kept", "")


# -- one that was shut ---------------------------------------------------------------------------------


class Locked(KeyringBackend):
    """Keeps what it is told, while it is ``open``."""

    def __init__(self):
        super().__init__()
        self.kept, self.open, self.asked = {"a": "kept before", "b": "old"}, False, 0

    def get_password(self, service, username):
        self._expect_open()
        return self.kept.get(username)

    def set_password(self, service, username, password):
        self._expect_open()
        self.kept[username] = password

    def delete_password(self, service, username):
        self._expect_open()
        del self.kept[username]

    def _expect_open(self):
        self.asked += 1
        if not self.open:
            raise KeyringLocked


@pytest.fixture
def shut():
    """A keychain whose keyring was locked when it was first asked, and the keyring."""
    ring = Locked()
    keychain = OsKeychain(ring, lambda: not ring.open)
    keychain.get("a")
    assert keychain.shut
    return keychain, ring


def test_a_keyring_that_was_unlocked_gives_what_it_keeps(shut):
    keychain, ring = shut
    ring.open = True

    keychain.look_again()

    assert (keychain.shut, keychain.notice, keychain.get("a")) == (False, "", "kept before")


def test_what_changed_meanwhile_is_kept_as_soon_as_it_can_be(shut):
    keychain, ring = shut
    keychain.set("a", "new")
    keychain.delete("b")
    keychain.set("c", "other")
    keychain.delete("c")
    ring.open = True

    keychain.ask_again()

    assert ring.kept == {"a": "new"}


def test_looking_again_bothers_nobody_whose_keyring_is_locked(shut):
    keychain, ring = shut
    before = ring.asked

    keychain.look_again()
    assert (ring.asked, keychain.shut) == (before, True)
    keychain.ask_again()
    assert (ring.asked, keychain.shut) == (before + 1, True)


def test_what_is_open_is_not_asked_again():
    ring = Locked()
    ring.open = True
    keychain = OsKeychain(ring, never)
    keychain.get("a")

    keychain.look_again()
    keychain.ask_again()

    assert ring.asked == 1


def test_other_places_are_never_shut(tmp_path):
    for keychain in (FileKeychain(tmp_path / "sign-ins.json"), open_keychain(tmp_path, "file")):
        keychain.look_again()
        keychain.ask_again()
        assert not keychain.shut
