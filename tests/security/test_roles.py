"""Who may do what, beside the rows of ``test_access``: teachers, administrators, sessions that are over, and the
routes which only some stores have. A route of the app that has no row here or there fails.
"""

from __future__ import annotations

from dataclasses import replace

import httpx
import pytest
from fastapi.routing import APIRoute

from tests.companion import test_access as known
from tests.companion.site import Site, Video
from uploader_app import wire
from uploader_app.companion.cli import main
from uploader_app.companion.config import Config
from uploader_app.companion.providers.s3.parts import KIND
from uploader_app.companion.routes import films, hooks, media, tus
from uploader_app.wire import SECRET_HEADER

OK = "ok"

# of somebody else's upload:            teacher  admin  signed out  erased  a token that was changed
ROWS = {
    ("GET", "/v1/session"): (OK, OK, 401, 401, 401),
    ("DELETE", "/v1/session"): (OK, OK, 401, 401, 401),
    ("GET", "/v1/assignments"): (OK, OK, 401, 401, 401),
    ("GET", "/v1/assignments/{id}"): (OK, OK, 401, 401, 401),
    ("PUT", "/v1/uploads/{id}"): (404, 404, 401, 401, 401),
    ("POST", "/v1/uploads/{id}/heartbeat"): (404, 404, 401, 401, 401),
    ("POST", "/v1/uploads/{id}/park"): (404, 404, 401, 401, 401),
    ("POST", "/v1/uploads/{id}/abandon"): (404, 404, 401, 401, 401),
    ("POST", "/v1/uploads/{id}/complete"): (404, 404, 401, 401, 401),
    ("PUT", "/v1/uploads/{id}/submission"): (404, 404, 401, 401, 401),
    ("GET", "/v1/uploads/{id}/receipt"): (404, 404, 401, 401, 401),
    ("POST", "/v1/uploads/{id}/parts"): (404, 404, 401, 401, 401),
    ("GET", "/v1/uploads/{id}/link"): (404, 404, 401, 401, 401),
    ("GET", "/v1/videos"): (OK, OK, 401, 401, 401),
    ("POST", "/v1/videos/{id}/playback"): (OK, OK, 401, 401, 401),
    ("DELETE", "/v1/videos/{id}"): (404, 404, 401, 401, 401),
}
OPEN = {("GET", "/healthz"), ("GET", "/readyz"), ("GET", "/metrics"), ("GET", "/v1/info"), ("POST", "/v1/session")}
"""Nobody has to sign in for them; ``test_access`` and ``test_watch`` say more."""

BY_SIGNATURE = {*((method, tus.PATH) for method in ("OPTIONS", "POST", "HEAD", "PATCH", "DELETE"))}
BY_SIGNATURE |= {(method, path) for method in ("GET", "HEAD") for path in (media.PATH, *films.ROUTES)}
BY_SIGNATURE |= {("POST", hooks.PATH)}
"""A session opens none of them: see ``test_tokens``, ``test_tus``, ``test_media``, ``test_links``, ``test_hooks``."""


class InParts:
    """The store, which signs parts for whoever gets as far as it."""

    link_s = 60

    def __init__(self, store):
        self._store = store

    def __getattr__(self, name):
        return getattr(self._store, name)

    async def open(self, opening):
        return replace(await self._store.open(opening), kind=KIND, chunk=1000)

    async def parts(self, object, url):
        return []

    async def sign_parts(self, object, url, lengths):
        return [wire.PartUrl(number, f"https://store.example/{object}", {}) for number in lengths]


@pytest.fixture(scope="module")
def apps(tmp_path_factory):
    """One of each store; what they are built around does not matter to their routes."""
    made = [Site(tmp_path_factory.mktemp(store), Config(store=store)) for store in ("local", "s3", "stream")]
    yield [one.app for one in made]
    for one in made:
        one._listener.close()
        one.rooms.ledger.dispose()


