"""Whom we trust."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest

from tests.transfer.certificates import self_signed
from uploader_app import net


@pytest.fixture(autouse=True)
def fresh():
    net.trust.cache_clear()
    yield
    net.trust.cache_clear()


def names(context: ssl.SSLContext) -> str:
    return repr([found["subject"] for found in context.get_ca_certs()])


def test_there_is_one_context_and_it_verifies():
    context = net.trust()

    assert context is net.trust()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname


def test_an_extra_authority_is_trusted_beside_the_systems(tmp_path: Path):
    self_signed(tmp_path)

    with_extra, without = net.trust(str(tmp_path / "certificate.pem")), net.trust()

    assert "127.0.0.1" in names(with_extra)
    assert "127.0.0.1" not in names(without)
    assert len(with_extra.get_ca_certs()) == len(without.get_ca_certs()) + 1


def test_the_environment_names_authorities_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    self_signed(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem"))

    assert "127.0.0.1" in names(net.trust())


def test_an_extra_authority_that_cannot_be_read_is_told(tmp_path: Path):
    with pytest.raises(OSError, match="No such file"):
        net.trust(str(tmp_path / "missing.pem"))
