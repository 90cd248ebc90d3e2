"""A PostgreSQL cluster of our own, reached over a socket in its own directory by nobody else, and gone afterwards."""

from __future__ import annotations

import itertools
import os
import pwd
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest

INSTALLED = Path("/usr/lib/postgresql")
"""Where Debian puts each version's programs, which are not in PATH."""
USER = "companion"


class Postgres:
    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._numbers = itertools.count()

    def database(self) -> str:
        """The URL of a new, empty one."""
        return self._made("template1")

    @contextmanager
    def copy(self, url: str) -> Iterator[str]:
        """The URL of a new one that is like another, which nobody uses now."""
        made = self._made(_name(url))
        try:
            yield made
        finally:
            self._do(f"DROP DATABASE {_name(made)} WITH (FORCE)")

    def _made(self, like: str) -> str:
        name = f"test{next(self._numbers)}"
        # Copying files is six times as fast as the other way, where nobody waits for a disk.
        self._do(f"CREATE DATABASE {name} TEMPLATE {like} STRATEGY FILE_COPY")
        return f"postgresql://{USER}@/{name}?host={self._directory}"

    def _do(self, statement: str) -> None:
        with psycopg.connect(host=str(self._directory), user=USER, dbname="postgres", autocommit=True) as db:
            db.execute(statement.encode())


def _name(url: str) -> str:
    return urlsplit(url).path.removeprefix("/")


@contextmanager
def running() -> Iterator[Postgres]:
    """Skips the test where PostgreSQL is not installed."""
    programs = _programs()
    if programs is None:
        pytest.skip("no PostgreSQL here: apt-get install postgresql")
    # A socket's path has to be short, and the cluster's own user must reach it: pytest's directories are neither.
    with tempfile.TemporaryDirectory(prefix="pg-") as place:
        directory = Path(place)
        _own(directory)
        data = str(directory / "data")
        _run(programs / "initdb", "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync")
        options = f"-c listen_addresses= -c fsync=off -k {directory}"
        _run(programs / "pg_ctl", "-D", data, "-w", "-l", f"{directory}/log", "-o", options, "start")
        try:
            yield Postgres(directory)
        finally:
            _run(programs / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")


def _programs() -> Path | None:
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    versions = sorted(INSTALLED.glob("*/bin/initdb"), key=lambda file: int(re.sub(r"\D", "", file.parts[-3]) or 0))
    return versions[-1].parent if versions else None


def _own(directory: Path) -> None:
    if (user := _user()) is not None:
        os.chown(directory, user.pw_uid, user.pw_gid)


def _user() -> pwd.struct_passwd | None:
    """PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return None
    names = {one.pw_name: one for one in pwd.getpwall()}
    return names.get("postgres") or names["nobody"]


def _run(program: Path, *arguments: str) -> None:
    user = _user()
    # DEVNULL, because the server that pg_ctl leaves behind would hold on to a pipe.
    subprocess.run(
        [program, *arguments],
        check=True,
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        user=user.pw_uid if user else None,
        group=user.pw_gid if user else None,
        extra_groups=[] if user else None,
    )
