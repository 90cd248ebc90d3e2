from __future__ import annotations

import json

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from tests.companion.site import TUS, Video, film, on_both_databases

pytestmark = on_both_databases


def code(answer):
    assert answer.headers["X-Request-Id"] == answer.json()["request_id"]
    return answer.status_code, answer.json()["code"]


def test_a_video_goes_from_ticket_to_receipt(student):
    video = Video(student, film(3_000_000)).store()

    receipt = video.hand_in().json()

    facts = json.loads(receipt["document"])
    assert (facts["size"], facts["sha256"], facts["person"]) == (3_000_000, video.sha256, "student")
    assert (facts["file_name"], facts["assignment"]) == (video.name, "demo-interview")
    Ed25519PublicKey.from_public_bytes(bytes.fromhex(receipt["key"])).verify(
        bytes.fromhex(receipt["signature"]), receipt["document"].encode()
    )


def test_asking_again_gives_the_same_live_ticket(guest):
    video = Video(guest)

    first, second = video.ask(), video.ask()

    assert (first.status_code, second.status_code) == (201, 200)
    assert first.json()["ticket"]["url"] == second.json()["ticket"]["url"]
    assert first.json()["ticket"]["kind"] == "tus-create"


def test_who_asks_again_after_all_has_come_is_told_so(student):
    video = Video(student)
    video.send()

    assert video.ask().json()["state"] == "stored"
    assert video.complete().json()["state"] == "stored"


def test_what_came_without_its_client_is_still_compared_with_its_hash(student):
    video = Video(student)
    video.send()
    video.ask()

    assert video.complete("0" * 64).json()["code"] == "hash_mismatch"


def test_the_id_of_somebody_else_is_unknown(student, other):
    video = Video(student)
    video.ask()

    assert code(Video(other, id=video.id).ask()) == (404, "upload_unknown")


def test_an_id_belongs_to_one_set_of_facts(guest):
    video = Video(guest)
    video.ask()

    assert code(Video(guest, b"other", id=video.id, secret=video.secret).ask()) == (409, "id_conflict")


@pytest.mark.parametrize(
    ("assignment", "expected"),
    [("demo-nothing", (404, "assignment_unknown")), ("demo-closed", (403, "assignment_closed"))],
)
def test_an_assignment_must_be_there_and_open(guest, assignment, expected):
    assert code(Video(guest, assignment=assignment).ask()) == expected


def test_a_file_beyond_the_limit_is_refused(guest):
    video = Video(guest)
    facts = {**video.facts, "size": 21 * 1024**3}

    assert code(guest.put(f"/v1/uploads/{video.id}", json=facts)) == (413, "too_large")


@pytest.mark.parametrize(
    "change",
    [
        {"size": 0},
        {"size": -1},
        {"size": 2**63},
        {"size": "many"},
        {"size": float("1e300")},
        {"file_name": ""},
        {"file_name": "x" * 256},
        {"file_name": "\x00\u202e"},
        {"secret_hash": "abc"},
        {"media_type": "video/\nmp4"},
    ],
)
def test_facts_that_make_no_sense_are_refused_and_never_repeated(guest, change):
    video = Video(guest)

    answer = guest.put(f"/v1/uploads/{video.id}", json={**video.facts, **change})

    assert code(answer) == (422, "invalid")
    assert video.facts["secret_hash"] not in answer.text


@pytest.mark.parametrize("id", ["..%2f..%2fetc", "A" * 32, "0" * 31, "0" * 33, "0" * 32 + "%0a", "%00"])
def test_an_id_is_32_lower_case_hex_digits(guest, id):
    answer = guest.put(f"/v1/uploads/{id}", json=Video(guest).facts)

    assert answer.status_code in (404, 422)


def test_extra_facts_change_nothing(student, site):
    video = Video(student)

    student.put(f"/v1/uploads/{video.id}", json={**video.facts, "state": "submitted", "owner": "admin"})

    assert site.rows("SELECT owner, state FROM upload") == [("student", "granted")]


def test_signs_that_deceive_are_taken_out_of_a_name(student, site):
    Video(student, name="film\u202egpj.\x07mp4").ask()

    assert site.rows("SELECT file_name FROM upload") == [("filmgpj.mp4",)]


