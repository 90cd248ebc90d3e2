"""Letters reach a real mail server, or it is said why not; nothing secret is said."""

from __future__ import annotations

import asyncio
import logging
import socket

import msgspec
import pytest

from tests.fakes.mailbox import PASSWORD, Mailbox
from tests.transfer.certificates import self_signed
from uploader_app.companion.chores.mail import Letter, MailError, MailSettings, knock, send
from uploader_app.companion.commands.neighbours import neighbours
from uploader_app.companion.config import Config, ConfigError, load, section

LETTER = Letter("usage-2026-12.abc", "Fieldpost 2026-12", "Ünïcode – 東京\n", 1_800_000_000.0)


def settings(mailbox, **changes):
    return msgspec.convert(mailbox.settings(**changes), MailSettings)


def test_a_letter_arrives_as_it_was_written(mailbox):
    refused = asyncio.run(send(settings(mailbox, username="post", password=PASSWORD), LETTER))

    (letter,) = mailbox.letters
    assert refused == 0
    assert letter.get_content().splitlines() == LETTER.text.splitlines()
    assert (letter["From"], letter["To"]) == ("fieldpost@uni.example", "admin@uni.example")
    assert letter["Subject"] == LETTER.subject
    assert letter["Message-ID"] == "<usage-2026-12.abc@uni.example>"
    assert letter["Date"] == "Fri, 15 Jan 2027 08:00:00 +0000"
    assert letter["Auto-Submitted"] == "auto-generated"


@pytest.mark.parametrize("tls", ["tls", "none"])
def test_a_letter_arrives_by_each_kind_of_connection(shown, tls):
    with Mailbox(shown, tls) as mailbox:
        asyncio.run(send(settings(mailbox), LETTER))

    assert len(mailbox.letters) == 1


@pytest.mark.parametrize("tls", ["tls", "starttls"])
def test_an_unknown_certificate_is_not_trusted(tmp_path, tls):
    shown, _ = self_signed(tmp_path)
    with Mailbox(shown, tls) as mailbox, pytest.raises(MailError, match="certificate is not trusted"):
        asyncio.run(send(settings(mailbox, username="post", password=PASSWORD), LETTER))

    assert mailbox.letters == []


def test_a_server_without_starttls_gets_nothing(shown):
    with Mailbox(shown, "none") as mailbox, pytest.raises(MailError, match="STARTTLS"):
        asyncio.run(send(settings(mailbox, tls="starttls", username="post", password=PASSWORD), LETTER))

    assert mailbox.letters == []


def test_a_refused_sign_in_is_told_without_the_password(mailbox, caplog):
    caplog.set_level(logging.DEBUG)
    wrong = settings(mailbox, username="post", password="wrong-Secret-1")

    with pytest.raises(MailError, match="user name or the password") as refused:
        asyncio.run(knock(wrong))

    assert "wrong-Secret-1" not in caplog.text + repr(refused.value) + repr(wrong)
    assert refused.value.__cause__ is None


def test_a_recipient_who_is_refused_keeps_it_from_nobody_else(mailbox):
    mailbox.refused.add("gone@uni.example")
    both = settings(mailbox, recipients=["gone@uni.example", "admin@uni.example"])

    assert asyncio.run(send(both, LETTER)) == 1
    assert len(mailbox.letters) == 1


def test_nobody_who_takes_it_is_an_error(mailbox):
    mailbox.refused.add("admin@uni.example")

    with pytest.raises(MailError, match="550"):
        asyncio.run(send(settings(mailbox), LETTER))


def test_a_server_that_refuses_is_told_by_its_code(mailbox):
    mailbox.says.append("451 try later pass=x")

    with pytest.raises(MailError) as refused:
        asyncio.run(send(settings(mailbox), LETTER))

    assert str(refused.value) == "the server refused (451)"


def test_a_letter_that_was_taken_is_sent_however_they_part(mailbox):
    mailbox.farewell = "500 what?"

    asyncio.run(send(settings(mailbox), LETTER))

    assert len(mailbox.letters) == 1


def test_nobody_there_is_told():
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
        with pytest.raises(MailError, match="ConnectionRefusedError"):
            asyncio.run(knock(MailSettings("127.0.0.1", "a@b.example", ("c@b.example",), port=port, tls="none")))


@pytest.mark.parametrize("field", ["id", "subject"])
def test_no_header_can_be_added_by_what_is_written(mailbox, field):
    forged = {"id": "x", "subject": "s", "text": "t", "at": 0.0}
    forged[field] = "x\r\nBcc: victim@example.org"

    with pytest.raises(MailError):
        asyncio.run(send(settings(mailbox), Letter(**forged)))

    assert mailbox.letters == []


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"tls": "none", "host": "mail.example.edu"}, "on this computer only"),
        ({"tls": "ssl"}, "tls must be one of"),
        ({"port": 0}, "port must be"),
        ({"recipients": []}, "name somebody"),
        ({"recipients": ["Admin <a@b.example>"]}, "plain addresses"),
        ({"recipients": ["a@b.example\r\nBcc: c@d.example"]}, "plain addresses"),
        ({"sender": "nobody"}, "plain addresses"),
        ({"password": "pässword"}, "must be ASCII"),
        ({"passwort": "x"}, "Unknown setting"),
    ],
)
def test_settings_that_cannot_be_used_are_refused(changes, why):
    plain = {"host": "127.0.0.1", "sender": "a@b.example", "recipients": ["c@d.example"], "tls": "none"}

    with pytest.raises(ConfigError, match=why):
        section(Config(sections={"mail": {**plain, **changes}}), "mail", MailSettings)


def test_the_password_may_lie_in_a_file(tmp_path):
    (tmp_path / "password").write_text("s3cret\n")
    (tmp_path / "companion.toml").write_text(
        '[mail]\nhost = "mail.example.edu"\nsender = "a@b.example"\nrecipients = ["c@d.example"]\nusername = "a"\n'
        f'password_file = "{tmp_path / "password"}"\n'
    )

    found = section(load(tmp_path / "companion.toml", {}), "mail", MailSettings)

    assert (found.password, "s3cret" in repr(found)) == ("s3cret", False)


def test_the_doctor_signs_in_and_sends_nothing(mailbox):
    said = mailbox.settings(username="post", password=PASSWORD)
    (*_, well) = neighbours(Config(sections={"mail": said}))
    (*_, wrong) = neighbours(Config(sections={"mail": {**said, "password": "no"}}))

    assert (well.about, well.advice) == ("mail", "")
    assert "535" in wrong.fact
    assert "Correct [mail]" in wrong.advice
    assert mailbox.letters == []
