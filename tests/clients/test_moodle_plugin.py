"""The session at a Moodle and the scripts of its video plugins, beyond what every taker of uploads promises."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import httpx
import msgspec
import pytest

from tests import builders
from tests.contracts.uploads_benches import plugin_moodle
from tests.fakes import moodle as recorded
from tests.fakes.moodle import RELEASES, MoodleServer
from tests.fakes.moodle_plugin import COOKIE, HIDDEN, Refused
from uploader_app import net
from uploader_app.clients import moodle_plugin, moodle_session, plugin_answers
from uploader_app.clients.moodle import Setting
from uploader_app.clients.moodle_plugin import MoodlePlugins
from uploader_app.clients.moodle_session import LOCKED_SECONDS, Pass
from uploader_app.clients.plugin_answers import (
    MOST_BYTES,
    ONE_POST,
    S3_POST,
    Course,
    Listed,
    Listing,
    assignments,
)
from uploader_app.domain.faults import Code, StepError
from uploader_app.domain.limits import Closed, Whose
from uploader_app.domain.upload import Cleanup, PostTicket, Step, Target, TusTicket

MINE = Pass("token-student1", "private-student1", 5)
KEY = "videos/5/1698345600_a7b3c/film.mp4"
S3_LEAVE = {"presigned_url": "http://127.0.0.1:1/films", "fields": {"key": KEY}, "s3_key": KEY}
AUTOLOGIN = "tool_mobile_get_autologin_key"


@dataclass
class Uploads:
    """A plugin's store, as a script. ``leaves``: what the next requests are given, the last one for ever."""

    plugin: str
    leaves: list[dict[str, Any]]
    told: dict[str, Any] | None = field(default_factory=dict)
    deleted: list[str] = field(default_factory=list)

    def leave(self, user: int, form: Mapping[str, str]) -> dict[str, Any]:
        given = self.leaves.pop(0) if len(self.leaves) > 1 else self.leaves[0]
        if "error_type" in given:
            raise Refused(given)
        return given

    def details(self, video: str) -> dict[str, Any] | None:
        return self.told

    def delete(self, video: str) -> None:
        self.deleted.append(video)

    def watch(self, video: str) -> dict[str, Any]:
        return {"token": video} if self.plugin == "cloudflarestream" else {"signed_url": f"https://cdn/{video}"}


def stream(*leaves, **facts):
    given = [{"uploadURL": f"http://127.0.0.1:1/tus/{one}?tusv2=true", "uid": one} for one in ("u1", "u2")]
    return Uploads("cloudflarestream", list(leaves) or given, **facts)


def bucket(*leaves, **facts):
    return Uploads("s3video", list(leaves) or [S3_LEAVE], **facts)


@pytest.fixture
def visit(tmp_path):
    """Runs ``act(plugins, site)`` for a person at a Moodle whose plugin has this store."""

    def visit(store, act, mine=MINE, release="4.5.5", before=lambda _: None):
        kept = [mine]

        def keep(_site, _account, changed):
            kept[0] = changed

        async def run(site, trusted):
            async with net.api_client(trusted) as http:
                return await act(MoodlePlugins(http, lambda *_: kept[0], keep), site)

        with plugin_moodle(tmp_path, release, store) as (site, trusted):
            before(site)
            return asyncio.run(run(site, trusted)), site, kept[0]

    return visit


def upload_for(site, store, number="3", size=1000):
    target = Target(site.url, "student1", f"{store.plugin}:{number}", "Interview")
    return builders.upload(source=builders.source(size=size), size=size, target=target, sha256="ab" * 32)


async def ticketed(plugins, upload):
    return replace(upload, ticket=await plugins.ticket(upload, upload.source))


def asking(store, **facts):
    """An act that only asks for a ticket."""

    async def act(plugins, site):
        return await ticketed(plugins, upload_for(site, store, **facts))

    return act


def refusal(visit, store, act, **options):
    with pytest.raises(StepError) as raised:
        visit(store, act, **options)
    return raised.value.fault


def count(site, function):
    return sum(call.function == function for call in site.calls)


# -- the session -------------------------------------------------------------------------------------


@pytest.mark.parametrize("release", RELEASES)
def test_a_session_is_opened_once_and_kept(visit, release):
    store = stream()

    async def act(plugins, site):
        upload = await ticketed(plugins, upload_for(site, store))
        await plugins.heartbeat(upload, 0)
        await plugins.complete(upload)

    _, site, kept = visit(store, act, release=release)

    assert count(site, AUTOLOGIN) == 1
    assert kept.cookie.partition("=")[2] in site.sessions


def test_a_session_lives_on_over_a_restart(visit):
    store = stream()

    def before(site):
        site.sessions["kept"] = ("student1", "abc")

    _, site, _ = visit(store, asking(store), replace(MINE, cookie=f"{COOKIE}=kept"), before=before)

    assert count(site, AUTOLOGIN) == 0
    assert site.asked == ["get_upload_url.php"]