def test_complete_before_the_end_names_the_offset(guest):
    video = Video(guest)
    url = video.create()
    video.patch(url, 0, video.data[:100])

    answer = video.complete()

    assert code(answer) == (409, "not_in_store")
    assert answer.json()["offset"] == 100


def test_complete_is_repeatable_and_hashes_once(student, site):
    video = Video(student).store()
    (site.data / "store" / site.files()[0]).write_bytes(b"changed")

    assert video.complete().json()["state"] == "stored"


def test_a_wrong_hash_deletes_what_came_and_asking_again_starts_anew(student, site):
    video = Video(student)
    before = video.send()

    assert code(video.complete("0" * 64)) == (409, "hash_mismatch")

    assert site.files() == []
    assert code(video.beat()) == (410, "upload_gone")
    assert video.ask().json()["ticket"]["url"] != before
    assert video.store().hand_in().status_code == 200


def test_a_hand_in_happens_once(student, site):
    video = Video(student).store()

    first, second = video.hand_in(), video.hand_in()

    assert first.json() == second.json() == student.get(f"/v1/uploads/{video.id}/receipt").json()
    assert site.rows("SELECT count(*) FROM submission") == [(1,)]


def test_nothing_is_handed_in_before_it_was_confirmed(guest):
    video = Video(guest)
    video.send()

    assert code(video.hand_in()) == (409, "not_confirmed")
    assert code(guest.get(f"/v1/uploads/{video.id}/receipt")) == (404, "not_handed_in")


def test_abandon_deletes_and_is_repeatable(student, site):
    video = Video(student)
    url = video.send()

    answers = [video.call("abandon", {"reason": "removed"}) for _ in range(3)]

    assert [answer.status_code for answer in answers] == [202, 202, 202]
    assert site.files() == []
    assert video.http.head(url, headers=TUS).status_code == 410
    assert code(video.ask()) == (410, "upload_gone")
    assert code(video.complete()) == (410, "upload_gone")


def test_abandon_takes_no_body_too(guest):
    video = Video(guest)
    video.ask()

    assert guest.post(f"/v1/uploads/{video.id}/abandon").status_code == 202


def test_a_confirmed_video_may_be_abandoned_until_it_was_handed_in(student, site):
    kept, dropped = Video(student).store(), Video(student).store()
    kept.hand_in()

    assert dropped.call("abandon", {}).status_code == 202
    assert code(kept.call("abandon", {})) == (409, "already_handed_in")
    assert len(site.files()) == 2  # the video and its sidecar


def test_abandon_of_the_unknown_is_404(guest):
    assert code(Video(guest).call("abandon", {})) == (404, "upload_unknown")


def test_a_finished_upload_repeats_its_state(student):
    video = Video(student).store()

    assert video.ask().json()["state"] == "stored"
    assert video.beat().json()["state"] == "stored"
    assert video.call("park").status_code == 204


def test_changes_are_written_down_with_who_and_what(student, site):
    video = Video(student).store()
    video.hand_in()
    student.post(f"/v1/videos/{video.id}/playback")

    told = site.rows("SELECT kind, person FROM event WHERE upload != '' ORDER BY id")

    kinds = ["upload_start", "upload_success", "handed_in", "playback_access"]
    assert told == [(kind, "student") for kind in kinds]


def test_a_session_ends_with_sign_out_and_with_time(site, student, other):
    student.delete("/v1/session")
    site.clock.forward(12 * 3600)

    for http in (student, other):
        answer = http.get("/v1/session")
        assert code(answer) == (401, "signed_out")
        assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_a_wrong_password_is_refused_in_words(shared, guest):
    answer = guest.post("/v1/session", json={"username": "student", "password": "wrong"})

    assert code(answer) == (401, "credentials_refused")


def test_info_tells_the_time_and_the_pace(site, student):
    info = student.get("/v1/info").json()

    assert (info["now"], info["heartbeat_s"], info["demo"]) == (site.clock.now, 30.0, True)
    assert student.get("/healthz").json() == {"status": "ok"}


@pytest.mark.parametrize(("path", "status"), [("/docs", 404), ("/openapi.json", 404), ("/nothing", 404)])
def test_what_is_not_there_is_a_problem_too(guest, path, status):
    assert code(guest.get(path)) == (status, "not_found")


def test_a_disk_without_room_refuses_a_ticket(open_site, stack):
    http = stack.enter_context(open_site(reserve=2**62).person("student"))

    assert code(Video(http).ask()) == (507, "store_full")
