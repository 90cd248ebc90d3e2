"""Fixtures for the tests of the transfer."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest

from tests.transfer.certificates import self_signed
from tests.transfer.rig import LONG, source_of, through
from uploader_app.domain.upload import Source
from uploader_app.engine.transfer.tus import TusTransfer


@pytest.fixture
def source(tmp_path: Path) -> Source:
    return source_of(tmp_path / "interview.mp4", LONG)


@pytest.fixture(scope="module")
def contexts(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    return self_signed(tmp_path_factory.mktemp("tls"))


@pytest.fixture(params=["http", "https"])
def scheme(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def tls(scheme: str, contexts: tuple[ssl.SSLContext, ssl.SSLContext]) -> ssl.SSLContext | None:
    return contexts[0] if scheme == "https" else None


@pytest.fixture
def transfer(contexts: tuple[ssl.SSLContext, ssl.SSLContext]) -> TusTransfer:
    return through(trust=lambda: contexts[1])
