"""What stands for a person or an upload: whatever is changed, too old, or made for something else opens nothing."""

from __future__ import annotations

import hashlib
import hmac
import json
from urllib.parse import quote

import httpx
import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.companion.site import TUS, Video
from uploader_app.companion.cli import main
from uploader_app.companion.people import sessions
from uploader_app.companion.providers.stream.tokens import WEBHOOK_WINDOW_S, genuine
from uploader_app.companion.registry import PLAYBACK_S
from uploader_app.companion.signing import KEY_BYTES, Signer, derived
from uploader_app.wire import SECRET_HEADER

KEY = bytes(range(KEY_BYTES))
SIGNED = Signer(derived(KEY, "tickets")).sign("0a" * 16)
NOW = 1_800_000_000.0
BODY = json.dumps({"uid": "0b" * 16}).encode()

texts = st.text(st.characters(codec="utf-8"), max_size=200)


def flipped(text, place, bit):
    data = bytearray(text)
    data[place % len(data)] ^= 1 << bit
    return bytes(data)


flips = st.tuples(st.integers(0, 10_000), st.integers(0, 7))


def who(site, token):
    """The status of the session that a raw Authorization header opens."""
    return httpx.get(f"{site.url}/v1/session", headers={"Authorization": token}).status_code


# -- sessions ----------------------------------------------------------------------------------------


@given(flip=flips)
def test_a_session_token_with_one_bit_changed_is_nobodys(shared, guest, flip):
    token = guest.headers["Authorization"].removeprefix("Bearer ").encode()
    changed = flipped(token, *flip)

    assert shared.do(shared.rooms.sessions.who(changed.decode("latin-1"))) is None


@pytest.mark.parametrize("cut", [1, 2, 21, 42])
def test_a_session_token_that_is_cut_is_nobodys(shared, guest, cut):
    token = guest.headers["Authorization"]

    assert who(shared, token[:-cut]) == 401
    assert who(shared, token[: len("Bearer ")] + token[len("Bearer ") + cut :]) == 401


@pytest.mark.parametrize(
    "token", [b"\xff\xfe", "Bearer é\u0661".encode(), b"Bearer " + b"a" * 30_000, b"bearer", b"a b c"]
)
def test_a_strange_session_token_is_nobodys(shared, token):
    assert who(shared, token) == 401


def test_a_session_lasts_twelve_hours_and_not_a_second_more(site, student):
    token = student.headers["Authorization"]
    site.clock.forward(12 * 3600 - 1)
    before = who(site, token)
    site.clock.forward(1)

    assert sessions.LIFE_S == 12 * 3600
    assert (before, who(site, token)) == (200, 401)


def test_a_token_is_worth_nothing_after_its_sign_out_and_the_others_go_on(site, student, stack):
    second = stack.enter_context(site.person("student"))
    assert student.delete("/v1/session").status_code == 204

    assert who(site, student.headers["Authorization"]) == 401
    assert student.delete("/v1/session").status_code == 401
    assert who(site, second.headers["Authorization"]) == 200


def test_a_session_does_not_come_back_when_the_clock_is_set_back(site, student, stack):
    """Another one's sign-in has swept it away."""
    site.clock.forward(sessions.LIFE_S + 1)
    stack.enter_context(site.person("student2"))
    site.clock.forward(-sessions.LIFE_S)

    assert who(site, student.headers["Authorization"]) == 401


# -- one thing in the place of another ---------------------------------------------------------------


@pytest.fixture(scope="module")
def opened(guest):
    """All that opens anything of one stored video."""
    video = Video(guest).store()
    ticket = video.ask().json()["ticket"]["url"].rsplit("/", 1)[1]
    link = guest.post(f"/v1/videos/{video.id}/playback").json()["url"].split("/")[4]
    return {
        "session": guest.headers["Authorization"].split()[1],
        "secret": video.secret,
        "ticket": ticket,
        "link": link,
        "page": guest.get(f"/v1/uploads/{video.id}/link").json()["page"],
    }


@pytest.mark.parametrize("what", ["secret", "ticket", "link"])
def test_nothing_else_is_a_session_token(shared, opened, what):
    assert who(shared, f"Bearer {opened[what]}") == 401
    assert who(shared, f"Bearer {hashlib.sha256(opened['session'].encode()).hexdigest()}") == 401


