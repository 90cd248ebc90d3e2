"""A bus of our own for all tests of this room."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from tests.fakes.desktop_bus import private_bus


@pytest.fixture(scope="session")
def bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if not shutil.which("dbus-daemon"):
        pytest.skip("there is no dbus-daemon")
    with private_bus(tmp_path_factory.mktemp("bus")) as address:
        yield address
