"""The form of a stock Moodle's web service: one POST, and what its answers mean. It calls the one root that the
companion was told, never one that a client names, and it neither logs nor keeps a token.

Moodle answers 200 for nearly every failure, so only ``errorcode`` counts; the wording and the class names of its
exceptions differ between releases.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TypeVar

import httpx
import msgspec

from uploader_app.companion.ports import SiteError
from uploader_app.companion.providers import bounded
from uploader_app.companion.providers.bounded import UNREADABLE, OversizedError

T = TypeVar("T")

PATIENCE_SECONDS = 30.0
"""For a whole answer; the client's own timeouts are content when a byte comes now and then."""

_OF_THE_SITE = {
    "sitemaintenance": "site_maintenance",
    "enablewsdescription": "site_services_off",
    "servicenotavailable": "site_services_off",
    "invalidtoken": "site_token_refused",
    "accessexception": "site_token_refused",  # the first answer to an expired token
    "wsaccessusersuspended": "site_token_refused",
    "wsaccessuserdeleted": "site_token_refused",
    "wsaccessuserexpired": "site_token_refused",
    "wsaccessuserunconfirmed": "site_token_refused",
    "wsaccessusernologin": "site_token_refused",
}
_OF_THE_PERSON = {
    "requireloginerror",  # not enrolled, hidden or restricted: Moodle does not say which
    "errorcoursecontextnotvalid",
    "nopermission",
    "nopermissions",
    "usernotincourse",
    "userisfilteredout",  # in another separate group, or outside of a filter left in the grading table
    "invalidrecord",
    "invalidrecordunknown",
    "invalidcoursemodule",
}


class Moodle:
    """``patience``: seconds for a whole answer."""

    def __init__(self, http: httpx.AsyncClient, root: str, patience: float = PATIENCE_SECONDS) -> None:
        self.root = root.rstrip("/")
        self._http = http
        self._patience = patience

    async def ask(self, token: str, function: str, asked: Mapping[str, str], answer: type[T]) -> T | None:
        """What the function answers to the token's owner; None when it is not for them. Raises SiteError."""
        if not token:
            raise SiteError("site_token_refused")
        call = {"wstoken": token, "wsfunction": function, "moodlewsrestformat": "json"}
        status, body = await self._post({**asked, **call})
        _expect_answer(status, body)
        return _read(body, answer)

    async def _post(self, form: Mapping[str, str]) -> tuple[int, bytes]:
        url = f"{self.root}/webservice/rest/server.php"
        try:
            async with asyncio.timeout(self._patience):
                request = self._http.build_request("POST", url, data=form)
                answer = await bounded.whole(await self._http.send(request, stream=True, follow_redirects=False))
                return answer.status_code, answer.content
        except (httpx.RequestError, OSError, OversizedError) as error:
            raise SiteError("site_unreachable", type(error).__name__) from error


def _expect_answer(status: int, body: bytes) -> None:
    if status == 403 and not body:  # all that Moodle says while its web services are off
        raise SiteError("site_services_off")
    if status != 200:
        raise SiteError("site_unreachable", f"http {status}")


def _read(body: bytes, answer: type[T]) -> T | None:
    try:
        said = msgspec.json.decode(body)
        if isinstance(said, dict) and "exception" in said:
            _expect_of_the_person(str(said.get("errorcode")))
            return None
        # Not strict: most of Moodle's yes and no are 1 and 0.
        return msgspec.convert(said, answer, strict=False)
    except UNREADABLE as error:
        raise SiteError("site_unreachable", "not an answer") from error


def _expect_of_the_person(code: str) -> None:
    if code not in _OF_THE_PERSON:
        raise SiteError(_OF_THE_SITE.get(code, "site_unreachable"), code[:64])
