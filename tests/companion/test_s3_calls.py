"""What the S3 store sends and signs, and what it makes of each refusal; no store is needed for that."""

from __future__ import annotations

import asyncio
import math
import socket
import subprocess
import sys
import threading
import warnings
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer

import httpx
import pytest
from botocore.credentials import Credentials, RefreshableCredentials

from uploader_app.companion.ports import BusyError, FullError, GoneError, Opening, StoreError
from uploader_app.companion.providers.s3 import bucket as s3_bucket
from uploader_app.companion.providers.s3 import client as s3_client
from uploader_app.companion.providers.s3 import names as s3_names
from uploader_app.companion.providers.s3.parts import lengths
from uploader_app.companion.providers.s3.settings import MIB, S3Settings, part_size
from uploader_app.companion.providers.s3.store import S3Store

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # what moto imports is not ours to mend
    from moto import mock_aws

AMAZON = S3Settings("films", "eu-west-1", "AKIAKEY", "not-a-secret")
OPENING = Opening("0" * 32, "42", "7", "walk.mp4", "video/mp4", 1000, 1_800_000_000.0)


def do(work):
    return asyncio.run(work)


def part_url(settings):
    [url] = do(S3Store(settings).sign_parts("videos/k", "upload", {1: 1000}))
    return httpx.URL(url.url)


def signed(settings=AMAZON):
    return dict(part_url(settings).params)


def test_a_companion_without_s3_does_not_load_amazons_library():
    code = (
        "import sys, uploader_app.companion.routes.parts, uploader_app.companion.providers.s3.settings;"
        "sys.exit('botocore' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


# -- what is signed --------------------------------------------------------------------------------


def test_the_new_signature_is_used():
    assert signed()["X-Amz-Algorithm"] == "AWS4-HMAC-SHA256"
    assert "AWSAccessKeyId" not in signed()


def test_the_host_is_the_one_of_the_region():
    assert part_url(AMAZON).host == "films.s3.eu-west-1.amazonaws.com"


def test_a_compatible_store_is_asked_at_its_own_address():
    settings = S3Settings("films", "auto", "key", "secret", "https://store.test:8333")

    assert str(part_url(settings)).startswith("https://store.test:8333/films/videos/k?")


def test_a_part_is_signed_with_its_length_and_nothing_else():
    [url] = do(S3Store(AMAZON).sign_parts("videos/k", "upload", {1: 1000}))

    assert signed()["X-Amz-SignedHeaders"] == "content-length;host"
    assert "checksum" not in url.url
    assert url.headers == {"Content-Length": "1000"}


def test_a_bucket_in_another_region_is_found_before_its_urls_fail():
    with mock_aws():
        asked = replace(AMAZON, region="eu-central-1")
        made = s3_client.s3(s3_client.session(asked), asked)
        made.create_bucket(Bucket="films", CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})

        [wrong, _lifecycle] = do(s3_bucket.missing(AMAZON))
        [_lifecycle] = do(s3_bucket.missing(asked))

    assert "eu-central-1" in wrong


def test_a_secret_is_not_shown():
    assert "not-a-secret" not in repr(AMAZON)
    assert "not-a-secret" not in str(signed())


@pytest.mark.parametrize(("asked", "given"), [(900, 900), (0, 1), (-5, 1), (30 * 86400, 604800)])
def test_no_url_is_signed_for_longer_than_the_server_takes(asked, given):
    assert s3_client.lasting(Credentials("key", "secret"), asked) == given


@pytest.mark.parametrize(("left_s", "given"), [(7200, 3600), (3000, 1800), (1000, 900), (20, 60)])
def test_a_url_is_not_said_to_outlive_the_credentials_it_was_signed_with(left_s, given):
    ends = datetime.now(UTC) + timedelta(seconds=left_s)
    facts = {"access_key": "k", "secret_key": "s", "token": "t", "expiry_time": ends.isoformat()}
    credentials = RefreshableCredentials.create_from_metadata(facts, lambda: facts, "role")

    assert s3_client.lasting(credentials, 3600) == given


def test_nobody_counts_the_room_of_a_bucket():
    assert do(S3Store(AMAZON).room()) == math.inf
    assert not S3Store.abandoned_occupies


# -- parts and names -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("size", "part"),
    [(1, 16 * MIB), (30 * 10**9, 16 * MIB), (16 * MIB * 10_000, 16 * MIB), (16 * MIB * 10_000 + 1, 17 * MIB)],
)
def test_a_part_is_as_small_as_ten_thousand_of_them_allow(size, part):
    assert part_size(size, 16 * MIB) == part
    assert part * 10_000 >= size


def test_the_last_part_is_the_rest():
    assert lengths(25, 10) == {1: 10, 2: 10, 3: 5}
    assert lengths(20, 10) == {1: 10, 2: 10}


