"""What stands on the settings page and is no setting of ours: it is kept by the system, or counts for this network
alone. Read anew each time that the page is shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.preferences import BACKGROUND, NETWORK, REFUSED, Toggle
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.setting import Row
from uploader_app.gui.views.settings.page import SettingsPage
from uploader_app.language import mark, tr

LOGIN = Toggle(
    "start_at_login",
    mark("Start with this computer"),
    mark("After a restart, uploads go on by themselves as soon as you sign in to it."),
)
LINKS = Toggle(
    "open_links",
    mark("Open Fieldpost's links with this program"),
    mark("A link on an assignment's page then brings you here, with the assignment chosen."),
)
COSTS = Toggle(
    "treat_as_metered",
    mark("The network I am in costs by the megabyte"),
    mark("Fieldpost knows it again the next time."),
)


class SystemRows(QObject):
    def __init__(self, bridge: Bridge, page: SettingsPage, theme: Theme) -> None:
        super().__init__(page)
        self._bridge = bridge
        self.login, self.links, self.costs = Row(LOGIN, theme), Row(LINKS, theme), Row(COSTS, theme)
        page.put(BACKGROUND, self.login)
        page.put(BACKGROUND, self.links)
        page.put(NETWORK, self.costs)
        self.login.chosen.connect(self._chose_login)
        self.links.chosen.connect(self._chose_links)
        self.costs.chosen.connect(self._chose_costs)

    def show_state(self) -> None:
        self._show_costs()
        self._show_login()
        self._show_links()

    def _show_costs(self, problem: str = "") -> None:
        """``problem``: why it is not as it was wanted."""
        around = self._bridge.surroundings
        told = tr("this computer's network settings") if around.network.metered else ""
        _show(self.costs, problem, around.metered, told)

    def _show_login(self, problem: str = "") -> None:
        asked = self._bridge.surroundings.starts_at_login()
        self._bridge.ask(asked, partial(_show, self.login, problem), lambda _: self.login.refuse(tr(REFUSED)))

    def _chose_login(self, _: str, yes: object) -> None:
        asked = self._bridge.surroundings.start_at_login(bool(yes))
        self._bridge.ask(asked, lambda _: self._show_login(), lambda _: self._show_login(tr(REFUSED)))

    def _show_links(self, problem: str = "") -> None:
        links = self._bridge.surroundings.links
        told = "" if links.can_change else tr("the way in which Fieldpost was installed")
        shown = partial(_show, self.links, problem, told_by=told)
        self._bridge.ask(links.is_on(), shown, lambda _: self.links.refuse(tr(REFUSED)))

    def _chose_links(self, _: str, yes: object) -> None:
        asked = self._bridge.surroundings.links.turn(bool(yes))
        self._bridge.ask(asked, lambda _: self._show_links(), lambda _: self._show_links(tr(REFUSED)))

    def _chose_costs(self, _: str, yes: object) -> None:
        asked = self._bridge.surroundings.treat_as_metered(bool(yes))
        self._bridge.ask(asked, lambda _: self._show_costs(), lambda _: self._show_costs(tr(REFUSED)))


def _show(row: Row, problem: str, on: bool, told_by: str = "") -> None:
    row.show_value(on, told_by)
    if problem:
        row.refuse(problem)
