"""A sign-in on a Moodle's own web page, for people whose university signs them in there. The page ends in a link that
holds their token, signed for this one try: a link of another try, or of another site, is refused.

It opens nothing and keeps nothing; the link itself is a secret.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import urlencode

from uploader_app.clients import moodle
from uploader_app.clients.moodle import Tokens
from uploader_app.clients.moodle_site import MoodleSite
from uploader_app.domain import links
from uploader_app.domain.faults import Code, Fault, StepError

_PART = re.compile(r"[A-Za-z0-9_-]{1,256}")


@dataclass(frozen=True, slots=True)
class Try:
    """``passport``: random, what Moodle signs together with its root."""

    site: MoodleSite
    passport: str = field(default_factory=lambda: secrets.token_hex(16), repr=False)

    def url(self, provider: str = "") -> str:
        """The page that the browser shows. ``confirmed``: it ends in a page that holds the link, so that it can be
        read or copied where the system opens no link of ours."""
        asked = {
            "service": moodle.SERVICE,
            "passport": self.passport,
            "urlscheme": links.SCHEME,
            "confirmed": "1",
            **({"oauthsso": provider} if provider else {}),
        }
        return f"{self.site.launch}?{urlencode(asked)}"

    @property
    def login_url(self) -> str:
        """Where to sign in, when the page says only that it is not enabled: it comes back from there."""
        return f"{self.site.root}/login/index.php"


def accepted(tries: Sequence[Try], text: str) -> tuple[Try, Tokens]:
    """The try that ``text``, a link or the page around it, ends, and what it brings. Raises StepError AUTH_LINK."""
    signature, token, private = _parts(links.ended_sign_in(text))
    for one in tries:
        expected = hashlib.md5(f"{one.site.root}{one.passport}".encode(), usedforsecurity=False).hexdigest()
        if hmac.compare_digest(expected, signature.lower()):
            return one, Tokens(token, private)
    raise StepError(Fault(Code.AUTH_LINK, detail="the link is of another try"))


def _parts(encoded: str) -> tuple[str, str, str]:
    """Signature, token and private token, which comes only right after a sign-in."""
    try:
        decoded = base64.b64decode(encoded + "=" * (-len(encoded) % 4), validate=True).decode("ascii")
    except (binascii.Error, UnicodeDecodeError) as error:
        raise StepError(Fault(Code.AUTH_LINK, detail="the link cannot be read")) from error
    parts = decoded.split(":::")
    if len(parts) not in (2, 3) or not all(parts[:2]) or not all(_PART.fullmatch(part) for part in parts if part):
        raise StepError(Fault(Code.AUTH_LINK, detail=f"the link has {len(parts)} parts"))
    signature, token, private = [*parts, ""][:3]
    return signature, token, private
