"""Links that opened Fieldpost: to an assignment, or the end of a sign-in in the browser. What they name is looked for
among what is known; a site that is not known yet is asked about first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from uploader_app import words
from uploader_app.domain import addresses, links
from uploader_app.domain.links import Opening
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.views.assignments.picker import AssignmentPicker
from uploader_app.gui.views.entry.account_questions import NewSite, new_site_question
from uploader_app.gui.views.entry.page import SignInPage
from uploader_app.language import tr
from uploader_app.wire import Assignment


class Links(QObject):
    """``ended``: the link of a sign-in. ``account_wanted``: this Account should be the current one. ``site_wanted``:
    somebody should sign in there. ``said``: why a link leads nowhere."""

    ended = Signal(str)
    account_wanted = Signal(object)
    site_wanted = Signal(str)
    said = Signal(str)

    def __init__(self, bridge: Bridge, page: SignInPage, picker: AssignmentPicker) -> None:
        super().__init__(page)
        self._bridge, self._page, self._picker = bridge, page, picker
        self._wanted: Opening | None = None

    def take(self, given: Sequence[str]) -> list[str]:
        """Follow the links; what is left are paths of files."""
        for link in filter(links.is_link, given):
            self._follow(link)
        return [path for path in given if not links.is_link(path)]

    def choose(self, assignments: Sequence[Assignment]) -> None:
        """The assignment that a link wants, now that those of the current account are known."""
        account, wanted = self._bridge.account, self._wanted
        if not wanted or not account or account.site != wanted.site:
            return
        self._wanted = None
        found = [one for one in assignments if one.id == wanted.assignment]
        if found:
            self._picker.choose(found[0])
        elif wanted.assignment:
            self.said.emit(tr("The link names an assignment that is not yours at this site. Choose one from the list."))

    def _follow(self, link: str) -> None:
        opening = links.opening(link)
        if opening:
            self._open(opening)
        elif links.ended_sign_in(link):
            self.ended.emit(link)
        else:
            self.said.emit(tr("Fieldpost cannot use the link that opened it. Open it once more from the assignment."))

    def _open(self, opening: Opening) -> None:
        current, preset = self._bridge.account, self._bridge.entrance.preset
        there = [one for one in self._bridge.entrance.accounts if one.site == opening.site]
        if there:
            self._wanted = opening
            self.account_wanted.emit(current if current in there else there[0])
        elif preset.fixed and opening.site not in addresses.roots(preset.site):
            text = tr("The link leads to another site. On this computer videos go to {site} only.")
            self.said.emit(text.format(site=words.name(addresses.host(preset.site))))
        elif opening.site in addresses.roots(preset.site):
            self._sign_in(opening)
        else:
            question = new_site_question(self._page.theme, opening.site, self._page.window())
            question.answered.connect(lambda answer: self._sign_in(opening) if answer == NewSite.SIGN_IN else None)
            question.open()

    def _sign_in(self, opening: Opening) -> None:
        self._wanted = opening
        self.site_wanted.emit(opening.site)
