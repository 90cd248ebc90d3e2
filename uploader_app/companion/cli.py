"""``fieldpost-companion``: what each word does, in ``commands``. It reads words; the rooms do the work."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from uploader_app.companion.commands import stores_words
from uploader_app.companion.config import Config, ConfigError, load
from uploader_app.pipe import until_cut

if TYPE_CHECKING:
    from uploader_app.companion.records.backup import Contents

NO_DATA = "There is no companion's data in {data}. Name the directory with --data."
REASON = "kept for ever in the event log: write a ticket's number, no name"
LONGEST_REASON = 200
MOST_WORKERS = 64
MOST_DAYS = 3660
DEFAULT_DATA = Path("fieldpost-companion-data")


def main(arguments: Sequence[str] | None = None) -> int:
    """0 done, 1 it did not work, 2 it was asked wrongly, 141 nobody reads its output any longer."""
    return until_cut(partial(_carry_out, arguments))


def _carry_out(arguments: Sequence[str] | None) -> int:  # noqa: PLR0911  one for each command
    words = _parser().parse_args(arguments)
    try:
        config = load(getattr(words, "config", None))
    except ConfigError as error:
        return _complain(str(error), 2)
    match words.command:
        case "serve":
            from uploader_app.companion.commands.serving import serve

            return serve(words, config)
        case "video":
            from uploader_app.companion.commands.videos import video

            return video(words, config)
        case "report":
            from uploader_app.companion.commands.report import report

            return report(words, config)
        case "person":
            from uploader_app.companion.commands.people import person

            return person(words, config)
        case "orphans":
            from uploader_app.companion.commands.stores import orphans

            return orphans(words, config)
        case "recover":
            from uploader_app.companion.commands.stores import recovered

            return recovered(words, config)
        case "db":
            return database(words, config)
        case "openapi":
            from uploader_app.companion.description.openapi import document

            print(json.dumps(document(), indent=1, ensure_ascii=False))
            return 0
        case _:
            from uploader_app.companion.commands.doctor import doctor

            return doctor(words.data, config, words.host, words.port)


def database(words: argparse.Namespace, config: Config) -> int:
    """Copies, the way back, and bringing it up to date before the companion starts."""
    from sqlalchemy.exc import SQLAlchemyError

    from uploader_app.companion import migrations
    from uploader_app.companion.records import backup
    from uploader_app.companion.records.databases import DatabaseError
    from uploader_app.companion.records.ledger import FILE

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
    serving.add_argument("--workers", type=_workers, default=1, help="processes that serve; several need PostgreSQL")
    serving.add_argument("--verbose", action="store_true", help="one line on standard error for each request")
    commands.add_parser("doctor", parents=[data, where], help="check whether the companion could run here")
    _add_videos(commands, data, settings)
    _add_people(commands, data, settings)
    _add_report(commands, data, settings)
    _add_database(commands, data, settings)
    stores_words.add(commands, data, settings)
    commands.add_parser("openapi", help="print the description of the API, as an OpenAPI document")
    return parser


def _add_videos(commands: Any, data: argparse.ArgumentParser, settings: argparse.ArgumentParser) -> None:
    """Any: argparse does not publish the type of its group of commands."""
    parts = commands.add_parser("video", help="about the videos").add_subparsers(dest="what", required=True)
    listing = parts.add_parser("list", parents=[data, settings], help="what was confirmed")
    listing.add_argument("--json", action="store_true", help="one JSON object a line")
    for name, text in (
        ("delete", "take one away for good"),
        ("hold", "keep one, whatever its time or its owner says"),
        ("release", "end that"),
    ):
        part = parts.add_parser(name, parents=[data, settings], help=text)
        part.add_argument("id", help="as video list has it")
        if name != "release":
            part.add_argument("--reason", type=_reason, required=True, help=REASON)


def _add_people(commands: Any, data: argparse.ArgumentParser, settings: argparse.ArgumentParser) -> None:
    """Any: see above."""
    parts = commands.add_parser("person", help="about one person's data").add_subparsers(dest="what", required=True)
    who = argparse.ArgumentParser(add_help=False, parents=[data, settings])
    who.add_argument("person", help="user name, number, or id:NUMBER")
    export = parts.add_parser("export", parents=[who], help="all that is known of somebody, as JSON")
    export.add_argument("--file", type=Path, required=True, help="new file, *.json or *.zip")
    erase = parts.add_parser("erase", parents=[who], help="delete their videos, and forget them; repeatable")
    erase.add_argument("--reason", type=_reason, help=REASON)


def _add_report(commands: Any, data: argparse.ArgumentParser, settings: argparse.ArgumentParser) -> None:
    """Any: see above."""
    parser = commands.add_parser("report", parents=[data, settings], help="how Fieldpost is used, and alerts")
    span = parser.add_mutually_exclusive_group()
    span.add_argument("--days", type=_days, default=30, help="the last so many; 30 if nothing is said")
    span.add_argument("--month", type=_month, metavar="YYYY-MM", help="a whole month, in UTC")
    parser.add_argument("--json", action="store_true", help="for programs")


def _add_database(commands: Any, data: argparse.ArgumentParser, settings: argparse.ArgumentParser) -> None:
    """Any: argparse does not publish the type of its group of commands."""
    parts = commands.add_parser("db", help="about the database").add_subparsers(dest="what", required=True)
    parts.add_parser("upgrade", parents=[data, settings], help="bring it up to date; each start does it as well")
    for name, text in (
        ("backup", "copy SQLite's file, also while the companion runs"),
        ("restore", "put a copy in its place; stop the companion first"),
    ):
        parts.add_parser(name, parents=[data, settings], help=text).add_argument("file", type=Path)


def _reason(text: str) -> str:
    if not 0 < len(text) <= LONGEST_REASON or not text.isprintable():
        raise argparse.ArgumentTypeError(f"a reason has 1 to {LONGEST_REASON} signs, on one line")
    return text


def _days(text: str) -> int:
    days = int(text)
    if not 1 <= days <= MOST_DAYS:
        raise argparse.ArgumentTypeError(f"between 1 and {MOST_DAYS}")
    return days


def _month(text: str) -> str:
    if not re.fullmatch(r"20[0-9]{2}-(0[1-9]|1[0-2])", text):
        raise argparse.ArgumentTypeError("a month is written like 2026-09")
    return text


def _workers(text: str) -> int:
    workers = int(text)
    if not 1 <= workers <= MOST_WORKERS:
        raise argparse.ArgumentTypeError(f"between 1 and {MOST_WORKERS}")
    return workers


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError("a port is between 0 and 65535")
    return port


if __name__ == "__main__":
    sys.exit(main())