@pytest.mark.parametrize("what", ["session", "ticket", "link", "hash"])
def test_nothing_else_is_an_uploads_secret(shared, guest, opened, what):
    video = Video(guest)
    video.ask()
    keys = {**opened, "hash": video.facts["secret_hash"]}
    path = f"{shared.url}/v1/uploads/{video.id}/heartbeat"

    answer = httpx.post(path, json={"sent": 0}, headers={SECRET_HEADER: keys[what]})

    assert answer.status_code == 404


@pytest.mark.parametrize("what", ["session", "secret", "link"])
def test_nothing_else_is_a_ticket(shared, opened, what):
    assert httpx.head(f"{shared.url}/tus/{opened[what]}", headers=TUS).status_code == 404


@pytest.mark.parametrize("what", ["session", "secret", "ticket"])
def test_nothing_else_is_a_link(shared, opened, what):
    assert httpx.get(f"{shared.url}/m/{opened[what]}/x.mp4").status_code == 404


@pytest.mark.parametrize("what", ["session", "secret", "ticket", "link"])
def test_nothing_else_is_the_key_of_a_submissions_link(opened, what):
    page = opened["page"].split("?")[0]

    assert httpx.get(page, params={"k": opened[what]}).status_code == 404
    assert httpx.get(page, headers={"Authorization": f"Bearer {opened['session']}"}).status_code == 404


def test_the_key_of_a_submissions_link_is_nothing_else(shared, opened):
    key = opened["page"].split("?k=")[1]

    assert who(shared, f"Bearer {key}") == 401
    assert httpx.get(f"{shared.url}/m/{key}/x.mp4").status_code == 404
    assert httpx.head(f"{shared.url}/tus/{key}", headers=TUS).status_code == 404


def test_a_tickets_signature_signs_no_link(shared, opened):
    object, signature = opened["ticket"].split(".")
    _, until, _ = opened["link"].split(".")
    of_link = opened["link"].rsplit(".", 1)[1]

    assert httpx.get(f"{shared.url}/m/{object}.{until}.{signature}/x").status_code == 404
    assert httpx.head(f"{shared.url}/tus/{object}.{of_link}", headers=TUS).status_code == 404


def test_each_purpose_has_a_key_of_its_own():
    keys = {derived(KEY, purpose) for purpose in ("tickets", "links", "receipts", "instance", "submitted links")}

    assert len(keys | {KEY}) == 6


# -- signatures --------------------------------------------------------------------------------------


@given(flip=flips)
@settings(max_examples=400)
def test_a_signed_text_with_one_bit_changed_is_not_ours(flip):
    changed = flipped(SIGNED.encode(), *flip).decode("latin-1")

    assert Signer(derived(KEY, "tickets")).opened(changed) is None


@given(texts)
def test_only_what_was_signed_is_opened(text):
    signer = Signer(derived(KEY, "tickets"))

    assert signer.opened(text) is None
    assert signer.opened(signer.sign(text)) == text
    assert Signer(derived(KEY, "links")).opened(signer.sign(text)) is None


@given(token=texts)
@settings(max_examples=25)
def test_no_text_in_a_signed_place_opens_anything_or_breaks_anything(shared, token):
    ticket, link = f"{shared.url}/tus/{quote(token, safe='')}", f"{shared.url}/m/{quote(token, safe='')}/x"

    with httpx.Client() as http:
        assert {http.head(ticket, headers=TUS).status_code, http.get(link).status_code} == {404}


# -- links of videos that are over --------------------------------------------------------------------


@pytest.fixture
def played(student, site):
    """A video and a link to it which works."""
    video = Video(student).store()
    url = student.post(f"/v1/videos/{video.id}/playback").json()["url"]
    assert httpx.get(url).content == video.data
    return video, url


def test_a_link_ends_when_it_says_so(site, played):
    _, url = played
    site.clock.forward(PLAYBACK_S)
    last = httpx.get(url).status_code
    site.clock.forward(1)

    assert (last, httpx.get(url).status_code) == (200, 404)


