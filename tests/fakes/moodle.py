"""A Moodle on a real socket which says what real ones said. It answers recordings and nothing else: a call that
nobody recorded is written down in ``surprises``, by name, and fails.

``moodle_recordings`` has one file for each release, a recording in each line. 4.5.5 is complete, the others have what
they answer differently. ``derived`` says how an answer follows from recorded ones where it is not one itself, and
``same_as`` whose answer it shares. The token of "student1" is "token-student1".
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Self
from urllib.parse import parse_qsl

RECORDINGS = Path(__file__).with_name("moodle_recordings")
RELEASES = ["4.1.1", "4.5.5", "5.1"]
COMPLETE = "4.5.5"
FORM = {"wstoken", "wsfunction", "moodlewsrestformat"}
"""What every call carries beside its own parameters."""
HOST = "https://moodle.example.edu"
PUBLIC = "/lib/ajax/service-nologin.php?info=tool_mobile_get_public_config"
SIGN_IN = "/login/token.php"
SERVICE = "moodle_mobile_app"
NEVER_RIGHT = "wrong"
"""The one password that nobody has."""
LONGEST_LIST = "41-assignments-student"
"""Other recorded listings of the same course end in a text that they are shortened."""


@dataclass(frozen=True, slots=True)
class Call:
    who: str
    function: str
    params: frozenset[tuple[str, str]]

    def __str__(self) -> str:
        return f"{self.function} {dict(sorted(self.params))} as {self.who}"


@dataclass(frozen=True, slots=True)
class Recording:
    case: str
    call: Call
    status: int
    response: Any

    def body(self, url: str) -> bytes:
        return b"" if self.response == "" else json.dumps(self.response).replace(HOST, url).encode()


Act = Callable[[BaseHTTPRequestHandler], None]


@cache
def recordings(release: str) -> dict[str, Recording]:
    """By case, in the order in which they happened."""
    lines = _lines(COMPLETE) | _lines(release)
    return {case: _recording(line, lines) for case, line in lines.items()}


def _lines(release: str) -> dict[str, dict[str, Any]]:
    text = (RECORDINGS / f"{release}.jsonl").read_text(encoding="utf-8")
    return {line["case"]: line for line in map(json.loads, text.splitlines())}


def _recording(line: dict[str, Any], lines: dict[str, dict[str, Any]]) -> Recording:
    call = Call(line["as"], line["call"], frozenset(line["params"].items()))
    said = lines[line.get("same_as", line["case"])]
    return Recording(line["case"], call, said["http_status"], _unshortened(said["response"], lines))


def _unshortened(response: Any, lines: dict[str, dict[str, Any]]) -> Any:
    courses = response.get("courses", []) if isinstance(response, dict) else []
    if not any(isinstance(one, str) for course in courses for one in course["assignments"]):
        return response
    (whole,) = lines[LONGEST_LIST]["response"]["courses"]
    (course,) = courses
    known = {one["id"]: one for one in course["assignments"] if isinstance(one, dict)}
    return response | {"courses": [course | {"assignments": [known.get(a["id"], a) for a in whole["assignments"]]}]}


class MoodleServer:
    """``instead``: what it does with every call, whatever was asked. ``calls``: what it was asked."""

    def __init__(self, release: str) -> None:
        self.release = release
        self.recordings = recordings(release)
        self.instead: Act | None = None
        self.calls: list[Call] = []
        self.surprises: list[str] = []
        self.ended = threading.Event()
        self._current: dict[Call, Recording] = {}
        for recording in self.recordings.values():
            self._current.setdefault(recording.call, recording)
        self._server = _Server(("127.0.0.1", 0), type("Handler", (_Handler,), {"moodle": self}))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self.siteurl = self.url

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.ended.set()
        self._server.shutdown()
        self._thread.join(20)
        self._server.server_close()

    def play(self, *cases: str) -> None:
        """From now on the calls of these recordings are answered by them."""
        self._current |= {self.recordings[case].call: self.recordings[case] for case in cases}

    def says(self, case: str) -> Act:
        """The answer of a recording, to any call: for what Moodle says before it looks at the function."""
        return lambda handler: reply(handler, self.recordings[case].status, self.recordings[case].body(self.siteurl))

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        body = handler.rfile.read(int(handler.headers["Content-Length"])).decode()
        if handler.path.startswith(PUBLIC):
            (self.instead or public_config(self.siteurl))(handler)
            return
        form = dict(parse_qsl(body, strict_parsing=True))
        if handler.path == SIGN_IN:
            (self.instead or signed_in(form))(handler)
            return
        self._expect_the_form(handler, form)
        params = {name: value for name, value in form.items() if name not in FORM}
        call = Call(form["wstoken"].removeprefix("token-"), form["wsfunction"], frozenset(params.items()))
        self.calls.append(call)
        (self.instead or self._recorded(call))(handler)

    def _expect_the_form(self, handler: BaseHTTPRequestHandler, form: dict[str, str]) -> None:
        said = (handler.path, form["moodlewsrestformat"], handler.headers["Authorization"], handler.headers["Cookie"])
        if said != ("/webservice/rest/server.php", "json", None, None):
            self.surprises.append(f"called as {said}")

    def _recorded(self, call: Call) -> Act:
        if call.who not in {one.who for one in self._current}:
            return self.says("03-site-info-invalid-token")
        if call not in self._current:
            self.surprises.append(f"no recording of {call}")
            return lambda handler: reply(handler, 500, b"")
        return self.says(self._current[call].case)


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """A caller who leaves early is no news; whatever else goes wrong shows in the missing answer."""


class _Handler(BaseHTTPRequestHandler):
    moodle: MoodleServer

    def do_POST(self) -> None:
        self.moodle.answer(self)

    def do_GET(self) -> None:
        self.moodle.answer(self)

    def log_message(self, *_: object) -> None:
        """The test's output is for the tests."""


