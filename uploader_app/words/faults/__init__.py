"""The sentence of each fault, in English; ``states.about`` shows it in the language of the person.

It says what happened, what we do or what the person can do, and whether anything is lost: one line, no codes, no
blame.
"""

from __future__ import annotations

from uploader_app.words.faults.connection import CONNECTION
from uploader_app.words.faults.files import FILES
from uploader_app.words.faults.handing_in import HANDING_IN
from uploader_app.words.faults.store import STORE

FAULTS = FILES | CONNECTION | HANDING_IN | STORE
