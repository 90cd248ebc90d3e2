"""How an upload is shown on the command line: one JSON object a line for programs, a sentence for people."""

from __future__ import annotations

import json
from typing import Any

from uploader_app import wire, words
from uploader_app.domain.upload import Status, Upload
from uploader_app.gui.models.standing import reason


def as_json(upload: Upload, now: float) -> str:
    """Keys: id, name, path, assignment, state (DONE, or status/step), status, step, sent, size, sha256, fault,
    receipt."""
    done = upload.status is Status.DONE
    return _line(
        id=upload.id,
        name=upload.name,
        path=upload.path,
        assignment=upload.target.assignment,
        state="DONE" if done else f"{upload.status}/{upload.step}",
        status=upload.status,
        step=upload.step,
        sent=upload.sent,
        size=upload.size,
        sha256=upload.sha256,
        fault=None if upload.fault is None else _fault(upload, now),
        receipt=None if upload.receipt is None else _receipt(upload),
    )


def assignment_as_json(assignment: wire.Assignment, now: float) -> str:
    return _line(
        id=assignment.id,
        name=assignment.name,
        course=assignment.course,
        state="open" if assignment.open else "closed",
        closes_at=assignment.closes_at,
        max_bytes=assignment.max_bytes,
        max_bytes_of=assignment.max_bytes_of,
        max_duration_s=assignment.max_duration_s,
        max_duration_of=assignment.max_duration_of,
        closed=assignment.closed,
        sent=0,
        size=0,
        fault=None if assignment.open else {"code": "target.closed", "text": reason(assignment, now)},
        receipt=None,
    )


def as_text(upload: Upload, now: float) -> str:
    percent = f"{100 * upload.sent // upload.size:3d} %" if upload.size else "    "
    return f"{upload.id[:8]}  {percent}  {upload.name}  {words.explain(upload, now).text}"


def assignment_as_text(assignment: wire.Assignment, now: float) -> str:
    state = "open" if assignment.open else f"closed: {reason(assignment, now)}"
    return f"{assignment.id:20}  {assignment.course} · {assignment.name}  ({state})"


def _fault(upload: Upload, now: float) -> dict[str, Any]:  # Any: plain JSON
    assert upload.fault
    return {
        "code": upload.fault.code,
        "text": words.explain(upload, now).text,
        "retry": upload.fault.retry,
        "detail": upload.fault.detail,
    }


def _receipt(upload: Upload) -> dict[str, Any]:  # Any: plain JSON
    receipt = upload.receipt
    assert receipt
    return {
        "number": receipt.number,
        "file_name": receipt.file_name,
        "size": receipt.size,
        "sha256": receipt.sha256,
        "assignment": receipt.assignment,
        "submission": receipt.submission,
        "at": receipt.at,
        "document": receipt.document,
        "signature": receipt.signature,
    }


def _line(**values: Any) -> str:  # Any: plain JSON
    return json.dumps(values, ensure_ascii=False)
