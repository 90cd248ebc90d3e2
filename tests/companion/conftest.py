from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from sqlalchemy.engine import make_url

from tests.companion.site import Site
from tests.fakes import postgres
from tests.fakes.postgres import Postgres
from uploader_app.companion.config import Config
from uploader_app.companion.ledger import Ledger


@pytest.fixture(scope="session")
def cluster() -> Iterator[Postgres]:
    with postgres.running() as started:
        yield started


@pytest.fixture(scope="session")
def prepared(cluster: Postgres) -> str:
    """The name of a PostgreSQL database with a companion's tables, to be copied."""
    place = cluster.database()
    ledger = Ledger(place)
    ledger.check()
    ledger.dispose()
    return str(make_url(place).database)


@pytest.fixture(scope="module")
def database(request: pytest.FixtureRequest) -> str:
    """SQLite, unless a test is marked with ``site.on_both_databases``."""
    return str(getattr(request, "param", "sqlite"))


@pytest.fixture(scope="module")
def fresh(request: pytest.FixtureRequest, database: str) -> Callable[[], str]:
    """Makes a database with nothing in it, as the setting ``database`` names it."""
    if database == "sqlite":
        return str
    cluster, prepared = request.getfixturevalue("cluster"), request.getfixturevalue("prepared")
    return lambda: cluster.database(prepared)


@pytest.fixture
def open_site(tmp_path: Path, fresh: Callable[[], str], stack: ExitStack) -> Callable[..., Site]:
    """Several that are opened by one test share its data and its database."""
    place = fresh()
    return lambda config=Config(), **options: stack.enter_context(
        Site(tmp_path, replace(config, database=place), **options)
    )


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
def shared(tmp_path_factory: pytest.TempPathFactory, fresh: Callable[[], str]) -> Iterator[Site]:
    """For tests that leave nothing behind which another one would see."""
    with Site(tmp_path_factory.mktemp("shared"), Config(database=fresh())) as running:
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
