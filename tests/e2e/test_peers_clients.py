"""Clients that others wrote against our companion, as a process of its own."""

from __future__ import annotations

import asyncio
import subprocess
from pathlib import Path

from tests.builders import source
from tests.e2e.rig import MIB, companion, sha256, video
from uploader_app import net
from uploader_app.cli.orders import new_upload
from uploader_app.clients.companion import CompanionClient, Keys
from uploader_app.domain.upload import Target
from uploader_app.wire import SignIn

SIZE = 20 * MIB + 7


async def endpoint(site: str, path: Path) -> str:
    """Where a student may create one upload."""
    async with net.api_client() as http:
        session = await CompanionClient(http, site).sign_in(SignIn("student", "student"))
        upload = new_upload(str(path), Target(site, "student", "demo-interview", "Interview"))
        offer = await CompanionClient(http, site, Keys(session.token)).ticket(upload, source(str(path), SIZE))
        return offer.url


def test_tus_js_client_sends_what_we_store(peers, tmp_path):
    expected = video(tmp_path / "v.mp4", SIZE)
    with companion(tmp_path) as server:
        address = asyncio.run(endpoint(server.url, tmp_path / "v.mp4"))

        done = subprocess.run(
            ["node", str(peers / "upload.mjs"), address, str(tmp_path / "v.mp4")],
            capture_output=True,
            text=True,
            timeout=60,
        )

        assert done.returncode == 0, done.stderr
        [stored] = server.objects()
        assert sha256(server.data / "store" / stored) == expected
