"""A stock Moodle's sign-in, as the desktop sees it: a user name and a password for a web-service token.

Failures come with HTTP status 200 and are told apart by ``errorcode`` alone: messages are translated, and
exception classes change between releases. The private token that comes along is not kept.
"""

from __future__ import annotations

import json

import httpx

from uploader_app import net
from uploader_app.domain.faults import Code, Fault, StepError

SERVICE = "moodle_mobile_app"
"""The external service that every Moodle has."""

_BY_CODE = {
    "invalidlogin": Fault(Code.AUTH_REFUSED),
    "missingparam": Fault(Code.AUTH_REFUSED),
    "sitemaintenance": Fault(Code.SITE_MAINTENANCE, retry=True),
    "enablewsdescription": Fault(Code.SITE_SERVICES_OFF),
    "servicenotavailable": Fault(Code.SITE_SERVICES_OFF),
    "cannotcreatetoken": Fault(Code.SITE_SERVICES_OFF),
}


async def token(http: httpx.AsyncClient, root: str, username: str, password: str) -> str:
    """The person's web-service token. ``root``: of the Moodle site, without a slash at the end.

    Raises StepError: AUTH_REFUSED, SITE_INSECURE, SITE_MAINTENANCE, SITE_SERVICES_OFF, SITE_WRONG, NET_*.
    """
    form = {"username": username, "password": password, "service": SERVICE}
    try:
        answer = await http.post(f"{net.site_root(root)}/login/token.php", data=form)
    except httpx.TransportError as error:
        raise StepError(net.fault_of(error)) from error
    facts = _facts(answer)
    given = facts.get("token")
    if isinstance(given, str) and given:
        return given
    raise StepError(_fault(answer.status_code, str(facts.get("errorcode", ""))))


def _facts(answer: httpx.Response) -> dict[str, object]:
    """Empty when it is not Moodle's JSON."""
    try:
        facts = json.loads(answer.content)
    except ValueError:
        return {}
    return facts if isinstance(facts, dict) else {}


def _fault(status: int, code: str) -> Fault:
    known = _BY_CODE.get(code) or (Fault(Code.SERVER_ERROR, retry=True) if status >= 500 else Fault(Code.SITE_WRONG))
    return Fault(known.code, known.retry, detail=f"Moodle answered {status} {code[:40]}".rstrip())
