"""Between the engine and the companion stands a proxy that does one wrong thing once, in each phase. The video
arrives all the same, once; or what was removed is gone."""

from __future__ import annotations

import asyncio
from functools import partial

import pytest

from tests.e2e.engines import engine_at
from tests.e2e.rig import MIB, companion, sha256, until, video
from tests.fakes.fault_proxy import FaultProxy, Rule, cut, delay, drop_answer, reset, stall, status
from uploader_app import net
from uploader_app.cli.orders import new_upload
from uploader_app.domain.faults import Code
from uploader_app.domain.messages import Added, Removed
from uploader_app.domain.upload import Status, Target
from uploader_app.engine.transfer.wire_pump import RateLimit

SIZE = 2 * MIB
RATE = 6 * MIB

PHASES = {
    "ticket": ("PUT", r"/v1/uploads/\w+$"),
    "create": ("POST", r"/tus/"),
    "HEAD": ("HEAD", r"/tus/"),
    "PATCH": ("PATCH", r"/tus/"),
    "heartbeat": ("POST", r"/heartbeat$"),
    "confirm": ("POST", r"/complete$"),
    "hand in": ("PUT", r"/submission$"),
    "clean-up": ("POST", r"/abandon$"),
}
FAULTS = {
    **{f"status {code}": partial(status, code) for code in (408, 409, 423, 429, 500, 502, 503)},
    "answer dropped": drop_answer,
    "reset": reset,
    "cut": cut,
    "stall": stall,
    "delay": delay,
    "reset in the body": partial(reset, MIB),
    "cut in the body": partial(cut, MIB),
    "stall in the body": partial(stall, MIB),
}


STOPS = {("status 409", "create"): Code.STORE_REFUSED}
"""Where the answer means no: the upload stops with its reason, and "Try again" goes on from there."""


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with companion(tmp_path_factory.mktemp("server")) as it:
        yield it


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_once_in_each_phase(server, tmp_path, fault, phase):
    if "body" in fault and phase != "PATCH":
        return  # only a PATCH has a body that can break in the middle
    expected = video(tmp_path / "v.mp4", SIZE)
    before = server.objects()

    with FaultProxy(server.port) as proxy:
        method, path = PHASES[phase]
        rule = proxy.plan(Rule(FAULTS[fault](), method, path))
        target = Target(proxy.url, "student", "demo-interview", "Interview")
        upload = new_upload(str(tmp_path / "v.mp4"), target)
        scene = removed if phase == "clean-up" else delivered
        last = asyncio.run(scene(proxy, tmp_path / "journal", upload, rule))
        rule.release.set()

        assert rule.fired.is_set()
    if phase == "clean-up":
        until(lambda: server.objects() == before)
        return
    if (fault, phase) in STOPS:
        assert (last.status, last.fault.code) == (Status.FAILED, STOPS[fault, phase])
        assert sha256(tmp_path / "v.mp4") == expected
        return
    assert last.status is Status.DONE, last.fault
    assert last.receipt.sha256 == expected
    [stored] = [one for one in server.videos() if one["id"] == upload.id]
    assert sha256(server.data / "store" / stored["path"].rpartition("/")[2]) == expected
    assert len(server.objects() - before) == 1


async def delivered(proxy, folder, upload, rule):
    async with asyncio.timeout(60), engine_at(proxy.url, folder, RateLimit(RATE)) as (engine, ear):
        engine.post(Added(upload))
        await ear.until(rule.fired.is_set)
        rule.release.set()
        await ear.rest()
        return ear.uploads[upload.id]


async def removed(proxy, folder, upload, rule):
    async with asyncio.timeout(60), engine_at(proxy.url, folder, RateLimit(RATE)) as (engine, ear):
        engine.post(Added(upload))
        await ear.until(lambda: upload.id in ear.uploads and ear.uploads[upload.id].sent)
        engine.post(Removed(upload.id))
        await ear.until(lambda: upload.id not in ear.uploads)
        await ear.until(rule.fired.is_set)
        rule.release.set()
        await ear.until(lambda: not engine.sites_to_clean)


def test_the_timeouts_of_the_product_are_the_measured_ones():
    assert (net.CONNECT_SECONDS, net.STALL_SECONDS, net.ANSWER_SECONDS) == (15, 20, 120)
