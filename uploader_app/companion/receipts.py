"""Signed proof that a video arrived and was handed in, or that somebody was forgotten. It makes documents; it keeps
none and checks nothing else."""

from __future__ import annotations

import json
import secrets
import time

from uploader_app import wire
from uploader_app.companion.grant import Grant
from uploader_app.companion.ports import Evidence

DRAFT = "draft"


class Notary:
    """Signs with Ed25519 from a seed of 32 bytes."""

    def __init__(self, seed: bytes) -> None:
        # Imported when it is used: the process that only moves bytes saves its memory.
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        key = Ed25519PrivateKey.from_private_bytes(seed)
        self._sign = key.sign
        self.public = key.public_key().public_bytes_raw().hex()
        """The key with which anybody checks what is signed here."""

    def receipt(self, document: str) -> wire.Receipt:
        return wire.Receipt(document, self._sign(document.encode()).hex(), self.public)


def number(at: float) -> str:
    """Of a submission: to be read aloud on the phone, and not to be guessed from another one."""
    return f"FP-{time.strftime('%Y%m%d', time.gmtime(at))}-{secrets.token_hex(5).upper()}"


def document(grant: Grant, person: wire.Person, number: str, at: float, evidence: Evidence) -> str:
    """``compared``: what the store itself could confirm of the file; the other facts are the client's word. The four
    behind ``submission`` are the site's: see ``Evidence``."""
    facts = {
        "number": number,
        "file_name": grant.file_name,
        "size": grant.size,
        "sha256": grant.found or grant.claimed,
        "compared": "sha256" if grant.found else "size",
        "person": person.username,
        "assignment": grant.assignment,
        "submission": number,
        "submission_id": evidence.submission,
        "submission_state": evidence.state,
        "attempt": evidence.attempt,
        "proof": evidence.proof,
        "at": at,
    }
    return json.dumps(facts, ensure_ascii=False, sort_keys=True)


def is_final(document: str) -> bool:
    """It says that the video was handed in. Those from before there were drafts all do."""
    return bool(json.loads(document).get("submission_state") != DRAFT)


def number_of(document: str) -> str:
    return str(json.loads(document)["number"])
