"""Signing in, step by step: the site, the person, the browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes.backend import ACCOUNT, FOUND, PASSWORD, SITE, FakeBackend, ending_link
from tests.gui.conftest import OPEN, OTHER, Show
from uploader_app.domain.faults import Code, Fault
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.entrance import Account, Launch, Preset, Provider
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.entry.browsing import LinkWindow, Watch
from uploader_app.gui.views.entry.page import SignInPage, Step
from uploader_app.gui.views.entry.signing_in import SigningIn
from uploader_app.gui.views.pieces.switch import Switch

IN_BROWSER = replace(FOUND, password=False)
LAUNCH = Launch(f"{SITE}/admin/tool/mobile/launch.php?passport=1", f"{SITE}/login/index.php")


class Desk(QWidget):
    """The sign-in page and what drives it, without the rest of the window. ``entered``: who came in."""

    def __init__(self, theme: Theme, backend: FakeBackend) -> None:
        super().__init__()
        self.backend = backend
        self.sign_in = SignInPage(theme)
        self.signing_in = SigningIn(Bridge(backend, self), self.sign_in)
        self.signing_in.embed = lambda *_: None
        self.entered: list[Account] = []
        self.said: list[str] = []
        self.signing_in.entered.connect(self.entered.append)
        self.sign_in.said.connect(self.said.append)
        QVBoxLayout(self).addWidget(self.sign_in)
        self.show()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Iterator[Callable[..., Desk]]:
    """Signed out; ``changes`` are made to the backend before anybody sees it."""
    desks: list[Desk] = []

    def made(**changes: object) -> Desk:
        backend = FakeBackend(account=None)
        for name, value in changes.items():
            setattr(backend, name, value)
        desks.append(Desk(theme, backend))
        desks[-1].signing_in.begin("", "")
        return desks[-1]

    yield made
    for one in desks:
        one.backend.stop()
        one.deleteLater()


def at_person(desk: Callable[..., Desk], qtbot: QtBot, found: object = FOUND) -> Desk:
    window = desk(sites={SITE: found}, preset=Preset(SITE))
    qtbot.waitUntil(lambda: window.sign_in.step is Step.PERSON)
    return window


def button(window: QWidget, text: str) -> QPushButton:
    return next(one for one in window.findChildren(QPushButton) if one.text() == text and one.isVisible())


def give(window: Desk, username: str, password: str) -> None:
    window.sign_in.person.username.edit.setText(username)
    window.sign_in.person.password.edit.setText(password)
    window.sign_in.person.go.click()


# -- the site ----------------------------------------------------------------------------------------


def test_from_an_address_to_the_uploads_by_keyboard_alone(show: Show, qtbot: QtBot):
    backend = FakeBackend(account=None, assignments=[OPEN, OTHER])
    window = show(backend)
    page = window.sign_in

    qtbot.keyClicks(window.focusWidget(), "moodle.example.edu")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.step is Step.PERSON)
    qtbot.keyClicks(window.focusWidget(), "mia")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClicks(window.focusWidget(), PASSWORD)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)

    qtbot.waitUntil(window.page.isVisible)
    qtbot.waitUntil(lambda: window.picker.offered > 0)
    assert backend.account is not None
    assert (backend.account.site, backend.account.username) == (SITE, "mia")
    assert page.person.password.text == ""


def test_the_site_that_the_settings_name_needs_no_typing(desk: Callable[..., Desk], qtbot: QtBot):
    window = at_person(desk, qtbot)

    assert window.sign_in._title.text() == "Sign in to Example University"
    button(window, "Use another site").click()

    assert window.sign_in.step is Step.SITE
    assert window.sign_in.site.field.text == SITE


def test_where_an_administrator_chose_the_site_there_is_no_other(desk: Callable[..., Desk], qtbot: QtBot):
    window = desk(preset=Preset("moodle.example.edu", fixed=True))
    qtbot.waitUntil(lambda: window.sign_in.step is Step.PERSON)

    assert not window.sign_in._other.isVisible()
    assert window.sign_in.site.field.edit.isReadOnly()


@pytest.mark.parametrize(
    ("code", "word"),
    [
        (Code.SITE_UNKNOWN, "spelling"),
        (Code.SITE_WRONG, "takes no videos"),
        (Code.SITE_INSECURE, "not protected"),
        (Code.SITE_TOO_NEW, "newer Fieldpost"),
        (Code.SITE_SERVICES_OFF, "mobile web services"),
        (Code.NET_DOWN, "no connection"),
        (Code.NET_TLS, "No safe connection"),
        (Code.SERVER_ERROR, "problem of its own"),
    ],
)
def test_a_site_that_cannot_be_used_is_told_below_its_address(
    desk: Callable[..., Desk], qtbot: QtBot, code: Code, word: str
):
    window = desk(sites={"there.example": Fault(code)})
    field = window.sign_in.site.field
    field.edit.setText("there.example")

    qtbot.keyClick(field.edit, Qt.Key.Key_Return)

    qtbot.waitUntil(field.problem.isVisible)
    assert word in field.problem.text
    assert field.problem.text in window.said
    assert field.edit.accessibleDescription() == field.problem.text
    assert window.focusWidget() is field.edit
    assert window.sign_in.site.go.isEnabled()
    qtbot.keyClicks(field.edit, "x")
    assert not field.problem.isVisible()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (" ", "Type the address"),
        ("mia@example.edu", "an e-mail address"),
        ("my school", "no address of a site"),
        ("https://", "no address of a site"),
        ("moodle,example.edu", "no address of a site"),
    ],
)
def test_what_can_be_no_address_is_told_without_looking(desk: Callable[..., Desk], qtbot: QtBot, typed: str, said: str):
    window = desk()
    field = window.sign_in.site.field
    field.edit.setText(typed)

    qtbot.keyClick(field.edit, Qt.Key.Key_Return)

    assert said in field.problem.text
    assert window.sign_in.site.go.isEnabled()


def test_an_answer_about_an_address_that_was_changed_comes_too_late(desk: Callable[..., Desk], qtbot: QtBot):
    window = desk()
    field = window.sign_in.site.field
    field.edit.setText("moodle.example.edu")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    asked = window.signing_in._run

    qtbot.keyClick(field.edit, Qt.Key.Key_X)
    window.signing_in._found(asked, FOUND)

    assert window.sign_in.step is Step.SITE
    assert window.sign_in.site.go.isEnabled()


def test_maintenance_is_told_in_the_sites_words_until_it_is_over(desk: Callable[..., Desk], qtbot: QtBot):
    closed = replace(FOUND, fault=Fault(Code.SITE_MAINTENANCE), message="Back on Monday")
    window = at_person(desk, qtbot, closed)
    assert "The site says: Back on Monday" in window.sign_in.person.trouble.text
    assert not window.sign_in.person.username.isVisible()
    window.backend.sites[SITE] = FOUND

    button(window, "Try again").click()

    qtbot.waitUntil(window.sign_in.person.username.isVisible)
    assert not window.sign_in.person.trouble.isVisible()


# -- the person ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "word"), [(Code.AUTH_REFUSED, "did not accept"), (Code.AUTH_ELSEWHERE, "second step")]
)
def test_a_refusal_is_told_below_the_password(desk: Callable[..., Desk], qtbot: QtBot, code: Code, word: str):
    window = at_person(desk, qtbot)
    person = window.sign_in.person
    window.backend.refusal = code

    give(window, "mia", "wrong")

    qtbot.waitUntil(person.password.problem.isVisible)
    assert word in person.password.problem.text
    assert person.password.problem.text in window.said
    assert window.focusWidget() is person.password.edit
    assert person.username.text == "mia"
    assert person.go.isEnabled()


@pytest.mark.parametrize("code", [Code.SITE_ACCOUNT_UNREADY, Code.SITE_MAINTENANCE, Code.NET_DOWN, Code.RATE_LIMITED])
def test_what_is_not_about_the_password_is_told_above(desk: Callable[..., Desk], qtbot: QtBot, code: Code):
    window = at_person(desk, qtbot)
    window.backend.refusal = code

    give(window, "mia", "right")

    qtbot.waitUntil(window.sign_in.person.trouble.isVisible)
    assert not window.sign_in.person.password.problem.isVisible()
    assert window.sign_in.person.password.text == "right"


def test_an_empty_field_is_named_and_nothing_is_sent(desk: Callable[..., Desk], qtbot: QtBot):
    window = at_person(desk, qtbot)
    person = window.sign_in.person

    give(window, "", "")
    assert person.username.problem.text == "Type your user name first."
    give(window, "mia", "")
    assert person.password.problem.text == "Type your password first."

    assert person.go.isEnabled()


def test_a_password_can_be_pasted_and_shown(desk: Callable[..., Desk], qtbot: QtBot):
    window = at_person(desk, qtbot)
    password = window.sign_in.person.password
    QApplication.clipboard().setText("from a safe")

    password.edit.setFocus()
    qtbot.keyClick(password.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    password._eye.click()

    assert password.text == "from a safe"
    assert password.edit.echoMode() is QLineEdit.EchoMode.Normal
    assert password._eye.accessibleName() == "Hide password"


def test_caps_lock_is_noticed(desk: Callable[..., Desk], qtbot: QtBot):
    window = at_person(desk, qtbot)
    password = window.sign_in.person.password

    qtbot.keyClick(password.edit, "A")
    assert password._caps.text == "Caps Lock is on."
    qtbot.keyClick(password.edit, "A", Qt.KeyboardModifier.ShiftModifier)

    assert password._caps.text == ""


def test_enter_presses_the_button_that_has_the_focus(desk: Callable[..., Desk], qtbot: QtBot):
    window = at_person(desk, qtbot)
    other = button(window, "Use another site")

    other.setFocus()
    qtbot.keyClick(other, Qt.Key.Key_Return)

    assert window.sign_in.step is Step.SITE


def test_a_forgotten_password_leads_to_the_sites_page(desk: Callable[..., Desk], qtbot: QtBot, opened: list[str]):
    window = at_person(desk, qtbot)

    button(window, "Forgot your password?").click()

    assert opened == [FOUND.forgot]


# -- the browser ---------------------------------------------------------------------------------------


def in_browser(desk: Callable[..., Desk], qtbot: QtBot, found: object = IN_BROWSER) -> Desk:
    window = at_person(desk, qtbot, found)
    button(window, "Sign in in the browser").click()
    qtbot.waitUntil(lambda: window.sign_in.step is Step.BROWSER)
    return window


def test_a_site_that_wants_its_own_page_shows_no_password_form(
    desk: Callable[..., Desk], qtbot: QtBot, opened: list[str]
):
    window = in_browser(desk, qtbot)

    assert not window.sign_in.person._form.isVisibleTo(window.sign_in.person)
    assert opened == [f"{SITE}/launch?1"]
    button(window, "Open the page again").click()
    assert opened == [f"{SITE}/launch?1"] * 2


def test_identity_providers_are_offered_by_name(desk: Callable[..., Desk], qtbot: QtBot, opened: list[str]):
    providers = (Provider("Campus login", "2"), Provider("Shibboleth"))
    window = at_person(desk, qtbot, replace(FOUND, providers=providers))

    assert button(window, "Continue with Shibboleth")
    button(window, "Continue with Campus login").click()

    qtbot.waitUntil(lambda: window.backend.launched == [(SITE, "2")])


def test_the_copied_link_signs_in(desk: Callable[..., Desk], qtbot: QtBot, opened: list[str]):
    window = in_browser(desk, qtbot)
    QApplication.clipboard().setText(ending_link(1, "mia"))

    button(window, "Paste").click()

    qtbot.waitUntil(lambda: bool(window.entered))
    assert window.entered[0].username == "mia"


def test_a_link_within_the_pages_text_is_taken_as_soon_as_it_is_there(
    desk: Callable[..., Desk], qtbot: QtBot, opened: list[str]
):
    window = in_browser(desk, qtbot)
    QApplication.clipboard().setText(f"Welcome\nClick here {ending_link(1, 'mia')}\nLog out")

    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: bool(window.entered))
    assert window.sign_in.browser.link.text == ""


def test_a_link_that_comes_by_a_second_start_signs_in(show: Show, qtbot: QtBot, opened: list[str]):
    backend = FakeBackend(account=None, assignments=[OPEN])
    backend.preset = Preset(SITE)
    window = show(backend)
    window.session.signing_in.embed = lambda *_: None
    qtbot.waitUntil(lambda: window.sign_in.step is Step.PERSON)
    button(window.sign_in, "Sign in in the browser").click()
    qtbot.waitUntil(lambda: window.sign_in.step is Step.BROWSER)

    backend.shown([ending_link(1, "mia")])

    qtbot.waitUntil(window.page.isVisible)
    assert backend.account.username == "mia"
    assert not backend.posted


def test_a_link_of_another_try_is_refused_with_words(desk: Callable[..., Desk], qtbot: QtBot, opened: list[str]):
    window = in_browser(desk, qtbot)
    link = window.sign_in.browser.link

    link.edit.setText(ending_link(7, "mia"))

    qtbot.waitUntil(lambda: "not of this sign-in" in link.problem.text, timeout=20_000)
    assert link.problem.isVisible()
    assert not link.edit.isReadOnly()


def test_a_clipboard_without_a_link_is_told(desk: Callable[..., Desk], qtbot: QtBot, opened: list[str]):
    window = in_browser(desk, qtbot)
    QApplication.clipboard().setText("something else")

    button(window, "Paste").click()

    assert "no such link" in window.sign_in.browser.link.problem.text


def test_from_the_browser_one_comes_back_to_the_password(desk: Callable[..., Desk], qtbot: QtBot, opened: list[str]):
    window = in_browser(desk, qtbot, FOUND)

    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)

    assert window.sign_in.step is Step.PERSON
    assert window.sign_in.person.username.isVisible()


def test_a_link_that_nobody_waits_for_is_told(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN])
    window = show(backend)

    backend.shown([ending_link(3, "mia")])

    qtbot.waitUntil(lambda: any("not of this sign-in" in notice.text for notice in window.banners.notices()))
    assert backend.account == ACCOUNT


# -- a window of our own -------------------------------------------------------------------------------


def embedded(desk: Callable[..., Desk], qtbot: QtBot) -> tuple[Desk, LinkWindow]:
    window = at_person(desk, qtbot, IN_BROWSER)
    shown: list[LinkWindow] = []

    def embed(_: Launch, page: QWidget) -> LinkWindow:
        shown.append(LinkWindow(page))
        return shown[0]

    window.signing_in.embed = embed
    button(window, "Sign in in the browser").click()
    qtbot.waitUntil(lambda: bool(shown) and shown[0].isVisible())
    return window, shown[0]


def test_the_link_of_our_own_window_signs_in(desk: Callable[..., Desk], qtbot: QtBot, opened: list[str]):
    window, ours = embedded(desk, qtbot)

    ours.accept()
    ours.ended.emit(ending_link(1, "mia"))

    qtbot.waitUntil(lambda: bool(window.entered))
    assert window.entered[0].username == "mia"
    assert opened == []


def test_closing_our_own_window_leads_back(desk: Callable[..., Desk], qtbot: QtBot):
    window, ours = embedded(desk, qtbot)

    ours.reject()

    assert window.sign_in.step is Step.PERSON


def test_the_persons_own_browser_can_be_wanted_instead(desk: Callable[..., Desk], qtbot: QtBot, opened: list[str]):
    window, ours = embedded(desk, qtbot)

    ours.accept()
    ours.elsewhere.emit()

    assert opened == [f"{SITE}/launch?1"]
    assert window.sign_in.step is Step.BROWSER


def test_the_link_is_read_off_the_page_as_a_string():
    page = f'<html><body><a id="launchapp" href="{ending_link(1, "mia")}">Click here</a></body></html>'

    assert Watch(LAUNCH).link(page) == ending_link(1, "mia")
    assert Watch(LAUNCH).link("<html><body>Log in</body></html>") == ""


def test_a_page_that_ends_nothing_yet_is_left_for_the_form_once():
    watch = Watch(LAUNCH)

    assert watch.next_page(QUrl("https://idp.example/login")) is None
    assert watch.next_page(QUrl(LAUNCH.url)) == QUrl(LAUNCH.login_url)
    assert watch.next_page(QUrl(LAUNCH.url)) is None


@pytest.mark.parametrize("way", ["password", "browser"])
def test_only_the_browser_is_somewhere_to_return_from(
    desk: Callable[..., Desk], qtbot: QtBot, opened: list[str], way: str
):
    window = in_browser(desk, qtbot, FOUND)
    returned: list[str] = []
    window.signing_in.returned.connect(lambda: returned.append("browser"))

    if way == "password":
        button(window, "Back").click()
        give(window, "mia", PASSWORD)
    else:
        window.signing_in.take_link(ending_link(1, "mia"))

    qtbot.waitUntil(lambda: bool(window.entered))
    assert ("browser" in returned) is (way == "browser")


# -- coming back by itself -----------------------------------------------------------------------------


def switch(window: Desk) -> Switch:
    return window.sign_in.browser.by_itself.findChild(Switch)


def lent(window: Desk) -> list[bool]:
    return window.backend.surroundings.links.lent


def test_the_pages_link_is_borrowed_while_the_sign_in_goes_on(
    desk: Callable[..., Desk], qtbot: QtBot, opened: list[str]
):
    window = in_browser(desk, qtbot)
    assert not switch(window).isChecked()

    switch(window).click()
    qtbot.waitUntil(lambda: lent(window) == [True])
    assert "asks whether it may open Fieldpost" in window.sign_in.browser._how.text()
    window.signing_in.take_link(ending_link(1, "mia"))

    qtbot.waitUntil(lambda: lent(window) == [True, False])
    assert window.entered[0].username == "mia"


@pytest.mark.parametrize("leave", ["Back", ""])
def test_a_sign_in_that_is_given_up_gives_the_link_back(
    desk: Callable[..., Desk], qtbot: QtBot, opened: list[str], leave: str
):
    window = in_browser(desk, qtbot)
    switch(window).click()

    if leave:
        button(window, leave).click()
    else:
        window.signing_in.begin("", "")

    qtbot.waitUntil(lambda: lent(window) == [True, False])


def test_who_does_not_want_it_leaves_the_link_alone(desk: Callable[..., Desk], qtbot: QtBot, opened: list[str]):
    window = in_browser(desk, qtbot)

    window.signing_in.take_link(ending_link(1, "mia"))

    qtbot.waitUntil(lambda: bool(window.entered))
    assert lent(window) == []


def test_a_system_that_does_not_lend_it_says_so(desk: Callable[..., Desk], qtbot: QtBot, opened: list[str]):
    window = in_browser(desk, qtbot)
    window.backend.surroundings.links.obeys = False

    switch(window).click()

    qtbot.waitUntil(lambda: not switch(window).isChecked())
    assert [one for one in window.findChildren(QLabel) if "does not let Fieldpost" in one.text() and one.isVisible()]
    assert "copy the page's link" in window.sign_in.browser._how.text()


def test_where_nothing_can_be_changed_nothing_is_offered(desk: Callable[..., Desk], qtbot: QtBot, opened: list[str]):
    window = at_person(desk, qtbot, IN_BROWSER)
    window.backend.surroundings.links.can_change = False

    button(window, "Sign in in the browser").click()

    qtbot.waitUntil(lambda: window.sign_in.step is Step.BROWSER)
    assert not window.sign_in.browser.by_itself.isVisible()


# -- what is done at the site first ----------------------------------------------------------------------


def test_what_the_site_wants_first_is_done_there_and_then_the_password_is_taken(
    desk: Callable[..., Desk], qtbot: QtBot, opened: list[str]
):
    window = at_person(desk, qtbot)
    window.backend.refusal = Code.SITE_ACCOUNT_UNREADY
    give(window, "mia", "old")
    qtbot.waitUntil(lambda: bool(window.sign_in.person.trouble.text))

    button(window, "Open Moodle").click()
    assert opened == [f"{SITE}/my/"]
    give(window, "mia", PASSWORD)

    qtbot.waitUntil(lambda: bool(window.entered))
    assert not window.sign_in.person._visit.isVisible()


@pytest.mark.parametrize("code", [Code.NET_DOWN, Code.SITE_MAINTENANCE, Code.AUTH_REFUSED])
def test_the_site_is_offered_only_where_it_wants_something(desk: Callable[..., Desk], qtbot: QtBot, code: Code):
    window = at_person(desk, qtbot)
    window.backend.refusal = code

    give(window, "mia", "wrong")

    person = window.sign_in.person
    qtbot.waitUntil(lambda: bool(person.trouble.text or person.password.problem.text))
    assert not person._visit.isVisible()
