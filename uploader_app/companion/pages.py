"""The two pages that a link of a submission may lead to: the film, and why there is none. They need no script, load
nothing from elsewhere but the film, and may stand in no other page.
"""

from __future__ import annotations

import base64
import hashlib
from html import escape

from uploader_app.words.figures import size as in_words

STYLE = """
:root { color-scheme: light dark; --ground: #f6f7f9; --text: #1a1d21; --quiet: #5a6370; --link: #1f5fbf }
@media (prefers-color-scheme: dark) { :root { --ground: #15171a; --text: #eceef1; --quiet: #a3acb8; --link: #8ab8ff } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif }
main { max-width: 72rem; margin: 0 auto; padding: clamp(1rem, 4vw, 3rem) }
video { display: block; width: 100%; max-height: 75vh; background: #000; border-radius: .75rem }
h1 { margin: 1.25rem 0 .25rem; font-size: 1.375rem; font-weight: 600; overflow-wrap: anywhere }
p { margin: .25rem 0; color: var(--quiet) }
a { color: var(--link) }
"""
_DIGEST = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()

HEADERS = {
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{_DIGEST}'; media-src 'self' https:; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
}


def film(name: str, size: int, url: str) -> str:
    """``url``: of the film, as seen from the page."""
    shown, to = escape(name), escape(url)
    return _page(
        shown,
        f'<video controls playsinline preload="metadata" src="{to}" aria-label="{shown}"></video>\n'
        f"<h1>{shown}</h1>\n"
        f"<p>{escape(in_words(size))}</p>\n"
        f'<p>Nothing plays? <a href="{to}">Open the video itself</a>, or give this link to a media player.</p>',
    )


def refusal(message: str) -> str:
    return _page("Video", f"<h1>There is no video to watch here</h1>\n<p>{escape(message)}</p>")


def _page(title: str, body: str) -> str:
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )
