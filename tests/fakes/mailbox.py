"""A mail server on this computer (aiosmtpd's), with a certificate that only the test trusts. It keeps what it takes."""

from __future__ import annotations

import asyncio
import email
import ssl
import threading
from email import policy
from email.message import EmailMessage
from typing import Any, Self

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

PASSWORD = "pass-word-7f3a"


class Mailbox:
    """``tls``: as in the settings. ``refused``: recipients that it takes nothing for. ``says``: what it answers to a
    whole letter, in their order; then OK."""

    def __init__(self, shows: ssl.SSLContext, tls: str = "starttls") -> None:
        self.letters: list[EmailMessage] = []
        self.raw: list[bytes] = []
        self.refused: set[str] = set()
        self.says: list[str] = []
        self.connected = 0
        self.farewell = ""
        self._tls = tls
        self._shows = shows
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)

    def __enter__(self) -> Self:
        self._thread.start()
        listening = self._loop.create_server(
            self._protocol, "127.0.0.1", 0, ssl=self._shows if self._tls == "tls" else None
        )
        self._server = asyncio.run_coroutine_threadsafe(listening, self._loop).result(10)
        self.port: int = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def settings(self, **changes: object) -> dict[str, object]:
        """The section [mail] for it."""
        built = {"host": "127.0.0.1", "port": self.port, "tls": self._tls, "sender": "fieldpost@uni.example"}
        return {**built, "recipients": ["admin@uni.example"], **changes}

    async def _close(self) -> None:
        self._server.close()
        await self._server.wait_closed()
        rest = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)

    def _protocol(self) -> SMTP:
        self.connected += 1
        starttls = self._tls == "starttls"
        return SMTP(
            self,
            hostname="mail.uni.example",
            enable_SMTPUTF8=True,
            loop=self._loop,
            tls_context=self._shows if starttls else None,
            require_starttls=starttls,
            auth_require_tls=starttls,
            authenticator=self._known,
        )

    def _known(self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: Any) -> AuthResult:
        known = isinstance(data, LoginPassword) and data.password == PASSWORD.encode()
        return AuthResult(success=known, handled=False)

    # -- what aiosmtpd asks ------------------------------------------------------------------------

    async def handle_RCPT(self, _server, _session, envelope, address, options):  # type: ignore[no-untyped-def]
        if address in self.refused:
            return "550 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server, _session, envelope):  # type: ignore[no-untyped-def]
        if self.says:
            return self.says.pop(0)
        self.raw.append(envelope.content)
        letter = email.message_from_bytes(envelope.content, policy=policy.default)
        self.letters.append(letter)  # type: ignore[arg-type]  # of that policy's kind
        return "250 kept"

    async def handle_QUIT(self, _server, _session, _envelope):  # type: ignore[no-untyped-def]
        return self.farewell or "221 Bye"
