"""What the routes cannot tell of themselves: the sentence of each, how each says no, and the limits of each field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from uploader_app import wire
from uploader_app.companion import refusals
from uploader_app.companion.ports import RejectedError, SiteError
from uploader_app.companion.refusals import Refusal
from uploader_app.companion.routes import callers, hooks, parts, people, uploads
from uploader_app.companion.routes.frame import BODY_LIMIT


@dataclass(frozen=True, slots=True)
class Answers:
    """``also``: other statuses that come with the same body. ``security``: where its headers do not tell."""

    summary: str
    refusals: Sequence[Refusal] = ()
    done: str = "Done."
    also: Mapping[int, str] = field(default_factory=dict)
    security: Sequence[Mapping[str, Sequence[str]]] = ()


INVALID = Refusal(422, "invalid", "The request does not have the expected form.")
ALWAYS = (
    Refusal(400, "bad_request", "The request cannot be answered."),
    refusals.body_too_slow(),
    Refusal(413, "too_large", f"The request is larger than {BODY_LIMIT} bytes, or what it asks for is too large."),
    refusals.too_many_guesses(1),
    Refusal(500, "bug", "The companion made a mistake; it was logged."),
)
SITE = [refusals.of_site(SiteError(code)) for code in refusals.SITE]
STORE = [refusals.store_full(), refusals.store_unavailable(), refusals.store_busy()]
ASKING = [INVALID, refusals.signed_out()]
MINE = [*ASKING, refusals.upload_unknown()]
CLOSED = refusals.assignment_closed(wire.Assignment("", "", "", open=False))
ASSIGNMENT = [refusals.assignment_unknown(), CLOSED]
GONE = [refusals.upload_gone(), refusals.video_deleted()]
REJECTED = refusals.store_rejected(RejectedError("why."))

ANSWERS: dict[tuple[str, str], Answers] = {
    ("GET", "/healthz"): Answers("Does the process live, and can its database be read?"),
    ("GET", "/readyz"): Answers("Can this worker do its work?", also={503: "It cannot; `failing` names what fails."}),
    ("GET", "/metrics"): Answers(
        "Numbers in Prometheus' text format",
        [INVALID, Refusal(404, "not_found", "For whoever may not read them.")],
        security=[{"scraper": []}, {}],
    ),
    ("GET", "/v1/info"): Answers("Who is this, and how does one sign in?"),
    ("POST", "/v1/session"): Answers(
        "Sign in", [INVALID, refusals.credentials_refused(), refusals.too_many_sign_ins(1), *SITE]
    ),
    ("GET", "/v1/session"): Answers("Who am I?", [refusals.signed_out()]),
    ("DELETE", "/v1/session"): Answers("Sign out", [refusals.signed_out()]),
    ("GET", "/v1/assignments"): Answers("What may I hand in to?", [*ASKING, refusals.store_unavailable(), *SITE]),
    ("GET", "/v1/assignments/{id}"): Answers(
        "One of them, with what I have handed in there",
        [*ASKING, refusals.assignment_unknown(), refusals.store_unavailable(), *SITE],
    ),
    ("PUT", "/v1/uploads/{id}"): Answers(
        "Ask for a place for an upload, or for a place in the line",
        [
            *(INVALID, refusals.signed_out(), refusals.upload_unknown(), *ASSIGNMENT, *GONE, refusals.id_conflict()),
            *(refusals.too_large(), refusals.too_long(1, 1, ""), refusals.too_many("new uploads", 1), REJECTED),
            *(refusals.already_handed_in(), *STORE, *SITE),
        ],
        done="As before.",
        also={201: "The id was not known until now."},
    ),
    ("POST", "/v1/uploads/{id}/heartbeat"): Answers("The client lives, and has sent so much", [*MINE, *GONE]),
    ("POST", "/v1/uploads/{id}/park"): Answers("The client leaves, and will be back", MINE),
    ("POST", "/v1/uploads/{id}/complete"): Answers(
        "All was sent: compare it with what was meant",
        [
            *(*MINE, *GONE, refusals.id_conflict(), refusals.not_in_store(0), refusals.hash_mismatch(), REJECTED),
            *STORE,
        ],
        done="It is confirmed.",
        also={202: "The store still works on it: ask again."},
    ),
    ("POST", "/v1/uploads/{id}/abandon"): Answers(
        "Clean up: the upload is wanted no more", [*MINE, refusals.already_handed_in(), refusals.legal_hold()]
    ),
    ("PUT", "/v1/uploads/{id}/submission"): Answers(
        "Hand in what was confirmed; where a Moodle knows the people: what stands in its submission",
        [*MINE, *GONE, refusals.not_confirmed(), refusals.not_in_moodle(), REJECTED, *ASSIGNMENT, *SITE],
    ),
    ("GET", "/v1/uploads/{id}/receipt"): Answers("The receipt", [*MINE, *GONE, refusals.not_handed_in()]),
    ("GET", "/v1/uploads/{id}/link"): Answers(
        "The links that go into the submission", [*MINE, *GONE, refusals.not_confirmed(), *SITE]
    ),
    ("GET", "/v1/videos"): Answers("My videos, the newest first", [INVALID, refusals.signed_out()]),
    ("DELETE", "/v1/videos/{id}"): Answers(
        "Delete a video of one's own",
        [*MINE, *GONE, *ASSIGNMENT, refusals.not_confirmed(), refusals.legal_hold(), *SITE],
    ),
    ("POST", "/v1/videos/{id}/playback"): Answers(
        "A link to watch a video, for those whom Moodle lets",
        [
            *MINE,
            *GONE,
            refusals.not_confirmed(),
            refusals.too_many("videos opened", 1),
            refusals.video_lost(),
            REJECTED,
            *STORE,
            *SITE,
        ],
    ),
    ("POST", hooks.PATH): Answers(
        "There is news of a video (only with Stream)",
        [
            INVALID,
            Refusal(401, "bad_request", "The signature is not right, or too old."),
            Refusal(404, "not_found", "No secret is set."),
        ],
    ),
    ("POST", "/v1/uploads/{id}/parts"): Answers(
        "Where the next parts go, and which have arrived (only with S3)",
        [*MINE, *GONE, refusals.slot_busy(), refusals.already_handed_in(), *STORE],
    ),
}

Limits = dict[str, object]
"""In the words of JSON Schema."""

HEX32: Limits = {"pattern": "^[0-9a-f]{32}$"}
HEX64: Limits = {"pattern": "^[0-9a-f]{64}$"}
SIZE: Limits = {"minimum": 1, "maximum": uploads.LARGEST}
LIMITS: dict[tuple[str, str], Limits] = {
    ("SignIn", "username"): {"maxLength": people.LONGEST_NAME},
    ("SignIn", "password"): {"maxLength": people.LONGEST_NAME},
    ("SignIn", "token"): {"maxLength": callers.LONGEST_TOKEN},
    ("UploadRequest", "secret_hash"): HEX64,
    ("UploadRequest", "file_name"): {"minLength": 1, "maxLength": uploads.LONGEST_NAME},
    ("UploadRequest", "size"): SIZE,
    ("UploadRequest", "media_type"): {"maxLength": uploads.LONGEST_TYPE, "pattern": "^[ -~]*$"},
    ("UploadRequest", "duration_s"): {"minimum": 0, "maximum": uploads.LONGEST_FILM_S},
    ("Heartbeat", "sent"): {"minimum": 0, "maximum": uploads.LARGEST},
    ("Completion", "size"): SIZE,
    ("Completion", "sha256"): HEX64,
    ("PartsAsked", "numbers"): {"maxItems": parts.AT_ONCE},
    ("Grant", "id"): HEX32,
    ("State", "id"): HEX32,
    ("Receipt", "signature"): {"pattern": "^[0-9a-f]{128}$"},
    ("Receipt", "key"): HEX64,
    ("Info", "receipt_key"): HEX64,
    ("Video", "id"): HEX32,
}
