from __future__ import annotations

import asyncio
import base64
import json
import subprocess
import sys
import warnings

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from tests.fakes.edge import DeniedError, Gate
from uploader_app.companion.ports import StoreError
from uploader_app.companion.providers.s3 import client as s3_client
from uploader_app.companion.providers.s3.cloudfront import CloudFront, Terms
from uploader_app.companion.providers.s3.settings import CloudFrontSettings, S3Settings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # what moto imports is not ours to mend
    from moto import mock_aws

DOMAIN = "d111.cloudfront.test"
NOW = 1_800_000_000.0
FILM = "videos/7/1800000000_00ff/walk.mp4"
KEYS = {
    "rsa": rsa.generate_private_key(65537, 2048),
    "ecdsa": ec.generate_private_key(ec.SECP256R1()),
    "stranger": rsa.generate_private_key(65537, 2048),
}
GATE = Gate({"rsa": KEYS["rsa"].public_key(), "ecdsa": KEYS["ecdsa"].public_key()})


def pem(key):
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def front(id="rsa", *, key=None, hash="sha256", distribution=""):
    settings = CloudFrontSettings(DOMAIN, id, pem(key or KEYS[id]), distribution, hash)
    account = S3Settings("films", "us-east-1", "key", "secret", attempts=1, cloudfront=settings)
    return CloudFront(settings, s3_client.cloudfront(s3_client.session(account), account))


def denied(link, *, ip="192.0.2.7", now=NOW):
    """Why the edge refuses it, "" when it does not."""
    try:
        GATE.check(link, ip, now)
    except DeniedError as error:
        return str(error)
    return ""


def query(link):
    return dict(httpx.URL(link).params)


# -- links -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("hash", ["sha256", "sha1"])
@pytest.mark.parametrize("id", ["rsa", "ecdsa"])
def test_the_edge_lets_a_canned_link_through(id, hash):
    link = front(id, hash=hash).link(FILM, Terms(NOW + 60))

    assert denied(link) == ""
    assert "Policy" not in query(link)


@pytest.mark.parametrize("hash", ["sha256", "sha1"])
@pytest.mark.parametrize("id", ["rsa", "ecdsa"])
def test_the_edge_lets_a_custom_link_through(id, hash):
    link = front(id, hash=hash).link(FILM, Terms(NOW + 60, network="192.0.2.0/24"))

    assert denied(link) == ""
    assert "Expires" not in query(link)


@pytest.mark.parametrize("terms", [Terms(NOW + 60), Terms(NOW + 60, since=NOW - 60)])
def test_a_link_ends(terms):
    link = front().link(FILM, terms)

    assert denied(link, now=NOW + 59) == ""
    assert denied(link, now=NOW + 60) == "expired"


def test_a_link_may_begin_later():
    link = front().link(FILM, Terms(NOW + 60, since=NOW + 10))

    assert denied(link, now=NOW + 9) == "too early"
    assert denied(link, now=NOW + 10) == ""


def test_a_link_may_be_for_one_network():
    link = front().link(FILM, Terms(NOW + 60, network="192.0.2.0/24"))

    assert denied(link, ip="198.51.100.1") == "another network"


def test_one_signature_may_cover_a_playlist_and_its_pieces():
    link = front().link("videos/7/a/list.m3u8", Terms(NOW + 60, covers="videos/7/a/*"))

    assert denied(link) == ""
    assert denied(link.replace("list.m3u8", "piece1.ts")) == ""
    assert denied(link.replace("/7/a/", "/8/a/")) == "another resource"


@pytest.mark.parametrize("terms", [Terms(NOW + 60), Terms(NOW + 60, since=NOW - 60)])
def test_a_link_opens_no_other_film(terms):
    link = front().link(FILM, terms)

    assert denied(link.replace("walk.mp4", "talk.mp4")) in ("AccessDenied", "another resource")


def test_a_link_cannot_be_stretched():
    link = front().link(FILM, Terms(NOW + 60))

    assert denied(link.replace(str(int(NOW + 60)), str(int(NOW + 6000)))) == "AccessDenied"


