"""``fieldpost``: the window, and everything it does, for scripts.

Exit codes: 0 all arrived and confirmed, 1 something failed for good, 2 usage, 3 sign-in needed,
130 interrupted with the journal kept.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import sys
from collections.abc import Sequence

from uploader_app import __version__, words
from uploader_app.cli import commands
from uploader_app.cli.follow import EXIT_FAILED, EXIT_INTERRUPTED, EXIT_SIGN_IN, EXIT_USAGE, say
from uploader_app.cli.profile import home_of
from uploader_app.domain.faults import Code, StepError
from uploader_app.settings import SettingsError
from uploader_app.store.journal import JournalTooNewError

SIGN_IN_CODES = frozenset({Code.AUTH_EXPIRED, Code.AUTH_REFUSED})


def main(argv: Sequence[str] | None = None) -> int:
    args = _parser().parse_args(argv)
    logging.basicConfig(
        level=logging.DEBUG if args.verbose else logging.CRITICAL, format="%(asctime)s %(name)s %(message)s"
    )
    logging.getLogger("httpx").setLevel(logging.WARNING)  # it logs whole URLs, and ours are keys
    logging.getLogger("httpcore").setLevel(logging.WARNING)
    args.home = home_of(args.home)
    try:
        code: int = args.command(args)
    except StepError as error:
        say(words.fault_text(error.fault))
        return EXIT_SIGN_IN if error.fault.code in SIGN_IN_CODES else EXIT_FAILED
    except SettingsError as error:
        say(f"A setting is wrong. {error}")
        return EXIT_USAGE
    except JournalTooNewError:
        say(words.JOURNAL_TOO_NEW)
        return EXIT_FAILED
    except (KeyboardInterrupt, asyncio.CancelledError):
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        return EXIT_FAILED  # whoever read our output has gone
    except OSError as error:
        say(words.disk_trouble(args.home, error))
        return EXIT_FAILED
    return code


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--home", metavar="DIR", help="the folder that holds this profile (or FIELDPOST_HOME)")
    common.add_argument("--verbose", action="store_true", help="tell on standard error what happens inside")
    json = argparse.ArgumentParser(add_help=False)
    json.add_argument("--json", action="store_true", help="one JSON object a line")

    parser = argparse.ArgumentParser(
        prog="fieldpost", parents=[common], description="Hand in large videos to Moodle. Without a command: the window."
    )
    parser.add_argument("--version", action="version", version=f"Fieldpost {__version__}")
    parser.set_defaults(command=commands.window, files=[], json=False)
    subs = parser.add_subparsers(title="commands", metavar="COMMAND")

    gui = subs.add_parser("gui", parents=[common], help="open the window, and add files to it")
    gui.add_argument("files", nargs="*", metavar="FILE")
    gui.set_defaults(command=commands.window)

    login = subs.add_parser("login", parents=[common], help="sign in to a site")
    login.add_argument("site", metavar="SITE", help="for example https://video.example.edu")
    login.add_argument("--username", metavar="U")
    login.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    login.set_defaults(command=commands.login)

    subs.add_parser("logout", parents=[common], help="sign out").set_defaults(command=commands.logout)

    assignments = subs.add_parser("assignments", parents=[common, json], help="list where videos can be handed in")
    assignments.set_defaults(command=commands.assignments)

    upload = subs.add_parser("upload", parents=[common, json], help="hand in videos, and wait until they arrived")
    upload.add_argument("files", nargs="+", metavar="FILE", help="a video, or a folder of videos")
    upload.add_argument("--assignment", required=True, metavar="ID")
    upload.add_argument("--limit-rate", type=_rate, metavar="BYTES", help="bytes a second at most (1048576, 500k, 2M)")
    upload.set_defaults(command=commands.upload)

    queue = subs.add_parser("queue", parents=[common, json], help="show what is on its way")
    queue.set_defaults(command=commands.queue)

    resume = subs.add_parser("resume", parents=[common, json], help="continue everything that is not finished")
    resume.add_argument("--limit-rate", type=_rate, metavar="BYTES")
    resume.set_defaults(command=commands.resume)

    discard = subs.add_parser("discard", parents=[common, json], help="take uploads out of the queue, and clean up")
    which = discard.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "ids", nargs="*", default=[], metavar="ID", help="as `fieldpost queue` shows it; its start is enough"
    )
    which.add_argument("--all", action="store_true")
    discard.set_defaults(command=commands.discard)
    return parser


def _rate(text: str) -> int:
    factor = {"k": 1024, "m": 1024**2, "g": 1024**3}.get(text[-1:].lower(), 1)
    number = text[:-1] if factor > 1 else text
    if not number.isdigit():
        raise argparse.ArgumentTypeError(f"{text!r} is no number of bytes a second")
    return int(number) * factor


if __name__ == "__main__":
    sys.exit(main())
