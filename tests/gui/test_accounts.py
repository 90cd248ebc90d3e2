"""Several accounts in one window, sign-ins that end, and links that open it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.builders import upload
from tests.fakes.backend import ACCOUNT, FOUND, PASSWORD, SITE, FakeBackend
from tests.gui.conftest import OPEN, OTHER, Show
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.upload import Status, Step, Upload
from uploader_app.gui.commands import target
from uploader_app.gui.entrance import Account, Preset
from uploader_app.gui.views.entry import page as sign_in
from uploader_app.gui.views.entry.account_questions import NewSite, SignOut
from uploader_app.gui.views.pieces.dialogs import Question
from uploader_app.gui.views.window import MainWindow

SAM = Account("https://films.example.edu", "sam", "Sam Okafor")


def expired(whose: Account = ACCOUNT) -> Upload:
    return upload(status=Status.FAILED, fault=Fault(Code.AUTH_EXPIRED), target=target(OPEN, whose))


def with_two(*uploads: Upload) -> FakeBackend:
    """Mia is the current one, and Sam is signed in too."""
    backend = FakeBackend(uploads, assignments=[OPEN, OTHER])
    backend.accounts = [ACCOUNT, SAM]
    backend.sites[SAM.site] = replace(FOUND, address=SAM.site)
    return backend


def notices(window: MainWindow) -> list[str]:
    return [notice.text for notice in window.banners.notices()]


def offered(window: MainWindow) -> dict[str, bool]:
    """The account menu, and what is checked."""
    return {one.text(): one.isChecked() for one in window.header.accounts.menu_.actions() if not one.isSeparator()}


def choose(window: MainWindow, text: str) -> None:
    next(one for one in window.header.accounts.menu_.actions() if one.text() == text).trigger()


def answer(window: MainWindow, given: str) -> None:
    (question,) = [one for one in window.findChildren(Question) if one.isVisible()]
    question.findChild(QPushButton, given).click()


# -- several -----------------------------------------------------------------------------------------


def test_the_menu_names_everybody_and_marks_the_current_one(show: Show):
    window = show(with_two())

    assert offered(window) == {
        "Mia Santos · moodle.example.edu": True,
        "Sam Okafor · films.example.edu": False,
        "Add account…": False,
        "Sign out": False,
    }
    assert window.header.accounts.text() == "Mia Santos · moodle.example.edu"


def test_another_account_shows_its_own_assignments(show: Show, qtbot: QtBot):
    backend = with_two()
    window = show(backend)
    asked = backend.asked

    choose(window, "Sam Okafor · films.example.edu")

    qtbot.waitUntil(lambda: backend.asked > asked and window.header.accounts.text().startswith("Sam"))
    assert backend.account == SAM
    assert offered(window)["Sam Okafor · films.example.edu"]


def test_an_account_is_added_beside_the_others(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN])
    backend.preset = Preset(SITE)
    window = show(backend)

    choose(window, "Add account…")
    qtbot.waitUntil(lambda: window.sign_in.step is sign_in.Step.PERSON)
    window.sign_in.person.username.edit.setText("sam")
    window.sign_in.person.password.edit.setText(PASSWORD)
    window.sign_in.person.go.click()

    qtbot.waitUntil(lambda: window.header.accounts.text().startswith("Sam"))
    assert [one.username for one in backend.accounts] == [ACCOUNT.username, "sam"]


# -- signing out -------------------------------------------------------------------------------------


def test_signing_out_with_nothing_unfinished_asks_nothing(show: Show, qtbot: QtBot):
    window = show(FakeBackend([upload(status=Status.DONE)], assignments=[OPEN]))

    choose(window, "Sign out")

    qtbot.waitUntil(window.sign_in.isVisible)
    assert window.header.accounts.text() == "Not signed in"


def test_signing_out_says_what_happens_to_unfinished_uploads(show: Show, qtbot: QtBot):
    mine, theirs = upload(target=target(OPEN, ACCOUNT)), upload(target=target(OPEN, SAM))
    backend = with_two(mine, theirs)
    window = show(backend)

    choose(window, "Sign out")
    (question,) = [one for one in window.findChildren(Question) if one.isVisible()]
    assert "1 upload is not handed in yet. It is kept" in question.accessibleDescription()
    answer(window, SignOut.STAY)
    assert backend.account == ACCOUNT
    choose(window, "Sign out")
    answer(window, SignOut.SIGN_OUT)

    qtbot.waitUntil(lambda: backend.account == SAM)
    qtbot.waitUntil(lambda: window.header.accounts.text().startswith("Sam"))
    assert not backend.posted


def test_who_signed_out_is_not_asked_to_sign_in_for_their_uploads(show: Show, qtbot: QtBot):
    backend = FakeBackend([expired(SAM)], assignments=[OPEN])

    window = show(backend)

    assert window.page.isVisible()
    assert notices(window) == []


# -- sign-ins that end -------------------------------------------------------------------------------


def test_a_sign_in_that_ended_asks_again_and_the_upload_goes_on(show: Show, qtbot: QtBot):
    one = expired()
    window = show(FakeBackend([one], assignments=[OPEN]))
    page = window.sign_in
    qtbot.waitUntil(lambda: page.isVisible() and page.step is sign_in.Step.PERSON)
    assert page.person.username.text == ACCOUNT.username
    assert page._again.isVisible()
    assert window.focusWidget() is page.person.password.edit

    qtbot.keyClicks(window.focusWidget(), PASSWORD)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)

    qtbot.waitUntil(window.page.isVisible)
    qtbot.waitUntil(lambda: window.model.upload(one.id).status is Status.READY)


def test_a_sign_in_that_ends_in_mid_upload_keeps_the_queue(show: Show, qtbot: QtBot):
    one = upload(status=Status.RUNNING, step=Step.TRANSFER, size=1000, sent=400, target=target(OPEN, ACCOUNT))
    backend = FakeBackend([one], assignments=[OPEN])
    window = show(backend)

    backend.tell(expired_of(one))

    qtbot.waitUntil(window.sign_in.isVisible)
    assert window.model.upload(one.id).sent == 400


def expired_of(one: Upload) -> Upload:
    return replace(one, status=Status.FAILED, fault=Fault(Code.AUTH_EXPIRED))


def test_the_end_of_another_accounts_sign_in_is_offered_and_does_not_take_the_window(show: Show, qtbot: QtBot):
    one = expired(SAM)
    backend = with_two(one)
    window = show(backend)
    assert window.page.isVisible()
    assert notices(window) == [
        "The sign-in of Sam Okafor has ended. Their uploads are kept, and go on after the next sign-in."
    ]

    next(b for b in window.banners.findChildren(QPushButton) if b.text() == "Sign in").click()
    qtbot.waitUntil(lambda: window.sign_in.step is sign_in.Step.PERSON)
    window.sign_in.person.password.edit.setText(PASSWORD)
    window.sign_in.person.go.click()

    qtbot.waitUntil(lambda: backend.account == ACCOUNT and window.page.isVisible())
    qtbot.waitUntil(lambda: window.model.upload(one.id).status is Status.READY)


# -- links -------------------------------------------------------------------------------------------


def link(site: str = SITE, assignment: str = "a2") -> str:
    return f"fieldpost://open?site={site}&assignment={assignment}"


def test_a_link_chooses_its_assignment(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN, OTHER])
    window = show(backend)

    backend.shown([link()])

    qtbot.waitUntil(lambda: window.picker.chosen == OTHER)


def test_a_link_of_another_accounts_site_switches_to_it(show: Show, qtbot: QtBot):
    backend = with_two()
    window = show(backend)

    backend.shown([link(SAM.site)])

    qtbot.waitUntil(lambda: window.picker.chosen == OTHER)
    assert backend.account == SAM


def test_a_site_that_nobody_has_used_is_asked_about_first(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN, OTHER])
    backend.sites["https://new.example.edu"] = FOUND
    window = show(backend)

    backend.shown([link("new.example.edu")])
    qtbot.waitUntil(lambda: bool(window.findChildren(Question)))
    assert window.findChild(Question).accessibleName() == "Sign in to new.example.edu?"
    answer(window, NewSite.CANCEL)
    assert window.page.isVisible()
    backend.shown([link("new.example.edu")])
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(Question)))
    answer(window, NewSite.SIGN_IN)

    qtbot.waitUntil(lambda: window.sign_in.step is sign_in.Step.PERSON)
    assert window.sign_in.isVisible()


def test_a_link_cannot_lead_away_from_the_site_that_an_administrator_chose(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN])
    backend.preset = Preset(SITE, fixed=True)
    window = show(backend)

    backend.shown([link("evil.example")])

    qtbot.waitUntil(lambda: any("go to moodle.example.edu only" in text for text in notices(window)))
    assert not window.findChildren(Question)


@pytest.mark.parametrize(
    ("given", "said"), [(link(assignment="a9"), "not yours"), ("fieldpost://somewhere", "cannot use the link")]
)
def test_a_link_that_leads_nowhere_is_told(show: Show, qtbot: QtBot, given: str, said: str):
    backend = FakeBackend(assignments=[OPEN, OTHER])
    window = show(backend)

    backend.shown([given])

    qtbot.waitUntil(lambda: any(said in text for text in notices(window)))


# -- where sign-ins are kept -----------------------------------------------------------------------------


def test_a_sign_in_that_does_not_last_is_told_once(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN])
    backend.keychain_notice = "You will be asked again."
    window = show(backend)
    assert notices(window) == ["You will be asked again."]

    window.banners.dismiss(window.banners.notices()[0])
    window.session.load_assignments()

    qtbot.waitUntil(lambda: window.picker.offered > 1)
    assert notices(window) == []
