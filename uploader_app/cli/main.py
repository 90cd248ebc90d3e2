"""``fieldpost``: the window, and everything it does, for scripts.

Exit codes: 0 all arrived and confirmed, 1 something failed for good, 2 usage, 3 sign-in needed, 4 arrived as drafts,
130 interrupted with the journal kept, 141 nobody reads its output any longer, and the journal is kept, too.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from uploader_app.cli import texts
from uploader_app.cli.drafts import NotAgreedError
from uploader_app.cli.follow import EXIT_FAILED, EXIT_INTERRUPTED, EXIT_SIGN_IN, EXIT_USAGE, say
from uploader_app.cli.orders import NotOneError
from uploader_app.cli.parser import parser
from uploader_app.cli.profile import home_of
from uploader_app.domain.faults import Code, DiskFullError, StepError
from uploader_app.media.start import WORKER_OPTION
from uploader_app.pipe import until_cut
from uploader_app.settings import SettingsError
from uploader_app.store.journal import JournalTooNewError
from uploader_app.system.program import SCRIPT_OPTION

SIGN_IN_CODES = frozenset({Code.AUTH_EXPIRED, Code.AUTH_REFUSED, Code.AUTH_ELSEWHERE, Code.AUTH_LINK})

EXPECTED = (StepError, SettingsError, NotAgreedError, NotOneError, JournalTooNewError, DiskFullError, OSError)
"""What ends a command with a sentence."""


def main(argv: Sequence[str] | None = None) -> int:
    return until_cut(partial(_carry_out, argv))


def _carry_out(argv: Sequence[str] | None) -> int:
    if WORKER_OPTION in (sys.argv[1:2] if argv is None else argv[:1]):
        from uploader_app.media import worker

        return worker.main()
    if SCRIPT_OPTION in (sys.argv[1:2] if argv is None else argv[:1]):
        from uploader_app.system import pac_worker

        return pac_worker.main()
    args = parser().parse_args(argv)
    logging.basicConfig(
        level=logging.DEBUG if args.verbose else logging.CRITICAL, format="%(asctime)s %(name)s %(message)s"
    )
    logging.getLogger("httpx").setLevel(logging.WARNING)  # it logs whole URLs, and ours are keys
    logging.getLogger("httpcore").setLevel(logging.WARNING)
    args.home = home_of(args.home)
    try:
        code: int = args.command(args)
    except (KeyboardInterrupt, asyncio.CancelledError):
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        raise  # no disk's fault: nobody reads our output any longer
    except EXPECTED as error:
        return _explained(error, args.home)
    return code


def _explained(error: Exception, home: Path) -> int:
    """Say what ended the command; the exit code."""
    match error:
        case StepError(fault=fault):
            say(texts.trouble(fault))
            return EXIT_SIGN_IN if fault.code in SIGN_IN_CODES else EXIT_FAILED
        case SettingsError():
            say(f"A setting is wrong. {error}")
            return EXIT_USAGE
        case NotAgreedError():
            say(texts.NOT_AGREED)
            return EXIT_USAGE
        case NotOneError(start=start, found=found):
            say(texts.not_one(start, found))
            return EXIT_USAGE
        case JournalTooNewError():
            say(texts.JOURNAL_TOO_NEW)
        case DiskFullError():
            say(texts.disk_full(home))
        case OSError():
            say(texts.disk_trouble(home, error))
    return EXIT_FAILED


if __name__ == "__main__":
    sys.exit(main())
