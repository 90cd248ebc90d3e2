"""People who upload to a companion that keeps dying: each life of an upload ends as it was meant to, however often a
call has to be repeated. What they meant is what the companion must hold in the end."""

from __future__ import annotations

import hashlib
import random
import secrets
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import httpx

from tests.companion.site import BYTES, TUS

PATIENCE_S = 120.0
AGAIN_S = 0.05
SIZES = (1, 40_000, 700_000, 2_500_000)
ENDS = ("submitted", "submitted", "stored", "abandoned", "left")
"""``left``: the client dies, and nobody hears of it again."""


class Gone(Exception):  # noqa: N818  it is no error
    """The companion gave the place to somebody else: begin anew."""


class Watch:
    """What is under way at this moment, by kind."""

    def __init__(self) -> None:
        self._under_way: Counter[str] = Counter()
        self._changed = threading.Condition()

    @contextmanager
    def doing(self, kind: str) -> Iterator[None]:
        with self._changed:
            self._under_way[kind] += 1
            self._changed.notify_all()
        try:
            yield
        finally:
            with self._changed:
                self._under_way[kind] -= 1

    def wait_for(self, kind: str, seconds: float) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: self._under_way[kind] > 0, seconds)


@dataclass
class Life:
    """One upload. ``end``: what it is meant to become; ``step``: after which a left or abandoned one stops."""

    end: str
    data: bytes
    step: int
    id: str = field(default_factory=lambda: secrets.token_hex(16))
    secret: str = field(default_factory=lambda: secrets.token_hex(32))
    receipts: set[str] = field(default_factory=set)

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()

    @property
    def facts(self) -> dict[str, object]:
        hidden = hashlib.sha256(self.secret.encode()).hexdigest()
        facts = {"secret_hash": hidden, "assignment": "demo-interview", "file_name": "walk.mp4"}
        return {**facts, "size": len(self.data), "media_type": "video/mp4"}


class Person:
    """Lives one upload after the other until ``over`` is set. A token stays good over a kill."""

    def __init__(self, url: str, watch: Watch, over: threading.Event, seed: int) -> None:
        self.lives: list[Life] = []
        self._url = url
        self._watch = watch
        self._over = over
        self._dice = random.Random(seed)
        self._http = httpx.Client(timeout=30, verify=False)

    def run(self) -> None:
        with self._http:
            answer = self._call("sign_in", "POST", "/v1/session", json={"username": "student", "password": "student"})
            self._http.headers["Authorization"] = f"Bearer {answer.json()['token']}"
            while not self._over.is_set():
                data = self._dice.randbytes(self._dice.choice(SIZES))
                self.lives.append(Life(self._dice.choice(ENDS), data, self._dice.randrange(5)))
                self._live(self.lives[-1])

    def _live(self, life: Life) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            try:
                self._through(life)
            except Gone:
                continue
            return
        raise AssertionError(f"{life.end} {life.id} came to no end")

    def _through(self, life: Life) -> None:
        """From ticket to receipt, or to where it stops; each step may have been done before."""
        steps: tuple[Callable[[Life], None], ...] = (self._ask, self._create, self._send, self._send, self._complete)
        for number, step in enumerate(steps):
            if number > life.step and life.end == "left":
                return
            if number > life.step and life.end == "abandoned":
                self._act(life, "abandon", {"reason": "changed my mind"})
                return
            step(life)
        if life.end == "abandoned":
            self._act(life, "abandon", {"reason": "changed my mind"})
        elif life.end == "submitted":
            # The second answer has to be the first one's receipt.
            life.receipts |= {self._handed_in(life) for _ in range(2)}

    def _ask(self, life: Life) -> None:
        while True:
            answer = self._call("ticket", "PUT", f"/v1/uploads/{life.id}", json=life.facts).json()
            if answer["ticket"]:
                self._ticket = answer["ticket"]["url"]
                return
            self._over.wait(AGAIN_S)

    def _create(self, life: Life) -> None:
        length = {"Upload-Length": str(len(life.data))}
        self._place = self._call("create", "POST", self._ticket, headers={**TUS, **length}).headers["Location"]
        self._act(life, "heartbeat", {"sent": 0})

    def _send(self, life: Life) -> None:
        """The half of what is missing; all of it in the second turn."""
        at = self._offset()
        half = at + (len(life.data) - at + 1) // 2 if at < len(life.data) // 2 else len(life.data)
        while at < half:
            self._patch(life, at, half)
            at = self._offset()
            self._act(life, "heartbeat", {"sent": at})
        if self._dice.random() < 0.3:
            self._act(life, "park")

    def _patch(self, life: Life, at: int, end: int) -> None:
        """Once: how much of it arrived is asked afterwards."""
        headers = {**BYTES, "Upload-Offset": str(at)}
        with self._watch.doing("bytes"):
            try:
                answer = self._http.patch(self._ticket, headers=headers, content=life.data[at:end])
            except httpx.TransportError:
                return
        assert answer.status_code in (204, 409, 410, 423), answer.text

    def _offset(self) -> int:
        return int(self._call("offset", "HEAD", self._place, headers=TUS).headers["Upload-Offset"])

    def _complete(self, life: Life) -> None:
        while self._act(life, "complete", {"size": len(life.data), "sha256": life.sha256}) == "verifying":
            self._over.wait(AGAIN_S)

    def _act(self, life: Life, act: str, body: object = None) -> str:
        answer = self._call(act, "POST", f"/v1/uploads/{life.id}/{act}", json=body)
        return str(answer.json()["state"]) if answer.content else ""

    def _handed_in(self, life: Life) -> str:
        return str(self._call("hand-in", "PUT", f"/v1/uploads/{life.id}/submission").json()["document"])

    def _call(self, kind: str, method: str, url: str, **options: object) -> httpx.Response:
        """Until the companion answers."""
        deadline = time.monotonic() + PATIENCE_S
        url = url if url.startswith("http") else self._url + url
        while time.monotonic() < deadline:
            try:
                with self._watch.doing(kind):
                    answer = self._http.request(method, url, **options)  # type: ignore[arg-type]  # as it takes them
            except httpx.TransportError:
                time.sleep(AGAIN_S)  # nobody is there who could tell when
                continue
            if answer.status_code == 423:
                raise Gone  # somebody has the slot: wait for one
            if answer.status_code == 410:
                raise Gone
            assert answer.status_code < 300, (kind, answer.status_code, answer.text)
            return answer
        raise AssertionError(f"no answer to {kind}")
