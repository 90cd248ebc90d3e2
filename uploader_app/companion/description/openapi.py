"""The API's description, as an OpenAPI document: for programs that are written against it, and for tests that try to
prove it wrong. It is printed, never served.

The routes tell their forms themselves. What they cannot tell stands in ``openapi_answers``: how each says no. Of a
route that has no row there, there is no description.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from fastapi import FastAPI
from fastapi.routing import APIRoute
from pydantic import TypeAdapter

from uploader_app import wire
from uploader_app.companion.description.answers import ALWAYS, ANSWERS, LIMITS, Answers
from uploader_app.companion.description.streams import STREAMS
from uploader_app.companion.refusals import Refusal
from uploader_app.companion.routes import hooks, parts, people, uploads, videos, watch

Schema = dict[str, Any]
"""Any: JSON."""

DESCRIBED = (watch, people, uploads, videos, parts, hooks)
PROBLEM = "#/components/schemas/Problem"
REQUEST = {"description": "Under which the request was logged.", "schema": {"type": "string"}}
RETRY = {"description": "Seconds.", "schema": {"type": "integer", "minimum": 1}}
SCHEMES: dict[str, Schema] = {
    "session": {"type": "http", "scheme": "bearer", "description": "A session's token, from POST /v1/session."},
    "uploadSecret": {
        "type": "apiKey",
        "in": "header",
        "name": wire.SECRET_HEADER,
        "description": "The secret that the client made for this one upload.",
    },
    "moodleToken": {
        "type": "apiKey",
        "in": "header",
        "name": wire.MOODLE_HEADER,
        "description": "The person's own Moodle token, beside the session. Not needed where /v1/info names no Moodle.",
    },
    "streamSignature": {
        "type": "apiKey",
        "in": "header",
        "name": hooks.SIGNATURE,
        "description": "Made by Cloudflare Stream with the secret of its webhook.",
    },
    "scraper": {"type": "http", "scheme": "bearer", "description": "The setting token of [metrics]."},
}
CALLERS: dict[frozenset[str], list[dict[str, list[str]]]] = {
    frozenset(): [],
    frozenset({hooks.SIGNATURE}): [{"streamSignature": []}],
    frozenset({"authorization"}): [{"session": []}],
    frozenset({"authorization", wire.SECRET_HEADER}): [{"session": []}, {"uploadSecret": []}],
    frozenset({"authorization", wire.MOODLE_HEADER}): [{"session": [], "moodleToken": []}],
}
"""Who may call a route, by the headers that it reads."""

ABOUT = (
    "The server behind Fieldpost. Times are UTC seconds, sizes bytes. Keys that are not known are ignored on both "
    "sides; a change that must not be overlooked raises the version. Every call that carries an upload's id may be "
    "repeated. What belongs to somebody else is not there: 404."
)


def document() -> Schema:
    app = FastAPI(
        title="Fieldpost companion",
        version=str(wire.API),
        description=ABOUT,
        generate_unique_id_function=lambda route: route.name,
    )
    for room in DESCRIBED:
        app.include_router(room.router)
    api = app.openapi()
    components = api["components"]
    noes: Schema = {}
    for (method, path), answers in ANSWERS.items():
        _complete(api["paths"][path][method.lower()], answers, noes)
    api["paths"].update({path: _stream(operations, noes) for path, operations in STREAMS.items()})
    components["responses"] = dict(sorted(noes.items()))
    components["securitySchemes"] = SCHEMES
    schemas = components["schemas"]
    del schemas["HTTPValidationError"], schemas["ValidationError"]
    schemas["Problem"] = TypeAdapter(wire.Problem).json_schema()
    for (name, field), limits in LIMITS.items():
        schemas[name]["properties"][field].update(limits)
    return api


def undescribed() -> set[tuple[str, str]]:
    """Routes without a row, and rows without a route."""
    found = [route for room in DESCRIBED for route in room.router.routes]
    return {(method, one.path) for one in found if isinstance(one, APIRoute) for method in one.methods or ()} ^ set(
        ANSWERS
    )


def _complete(operation: Schema, answers: Answers, noes: Schema) -> None:
    parameters = operation.pop("parameters", [])
    headers = {one["name"] for one in parameters if one["in"] == "header"}
    shown = [one for one in parameters if one["in"] != "header"]
    if shown:
        operation["parameters"] = shown
    operation["summary"] = answers.summary
    operation["security"] = answers.security or CALLERS[frozenset(headers)]
    said = operation["responses"]
    said.pop("422", None)
    first = next(iter(said.values()))
    first.update({"description": answers.done, "headers": {wire.REQUEST_HEADER: REQUEST}})
    said.update({str(status): {**first, "description": text} for status, text in answers.also.items()})
    said.update(_problems(answers.refusals, noes))


def _stream(operations: Schema, noes: Schema) -> Schema:
    """``openapi_streams`` names refusals where the document has to have answers."""
    return {name: _answered(one, noes) if "refusals" in one else one for name, one in operations.items()}


def _answered(operation: Schema, noes: Schema) -> Schema:
    refusals = operation["refusals"]
    responses = {**_problems(refusals, noes), **operation["responses"]}
    return {name: one for name, one in operation.items() if name != "refusals"} | {"responses": responses}


def _problems(refusals: Iterable[Refusal], noes: Schema) -> Schema:
    """By status; each is written down once, in ``noes``."""
    by_status: dict[int, dict[str, str]] = defaultdict(dict)
    for refusal in (*ALWAYS, *refusals):
        by_status[refusal.status].setdefault(refusal.code, refusal.message)
    for status, codes in by_status.items():
        noes.setdefault(_name(codes), _problem(status, codes))
    return {str(status): {"$ref": f"#/components/responses/{_name(by_status[status])}"} for status in sorted(by_status)}


def _name(codes: Iterable[str]) -> str:
    return ".".join(sorted(codes))


def _problem(status: int, codes: dict[str, str]) -> Schema:
    headers = {wire.REQUEST_HEADER: REQUEST, **({"Retry-After": RETRY} if status in (429, 503, 507) else {})}
    text = "\n\n".join(f"`{code}`: {message}" for code, message in sorted(codes.items()))
    narrowed = {"allOf": [{"$ref": PROBLEM}, {"properties": {"code": {"enum": sorted(codes)}}}]}
    return {"description": text, "headers": headers, "content": {"application/json": {"schema": narrowed}}}
