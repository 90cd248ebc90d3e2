"""``make demo``: a companion on this computer, and Fieldpost signed in to it as a student. With a display the window
opens, else a sample video is handed in here. All of it lies in one folder, so that a second start goes on."""

from __future__ import annotations

import asyncio
import ctypes
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import filelock

from uploader_app import net, words
from uploader_app.cli import desktop, texts
from uploader_app.cli.accounts import Accounts
from uploader_app.cli.follow import EXIT_FAILED, EXIT_INTERRUPTED, say
from uploader_app.cli.main import main as fieldpost
from uploader_app.cli.profile import open_profile
from uploader_app.cli.sample import make_sample
from uploader_app.domain.faults import StepError
from uploader_app.domain.upload import Receipt, Status, Upload
from uploader_app.store.journal import read_journal

FOLDER = Path(".demo")
STUDENT = "student"
SECONDS = 30
LIMIT_RATE = "16M"
"""Slow enough to see it, and to stop it, on a connection that is none."""

READY = "Fieldpost companion ready at "
END_SECONDS = 10.0
WINDOW_PROBE = "from PySide6.QtWidgets import QApplication; QApplication([])"

SETTINGS = """# The demo leaves the keyring of this computer alone.
keychain = "file"
"""
RESUME = "Stopped. `make demo` goes on where this ended."
IN_USE = "A demo is running in this folder already."
NO_WINDOW = "The window cannot be opened here, so the demo runs in the terminal."
PORT_TAKEN = (
    "Port {port}, which this demo used before, is taken by another program. It uses another one now; an upload that "
    "was begun before waits until {port} is free again."
)


class NotReadyError(Exception):
    """The companion did not start; the text is what it said."""


def main(folder: Path = FOLDER, seconds: int = SECONDS, limit_rate: str = LIMIT_RATE) -> int:
    folder = folder.absolute()
    home = folder / "profile"
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        with filelock.FileLock(folder / "lock", blocking=False), companion(folder) as site:
            _sign_in(home, site)
            if _window_opens():
                return _show(home, _next_sample(folder, home, seconds), site)
            return _hand_in(folder, home, site, seconds, limit_rate)
    except filelock.Timeout:
        say(IN_USE)
    except NotReadyError as error:
        say(f"The companion did not start.\n{error}")
    except StepError as error:
        say(texts.trouble(error.fault))
    except OSError as error:
        say(texts.disk_trouble(home, error))
    except KeyboardInterrupt:
        say(RESUME)
        return EXIT_INTERRUPTED
    return EXIT_FAILED


@contextmanager
def companion(folder: Path) -> Iterator[str]:
    """A companion of our own that ends with the block; its address. The port stays, for the journal holds it."""
    remembered = folder / "port"
    port = _free_port(remembered)
    log = folder / "companion.log"
    command = [sys.executable, "-m", "uploader_app.companion.cli", "serve", "--demo", "--port", str(port)]
    with log.open("wb") as errors:
        process = subprocess.Popen(
            [*command, "--data", str(folder / "companion")],
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            start_new_session=True,  # Ctrl-C is for us: the client still has to tell it where it stopped
            preexec_fn=_end_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509  # no thread runs yet
        )
    try:
        assert process.stdout
        line = process.stdout.readline().strip()
        if not line.startswith(READY):
            raise NotReadyError(log.read_text(errors="replace")[-2000:])
        site = line.removeprefix(READY)
        remembered.write_text(site.rpartition(":")[2])
        yield site
    finally:
        _end(process)


def _free_port(remembered: Path) -> int:
    """The port of last time, 0 = any."""
    port = int(remembered.read_text()) if remembered.exists() else 0
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            say(PORT_TAKEN.format(port=port))
            return 0
    return port


