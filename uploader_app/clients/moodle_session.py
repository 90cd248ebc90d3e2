"""A person's browser session at a stock Moodle, won with the tokens of an app: for plugin scripts that ask for a
session's cookie and key, to whom a web-service token means nothing. It knows no plugin.

Moodle opens one such session in six minutes and counts failures too. So one is kept as long as it lives, over restarts
as well; before another is asked for, the one that was refused is looked at: the same ``requireloginerror`` also says
that a person may not see an assignment.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

import httpx
import msgspec

from uploader_app import net
from uploader_app.clients import moodle
from uploader_app.clients.moodle import Tokens
from uploader_app.domain.faults import Code, Fault, StepError

LOCKED_SECONDS = 360.0
COOKIE = "MoodleSession"
"""With a suffix, where a site chose one."""
ENDED = frozenset({"requireloginerror", "invalidsesskey", "servicerequireslogin"})


@dataclass(frozen=True, slots=True)
class Pass:
    """What proves who somebody is at their Moodle. ``user``: their number. ``cookie``: "" = no session yet."""

    token: str = field(default="", repr=False)
    private: str = field(default="", repr=False)
    user: int = 0
    cookie: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Person:
    """What core_webservice_get_site_info tells, in part."""

    userid: int
    username: str
    fullname: str


@dataclass(frozen=True, slots=True)
class _Key:
    """What tool_mobile_get_autologin_key answers."""

    key: str = field(repr=False)
    autologinurl: str


@dataclass(frozen=True, slots=True)
class _Whose:
    userid: int


@dataclass(frozen=True, slots=True)
class _Told:
    """Of lib/ajax/service.php. ``data``: missing when there was an error."""

    error: bool
    data: _Whose | None = None


async def sign_in(http: httpx.AsyncClient, root: str, username: str, password: str) -> tuple[Pass, Person]:
    """Raises StepError, as ``moodle.tokens`` and ``known_by`` do."""
    return await known_by(http, root, await moodle.tokens(http, root, username, password))


async def known_by(http: httpx.AsyncClient, root: str, tokens: Tokens) -> tuple[Pass, Person]:
    """Whose tokens these are. Raises StepError: SITE_SERVICES_OFF when no session can be opened with them, and as any
    call does."""
    if not tokens.private:
        raise StepError(Fault(Code.SITE_SERVICES_OFF, detail="Moodle gave no private token"))
    person = await moodle.ask(http, root, tokens.token, "core_webservice_get_site_info", Person)
    return Pass(tokens.token, tokens.private, person.userid), person


class MoodleSession:
    """``known`` gives what is kept of this person now; ``keep`` is told when it has changed."""

    def __init__(
        self, http: httpx.AsyncClient, root: str, known: Callable[[], Pass], keep: Callable[[Pass], None]
    ) -> None:
        self._http = http
        self._root = root
        self._known = known
        self._keep = keep
        self._key = ""
        self._entering = asyncio.Lock()

    async def post(self, path: str, form: Mapping[str, str | int]) -> httpx.Response:
        """One POST as this person. A session that has ended is renewed once, silently. Raises StepError."""
        if not self._key:
            await self._enter("")
        key = self._key
        answer = await self._post(path, {**form, "sesskey": key})
        if errorcode(answer) in ENDED and await self._enter(key):
            answer = await self._post(path, {**form, "sesskey": self._key})
        return answer

    async def _enter(self, refused: str) -> bool:
        """Find the session's key; whether it is another one than the ``refused``. One at a time: who comes second finds
        the session that the first one opened."""
        async with self._entering:
            self._key = await self._key_of_page()
            if not self._key:
                await self._open()
                self._key = await self._key_of_page()
            if not self._key:
                raise StepError(Fault(Code.AUTH_EXPIRED, detail="Moodle opened no session"))
            return self._key != refused

    async def _open(self) -> None:
        """A new session, by a key that is good once and for a minute."""
        mine = self._person()
        if not mine.private:
            raise StepError(Fault(Code.SITE_SERVICES_OFF, detail="Moodle gave no private token"))
        given = await self._autologin_key(mine)
        if _origin(given.autologinurl) != _origin(self._root):
            raise StepError(Fault(Code.SITE_WRONG, detail="its sign-in is at another site"))
        asked = {"userid": str(mine.user), "key": given.key, "urltogo": f"{self._root}/login/index.php"}
        answer = await self._get(given.autologinurl, asked)
        await asyncio.to_thread(self._keep, replace(mine, cookie=_cookie(answer)))  # a keyring may take its time

    async def _autologin_key(self, mine: Pass) -> _Key:
        asked = {"privatetoken": mine.private}
        try:
            return await moodle.ask(self._http, self._root, mine.token, "tool_mobile_get_autologin_key", _Key, asked)
        except StepError as error:
            if "autologinkeygenerationlockout" not in error.fault.detail:
                raise
            fault = Fault(Code.RATE_LIMITED, retry=True, after=LOCKED_SECONDS, detail=error.fault.detail)
            raise StepError(fault) from error

    async def _key_of_page(self) -> str:
        """Empty unless the cookie that we have opens a session of this very person: strangers get a key as well."""
        mine = self._person()
        if not mine.cookie:
            return ""
        page = await self._get(f"{self._root}/login/index.php", {}, mine.cookie)
        found = re.search(r'"sesskey":"(\w+)"', page.text)
        if not found:  # some other site answers; asking it for a new session would lock us out of the right one
            detail = f"the page answered {page.status_code} without a session key"
            raise StepError(Fault(Code.SERVER_ERROR, retry=True, detail=detail))
        return found[1] if await self._owner(found[1]) == mine.user else ""

    async def _owner(self, key: str) -> int:
        """The number of whoever the session belongs to, 0 = nobody."""
        function = "core_session_time_remaining"
        url = f"{self._root}/lib/ajax/service.php?sesskey={key}&info={function}"
        call = [{"index": 0, "methodname": function, "args": {}}]
        headers = {"Cookie": self._person().cookie, "User-Agent": moodle.APP_AGENT}
        try:
            answer = await self._http.post(url, json=call, headers=headers)
            (told,) = msgspec.json.decode(answer.content, type=list[_Told])
        except httpx.TransportError as error:
            raise StepError(net.fault_of(error)) from error
        except (msgspec.MsgspecError, ValueError) as error:
            detail = "the answer about the session is not Moodle's"
            raise StepError(Fault(Code.SERVER_ERROR, retry=True, detail=detail)) from error
        return told.data.userid if told.data else 0

    async def _post(self, path: str, form: Mapping[str, str | int]) -> httpx.Response:
        return await moodle.posted(self._http, self._root + path, form, {"Cookie": self._person().cookie})

    async def _get(self, url: str, asked: Mapping[str, str], cookie: str = "") -> httpx.Response:
        headers = {"User-Agent": moodle.APP_AGENT} | ({"Cookie": cookie} if cookie else {})
        try:
            return await self._http.get(url, params=dict(asked), headers=headers)
        except httpx.TransportError as error:
            raise StepError(net.fault_of(error)) from error

    def _person(self) -> Pass:
        mine = self._known()
        if not mine.token:
            raise StepError(Fault(Code.AUTH_EXPIRED, detail="nobody is signed in"))
        return mine


def errorcode(answer: httpx.Response) -> str:
    """Moodle's, "" when it is none of its errors."""
    try:
        facts = msgspec.json.decode(answer.content)
    except msgspec.MsgspecError:
        return ""
    return str(facts.get("errorcode") or "") if isinstance(facts, dict) else ""


def _cookie(answer: httpx.Response) -> str:
    """The session's, "" when none was set."""
    pairs = [line.partition(";")[0].strip() for line in answer.headers.get_list("set-cookie")]
    return next((pair for pair in reversed(pairs) if pair.startswith(COOKIE)), "")


def _origin(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.scheme, parts.netloc
