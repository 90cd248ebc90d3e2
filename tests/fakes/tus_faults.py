"""What tus servers, and the proxies before them, were seen to do wrong: acts for one request, and scripts of them by
name in ``FAULTS``."""

from __future__ import annotations

from tests.fakes.tus_server import EVERY, Act, Exchange, Script

CHUNK = 1024 * 1024
"""Bytes in one PATCH that the scripts are made for: their files have three chunks and a bit."""

HALF = CHUNK // 2


def says(status: int, text: bytes = b"", **headers: object) -> Act:
    """Read the whole body, throw it away, answer so."""

    def act(exchange: Exchange) -> None:
        exchange.body()
        exchange.answer(status, text, **headers)

    return act


def says_early(status: int, after: int, **headers: object) -> Act:
    """Keep ``after`` bytes of the body, answer, and read no more of it than to throw away."""

    def act(exchange: Exchange) -> None:
        exchange.store(after)
        exchange.answer(status, **headers)

    return act


def right_but(**changes: object) -> Act:
    return lambda exchange: exchange.right(**changes)


def right_with(status: int) -> Act:
    """All is well, told by another number."""

    def act(exchange: Exchange) -> None:
        exchange.store()
        exchange.answer(status, **exchange.facts())

    return act


def moved(status: int, origin: str = "") -> Act:
    """Go to the same path with ``/moved`` behind it, where it works."""

    def act(exchange: Exchange) -> None:
        if exchange.seen.path.endswith("/moved"):
            exchange.right()
        else:
            exchange.body()
            exchange.answer(status, location=f"{origin}{exchange.seen.path}/moved")

    return act


def reset(exchange: Exchange) -> None:
    exchange.reset()


def reset_after(count: int) -> Act:
    def act(exchange: Exchange) -> None:
        exchange.store(count)
        exchange.reset()

    return act


def fin_after(count: int) -> Act:
    def act(exchange: Exchange) -> None:
        exchange.store(count)
        exchange.leave()

    return act


def lost_creation(exchange: Exchange) -> None:
    exchange.new()
    exchange.reset()


def lost_answer(exchange: Exchange) -> None:
    exchange.store()
    exchange.reset()


def stall_after(count: int) -> Act:
    def act(exchange: Exchange) -> None:
        exchange.store(count)
        exchange.stall()

    return act


def partial(count: int) -> Act:
    """Store only the first ``count`` bytes of the body, and say so."""

    def act(exchange: Exchange) -> None:
        exchange.store(count)
        exchange.body()
        exchange.answer(204, upload_offset=len(exchange.upload.content))

    return act


def forget(exchange: Exchange) -> None:
    del exchange.server.uploads[exchange.seen.path]


def gone(status: int) -> Act:
    """The upload was deleted on the server. Whoever asks again hears the same."""

    def act(exchange: Exchange) -> None:
        if exchange.seen.path == "/files/1":
            exchange.body()
            exchange.answer(status)
        else:
            exchange.right()

    return act


def offset_off_by(count: int, status: int = 200) -> Act:
    """Tell an offset that is ``count`` away from the truth."""

    def act(exchange: Exchange) -> None:
        exchange.store()
        exchange.answer(status, **{**exchange.facts(), "upload_offset": len(exchange.upload.content) + count})

    return act


def backwards(count: int) -> Act:
    """The server crashed and lost its last ``count`` bytes."""

    def act(exchange: Exchange) -> None:
        del exchange.upload.content[-count:]
        exchange.right()

    return act


def takes_at_most(count: int) -> Act:
    """A proxy's limit for one body, which it knows from the head."""

    def act(exchange: Exchange) -> None:
        if exchange.seen.length > count:
            exchange.answer(413)
        else:
            exchange.right()

    return act


def _always(method: str, act: Act) -> Script:
    return {(method, EVERY): act}


def _first(method: str, *acts: Act) -> Script:
    return {(method, number): act for number, act in enumerate(acts, 1)}


def _second(*acts: Act) -> Script:
    """From the second PATCH on, when one chunk is stored already."""
    return {("PATCH", number): act for number, act in enumerate(acts, 2)}


