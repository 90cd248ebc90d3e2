"""What keeps all uploads from moving: how it is said above the queue, and what can be done about it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.builders import TARGET, upload
from tests.fakes.backend import FakeBackend
from tests.gui.conftest import NOW, OPEN, Show
from tests.gui.test_window import notices, press
from uploader_app import words
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.messages import Allowed, Hold
from uploader_app.domain.upload import Status, Step
from uploader_app.gui.views.window import MainWindow

OFFLINE = "Waiting for the internet. Uploads continue by themselves. Nothing is lost."
PORTAL = "This Wi-Fi wants you to sign in. Uploads go on by themselves afterwards. Nothing is lost."
ASKS = "Your network's proxy asks for a user name and password. Nothing is lost."
REFUSED = "Your network's proxy did not accept this user name and password. Nothing is lost."
HOUR = 3600.0


def waiting(code: Code) -> object:
    return upload(status=Status.WAITING, step=Step.TRANSFER, fault=Fault(code, retry=True), wake_at=NOW + 60)


def test_it_is_said_that_the_internet_is_away_until_it_is_back(show: Show, qtbot: QtBot):
    backend = FakeBackend([upload(status=Status.PAUSED), upload()], assignments=[OPEN])
    window = show(backend)

    backend.hold(Hold.OFFLINE)
    qtbot.waitUntil(lambda: notices(window) == [OFFLINE])
    backend.hold()

    qtbot.waitUntil(lambda: notices(window) == [])


def test_where_nothing_is_under_way_nobody_hears_of_the_network(show: Show, qtbot: QtBot):
    backend = FakeBackend([upload(status=Status.PAUSED)], assignments=[OPEN])
    window = show(backend)
    backend.hold(Hold.OFFLINE)
    with qtbot.waitSignal(window.background.conditions._soon.timeout):
        pass

    assert notices(window) == []


def test_a_network_that_takes_the_place_of_another_is_not_worth_a_word(show: Show, qtbot: QtBot):
    backend = FakeBackend([upload()], assignments=[OPEN])
    window = show(backend)
    said: list[str] = []
    window.announcer.said.connect(said.append)

    backend.hold(Hold.OFFLINE)
    backend.hold()
    with qtbot.waitSignal(window.background.conditions._soon.timeout):
        pass

    assert said == []


def held_by_cost(show: Show, qtbot: QtBot, **settings: object) -> tuple[FakeBackend, MainWindow]:
    rows = [
        upload(1, size=3_000_000_000, sent=900_000_000, step=Step.TRANSFER),
        upload(2, size=1_000_000_000, step=Step.TICKET),
        upload(3, status=Status.PAUSED, size=5_000_000_000),
    ]
    backend = FakeBackend(rows, assignments=[OPEN])
    backend.settings = replace(backend.settings, **settings)
    window = show(backend)
    window.banners.dismiss(window.banners.notices()[0])  # of what was recovered
    backend.hold(Hold.METERED)
    qtbot.waitUntil(lambda: len(notices(window)) == 1)
    return backend, window


def test_on_a_network_that_costs_all_that_waits_can_be_sent_anyway(show: Show, qtbot: QtBot):
    backend, window = held_by_cost(show, qtbot)
    assert notices(window) == ["This network costs by the megabyte. 3.1 GB are left to send."]

    press(window.banners, "Send anyway")

    qtbot.waitUntil(lambda: notices(window) == [])
    assert [type(event) for event in backend.posted] == [Allowed, Allowed, Allowed]
    assert all(one.anyway for one in window.model.uploads())


def test_whoever_waits_for_another_network_is_not_asked_again(show: Show, qtbot: QtBot):
    backend, window = held_by_cost(show, qtbot)

    press(window.banners, "Wait")
    window._show_now()

    assert notices(window) == []
    assert backend.posted == []


def test_whoever_chose_to_wait_is_told_so_and_not_asked(show: Show, qtbot: QtBot):
    _, window = held_by_cost(show, qtbot, metered="pause")

    assert notices(window) == ["This network costs by the megabyte. Uploads wait for another one. Nothing is lost."]


@pytest.mark.parametrize(
    ("closes_in", "said"),
    [
        (0.0, "Your timetable lets uploads go {when}."),
        (3 * HOUR, "Your timetable lets uploads go {when}."),
        (1 * HOUR, "Your timetable lets uploads go {when}, but Interview closes before that."),
    ],
)
def test_the_timetable_says_when_and_what_closes_before(show: Show, qtbot: QtBot, closes_in: float, said: str):
    target = replace(TARGET, closes_at=NOW + closes_in if closes_in else 0.0)
    backend = FakeBackend([upload(target=target)], assignments=[OPEN])
    window = show(backend)

    backend.hold(Hold.SCHEDULE, until=NOW + 2 * HOUR)

    expected = said.format(when=words.moment(NOW + 2 * HOUR, NOW))
    qtbot.waitUntil(lambda: notices(window) == [expected])
    press(window.banners, "Send now")
    qtbot.waitUntil(lambda: notices(window) == [])


# -- sign-ins on the way -----------------------------------------------------------------------------


class Browser(QObject):
    """The person's own."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


