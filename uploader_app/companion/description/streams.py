"""The description of the paths which carry bytes, that only a companion with the local store has, and of those to which
the links of a submission lead. They are no routes of FastAPI's, which answer in JSON, and cannot describe themselves.
"""

from __future__ import annotations

from typing import Any

from uploader_app.companion import refusals
from uploader_app.companion.links import ENDINGS
from uploader_app.companion.routes import films, tus

Schema = dict[str, Any]
"""Any: JSON."""

BINARY = {"type": "string", "format": "binary"}
LENGTH = {"type": "integer", "minimum": 0, "maximum": 10**18 - 1}
CHECKSUM = {"type": "string", "pattern": "^(sha1 [A-Za-z0-9+/]{27}=|sha256 [A-Za-z0-9+/]{43}=)$"}
METADATA = {"type": "string", "pattern": f"^{tus.METADATA.pattern}$"}
SIGNED = {"name": "token", "in": "path", "required": True, "schema": {"type": "string"}}
SIGNED["description"] = "Signed by the companion; part of the URL that it gave out."
ALL = [refusals.wrong_version(), refusals.link_unknown(), refusals.upload_gone(), refusals.slot_busy()]


def _header(name: str, schema: Schema, *, required: bool = True) -> Schema:
    return {"name": name, "in": "header", "required": required, "schema": schema}


def _shown(**headers: Schema) -> Schema:
    return {name.replace("_", "-"): {"schema": schema} for name, schema in headers.items()}


VERSION = _header("Tus-Resumable", {"type": "string", "enum": [tus.VERSION]})
TUS: Schema = {
    "description": "tus 1.0.0 with creation, expiration, checksum and termination (https://tus.io).",
    "parameters": [SIGNED],
    "options": {
        "summary": "What is spoken here",
        "operationId": "tus_options",
        "security": [],
        "responses": {"204": {"description": "Extensions, checksums and the largest size, in headers."}},
        "refusals": [],
    },
    "post": {
        "summary": "Create the upload; repeatable",
        "operationId": "tus_create",
        "security": [],
        "parameters": [
            VERSION,
            _header("Upload-Length", LENGTH),
            _header("Upload-Metadata", METADATA, required=False),
        ],
        "responses": {"201": {"description": "Created.", "headers": _shown(Location={"type": "string"})}},
        "refusals": [
            *ALL,
            *(refusals.bad_header("Upload-Length"), refusals.wrong_length(), refusals.too_large()),
            *(refusals.store_full(), refusals.store_unavailable()),
        ],
    },
    "head": {
        "summary": "How far it is",
        "operationId": "tus_offset",
        "security": [],
        "parameters": [VERSION],
        "responses": {"200": {"description": "So far.", "headers": _shown(Upload_Offset=LENGTH, Upload_Length=LENGTH)}},
        "refusals": ALL,
    },
    "patch": {
        "summary": "Bytes from this offset on",
        "operationId": "tus_append",
        "security": [],
        "parameters": [
            VERSION,
            _header("Upload-Offset", LENGTH),
            _header("Upload-Checksum", CHECKSUM, required=False),
        ],
        "requestBody": {"required": True, "content": {"application/offset+octet-stream": {"schema": BINARY}}},
        "responses": {"204": {"description": "All were written.", "headers": _shown(Upload_Offset=LENGTH)}},
        "refusals": [
            *ALL,
            *(refusals.wrong_type(), refusals.bad_header("Upload-Offset"), refusals.offset_mismatch(0)),
            *(refusals.too_large(), refusals.taken_over(0), refusals.too_slow(0), refusals.checksum_mismatch(0)),
            *(refusals.store_full(), refusals.store_unavailable()),
        ],
    },
    "delete": {
        "summary": "Give the upload up",
        "operationId": "tus_terminate",
        "security": [],
        "parameters": [VERSION],
        "responses": {"204": {"description": "It is gone."}},
        "refusals": [*ALL, refusals.already_handed_in()],
    },
}
FILM = {"description": "The film.", "content": {"video/*": {"schema": BINARY}, "audio/*": {"schema": BINARY}}}
FILM["content"]["application/octet-stream"] = {"schema": BINARY}  # type: ignore[index]  # built two lines above
PART = {**FILM, "description": "The part that was asked for."}
NO_PART = {"description": "There is no such part.", "headers": _shown(Content_Range={"type": "string"})}
WATCH: Schema = {
    "summary": "Watch a film, or a part of it",
    "security": [],
    "parameters": [_header("Range", {"type": "string"}, required=False)],
    "responses": {"200": FILM, "206": PART, "416": NO_PART},
    "refusals": [refusals.link_unknown(), refusals.Refusal(404, "not_found", "The name is none.")],
}
MEDIA: Schema = {
    "parameters": [SIGNED, {"name": "name", "in": "path", "required": True, "schema": {"type": "string"}}],
    "get": {**WATCH, "operationId": "media"},
    "head": {
        **WATCH,
        "operationId": "media_head",
        "responses": {
            "200": {"description": "There is a film."},
            "206": {"description": "There is such a part."},
            "416": NO_PART,
        },
    },
}
AS_PROBLEM = {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
HTML = {"text/html": {"schema": {"type": "string"}}}
UPLOAD = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
ENDING = {"name": "ending", "in": "path", "required": True, "schema": {"enum": sorted(ENDINGS)}}
KEY = {"name": "k", "in": "query", "required": True, "schema": {"type": "string"}}
KEY["description"] = "Part of the link that the video's owner was given."
NO_FILM: Schema = {
    "404": {"description": "There is no such link.", "content": HTML},
    "409": {"description": "The video is not confirmed any more.", "content": HTML},
    "410": {"description": "The video was deleted.", "content": HTML},
    "422": {"description": "The store could make no video of it.", "content": HTML},
    "429": {"description": "Too many ask for this video now.", "content": {**HTML, **AS_PROBLEM}},
}
PLAYED: Schema = {
    "summary": "The film of a submission's link, for a player",
    "security": [],
    "responses": {
        "302": {"description": "For some hours it is there.", "headers": _shown(Location={"type": "string"})},
        **NO_FILM,
    },
    "refusals": [refusals.store_unavailable(), refusals.store_busy()],
}
SHOWN: Schema = {
    "summary": "A page with that film",
    "security": [],
    "responses": {"200": {"description": "The page.", "content": HTML}, **NO_FILM},
    "refusals": [],
}
PLAYER: Schema = {
    "parameters": [UPLOAD, ENDING, KEY],
    "get": {**PLAYED, "operationId": "film"},
    "head": {**PLAYED, "operationId": "film_head"},
}
PAGE: Schema = {
    "parameters": [UPLOAD, KEY],
    "get": {**SHOWN, "operationId": "film_page"},
    "head": {**SHOWN, "operationId": "film_page_head"},
}
STREAMS: dict[str, Schema] = {
    tus.PATH: TUS,
    "/m/{token}/{name}": MEDIA,
    films.PLAYER: PLAYER,
    films.PAGE: PAGE,
}