def _broken(*acts: Act) -> Script:
    """A PATCH breaks off, and then the HEAD that asks what is left goes wrong, too."""
    return {("PATCH", 2): reset_after(HALF), **{("HEAD", number): act for number, act in enumerate(acts, 2)}}


FAULTS: dict[str, Script] = {
    "ok": {},
    "ok_200": _always("PATCH", right_with(200)),
    "loc_relative": _first("POST", right_but(location="/files/1")),
    "loc_relative2": _first("POST", right_but(location="files/1")),
    "loc_none": _first("POST", right_but(location=None)),
    "loc_none_ever": _always("POST", right_but(location=None)),
    "create_500": _first("POST", says(500)),
    "create_503": _first("POST", says(503), says(503)),
    "create_413": _first("POST", says(413)),
    "create_reset": _first("POST", reset),
    "create_lost": _first("POST", lost_creation),
    **{f"create_{status}": _always("POST", moved(status)) for status in (301, 302, 307, 308)},
    "lost_response": _second(lost_answer),
    "lost_last_response": {("PATCH", 4): lost_answer},
    "reset_mid": _second(reset_after(HALF)),
    "fin_mid": _second(fin_after(HALF)),
    "partial_204": _second(partial(HALF)),
    "zero_204x1": _second(partial(0)),
    "zero_204": _always("PATCH", partial(0)),
    "conflict_once": _second(says(409)),
    "locked_patch": _second(says(423), says(423), says(423)),
    "locked_head": _broken(says(423), says(423)),
    "patch_500": _second(says(500), says(500)),
    **{f"patch_{status}": _second(says(status)) for status in (503, 504, 429, 401, 403, 408, 412, 413, 460)},
    "patch_507": _second(says(507)),
    "patch_400": _second(says(400), says(400)),
    "patch_404": _second(says(404)),
    "patch_404_ever": {("PATCH", 1): Exchange.right, ("PATCH", EVERY): says(404)},
    "patch_400_ever": {("PATCH", 1): Exchange.right, ("PATCH", EVERY): says(400)},
    "patch_460_ever": {("PATCH", 1): Exchange.right, ("PATCH", EVERY): says(460)},
    "gone_404": {("PATCH", 2): gone(404), ("HEAD", EVERY): gone(404), ("HEAD", 1): Exchange.right},
    "gone_410": {("PATCH", 2): gone(410), ("HEAD", EVERY): gone(410), ("HEAD", 1): Exchange.right},
    **{f"patch_{status}": _always("PATCH", moved(status)) for status in (301, 302, 307, 308)},
    "early_500": _second(says_early(500, 1000)),
    "early_413": _always("PATCH", says_early(413, 0)),
    "head_500x2": _broken(says(500), says(500)),
    **{f"head_{status}": _broken(says(status)) for status in (502, 401, 403, 408, 429)},
    "head_400": _broken(says(400)),
    "head_400_ever": {**_broken(), ("HEAD", 1): Exchange.right, ("HEAD", EVERY): gone(400)},
    "head_reset": _broken(reset),
    **{f"head_{status}": _always("HEAD", moved(status)) for status in (301, 302, 307, 308)},
    "head_303": _broken(says(303, location="/elsewhere")),
    "head_offset_ahead": _broken(offset_off_by(5 * CHUNK)),
    "head_offset_ahead_of_sent": {("PATCH", 2): says(409), ("HEAD", 2): offset_off_by(CHUNK + 1)},
    "head_len_mismatch": _broken(right_but(upload_length=1)),
    "head_backwards": _broken(backwards(CHUNK)),
    "head_nolen": _always("HEAD", right_but(upload_length=None)),
    "head_missing_offset": _broken(right_but(upload_offset=None)),
    "offset_ahead_204": _second(offset_off_by(1000, 204)),
    "offset_garbage": _second(right_but(upload_offset="²")),
    "offset_endless": _second(right_but(upload_offset="9" * 5000)),
    "missing_offset": _second(right_but(upload_offset=None)),
    "answer_not_gzip": _second(says(500, b"no gzip", content_encoding="gzip")),
    "stall_recv": _second(stall_after(HALF)),
    "stall_resp": _second(stall_after(CHUNK)),
}