def test_a_link_to_a_deleted_video_plays_nothing(site, played):
    video, url = played
    assert video.http.delete(f"/v1/videos/{video.id}").status_code == 202

    assert [httpx.request(method, url).status_code for method in ("GET", "HEAD")] == [404, 404]


def test_a_link_to_an_erased_video_plays_nothing(site, played, capsys):
    assert main(["person", "erase", "student", "--data", str(site.data)]) == 0

    assert httpx.get(played[1]).status_code == 404


def test_a_link_to_one_video_plays_no_other(site, played, other):
    theirs = Video(other).store()
    object = theirs.ask().json()["ticket"]["url"].rsplit("/", 1)[1].split(".")[0]
    token = played[1].split("/")[4]

    assert httpx.get(played[1].replace(token, f"{object}.{token.split('.', 1)[1]}")).status_code == 404


def test_a_ticket_to_a_deleted_video_takes_no_byte(site, student):
    video = Video(student).store()
    url = video.ask().json()["ticket"]["url"]
    student.delete(f"/v1/videos/{video.id}")

    assert [video.patch(url, 0, b"x").status_code, student.head(url, headers=TUS).status_code] == [410, 410]
    assert site.files() == []


# -- receipts ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def receipt(guest):
    return Video(guest).store().hand_in().json()


def verifies(receipt, document, signature):
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(receipt["key"])).verify(signature, document)
    except InvalidSignature:
        return False
    return True


@given(flip=flips)
def test_a_receipt_with_one_bit_changed_does_not_verify(receipt, flip):
    document, signature = receipt["document"].encode(), bytes.fromhex(receipt["signature"])

    assert verifies(receipt, document, signature)
    assert not verifies(receipt, flipped(document, *flip), signature)
    assert not verifies(receipt, document, flipped(signature, *flip))


def test_one_receipts_signature_is_no_other_ones(guest, receipt):
    second = Video(guest).store().hand_in().json()

    assert second["key"] == receipt["key"]
    assert not verifies(receipt, second["document"].encode(), bytes.fromhex(receipt["signature"]))


# -- webhooks ----------------------------------------------------------------------------------------


def signed(secret="whs", time=int(NOW), body=BODY):
    return f"time={time},sig1={hmac.new(secret.encode(), f'{time}.'.encode() + body, hashlib.sha256).hexdigest()}"


@pytest.mark.parametrize("age", [-WEBHOOK_WINDOW_S, 0, WEBHOOK_WINDOW_S])
def test_a_recent_webhook_is_genuine_and_an_old_one_is_not(age):
    assert genuine("whs", signed(time=int(NOW - age)), BODY, NOW)
    assert not genuine("whs", signed(time=int(NOW - 2 * WEBHOOK_WINDOW_S)), BODY, NOW)


@given(flip=flips)
def test_a_webhook_with_one_bit_changed_is_forged(flip):
    mac = signed().rpartition("sig1=")[2]
    changed = flipped(mac.encode(), *flip).decode("latin-1")

    assert not genuine("whs", signed(), flipped(BODY, *flip), NOW)
    assert not genuine("whs", f"time={int(NOW)},sig1={changed}", BODY, NOW)


@pytest.mark.parametrize(
    "signature",
    [
        "",
        "time=,sig1=",
        f"sig1={hmac.new(b'whs', b'.' + BODY, 'sha256').hexdigest()}",
        signed().replace("1800000000", "1800000001"),
        signed().replace("1800000000", "01800000000"),
        signed().replace("1800000000", "+1800000000"),
        signed().replace("1800000000", "1" * 5000),
        signed().replace("1800000000", "\u0661" * 10),
        signed() + ",sig1=",
        signed(secret=""),
        "=" * 5000,
        "é,,,=,",
    ],
)
def test_a_strange_signature_is_none(signature):
    assert not genuine("whs", signature, BODY, NOW)


def test_without_a_secret_nothing_is_genuine():
    assert not genuine("", signed(secret=""), BODY, NOW)


def test_one_videos_webhook_is_none_for_another_one():
    assert not genuine("whs", signed(), BODY.replace(b"0b", b"0c"), NOW)