def test_the_session_of_somebody_else_is_not_used(visit):
    store = stream()

    def before(site):
        site.sessions["theirs"] = ("student2", "abc")

    _, site, _ = visit(store, asking(store), replace(MINE, cookie=f"{COOKIE}=theirs"), before=before)

    assert ("student1", 3) in site.submissions
    assert count(site, AUTOLOGIN) == 1


def test_many_calls_at_once_open_one_session(visit):
    store = stream()

    async def act(plugins, site):
        upload = await ticketed(plugins, upload_for(site, store))
        site.end_sessions()
        await asyncio.gather(*(plugins.heartbeat(upload, 0) for _ in range(5)))

    _, site, _ = visit(store, act)

    assert count(site, AUTOLOGIN) == 2


def test_a_refusal_opens_no_session_while_the_one_we_have_is_good(visit):
    store = stream()

    async def act(plugins, site):
        await ticketed(plugins, upload_for(site, store))
        with pytest.raises(StepError) as raised:
            await ticketed(plugins, upload_for(site, store, str(HIDDEN)))
        return raised.value.fault

    fault, site, _ = visit(store, act)

    assert (fault.code, fault.retry) == (Code.TARGET_REFUSED, False)
    assert count(site, AUTOLOGIN) == 1


def test_a_moodle_that_opened_one_a_minute_ago_is_waited_for(visit):
    store = stream()

    fault = refusal(visit, store, asking(store), before=lambda site: site.locked.add("student1"))

    assert (fault.code, fault.retry, fault.after) == (Code.RATE_LIMITED, True, LOCKED_SECONDS)


def test_a_page_that_is_not_moodles_costs_no_session(visit):
    store = stream()

    def before(site):
        site.sessions["kept"] = ("student1", "abc")
        site._page = recorded.html

    fault = refusal(visit, store, asking(store), mine=replace(MINE, cookie=f"{COOKIE}=kept"), before=before)

    assert (fault.code, fault.retry) == (Code.SERVER_ERROR, True)


@pytest.mark.parametrize(
    ("mine", "code"),
    [
        (replace(MINE, private="wrong"), Code.AUTH_EXPIRED),
        (replace(MINE, token="token-nobody"), Code.AUTH_EXPIRED),
        (replace(MINE, user=6), Code.AUTH_EXPIRED),
        (replace(MINE, private=""), Code.SITE_SERVICES_OFF),
        (Pass(), Code.AUTH_EXPIRED),
    ],
)
def test_what_opens_no_session_is_told(visit, mine, code):
    store = stream()

    fault = refusal(visit, store, asking(store), mine=mine)

    assert (fault.code, fault.retry) == (code, False)


def test_a_key_is_brought_to_no_other_site(visit):
    store = stream()

    def before(site):
        site.autologin_at = "https://elsewhere.example"

    assert refusal(visit, store, asking(store), before=before).code is Code.SITE_WRONG


# -- tickets -----------------------------------------------------------------------------------------


def test_an_address_for_tus_is_sent_to_in_what_stream_takes(visit):
    store = stream()

    upload, site, _ = visit(store, asking(store))

    ticket = upload.ticket
    assert isinstance(ticket, TusTicket)
    assert (ticket.chunk % ticket.grid, ticket.grid) == (0, 256 * 1024)
    assert ticket.grant == f"cloudflarestream:{site.submissions['student1', 3].id}:u1"


def test_an_address_for_one_form_gets_one_form(visit):
    store = stream({"uploadURL": "http://127.0.0.1:1/u1", "uid": "u1"})

    upload, _, _ = visit(store, asking(store, size=ONE_POST))

    assert upload.ticket == PostTicket("http://127.0.0.1:1/u1", {}, "cloudflarestream:1:u1")


def test_what_is_too_large_for_one_form_is_refused_before_a_byte_and_leaves_nothing(visit):
    store = stream({"uploadURL": "http://127.0.0.1:1/u1", "uid": "u1"})

    fault = refusal(visit, store, asking(store, size=ONE_POST + 1))

    assert (fault.code, fault.retry) == (Code.FILE_TOO_LARGE, False)
    assert (fault.size, fault.limit, fault.whose) == (ONE_POST + 1, ONE_POST, Whose.COMPANION)
    assert store.deleted == ["u1"]


def test_a_form_of_s3_has_its_fields_and_moodles_submission(visit):
    store = bucket()

    upload, site, _ = visit(store, asking(store))

    assert upload.ticket == PostTicket(S3_LEAVE["presigned_url"], S3_LEAVE["fields"], f"s3video:1:{KEY}")
    assert count(site, "mod_assign_get_submission_status") == 1


