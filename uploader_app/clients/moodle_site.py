"""What a Moodle tells everybody about itself, before anyone has signed in: its name, whether it lets apps in, and how
its people sign in. It asks nothing of a person and sends nothing of theirs."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

import httpx
import msgspec

from uploader_app import net
from uploader_app.domain.faults import Code, Fault, StepError

FUNCTION = "tool_mobile_get_public_config"
BY_APP = 1
"""The ``typeoflogin`` that wants a password form in the app; all others want a browser. Moodle's own form may still be
switched off, which newer releases tell."""
LONGEST_WORDS = 600
LONGEST_NAME = 120
MOST_PROVIDERS = 8


@dataclass(frozen=True, slots=True)
class Provider:
    """An identity provider, like "Campus login". ``id``: as Moodle numbers it, "" = not one that it can be asked for
    by number."""

    name: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class MoodleSite:
    """``root``: as the site itself calls its root, and signs with it. ``fault``: why nobody can sign in now;
    ``message``: what the site itself says about that. ``launch``: the page that ends a sign-in in the browser.
    ``forgot``: where a new password is had, "" = unknown."""

    root: str
    name: str
    launch: str
    password: bool = True
    providers: tuple[Provider, ...] = ()
    forgot: str = ""
    fault: Fault | None = None
    message: str = ""


@dataclass(frozen=True, slots=True)
class _Provider:
    name: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class _Config:
    """Keys come and go between releases: all but the root may be missing."""

    wwwroot: str
    sitename: str = ""
    enablewebservices: int = 1
    enablemobilewebservice: int = 1
    maintenanceenabled: int = 0
    maintenancemessage: str = ""
    typeoflogin: int = BY_APP
    launchurl: str = ""
    forgottenpasswordurl: str = ""
    showloginform: int = 1
    identityproviders: list[_Provider] = field(default_factory=list)


async def look_at(http: httpx.AsyncClient, root: str) -> MoodleSite:
    """Raises StepError: SITE_WRONG when there is no Moodle, SITE_INSECURE, NET_*."""
    call = [{"index": 0, "methodname": FUNCTION, "args": {}}]
    try:
        answer = await http.post(f"{root}/lib/ajax/service-nologin.php?info={FUNCTION}", json=call)
        return _site(_config(answer))
    except httpx.TransportError as error:
        raise StepError(net.fault_of(error)) from error
    except (msgspec.MsgspecError, ValueError, LookupError, TypeError) as error:
        raise StepError(Fault(Code.SITE_WRONG, detail="neither a companion nor a Moodle")) from error


def plain(text: str) -> str:
    """HTML as one line of plain text."""
    unmarked = re.sub(r"(?is)<(script|style)\b.*?</\1>|<[^>]*>", " ", text)
    return " ".join(html.unescape(unmarked).split())


def _config(answer: httpx.Response) -> _Config:
    (told,) = msgspec.json.decode(answer.content)
    # Not strict: most of Moodle's yes and no are 1 and 0, some are words.
    return msgspec.convert(told["data"], _Config, strict=False)


def _site(config: _Config) -> MoodleSite:
    root = net.site_root(config.wwwroot)
    return MoodleSite(
        root=root,
        name=plain(config.sitename)[:LONGEST_NAME],
        launch=_within(root, config.launchurl) or f"{root}/admin/tool/mobile/launch.php",
        password=config.typeoflogin == BY_APP and config.showloginform != 0,
        providers=tuple(_providers(config)),
        forgot=_safe(config.forgottenpasswordurl) or f"{root}/login/forgot_password.php",
        fault=_fault(config),
        message=plain(config.maintenancemessage)[:LONGEST_WORDS] if config.maintenanceenabled else "",
    )


def _fault(config: _Config) -> Fault | None:
    if config.maintenanceenabled:
        return Fault(Code.SITE_MAINTENANCE, retry=True)
    if not (config.enablewebservices and config.enablemobilewebservice):
        return Fault(Code.SITE_SERVICES_OFF, detail="the mobile web services are off")
    return None


def _providers(config: _Config) -> list[Provider]:
    known = [one for one in config.identityproviders if plain(one.name)]
    return [Provider(plain(one.name)[:LONGEST_NAME], _number(one.url)) for one in known[:MOST_PROVIDERS]]


def _number(url: str) -> str:
    """The one that launch.php takes, of an OAuth 2 provider."""
    parts = urlsplit(url)
    (id,) = parse_qs(parts.query).get("id", [""])[:1]
    return id if "/auth/oauth2/" in parts.path and id.isascii() and id.isdigit() else ""


def _within(root: str, url: str) -> str:
    """Only a page of the very site: whatever it names is opened with its people's password."""
    return url if url.startswith(f"{root}/") else ""


def _safe(url: str) -> str:
    return url if urlsplit(url).scheme == "https" else ""