def test_the_sign_in_page_of_a_wifi_is_opened(show: Show, qtbot: QtBot):
    window = show(FakeBackend([waiting(Code.NET_PORTAL)], assignments=[OPEN]))
    browser = Browser()
    QDesktopServices.setUrlHandler("http", browser, "take")

    qtbot.waitUntil(lambda: PORTAL in notices(window) and window.banners.notices()[-1].isVisible())
    press(window.banners, "Open the sign-in page")
    QDesktopServices.unsetUrlHandler("http")

    assert browser.opened == ["http://portal.example.edu/"]


def proxy_asks(show: Show, qtbot: QtBot) -> tuple[FakeBackend, MainWindow, QDialog]:
    backend = FakeBackend([waiting(Code.NET_PROXY)], assignments=[OPEN])
    backend.surroundings.proxy_that_asks = "proxy.example.edu:3128"
    window = show(backend)
    qtbot.waitUntil(lambda: ASKS in notices(window) and window.banners.notices()[-1].isVisible())
    press(window.banners, "Sign in…")
    (dialog,) = open_dialogs(window)
    return backend, window, dialog


def open_dialogs(window: MainWindow) -> list[QDialog]:
    return [one for one in window.findChildren(QDialog) if one.isVisible()]


def fill_in(dialog: QDialog, username: str, password: str) -> None:
    fields = {one.accessibleName(): one for one in dialog.findChildren(QLineEdit)}
    fields["User name"].setText(username)
    fields["Password"].setText(password)
    press(dialog, "Sign in")


def test_a_proxy_that_cannot_be_used_is_told_by_its_address(show: Show, qtbot: QtBot):
    backend = FakeBackend([waiting(Code.NET_PROXY_KIND)], assignments=[OPEN])
    backend.surroundings.unusable_proxy = "gopher://proxy.example.edu:70"
    window = show(backend)

    qtbot.waitUntil(lambda: any("proxy gopher://proxy.example.edu:70 that" in text for text in notices(window)))
    backend.surroundings.unusable_proxy = ""
    backend.hold()

    qtbot.waitUntil(lambda: not any("gopher" in text for text in notices(window)))


def test_what_a_proxy_asks_for_is_given_once(show: Show, qtbot: QtBot):
    backend, window, dialog = proxy_asks(show, qtbot)

    fill_in(dialog, "mia", "fieldwork")

    qtbot.waitUntil(lambda: ASKS not in notices(window))
    assert backend.surroundings.sign_ins == [("mia", "fieldwork")]
    assert open_dialogs(window) == []


def test_a_proxy_that_refuses_is_not_asked_again_by_itself(show: Show, qtbot: QtBot):
    backend, window, dialog = proxy_asks(show, qtbot)

    fill_in(dialog, "mia", "wrong")

    qtbot.waitUntil(lambda: REFUSED in notices(window))
    assert ASKS not in notices(window)
    assert len(backend.surroundings.sign_ins) == 1
    assert open_dialogs(window) == []


def test_nothing_is_given_to_a_proxy_without_a_user_name_or_after_escape(show: Show, qtbot: QtBot):
    backend, window, dialog = proxy_asks(show, qtbot)

    fill_in(dialog, "", "fieldwork")
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert open_dialogs(window) == []
    assert backend.surroundings.sign_ins == []
