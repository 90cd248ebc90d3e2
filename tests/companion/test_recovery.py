"""After a lost database: the records come back from the store, as far as the store knows them."""

from __future__ import annotations

import json

import pytest

from tests.companion import on_stores
from tests.companion.on_stores import on_store
from tests.companion.site import Video
from uploader_app.companion.cli import main

on_all_stores = pytest.mark.parametrize("it", on_stores.ALL, indirect=True)
NAME = "Feldgespräch, Süd 🎬.mp4"
FACTS = "id, owner, assignment, file_name, media_type, size, state, stored"


@pytest.fixture
def recover(it, capsys):
    def run_here(*words):
        code = main(["recover", "--data", str(it.data), "--config", str(it.file), *words])
        return code, *capsys.readouterr()

    return run_here


def lived(it):
    """One video that was handed in, one that was not, one that is not whole; what the records said of the first two."""
    with it.site() as site, site.person("student") as http:
        handed_in, stored, begun = (Video(http, it.film(), name=NAME) for _ in range(3))
        for video in (handed_in, stored):
            it.send(video)
            assert video.complete().json()["state"] == "stored"
        handed_in.hand_in()
        begun.create() if it.kind == "local" else begun.ask()
        known = site.rows(f"SELECT {FACTS} FROM upload WHERE state IN ('stored', 'submitted') ORDER BY id")
    return handed_in, known


def lose(it):
    for file in it.data.glob("companion.db*"):
        file.unlink()


def events(site):
    return [json.loads(row[0]) for row in site.rows("SELECT detail FROM event WHERE kind = 'recovered'")]


@on_all_stores
def test_a_lost_database_is_made_anew(it, recover):
    _, known = lived(it)
    lose(it)

    code, out, _ = recover()

    assert (code, out.partition(".")[0]) == (0, "Recovered: 2 videos of 1 people")
    with it.site() as site:
        rows = site.rows(f"SELECT {FACTS} FROM upload ORDER BY id")
        assert rows == [tuple("stored" if fact == "submitted" else fact for fact in row) for row in known]
        assert len(events(site)) == 2
        assert site.rows("SELECT id, name FROM person") == [(known[0][1], "")]


@on_all_stores
def test_what_was_recovered_can_be_watched_by_its_owner_and_by_who_grades(it, recover):
    video, _ = lived(it)
    lose(it)
    recover()

    with it.site() as site, site.person("student") as student, site.person("teacher") as teacher:
        links = [http.post(f"/v1/videos/{video.id}/playback").json()["url"] for http in (student, teacher)]

        assert all(it.plays(video, link) for link in links)
        assert site.rows("SELECT name FROM person WHERE username = 'student'") != [("",)]


@pytest.mark.parametrize("it", ["local"], indirect=True)
def test_a_receipt_does_not_come_back_and_handing_in_once_more_makes_a_new_one(it, recover):
    video, _ = lived(it)
    lose(it)
    recover()

    with it.site() as site, site.person("student") as http:
        assert http.get(f"/v1/uploads/{video.id}/receipt").json()["code"] == "not_handed_in"
        assert http.put(f"/v1/uploads/{video.id}/submission").status_code == 200


@on_all_stores
def test_recovering_twice_doubles_nothing(it, recover):
    lived(it)
    lose(it)
    recover()

    _, out, _ = recover()

    assert out.startswith("Recovered: 0 videos of 0 people. Known already: 2.")


@on_all_stores
def test_what_is_known_stays_as_it_is(it, recover):
    _, known = lived(it)

    recover()

    with it.site() as site:
        assert site.rows(f"SELECT {FACTS} FROM upload WHERE state IN ('stored', 'submitted') ORDER BY id") == known
        assert events(site) == []


@on_all_stores
def test_a_dry_run_only_says_what_it_would_do(it, recover):
    lived(it)
    lose(it)

    code, out, error = recover("--dry-run", "--json")

    told = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert [(one["what"], one["file_name"], one["size"]) for one in told] == [("recovered", NAME, on_stores.SIZE)] * 2
    assert error.startswith("Would recover: 2 videos of 1 people. Known already: 0.")
    assert error.endswith("to be sent again: 1.\n")
    with it.site() as site:
        assert site.rows("SELECT count(*) FROM upload") == [(0,)]


@pytest.mark.parametrize("it", ["stream", "s3"], indirect=True)
def test_another_companions_videos_are_not_recovered(it, recover):
    lived(it)
    lose(it)
    it.file.write_text('instance = "another"\n' + it.file.read_text("utf-8"), "utf-8")

    assert recover()[1].startswith("Recovered: 0 videos of 0 people. Known already: 0.")


def test_what_says_not_whose_it_is_is_left_alone_and_told(tmp_path, capsys):
    with on_store("local", tmp_path, None) as it:
        with it.site():
            (it.data / "store" / ("aa" * 16)).write_bytes(b"old")
            (it.data / "store" / f"{'aa' * 16}.json").write_text('{"length": 3}')

        assert main(["recover", "--data", str(it.data), "--json"]) == 0

    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(one["what"], one["object"]) for one in told] == [("unreadable", "aa" * 16)]


def test_a_wrong_directory_is_not_made_into_one(tmp_path, capsys):
    assert main(["recover", "--data", str(tmp_path / "missing")]) == 1
    assert not (tmp_path / "missing").exists()
    assert "There is no companion's data" in capsys.readouterr().err