def public_config(wwwroot: str, **changes: int) -> Act:
    """What each release tells everybody, in part."""
    site = {"enablewebservices": 1, "enablemobilewebservice": 1, "maintenanceenabled": 0, "typeoflogin": 1, **changes}
    body = json.dumps([{"error": False, "data": {"wwwroot": wwwroot, "sitename": "Example University", **site}}])
    return lambda handler: reply(handler, 200, body.encode())


def signed_in(form: dict[str, str]) -> Act:
    """What token.php answered to a right password, and to a wrong one."""
    if form["service"] != SERVICE:
        return sign_in_refused("servicenotavailable")
    if form["password"] == NEVER_RIGHT:
        return sign_in_refused("invalidlogin")
    body = {"token": f"token-{form['username']}", "privatetoken": None}
    return lambda handler: reply(handler, 200, json.dumps(body).encode())


def sign_in_refused(code: str) -> Act:
    body = {"error": "said in the site's language", "errorcode": code, "stacktrace": None, "debuginfo": None}
    return lambda handler: reply(handler, 200, json.dumps(body).encode())


def reply(handler: BaseHTTPRequestHandler, status: int, body: bytes, **headers: str) -> None:
    handler.send_response(status)
    handler.send_header("Content-Length", str(len(body)))
    for name, value in headers.items():
        handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(body)


def hang_up(handler: BaseHTTPRequestHandler) -> None:
    handler.close_connection = True


def html(handler: BaseHTTPRequestHandler) -> None:
    reply(handler, 200, b"<!DOCTYPE html><title>Please log in to the campus network</title>")


def another_shape(handler: BaseHTTPRequestHandler) -> None:
    reply(handler, 200, b'{"sitename": 7}')


def broken(handler: BaseHTTPRequestHandler) -> None:
    reply(handler, 500, b"")


def forbidden(handler: BaseHTTPRequestHandler) -> None:
    """A firewall's page, not Moodle's empty answer."""
    reply(handler, 403, b"<h1>Request blocked</h1>")


def moved(handler: BaseHTTPRequestHandler) -> None:
    """In the way that keeps method and body: whoever follows it sends the token once more."""
    reply(handler, 307, b"", Location="/webservice/rest/server.php")


def cut_off(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"sitename":')


def unknown_error(handler: BaseHTTPRequestHandler) -> None:
    reply(handler, 200, b'{"exception": "dml_read_exception", "errorcode": "dmlreadexception", "message": "Error"}')


def oversized(moodle: MoodleServer) -> Act:
    """Right in every other way."""
    body = moodle.recordings["03-site-info-student"].body(moodle.siteurl)
    return lambda handler: reply(handler, 200, b" " * 10_000_000 + body)


def never_ends(moodle: MoodleServer) -> Act:
    """A byte now and then, so that no timeout between two bytes ever ends it."""

    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        while not moodle.ended.wait(0.02):
            handler.wfile.write(b" ")
            handler.wfile.flush()

    return drip
