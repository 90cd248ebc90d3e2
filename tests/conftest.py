"""Settings for the whole suite."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("fieldpost", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("fieldpost")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    """In CI everything that a test needs is installed, so a skipped test is a failed one."""
    report = yield
    if report.skipped and os.environ.get("CI") == "true" and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped in CI: {report.longrepr}"
    return report


def pytest_collection_finish() -> None:
    """What is there by now stays to the end: to go through all of it after each test of the window took longer than the
    tests."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def qt_ends_in_its_own_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """Cycles that hold Qt's objects are collected here, never by the engine's thread: Qt would crash there."""
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    gc.collect()
    gc.enable()
