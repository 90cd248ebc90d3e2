from __future__ import annotations

import pytest

from tests.e2e.rig import Client


@pytest.fixture(autouse=True)
def _no_client_is_left_behind():
    yield
    Client.end_all()
