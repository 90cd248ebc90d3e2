"""How a command works beside the companion that may be running: on the same database, with the same store.

Whatever it could not finish is written down, and the companion finishes it.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from uploader_app.companion import compose
from uploader_app.companion.chores.inventory import OrphanError
from uploader_app.companion.clearing import Clearing
from uploader_app.companion.config import Config, ConfigError
from uploader_app.companion.people.dossier import PersonError
from uploader_app.companion.people.erasure import HeldError
from uploader_app.companion.ports import Storage, StoreError
from uploader_app.companion.receipts import Notary
from uploader_app.companion.records.databases import DatabaseError, file_of
from uploader_app.companion.records.ledger import FILE, Ledger
from uploader_app.companion.refusals import Refusal
from uploader_app.companion.signing import KEY_FILE, SecretError, derived, secret

NO_DATA = "There is no companion's data in {data}. Name the directory with --data."


def answered(work: Coroutine[Any, Any, None]) -> int:
    """0 done, 1 it did not work, 2 it was asked wrongly."""
    try:
        asyncio.run(work)
    except ConfigError as error:
        return complain(str(error), 2)
    except Refusal as refusal:
        return complain(refusal.message, 1)
    except StoreError as error:
        return complain(f"The store did not do it: {error} Ask again later.", 1)
    except (DatabaseError, SecretError, PersonError, HeldError, OrphanError) as error:
        return complain(str(error), 1)
    except SQLAlchemyError as error:
        return complain(f"The database cannot be used: {getattr(error, 'orig', error)}", 1)
    return 0


def complain(text: str, code: int) -> int:
    print(text, file=sys.stderr)
    return code


def place_of(data: Path, config: Config) -> Path | str:
    """Where the database lies; it is never made here. Raises DatabaseError."""
    place = config.database or data / FILE
    file = file_of(place)
    if file is not None and not file.is_file():
        raise DatabaseError(NO_DATA.format(data=data))
    return place


@asynccontextmanager
async def ledger_of(data: Path, config: Config) -> AsyncIterator[Ledger]:
    """Raises DatabaseError."""
    ledger = Ledger(place_of(data, config))
    ledger.open()
    try:
        yield ledger
    finally:
        ledger.close()


@asynccontextmanager
async def store_of(data: Path, config: Config) -> AsyncIterator[Storage]:
    """Raises ConfigError, SecretError."""
    http = compose.outside(config, demo=True)  # no Moodle is asked
    try:
        yield compose.store_of(config, data, http)
    finally:
        if http:
            await http.aclose()


@asynccontextmanager
async def clearing_of(ledger: Ledger, data: Path, config: Config) -> AsyncIterator[Clearing]:
    """Raises ConfigError, DatabaseError, SecretError."""
    refuse_other_directory(data)
    async with store_of(data, config) as store:
        yield Clearing(ledger, store, time.time)


def notary_of(data: Path) -> Notary:
    """Raises DatabaseError, SecretError."""
    refuse_other_directory(data)
    return Notary(derived(secret(data), "receipts"))


def refuse_other_directory(data: Path) -> None:
    """In a wrong one every video would seem to be deleted already, and a receipt would be signed with a new key."""
    if not (data / KEY_FILE).is_file():
        raise DatabaseError(NO_DATA.format(data=data))
