from __future__ import annotations

import asyncio
import json
import time
from functools import partial

import pytest

from tests.builders import upload
from tests.companion.site import Video, on_both_databases
from tests.companion.test_retention import Stubborn, deletion, events, state
from uploader_app import net, wire
from uploader_app.clients.companion import CompanionClient, Keys
from uploader_app.companion.cli import main
from uploader_app.companion.config import Config
from uploader_app.companion.ports import Caller
from uploader_app.companion.records import entries
from uploader_app.companion.refusals import Refusal
from uploader_app.domain.faults import Code, StepError
from uploader_app.domain.upload import Cleanup

NOWHERE = """
store = "s3"
[s3]
bucket = "b"
region = "r"
access_key_id = "k"
secret_access_key = "s"
endpoint_url = "http://127.0.0.1:1"
"""


@pytest.fixture
def video(student):
    return Video(student).store()


@pytest.fixture
def said(site, capsys, monkeypatch):
    """What the program answers beside the running companion."""
    monkeypatch.setenv("FIELDPOST_COMPANION_DATABASE", site.rooms.config.database)
    site.clock.now = time.time()

    def run_here(*words):
        code = main([*map(str, words), "--data", str(site.data)])
        return code, *capsys.readouterr()

    return run_here


def delete(video):
    return video.http.delete(f"/v1/videos/{video.id}")


def play(video, http=None):
    return (http or video.http).post(f"/v1/videos/{video.id}/playback")


def code(answer):
    return answer.status_code, answer.json().get("code")


def grant_of(site, video):
    return site.do(site.rooms.ledger.read(partial(entries.find, id=video.id)))


@on_both_databases
def test_an_owner_deletes_a_video_and_keeps_the_receipt(site, video):
    receipt = video.hand_in().json()
    link = play(video).json()["url"]

    answer = delete(video)

    assert (answer.status_code, answer.json()["state"]) == (202, "deleted")
    assert site.files() == []
    assert video.http.get(link).status_code == 404
    assert video.http.get(f"/v1/uploads/{video.id}/receipt").json() == receipt
    said = [play(video), video.ask(), video.beat(), video.complete(), video.hand_in()]
    assert {code(one) for one in said} == {(410, "video_deleted")}


def test_a_deletion_may_be_repeated_and_is_one(site, video):
    assert [delete(video).status_code for _ in range(2)] == [202, 202]

    assert events(site, "video_deletion") == [(video.id,)]


def test_what_was_never_handed_in_has_no_receipt_when_it_is_gone(video):
    delete(video)

    assert code(video.http.get(f"/v1/uploads/{video.id}/receipt")) == (410, "video_deleted")


def test_what_is_not_confirmed_is_no_video_yet(site, student):
    unfinished, abandoned = Video(student), Video(student)
    unfinished.send()
    abandoned.send()
    abandoned.call("abandon", {})

    assert code(delete(unfinished)) == (409, "not_confirmed")
    assert code(delete(abandoned)) == (410, "upload_gone")
    assert len(site.files()) == 2


def test_when_the_assignment_is_closed_the_owner_deletes_no_more(site, video):
    closed = partial(_assign, id=video.id, assignment="demo-closed")
    site.do(site.rooms.ledger.write(closed))

    assert code(delete(video)) == (403, "assignment_closed")
    assert play(video).status_code == 200


def _assign(db, id, assignment):
    entries.touch(db, entries.find(db, id), assignment=assignment)


@on_both_databases
def test_a_legal_hold_stops_its_owner(site, video):
    site.do(deletion(site).hold(video.id, "case 7"))

    assert code(delete(video)) == (409, "legal_hold")
    assert code(video.call("abandon", {})) == (409, "legal_hold")
    assert play(video).status_code == 200

    site.do(deletion(site).release(video.id))
    assert delete(video).status_code == 202


def test_a_store_that_is_down_delays_the_bytes_only(open_site, stack):
    site = open_site(Config(), around=lambda store: Stubborn(store, failures=1))
    video = Video(stack.enter_context(site.person("student"))).store()

    assert delete(video).status_code == 202
    assert len(site.files()) == 2
    assert code(play(video)) == (410, "video_deleted")
    site.later(40)

    assert site.files() == []


def test_who_decided_on_an_older_state_comes_too_late(site, video):
    before, caller = grant_of(site, video), Caller(wire.Person("student", "student", "", "student"))
    delete(video)

    for act in (site.rooms.registry.playback, site.rooms.handing_in.hand_in):
        with pytest.raises(Refusal) as refused:
            site.do(act(caller, before))
        assert refused.value.code == "video_deleted"


