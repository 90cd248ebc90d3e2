"""Ids and names that are meant to be taken for something else: a path, a header, a line, another sign."""

from __future__ import annotations

import base64
import email
import json
from urllib.parse import quote, unquote

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.companion.site import TUS, Connection, Video
from tests.companion.stream_rig import StreamRig
from uploader_app.companion import presenting
from uploader_app.companion.chores.mail import Letter, MailSettings, _written
from uploader_app.companion.ports import Opening
from uploader_app.companion.providers.s3 import labels as s3_labels
from uploader_app.companion.providers.s3 import names as s3_names
from uploader_app.companion.providers.stream import meta as stream_meta
from uploader_app.companion.routes.uploads import LONGEST_NAME

NAMES = [
    "../../../etc/passwd",
    "..\\..\\windows\\system.ini",
    "/etc/passwd",
    "C:\\film.mp4",
    "a\x00b.mp4",
    "a\r\nX-Injected: yes\r\n\r\n<script>.mp4",
    'a"; filename="evil.html',
    "\u202e4pm.exe",
    "a%0d%0aSet-Cookie: x=y.mp4",
    "con",
    "-rf",
    "~root",
    "$(id).mp4",
    "<img src=x onerror=alert(1)>.mp4",
    "=cmd|' /C calc'!A0.csv",
    "\U0001f3a5" * 255,
    "ä" * 255,
    "a,b c;d=e?f#g&h.mp4",
]
wild = st.text(st.characters(codec="utf-8"), min_size=1, max_size=LONGEST_NAME)


def opening(name, **changes):
    facts = {"upload": "0a" * 16, "owner": "student", "assignment": "7", "media_type": "video/mp4", "size": 1}
    return Opening(**{**facts, "file_name": name, "until": 0.0, "duration_s": 0.0, **changes})


# -- ids ---------------------------------------------------------------------------------------------

ID = "0123456789abcdef" * 2
IDS = [
    "..",
    "%2e%2e",
    "..%2f..%2fsecret.key",
    "%2e%2e%2f" + ID,
    "%00" + ID[1:],
    ID + "%00",
    ID + "%0a",
    ID + "%0d%0aX-Injected:%20yes",
    "%ff" * 32,
    ID[:-1],
    ID + "0",
    ID.upper(),
    quote("\u0661" * 32),
    quote("\uff41" * 32),
    ID[:-1] + "g",
    "*",
    "'%20OR%20'1'='1",
    "%25" * 16,
    ID + ";",
    "%u0061" + ID[1:],
    "a" * 5000,
]


@pytest.mark.parametrize("id", IDS)
@pytest.mark.parametrize("path", ["/v1/uploads/{}/receipt", "/v1/uploads/{}", "/tus/{}", "/m/{}/film.mp4"])
def test_what_is_no_id_opens_nothing_and_is_not_repeated(shared, guest, path, id):
    with Connection(shared.port) as one:
        lines = [f"GET {path.format(id)} HTTP/1.1", "Host: x", f"Authorization: {guest.headers['Authorization']}"]
        one.socket.sendall("\r\n".join([*lines, "", ""]).encode())
        head = one.answer()

    assert head.split()[1] in ("404", "405", "422")
    assert "X-Injected" not in head
    assert len(id) < 8 or id not in head


@pytest.mark.parametrize("id", ["..", ID.upper(), "\u0661" * 32, ID + "\n", ID[1:], "x" * 32, ""])
def test_what_is_no_object_never_becomes_a_file(shared, id):
    with pytest.raises(ValueError, match="32 hex digits"):
        shared.rooms.disk.path(id)


def test_an_id_that_is_known_in_small_letters_is_unknown_in_capitals(student):
    video = Video(student, id="abcdef" * 5 + "ab")
    video.ask()

    assert student.get(f"/v1/uploads/{video.id.upper()}/receipt").status_code == 422


# -- names -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_never_more_than_a_name(shared, guest, name):
    """In the directory, in the headers of what is played, in the receipt."""
    video = Video(guest, name=name).store()
    [(known,)] = shared.rows(f"SELECT file_name FROM upload WHERE id = '{video.id}'")
    answer = httpx.get(guest.post(f"/v1/videos/{video.id}/playback").json()["url"])
    document = json.loads(video.hand_in().json()["document"])

    assert document["file_name"] == known
    assert known.isprintable()
    assert answer.status_code == 200, answer.text
    assert {"x-injected", "set-cookie"} & set(answer.headers) == set()
    shown = answer.headers["Content-Disposition"]
    assert shown.startswith("inline; filename*=UTF-8''")
    assert unquote(shown.partition("''")[2]) == known
    assert {len(file.removesuffix(".json")) for file in shared.files()} == {32}
    assert {path.name.partition("-")[0] for path in shared.data.iterdir()} == {"companion.db", "secret.key", "store"}


