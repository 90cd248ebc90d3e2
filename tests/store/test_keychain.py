from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys

import pytest

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


def test_without_a_session_bus_the_file_is_taken(tmp_path, monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)

    assert isinstance(open_keychain(tmp_path), FileKeychain)


IN_A_SESSION = """
import sys
from pathlib import Path
from uploader_app.store.keychain import OsKeychain, open_keychain
keychain = open_keychain(Path(sys.argv[1]))
assert isinstance(keychain, OsKeychain), keychain
keychain.set("student at test", "a secret")
assert open_keychain(Path(sys.argv[1])).get("student at test") == "a secret"
keychain.delete("student at test")
keychain.delete("student at test")
assert keychain.get("student at test") == ""
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


def test_the_operating_system_keychain_has_nothing_to_tell():
    assert OsKeychain.notice == ""
