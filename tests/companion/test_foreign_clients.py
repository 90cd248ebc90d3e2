"""Other people's tus clients send to our store; what arrives is what they sent."""

from __future__ import annotations

import shutil
import subprocess

import pytest
import resumable_upload
from tusclient.client import TusClient

from tests.companion.site import BYTES, TUS, Video, film


@pytest.fixture
def video(student):
    return Video(student, film(5_000_000))


@pytest.fixture
def path(video, tmp_path):
    file = tmp_path / "film.mp4"
    file.write_bytes(video.data)
    return file


def test_tuspy(video, path):
    url = video.ask().json()["ticket"]["url"]

    with path.open("rb") as stream:
        TusClient(url).uploader(file_stream=stream, chunk_size=1_500_000, metadata={"filename": "film.mp4"}).upload()

    assert video.complete().json()["state"] == "stored"


def test_tuspy_goes_on_where_it_stopped(video, path):
    url = video.ask().json()["ticket"]["url"]
    with path.open("rb") as stream:
        first = TusClient(url).uploader(file_stream=stream, chunk_size=1_000_000)
        first.upload_chunk()
        first.upload_chunk()

        TusClient(url).uploader(file_stream=stream, chunk_size=1_000_000, url=first.url).upload()

    assert video.complete().json()["state"] == "stored"


def test_tuspy_with_checksums(video, path):
    url = video.ask().json()["ticket"]["url"]

    with path.open("rb") as stream:
        TusClient(url).uploader(file_stream=stream, chunk_size=2_000_000, upload_checksum=True).upload()

    assert video.complete().json()["state"] == "stored"


@pytest.mark.parametrize("checksum", [False, "sha1", "sha256"])
def test_resumable_upload(video, path, checksum):
    url = video.ask().json()["ticket"]["url"]

    resumable_upload.TusClient(url, chunk_size=1_200_000, checksum=checksum).upload_file(str(path))

    assert video.complete().json()["state"] == "stored"


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_curl(video, path):
    url = video.create()
    headers = [word for name, value in {**BYTES, "Upload-Offset": "0"}.items() for word in ("-H", f"{name}: {value}")]

    subprocess.run(["curl", "-sS", "-X", "PATCH", "-T", path, *headers, url], check=True, timeout=60)

    assert video.offset(url) == 5_000_000
    assert video.complete().json()["state"] == "stored"


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_curl_without_a_length(video, path):
    url = video.create()
    headers = [word for name, value in {**BYTES, "Upload-Offset": "0"}.items() for word in ("-H", f"{name}: {value}")]

    with path.open("rb") as film_file:
        command = ["curl", "-sS", "-X", "PATCH", "-T", "-", *headers, url]
        subprocess.run(command, check=True, timeout=60, stdin=film_file)

    assert video.http.head(url, headers=TUS).headers["Upload-Offset"] == "5000000"
    assert video.complete().json()["state"] == "stored"
