"""Asks those on whom the companion depends whether they would work with it, for the doctor. It changes nothing."""

from __future__ import annotations

import asyncio
import math

import httpx
import msgspec

from uploader_app import net
from uploader_app.companion.chores import mail
from uploader_app.companion.commands.doctor import Finding
from uploader_app.companion.compose import MoodleSettings, s3_settings, stream_store
from uploader_app.companion.config import Config, ConfigError, section
from uploader_app.companion.ports import StoreError
from uploader_app.companion.routes.hooks import PATH as HOOK

_PUBLIC = "tool_mobile_get_public_config"
_ASKED = [{"index": 0, "methodname": _PUBLIC, "args": {}}]
"""Answered without a sign-in, also when services are off or the site is maintained."""


class _Site(msgspec.Struct):
    wwwroot: str
    enablewebservices: int = 1
    enablemobilewebservice: int = 1
    maintenanceenabled: int = 0


class _Answer(msgspec.Struct):
    data: _Site


def neighbours(config: Config) -> list[Finding]:
    return asyncio.run(_asked(config))


async def _asked(config: Config) -> list[Finding]:
    async with net.api_client() as http:
        found = []
        asked = {"Moodle": _moodle, f"store {config.store}": _store}
        if config.store == "stream" and "stream" in config.sections:
            asked["webhook"] = _webhook
        if "mail" in config.sections:
            asked["mail"] = _mail
        for about, ask in asked.items():
            try:
                found.append(await ask(config, http))
            except ConfigError as error:
                found.append(Finding(about, "not set up", str(error)))
            except StoreError as error:
                found.append(Finding(about, f"does not answer as it should: {error}", "Check its settings and rights."))
        return found


async def _moodle(config: Config, http: httpx.AsyncClient) -> Finding:
    if "moodle" not in config.sections:
        return Finding("Moodle", "none is named: only serve --demo will start")
    url = section(config, "moodle", MoodleSettings).url.rstrip("/")
    try:
        answer = await http.post(f"{url}/lib/ajax/service-nologin.php?info={_PUBLIC}", json=_ASKED)
        (said,) = msgspec.json.decode(answer.content, type=list[_Answer])
    except httpx.TransportError as error:
        return Finding("Moodle", f"{url}: {type(error).__name__}", "Check the address, and the way there.")
    except (msgspec.MsgspecError, ValueError):
        return Finding("Moodle", f"{url} answered {answer.status_code}", "This is no Moodle's root: correct the url.")
    return Finding("Moodle", url, _amiss(said.data, url))


def _amiss(site: _Site, url: str) -> str:
    if site.wwwroot.rstrip("/").lower() != url.lower():
        return f"The site calls itself {site.wwwroot}: set the url to that, or every sign-in is refused."
    if not (site.enablewebservices and site.enablemobilewebservice):
        return "Its mobile web services are off: an administrator of Moodle has to switch them on."
    return "It is being maintained: nobody can sign in for now." if site.maintenanceenabled else ""


async def _mail(config: Config, http: httpx.AsyncClient) -> Finding:  # noqa: ARG001  it is no HTTP
    settings = section(config, "mail", mail.MailSettings)
    where = f"{settings.host}:{settings.port}"
    try:
        await mail.knock(settings)
    except mail.MailError as error:
        return Finding("mail", f"{where}: {error}", "Correct [mail]: host, port, tls, username, password.")
    return Finding("mail", f"{where} lets us in; nothing was sent")


async def _store(config: Config, http: httpx.AsyncClient) -> Finding:
    match config.store:
        case "s3":
            return await _s3(config)
        case "stream":
            return await _stream(config, http)
        case _:
            return Finding("store local", "lies in the data directory")


async def _s3(config: Config) -> Finding:
    settings = s3_settings(config)
    from uploader_app.companion.providers.s3 import bucket as s3_bucket

    return Finding("store s3", settings.bucket, " ".join(await s3_bucket.missing(settings)))


async def _stream(config: Config, http: httpx.AsyncClient) -> Finding:
    usage = await stream_store(config, http).usage()
    fact = f"{math.ceil(usage.used)} of {math.floor(usage.limit)} minutes are used"
    full = usage.used >= usage.limit
    return Finding("store stream", fact, "No film fits: delete some, or buy more minutes." if full else "")


async def _webhook(config: Config, http: httpx.AsyncClient) -> Finding:
    hooks = stream_store(config, http).hooks
    there, ours = await hooks.registered(), config.public_url.rstrip("/") + HOOK
    to_us = there == ours if config.public_url else there.endswith(HOOK)
    if to_us and not hooks.heard:
        return Finding("webhook", there, "Set webhook_secret in [stream]: without it nothing is heard there.")
    if hooks.heard and not to_us:
        advice = f"Register one that ends in {HOOK} with Cloudflare, or take webhook_secret out of [stream]."
        return Finding("webhook", there or "none is registered", advice)
    return Finding("webhook", there or "none is registered, so that Stream is asked instead")
