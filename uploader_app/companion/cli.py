"""``fieldpost-companion``: serve, video list, db, doctor. It reads words and prints answers; the rooms do the work."""

from __future__ import annotations

import argparse
import json
import logging
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from uploader_app.companion.config import Config, ConfigError, load

if TYPE_CHECKING:
    from uploader_app.companion.backup import Contents

NO_PEOPLE = (
    "The companion has to know whose videos it takes: name your Moodle in the configuration file, in a section "
    '[moodle] with url = "https://...". To try Fieldpost on this computer alone use: serve --demo'
)
NO_DATA = "There is no companion's data in {data}. Name the directory with --data."
DEFAULT_DATA = Path("fieldpost-companion-data")


def main(arguments: Sequence[str] | None = None) -> int:
    """0 done, 1 it did not work, 2 it was asked wrongly."""
    words = _parser().parse_args(arguments)
    try:
        config = load(getattr(words, "config", None))
    except ConfigError as error:
        return _complain(str(error), 2)
    match words.command:
        case "serve":
            return serve(words, config)
        case "video":
            return video_list(words)
        case "db":
            return database(words, config)
        case _:
            from uploader_app.companion.doctor import doctor

            return doctor(words.data, config, words.host, words.port)


def serve(words: argparse.Namespace, config: Config) -> int:
    from uploader_app.companion import app, compose, server
    from uploader_app.companion.ledger import DatabaseError
    from uploader_app.companion.logs import to_stderr
    from uploader_app.companion.signing import SecretError

    if not words.demo and "moodle" not in config.sections:
        return _complain(NO_PEOPLE, 2)
    if words.demo and not server.is_loopback(words.host):
        return _complain("--demo is for this computer only: its passwords are no secret. Use --host 127.0.0.1.", 2)
    if words.demo:
        # One student tries everything out.
        config = replace(config, tickets_per_hour=0, playbacks_per_hour=0)
    to_stderr(logging.INFO if words.verbose else logging.WARNING)
    try:
        http = compose.outside(config, demo=words.demo)
        people = compose.demo_people() if words.demo else compose.moodle_people(config, http)
        rooms = compose.rooms(config, words.data, people, compose.store_of(config, words.data, http), http=http)
        listener = server.listening(words.host, words.port)
        rooms.ledger.check()
    except ConfigError as error:
        return _complain(str(error), 2)
    except (SecretError, DatabaseError) as error:
        return _complain(str(error), 1)
    except OSError as error:
        return _complain(f"The companion cannot start: {error.strerror} ({words.host}:{words.port}, {words.data}).", 1)
    ending = rooms.disk.turns.end if config.store == "local" else _nothing_to_end
    return 0 if server.run(app.application(rooms), listener, ending) else 1


def _nothing_to_end() -> None:
    """Only on our own disk can a connection be endless."""


def video_list(words: argparse.Namespace) -> int:
    from uploader_app.companion.ledger import FILE
    from uploader_app.companion.videos import videos

    if not (words.data / FILE).is_file():
        return _complain(NO_DATA.format(data=words.data), 1)
    for video in videos(words.data):
        print(json.dumps(video, ensure_ascii=False) if words.json else "\t".join(map(str, video.values())))
    return 0


def database(words: argparse.Namespace, config: Config) -> int:
    """Copies, the way back, and bringing it up to date before the companion starts."""
    from sqlalchemy.exc import SQLAlchemyError

    from uploader_app.companion import backup, migrations
    from uploader_app.companion.databases import DatabaseError
    from uploader_app.companion.ledger import FILE

    place = config.database or words.data / FILE
    if words.what != "restore" and isinstance(place, Path) and not place.is_file():
        return _complain(NO_DATA.format(data=words.data), 1)
    try:
        match words.what:
            case "upgrade":
                migrations.migrate(place)
                print("The database is up to date.")
            case "backup":
                print(f"Copied and verified: {_told(backup.backup(place, words.file))}")
            case _:
                print(f"Restored and verified: {_told(backup.restore(words.file, place))}")
    except DatabaseError as error:
        return _complain(str(error), 1)
    except SQLAlchemyError as error:
        return _complain(f"The database cannot be used: {getattr(error, 'orig', error)}", 1)
    return 0


def _told(contents: Contents) -> str:
    rows = ", ".join(f"{count} in {table}" for table, count in contents.rows)
    return f"schema {contents.schema}; {rows}"


def _complain(text: str, code: int) -> int:
    print(text, file=sys.stderr)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("fieldpost-companion", description="The server behind Fieldpost.")
    commands = parser.add_subparsers(dest="command", required=True)
    data = argparse.ArgumentParser(add_help=False)
    data.add_argument("--data", type=Path, default=DEFAULT_DATA, help="directory for database, secret and videos")
    settings = argparse.ArgumentParser(add_help=False)
    settings.add_argument("--config", type=Path, help="settings as TOML; FIELDPOST_COMPANION_* goes before it")
    where = argparse.ArgumentParser(add_help=False, parents=[settings])
    where.add_argument("--host", default="127.0.0.1")
    where.add_argument("--port", type=_port, default=8765)
    serving = commands.add_parser("serve", parents=[data, where], help="run the companion")
    serving.add_argument("--demo", action="store_true", help="made-up people and assignments, on this computer only")
    serving.add_argument("--verbose", action="store_true", help="one line on standard error for each request")
    commands.add_parser("doctor", parents=[data, where], help="check whether the companion could run here")
    video = commands.add_parser("video", help="about the videos").add_subparsers(dest="what", required=True)
    listing = video.add_parser("list", parents=[data], help="what was confirmed")
    listing.add_argument("--json", action="store_true", help="one JSON object a line")
    _add_database(commands, data, settings)
    return parser


def _add_database(commands: Any, data: argparse.ArgumentParser, settings: argparse.ArgumentParser) -> None:
    """Any: argparse does not publish the type of its group of commands."""
    parts = commands.add_parser("db", help="about the database").add_subparsers(dest="what", required=True)
    parts.add_parser("upgrade", parents=[data, settings], help="bring it up to date; each start does it as well")
    for name, text in (
        ("backup", "copy SQLite's file, also while the companion runs"),
        ("restore", "put a copy in its place; stop the companion first"),
    ):
        parts.add_parser(name, parents=[data, settings], help=text).add_argument("file", type=Path)


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError("a port is between 0 and 65535")
    return port


if __name__ == "__main__":
    sys.exit(main())
