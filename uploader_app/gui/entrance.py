"""What the window needs to know about sites and people, and asks of whoever opens the doors there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from uploader_app.domain.faults import Fault


@dataclass(frozen=True, slots=True)
class Account:
    """Who is signed in, where. ``username`` is what ``Target.account`` holds; ``name`` is for people."""

    site: str
    username: str
    name: str


@dataclass(frozen=True, slots=True)
class Provider:
    """Somebody else who signs people in, like "Campus login". ``id``: what ``begin_sso`` takes."""

    name: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class Site:
    """A site that was found. ``address``: what ``Account.site`` will hold. ``people_at``: the site that the password
    goes to. ``password``, ``browser``: the ways in, the first is the usual one. ``forgot``: where a new password is
    had, "" = unknown. ``own_page``: on the way to it the site asks for what it wants of its people first, like a new
    password. ``fault``: why nobody can sign in now, with the site's own words in ``message``."""

    address: str
    name: str
    people_at: str
    password: bool = True
    browser: bool = False
    providers: tuple[Provider, ...] = ()
    forgot: str = ""
    own_page: str = ""
    fault: Fault | None = None
    message: str = ""


@dataclass(frozen=True, slots=True)
class Preset:
    """The site that the settings name, "" = none. ``fixed``: no other may be used."""

    site: str = ""
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Launch:
    """A sign-in in the browser. ``url``: the page that ends it. ``login_url``: where a browser goes that is sent away
    there because nobody has signed in yet."""

    url: str = field(repr=False)
    login_url: str


class Entrance(Protocol):
    """Coroutines are only run by ``Backend.ask``, on the engine's loop; each raises StepError."""

    @property
    def account(self) -> Account | None:
        """The current one. None = nobody is signed in."""

    @property
    def accounts(self) -> Sequence[Account]:
        """Everybody who is signed in on this computer."""

    @property
    def preset(self) -> Preset: ...

    @property
    def keychain_notice(self) -> str:
        """What the person should know about where sign-ins are kept, "" = nothing."""

    async def look_at(self, address: str) -> Site:
        """What is at the address that a person typed."""

    async def sign_in(self, site: str, username: str, password: str) -> Account:
        """On success ``account`` is set and ``SignedIn`` was posted to the queue."""

    async def begin_sso(self, site: str, provider: str = "") -> Launch:
        """Begin a sign-in in the browser, at a site that was looked at."""

    async def finish_sso(self, text: str) -> Account:
        """End it with its link, or the text of the page that holds it. AUTH_LINK for one of another try. On success as
        ``sign_in``."""

    async def own_page(self) -> str:
        """As ``Site.own_page``, of the current account."""

    async def open_keychain(self) -> None:
        """Ask the keyring again that could not be asked (KEYRING_SHUT): somebody is here, who can unlock it."""

    async def switch(self, account: Account) -> None:
        """It is the current one from now on. Uploads of the others go on."""

    async def sign_out(self, account: Account | None = None) -> None:
        """This one, or the current one. Its uploads stop, are kept and go on after ``SignedIn``."""
