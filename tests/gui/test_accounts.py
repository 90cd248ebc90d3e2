"""Several accounts in one window, sign-ins that end, and links that open it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.builders import TICKET, upload
from tests.fakes.backend import ACCOUNT, FOUND, PASSWORD, SITE, FakeBackend, ending_link
from tests.gui.conftest import OPEN, OTHER, Show
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.upload import Status, Step, Upload
from uploader_app.gui.entrance import Account, Preset
from uploader_app.gui.models.once import Once
from uploader_app.gui.models.targets import target
from uploader_app.gui.views.beside.opening import OFFERED
from uploader_app.gui.views.beside.proxy_sign_in import ProxyDialog
from uploader_app.gui.views.entry import page as sign_in
from uploader_app.gui.views.entry.account_questions import NewSite, SignOut
from uploader_app.gui.views.frame.pages import Page
from uploader_app.gui.views.pieces.banner import Tone
from uploader_app.gui.views.pieces.dialogs import Question
from uploader_app.gui.views.window import MainWindow
from uploader_app.words import Action

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


def test_a_draft_of_another_account_is_handed_in_by_what_its_own_site_asks_for(show: Show, qtbot: QtBot):
    drafts = replace(OPEN, drafts=True)
    draft = upload(1, status=Status.FAILED, fault=Fault(Code.TARGET_DRAFT), target=target(OPEN, SAM))
    begun = upload(2, target=target(OPEN, SAM))
    backend = with_two(draft, begun)
    backend.listed = [drafts]  # Mia's site has one of the same number
    window = show(backend)
    qtbot.waitUntil(lambda: window.choice.model.find(OPEN.id) is not None)

    window.actions_.suit([begun], window.model.holds)
    assert not window.actions_.of_queue.hand_in.isEnabled()
    window.commands.act(Action.HAND_IN, draft)

    qtbot.waitUntil(lambda: draft.target in backend.asked_for)


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
    assert "1 upload is not handed in yet. It stops now, is kept" in question.accessibleDescription()
    answer(window, SignOut.STAY)
    assert backend.account == ACCOUNT
    choose(window, "Sign out")
    answer(window, SignOut.SIGN_OUT)

    qtbot.waitUntil(lambda: backend.account == SAM)
    qtbot.waitUntil(lambda: window.header.accounts.text().startswith("Sam"))
    assert not backend.posted


def test_what_is_paused_stays_so_over_a_sign_out_without_a_question(show: Show, qtbot: QtBot):
    one = upload(status=Status.PAUSED, step=Step.TRANSFER, ticket=TICKET, target=target(OPEN, ACCOUNT))
    backend = with_two(one)
    window = show(backend)

    choose(window, "Sign out")

    qtbot.waitUntil(lambda: backend.account == SAM)
    window.actions_.resume_all.trigger()
    qtbot.waitUntil(lambda: window.model.upload(one.id).status is Status.FAILED)


def test_signing_out_stops_what_moves_until_the_next_sign_in(show: Show, qtbot: QtBot):
    one = upload(status=Status.RUNNING, step=Step.TRANSFER, ticket=TICKET, sent=400, target=target(OPEN, ACCOUNT))
    backend = FakeBackend([one], assignments=[OPEN])
    backend.preset = Preset(SITE)
    window = show(backend)

    choose(window, "Sign out")
    answer(window, SignOut.SIGN_OUT)

    qtbot.waitUntil(lambda: window.model.upload(one.id).status is Status.FAILED)
    qtbot.waitUntil(lambda: window.sign_in.step is sign_in.Step.PERSON)
    assert window.sign_in.person.username.text == ""
    window.sign_in.person.username.edit.setText(ACCOUNT.username)
    window.sign_in.person.password.edit.setText(PASSWORD)
    window.sign_in.person.go.click()
    qtbot.waitUntil(lambda: window.model.upload(one.id).status is Status.READY)
    assert window.model.upload(one.id).sent == 400


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


# -- assignments that cannot be had -----------------------------------------------------------------------

UNREADY = Fault(Code.SITE_ACCOUNT_UNREADY)
SHUT = Fault(Code.KEYRING_SHUT, retry=True)


def unloaded(show: Show, qtbot: QtBot, fault: Fault) -> MainWindow:
    backend = FakeBackend(assignments=[OPEN])
    backend.no_assignments = fault
    window = show(backend)
    qtbot.waitUntil(lambda: notices(window) != [])
    return window


def press(window: MainWindow, text: str) -> None:
    next(one for one in window.banners.findChildren(QPushButton) if one.text() == text and one.isVisible()).click()


def test_what_the_site_wants_first_is_opened_in_the_browser(show: Show, qtbot: QtBot, opened: list[str]):
    window = unloaded(show, qtbot, UNREADY)
    window.banners.show_notice("Something else.", Tone.WARNING)

    press(window, "Open Moodle")
    qtbot.waitUntil(lambda: opened == [f"{SITE}/my/"])
    window._bridge._backend.no_assignments = None
    press(window, "Try again")

    qtbot.waitUntil(lambda: window.picker.offered > 0)
    assert notices(window) == ["Something else."]


def test_without_a_connection_nothing_is_to_be_done_at_the_site(show: Show, qtbot: QtBot):
    window = unloaded(show, qtbot, Fault(Code.NET_DOWN, retry=True))

    assert [one.text() for one in window.banners.findChildren(QPushButton)] == ["Try again"]


def test_assignments_of_somebody_who_has_left_are_not_shown(show: Show):
    window = show(with_two())
    offered_before = window.picker.offered

    window.session.loading._list(SAM, [])

    assert window.picker.offered == offered_before


def test_a_locked_keyring_is_no_reason_to_sign_in_again(show: Show, qtbot: QtBot):
    window = unloaded(show, qtbot, SHUT)
    assert window.page.isVisible()
    assert "keyring" in notices(window)[0]

    press(window, "Try again")

    qtbot.waitUntil(lambda: window.picker.offered > 0)
    assert window._bridge._backend.unlocked == 1
    assert notices(window) == []


def test_a_locked_keyring_is_asked_again_as_soon_as_the_window_is_wanted(show: Show, qtbot: QtBot):
    window = unloaded(show, qtbot, SHUT)
    backend = window._bridge._backend
    window.hide()
    assert backend.unlocked == 0

    window.background.bring_back()

    qtbot.waitUntil(lambda: window.picker.offered > 0)
    assert backend.unlocked == 1


# -- links that the system opens ---------------------------------------------------------------------------


def from_outside(show: Show, qtbot: QtBot, backend: FakeBackend, once: Once) -> MainWindow:
    """Somebody has come back from the system's browser."""
    window = show(backend, once=once)
    window.session.signing_in.returned.emit()
    return window