def test_parts_that_s3_refuses_cannot_be_set():
    with pytest.raises(ValueError, match="5 MiB"):
        S3Settings("films", "eu-west-1", least_part=MIB)


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("walk.mp4", "walk.mp4"),
        ("Über den Fluß (2).MOV", "Uber_den_Flu_2_.MOV"),
        ("../../etc/passwd", "etc_passwd"),
        ("a..b.mp4", "a.b.mp4"),
        ("приклад.mp4", "mp4"),
        ("..", "film"),
        ("", "film"),
        ("a" * 300 + ".mp4", "a" * 96 + ".mp4"),
    ],
)
def test_a_name_becomes_plain(name, safe):
    assert s3_names.safe(name) == safe


def test_a_key_tells_whose_and_when_and_is_never_used_twice():
    one, other = s3_names.key("videos", OPENING, 1_800_000_000.5), s3_names.key("videos", OPENING, 1_800_000_000.5)

    assert one.startswith("videos/42/1800000000_")
    assert one.endswith("/walk.mp4")
    assert one != other


# -- refusals --------------------------------------------------------------------------------------


class _Handler(BaseHTTPRequestHandler):
    def _answer(self):
        self.server.seen.append(self.headers)
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        status, code, headers = self.server.answer
        body = f"<Error><Code>{code}</Code><Message>videos/42/walk.mp4</Message></Error>".encode()
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body)), "Connection": "close"}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = _answer  # noqa: N815  the names that the library calls

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def server():
    """A store that answers every call with ``answer``."""
    with HTTPServer(("127.0.0.1", 0), _Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        url = f"http://127.0.0.1:{server.server_address[1]}"
        server.store = S3Store(S3Settings("films", "eu-west-1", "key", "not-a-secret", url, attempts=1))
        yield server
        server.shutdown()
        thread.join(10)


@pytest.fixture
def refused(server):
    """What the store makes of such an answer."""

    def refused(status, code, **headers):
        server.answer, server.seen = (status, code, headers), []
        with pytest.raises(StoreError) as caught:
            do(server.store.open(OPENING))
        return caught.value

    return refused


@pytest.mark.parametrize(
    ("status", "code", "advice"),
    [
        (403, "AccessDenied", "permission"),
        (403, "SignatureDoesNotMatch", "access key"),
        (403, "InvalidAccessKeyId", "access key"),
        (403, "RequestTimeTooSkewed", "clock"),
        (400, "ExpiredToken", "temporary credentials"),
        (400, "AuthorizationHeaderMalformed", "region"),
        (400, "IllegalLocationConstraintException", "region"),
        (404, "NoSuchBucket", "no such bucket"),
        (400, "InvalidPart", "lists them anew"),
        (400, "InvalidPartOrder", "lists them anew"),
        (400, "EntityTooSmall", "lists them anew"),
        (412, "PreconditionFailed", "lists them anew"),
        (409, "ConditionalRequestConflict", "lists them anew"),
        (400, "RequestTimeout", "trouble of its own"),
        (500, "InternalError", "trouble of its own"),
        (503, "ServiceUnavailable", "trouble of its own"),
        (400, "BrandNew", "BrandNew"),
    ],
)
def test_a_refusal_says_what_to_do_and_tells_no_secret(refused, status, code, advice, caplog):
    error = refused(status, code)

    assert code in str(error)
    assert advice in str(error)
    assert type(error) is StoreError
    lines = [one for one in caplog.records if one.name.endswith("s3.calls")]
    assert [one.operation for one in lines] == ["CreateMultipartUpload", "ListMultipartUploads"]
    assert {(one.code, one.status) for one in lines} == {(code, status)}
    assert "walk" not in str([vars(one) for one in lines])
    assert "not-a-secret" not in str([vars(one) for one in lines])


def test_a_bucket_that_lies_elsewhere_is_said_so(refused):
    error = refused(301, "PermanentRedirect", **{"x-amz-bucket-region": "eu-central-1"})

    assert "correct the region" in str(error)


@pytest.mark.parametrize("code", ["SlowDown", "TooManyRequests", "RequestLimitExceeded"])
def test_a_store_that_is_asked_too_much_is_busy(refused, code):
    error = refused(503, code)

    assert isinstance(error, BusyError)
    assert error.retry_after_s == 5


def test_a_store_is_left_alone_as_long_as_it_asks_for(refused):
    assert refused(503, "SlowDown", **{"Retry-After": "17"}).retry_after_s == 17


def test_a_quota_that_is_used_up_is_full(refused):
    assert isinstance(refused(403, "QuotaExceeded"), FullError)


def test_what_is_not_there_is_gone(refused):
    assert isinstance(refused(404, "NoSuchUpload"), GoneError)


def test_a_forbidden_head_tells_which_permission_is_missing(server, refused):
    refused(403, "")

    with pytest.raises(StoreError, match="ListBucket"):
        do(server.store.stored("videos/k", ""))


def test_a_store_that_is_not_reached_is_an_error_of_the_store():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"

    with pytest.raises(StoreError, match="not reached"):
        do(S3Store(S3Settings("films", "eu-west-1", "key", "secret", url, attempts=1)).open(OPENING))


def test_a_store_is_told_of_no_checksum(server, refused):
    """With one declared some take no part that comes without; with one added, some do not know it."""
    refused(500, "InternalError")

    assert not [name for name in server.seen[0] if "checksum" in name.lower()]
