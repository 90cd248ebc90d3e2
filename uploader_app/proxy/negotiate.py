"""Windows' sign-ins at a proxy, Negotiate (RFC 4559) and NTLM: with a user name and password, else as the person who
signed in to this computer, where the system can say so (SSPI on Windows, GSSAPI elsewhere when it is installed)."""

from __future__ import annotations

import base64
import binascii
import logging
from typing import Protocol

from uploader_app.proxy import Proxy

logger = logging.getLogger(__name__)


_SPELT = {"negotiate": "Negotiate", "ntlm": "NTLM"}
"""Proxies ought to read both, and do not."""


class _Context(Protocol):
    """Of spnego, as far as it is needed here."""

    def step(self, in_token: bytes | None = None) -> bytes | None: ...


class Negotiate:
    """``name``: "negotiate", which takes Kerberos where it can, or "ntlm"."""

    bound = True

    def __init__(self, name: str, proxy: Proxy) -> None:
        self.name = name
        self._proxy = proxy
        self._context: _Context | None = None
        self._steps = 0

    @property
    def proven(self) -> bool:
        # The first step says hello, and no more. Of somebody whom the computer knows, no password is told.
        return self._steps > 1 and bool(self._proxy.username)

    def answer(self, challenge: str | None) -> str:
        if challenge is None or (self._context and not challenge):
            return ""  # what we said was not accepted
        from spnego.exceptions import FeatureMissingError, SpnegoError

        try:
            self._context = self._context or self._begun()
            token = self._context.step(base64.b64decode(challenge) or None)
        except (SpnegoError, FeatureMissingError, binascii.Error, ValueError) as error:
            logger.info(
                "cannot sign in to the proxy this way", extra={"way": self.name, "reason": type(error).__name__}
            )
            return ""
        self._steps += 1
        return f"{_SPELT[self.name]} {base64.b64encode(token).decode()}" if token else ""

    def _begun(self) -> _Context:
        # Here, because it takes a moment, and most networks have no such proxy.
        import spnego

        username, password = self._proxy.username or None, self._proxy.password or None
        return spnego.client(username, password, self._proxy.host, "HTTP", protocol=self.name)
