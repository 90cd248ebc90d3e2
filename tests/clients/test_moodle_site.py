"""What a Moodle tells everybody, as three releases were recorded to."""

from __future__ import annotations

import asyncio
import json

import pytest

from tests.fakes import moodle as recorded
from tests.fakes.moodle import RELEASES, MoodleServer, public_config, reply
from uploader_app import net
from uploader_app.clients import moodle_site
from uploader_app.clients.moodle_site import Provider
from uploader_app.domain.faults import Code, StepError


@pytest.fixture(scope="module", params=RELEASES)
def server(request):
    with MoodleServer(request.param) as server:
        yield server


@pytest.fixture(scope="module")
def any_server():
    with MoodleServer("4.5.5") as server:
        yield server


def look(server, act, root=""):
    async def ask():
        async with net.api_client() as http:
            return await moodle_site.look_at(http, root or server.url)

    server.instead = act
    return asyncio.run(ask())


def config(server, **changes):
    """What it would tell with other settings."""
    (told,) = json.loads(server.recordings["01-public-config"].body(server.url))
    body = json.dumps([told | {"data": told["data"] | changes}]).encode()
    return lambda handler: reply(handler, 200, body)


def test_a_moodle_tells_its_name_and_its_ways_in(server):
    site = look(server, server.says("01-public-config"))

    assert (site.root, site.name, site.password, site.fault) == (server.url, "Example University", True, None)
    assert site.launch == f"{server.url}/admin/tool/mobile/launch.php"
    assert site.forgot == f"{server.url}/login/forgot_password.php"


def test_a_moodle_that_wants_a_browser_has_no_password_form(server):
    assert not look(server, server.says("01-public-config-typeoflogin2")).password


def test_maintenance_is_told_in_the_sites_own_words_without_its_markup(server):
    site = look(server, server.says("01-public-config-maintenance"))

    assert site.fault.code is Code.SITE_MAINTENANCE
    assert site.message == "Down for work"


def test_services_that_are_off_are_told(server):
    assert look(server, server.says("00-public-config-webservices-disabled")).fault.code is Code.SITE_SERVICES_OFF


def test_mobile_services_alone_can_be_off(any_server):
    site = look(any_server, config(any_server, enablemobilewebservice=0))

    assert site.fault.code is Code.SITE_SERVICES_OFF


def test_identity_providers_are_named_and_numbered(any_server):
    providers = [
        {
            "name": "Campus <b>login</b>",
            "iconurl": "",
            "url": f"{any_server.url}/auth/oauth2/login.php?id=2&wantsurl=%2F",
        },
        {"name": "Shibboleth", "iconurl": "", "url": f"{any_server.url}/auth/shibboleth/index.php?id=9"},
        {"name": " ", "url": ""},
    ]

    site = look(any_server, config(any_server, identityproviders=providers))

    assert site.providers == (Provider("Campus login", "2"), Provider("Shibboleth"))


def test_only_pages_of_the_site_itself_end_a_sign_in(any_server):
    site = look(any_server, config(any_server, launchurl="https://evil.example/launch.php"))

    assert site.launch == f"{any_server.url}/admin/tool/mobile/launch.php"


def test_a_form_that_is_switched_off_is_not_offered(any_server):
    assert not look(any_server, config(any_server, showloginform=0)).password


def test_words_of_a_site_are_cut_where_nobody_reads_on(any_server):
    long = config(any_server, maintenanceenabled=1, maintenancemessage="<style>p{}</style>" + "a &amp; b " * 500)

    message = look(any_server, long).message

    assert message.startswith("a & b a & b")
    assert len(message) == moodle_site.LONGEST_WORDS


def test_a_root_without_protection_is_refused(any_server):
    with pytest.raises(StepError) as raised:
        look(any_server, public_config("http://moodle.example.edu"))

    assert raised.value.fault.code is Code.SITE_INSECURE


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (recorded.html, Code.SITE_WRONG),
        (recorded.another_shape, Code.SITE_WRONG),
        (recorded.broken, Code.SITE_WRONG),
        (recorded.moved, Code.SITE_WRONG),
        (recorded.hang_up, Code.NET_DOWN),
        (lambda handler: reply(handler, 200, b'[{"error":true,"exception":{"errorcode":"x"}}]'), Code.SITE_WRONG),
        (lambda handler: reply(handler, 200, b"[1]"), Code.SITE_WRONG),
        (lambda handler: reply(handler, 200, b'[{"data":{"wwwroot":"nowhere at all"}}]'), Code.SITE_WRONG),
    ],
)
def test_what_is_no_moodle_is_told(any_server, act, code):
    with pytest.raises(StepError) as raised:
        look(any_server, act)

    assert raised.value.fault.code is code
