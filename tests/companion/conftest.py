from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, nullcontext
from dataclasses import replace
from functools import partial
from pathlib import Path

import httpx
import pytest

from tests.companion.on_stores import OnStore, on_store
from tests.companion.site import Site
from tests.e2e.conftest import seaweed
from tests.fakes import postgres
from tests.fakes.mailbox import Mailbox
from tests.fakes.postgres import Postgres
from tests.transfer.certificates import self_signed
from uploader_app.companion.config import Config
from uploader_app.companion.records.ledger import Ledger

__all__ = ["seaweed"]

BUILT_IN = Config()


@pytest.fixture(scope="session")
def cluster() -> Iterator[Postgres]:
    with postgres.running() as started:
        yield started


@pytest.fixture(scope="session")
def prepared(cluster: Postgres) -> str:
    """A PostgreSQL database with a companion's tables, to be copied."""
    place = cluster.database()
    ledger = Ledger(place)
    ledger.check()
    ledger.dispose()
    return place


@pytest.fixture(scope="module")
def database(request: pytest.FixtureRequest) -> str:
    """SQLite, unless a test is marked with ``site.on_both_databases``."""
    return str(getattr(request, "param", "sqlite"))


@pytest.fixture(scope="module")
def fresh(request: pytest.FixtureRequest, database: str) -> Callable[[], AbstractContextManager[str]]:
    """Makes a database with nothing in it; its value is what the setting ``database`` takes."""
    if database == "sqlite":
        return partial(nullcontext, "")
    cluster, prepared = request.getfixturevalue("cluster"), request.getfixturevalue("prepared")
    return partial(cluster.copy, prepared)


@pytest.fixture
def open_site(
    tmp_path: Path, fresh: Callable[[], AbstractContextManager[str]], stack: ExitStack
) -> Callable[..., Site]:
    """Those that are opened by one test share its data and its database."""
    place = stack.enter_context(fresh())

    def opened(config: Config = BUILT_IN, **options: object) -> Site:
        return stack.enter_context(Site(tmp_path, replace(config, database=place), **options))

    return opened


@pytest.fixture
def site(open_site: Callable[..., Site]) -> Site:
    return open_site()


@pytest.fixture
def student(site: Site) -> Iterator[httpx.Client]:
    with site.person("student") as http:
        yield http


@pytest.fixture
def other(site: Site) -> Iterator[httpx.Client]:
    with site.person("student2") as http:
        yield http


@pytest.fixture(scope="module")
def shared(
    tmp_path_factory: pytest.TempPathFactory, fresh: Callable[[], AbstractContextManager[str]]
) -> Iterator[Site]:
    """For tests that leave nothing behind which another one would see."""
    with fresh() as place, Site(tmp_path_factory.mktemp("shared"), Config(database=place)) as running:
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


@pytest.fixture
def it(request: pytest.FixtureRequest, tmp_path: Path, stack: ExitStack) -> OnStore:
    """A companion on the store that the test's parameter names."""
    shared = request.getfixturevalue("seaweed") if request.param == "s3" else None
    return stack.enter_context(on_store(request.param, tmp_path, shared))


@pytest.fixture
def shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """What a mail server shows; trusted as the system's own authorities are."""
    context, _ = self_signed(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem"))
    return context


@pytest.fixture
def mailbox(shown: ssl.SSLContext) -> Iterator[Mailbox]:
    with Mailbox(shown) as server:
        yield server
