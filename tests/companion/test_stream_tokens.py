"""Links that play a private video, and webhooks: our half and the fake's were written apart."""

from __future__ import annotations

import base64
import hashlib
import hmac

import httpx
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from tests.companion.stream_rig import NO_FILM, StreamRig
from tests.fakes.tus_server import EVERY, TusServer
from uploader_app.companion.providers.stream.tokens import PlaybackKey, genuine

DAY = 86400
NOW = 1_800_000_000
SECRET, BODY = "whs-secret", b'{"uid":"ab"}'


@pytest.fixture(scope="module")
def rig(tmp_path_factory):
    with StreamRig(tmp_path_factory.mktemp("stream")) as running:
        yield running


@pytest.fixture(scope="module")
def key(rig):
    return rig.fake.gate.new_key()


@pytest.fixture(scope="module")
def place(rig):
    return rig.ready()


def link(rig, place, until, **settings):
    return rig.run(rig.configure(**settings).playback(place.object, "film.mp4", until))


def signature(time: object = NOW, secret: str = SECRET, body: bytes = BODY) -> str:
    digest = hmac.new(secret.encode(), f"{time}.".encode() + body, hashlib.sha256).hexdigest()
    return f"time={time},sig1={digest}"


@pytest.mark.parametrize("kind", ["pem", "jwk"])
@pytest.mark.parametrize("decode", [lambda text: text, lambda text: base64.b64decode(text).decode()])
def test_our_own_token_plays_the_video(rig, place, key, kind, decode):
    url = link(rig, place, rig.clock.now + 60, key_id=key["id"], key=decode(key[kind]))

    assert httpx.get(url).text == place.object
    assert url.endswith("/watch")
    assert rig.fake.server.count("POST") == 1  # the creation: signing asks nobody


def test_without_a_key_stream_signs(rig, place):
    url = link(rig, place, rig.clock.now + 60)

    assert httpx.get(url).text == place.object


def test_a_private_video_does_not_play_without_a_token(rig, place):
    assert httpx.get(f"{rig.fake.url}/{place.object}/watch").status_code == 401


@pytest.mark.parametrize("signed_by_us", [True, False])
def test_a_link_ends_when_it_was_said_and_after_a_day_at_the_latest(tmp_path, key, signed_by_us):
    with StreamRig(tmp_path) as rig:
        rig.fake.gate.keys = {}
        fresh = rig.fake.gate.new_key()
        place = rig.ready()
        settings = {"key_id": fresh["id"], "key": fresh["pem"]} if signed_by_us else {}
        short = link(rig, place, rig.clock.now + 60, **settings)
        long = link(rig, place, rig.clock.now + 9 * DAY, **settings)
        assert httpx.get(long).status_code == 200

        rig.clock.forward(61)

        assert httpx.get(short).status_code == 401
        assert httpx.get(long).status_code == 200
        rig.clock.forward(DAY)
        assert httpx.get(long).status_code == 401


def test_a_key_that_was_revoked_plays_nothing(rig, place):
    key = rig.fake.gate.new_key()
    url = link(rig, place, rig.clock.now + 60, key_id=key["id"], key=key["pem"])

    del rig.fake.gate.keys[key["id"]]

    assert httpx.get(url).status_code == 401


def test_a_token_for_another_video_is_forged(rig, place, key):
    url = link(rig, place, rig.clock.now + 60, key_id=key["id"], key=key["pem"])
    other = PlaybackKey(key["id"], key["pem"]).token("cd" * 16, int(rig.clock.now) + 60)

    head, claims, _ = other.split(".")
    forged = url.replace("/".join(url.split("/")[3:4]), f"{head}.{claims}.{url.split('/')[3].split('.')[2]}")

    assert httpx.get(forged).status_code == 401


def test_the_player_of_a_broken_video_says_so(rig, key):
    place = rig.held(NO_FILM)
    rig.fake.encode(place.object)

    url = link(rig, place, rig.clock.now + 60, key_id=key["id"], key=key["pem"])

    assert httpx.get(url).status_code == 424


def elliptic() -> str:
    key = ec.generate_private_key(ec.SECP256R1())
    pem = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return key.private_bytes(*pem).decode()


@pytest.mark.parametrize("material", ["", "no base64!", "YWJj", "{}", "{", '{"kty": "RSA", "n": "AQ"}', elliptic()])
def test_a_key_that_is_none_is_refused_at_once(material):
    with pytest.raises(ValueError):  # noqa: PT011  what is wrong with it is the library's to say
        PlaybackKey("k", material)


# -- webhooks --------------------------------------------------------------------------------------


def test_streams_own_webhook_is_genuine(tmp_path):
    heard = []

    def hear(exchange):
        heard.append((exchange.seen.headers["webhook-signature"], exchange.body()))
        exchange.answer(200)

    with TusServer({("POST", EVERY): hear}) as listener, StreamRig(tmp_path) as rig:
        place = rig.held()
        rig.fake.webhook, rig.fake.webhook_secret = f"{listener.url}/hook", SECRET
        while rig.fake.encode(place.object) != "ready":
            pass

        [(signed, body)] = heard
        assert genuine(SECRET, signed, body, rig.clock.now)
        assert place.object.encode() in body


@pytest.mark.parametrize("late", [0, 300, -300, 299.9])
def test_a_webhook_of_the_last_minutes_is_genuine(late):
    assert genuine(SECRET, signature(), BODY, NOW + late)


@pytest.mark.parametrize("late", [301, -301])
def test_a_recording_is_not(late):
    assert not genuine(SECRET, signature(), BODY, NOW + late)


@pytest.mark.parametrize(
    "header",
    [
        "",
        "time=",
        "time=1,sig1",
        f"time={NOW}",
        f"time={NOW},sig1=",
        f"time={NOW},sig1=ü",
        f"time={'9' * 5000},sig1=00",
        "time=²,sig1=00",
        signature().upper(),
        signature(secret="another"),
        signature(body=b"{}"),
        signature(time=NOW + 1).replace(str(NOW + 1), str(NOW)),
    ],
)
def test_everything_else_is_not(header):
    assert not genuine(SECRET, header, BODY, NOW)


def test_without_a_secret_nothing_is_genuine():
    assert not genuine("", signature(secret=""), BODY, NOW)
