"""How the companion's log lines look: the constant text, then the facts as JSON. Nothing else is added to them."""

from __future__ import annotations

import json
import logging

_OWN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "color_message", "taskName"}


class FactsFormatter(logging.Formatter):
    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802  logging's own name
        facts = {name: value for name, value in vars(record).items() if name not in _OWN}
        line = super().formatMessage(record)
        return f"{line} {json.dumps(facts, default=str, ensure_ascii=False)}" if facts else line


def to_stderr(level: int) -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(FactsFormatter())
    logging.basicConfig(level=level, handlers=[handler])
    # It tells whole URLs, and some of a store's are leave to write.
    logging.getLogger("httpx").setLevel(logging.WARNING)
