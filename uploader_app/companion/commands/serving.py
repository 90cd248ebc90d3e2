"""``serve``: checks whether it can, listens, and runs one worker or several."""

from __future__ import annotations

import argparse
import logging
import os
import socket
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from uploader_app.companion import app, compose
from uploader_app.companion.commands.beside import complain
from uploader_app.companion.commands.doctor import public_address
from uploader_app.companion.config import Config, ConfigError
from uploader_app.companion.records import databases
from uploader_app.companion.records.ledger import FILE, DatabaseError
from uploader_app.companion.rooms import Rooms
from uploader_app.companion.serving import server
from uploader_app.companion.serving.crew import Crew
from uploader_app.companion.serving.logs import to_stderr
from uploader_app.companion.serving.server import Turnout
from uploader_app.companion.signing import SecretError

logger = logging.getLogger(__name__)

NO_PEOPLE = (
    "The companion has to know whose videos it takes: name your Moodle in the configuration file, in a section "
    '[moodle] with url = "https://...". To try Fieldpost on this computer alone use: serve --demo'
)
DEMO_ALONE = "--demo is for this computer only: its passwords are no secret. Use --host 127.0.0.1."
NO_FORK = "Several workers are not possible on this operating system. Use --workers 1."
ONE_WRITER = (
    "Several workers need PostgreSQL, because SQLite has one writer at a time. Name a database in the configuration "
    'file (database = "postgresql://user@host/name"), or use --workers 1.'
)
ONE_DISK = (
    "Several workers cannot write to the local store: a connection that comes back may reach another worker than the "
    'one that still holds its video open. Use store = "stream" or store = "s3", or --workers 1.'
)


def serve(words: argparse.Namespace, config: Config) -> int:
    if refusal := _unfit(words, config):
        return complain(refusal, 2)
    if words.demo:
        # One student tries everything out.
        config = replace(config, tickets_per_hour=0, playbacks_per_hour=0)
    to_stderr(logging.INFO if words.verbose else logging.WARNING, config.log)
    if not words.demo and (advice := public_address(config).advice):
        logger.warning("no public address", extra={"advice": advice})
    build = partial(_rooms, config, words.data, demo=words.demo)
    try:
        rooms = build()
        listener = server.listening(words.host, words.port)
        rooms.ledger.check()
    except ConfigError as error:
        return complain(str(error), 2)
    except (SecretError, DatabaseError) as error:
        return complain(str(error), 1)
    except OSError as error:
        return complain(f"The companion cannot start: {error.strerror} ({words.host}:{words.port}, {words.data}).", 1)
    return 0 if _run(build, rooms, listener, words.workers) else 1


def _unfit(words: argparse.Namespace, config: Config) -> str:
    """Why it cannot serve so, "" when it can."""
    if not words.demo and "moodle" not in config.sections:
        return NO_PEOPLE
    if words.demo and not server.is_loopback(words.host):
        return DEMO_ALONE
    return _unfit_for_several(words, config) if words.workers > 1 else ""


def _unfit_for_several(words: argparse.Namespace, config: Config) -> str:
    if not hasattr(os, "fork"):
        return NO_FORK
    try:
        if databases.file_of(config.database or words.data / FILE):
            return ONE_WRITER
    except DatabaseError as error:
        return str(error)
    return ONE_DISK if config.store == "local" else ""


def _rooms(config: Config, data: Path, *, demo: bool) -> Rooms:
    """Raises ConfigError, SecretError, DatabaseError."""
    http = compose.outside(config, demo=demo)
    people = compose.demo_people() if demo else compose.moodle_people(config, http)
    return compose.rooms(config, data, people, compose.store_of(config, data, http), http=http)


def _run(build: Callable[[], Rooms], rooms: Rooms, listener: socket.socket, workers: int) -> bool:
    """Until a signal; whether it could start."""
    if workers == 1:
        # Only on our own disk can a connection be endless.
        ending = rooms.disk.turns.end if rooms.config.store == "local" else _nothing
        return server.run(app.application(rooms), listener, Turnout(ending))
    rooms.ledger.dispose()

    def work(lifeline: int, first: bool) -> bool:
        return server.run(app.application(build()), listener, Turnout(_nothing, lifeline, first))

    return Crew(workers, work).run()


def _nothing() -> None:
    """Nobody has to be told."""
