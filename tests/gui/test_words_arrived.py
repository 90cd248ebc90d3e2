"""Once the video has arrived, every sentence says so: the deadline is near, and nobody shall send it again."""

from __future__ import annotations

import pytest

from tests.builders import upload
from uploader_app import words
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.upload import Status, Step
from uploader_app.words.faults.arrived import ARRIVED


@pytest.mark.parametrize("code", ARRIVED)
def test_after_the_bytes_a_fault_says_that_the_video_has_arrived(code: Code):
    waiting = upload(step=Step.ATTACH, status=Status.WAITING, fault=Fault(code, retry=True), wake_at=60)
    failed = upload(step=Step.ATTACH, status=Status.FAILED, fault=Fault(code))

    for one in (waiting, failed):
        assert words.explain(one, 0).text.startswith("The video has arrived")
    assert words.explain(failed, 0).action is words.about(Fault(code)).action


@pytest.mark.parametrize("code", ARRIVED)
def test_before_them_it_does_not(code: Code):
    failed = upload(step=Step.TRANSFER, status=Status.FAILED, fault=Fault(code))

    assert words.explain(failed, 0) == words.about(Fault(code))
