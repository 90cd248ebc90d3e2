"""What the event log tells: every kind of event, and what each says beside its time, person and upload. It writes
nothing; ``entries.note`` does, and sees to it that no event lacks what is listed here.

| every event's detail says | which is                                                            |
|---------------------------|---------------------------------------------------------------------|
| ``role``                  | of who did it, "" = the companion itself                            |
| ``error_code``            | why not, "" where nothing went wrong                                |
| ``request``               | the id under which the request was logged, "" = there was none      |

| also, when it is about an upload | which is                                                     |
|----------------------------------|--------------------------------------------------------------|
| ``assignment``                   | where it was to go                                           |
| ``file_size``                    | in bytes                                                     |
| ``duration``                     | of the video in seconds, 0 = not known                       |
| ``retry_count``                  | how often it had begun again before                          |
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Happening(StrEnum):
    SIGN_IN = "sign_in"
    UPLOAD_START = "upload_start"
    """It got a place for its bytes."""
    UPLOAD_RETRY = "upload_retry"
    """It begins again after its place was lost, or goes on after it was left."""
    UPLOAD_SUCCESS = "upload_success"
    """The store has it whole."""
    UPLOAD_FAILURE = "upload_failure"
    """Its place was given up."""
    HANDED_IN = "handed_in"
    PLAYBACK_ACCESS = "playback_access"
    """Somebody got a link to watch."""
    PLAYBACK_FAILURE = "playback_failure"
    """Somebody asked for one and got none."""
    VIDEO_DELETION = "video_deletion"
    """A confirmed video was taken away."""
    VIDEO_HOLD = "video_hold"
    """It must not be deleted from now on."""
    VIDEO_RELEASE = "video_release"
    RETENTION_RUN = "retention_run"
    PERSON_EXPORTED = "person_exported"
    """Somebody was given all that is known of this person."""
    PERSON_ERASED = "person_erased"
    ORPHANS_FOUND = "orphans_found"
    """The store was compared with the records."""
    ORPHANS_DELETED = "orphans_deleted"
    """An administrator had deleted what no record knew."""
    VIDEO_LOST = "video_lost"
    """The record says that it is in the store, and the store does not have it."""
    RECOVERED = "recovered"
    """Its record was made anew from what the store wrote beside it."""
    CLEANUP_RUN = "cleanup_run"
    CHORE_FAILED = "chore_failed"
    USAGE_REPORT = "usage_report"
    """That of a month was written, and mailed to so many."""
    ALERT_RAISED = "alert_raised"
    """It holds from now on, or still."""
    ALERT_OVER = "alert_over"
    ALERT_MAILED = "alert_mailed"
    """All of these events up to the last one named were told by mail."""
    OUTAGE = "outage"
    """The companion had been away."""
    STREAM_API_ERROR = "stream_api_error"
    S3_API_ERROR = "s3_api_error"
    CLOUDFRONT_API_ERROR = "cloudfront_api_error"
    MOODLE_API_ERROR = "moodle_api_error"
    LOCAL_STORE_ERROR = "local_store_error"


OF_ALL = ("role", "error_code", "request")
OF_UPLOADS = ("assignment", "file_size", "duration", "retry_count")
OWN: Mapping[Happening, tuple[str, ...]] = {
    Happening.UPLOAD_SUCCESS: ("reconciled",),
    Happening.UPLOAD_FAILURE: ("state", "reason"),
    Happening.HANDED_IN: ("number",),
    Happening.VIDEO_DELETION: ("cause", "reason"),
    Happening.VIDEO_HOLD: ("reason",),
    Happening.RETENTION_RUN: ("deleted", "bytes", "held"),
    Happening.PERSON_ERASED: ("document", "signature"),
    Happening.ORPHANS_FOUND: ("orphans", "bytes", "lost"),
    Happening.ORPHANS_DELETED: ("orphans", "bytes"),
    Happening.RECOVERED: ("made_at",),
    Happening.CLEANUP_RUN: ("moves", "leftovers"),
    Happening.CHORE_FAILED: ("chore",),
    Happening.USAGE_REPORT: ("month", "mailed"),
    Happening.ALERT_RAISED: ("alert", "text"),
    Happening.ALERT_OVER: ("alert", "text"),
    Happening.ALERT_MAILED: ("last",),
    Happening.OUTAGE: ("seconds",),
}
"""What only this kind says, always or at times; docs/companion.md explains it."""
