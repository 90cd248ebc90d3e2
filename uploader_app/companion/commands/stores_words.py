"""The words that ``stores`` understands. It loads nothing: every command's words are read before one is chosen."""

from __future__ import annotations

import argparse
from typing import Any


def add(commands: Any, data: argparse.ArgumentParser, settings: argparse.ArgumentParser) -> None:
    """Any: argparse does not publish the type of its group of commands."""
    text = "what lies in the store and no record knows, and the reverse"
    parts = commands.add_parser("orphans", help=text).add_subparsers(dest="what", required=True)
    listing = parts.add_parser("list", parents=[data, settings], help="look now; nothing is changed")
    listing.add_argument("--json", action="store_true", help="one JSON object a line")
    deleting = parts.add_parser("delete", parents=[data, settings], help="delete for good what no record knows")
    which = deleting.add_mutually_exclusive_group(required=True)
    which.add_argument("object", nargs="*", default=[], help="as orphans list has it")
    which.add_argument("--all", action="store_true", help="whatever orphans list would show now")
    text = "after a lost database: make the records anew from what lies in the store"
    recovering = commands.add_parser("recover", parents=[data, settings], help=text)
    recovering.add_argument("--dry-run", action="store_true", help="only say what would be done")
    recovering.add_argument("--json", action="store_true", help="one JSON object a line")
