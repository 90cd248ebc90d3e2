from __future__ import annotations

import json
import time
import zipfile

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from tests.companion.site import Video, film, on_both_databases
from tests.companion.test_deletion import NOWHERE, code, delete, play
from tests.companion.test_retention import deletion, events
from uploader_app import wire
from uploader_app.companion.cli import main
from uploader_app.companion.records.tables import metadata, person

NAME = "Amina Okafor"
FILE = "my grandmother.mp4"


@pytest.fixture
def said(site, capsys, monkeypatch):
    """What the program answers beside the running companion."""
    monkeypatch.setenv("FIELDPOST_COMPANION_DATABASE", site.rooms.config.database)
    site.clock.now = time.time()

    def run_here(*words):
        code = main([*map(str, words), "--data", str(site.data)])
        return code, *capsys.readouterr()

    return run_here


@pytest.fixture
def teacher(site, said):
    with site.person("teacher") as http:
        yield http


@pytest.fixture
def student(site, said):
    with site.person("student") as http:
        yield http


@pytest.fixture
def video(student, teacher):
    """Handed in by the student and watched by the teacher."""
    made = Video(student, film(4000), name=FILE).store()
    made.hand_in()
    assert play(made, teacher).status_code == 200
    return made


def export(said, tmp_path, name="out.json"):
    assert said("person", "export", "student", "--file", tmp_path / name)[0] == 0
    return tmp_path / name


def receipt_in(answer):
    """The signed document at the end of what was printed."""
    given = json.loads(answer.splitlines()[-1])
    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(given["key"]))
    key.verify(bytes.fromhex(given["signature"]), given["document"].encode())
    return json.loads(given["document"])


def everything(site):
    """The text of every row that there is."""
    return "\n".join(str(row) for table in metadata.tables for row in site.rows(f'SELECT * FROM "{table}"'))


# -- export ----------------------------------------------------------------------------------------


@on_both_databases
def test_an_export_tells_all_about_one_person(video, said, tmp_path):
    told = json.loads(export(said, tmp_path).read_text("utf-8"))

    assert told["person"] == {"id": "student", "username": "student", "name": NAME, "role": "student"}
    [upload] = told["uploads"]
    assert (upload["file_name"], upload["sha256"], upload["state"]) == (FILE, video.sha256, "submitted")
    assert upload["lies_in"]["store"] == "local"
    assert json.loads(told["receipts"][0]["document"])["file_name"] == FILE
    assert {"sign_in", "upload_start", "handed_in", "playback_access"} <= {one["kind"] for one in told["events"]}
    assert len(told["sessions"]) == 1


def test_an_export_holds_no_key_and_nobody_else(site, video, said, tmp_path, teacher):
    Video(teacher, name="someone elses.mp4").store().hand_in()

    told = export(said, tmp_path).read_text("utf-8")

    assert all(other not in told for other in ("Ruth Alvarado", "someone elses", "secret_hash", "/m/", "/tus/"))
    [watched] = [one for one in json.loads(told)["events"] if one["kind"] == "playback_access"]
    assert watched["of"] == "somebody else"


def test_an_export_is_for_its_owner_and_replaces_nothing(video, said, tmp_path):
    file = export(said, tmp_path)

    done, answer, complaint = said("person", "export", "student", "--file", file)

    assert file.stat().st_mode & 0o777 == 0o600
    assert (done, answer, "another file" in complaint) == (1, "", True)


def test_an_export_may_be_a_zip_and_is_noted(site, video, said, tmp_path):
    with zipfile.ZipFile(export(said, tmp_path, "out.zip")) as archive:
        assert json.loads(archive.read("person.json"))["person"]["name"] == NAME

    assert site.rows("SELECT person FROM event WHERE kind = 'person_exported'") == [("student",)]


@pytest.mark.parametrize("what", [("export", "--file", "x.json"), ("erase",)])
def test_who_is_unknown_is_said(said, what):
    done, _, complaint = said("person", what[0], "nobody", *what[1:])

    assert (done, "nobody called nobody" in complaint) == (1, True)


def test_a_word_that_may_mean_two_people_is_refused(site, video, said):
    other = person.insert().values(id="7", username="student", name="Another", role="student")
    site.do(site.rooms.ledger.write(lambda db: db.execute(other) and None))

    done, _, complaint = said("person", "erase", "student")

    assert (done, "id:7" in complaint, "id:student" in complaint) == (1, True, True)
    assert said("person", "erase", "id:7")[0] == 0
    assert NAME in everything(site)


# -- erasure ---------------------------------------------------------------------------------------