def test_links_are_offered_once_to_who_comes_back_from_the_browser(show: Show, qtbot: QtBot):
    backend, once = FakeBackend(assignments=[OPEN]), Once()
    window = from_outside(show, qtbot, backend, once)
    qtbot.waitUntil(lambda: len(notices(window)) == 1)

    press(window, "Yes")

    qtbot.waitUntil(lambda: backend.surroundings.links.on)
    assert notices(window) == []
    assert not once.first(OFFERED)


@pytest.mark.parametrize(("on", "known"), [(True, ()), (False, (OFFERED,))])
def test_links_that_open_us_or_were_refused_are_not_offered(show: Show, qtbot: QtBot, on: bool, known: tuple[str, ...]):
    backend = FakeBackend(assignments=[OPEN])
    backend.surroundings.links.on = on
    window = from_outside(show, qtbot, backend, Once(known))

    answers: list[bool] = []
    window._bridge.ask(backend.surroundings.links.is_on(), answers.append, print)  # asked later, and answered later
    qtbot.waitUntil(lambda: answers == [on])

    assert notices(window) == []


def test_coming_back_from_the_browser_is_noticed(show: Show, qtbot: QtBot, opened: list[str]):
    backend = FakeBackend(account=None, assignments=[OPEN])
    backend.preset = Preset(SITE)
    window = show(backend, once=Once())
    window.session.signing_in.embed = lambda *_: None
    qtbot.waitUntil(lambda: window.sign_in.step is sign_in.Step.PERSON)
    window.sign_in.person.browse.emit("")
    qtbot.waitUntil(lambda: window.sign_in.step is sign_in.Step.BROWSER)

    window.session.signing_in.take_link(ending_link(1, "mia"))

    qtbot.waitUntil(lambda: any("pages of assignments" in text for text in notices(window)))


def test_a_proxy_that_asks_before_the_sign_in_gets_its_answer_there(show: Show, qtbot: QtBot):
    backend = FakeBackend(account=None)
    backend.surroundings.proxy_that_asks = "proxy.example.edu:3128"
    backend.sites[SITE] = Fault(Code.NET_PROXY, retry=True)
    backend.preset = Preset(SITE)
    window = show(backend)

    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(ProxyDialog)))
    assert "then try again" in window.sign_in.site.field.problem.text


def test_how_fast_it_may_go_is_no_matter_before_the_sign_in(show: Show, qtbot: QtBot):
    window = show(FakeBackend(account=None))
    qtbot.waitUntil(window.sign_in.isVisible)

    assert not window.footer.speed.isVisible()
    window.pages.go(Page.UPLOADS)
    assert window.footer.speed.isVisible()


# -- where sign-ins are kept -----------------------------------------------------------------------------


def test_a_sign_in_that_does_not_last_is_told_once(show: Show, qtbot: QtBot):
    backend = FakeBackend(assignments=[OPEN])
    backend.keychain_notice = "You will be asked again."
    window = show(backend)
    assert notices(window) == ["You will be asked again."]

    window.banners.dismiss(window.banners.notices()[0])
    window.session.loading.load()

    qtbot.waitUntil(lambda: window.picker.offered > 1)
    assert notices(window) == []
