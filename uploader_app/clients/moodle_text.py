"""What stands for a video in an online text, beside what stands there already. Pure.

The text is taken raw and given back raw: of what others wrote nothing is changed but the address of its pictures, which
lie in a draft area while they are saved. A video's block is known by its player's URL: Moodle throws away ids, comments
and ``data-`` attributes when it shows a text.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from uploader_app.language import tr
from uploader_app.wire import Link

HTML, PLAIN, MARKDOWN = 1, 2, 4
"""As Moodle counts its formats. 0, its own one, takes HTML as it is."""

STORED = "@@PLUGINFILE@@/"
"""Before the name of an embedded file, in the text as Moodle stores it."""

_TAG_THAT_PARTS = re.compile(
    r"(</(?!(?:a|b|del|em|i|ins|s|small|span|strong|sub|sup|u)>)\w+>|<br\s*/?>)", re.IGNORECASE
)
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Text:
    """``format``: in which ``text`` is stored."""

    text: str = ""
    format: int = HTML


def block(link: Link, label: str, note: str = "", *, page: bool = True) -> str:
    """The player's link comes first: of a long text the table of submissions shows the beginning only."""
    lines = [_linked(link.player, label)]
    if page and link.page:
        lines.append(_linked(link.page, tr("Open the video in the browser")))
    if note.strip():
        lines.append("<br>".join(html.escape(line) for line in note.strip().splitlines()))
    return f"<div>{''.join(f'<p>{line}</p>' for line in lines)}</div>"


def _linked(url: str, label: str) -> str:
    return f'<a href="{html.escape(url)}">{html.escape(label)}</a>'


def stands(text: Text, link: Link) -> bool:
    seen = html.unescape(text.text)
    return link.player in seen or bool(link.page and link.page in seen)


def attached(text: Text, block: str) -> Text:
    """With this block before everything else."""
    if not text.text:
        return Text(block)
    if text.format == PLAIN:  # it cannot hold a link
        return Text(block + _as_shown(text.text))
    return Text(block + _between(text.format) + text.text, text.format)


def detached(text: Text, link: Link) -> Text:
    """Without the block of this video; the same when there is none."""
    player = re.escape(html.escape(link.player))
    start = rf'<div>\s*<p>\s*<a\s[^>]*?href="{player}"[^>]*>'
    ours = re.compile(rf"{start}.*?</div>(?:{_between(text.format)})?", re.DOTALL)
    return Text(ours.sub("", text.text, count=1), text.format)


def in_draft(text: Text, draft: str) -> Text:
    """As it is sent to be saved. ``draft``: the URL of the draft area with its embedded files. Moodle turns it back."""
    return Text(text.text.replace(STORED, f"{draft}/"), text.format)


def count_words(text: str) -> int:
    """As Moodle counts them for its limit."""
    spaced = _TAG_THAT_PARTS.sub(r"\1 ", text)
    return len(html.unescape(_TAG.sub("", spaced)).split())


def _between(format: int) -> str:
    """Markdown begins again after an empty line only."""
    return "\n\n" if format == MARKDOWN else ""


def _as_shown(plain: str) -> str:
    """How Moodle shows a plain text."""
    return html.escape(plain).replace("  ", "&nbsp; ").replace("\n", "<br />\n")
