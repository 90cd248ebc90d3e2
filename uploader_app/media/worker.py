"""The process that opens films, so that a file made to break a decoder breaks nothing but this. It answers one JSON
line for each JSON line that it reads, and ends when nobody is left to ask.

It writes no file but the one copy that it was asked for.
"""

from __future__ import annotations

import base64
import json
import os
import queue
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import asdict
from typing import Any, TextIO

import msgspec

from uploader_app.domain.upload import Film
from uploader_app.media.encode import make_copy, taste
from uploader_app.media.look import look
from uploader_app.media.picture import picture
from uploader_app.media.presets import Preset
from uploader_app.media.start import LOW_OPTION

READY = {"ready": True}

MOST_MEMORY = 4 * 1024**3
"""Of addresses, where the system counts them. A file can claim any size of picture."""

NICENESS = 10

Question = dict[str, Any]  # Any: JSON, as the next two
Answer = dict[str, Any]
Tell = Callable[[Answer], None]


def main() -> int:
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="ascii")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a library prints is no answer
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for who asks
    if LOW_OPTION in sys.argv and hasattr(os, "nice"):
        os.nice(NICENESS)
    _bounded()
    questions: queue.SimpleQueue[str] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(questions,), daemon=True).start()
    _say(answers, READY)
    while True:
        question = json.loads(questions.get())
        _say(answers, _answer(question, lambda told: _say(answers, told)))


def _read(questions: queue.SimpleQueue[str]) -> None:
    """In a thread, so that the end of who asks also ends a copy that is half made."""
    for line in sys.stdin:
        questions.put(line)
    os._exit(0)


def _say(answers: TextIO, answer: Answer) -> None:
    print(json.dumps(answer), file=answers, flush=True)


def _answer(question: Question, tell: Tell) -> Answer:
    try:
        return _DEEDS[question["do"]](question, tell)
    except Exception as error:  # noqa: BLE001  # whatever a file did, the next one gets its answer
        return {"error": type(error).__name__, "errno": getattr(error, "errno", None) or 0}


def _look(question: Question, _: Tell) -> Answer:
    film = look(question["path"])
    return {"film": film and asdict(film)}


def _picture(question: Question, _: Tell) -> Answer:
    return {"jpeg": base64.b64encode(picture(question["path"])).decode()}


def _taste(question: Question, _: Tell) -> Answer:
    return asdict(taste(question["path"], _film(question), _preset(question)))


def _copy(question: Question, tell: Tell) -> Answer:
    make_copy(question["path"], question["into"], _film(question), _preset(question), lambda done: tell({"done": done}))
    return {"made": True}


def _film(question: Question) -> Film:
    return msgspec.convert(question["film"], Film)


def _preset(question: Question) -> Preset:
    return msgspec.convert(question["preset"], Preset)


_DEEDS: dict[str, Callable[[Question, Tell], Answer]] = {
    "look": _look,
    "picture": _picture,
    "taste": _taste,
    "copy": _copy,
}


def _bounded() -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main())
