"""Every screen and dialog of the window, in its main states: for the pictures, and for the audit.

A scene is a function that brings an open window there, and a line in SCENES.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog

from tests.fakes.backend import ACCOUNT, SITE, FakeBackend
from tests.gui.samples import ASSIGNMENTS, BUSY, DIARY, INTERVIEW, PAST, TARGET, TIDE_POOLS, TROUBLED
from tests.gui.scenes_beside import BESIDE_SCENES
from tests.gui.scenes_queue import QUEUE_SCENES
from tests.gui.stage import Scene, Time
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.upload import Status, Upload
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.entrance import Account
from uploader_app.gui.models.recent import Recent
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.assignments.drafts import DraftQuestion
from uploader_app.gui.views.entry.page import Step as SignInStep
from uploader_app.gui.views.frame.pages import Page
from uploader_app.gui.views.settings.report import ReportDialog
from uploader_app.gui.views.window import MainWindow

SIZE = (1180, 720)


def empty(scene: Scene) -> None:
    scene.window.picker.choose(INTERVIEW)


def uploading(scene: Scene) -> None:
    empty(scene)
    scene.move(BUSY, {1: 8.9, 2: 3.5})
    scene.window.queue.setCurrentIndex(scene.window.model.index(1))
    scene.window.banners.hide()


def details(scene: Scene) -> None:
    uploading(scene)
    scene.window.queue.setCurrentIndex(scene.window.model.index(0))
    scene.window.queue.asked_details.emit(BUSY[0])


def paused(scene: Scene) -> None:
    empty(scene)
    scene.window.banners.hide()
    scene.window.model.apply(
        [replace(one, status=Status.PAUSED) if one.status is not Status.DONE else one for one in BUSY]
    )


def error(scene: Scene) -> None:
    empty(scene)
    scene.window.banners.hide()
    scene.window.model.apply(TROUBLED)
    scene.window.queue.setCurrentIndex(scene.window.model.index(1))
    scene.window.queue.asked_details.emit(TROUBLED[1])


def recovered(scene: Scene) -> None:
    empty(scene)
    scene.move(BUSY, {1: 8.9, 2: 3.5})


def quit_dialog(scene: Scene) -> None:
    uploading(scene)
    scene.window.actions_.quit.trigger()


def sign_in(scene: Scene) -> None:
    scene.window.session.ask()


def sign_in_refused(scene: Scene) -> None:
    sign_in_person(scene)
    scene.window.sign_in.refuse(Fault(Code.AUTH_REFUSED))


def sign_in_person(scene: Scene) -> None:
    scene.window.session.ask_for(TARGET)
    scene.wait_for(lambda: scene.window.sign_in.step == "person")


def sign_in_browser(scene: Scene) -> None:
    sign_in_person(scene)
    scene.window.sign_in.browser.begin()
    scene.window.sign_in.show_step(SignInStep.BROWSER)


def accounts(scene: Scene) -> None:
    scene.backend.accounts = [ACCOUNT, Account("https://films.example.edu", "m.santos", "Mia Santos")]
    scene.window.session._show_accounts()
    scene.window.header.accounts._open()


def closed(scene: Scene) -> None:
    scene.window.picker.choose(TIDE_POOLS)


def statement(scene: Scene) -> None:
    scene.window.picker.choose(DIARY)
    scene.window.intake.add(["/media/FIELD-SSD/Day 3/C0007.MP4"])
    scene.window.findChild(DraftQuestion).agree.click()


def narrow(scene: Scene) -> None:
    scene.window.resize(760, 720)
    uploading(scene)


def narrow_details(scene: Scene) -> None:
    """Two columns where there is room for one."""
    narrow(scene)
    scene.window.queue.asked_details.emit(BUSY[1])


def picker(scene: Scene) -> None:
    narrow(scene)
    scene.settle(20)
    scene.window.page.place.button.open()


def main_menu(scene: Scene) -> None:
    uploading(scene)
    button = scene.window.header.menu_button
    button.menu().popup(button.mapToGlobal(QPoint(button.width() - button.menu().sizeHint().width(), button.height())))


def context_menu(scene: Scene) -> None:
    uploading(scene)
    scene.window.queue.asked_menu.emit(scene.window.mapToGlobal(QPoint(620, 420)))


def remove(scene: Scene) -> None:
    uploading(scene)
    scene.window.commands.remove([BUSY[1]])


def sign_out(scene: Scene) -> None:
    uploading(scene)
    scene.window.session.sign_out()


def new_site(scene: Scene) -> None:
    scene.window.session.links.take(["fieldpost://films.example.org/assign/12"])


def history(scene: Scene) -> None:
    scene.backend.records.kept = list(PAST)
    scene.window.pages.go(Page.HISTORY)
    shelf = scene.window.others.history._list
    scene.wait_for(lambda: shelf.model().rowCount() == len(PAST))
    shelf.setCurrentIndex(shelf.model().index(0, 0))


def history_empty(scene: Scene) -> None:
    scene.window.pages.go(Page.HISTORY)


def receipt(scene: Scene) -> None:
    history(scene)
    scene.window.others.history.asked_receipt.emit(PAST[0])


def withdraw(scene: Scene) -> None:
    history(scene)
    scene.window.others.history.asked_delete.emit(PAST[0])


def player(scene: Scene) -> None:
    history(scene)
    scene.backend.records.fault = Fault(Code.NET_DOWN, retry=True)
    scene.window.others.history.asked_watch.emit(PAST[0])
    scene.wait_for(lambda: not scene.window.others.player._again.isHidden())


def player_opening(scene: Scene) -> None:
    history(scene)
    scene.window.others.player.expect(PAST[0].name)
    scene.window.pages.go(Page.PLAYER)


def settings(scene: Scene) -> None:
    scene.window.pages.go(Page.SETTINGS)


def report(scene: Scene) -> None:
    settings(scene)
    scene.window.others.choosing.ask_report()
    scene.wait_for(lambda: any(one.isVisible() for one in scene.window.findChildren(ReportDialog)))


SCENES: dict[str, tuple[Callable[[Scene], object], Sequence[Upload]]] = {
    "empty": (empty, ()),
    "uploading": (uploading, BUSY),
    "details": (details, BUSY),
    "paused": (paused, BUSY),
    "error": (error, TROUBLED),
    "recovered": (recovered, BUSY),
    "quit": (quit_dialog, BUSY),
    "sign-in": (sign_in, ()),
    "sign-in-refused": (sign_in_refused, ()),
    "sign-in-again": (sign_in_person, ()),
    "sign-in-browser": (sign_in_browser, ()),
    "accounts": (accounts, ()),
    "closed": (closed, ()),
    "statement": (statement, ()),
    "narrow": (narrow, BUSY),
    "narrow-details": (narrow_details, BUSY),
    "picker": (picker, BUSY),
    "main-menu": (main_menu, BUSY),
    "context-menu": (context_menu, BUSY),
    "remove": (remove, BUSY),
    "sign-out": (sign_out, BUSY),
    "new-site": (new_site, ()),
    "history": (history, ()),
    "history-empty": (history_empty, ()),
    "receipt": (receipt, ()),
    "withdraw": (withdraw, ()),
    "player": (player, ()),
    "player-opening": (player_opening, ()),
    "settings": (settings, ()),
    "report": (report, ()),
    **QUEUE_SCENES,
    **BESIDE_SCENES,
}


@contextmanager
def opened(name: str, theme: Theme, pause: int = 0) -> Iterator[MainWindow]:
    """The window in that scene. ``pause``: ms that everything gets to settle."""
    act, uploads = SCENES[name]
    clock = Time()
    backend = FakeBackend(uploads, assignments=ASSIGNMENTS, account=None if act is sign_in else ACCOUNT)
    recent = Recent([f"{SITE} {INTERVIEW.id}"])
    window = MainWindow(Bridge(backend), theme, clock.clock, tray=lambda: True, recent=recent)
    scene = Scene(window, backend, clock)
    try:
        window.resize(*SIZE)
        window.setUpdatesEnabled(bool(pause))  # nobody looks at what leads there
        window.show()
        window.start()
        scene.wait_for(lambda: window.model.rowCount() == len(uploads) and (act is sign_in or window.picker.offered))
        scene.settle(pause)
        act(scene)
        window.setUpdatesEnabled(True)
        scene.settle(pause)
        yield window
    finally:
        for above in window.findChildren(QDialog):
            above.close()
        over: list[bool] = []
        window.leaving.over.connect(lambda: over.append(True))
        window.leaving.leave()
        scene.wait_for(lambda: over)
        backend.stop()
        window.deleteLater()
