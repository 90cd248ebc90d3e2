from __future__ import annotations

import base64
import hashlib
import json
import threading

import pytest

from tests.companion.site import BYTES, TUS, Connection, Site, Video, film
from uploader_app.companion.config import Config


def checksum(data, algorithm="sha256"):
    return f"{algorithm} {base64.b64encode(hashlib.new(algorithm, data).digest()).decode()}"


def stored(site):
    [path] = [file for file in (site.data / "store").iterdir() if not file.suffix]
    return path.read_bytes()


def arrived(site):
    """Waits for the first bytes on the disk."""
    while not stored(site):
        pass


def test_options_says_what_is_spoken(guest):
    answer = guest.options(Video(guest).create())

    assert answer.status_code == 204
    assert answer.headers["Tus-Version"] == "1.0.0"
    assert answer.headers["Tus-Extension"] == "creation,expiration,checksum,termination"
    assert answer.headers["Tus-Checksum-Algorithm"] == "sha1,sha256"
    assert int(answer.headers["Tus-Max-Size"]) > 0


def test_creating_again_answers_the_same_place(guest):
    video = Video(guest)

    assert video.create() == video.create() == video.ask().json()["ticket"]["url"]


def test_a_created_upload_is_empty_and_knows_its_end(guest):
    answer = guest.head(Video(guest).create(), headers=TUS)

    assert answer.status_code == 200
    assert (answer.headers["Upload-Offset"], answer.headers["Upload-Length"]) == ("0", "4000")
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Tus-Resumable"] == "1.0.0"
    assert answer.headers["Upload-Expires"].endswith("GMT")


def test_what_was_not_created_is_not_there(guest):
    assert guest.head(Video(guest).ask().json()["ticket"]["url"], headers=TUS).status_code == 404


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 400),
        ({"Upload-Length": "-1"}, 400),
        ({"Upload-Length": "1e3"}, 400),
        ({"Upload-Defer-Length": "1"}, 400),
        ({"Upload-Length": "4001"}, 413),
        ({"Upload-Length": "3999"}, 409),
        ({"Upload-Length": "4000", "Upload-Metadata": "name not-base64!"}, 400),
        ({"Upload-Length": "4000", "Upload-Metadata": ""}, 201),
        ({"Upload-Length": "4000", "Upload-Metadata": "filename Li4vLi4vZXZpbA==,is_confidential"}, 201),
    ],
)
def test_creation_takes_exactly_what_was_granted(guest, headers, status):
    url = Video(guest).ask().json()["ticket"]["url"]

    assert guest.post(url, headers={**TUS, **headers}).status_code == status


def test_metadata_comes_back_and_never_becomes_a_path(student, site):
    metadata = "filename Li4vLi4vZXZpbA=="
    url = Video(student).ask().json()["ticket"]["url"]
    student.post(url, headers={**TUS, "Upload-Length": "4000", "Upload-Metadata": metadata})

    assert student.head(url, headers=TUS).headers["Upload-Metadata"] == metadata
    assert [len(name) for name in site.files()] == [32, 37]


@pytest.mark.parametrize("version", ["0.2.2", "1.0", ""])
@pytest.mark.parametrize("method", ["POST", "HEAD", "PATCH", "DELETE"])
def test_another_version_is_refused_everywhere(guest, method, version):
    answer = guest.request(method, Video(guest).create(), headers={**BYTES, "Tus-Resumable": version})

    assert answer.status_code == 412
    assert answer.headers["Tus-Version"] == "1.0.0"


def test_pieces_become_one_file(student, site):
    video = Video(student, film(2_500_000))
    url = video.create()

    for start in range(0, 2_500_000, 600_000):
        answer = video.patch(url, start, video.data[start : start + 600_000])
        assert (answer.status_code, answer.headers["Upload-Offset"]) == (204, str(min(start + 600_000, 2_500_000)))

    assert stored(site) == video.data
    assert video.offset(url) == 2_500_000


def test_a_wrong_offset_changes_nothing_and_names_the_right_one(student, site):
    video = Video(student)
    url = video.create()
    video.patch(url, 0, video.data[:100])

    for offset in (0, 99, 101, 4000):
        answer = video.patch(url, offset, b"evil")
        assert (answer.status_code, answer.headers["Upload-Offset"]) == (409, "100")

    assert stored(site) == video.data[:100]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Content-Type": "application/octet-stream"}, 415),
        ({"Upload-Offset": "x"}, 400),
        ({"Upload-Offset": "-1"}, 400),
        ({"Upload-Checksum": "crc32 AAAA"}, 400),
        ({"Upload-Checksum": "sha1 ???"}, 400),
    ],
)
def test_a_malformed_patch_stores_nothing(student, site, headers, status):
    video = Video(student)
    url = video.create()

    assert student.patch(url, content=b"x", headers={**BYTES, "Upload-Offset": "0", **headers}).status_code == status
    assert stored(site) == b""


def test_more_than_was_granted_is_refused_before_it_is_written(student, site):
    video = Video(student)
    url = video.create()

    assert video.patch(url, 0, video.data + b"x").status_code == 413
    assert stored(site) == b""


def test_a_body_without_a_length_cannot_bring_more_either(student, site):
    video = Video(student, film(1_000_000))
    url = video.create()

    answer = student.patch(url, content=iter([video.data, video.data]), headers={**BYTES, "Upload-Offset": "0"})

    assert answer.status_code == 413
    assert video.data.startswith(stored(site))


