"""``fieldpost-companion``: serve, video list, doctor. It reads words and prints answers; the rooms do the work."""

from __future__ import annotations

import argparse
import json
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from uploader_app.companion.config import Config, ConfigError, load

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
        case _:
            from uploader_app.companion.doctor import doctor

            return doctor(words.data, config, words.host, words.port)


def serve(words: argparse.Namespace, config: Config) -> int:
    from uploader_app.companion import app, server
    from uploader_app.companion.ledger import SchemaError
    from uploader_app.companion.logs import to_stderr
    from uploader_app.companion.signing import SecretError

    if not words.demo:
        return _complain("There is no identity provider yet: only 'serve --demo' works in this version.", 2)
    if not server.is_loopback(words.host):
        return _complain("--demo is for this computer only: its passwords are no secret. Use --host 127.0.0.1.", 2)
    to_stderr(logging.INFO if words.verbose else logging.WARNING)
    try:
        store = app.local_store(words.data)
        listener = server.listening(words.host, words.port)
        rooms = app.demo_rooms(config, words.data, store)
        rooms.ledger.check()
    except (SecretError, SchemaError) as error:
        return _complain(str(error), 1)
    except OSError as error:
        return _complain(f"The companion cannot start: {error.strerror} ({words.host}:{words.port}, {words.data}).", 1)
    return 0 if server.run(app.application(rooms), listener, store.turns.end) else 1


def video_list(words: argparse.Namespace) -> int:
    from uploader_app.companion.ledger import FILE
    from uploader_app.companion.videos import videos

    if not (words.data / FILE).is_file():
        return _complain(f"There is no companion's data in {words.data}. Name the directory with --data.", 1)
    for video in videos(words.data):
        print(json.dumps(video, ensure_ascii=False) if words.json else "\t".join(map(str, video.values())))
    return 0


def _complain(text: str, code: int) -> int:
    print(text, file=sys.stderr)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("fieldpost-companion", description="The server behind Fieldpost.")
    commands = parser.add_subparsers(dest="command", required=True)
    data = argparse.ArgumentParser(add_help=False)
    data.add_argument("--data", type=Path, default=DEFAULT_DATA, help="directory for database, secret and videos")
    where = argparse.ArgumentParser(add_help=False)
    where.add_argument("--config", type=Path, help="settings as TOML; FIELDPOST_COMPANION_* goes before it")
    where.add_argument("--host", default="127.0.0.1")
    where.add_argument("--port", type=_port, default=8765)
    serving = commands.add_parser("serve", parents=[data, where], help="run the companion")
    serving.add_argument("--demo", action="store_true", help="made-up people and assignments, on this computer only")
    serving.add_argument("--verbose", action="store_true", help="one line on standard error for each request")
    commands.add_parser("doctor", parents=[data, where], help="check whether the companion could run here")
    video = commands.add_parser("video", help="about the videos").add_subparsers(dest="what", required=True)
    listing = video.add_parser("list", parents=[data], help="what was confirmed")
    listing.add_argument("--json", action="store_true", help="one JSON object a line")
    return parser


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError("a port is between 0 and 65535")
    return port


if __name__ == "__main__":
    sys.exit(main())
