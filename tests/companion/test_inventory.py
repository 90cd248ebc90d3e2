"""What lies in the store and no record knows, and the reverse."""

from __future__ import annotations

import json
import time
from dataclasses import asdict

import pytest
from sqlalchemy import text

from tests.companion import on_stores
from tests.companion.on_stores import on_store
from tests.companion.site import Video
from uploader_app.companion.chores.inventory import Inventory
from uploader_app.companion.cli import main
from uploader_app.companion.providers.local.files import Sidecar

on_all_stores = pytest.mark.parametrize("it", on_stores.ALL, indirect=True)
on_shared_stores = pytest.mark.parametrize("it", ["stream", "s3"], indirect=True)
DAY = 86400.0


@pytest.fixture
def here(it, stack):
    return stack.enter_context(it.site())


@pytest.fixture
def video(it, here, stack):
    """One that was confirmed."""
    video = Video(stack.enter_context(here.person("student")), it.film())
    it.send(video)
    assert video.complete().json()["state"] == "stored"
    return video


def inventory(site):
    return Inventory(site.rooms.ledger, site.rooms.store, site.clock)


def look(site):
    return site.do(inventory(site).look())


def orphans(site):
    return [held.object for held in look(site).orphans]


def change(site, *statements):
    """Behind the companion's back."""
    site.do(site.rooms.ledger.write(lambda db: [db.execute(text(statement)).close() for statement in statements]))


def details(site, kind):
    return [json.loads(row[0]) for row in site.rows(f"SELECT detail FROM event WHERE kind = '{kind}' ORDER BY id")]


# -- orphans ---------------------------------------------------------------------------------------


@on_all_stores
def test_what_no_record_knows_is_an_orphan_after_a_day(it, here, video):
    object = it.begin(here)
    at_first = orphans(here)

    here.clock.forward(1.1 * DAY)
    here.do(inventory(here).run())

    assert at_first == []
    assert orphans(here) == [object]
    (told,) = details(here, "orphans_found")
    assert (told["orphans"], told["lost"]) == (1, 0)
    assert len(it.far.held()) == 2


@on_all_stores
def test_what_a_record_knows_is_no_orphan_whole_or_not(it, here, video):
    begun = Video(video.http, it.film())
    begun.create() if it.kind == "local" else begun.ask()
    here.clock.forward(1.1 * DAY)

    found = look(here)

    assert (found.orphans, found.known) == ([], 2)


@on_all_stores
def test_what_is_being_deleted_is_no_orphan(it, here, video):
    (object,) = (row[0] for row in here.rows("SELECT object FROM upload"))
    change(
        here, "UPDATE upload SET state = 'abandoned'", f"INSERT INTO leftover VALUES ('{object}', '{video.id}', 3, 0)"
    )
    here.clock.forward(1.1 * DAY)

    assert orphans(here) == []


@on_all_stores
def test_what_was_to_be_deleted_and_is_still_there_is_an_orphan(it, here, video):
    change(here, "UPDATE upload SET state = 'abandoned'")
    here.clock.forward(1.1 * DAY)

    assert len(orphans(here)) == 1


@on_shared_stores
def test_another_companions_objects_are_nobodys_orphans(it, here, video):
    it.begin(here, "another")
    here.clock.forward(1.1 * DAY)

    found = look(here)

    assert (found.orphans, found.known) == ([], 1)


# -- deleting them ---------------------------------------------------------------------------------


@on_all_stores
def test_an_orphan_is_deleted_when_somebody_says_so(it, here, video):
    object = it.begin(here)
    here.clock.forward(1.1 * DAY)

    deleted = here.do(inventory(here).delete(look(here).orphans))

    assert [held.object for held in deleted] == [object]
    assert orphans(here) == []
    assert len(it.far.held()) == 1
    assert [told["orphans"] for told in details(here, "orphans_deleted")] == [1]


@on_all_stores
def test_what_a_record_knows_meanwhile_is_not_deleted(it, here, video):
    object = it.begin(here)
    here.clock.forward(1.1 * DAY)
    found = look(here).orphans
    change(here, f"UPDATE upload SET object = '{object}'")

    assert here.do(inventory(here).delete(found)) == []
    assert len(it.far.held()) == 2