def test_a_policy_cannot_be_rewritten():
    link = front().link(FILM, Terms(NOW + 60, since=NOW - 60))
    policy = {"Statement": [{"Resource": "*", "Condition": {"DateLessThan": {"AWS:EpochTime": int(NOW) + 9999}}}]}
    mine = base64.b64encode(json.dumps(policy).encode()).decode().translate(str.maketrans("+=/", "-_~"))

    assert denied(link.replace(query(link)["Policy"], mine)) == "AccessDenied"


def test_the_hash_that_is_named_is_the_one_that_was_used():
    link = front().link(FILM, Terms(NOW + 60))

    assert query(link)["Hash-Algorithm"] == "SHA256"
    assert denied(link.replace("SHA256", "SHA1")) == "AccessDenied"


def test_the_edge_takes_no_key_of_a_stranger():
    assert denied(front("rsa", key=KEYS["stranger"]).link(FILM, Terms(NOW + 60))) == "AccessDenied"
    assert denied(front("stranger").link(FILM, Terms(NOW + 60))) == "InvalidKey"


def test_a_name_is_encoded_before_it_is_signed():
    link = front().link("videos/a b+ü#.mp4", Terms(NOW + 60))

    assert link.startswith(f"https://{DOMAIN}/videos/a%20b%2B%C3%BC%23.mp4?")
    assert denied(link) == ""


def test_a_time_is_utc_wherever_the_machine_is():
    code = (
        "from tests.companion.test_cloudfront import *; import time; time.tzset();"
        "print(query(front().link(FILM, Terms(NOW)))['Expires'])"
    )

    answer = subprocess.run(
        [sys.executable, "-c", code], env={"TZ": "Pacific/Auckland"}, capture_output=True, text=True, check=True
    )

    assert int(answer.stdout) == NOW


@pytest.mark.parametrize("key", [rsa.generate_private_key(65537, 3072), ec.generate_private_key(ec.SECP384R1())])
def test_a_key_that_cloudfront_does_not_take_is_refused_at_once(key):
    with pytest.raises(ValueError, match="RSA 2048 or ECDSA P-256"):
        front(key=key)


def test_a_hash_that_cloudfront_does_not_take_is_refused_at_once():
    with pytest.raises(ValueError, match="sha256 or sha1"):
        front(hash="md5")


def test_a_private_key_is_not_shown():
    assert "PRIVATE" not in repr(CloudFrontSettings(DOMAIN, "K1", pem(KEYS["ecdsa"])))


# -- invalidation ----------------------------------------------------------------------------------


@pytest.fixture
def api():
    with mock_aws():
        account = S3Settings("films", "us-east-1", "key", "secret")
        yield s3_client.cloudfront(s3_client.session(account), account)


@pytest.fixture
def distribution(api):
    origin = {"Id": "o", "DomainName": "films.s3.amazonaws.com", "S3OriginConfig": {"OriginAccessIdentity": ""}}
    answer = api.create_distribution(
        DistributionConfig={
            "CallerReference": "1",
            "Comment": "",
            "Enabled": True,
            "Origins": {"Quantity": 1, "Items": [origin]},
            "DefaultCacheBehavior": {"TargetOriginId": "o", "ViewerProtocolPolicy": "https-only"},
        }
    )
    return answer["Distribution"]["Id"]


def test_a_film_is_forgotten_by_the_edges(api, distribution):
    asyncio.run(front(distribution=distribution).forget(FILM))

    [one] = api.list_invalidations(DistributionId=distribution)["InvalidationList"]["Items"]
    batch = api.get_invalidation(DistributionId=distribution, Id=one["Id"])["Invalidation"]["InvalidationBatch"]
    assert batch["Paths"]["Items"] == [f"/{FILM}"]
    assert batch["CallerReference"] == FILM


def test_without_a_distribution_nobody_is_asked():
    asyncio.run(front().forget(FILM))


def test_a_distribution_that_is_not_there_is_an_error(api):
    with pytest.raises(StoreError, match="NoSuchDistribution"):
        asyncio.run(front(distribution="E404").forget(FILM))
