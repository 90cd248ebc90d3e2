from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest

from tests.companion.site import Site
from uploader_app.companion.config import Config


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with Site(tmp_path, Config()) as running:
        yield running


@pytest.fixture
def student(site: Site) -> Iterator[httpx.Client]:
    with site.person("student") as http:
        yield http


@pytest.fixture
def other(site: Site) -> Iterator[httpx.Client]:
    with site.person("student2") as http:
        yield http


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """For tests that leave nothing behind which another one would see."""
    with Site(tmp_path_factory.mktemp("shared"), Config()) as running:
        yield running


@pytest.fixture(scope="module")
def guest(shared: Site) -> Iterator[httpx.Client]:
    """A student of the shared site."""
    with shared.person("student") as http:
        yield http


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as opened:
        yield opened
