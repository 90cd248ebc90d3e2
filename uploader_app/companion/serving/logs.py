"""How the companion's log lines look: a constant text, then its facts as JSON; or the whole line as JSON. What is
written while a request is answered carries that request's id. Nothing else is added.
"""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime

from uploader_app.companion.serving import trace

_OWN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "color_message", "taskName"}


class FactsFormatter(logging.Formatter):
    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802  logging's own name
        facts = _facts(record)
        line = super().formatMessage(record)
        return f"{line} {_json(facts)}" if facts else line


class JsonFormatter(logging.Formatter):
    """One object a line, for programs."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": record.getMessage(),
            **_facts(record),
        }
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return _json(line)


FORMATS: dict[str, type[logging.Formatter]] = {"text": FactsFormatter, "json": JsonFormatter}


def to_stderr(level: int, form: str) -> None:
    """``form``: as the setting ``log`` has it."""
    handler = logging.StreamHandler()
    handler.setFormatter(FORMATS[form]())
    logging.basicConfig(level=level, handlers=[handler])
    # It tells whole URLs, and some of a store's are leave to write.
    logging.getLogger("httpx").setLevel(logging.WARNING)


def _facts(record: logging.LogRecord) -> dict[str, object]:
    request = {"request": id} if (id := trace.request.get()) else {}
    return request | {name: value for name, value in vars(record).items() if name not in _OWN}


def _json(facts: dict[str, object]) -> str:
    return json.dumps(facts, default=str, ensure_ascii=False)
