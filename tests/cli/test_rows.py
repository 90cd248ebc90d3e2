"""How an assignment is listed on the command line."""

from __future__ import annotations

import json

from tests.fakes.backend import ACCOUNT
from uploader_app.cli import rows
from uploader_app.cli.account_book import Account
from uploader_app.cli.entering import seen
from uploader_app.domain.limits import Closed, Whose
from uploader_app.gui.models.standing import reason
from uploader_app.gui.models.targets import target
from uploader_app.wire import Assignment

NOW = 1_795_082_400.0
CLOSED = Assignment("a1", "Film", "Portrait", open=False, closed=Closed.LATE, closes_at=NOW - 90_000)
OPEN = Assignment(
    *("a2", "Film", "Walk", True),
    max_bytes=30 * 10**9,
    max_bytes_of=Whose.STORE,
    max_duration_s=36_000.0,
    max_duration_of=Whose.STORE,
    closes_at=NOW + 60,
)


def test_a_closed_one_says_why_in_the_words_of_the_window():
    listed = json.loads(rows.assignment_as_json(CLOSED, NOW))

    assert (listed["closed"], listed["fault"]["text"]) == ("late", reason(CLOSED, NOW))
    assert rows.assignment_as_text(CLOSED, NOW).endswith(f"(closed: {reason(CLOSED, NOW)})")


def test_an_open_one_tells_its_limits_and_whose_they_are():
    listed = json.loads(rows.assignment_as_json(OPEN, NOW))

    assert (listed["max_bytes_of"], listed["max_duration_s"], listed["max_duration_of"]) == ("store", 36_000, "store")
    assert (listed["state"], listed["fault"]) == ("open", None)


def test_window_and_command_line_aim_at_the_same():
    aimed = target(OPEN, seen(Account(ACCOUNT.site, ACCOUNT.username, ACCOUNT.name)))

    assert aimed == target(OPEN, ACCOUNT)
    assert (aimed.max_bytes_of, aimed.max_duration_s, aimed.max_duration_of) == ("store", 36_000, "store")