def test_the_desktop_is_told_so_in_its_own_words(site, student, video):
    held = Video(student).store()
    site.do(deletion(site).hold(held.id, "case 7"))
    delete(video)

    with pytest.raises(StepError) as told:
        asyncio.run(as_desktop(site, student, lambda client: client.hand_in(upload(id=video.id))))
    cleanup = Cleanup(held.id, held.secret, site.url)
    asyncio.run(as_desktop(site, student, lambda client: client.abandon(cleanup)))

    assert (told.value.fault.code, told.value.fault.retry) == (Code.VIDEO_DELETED, False)
    assert play(held).status_code == 200


async def as_desktop(site, http, act):
    keys = Keys(http.headers["Authorization"].removeprefix("Bearer "))
    async with net.api_client() as connection:
        await act(CompanionClient(connection, site.url, keys))


# -- the administrator -----------------------------------------------------------------------------


@on_both_databases
def test_an_administrator_deletes_while_the_companion_runs(site, video, said):
    assert said("video", "delete", video.id, "--reason", "ticket 7")[0] == 0

    assert code(play(video)) == (410, "video_deleted")
    assert site.files() == []
    [(detail,)] = site.rows("SELECT detail FROM event WHERE kind = 'video_deletion'")
    assert {("cause", "administrator"), ("reason", "ticket 7"), ("role", "")} <= json.loads(detail).items()


@on_both_databases
def test_a_hold_by_the_administrator_is_seen_in_the_list_and_ends(site, video, said):
    assert said("video", "hold", video.id, "--reason", "ticket 7")[0] == 0

    refusal = said("video", "delete", video.id, "--reason", "ticket 8")
    [listed] = [json.loads(line) for line in said("video", "list", "--json")[1].splitlines()]
    assert (refusal[0], "must be kept" in refusal[2]) == (1, True)
    assert (listed["state"], listed["held"]) == ("stored", "ticket 7")

    assert said("video", "release", video.id)[0] == 0
    assert delete(video).status_code == 202
    [listed] = [json.loads(line) for line in said("video", "list", "--json")[1].splitlines()]
    assert (listed["state"], listed["held"], listed["path"]) == ("deleted", "", "")
    assert [len(events(site, kind)) for kind in ("video_hold", "video_release")] == [1, 1]


def test_with_the_store_out_of_reach_it_is_done_later(site, video, said, tmp_path):
    (tmp_path / "a.toml").write_text(NOWHERE)

    done, answer, _ = said("video", "delete", video.id, "--reason", "ticket 7", "--config", tmp_path / "a.toml")

    assert (done, "goes on trying" in answer) == (0, True)
    assert code(play(video)) == (410, "video_deleted")
    assert len(site.files()) == 2
    site.later(60)
    assert site.files() == []


@pytest.mark.parametrize("what", ["delete", "hold"])
@pytest.mark.parametrize("reason", ["Amina asked", "by OKAFOR's wish", "student"])
def test_a_reason_that_names_the_person_is_refused(site, video, said, what, reason):
    done, _, complaint = said("video", what, video.id, "--reason", reason)

    assert (done, "without the name" in complaint) == (1, True)
    assert state(site, video) == "stored"
    assert grant_of(site, video).held == ""


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("delete", "0" * 32, "--reason", "x"), "no such upload"),
        (("hold", "0" * 32, "--reason", "x"), "no such upload"),
        (("release", "0" * 32), "no such upload"),
    ],
)
def test_a_video_that_is_not_there_is_said_and_is_one(said, words, why):
    done, answer, complaint = said("video", *words)

    assert (done, answer) == (1, "")
    assert why in complaint


def test_what_is_not_confirmed_cannot_be_held(student, said):
    unfinished = Video(student)
    unfinished.ask()

    assert said("video", "hold", unfinished.id, "--reason", "x")[0] == 1


def test_in_a_wrong_directory_nothing_is_taken_for_deleted(site, video, monkeypatch, capsys, tmp_path):
    monkeypatch.setenv("FIELDPOST_COMPANION_DATABASE", f"sqlite:///{site.data / 'companion.db'}")

    assert main(["video", "delete", video.id, "--reason", "x", "--data", str(tmp_path / "other")]) == 1

    assert "--data" in capsys.readouterr().err
    assert not (tmp_path / "other").exists()
    assert play(video).status_code == 200
