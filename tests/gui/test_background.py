"""Fieldpost beside its window: the tray, notices, the taskbar, the start at login, closing and ending."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.builders import upload
from tests.fakes.backend import FakeBackend
from tests.gui.conftest import OPEN, Show
from tests.gui.test_window import answer, failed, notices, press, question, running
from uploader_app.domain.conditions import Network
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.upload import Status
from uploader_app.gui.models.once import Once
from uploader_app.gui.models.summary import Summary
from uploader_app.gui.network_facts import network
from uploader_app.gui.views.beside.staying import OFFERED
from uploader_app.gui.views.beside.tray import Face, Tray, face
from uploader_app.gui.views.frame.pages import Page
from uploader_app.gui.views.pieces.dialogs import Leave
from uploader_app.gui.views.pieces.switch import Switch
from uploader_app.gui.views.window import MainWindow

OFFER = "Continue uploads by itself after a restart of this computer?"


def shown(backend: FakeBackend) -> list[tuple[str, str]]:
    """The keys and titles of the notices."""
    return [(key, title) for key, title, _ in backend.surroundings.notices]


# -- closing -----------------------------------------------------------------------------------------


def test_closing_keeps_it_uploading_in_the_tray_and_says_so_once(show: Show, qtbot: QtBot):
    backend, once = FakeBackend([running()], assignments=[OPEN]), Once()
    window = show(backend, tray=True, once=once)

    window.close()
    qtbot.waitUntil(lambda: shown(backend) == [("hidden", "Fieldpost keeps uploading here")])
    window.background.bring_back()
    window.close()

    assert window.isHidden()
    assert not once.first("hidden")
    assert backend.closed == []
    assert len(backend.surroundings.notices) == 1


def test_whoever_does_not_want_it_to_go_on_is_asked_when_the_window_is_closed(show: Show):
    backend = FakeBackend([running()], assignments=[OPEN])
    backend.settings = replace(backend.settings, keep_running=False)
    window = show(backend, tray=True)

    window.close()

    assert window.isVisible()
    answer(window, Leave.CANCEL)


def test_a_tray_that_went_away_strands_nobody(show: Show):
    there = [True]
    window = show(FakeBackend([running()], assignments=[OPEN]), tray=True)
    window.background.tray._available = lambda: there[0]
    there.clear()
    there.append(False)

    window.close()

    assert window.isVisible()
    answer(window, Leave.CANCEL)


def test_the_question_says_what_becomes_of_what_was_sent(show: Show):
    window = show(FakeBackend([running()], assignments=[OPEN]))

    window.close()

    text = question(window).accessibleDescription()
    assert "what was sent stays" in text
    assert "delete what was sent, now or as soon as it can be reached" in text
    answer(window, Leave.CANCEL)


def test_the_end_of_the_session_parks_without_a_question(show: Show):
    backend = FakeBackend([running()], assignments=[OPEN])
    window = show(backend, tray=True)

    window.leaving.end()
    window.leaving.end()

    assert backend.closed == [True]
    assert window.isHidden()


# -- the tray ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("counts", "expected"),
    [({}, Face.IDLE), ({"running": 2}, Face.MOVING), ({"running": 2, "failed": 1}, Face.NEEDS_YOU)],
)
def test_the_sign_in_the_tray_shows_who_has_to_act(counts: dict[str, int], expected: Face):
    nothing = Summary(total=3, done=0, under_way=0, running=0, paused=0, failed=0, speed=0.0, left=None)

    assert face(replace(nothing, **counts)) is expected


def test_a_tray_that_comes_late_is_found_and_one_that_never_comes_is_given_up(show: Show, qtbot: QtBot):
    there = [False]
    window = show(FakeBackend(assignments=[OPEN]))
    late = Tray(window, [], lambda: there[0])
    assert not late.there

    there[0] = True
    with qtbot.waitSignal(late.came):
        late.look()
    never = Tray(window, [], lambda: False)
    for _ in range(30):
        never.look()

    assert late.there
    assert not never._again.isActive()


def test_started_hidden_it_shows_no_window_where_there_is_a_tray(show: Show, qtbot: QtBot):
    with_tray, without = (show(FakeBackend(assignments=[OPEN]), tray=tray) for tray in (True, False))
    for window in (with_tray, without):
        window.hide()
        window.background.appear(hidden=True)

    assert with_tray.isHidden()
    assert without.isMinimized()
    without.background.tray.came.emit()
    assert without.isHidden()


# -- the taskbar -------------------------------------------------------------------------------------


def test_the_taskbar_shows_how_far_all_is_and_how_many_need_the_person(show: Show, qtbot: QtBot):
    one = running(size=1000, sent=400)
    backend = FakeBackend([one, failed(Code.BUG, size=1000)], assignments=[OPEN])
    window = show(backend)
    qtbot.waitUntil(lambda: backend.surroundings.progress == [(0.2, True)])
    needing: list[int] = []
    window.background.needing.connect(needing.append)

    window.model.apply([replace(one, status=Status.FAILED, fault=Fault(Code.BUG))])

    qtbot.waitUntil(lambda: backend.surroundings.progress[-1] == (0.2, False))
    assert needing == [2]


# -- starting at login -------------------------------------------------------------------------------


def test_a_large_upload_offers_the_start_at_login_once(show: Show, qtbot: QtBot):
    backend, once = FakeBackend([upload(size=2_000_000_000)], assignments=[OPEN]), Once()
    window = show(backend, once=once)
    assert OFFER not in notices(window)

    window.model.apply([replace(next(window.model.uploads()), status=Status.RUNNING)])
    qtbot.waitUntil(lambda: OFFER in notices(window))
    press(window.banners, "Yes")

    qtbot.waitUntil(lambda: backend.surroundings.login)
    assert OFFER not in notices(window)
    assert not once.first(OFFERED)


@pytest.mark.parametrize(("login", "known"), [(True, []), (False, [OFFERED])], ids=["on", "asked before"])
def test_nobody_is_asked_for_what_is_on_or_was_answered(show: Show, qtbot: QtBot, login: bool, known: list[str]):
    backend = FakeBackend([running(size=2_000_000_000)], assignments=[OPEN])
    backend.surroundings.login = login
    window = show(backend, once=Once(known))
    qtbot.waitUntil(lambda: window.background.staying._over)
    backend.ask(_nothing()).result()
    qtbot.wait(1)

    assert OFFER not in notices(window)


async def _nothing() -> None:
    """Comes after what was asked before."""


def settings_switch(window: MainWindow, name: str) -> Switch:
    window.pages.go(Page.SETTINGS)
    return next(one for one in window.others.settings.findChildren(Switch) if one.accessibleName() == name)


def test_the_settings_show_and_change_what_the_system_starts(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN])
    backend.surroundings.login = True
    window = show(backend)
    switch = settings_switch(window, "Start with this computer")
    qtbot.waitUntil(switch.isChecked)

    switch.click()

    qtbot.waitUntil(lambda: not backend.surroundings.login)
    assert not switch.isChecked()


@pytest.mark.parametrize("name", ["Start with this computer", "The network I am in costs by the megabyte"])
def test_what_the_system_does_not_let_us_change_is_said_beside_its_switch(show: Show, qtbot: QtBot, name: str):
    backend = FakeBackend(assignments=[OPEN])
    backend.surroundings.obeys = False
    window = show(backend)

    settings_switch(window, name).click()

    labels = window.others.settings.findChildren(QLabel)
    qtbot.waitUntil(lambda: any("does not let" in one.text() and one.isVisible() for one in labels))
    assert not settings_switch(window, name).isChecked()


def test_a_network_can_be_marked_as_costly_unless_the_system_says_so(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN])
    window = show(backend)
    switch = settings_switch(window, "The network I am in costs by the megabyte")

    switch.click()
    qtbot.waitUntil(lambda: backend.surroundings.metered)
    backend.surroundings.network = Network(metered=True)
    window.pages.go(Page.UPLOADS)
    window.pages.go(Page.SETTINGS)

    assert switch.isChecked()
    assert not switch.isEnabled()


# -- the network, as Qt knows it ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("reachability", "online", "limited"),
    [
        (QNetworkInformation.Reachability.Disconnected, False, False),
        (QNetworkInformation.Reachability.Site, True, True),
        (QNetworkInformation.Reachability.Online, True, False),
        (QNetworkInformation.Reachability.Unknown, True, False),
    ],
)
def test_where_nothing_is_known_of_the_internet_it_is_there(
    reachability: QNetworkInformation.Reachability, online: bool, limited: bool
):
    assert network(reachability, metered=True, portal=False) == Network(online=online, limited=limited, metered=True)