@given(name=wild)
@settings(max_examples=60)
def test_any_name_is_taken_or_refused_and_breaks_nothing(guest, name):
    assert Video(guest, name=name).ask().status_code in (201, 422)


def test_names_that_are_nothing_or_too_long_are_refused(guest):
    names = ["", "\r\n", "\u202e\u200f", "a" * 256, "\ud800"]

    bodies = [Video(guest, name=name).facts for name in names]
    codes = {guest.put(f"/v1/uploads/{Video(guest).id}", content=json.dumps(body)).status_code for body in bodies}

    assert codes == {422}


@given(wild)
def test_a_disposition_is_one_line_of_ascii_and_comes_back(name):
    written = presenting.disposition(name)

    assert written.isascii()
    assert written.isprintable()
    assert not set('";\\') & set(written.removeprefix(presenting.INLINE))
    assert presenting.file_name(written) == name


@given(name=wild, owner=wild, random=st.floats(0, 1e10))
def test_a_key_stays_under_its_prefix_whatever_owner_and_file_are_called(name, owner, random):
    made = s3_names.key("films", opening(name, owner=owner), random, "ours")
    parts = made.split("/")

    assert (parts[0], len(parts)) == ("films", 4)
    assert all(part.strip(".") for part in parts)
    assert all(sign.isascii() and (sign.isalnum() or sign in "/._-") for sign in made)
    assert len(made) <= 300
    assert s3_names.made_at(made, "films", "ours") == int(random)
    assert s3_names.made_at(made, "films", "theirs") is None


@given(name=wild, owner=wild, assignment=wild)
def test_a_label_in_a_bucket_is_plain_headers(name, owner, assignment):
    facts = s3_labels.metadata(opening(name, owner=owner, assignment=assignment))

    assert all(value.isascii() and value.isprintable() for value in facts.values())
    assert name not in facts.values() or name in (owner, assignment, "video/mp4", "0a" * 16)


@pytest.fixture(scope="module")
def rig(tmp_path_factory):
    with StreamRig(tmp_path_factory.mktemp("stream")) as running:
        yield running


@pytest.mark.parametrize("name", NAMES)
def test_a_name_at_stream_is_one_value_of_its_metadata(rig, name):
    headers = rig.store._headers(rig.opening(file_name=name, owner=name), "try")

    metadata = dict(pair.partition(" ")[::2] for pair in headers["Upload-Metadata"].split(","))
    assert all(value.isascii() and value.isprintable() for value in headers.values())
    assert base64.b64decode(metadata["name"]).decode() == name
    assert set(metadata) <= {"name", "maxdurationseconds", "expiry", "requiresignedurls"} | {
        key for key in metadata if key.startswith(stream_meta.MARK)
    }
    assert len(headers["Upload-Creator"]) <= 64


@pytest.mark.parametrize("value", ["a b", "a YQ==\tc", "a,", ",", "a YQ===", "é\u2028 YQ==", "a " + "Y" * 20_000])
def test_metadata_that_is_no_metadata_is_refused(guest, value):
    video = Video(guest)
    url = video.ask().json()["ticket"]["url"]
    headers = {**TUS, "Upload-Length": str(len(video.data)), "Upload-Metadata": value}

    answer = guest.post(url, headers={name: text.encode() for name, text in headers.items()})

    assert answer.status_code in (400, 201)
    assert "x-injected" not in answer.headers


def test_a_checksum_that_is_no_ascii_is_a_bad_header(guest):
    video = Video(guest)

    answer = video.patch(video.create(), 0, b"", **{"Upload-Checksum": "sha1 é".encode("latin-1")})

    assert (answer.status_code, answer.json()["code"]) == (400, "bad_header")


def test_a_subject_cannot_bring_a_header_of_its_own():
    settings = MailSettings(host="localhost", sender="a@example.org", recipients=("b@example.org",))
    letter = Letter("id", "Fieldpost\r\nBcc: c@example.org", "text", 0.0)

    with pytest.raises(ValueError, match="linefeed"):
        _written(settings, letter)


def test_a_text_in_a_mail_stays_in_its_body():
    settings = MailSettings(host="localhost", sender="a@example.org", recipients=("b@example.org",))
    letter = Letter("id", "Fieldpost", "one\r\n\r\nBcc: c@example.org\r\n.\r\nend", 0.0)

    read = email.message_from_bytes(_written(settings, letter).as_bytes())

    assert (read["Bcc"], read["To"], read.is_multipart()) == (None, "b@example.org", False)
