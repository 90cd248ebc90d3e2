"""A stock Moodle, as the desktop sees it: a user name and a password for the tokens of an app, and its web service.

Failures come with HTTP status 200 and are told apart by ``errorcode`` alone: messages are translated, and
exception classes change between releases.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeVar

import httpx
import msgspec

from uploader_app import net
from uploader_app.domain.faults import Code, Fault, StepError

T = TypeVar("T")

SERVICE = "moodle_mobile_app"
"""The external service that every Moodle has."""

NOT_ALLOWED = "accessexception"
"""The first answer to an expired token, and each to a function that the token's service does not hold."""

NOTHING: Mapping[str, str | int] = MappingProxyType({})
NO_HEADERS: Mapping[str, str] = MappingProxyType({})

APP_AGENT = f"{net.USER_AGENT} MoodleMobile"
"""Some functions are for its own app only, which this word in the User-Agent stands for."""

_BY_CODE = {
    "invalidlogin": Fault(Code.AUTH_REFUSED),
    "missingparam": Fault(Code.AUTH_REFUSED),
    "sitemaintenance": Fault(Code.SITE_MAINTENANCE, retry=True),
    "enablewsdescription": Fault(Code.SITE_SERVICES_OFF),
    "servicenotavailable": Fault(Code.SITE_SERVICES_OFF),
    "cannotcreatetoken": Fault(Code.SITE_SERVICES_OFF),
    "passwordisexpired": Fault(Code.SITE_ACCOUNT_UNREADY),
    "restoredaccountresetpassword": Fault(Code.SITE_ACCOUNT_UNREADY),
    "forcepasswordchangenotice": Fault(Code.SITE_ACCOUNT_UNREADY),
    "sitepolicynotagreed": Fault(Code.SITE_ACCOUNT_UNREADY),
    "usernotconfirmed": Fault(Code.SITE_ACCOUNT_UNREADY),
}
_OF_A_CALL = {
    "sitemaintenance": Fault(Code.SITE_MAINTENANCE, retry=True),
    "enablewsdescription": Fault(Code.SITE_SERVICES_OFF),
    "servicenotavailable": Fault(Code.SITE_SERVICES_OFF),
    "apprequired": Fault(Code.SITE_SERVICES_OFF),
    "httpsrequired": Fault(Code.SITE_SERVICES_OFF),
    "autologinnotallowedtoadmins": Fault(Code.SITE_SERVICES_OFF),
    "invalidtoken": Fault(Code.AUTH_EXPIRED),
    NOT_ALLOWED: Fault(Code.AUTH_EXPIRED),
    "invalidprivatetoken": Fault(Code.AUTH_EXPIRED),
    "wsaccessusersuspended": Fault(Code.AUTH_EXPIRED),
    "requireloginerror": Fault(Code.TARGET_REFUSED),  # not enrolled, hidden or restricted: Moodle does not say which
    "nopermission": Fault(Code.TARGET_REFUSED),
    "nopermissions": Fault(Code.TARGET_REFUSED),
    "submissionsclosed": Fault(Code.TARGET_CLOSED),
    "invalidrecord": Fault(Code.TARGET_UNKNOWN),
    "invalidrecordunknown": Fault(Code.TARGET_UNKNOWN),
    "invalidcoursemodule": Fault(Code.TARGET_UNKNOWN),
}


@dataclass(frozen=True, slots=True)
class Setting:
    """Of one of an assignment's plugins, in Moodle's listing."""

    plugin: str = ""
    subtype: str = ""
    name: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Tokens:
    """``private``: opens a browser's session; "" = Moodle gives none, over plain http and to administrators."""

    token: str = field(repr=False)
    private: str = field(repr=False)


def own_page(root: str) -> str:
    """Of whoever is signed in there: on the way to it Moodle asks for all that it wants first, like a new password."""
    return f"{root}/my/"