def _end_with_parent() -> None:
    """Linux ends the child when we are killed, too. PR_SET_PDEATHSIG is 1."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(END_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    assert process.stdout
    process.stdout.close()


def _sign_in(home: Path, site: str) -> None:
    chosen = home / "settings.toml"
    if not chosen.exists():
        chosen.write_text(SETTINGS)
    profile = open_profile(home)

    async def sign_in() -> str:
        async with net.api_client() as http:
            account = await Accounts(home, profile.keychain).sign_in(http, site, STUDENT, STUDENT, time.time())
            return account.name

    print(f"A companion runs at {site} for as long as this demo. Signed in as {asyncio.run(sign_in())}.", flush=True)


def _window_opens() -> bool:
    """Asked in another process, because Qt ends the one where it finds no display."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    if subprocess.run([sys.executable, "-c", WINDOW_PROBE], capture_output=True, check=False).returncode == 0:
        return True
    say(NO_WINDOW)
    return False


def _show(home: Path, sample: Path, site: str) -> int:
    print(f"The window opens. A video to drop into it: {sample}", flush=True)
    code = desktop.run(home, [])
    if any(upload.status is not Status.DONE for upload in _uploads(home, site)):
        say(RESUME)
    return code


def _hand_in(folder: Path, home: Path, site: str, seconds: int, limit_rate: str) -> int:
    begun = [upload for upload in _uploads(home, site) if _goes_on(upload)]
    path = Path(begun[0].path) if begun else _next_sample(folder, home, seconds)
    assignment = begun[0].target.assignment if begun else _open_assignment(home)
    print(f"Handing in {path.name} at {limit_rate}iB a second. Try Ctrl-C, and then `make demo` again.", flush=True)
    code = fieldpost(["--home", str(home), "upload", str(path), "--assignment", assignment, "--limit-rate", limit_rate])
    if code == EXIT_INTERRUPTED:
        say("In this folder, `make demo` does that.")
    for upload in _uploads(home, site):
        if upload.path == str(path) and upload.receipt:
            _print_receipt(upload, upload.receipt, folder)
    return code


def _goes_on(upload: Upload) -> bool:
    return upload.status not in (Status.DONE, Status.FAILED) and Path(upload.path).exists()


def _uploads(home: Path, site: str) -> list[Upload]:
    return [upload for upload in read_journal(home) if upload.target.site == site]


def _open_assignment(home: Path) -> str:
    profile = open_profile(home)

    async def ask() -> str:
        async with net.api_client() as http:
            known = await Accounts(home, profile.keychain).assignments(http)
            return next(assignment.id for assignment in known if assignment.open)

    return asyncio.run(ask())


def _next_sample(folder: Path, home: Path, seconds: int) -> Path:
    """A video that is not in the queue yet. Those that arrived make room for it."""
    place = folder / "videos"
    place.mkdir(exist_ok=True)
    known = {upload.path: upload for upload in read_journal(home)}
    number = 1
    while str(path := place / f"sample-{number}.avi") in known:
        if known[str(path)].status is Status.DONE:
            path.unlink(missing_ok=True)
        number += 1
    if not path.exists():
        print(f"Making a sample video, {path.name}", flush=True)
        make_sample(path, seconds, shift=17 * number)
    return path


def _print_receipt(upload: Upload, receipt: Receipt, folder: Path) -> None:
    lines = {
        "Number": receipt.number,
        "File": receipt.file_name,
        "Size": f"{words.size(receipt.size)} ({receipt.size} bytes)",
        "SHA-256": receipt.sha256,
        "Assignment": upload.target.name,
        "When": datetime.fromtimestamp(receipt.at).astimezone().strftime("%Y-%m-%d %H:%M:%S %Z"),
    }
    print("\nReceipt")
    for label, text in lines.items():
        print(f"  {label:<12}{text}")
    print("\nSee for yourself:")
    print(f"  .venv/bin/fieldpost-companion video list --data {os.path.relpath(folder / 'companion')}")
    print(f"  .venv/bin/fieldpost --home {os.path.relpath(folder / 'profile')} queue", flush=True)


if __name__ == "__main__":
    sys.exit(main())
