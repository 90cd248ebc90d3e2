"""What the settings of a profile say about the network reaches both kinds of calls."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.fakes.connect_proxy import ConnectProxy
from tests.fakes.tus_server import EVERY, TusServer
from tests.transfer.rig import source_of
from uploader_app.cli.conduct import conduct_of
from uploader_app.cli.profile import open_profile
from uploader_app.domain.upload import Parts, TusEndpoint
from uploader_app.engine.network import _knock
from uploader_app.settings import SettingsError


def profile_with(home: Path, **settings: str):
    (home / "settings.toml").write_text("".join(f'{name} = "{value}"\n' for name, value in settings.items()))
    return open_profile(home)


async def _unasked(_: Sequence[int]) -> Parts:
    raise AssertionError("no parts here")


def test_short_calls_and_bytes_go_through_the_proxy_of_the_settings(tmp_path: Path):
    async def scene() -> str:
        carriers = conduct_of(profile).carriers
        ticket = await carriers.open(TusEndpoint("http://store.test/files"), source, "a.mp4")
        await carriers.send(ticket, source, lambda _: None, _unasked)
        async with profile.client() as http:
            return (await http.get("http://video.test/api/info")).text

    script = {
        ("POST", EVERY): lambda exchange: exchange.right(location="/files/1"),
        ("GET", EVERY): lambda exchange: exchange.answer(200, b"hello"),
    }
    source = source_of(tmp_path / "a.mp4")
    with TusServer(script) as server, ConnectProxy(("127.0.0.1", server.port)) as proxy:
        profile = profile_with(tmp_path, proxy=proxy.place, keychain="file")
        answer = asyncio.run(scene())

    assert answer == "hello"
    assert server.uploads["/files/1"].content == Path(source.path).read_bytes()
    assert {first.split()[1] for first in proxy.asked} == {"store.test:80", "video.test:80"}


def test_a_file_of_authorities_that_cannot_be_read_is_told_by_its_name(tmp_path: Path):
    profile = profile_with(tmp_path, ca_file=str(tmp_path / "missing.pem"), keychain="file")

    with pytest.raises(SettingsError, match=r"missing\.pem cannot be used"):
        profile.client()


def test_what_limits_the_speed_is_known_before_anything_runs(tmp_path: Path):
    profile = profile_with(tmp_path, schedule="500k", limit_rate="1000000", keychain="file")

    assert conduct_of(profile).manners.speed.counts == 512_000
    assert conduct_of(profile, 1000).manners.speed.counts == 1000


def test_behind_a_proxy_it_is_the_proxy_that_is_knocked_at(tmp_path: Path):
    with ConnectProxy(("127.0.0.1", 9)) as proxy:
        proxies = profile_with(tmp_path, proxy=proxy.place, keychain="file").proxies
        there = asyncio.run(_knock("https://video.test", proxies))
    gone = asyncio.run(_knock("https://video.test", proxies))

    assert (there, gone) == (True, False)