@pytest.mark.parametrize("algorithm", ["sha1", "sha256"])
def test_a_right_checksum_is_taken_and_a_wrong_one_leaves_no_byte(student, site, algorithm):
    video = Video(student)
    url = video.create()
    good = {"Upload-Checksum": checksum(video.data[:1000], algorithm)}

    assert video.patch(url, 0, video.data[:1000], **good).status_code == 204
    answer = video.patch(url, 1000, b"z" * 1000, **good)

    assert (answer.status_code, answer.headers["Upload-Offset"]) == (460, "1000")
    assert stored(site) == video.data[:1000]


def test_a_terminated_upload_is_gone(student, site):
    video = Video(student)
    url = video.create()

    assert student.delete(url, headers=TUS).status_code == 204

    assert student.head(url, headers=TUS).status_code == 410
    assert student.delete(url, headers=TUS).status_code == 410
    assert site.files() == []
    assert video.store()


def test_a_confirmed_video_cannot_be_terminated_by_its_url(student, site):
    video = Video(student)
    url = video.send()
    video.complete()

    assert student.delete(url, headers=TUS).status_code == 409
    assert video.offset(url) == 4000


def test_the_method_may_be_overridden(guest):
    video = Video(guest)
    url = video.create()

    answer = guest.post(
        url, content=video.data, headers={**BYTES, "Upload-Offset": "0", "X-HTTP-Method-Override": "PATCH"}
    )

    assert (answer.status_code, answer.headers["Upload-Offset"]) == (204, "4000")


@pytest.mark.parametrize("token", ["..%2f..%2fsecret.key", "0" * 32, f"{'0' * 32}.{'0' * 40}", "%00", "a.b", "é"])
def test_only_a_signed_url_opens_anything(guest, shared, token):
    for method in ("POST", "HEAD", "PATCH", "DELETE"):
        assert guest.request(method, f"{shared.url}/tus/{token}", headers=BYTES).status_code == 404


def test_a_changed_signature_opens_nothing(guest):
    url = Video(guest).create()
    changed = url[:-1] + ("0" if url[-1] != "0" else "1")

    assert guest.head(changed, headers=TUS).status_code == 404


def test_a_broken_connection_keeps_what_arrived(student, site):
    video = Video(student, film(3_000_000))
    url = video.create()
    with Connection(site.port) as broken:
        broken.patch(url, 0, 3_000_000)
        broken.socket.sendall(video.data[:2_000_000])
        arrived(site)

    kept = video.offset(url)

    assert stored(site) == video.data[:kept]
    assert kept > 0
    assert video.patch(url, kept, video.data[kept:]).status_code == 204
    assert video.complete().json()["state"] == "stored"


def test_a_new_connection_takes_over_from_a_stale_one(student, site):
    video = Video(student, film(3_000_000))
    url = video.create()
    with Connection(site.port) as stale:
        stale.patch(url, 0, 3_000_000)
        stale.socket.sendall(video.data[:1_000_000])
        arrived(site)

        offset = video.offset(url)

        assert stale.answer().startswith("HTTP/1.1 409")
        assert video.offset(url) == offset
        assert video.patch(url, offset, video.data[offset:]).status_code == 204

    assert stored(site) == video.data


def test_two_writers_at_once_never_mix(student, site):
    video = Video(student, film(4_000_000))
    url = video.create()

    def write() -> None:
        with Connection(site.port) as one:
            one.patch(url, 0, 4_000_000)
            try:
                one.socket.sendall(video.data)
                one.answer()
            except OSError:
                pass  # it was the one that had to go

    writers = [threading.Thread(target=write) for _ in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    offset = video.offset(url)
    assert stored(site) == video.data[:offset]
    video.patch(url, offset, video.data[offset:])
    assert video.complete().json()["state"] == "stored"


def test_a_connection_without_a_byte_is_closed_and_keeps_what_came(tmp_path, stack):
    hasty = stack.enter_context(Site(tmp_path, Config(), idle_s=0.2))
    video = Video(stack.enter_context(hasty.person("student")))
    url = video.create()
    with Connection(hasty.port) as silent:
        silent.patch(url, 0, 4000)
        silent.socket.sendall(video.data[:100])

        answer = silent.answer()

    assert answer.startswith("HTTP/1.1 408")
    assert "upload-offset: 100" in answer.lower()
    assert video.offset(url) == 100


class Disk:
    """Takes so many bytes, then is full."""

    def __init__(self, room):
        self.room = room

    def __call__(self, file, piece, at):
        import errno
        import os

        if not self.room:
            raise OSError(errno.ENOSPC, "No space left on device")
        part = b"".join(piece)[: min(self.room, 300_000)]
        self.room -= len(part)
        return os.pwrite(file, part, at)


def test_a_full_disk_says_so_and_damages_nothing(tmp_path, stack):
    disk = Disk(1_000_000)
    site = stack.enter_context(Site(tmp_path, Config(), write=disk))
    video = Video(stack.enter_context(site.person("student")), film(3_000_000))
    url = video.create()

    answer = video.patch(url, 0, video.data)

    assert (answer.status_code, json.loads(answer.text)["code"]) == (507, "store_full")
    assert stored(site) == video.data[:1_000_000]
    disk.room = 10_000_000
    assert video.patch(url, video.offset(url), video.data[1_000_000:]).status_code == 204
    assert video.complete().json()["state"] == "stored"


def test_abandoning_stops_a_running_connection(student, site):
    video = Video(student, film(3_000_000))
    url = video.create()
    with Connection(site.port) as running:
        running.patch(url, 0, 3_000_000)
        running.socket.sendall(video.data[:1_000_000])
        arrived(site)

        assert video.call("abandon", {}).status_code == 202
        assert running.answer()[9:12] in ("404", "410")

    assert site.files() == []
