"""The words of the command line, and what they mean."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from uploader_app import __version__
from uploader_app.cli import commands, receipts, sending, signing_in
from uploader_app.domain.timetable import rate

EXIT_CODES = (
    "Exit codes: 0 all arrived and confirmed, 1 something failed, 2 asked wrongly, 3 sign-in needed, 4 arrived as "
    "drafts that are not handed in, 130 interrupted and 141 output cut off; the rest then waits for `fieldpost resume`."
)


def parser() -> argparse.ArgumentParser:
    whole = argparse.ArgumentParser(
        prog="fieldpost",
        parents=[_common()],
        description="Hand in large videos to Moodle. Without a command: the window.",
        epilog=EXIT_CODES,
    )
    whole.add_argument("--version", action="version", version=f"Fieldpost {__version__}")
    whole.set_defaults(command=commands.window, files=[], hidden=False)
    subs = whole.add_subparsers(title="commands", metavar="COMMAND")
    # A default here would overwrite what was said before the command.
    common = _common(default=argparse.SUPPRESS)

    gui = subs.add_parser("gui", parents=[common], help="open the window, and add files to it")
    gui.add_argument("files", nargs="*", metavar="FILE")
    gui.add_argument("--hidden", action="store_true", help="do not show the window where there is a tray")
    gui.set_defaults(command=commands.window)

    assignments = subs.add_parser("assignments", parents=[common, _json()], help="list where videos can be handed in")
    assignments.set_defaults(command=commands.assignments)

    _uploads(subs.add_parser, common)
    _people(subs.add_parser, common)
    _receipts(subs.add_parser, common)
    return whole


def _uploads(add: Callable[..., argparse.ArgumentParser], common: argparse.ArgumentParser) -> None:
    as_json, limited = _json(), _limited()
    upload = add("upload", parents=[common, as_json, limited], help="hand in videos; wait till they are in")
    upload.add_argument("files", nargs="+", metavar="FILE", help="a video, or a folder of videos")
    upload.add_argument("--assignment", required=True, metavar="ID", help="as `fieldpost assignments` lists it")
    upload.add_argument(
        "--hand-in", action="store_true", help="where drafts are kept: hand in for grading what has arrived"
    )
    _agreeing(upload)
    upload.set_defaults(command=sending.upload)

    queue = add("queue", parents=[common, as_json], help="show what is on its way")
    queue.set_defaults(command=commands.queue)

    resume = add("resume", parents=[common, as_json, limited], help="continue everything not finished")
    resume.set_defaults(command=commands.resume)

    hand_in = add("hand-in", parents=[common, as_json], help="hand in for grading what is kept as a draft")
    hand_in.add_argument("ids", nargs="+", metavar="ID", help="as `fieldpost queue` shows it, or how it begins")
    _agreeing(hand_in)
    hand_in.set_defaults(command=sending.hand_in)

    discard = add("discard", parents=[common, as_json], help="take uploads out of the queue, and clean up")
    which = discard.add_mutually_exclusive_group(required=True)
    which.add_argument("ids", nargs="*", default=[], metavar="ID", help="as `fieldpost queue` shows it, or its start")
    which.add_argument("--all", action="store_true")
    discard.set_defaults(command=commands.discard)


def _agreeing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--agree",
        action="store_true",
        help="you agree to the statement that the assignment asks for; else it is shown, and you are asked",
    )


def _people(add: Callable[..., argparse.ArgumentParser], common: argparse.ArgumentParser) -> None:
    login = add("login", parents=[common], help="sign in to a site")
    login.add_argument("site", metavar="SITE", help="for example https://video.example.edu")
    login.add_argument("--username", metavar="U")
    login.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    login.add_argument("--browser", action="store_true", help="sign in on the site's own page, and paste its link")
    login.set_defaults(command=signing_in.login)
    add("logout", parents=[common], help="sign out").set_defaults(command=signing_in.logout)
    known = add("accounts", parents=[common], help="list who is signed in where")
    known.set_defaults(command=signing_in.accounts)


def _receipts(add: Callable[..., argparse.ArgumentParser], common: argparse.ArgumentParser) -> None:
    receipt = add("receipt", parents=[common], help="save the receipt of what was handed in")
    receipt.add_argument("id", metavar="ID", help="the upload's id or the receipt's number, or how it begins")
    form = receipt.add_mutually_exclusive_group()
    form.add_argument("--pdf", metavar="FILE", help="a page to keep or print, with the signed document in it")
    form.add_argument("--json", metavar="FILE", help="the signed document alone")
    receipt.set_defaults(command=receipts.receipt)

    verify = add("verify", parents=[common], help="check a receipt that somebody shows you")
    verify.add_argument("receipt", metavar="RECEIPT", help="the PDF or the JSON file")
    whose = verify.add_mutually_exclusive_group()
    whose.add_argument("--site", metavar="URL", help="ask this site for the key with which it signs")
    whose.add_argument("--key", metavar="HEX", help="the site's key, where it is known already")
    verify.add_argument("--file", metavar="VIDEO", help="check that this is the file, too: its size and SHA-256")
    verify.set_defaults(command=receipts.verify)


def _common(default: object = None) -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--home", metavar="DIR", default=default, help="the profile's folder (or FIELDPOST_HOME)")
    common.add_argument("--verbose", action="store_true", default=default, help="tell on standard error what happens")
    return common


def _json() -> argparse.ArgumentParser:
    as_json = argparse.ArgumentParser(add_help=False)
    as_json.add_argument("--json", action="store_true", help="one JSON object a line")
    return as_json


def _limited() -> argparse.ArgumentParser:
    limited = argparse.ArgumentParser(add_help=False)
    limited.add_argument("--limit-rate", type=_rate, metavar="BYTES", help="a second at most: 1048576, 500k, 2M")
    return limited


def _rate(text: str) -> int:
    try:
        return rate(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not {error}") from error
