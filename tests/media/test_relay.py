"""The relay between the player and a film, over real sockets."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import pytest

from uploader_app import net
from uploader_app.media.relay import Relay, led_through

FILM = bytes(range(256)) * 1024
PLAYLIST = """#EXTM3U
#EXT-X-KEY:METHOD=AES-128,URI="key.bin"
#EXTINF:4,
segment-1.ts?sig=a
#EXTINF:4,
/other/segment-2.ts
"""


class _Store(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.seen.append((self.command, self.path, dict(self.headers)))  # type: ignore[attr-defined]
        path = self.path.partition("?")[0]
        if path == "/list.m3u8":
            self._say(200, PLAYLIST.encode(), {"Content-Type": "application/vnd.apple.mpegurl"})
        elif path == "/moved":
            self._say(302, b"", {"Location": "/film.mp4"})
        elif path == "/away":
            self._say(302, b"", {"Location": "http://video.example.edu/film.mp4"})
        elif path in ("/film.mp4", "/other/segment-2.ts", "/segment-1.ts"):
            self._film()
        else:
            self._say(404, b"", {})

    def do_HEAD(self) -> None:
        self.do_GET()

    def _film(self) -> None:
        wanted = self.headers.get("Range", "")
        if not wanted:
            self._say(200, FILM, {"Content-Type": "video/mp4", "Accept-Ranges": "bytes", "Set-Cookie": "a=b"})
            return
        first, _, last = wanted.removeprefix("bytes=").partition("-")
        end = int(last) if last else len(FILM) - 1
        headers = {"Content-Type": "video/mp4", "Content-Range": f"bytes {first}-{end}/{len(FILM)}"}
        self._say(206, FILM[int(first) : end + 1], headers)

    def _say(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def store() -> Iterator[ThreadingHTTPServer]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Store)
    server.seen = []  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def at(store: ThreadingHTTPServer, path: str) -> str:
    return f"http://127.0.0.1:{store.server_address[1]}{path}"


Watch = Callable[[Relay, httpx.AsyncClient], Awaitable[None]]


def through(watch: Watch) -> None:
    async def run() -> None:
        async with net.api_client() as ours, httpx.AsyncClient() as player:
            relay = Relay(ours)
            await relay.start()
            await watch(relay, player)
            await relay.close()

    asyncio.run(run())


def test_a_film_comes_through_whole(store):
    async def watch(relay, player):
        answer = await player.get(relay.address(at(store, "/film.mp4?sig=x")))
        assert (answer.status_code, answer.content) == (200, FILM)
        assert answer.headers["content-type"] == "video/mp4"
        assert "set-cookie" not in answer.headers

    through(watch)


def test_a_jump_asks_for_that_range_only(store):
    async def watch(relay, player):
        answer = await player.get(relay.address(at(store, "/film.mp4")), headers={"Range": "bytes=1000-1999"})
        assert (answer.status_code, answer.content) == (206, FILM[1000:2000])
        assert answer.headers["content-range"] == f"bytes 1000-1999/{len(FILM)}"
        assert store.seen[-1][2]["range"] == "bytes=1000-1999"

    through(watch)


def test_several_questions_over_one_connection(store):
    async def watch(relay, player):
        address = relay.address(at(store, "/film.mp4"))
        assert (await player.head(address)).headers["content-length"] == str(len(FILM))
        for start in (0, 5000, 20):
            answer = await player.get(address, headers={"Range": f"bytes={start}-{start + 9}"})
            assert answer.content == FILM[start : start + 10]

    through(watch)


def test_a_playlist_leads_through_the_relay(store):
    async def watch(relay, player):
        address = relay.address(at(store, "/list.m3u8?token=t"))
        assert address.endswith("/list.m3u8")
        listed = (await player.get(address)).text.splitlines()
        segments = [line for line in listed if line.startswith("http")]
        assert [one.rpartition("/")[2] for one in segments] == ["segment-1.ts", "segment-2.ts"]
        for one in segments:
            assert (await player.get(one)).content == FILM
        assert store.seen[-2][1] == "/segment-1.ts?sig=a"
        assert relay.address(at(store, "/key.bin")) in listed[1]

    through(watch)


def test_a_redirect_is_followed_here(store):
    async def watch(relay, player):
        assert (await player.get(relay.address(at(store, "/moved")))).content == FILM

    through(watch)


def test_nobody_is_led_to_a_place_without_protection(store):
    async def watch(relay, player):
        assert (await player.get(relay.address(at(store, "/away")))).status_code == 502
        assert (await player.get(relay.address("http://video.example.edu/film.mp4"))).status_code == 502

    through(watch)


def test_only_addresses_that_it_gave_are_fetched(store):
    async def watch(relay, player):
        address = relay.address(at(store, "/film.mp4"))
        _, _, host, seal, packed, name = address.split("/")
        other = Relay(player).address(at(store, "/film.mp4")).split("/")[3]
        for forged in (f"http://{host}/{other}/{packed}/{name}", f"http://{host}/{seal}/{packed}x/{name}",
                       f"http://{host}/", f"http://{host}/a/b"):  # fmt: skip
            assert (await player.get(forged)).status_code == 404
        assert (await player.get(address, headers={"Host": "evil.example"})).status_code == 404
        assert (await player.post(address)).status_code == 404
        assert store.seen == []

    through(watch)


def test_what_the_store_refuses_is_passed_back(store):
    async def watch(relay, player):
        assert (await player.get(relay.address(at(store, "/gone.mp4")))).status_code == 404

    through(watch)


def test_a_store_that_is_away_is_a_bad_gateway(store):
    nowhere = at(store, "/film.mp4").replace(str(store.server_address[1]), "1")

    async def watch(relay, player):
        assert (await player.get(relay.address(nowhere))).status_code == 502

    through(watch)


def test_lines_and_attributes_of_a_playlist_are_led_through():
    led = led_through(PLAYLIST, "https://cdn.example.edu/a/list.m3u8", lambda url: f"<{url}>")
    assert led.splitlines() == [
        "#EXTM3U",
        '#EXT-X-KEY:METHOD=AES-128,URI="<https://cdn.example.edu/a/key.bin>"',
        "#EXTINF:4,",
        "<https://cdn.example.edu/a/segment-1.ts?sig=a>",
        "#EXTINF:4,",
        "<https://cdn.example.edu/other/segment-2.ts>",
    ]
