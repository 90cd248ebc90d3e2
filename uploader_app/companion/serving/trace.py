"""Under which id the request is logged that is being answered: it follows the request into every room, so that what
is written down there can be found again in the log."""

from __future__ import annotations

from contextvars import ContextVar

request: ContextVar[str] = ContextVar("request", default="")
"""\"\" = nobody asked: the companion acts by itself."""