def test_the_published_plugin_is_understood_as_well_as_its_documents(visit):
    data = {"url": S3_LEAVE["presigned_url"], "fields": S3_LEAVE["fields"], "s3_key": KEY, "submission_id": 77}
    store = bucket({"data": data, "s3_key": KEY})

    upload, site, _ = visit(store, asking(store))

    assert upload.ticket.grant == f"s3video:77:{KEY}"
    assert count(site, "mod_assign_get_submission_status") == 0


def test_no_form_is_larger_than_s3_takes(visit):
    store = bucket()

    fault = refusal(visit, store, asking(store, size=S3_POST + 1))

    assert (fault.code, fault.limit, fault.whose) == (Code.FILE_TOO_LARGE, S3_POST, Whose.STORE)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"uploadURL": "ftp://host/u1", "uid": "u1"}, Code.SITE_WRONG),
        ({"uploadURL": "http://stream.example.com/tus/u1", "uid": "u1"}, Code.SITE_INSECURE),
        ({"uploadURL": "https://stream.example.com/tus/u1", "uid": "", "s3_key": ""}, Code.STORE_PROTOCOL),
        ({"uploadURL": "https://stream.example.com/tus/u1", "uid": "u1", "fields": 7}, Code.STORE_PROTOCOL),
        ({"uid": "u1", "error_type": "quota_error", "success": False}, Code.SERVER_FULL),
    ],
)
def test_a_ticket_that_is_none_is_told(visit, given, code):
    store = stream(given)

    assert refusal(visit, store, asking(store)).code is code


# -- what comes after --------------------------------------------------------------------------------


def test_a_heartbeat_is_heard(visit):
    store = stream()

    async def act(plugins, site):
        upload = await ticketed(plugins, upload_for(site, store))
        await plugins.heartbeat(upload, 0)

    _, site, _ = visit(store, act)

    assert site.submissions["student1", 3].record["heartbeat"]


def test_a_plugin_that_has_no_such_script_is_not_asked_for_more(visit):
    store = stream()

    async def act(plugins, site):
        site.lacks = {"upload_heartbeat.php", "cleanup_failed_upload.php"}
        upload = await ticketed(plugins, upload_for(site, store))
        await plugins.heartbeat(upload, 0)
        await plugins.abandon(Cleanup(upload.id, "", site.url, "student1", upload.ticket.grant))

    _, site, _ = visit(store, act)

    assert site.asked == ["get_upload_url.php"]


@pytest.mark.parametrize(
    ("told", "code", "back_to"),
    [
        ({"status": "error"}, Code.STORE_REJECTED, Step.TICKET),
        ({"filesize": 999}, Code.STORE_MISMATCH, Step.TICKET),
        (None, Code.STORE_GONE, Step.TICKET),
    ],
)
def test_what_is_not_the_whole_video_is_not_confirmed(visit, told, code, back_to):
    store = stream(told=told)

    async def act(plugins, site):
        await plugins.complete(await ticketed(plugins, upload_for(site, store)))

    fault = refusal(visit, store, act)

    assert (fault.code, fault.back_to) == (code, back_to)


def test_an_upload_whose_place_another_took_does_not_take_it_back(visit):
    store = bucket(S3_LEAVE, {**S3_LEAVE, "s3_key": "videos/5/other/film.mp4"})

    async def act(plugins, site):
        first = await ticketed(plugins, upload_for(site, store))
        await ticketed(plugins, upload_for(site, store))
        await plugins.complete(first)

    fault = refusal(visit, store, act)

    assert (fault.code, fault.retry) == (Code.GRANT_WITHDRAWN, False)


def test_nothing_is_handed_in_until_moodle_says_so(visit):
    store = stream()

    async def act(plugins, site):
        upload = await ticketed(plugins, upload_for(site, store))
        await plugins.complete(upload)
        with pytest.raises(StepError) as raised:
            await plugins.hand_in(upload)
        site.save()
        return raised.value.fault, await plugins.hand_in(upload)

    (fault, receipt), _, _ = visit(store, act)

    assert (fault.code, fault.retry, fault.back_to) == (Code.TARGET_UNSAVED, True, "")
    assert receipt.submission == "1"


def test_one_may_watch_what_one_has_sent(visit):
    def watching(store):
        async def act(plugins, site):
            return await plugins.playback(await ticketed(plugins, upload_for(site, store)))

        return visit(store, act)[0]

    assert watching(stream()) == "u1"
    assert watching(bucket()) == f"https://cdn/{KEY}"


def test_assignments_are_those_that_take_a_video_by_a_plugin(visit):
    async def act(plugins, site):
        return await plugins.assignments(site.url, "student1")

    listed, _, _ = visit(bucket(), act)

    assert ("s3video:3", "Video Course", "Assignment C") in [(one.id, one.course, one.name) for one in listed]
    assert "s3video:13" not in [one.id for one in listed], "nothing is submitted there"
    assert {(one.max_bytes, one.max_bytes_of, one.max_duration_s) for one in listed} == {(S3_POST, Whose.STORE, 0)}


