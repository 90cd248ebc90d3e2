"""The notice about files that were not added: which, and why."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from uploader_app import words
from uploader_app.gui.ports import Refusal
from uploader_app.language import count, tr

NAMED_AT_MOST = 5


def left_out_notice(refused: Sequence[Refusal]) -> str:
    if len(refused) == 1:
        (one,) = refused
        return tr("{name} was not added. {reason}").format(name=_name(one), reason=words.about(one.fault).text)
    lines = [count("%n files were not added.", "%n file was not added.", len(refused))]
    lines += [
        tr("{name}: {reason}").format(name=_name(one), reason=words.about(one.fault).text)
        for one in refused[:NAMED_AT_MOST]
    ]
    more = len(refused) - NAMED_AT_MOST
    if more > 0:
        lines.append(count("And %n more.", "And %n more.", more))
    return "\n".join(lines)


def _name(one: Refusal) -> str:
    return words.name(PurePath(one.path).name or one.path)