def test_what_is_young_is_not_deleted(open_site):
    site = open_site()
    site.clock.now = time.time()
    site.do(site.rooms.disk.create("0a" * 16, 10, ""))

    async def listed():
        return [held async for held in site.rooms.store.objects()]

    assert site.do(inventory(site).delete(site.do(listed()))) == []
    assert len(site.files()) == 2


# -- the reverse -----------------------------------------------------------------------------------


@on_all_stores
def test_a_video_that_is_gone_from_the_store_is_lost_and_said_so_once(it, here, video):
    (object,) = (row[0] for row in here.rows("SELECT object FROM upload"))
    here.do(here.rooms.store.delete(object))

    for _ in range(2):
        found = here.do(inventory(here).run())

    assert [grant.id for grant in found.lost] == [video.id]
    assert here.rows("SELECT state FROM upload") == [("stored",)]
    assert [told["lost"] for told in details(here, "orphans_found")] == [1, 1]
    assert [told["error_code"] for told in details(here, "video_lost")] == ["store_lost"]


@on_shared_stores
def test_a_companion_that_got_another_name_has_lost_nothing(it, here, video):
    with it.site(instance="a new name") as renamed:
        found = look(renamed)

    assert (found.orphans, found.lost) == ([], [])


# -- the program -----------------------------------------------------------------------------------


@pytest.fixture
def said(capsys):
    def run_here(*words):
        code = main([str(word) for word in words])
        return code, *capsys.readouterr()

    return run_here


@pytest.fixture
def littered(tmp_path, stack):
    """A companion that runs, one video of its own, and two old files that nobody knows."""
    it = stack.enter_context(on_store("local", tmp_path, None))
    here = stack.enter_context(it.site())
    video = Video(stack.enter_context(here.person("student")), it.film())
    video.store()
    for name in ("aa" * 16, "bb" * 16):
        (it.data / "store" / name).write_bytes(b"old")
        (it.data / "store" / f"{name}.json").write_text(json.dumps(asdict(Sidecar(3, created=1e9))))
    return here


def test_the_program_lists_orphans_while_the_companion_runs(littered, said):
    code, out, _ = said("orphans", "list", "--json", "--data", littered.data)

    told = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert sorted((one["what"], one["object"], one["size"], one["whole"]) for one in told) == [
        ("orphan", "aa" * 16, 3, True),
        ("orphan", "bb" * 16, 3, True),
    ]
    assert said("orphans", "list", "--data", littered.data)[1].count("\n") == 2


def test_the_program_deletes_the_orphans_that_are_named(littered, said):
    code, out, _ = said("orphans", "delete", "aa" * 16, "--data", littered.data)

    assert (code, out) == (0, f"Deleted: {'aa' * 16}\n")
    assert orphans(littered) == ["bb" * 16]


def test_the_program_deletes_all_orphans_and_nothing_else(littered, said):
    assert said("orphans", "delete", "--all", "--data", littered.data)[0] == 0

    assert len(littered.files()) == 2
    assert look(littered).known == 1


def test_the_program_deletes_nothing_when_one_of_the_named_is_no_orphan(littered, said):
    (known,) = (row[0] for row in littered.rows("SELECT object FROM upload"))

    code, _, error = said("orphans", "delete", "aa" * 16, known, "--data", littered.data)

    assert code == 1
    assert error.startswith(f"{known}: not an orphan.")
    assert len(littered.files()) == 6


def test_the_program_does_not_take_a_lost_database_for_a_store_full_of_orphans(littered, said):
    change(littered, "DELETE FROM upload")

    code, _, error = said("orphans", "delete", "--all", "--data", littered.data)

    assert code == 1
    assert "fieldpost-companion recover" in error
    assert len(littered.files()) == 6


def test_the_program_says_when_there_is_no_database(tmp_path, said):
    assert said("orphans", "list", "--data", tmp_path)[0] == 1