def test_an_account_of_which_moodle_wants_something_first_is_no_empty_list():
    warned = msgspec.convert({"courses": [], "warnings": [{"message": "Site policy not agreed"}]}, Listing)

    with pytest.raises(StepError) as raised:
        assignments(warned, 0.0)

    assert raised.value.fault.code is Code.SITE_ACCOUNT_UNREADY
    assert assignments(Listing([]), 0.0) == []


@pytest.mark.parametrize("plugin", MOST_BYTES)
def test_one_that_is_not_open_yet_says_so_and_when(plugin):
    enabled = Setting(plugin, "assignsubmission", "enabled", "1")
    listing = Listing([Course("Film", [Listed(1, "Portrait", allowsubmissionsfromdate=100, configs=[enabled])])])

    (before,), (after,) = assignments(listing, 99.0), assignments(listing, 100.0)

    assert (before.open, before.closed, before.opens_at) == (False, Closed.EARLY, 100.0)
    assert (after.open, after.closed) == (True, "")
    assert after.max_bytes == MOST_BYTES[plugin]


@pytest.mark.parametrize(
    ("status", "said", "code", "retry"),
    [
        (200, {"error": "...", "errorcode": "sitemaintenance"}, Code.SITE_MAINTENANCE, True),
        (200, {"error": "...", "errorcode": "missingparam"}, Code.SERVER_ERROR, False),
        (200, {"success": False, "error": "nopermission"}, Code.TARGET_REFUSED, False),
        (200, {"success": False, "error": "...", "error_type": "config_error"}, Code.SERVER_ERROR, False),
        (503, {"success": False, "error": "...", "error_type": "s3_error"}, Code.SERVER_BUSY, True),
        (400, {"success": False, "error": "..."}, Code.SERVER_ERROR, True),
        (400, {"success": False, "error": "...", "can_retry": False}, Code.TARGET_REFUSED, False),
        (200, ["not", "an", "object"], Code.SERVER_ERROR, True),
        (404, None, Code.SERVER_ERROR, False),
        (403, None, Code.TARGET_REFUSED, False),
        (303, None, Code.NET_MOVED, True),
        (429, None, Code.RATE_LIMITED, True),
        (502, None, Code.SERVER_ERROR, True),
    ],
)
def test_each_refusal_has_its_meaning(status, said, code, retry):
    body = b"<html>" if said is None else json.dumps(said).encode()

    with pytest.raises(StepError) as raised:
        plugin_answers.facts(httpx.Response(status, content=body), "confirm_upload")

    fault = raised.value.fault
    assert (fault.code, fault.retry) == (code, retry)
    assert "..." not in fault.detail


def test_a_wait_that_is_asked_for_is_kept():
    answer = httpx.Response(429, content=b"{}", headers={"Retry-After": "77"})

    with pytest.raises(StepError) as raised:
        plugin_answers.facts(answer, "get_upload_url")

    assert raised.value.fault.after == 77


# -- finding one, and signing in ---------------------------------------------------------------------


def found(trusted, site):
    async def find():
        async with net.api_client(trusted) as http:
            await moodle_plugin.expect_plugin(http, site)

    return asyncio.run(find())


@pytest.mark.parametrize("store", [stream(), bucket()])
def test_a_moodle_with_a_plugin_is_found(tmp_path, store):
    with plugin_moodle(tmp_path, "4.5.5", store) as (site, trusted):
        found(trusted, site.url)


def test_a_moodle_without_one_is_not(tmp_path):
    with plugin_moodle(tmp_path, "4.5.5") as (site, trusted), pytest.raises(StepError) as raised:
        found(trusted, site.url)

    assert raised.value.fault.code is Code.SITE_WRONG


def test_who_signs_in_is_known_by_number_and_name(tmp_path):
    with plugin_moodle(tmp_path, "4.5.5", stream()) as (site, trusted):

        async def sign_in():
            async with net.api_client(trusted) as http:
                return await moodle_session.sign_in(http, site.url, "student1", "right")

        mine, person = asyncio.run(sign_in())

    assert (mine, person.username, person.fullname) == (MINE, "student1", "Sam Student")


def test_a_moodle_that_gives_no_private_token_is_told_before_anything_is_queued():
    async def sign_in(url):
        async with net.api_client() as http:
            return await moodle_session.sign_in(http, url, "student1", "right")

    with MoodleServer("4.5.5") as server, pytest.raises(StepError) as raised:
        asyncio.run(sign_in(server.url))

    assert raised.value.fault.code is Code.SITE_SERVICES_OFF
