"""Sends a letter by the administrator's mail server. It says nothing of what the server answered but its code: an
answer may repeat what was sent, and a password is among that.
"""

from __future__ import annotations

import asyncio
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr

from uploader_app.companion.serving.server import is_loopback

TIMEOUT_S = 20.0
"""For each answer."""
SECURITY = ("starttls", "tls", "none")


class MailError(Exception):
    """The letter was not sent. The text says why, and holds nothing secret."""


@dataclass(frozen=True, slots=True)
class MailSettings:
    """``tls``: from the first byte, by "starttls", or "none" on this computer. ``username`` "" = without a sign-in.
    ``sender`` and each of ``recipients``: a plain address."""

    host: str
    sender: str
    recipients: tuple[str, ...]
    port: int = 587
    tls: str = "starttls"
    username: str = ""
    password: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        if self.tls not in SECURITY:
            raise ValueError(f"tls must be one of {', '.join(SECURITY)}")
        if self.tls == "none" and not is_loopback(self.host):
            raise ValueError('tls = "none" is for a mail server on this computer only')
        if not 0 < self.port < 65536:
            raise ValueError("the port must be between 1 and 65535")
        if not (self.username + self.password).isascii():
            raise ValueError("username and password must be ASCII: smtplib can send no other")
        if not self.recipients:
            raise ValueError("recipients must name somebody")
        if not all(map(_is_address, (self.sender, *self.recipients))):
            raise ValueError("sender and recipients must be plain addresses like name@example.edu")


@dataclass(frozen=True, slots=True)
class Letter:
    """``id``: the same for the same letter; a server that gets it twice may notice."""

    id: str
    subject: str
    text: str
    at: float


async def send(settings: MailSettings, letter: Letter) -> int:
    """How many of the recipients the server refused while it took the letter for others. Raises MailError."""
    return await asyncio.to_thread(_send, settings, letter)


async def knock(settings: MailSettings) -> None:
    """As far as the sign-in; nothing is sent. Raises MailError."""
    await asyncio.to_thread(_knock, settings)


def _send(settings: MailSettings, letter: Letter) -> int:
    with _connected(settings) as server:
        return len(server.send_message(_written(settings, letter), settings.sender, settings.recipients))


def _knock(settings: MailSettings) -> None:
    with _connected(settings) as server:
        server.noop()


@contextmanager
def _connected(settings: MailSettings) -> Iterator[smtplib.SMTP]:
    server = None
    try:
        server = _open(settings)
        if settings.username:
            server.login(settings.username, settings.password)
        yield server
    except smtplib.SMTPAuthenticationError as error:
        raise MailError(f"the server refuses the user name or the password ({error.smtp_code})") from None
    except smtplib.SMTPNotSupportedError:
        raise MailError("the server does not offer what these settings need: STARTTLS, a sign-in, or UTF-8") from None
    except smtplib.SMTPResponseException as error:
        raise MailError(f"the server refused ({error.smtp_code})") from None
    except smtplib.SMTPRecipientsRefused as error:
        codes = sorted({code for code, _ in error.recipients.values()})
        raise MailError(f"the server refuses every recipient ({', '.join(map(str, codes))})") from None
    except ssl.SSLCertVerificationError as error:
        raise MailError(f"the server's certificate is not trusted: {error.verify_message}") from None
    except (smtplib.SMTPException, OSError, ValueError) as error:
        raise MailError(f"no talk with the server: {type(error).__name__}") from None
    finally:
        if server:
            # The letter is taken or not by now: how they part does not matter, and must not have it sent again.
            with suppress(smtplib.SMTPException, OSError):
                server.quit()
            server.close()


def _open(settings: MailSettings) -> smtplib.SMTP:
    if settings.tls == "tls":
        return smtplib.SMTP_SSL(settings.host, settings.port, timeout=TIMEOUT_S, context=ssl.create_default_context())
    server = smtplib.SMTP(settings.host, settings.port, timeout=TIMEOUT_S)
    if settings.tls == "starttls":
        try:
            server.starttls(context=ssl.create_default_context())
        except BaseException:
            server.close()
            raise
    return server


def _written(settings: MailSettings, letter: Letter) -> EmailMessage:
    message = EmailMessage()
    message["From"] = settings.sender
    message["To"] = ", ".join(settings.recipients)
    message["Subject"] = letter.subject
    message["Date"] = format_datetime(datetime.fromtimestamp(letter.at, UTC))
    message["Message-ID"] = f"<{letter.id}@{settings.sender.rpartition('@')[2]}>"
    # So that nobody's absence note answers it.
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(letter.text)
    return message


def _is_address(text: str) -> bool:
    name, at, domain = text.rpartition("@")
    return bool(name and at and domain) and parseaddr(text)[1] == text and text.isprintable() and " " not in text
