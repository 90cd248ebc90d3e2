"""What is made of a companion's refusals, older and newer ones."""

from __future__ import annotations

import httpx
import pytest

from uploader_app.clients import companion_answers
from uploader_app.domain.faults import Code
from uploader_app.domain.limits import Whose


def fault(**problem: object):
    return companion_answers.fault(httpx.Response(413, json={"message": "No.", **problem}))


@pytest.mark.parametrize("code", ["too_large", "too_long"])
def test_a_limit_that_is_told_is_kept_with_its_name(code: str):
    told = fault(code=code, limit=60.0, given=60.4, limit_of="store")

    assert told.code is (Code.FILE_TOO_LARGE if code == "too_large" else Code.FILE_TOO_LONG)
    assert (told.size, told.limit, told.whose) == (61, 60, Whose.STORE)


def test_an_older_companion_tells_no_limit_and_an_assignment_is_just_closed():
    assert (fault(code="too_large").limit, fault(code="too_large").whose) == (0, "")
    assert fault(code="assignment_closed").code is Code.TARGET_CLOSED
