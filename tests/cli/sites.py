"""Sites on real sockets to sign in to: as much of a companion as that needs, and the end of Moodle's own page."""

from __future__ import annotations

import base64
import hashlib
import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from tests.fakes.moodle import reply
from uploader_app import wire

NOW = 1_795_082_400.0


@contextmanager
def site(answer):
    """A site on a real socket: ``answer(method, path, body)`` gives status, JSON and headers, None = 404."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            status, told, headers = answer(self.command, self.path, body) or (404, None, {})
            reply(self, status, b"" if told is None else json.dumps(told).encode(), **headers)

        do_POST = do_DELETE = do_GET  # noqa: N815  # as the server calls them

        def log_message(self, *_):
            """The test's output is for the tests."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def companion(moodle="", api=wire.API, under="", seen=None):
    """Takes any token for that of the person whom it names."""

    def answer(method, path, body):
        if path == f"{under}/v1/info":
            info = {"name": "Films", "version": "1", "api": api, "demo": False, "now": NOW, "heartbeat_s": 30.0}
            return 200, info | {"moodle": moodle}, {}
        if path == f"{under}/v1/session" and method == "POST":
            proof = json.loads(body)
            if seen is not None:
                seen.append(proof)
            who = proof["token"].removeprefix("token-") or proof["username"]
            person = {"id": "5", "username": who, "name": who.title(), "role": "student"}
            return 200, {"token": f"session-{who}", "expires_at": NOW + 60, "person": person}, {}
        return (204, None, {}) if method == "DELETE" else None

    return answer


def ending(url, moodle, *parts):
    """The link in which the page at ``url`` ends."""
    (passport,) = parse_qs(urlsplit(url).query)["passport"]
    signature = hashlib.md5(f"{moodle.url}{passport}".encode()).hexdigest()
    return f"moodlemobile://token={base64.b64encode(':::'.join((signature, *parts)).encode()).decode()}"