@on_both_databases
def test_an_erased_person_is_a_number_and_their_videos_are_gone(site, video, said):
    unfinished, waiting = Video(video.http, name=FILE), Video(video.http, name=FILE)
    unfinished.send()
    waiting.ask()

    done, answer, _ = said("person", "erase", "student", "--reason", "ticket 7")

    assert done == 0
    left = everything(site)
    assert [word for word in (NAME, "Amina", FILE, video.sha256, video.facts["secret_hash"]) if word in left] == []
    assert site.rows("SELECT username, name, role FROM person WHERE id = 'student'") == [("erased-student", "", "")]
    assert site.files() == []
    receipt = receipt_in(answer)
    assert (receipt["person"], receipt["reason"]) == ("student", "ticket 7")
    assert (receipt["complete"], receipt["objects_left"]) == (True, 0)
    assert set(receipt["uploads"]) == {video.id, unfinished.id, waiting.id}
    [(detail,)] = site.rows("SELECT detail FROM event WHERE kind = 'person_erased'")
    assert json.loads(json.loads(detail)["document"]) == receipt


@on_both_databases
def test_nobody_plays_an_erased_video_and_its_owner_is_signed_out(site, video, said, teacher):
    link = play(video, teacher).json()["url"]

    said("person", "erase", "student")

    assert code(play(video, teacher)) == (410, "video_deleted")
    assert teacher.get(link).status_code == 404
    assert code(play(video)) == (401, "signed_out")
    with site.person("student") as again:
        assert code(play(video, again)) == (410, "video_deleted")
        assert code(again.get(f"/v1/uploads/{video.id}/receipt")) == (410, "video_deleted")


def test_an_upload_under_way_ends_with_its_owner(site, student, said):
    unfinished = Video(student)
    url = unfinished.create()
    unfinished.patch(url, 0, unfinished.data[:10])

    said("person", "erase", "student")

    assert unfinished.patch(url, 10, unfinished.data[10:]).status_code == 410
    assert site.files() == []


@on_both_databases
def test_a_legal_hold_stops_the_erasure_as_a_whole(site, video, said):
    other = Video(video.http).store()
    site.do(deletion(site).hold(video.id, "case 7"))
    before = everything(site)

    done, answer, complaint = said("person", "erase", "student")

    assert (done, answer) == (1, "")
    assert video.id in complaint
    assert "case 7" in complaint
    assert other.id not in complaint
    assert everything(site) == before
    assert play(video).status_code == 200


def test_with_the_store_out_of_reach_the_companion_finishes_it(site, video, said, tmp_path):
    (tmp_path / "a.toml").write_text(NOWHERE)

    done, answer, _ = said("person", "erase", "student", "--config", tmp_path / "a.toml")
    assert (done, "1 objects will be deleted" in answer) == (0, True)
    assert (receipt_in(answer)["complete"], receipt_in(answer)["objects_left"]) == (False, 1)
    assert len(site.files()) == 2
    site.later(60)
    assert site.files() == []

    again = said("person", "erase", "id:student")[1]
    assert receipt_in(again)["complete"]
    assert said("person", "erase", "id:student", "--reason", "erased on request")[0] == 0
    assert receipt_in(again)["uploads"] == [video.id]


def test_a_repeated_erasure_deletes_what_was_left(site, video, said, tmp_path):
    (tmp_path / "a.toml").write_text(NOWHERE)
    said("person", "erase", "student", "--config", tmp_path / "a.toml")

    answer = said("person", "erase", "erased-student")[1]

    assert receipt_in(answer)["complete"]
    assert site.files() == []
    assert site.rows("SELECT * FROM leftover") == []


def test_a_deletion_before_it_is_part_of_the_erasure(site, video, said):
    delete(video)

    assert receipt_in(said("person", "erase", "student")[1])["uploads"] == [video.id]
    assert FILE not in everything(site)
    assert len(events(site, "video_deletion")) == 1


def test_a_reason_that_names_the_person_erases_nothing(site, video, said):
    assert said("person", "erase", "student", "--reason", "Okafor asked")[0] == 1

    assert NAME in everything(site)


def test_the_others_keep_what_is_theirs(site, video, said, teacher):
    theirs = Video(teacher, name="theirs.mp4").store()

    said("person", "erase", "student")

    assert play(theirs, teacher).status_code == 200
    assert "Ruth Alvarado" in everything(site)


def test_no_event_ever_names_anybody_or_a_file(site, video):
    unhappy = Video(video.http, name=FILE)
    unhappy.send()
    unhappy.call("abandon", {"reason": f"{NAME} has chosen {FILE}"})
    delete(video)

    told = "\n".join(detail for (detail,) in site.rows("SELECT detail FROM event"))

    assert [word for word in (NAME, "Amina", FILE, "grandmother") if word in told] == []


def test_nothing_is_left_in_the_files_of_the_database(site, video, said):
    said("person", "erase", "student")

    left = b"".join(file.read_bytes() for file in site.data.glob("companion.db*"))
    assert [word for word in (NAME, FILE, video.sha256) if word.encode() in left] == []


def test_a_person_who_signs_in_again_is_known_again(site, video, said):
    said("person", "erase", "student")

    with site.person("student") as again:
        assert wire.Person(**again.get("/v1/session").json()).name == NAME
        assert Video(again).ask().status_code == 201