async def token(http: httpx.AsyncClient, root: str, username: str, password: str) -> str:
    """The person's web-service token, alone. Raises as ``tokens`` does."""
    return (await tokens(http, root, username, password)).token


async def tokens(http: httpx.AsyncClient, root: str, username: str, password: str) -> Tokens:
    """``root``: of the Moodle site, without a slash at the end.

    Raises StepError: AUTH_REFUSED, AUTH_ELSEWHERE for what a password alone does not do (a second factor, a rule of
    the site's own), SITE_INSECURE, SITE_MAINTENANCE, SITE_SERVICES_OFF, SITE_ACCOUNT_UNREADY, SITE_WRONG, NET_*.
    """
    form = {"username": username, "password": password, "service": SERVICE}
    answer = await posted(http, f"{net.site_root(root)}/login/token.php", form)
    facts = _facts(answer)
    given = facts.get("token")
    if isinstance(given, str) and given:
        return Tokens(given, str(facts.get("privatetoken") or ""))
    raise StepError(_fault(answer.status_code, str(facts.get("errorcode", ""))))


async def ask(  # a call has so many parts
    http: httpx.AsyncClient,
    root: str,
    token: str,
    function: str,
    kind: type[T],
    params: Mapping[str, str | int] = NOTHING,
) -> T:
    """What a function of the web service answers to the token's owner. Raises StepError."""
    form = {"wstoken": token, "wsfunction": function, "moodlewsrestformat": "json", **params}
    answer = await posted(http, f"{root}/webservice/rest/server.php", form)
    if answer.status_code == 403 and not answer.content:  # all that it says while its web services are off
        raise StepError(Fault(Code.SITE_SERVICES_OFF, detail=f"{function} answered 403"))
    expect_no_error(answer, function)
    try:
        # Not strict: most of Moodle's yes and no are 1 and 0.
        return msgspec.convert(json.loads(answer.content), kind, strict=False)
    except (ValueError, msgspec.MsgspecError) as error:
        detail = f"{function} answered {answer.status_code}, not Moodle's JSON"
        raise StepError(Fault(Code.SERVER_ERROR, retry=True, detail=detail)) from error


def expect_no_error(answer: httpx.Response, asked: str) -> None:
    """Raises StepError when Moodle answered that it did not do it."""
    facts = _facts(answer)
    if "errorcode" not in facts:
        return
    code = str(facts["errorcode"])
    raise StepError(known(code, asked) or Fault(Code.SERVER_ERROR, retry=True, detail=f"{asked}: {code[:40]}"))


async def posted(
    http: httpx.AsyncClient, url: str, form: Mapping[str, str | int], headers: Mapping[str, str] = NO_HEADERS
) -> httpx.Response:
    """Whatever the answer is. Raises StepError when there is none."""
    try:
        return await http.post(url, data=dict(form), headers={"User-Agent": APP_AGENT, **headers})
    except httpx.TransportError as error:
        raise StepError(net.fault_of(error)) from error


def known(code: str, asked: str) -> Fault | None:
    """What an ``errorcode`` of Moodle's means; None for one that is not its own."""
    fault = _OF_A_CALL.get(code)
    return fault and Fault(fault.code, fault.retry, detail=f"{asked}: {code}")


def _facts(answer: httpx.Response) -> dict[str, object]:
    """Empty when it is not a JSON object."""
    try:
        facts = json.loads(answer.content)
    except ValueError:
        return {}
    return facts if isinstance(facts, dict) else {}


def _fault(status: int, code: str) -> Fault:
    fault = _BY_CODE.get(code) or _unheard_of(status, code)
    return Fault(fault.code, fault.retry, detail=f"Moodle answered {status} {code[:40]}".rstrip())


def _unheard_of(status: int, code: str) -> Fault:
    if status >= 500:
        return Fault(Code.SERVER_ERROR, retry=True)
    return Fault(Code.AUTH_ELSEWHERE if code else Code.SITE_WRONG)
