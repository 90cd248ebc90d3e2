"""Surroundings in memory: nothing is shown, and the network is as the test wants it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.fakes.link_opening import FakeLinks
from uploader_app.domain.conditions import Network
from uploader_app.domain.faults import Code, Fault, StepError


@dataclass
class FakeSurroundings:
    """``shows``: the desktop has notices. ``obeys``: what the person wants of the system is done. ``notices``: (key,
    title, text). ``progress``: (share, visible). ``sign_ins``: those that were given to the proxy; ``proxy_password``
    is the one that it takes."""

    network: Network = field(default_factory=Network)
    metered: bool = False
    portal_page: str = "http://portal.example.edu/"
    proxy_that_asks: str = ""
    unusable_proxy: str = ""
    proxy_password: str = "fieldwork"
    login: bool = False
    shows: bool = True
    obeys: bool = True
    clicked: Callable[[str], None] = print
    notices: list[tuple[str, str, str]] = field(default_factory=list)
    progress: list[tuple[float, bool]] = field(default_factory=list)
    sign_ins: list[tuple[str, str]] = field(default_factory=list)
    facts: list[Network] = field(default_factory=list)
    links: FakeLinks = field(default_factory=FakeLinks)

    async def told(self, facts: Network) -> None:
        self.facts.append(facts)

    async def treat_as_metered(self, yes: bool) -> None:
        self._obey()
        self.metered = yes

    async def sign_in_to_proxy(self, username: str, password: str) -> None:
        self.sign_ins.append((username, password))
        if password == self.proxy_password:
            self.proxy_that_asks = ""

    async def starts_at_login(self) -> bool:
        return self.login

    async def start_at_login(self, yes: bool) -> None:
        self._obey()
        self.login = yes

    async def show_notice(self, title: str, text: str, *, key: str, label: str) -> bool:
        if self.shows:
            self.notices.append((key, title, text))
        return self.shows

    async def show_progress(self, share: float, *, visible: bool) -> None:
        self.progress.append((share, visible))

    def _obey(self) -> None:
        if not self.obeys:
            raise StepError(Fault(Code.SETTING_REFUSED))
