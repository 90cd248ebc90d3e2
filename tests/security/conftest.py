"""The companions of ``tests/companion``, for those who mean them no good."""

from __future__ import annotations

from tests.companion.conftest import (
    cluster,
    database,
    fresh,
    guest,
    open_site,
    other,
    prepared,
    shared,
    site,
    stack,
    student,
)
from tests.companion.test_program import program

__all__ = [
    "cluster",
    "database",
    "fresh",
    "guest",
    "open_site",
    "other",
    "prepared",
    "program",
    "shared",
    "site",
    "stack",
    "student",
]
