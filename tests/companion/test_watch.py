"""How the companion is watched: whether it can work, what it counts, and who is told."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import event, text

from tests.companion.site import Site, Video, on_both_databases
from uploader_app.companion.config import Config, load
from uploader_app.companion.figures.tally import Metric, Sample, Tally, written
from uploader_app.companion.ports import StoreError
from uploader_app.companion.records.tables import SCHEMA

TOKEN = {"Authorization": "Bearer scrape-me-and-nobody-else"}
LINE = re.compile(r'(?:# (?:HELP|TYPE) .+|[a-z_]+\{(?:[a-z]+="[^"\\\n]*",?)*\} [0-9.e+-]+)')


def settings(**more):
    return load(None, {"FIELDPOST_COMPANION_METRICS_TOKEN": TOKEN["Authorization"].split()[1], **more})


def numbers(http, **headers):
    """The samples by name and labels."""
    answer = http.get("/metrics", headers=headers)
    assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
    lines = answer.text.splitlines()
    assert [line for line in lines if not LINE.fullmatch(line)] == []
    return {name: float(value) for name, _, value in (line.rpartition(" ") for line in lines if line[0] != "#")}


@on_both_databases
def test_a_worker_that_can_work_is_ready(site, student):
    answer = student.get("/readyz")

    assert (answer.status_code, answer.json()) == (200, {"ready": True, "failing": []})


@on_both_databases
def test_a_database_of_another_version_is_not_ready(site, student):
    with site.rooms.ledger._writing.begin() as db:
        db.execute(text("UPDATE schema SET version = :newer"), {"newer": SCHEMA + 1})

    answer = student.get("/readyz")

    assert (answer.status_code, answer.json()["failing"]) == (503, ["schema"])


def read_only(writing):
    """Each connection, when it is taken: one that is in use now would be missed."""
    event.listen(writing, "checkout", lambda db, *_: db.execute("PRAGMA query_only = ON"))


def full(writing):
    with writing.connect() as db:
        db.execute(text("CREATE TRIGGER a BEFORE UPDATE ON schema BEGIN SELECT RAISE(ABORT, 'full'); END"))
        db.commit()


@pytest.mark.parametrize("refusing", [read_only, full])
def test_a_database_that_takes_no_write_is_not_ready(site, student, refusing):
    refusing(site.rooms.ledger._writing)

    answer = student.get("/readyz")

    assert (answer.status_code, answer.json()["failing"]) == (503, ["database"])
    assert student.get("/healthz").status_code == 200


def test_without_a_sweeper_for_a_minute_it_is_not_ready(site, student):
    site.clock.forward(61)

    answer = student.get("/readyz")
    site.tick()

    assert (answer.status_code, answer.json()["failing"]) == (503, ["sweeper"])
    assert student.get("/readyz").status_code == 200


def test_without_room_on_its_own_disk_it_is_not_ready(open_site, stack):
    site = open_site(reserve=2**60)
    http = stack.enter_context(site.person("student"))

    answer = http.get("/readyz")

    assert (answer.status_code, answer.json()["failing"]) == (503, ["disk"])


@on_both_databases
def test_the_numbers_tell_how_things_stand(open_site, stack):
    site = open_site(Config(slots=1))
    http = stack.enter_context(site.person("student"))
    Video(http).store()
    Video(http).ask()
    Video(http).ask()
    http.post("/v1/uploads/no-id/park")
    site.clock.forward(20)

    found = numbers(http)

    assert found['fieldpost_uploads{state="stored"}'] == 1
    assert found['fieldpost_uploads{state="queued"}'] == 1
    assert found['fieldpost_uploads{state="abandoned"}'] == 0
    assert (found["fieldpost_slots_used{}"], found["fieldpost_slots{}"]) == (1, 1)
    assert (found["fieldpost_oldest_heartbeat_seconds{}"], found["fieldpost_lease_age_seconds{}"]) == (20, 20)
    assert (found["fieldpost_leftovers{}"], found["fieldpost_writer_queue_length{}"]) == (0, 0)
    assert found["fieldpost_disk_free_bytes{}"] > 0
    assert found['fieldpost_http_requests_total{method="PUT",route="/v1/uploads/{id}",status="201"}'] == 3
    assert found['fieldpost_refusals_total{code="invalid"}'] == 1
    assert found['fieldpost_http_request_seconds_count{route="/v1/uploads/{id}"}'] == 3


def test_what_is_left_counts_where_it_occupies_a_slot(open_site, stack):
    site = open_site(Config(slots=2), abandoned_occupies=True)
    http = stack.enter_context(site.person("student"))
    video = Video(http)
    video.ask()
    video.call("park")

    assert numbers(http)["fieldpost_slots_used{}"] == 1


def test_no_number_names_anybody(site, student):
    video = Video(student, name="my-own-name.mp4").store()
    student.get(f"/v1/uploads/{video.id}/somewhere")
    student.request("PROPFIND", "/v1/info")

    told = student.get("/metrics").text

    assert [name for name in (video.id, "my-own-name", "somewhere", "student", "PROPFIND") if name in told] == []
    assert 'method="other"' in told


def test_with_a_token_nobody_else_reads_the_numbers(open_site, stack):
    http = stack.enter_context(open_site(settings()).person("student"))

    answers = [
        http.get("/metrics", headers=one).status_code for one in (TOKEN, {}, {"Authorization": "Bearer é".encode()})
    ]

    assert answers == [200, 404, 404]
    assert {**http.get("/metrics").json(), "request_id": ""} == {**http.get("/nothing").json(), "request_id": ""}


@pytest.mark.parametrize(
    ("config", "headers"),
    [
        (Config(public_url="https://example.org"), {}),
        (Config(trusted_proxies="127.0.0.1"), {}),
        (Config(), {"X-Forwarded-For": "127.0.0.1"}),
    ],
)
def test_without_a_token_nobody_reads_the_numbers_through_a_proxy(open_site, stack, config, headers):
    http = stack.enter_context(open_site(config).person("student"))

    assert http.get("/metrics", headers=headers).status_code == 404


def test_a_histogram_counts_each_request_in_every_bound_above_it():
    tally = Tally()
    for seconds in (0.001, 0.3, 99.0):
        tally.request("GET", "/a", 200, seconds)

    text = written(tally.metrics())

    assert 'fieldpost_http_request_seconds_bucket{route="/a",le="0.005"} 1\n' in text
    assert 'fieldpost_http_request_seconds_bucket{route="/a",le="0.5"} 2\n' in text
    assert 'fieldpost_http_request_seconds_bucket{route="/a",le="+Inf"} 3\n' in text
    assert 'fieldpost_http_request_seconds_sum{route="/a"} 99.301\n' in text


def test_a_label_cannot_end_its_line():
    metric = Metric("a", "gauge", "A.", [Sample(1, (("b", 'x"\n\\'),))])

    assert written([metric]).splitlines()[2] == r'a{b="x\"\n\\"} 1'


class Numb:
    """A store that cannot say what it holds, and takes long to say so."""

    def __init__(self, store):
        self.store = store
        self.waited = lambda: None

    def __getattr__(self, name):
        return getattr(self.store, name)

    async def stored(self, object, url):
        self.waited()
        raise StoreError


def test_a_store_that_does_not_answer_makes_no_worker_unready(open_site, stack):
    site = open_site(around=Numb)
    http = stack.enter_context(site.person("student"))
    for video in [Video(http) for _ in range(4)]:
        video.ask()
    site.later(120)
    site.rooms.store.waited = lambda: site.clock.forward(20)

    site.later(10)

    assert site.clock.now >= 1_800_000_210
    assert http.get("/readyz").status_code == 200
    assert site.rows("SELECT floor FROM lease") == [(0.0,)]


def test_who_ends_leaves_the_lead_to_whoever_comes(tmp_path):
    with Site(tmp_path, Config()) as first:
        first.tick()
    with Site(tmp_path, Config()) as second:
        second.clock.forward(20)
        second.tick()

        assert second.do(second.rooms.sweeper.lead()) == 2
        assert second.rows("SELECT floor FROM lease") == [(0.0,)]
        assert second.rows("SELECT count(*) FROM event WHERE kind = 'outage'") == [(0,)]
