"""A CloudFront edge on 127.0.0.1: it lets a signed URL through only if its signature, time and network are right, then
fetches the film from the origin, any range of it. Written from the documentation of signed URLs, not from our code.

    with Edge("films.test", {"K1": public_key}, origin) as edge:
        httpx.get(edge.at(link))
"""

from __future__ import annotations

import base64
import fnmatch
import ipaddress
import json
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl, urlencode, urlsplit

import httpx
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

Key = rsa.RSAPublicKey | ec.EllipticCurvePublicKey
Origin = Callable[[str], str]
"""Where the film of a path can be loaded without further questions."""

OWN = {"Expires", "Policy", "Signature", "Key-Pair-Id", "Hash-Algorithm"}
HASHES: dict[str, type[hashes.HashAlgorithm]] = {"SHA1": hashes.SHA1, "SHA256": hashes.SHA256}
PASSED = ("Content-Type", "Content-Disposition", "Content-Range", "Content-Length", "ETag")


class DeniedError(Exception):
    pass


@dataclass(frozen=True)
class Gate:
    """The rules alone: whoever it does not deny may load ``url``."""

    keys: Mapping[str, Key]

    def check(self, url: str, ip: str, now: float) -> None:
        parts = urlsplit(url)
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        others = [(name, value) for name, value in query.items() if name not in OWN]
        plain = parts._replace(query=urlencode(others)).geturl()
        if not {"Signature", "Key-Pair-Id"} <= query.keys():
            raise DeniedError("MissingKey")
        policy = _unpacked(query["Policy"]) if "Policy" in query else _canned(plain, query)
        self._verify(policy, query)
        _allow(json.loads(policy)["Statement"][0], plain, ip, now)

    def _verify(self, policy: bytes, query: Mapping[str, str]) -> None:
        key = self.keys.get(query["Key-Pair-Id"])
        kind = HASHES.get(query.get("Hash-Algorithm", "SHA1"))
        if key is None or kind is None:
            raise DeniedError("InvalidKey")
        signature = _unpacked(query["Signature"])
        try:
            if isinstance(key, rsa.RSAPublicKey):
                key.verify(signature, policy, padding.PKCS1v15(), kind())
            else:
                key.verify(signature, policy, ec.ECDSA(kind()))
        except InvalidSignature:
            raise DeniedError("AccessDenied") from None


def _canned(url: str, query: Mapping[str, str]) -> bytes:
    if not query.get("Expires", "").isdecimal():
        raise DeniedError("MalformedPolicy")
    condition = f'{{"DateLessThan":{{"AWS:EpochTime":{query["Expires"]}}}}}'
    return f'{{"Statement":[{{"Resource":"{url}","Condition":{condition}}}]}}'.encode()


def _unpacked(text: str) -> bytes:
    try:
        return base64.b64decode(text.translate(str.maketrans("-_~", "+=/")), validate=True)
    except ValueError:
        raise DeniedError("MalformedSignature") from None


def _allow(statement: Mapping[str, Any], url: str, ip: str, now: float) -> None:
    condition = statement["Condition"]
    network = condition.get("IpAddress", {}).get("AWS:SourceIp", "0.0.0.0/0")
    if not fnmatch.fnmatchcase(url, statement["Resource"]):
        raise DeniedError("another resource")
    if now >= condition["DateLessThan"]["AWS:EpochTime"]:
        raise DeniedError("expired")
    if now < condition.get("DateGreaterThan", {}).get("AWS:EpochTime", 0):
        raise DeniedError("too early")
    if ipaddress.ip_address(ip) not in ipaddress.ip_network(network):
        raise DeniedError("another network")


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    edge: Edge


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        status, headers, body = self.server.edge.answer(self.path, self.client_address[0], dict(self.headers))
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


class Edge:
    def __init__(
        self, domain: str, keys: Mapping[str, Key], origin: Origin, clock: Callable[[], float] = time.time
    ) -> None:
        self._domain = domain
        self._gate = Gate(keys)
        self._origin = origin
        self._clock = clock
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.edge = self
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})
        self._url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join(10)
        self._server.server_close()

    def at(self, link: str) -> str:
        """The link as its domain would resolve if this edge were in the DNS."""
        return link.replace(f"https://{self._domain}", self._url, 1)

    def answer(self, path: str, ip: str, headers: Mapping[str, str]) -> tuple[int, dict[str, str], bytes]:
        try:
            self._gate.check(f"https://{self._domain}{path}", ip, self._clock())
        except DeniedError as denied:
            return 403, {"X-Denied": str(denied)}, b""
        asked = {"Range": headers["Range"]} if "Range" in headers else {}
        film = httpx.get(self._origin(urlsplit(path).path), headers=asked, trust_env=False)
        return film.status_code, {name: film.headers[name] for name in PASSED if name in film.headers}, film.content
