"""What the two video plugins do at their stores: Cloudflare Stream (the fake) and S3 (a real one)."""

from __future__ import annotations

import secrets
import time
from collections.abc import Mapping
from typing import Any

import httpx

from tests.fakes.moodle_plugin import Refused
from tests.fakes.stream import ACCOUNT, TOKEN, FakeStream


class StreamUploads:
    """With the resumable kind of upload address, for which Stream has to be told the size."""

    plugin = "cloudflarestream"

    def __init__(self, stream: FakeStream) -> None:
        self._stream = stream

    def leave(self, user: int, form: Mapping[str, str]) -> dict[str, Any]:
        headers = {
            "Authorization": f"Bearer {TOKEN}",
            "Tus-Resumable": "1.0.0",
            "Upload-Length": form["filesize"],
            "Upload-Creator": str(user),
        }
        url = f"{self._stream.api}/accounts/{ACCOUNT}/stream?direct_user=true"
        answer = httpx.post(url, headers=headers, trust_env=False)
        if answer.status_code == 413:
            raise Refused({"success": False, "error": "...", "error_type": "quota_error", "can_retry": True})
        assert answer.status_code == 201, answer.text
        return {"uploadURL": answer.headers["Location"], "uid": answer.headers["stream-media-id"]}

    def details(self, video: str) -> dict[str, Any] | None:
        found = self._stream.library.videos.get(video)
        if found is None:
            return None
        states = {"queued": "uploading", "inprogress": "uploading", "error": "error"}
        size = len(found.stored.content) if found.uploaded else 0
        return {"status": states.get(found.state, "ready"), "filesize": size, "videouid": video}

    def delete(self, video: str) -> None:
        self._stream.library.videos.pop(video, None)

    def watch(self, video: str) -> dict[str, Any]:
        return {"token": f"watch-{video}"}

    def objects(self) -> set[str]:
        return set(self._stream.library.videos)

    def content(self) -> bytes:
        (video,) = self._stream.library.videos.values()
        return bytes(video.stored.content)


class BucketUploads:
    """``s3``: a client of the store, by boto3, for a bucket "films"."""

    plugin = "s3video"
    bucket = "films"

    def __init__(self, s3: Any) -> None:
        self._s3 = s3

    def leave(self, user: int, form: Mapping[str, str]) -> dict[str, Any]:
        key = f"videos/{user}/{int(time.time())}_{secrets.token_hex(3)}/{form['filename']}"
        type = {"Content-Type": form["mimetype"]}
        conditions = [type, ["content-length-range", 1, 5 * 1024**3]]
        signed = self._s3.generate_presigned_post(self.bucket, key, type, conditions, 3600)
        return {"presigned_url": signed["url"], "fields": signed["fields"], "s3_key": key}

    def details(self, video: str) -> dict[str, Any] | None:
        if video not in self.objects():
            return None
        size = self._s3.head_object(Bucket=self.bucket, Key=video)["ContentLength"]
        return {"status": "ready", "file_size": size}

    def delete(self, video: str) -> None:
        self._s3.delete_object(Bucket=self.bucket, Key=video)

    def watch(self, video: str) -> dict[str, Any]:
        return {"signed_url": f"https://cdn.example.edu/{video}?Signature=x", "expires_at": int(time.time()) + 86400}

    def objects(self) -> set[str]:
        listed = self._s3.list_objects_v2(Bucket=self.bucket)
        return {one["Key"] for one in listed.get("Contents", [])}

    def content(self) -> bytes:
        (key,) = self.objects()
        return self._s3.get_object(Bucket=self.bucket, Key=key)["Body"].read()

    def clear(self) -> None:
        for key in self.objects():
            self.delete(key)
