from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.e2e.rig import Client

PEERS = Path(__file__).parent / "peers"


@pytest.fixture(autouse=True)
def _no_client_is_left_behind():
    yield
    Client.end_all()


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
