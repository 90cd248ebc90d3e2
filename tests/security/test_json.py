"""Bodies that are nearly JSON, or too much of it: always a problem that can be read, never a mistake of ours."""

from __future__ import annotations

import json
import secrets
from dataclasses import fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.companion.site import Video
from uploader_app import wire

HUGE = "9" * 5000
BODIES = {
    "nothing": b"",
    "a gap": b" \n\t",
    "deep lists": b"[" * 60_000,
    "deep objects": b'{"a":' * 10_000,
    "deep and closed": b"[" * 30_000 + b"]" * 30_000,
    "null": b"null",
    "a list": b"[]",
    "a list of one": b"[{}]",
    "a text": b'"x"',
    "a number": b"7",
    "no number": b"NaN",
    "endless": b"-Infinity",
    "beyond": b"1e400",
    "many digits": HUGE.encode(),
    "NUL": b"\x00",
    "two": b"{}{}",
    "half": b'{"username":',
    "a comment": b"{/**/}",
    "single quotes": b"{'a': 1}",
    "no UTF-8": b'{"username": "\xff"}',
    "a sign cut": b'{"username": "\xe2\x82"}',
    "overlong": b'{"username": "\xc0\xaf"}',
    "half a pair": b'{"username": "\\ud800"}',
    "half a pair as a key": b'{"\\udfff": 1}',
    "UTF-7": b"+AHs-+AH0-",
    "many keys": json.dumps(dict.fromkeys(map(str, range(6000)))).encode(),
    "one key often": b"{" + b'"a":1,' * 10_000 + b'"a":1}',
    "a proto": b'{"__proto__": {"role": "admin"}, "constructor": {}}',
}
PATHS = [
    ("POST", "/v1/session"),
    ("PUT", "/v1/uploads/{}"),
    ("POST", "/v1/uploads/{}/heartbeat"),
    ("POST", "/v1/uploads/{}/complete"),
]
TYPES = ["application/json", "application/json; charset=utf-7", "text/plain", "application/x-www-form-urlencoded",
         "multipart/form-data; boundary=x", "application/xml", ""]  # fmt: skip
PROBLEM = {one.name for one in fields(wire.Problem)}


def is_a_problem(answer):
    told = answer.json()
    return 400 <= answer.status_code < 500 and set(told) == PROBLEM


@pytest.fixture(scope="module")
def sent(guest):
    video = Video(guest)
    video.send()
    return video


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize(("method", "path"), PATHS)
def test_what_is_no_body_of_ours_is_a_problem(guest, sent, method, path, body):
    answer = guest.request(method, path.format(sent.id), content=BODIES[body], headers={"Content-Type": TYPES[0]})

    assert is_a_problem(answer), answer.text
    assert len(answer.text) < 400


@pytest.mark.parametrize("kind", TYPES)
def test_what_is_called_something_else_is_no_other_thing(guest, sent, kind):
    answer = guest.post("/v1/session", content=b"username=student&password=student", headers={"Content-Type": kind})

    assert is_a_problem(answer), answer.text


STRANGE = ["null", "true", "[]", "{}", '[["a"]]', '""', '" "', '"\\u0000"', '"\\ud800"', "-1", "0", "0.5", "-0.0",
           "NaN", "Infinity", "-Infinity", "1e400", "1e-400", "9" * 4000, "1e18", "9223372036854775808", '"7"', '"1e3"',
           '"\\u0661"', '"' + "x" * 50_000 + '"', '{"$gt": ""}']  # fmt: skip


@pytest.mark.parametrize("name", ["secret_hash", "assignment", "file_name", "size", "media_type", "duration_s"])
def test_no_value_of_any_field_of_an_upload_breaks_anything(guest, name):
    for text in STRANGE:
        body = json.dumps({**Video(guest).facts, name: "HERE"}).replace('"HERE"', text)
        answer = guest.put(f"/v1/uploads/{secrets.token_hex(16)}", content=body, headers={"Content-Type": TYPES[0]})

        assert answer.status_code in (200, 201) or is_a_problem(answer), (text[:40], answer.text)


@pytest.mark.parametrize("text", STRANGE)
def test_no_number_of_bytes_that_is_none_is_believed(guest, shared, text):
    """What a client says that it sent, and what it says that it has sent in all."""
    video = Video(guest)
    video.send()
    kind, done = {"Content-Type": TYPES[0]}, f'{{"size": {text}, "sha256": "{"0" * 64}"}}'
    beat = guest.post(f"/v1/uploads/{video.id}/heartbeat", content=f'{{"sent": {text}}}', headers=kind)
    claim = guest.post(f"/v1/uploads/{video.id}/complete", content=done, headers=kind)
    [(known,)] = shared.rows(f"SELECT sent FROM upload WHERE id = '{video.id}'")

    assert beat.status_code == 200 or is_a_problem(beat), beat.text
    assert is_a_problem(claim), claim.text
    assert 0 <= known <= 7


@pytest.mark.parametrize("text", STRANGE)
def test_no_reason_breaks_anything_or_is_kept(guest, shared, text):
    video = Video(guest)
    video.ask()

    body = f'{{"reason": {text}}}'
    answer = guest.post(f"/v1/uploads/{video.id}/abandon", content=body, headers={"Content-Type": TYPES[0]})

    assert answer.status_code == 202 or is_a_problem(answer), answer.text
    assert "xxx" not in str(shared.rows("SELECT * FROM event"))


def test_the_last_of_two_keys_is_the_one_for_everybody(shared, guest):
    """One reader, so that nobody checks the one and uses the other."""
    body = b'{"username":"teacher","username":"student","password":"x","password":"student"}'

    answer = guest.post("/v1/session", content=body, headers={"Content-Type": TYPES[0]})

    assert answer.json()["person"]["id"] == "student"


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
fields = [
    "username",
    "password",
    "token",
    "secret_hash",
    "assignment",
    "file_name",
    "size",
    "media_type",
    "sent",
    "sha256",
]


@given(body=st.dictionaries(st.sampled_from(fields), values) | values, route=st.sampled_from(PATHS))
@settings(max_examples=100)
def test_no_json_whatever_breaks_anything(guest, sent, body, route):
    method, path = route

    kind = {"Content-Type": TYPES[0]}
    answer = guest.request(method, path.format(sent.id), content=json.dumps(body), headers=kind)

    assert answer.status_code == 200 or is_a_problem(answer), answer.text