def served(apps):
    everything = [
        *(route for app in apps for route in app.state.routes),
        *(r for app in apps for r in app.router.routes),
    ]
    named = [route for route in everything if getattr(route, "path", "").startswith("/")]
    return {(method, route.path) for route in named for method in route.methods or ()}


def test_every_route_of_every_store_has_its_row(apps):
    assert served(apps) == set(ROWS) | OPEN | BY_SIGNATURE


def test_every_route_with_a_session_has_its_row_for_owners_too():
    assert set(ROWS) - set(known.ROWS) == {("POST", "/v1/uploads/{id}/parts")}  # below


@pytest.fixture
def site(tmp_path, stack):
    return stack.enter_context(Site(tmp_path, Config(store="s3"), around=InParts))


def body(video, path):
    own = {"complete": {"size": len(video.data), "sha256": video.sha256}, "parts": {"numbers": [1]}}
    return {**known.BODIES, "{id}": video.facts, **own}.get(path.rsplit("/", 1)[-1])


def ended(site, stack, name):
    """A token that was one until its owner signed out."""
    http = stack.enter_context(site.person(name))
    assert http.delete("/v1/session").status_code == 204
    return http.headers["Authorization"]


def erased(site, stack, name, capsys):
    token = stack.enter_context(site.person(name)).headers["Authorization"]
    assert main(["person", "erase", name, "--data", str(site.data)]) == 0
    capsys.readouterr()
    return token


@pytest.fixture
def stored(student, site):
    """Somebody's video, as far as the store lets it go: the local one, which is behind it, knows no parts."""
    video = Video(student)
    video.ask()
    [(object,)] = site.rows("SELECT object FROM upload")
    site.do(site.rooms.disk.create(object, len(video.data), ""))
    site.rooms.disk.path(object).write_bytes(video.data)
    assert video.complete().json()["state"] == "stored"
    return video


@pytest.mark.parametrize(("method", "path"), sorted(ROWS))
def test_each_may_do_what_is_written(site, stored, stack, capsys, method, path):
    teacher, admin = (stack.enter_context(site.person(name)).headers["Authorization"] for name in ("teacher", "admin"))
    forged = stored.http.headers["Authorization"][:-1] + "~"
    tokens = [teacher, admin, ended(site, stack, "student2"), erased(site, stack, "student3", capsys), forged]

    with httpx.Client(base_url=site.url) as http:
        url, sent = known.filled(path, stored), body(stored, path)
        codes = [http.request(method, url, json=sent, headers={"Authorization": one}).status_code for one in tokens]

    assert tuple(OK if code < 300 else code for code in codes) == ROWS[method, path]


def test_the_urls_of_parts_are_for_the_owner_and_the_uploads_own_secret(site, student, other):
    video, foreign = Video(student), Video(other)
    video.ask(), foreign.ask()
    who = {
        "owner": {"Authorization": student.headers["Authorization"]},
        "its secret": {SECRET_HEADER: video.secret},
        "other": {"Authorization": other.headers["Authorization"]},
        "secret of another": {SECRET_HEADER: foreign.secret},
        "both of another": {"Authorization": other.headers["Authorization"], SECRET_HEADER: foreign.secret},
        "nobody": {},
    }

    path, asked = f"{site.url}/v1/uploads/{video.id}/parts", {"numbers": [1]}
    codes = [httpx.post(path, json=asked, headers=headers).status_code for headers in who.values()]

    assert codes == [200, 200, 404, 404, 404, 401]


def test_a_route_of_another_store_is_not_there(shared):
    with httpx.Client(base_url=shared.url) as http:
        codes = {http.post(path).status_code for path in (hooks.PATH, f"/v1/uploads/{'0' * 32}/parts")}

    assert codes == {404}


def test_the_program_serves_its_routes_through_the_framework_alone(apps):
    beside = {tus.PATH, media.PATH, *films.ROUTES}

    assert {r.path for r in apps[0].router.routes if not isinstance(r, APIRoute) and hasattr(r, "path")} <= beside
