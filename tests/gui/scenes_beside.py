"""Scenes of what stands beside the uploads: notices of every kind, what keeps uploads back, and the refusals that a row
can tell of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QMenu

from tests.fakes.backend import ACCOUNT, FOUND, SITE
from tests.gui.samples import BUSY, GB, INTERVIEW, PAST, SIGNED, TARGET, made
from tests.gui.scenes_queue import LATE, SOON, late
from tests.gui.stage import Scene
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.messages import Hold
from uploader_app.domain.upload import Status, Upload
from uploader_app.gui.entrance import Account
from uploader_app.gui.views.beside.proxy_sign_in import ProxyDialog
from uploader_app.gui.views.frame.pages import Page

PROXY = "proxy.example.edu:8080"
OTHER = Account("https://films.example.edu", "m.santos", "Mia Santos")
REFUSED = (Code.FILE_LISTED, Code.FILE_UNFINISHED, Code.FILE_NO_PICTURE)
STOPPED = (Code.AUTH_EXPIRED, Code.FILE_TOO_LARGE, Code.TARGET_DRAFT, Code.TARGET_CLOSED, Code.STORE_CHECKSUM,
           Code.SERVER_FULL)  # fmt: skip
LIMITS = tuple(
    made(at, f"C000{at}.MP4", 10.4, target=SOON, status=Status.FAILED,
         fault=Fault(code, size=round(10.4 * GB), limit=8 * GB))
    for at, code in enumerate(STOPPED, start=1)
)  # fmt: skip


def proxy(scene: Scene) -> None:
    scene.window.picker.choose(INTERVIEW)
    scene.backend.surroundings.proxy_that_asks = PROXY
    scene.window.background.conditions._proxy.ask()
    dialog: ProxyDialog = scene.window.findChild(ProxyDialog)
    dialog._give()


def conditions(scene: Scene) -> None:
    """Three at once: more are never shown."""
    late(scene)
    scene.backend.surroundings.proxy_that_asks = PROXY
    scene.backend.hinder(Code.DISK_FULL)
    scene.backend.hold(Hold.METERED)
    scene.wait_for(lambda: len(scene.window.banners.notices()) == 3)


def offers(scene: Scene) -> None:
    """What is offered in notices: to start with the computer, to sign in another account again, to be in time."""
    scene.window.picker.choose(INTERVIEW)
    scene.backend.accounts = [ACCOUNT, OTHER]
    ended = replace(LATE[4], target=replace(TARGET, site=OTHER.site, account=OTHER.username), status=Status.FAILED,
                    fault=Fault(Code.AUTH_EXPIRED))  # fmt: skip
    scene.move(LATE, {1: 0.9, 2: 1.4}, 30)
    scene.window.session.turned([(LATE[4], ended)])
    scene.wait_for(lambda: len(scene.window.banners.notices()) == 3)


def left_out(scene: Scene) -> None:
    scene.window.picker.choose(INTERVIEW)
    paths = [f"/media/FIELD-SSD/Day 3/GX0100{at}.MP4" for at in range(len(REFUSED))]
    scene.backend.unprepared = {path: Fault(code) for path, code in zip(paths, REFUSED, strict=True)}
    scene.window.intake.add(paths)
    scene.wait_for(scene.window.banners.notices)


def limits(scene: Scene) -> None:
    scene.window.resize(scene.window.width(), 900)
    scene.window.picker.choose(INTERVIEW)
    scene.window.queue.setCurrentIndex(scene.window.model.index(1))


def account_unready(scene: Scene) -> None:
    """The site wants a new password first, or a yes to its policy."""
    scene.window.session.ask_for(TARGET)
    scene.wait_for(lambda: scene.window.sign_in.step == "person")
    scene.window.sign_in.refuse(Fault(Code.SITE_ACCOUNT_UNREADY))


def maintenance(scene: Scene) -> None:
    closed = replace(FOUND, fault=Fault(Code.SITE_MAINTENANCE, retry=True), message="We are back at 18:00.")
    scene.backend.sites = {SITE: closed}
    scene.window.session.ask_for(TARGET)
    scene.wait_for(lambda: scene.window.sign_in.step == "person")


def no_assignments(scene: Scene) -> None:
    scene.backend.no_assignments = Fault(Code.NET_DOWN, retry=True)
    scene.window.session.loading.again()
    scene.wait_for(scene.window.banners.notices)


def draft_receipt(scene: Scene) -> None:
    """Not everything agrees: the original has to be kept."""
    document = SIGNED.replace('"proof": "onlinetext"', '"proof": "onlinetext", "submission_state": "draft"')
    signed = replace(PAST[0].receipt, document=document)
    scene.window.others.keeping.show_receipt(replace(PAST[0], receipt=signed))


def order_menu(scene: Scene) -> None:
    late(scene)
    scene.window.queue.asked_menu.emit(scene.window.mapToGlobal(QPoint(420, 320)))
    menu = next(one for one in scene.window.findChildren(QMenu) if one.isVisible())
    order = next(one for one in menu.actions() if one.menu())
    menu.setActiveAction(order)
    QTest.keyClick(menu, Qt.Key.Key_Right)
    scene.wait_for(order.menu().isVisible)


def history_menu(scene: Scene) -> None:
    scene.backend.records.kept = list(PAST)
    scene.window.pages.go(Page.HISTORY)
    shelf = scene.window.others.history._list
    scene.wait_for(lambda: shelf.model().rowCount() == len(PAST))
    shelf.setCurrentIndex(shelf.model().index(0, 0))
    scene.window.others.history._open_menu(QPoint(200, 40))


def locked(scene: Scene) -> None:
    """Settings that somebody else has set, and one that was not taken."""
    settings = replace(scene.backend.settings, sources={"parallel": "a policy", "keep_awake": "a policy"})
    scene.backend.settings = settings
    scene.window.pages.go(Page.SETTINGS)
    scene.window.others.settings.show_settings(settings)
    scene.window.others.choosing.choose("limit_rate", -1)
    scene.wait_for(lambda: any(row._problem.text() for row in scene.window.others.settings._rows.values()))


def choosing(scene: Scene) -> None:
    scene.window.resize(780, 720)
    scene.window.pages.go(Page.SETTINGS)
    scene.settle(20)
    first = next(one for one in scene.window.others.settings.findChildren(QComboBox) if one.isVisible())
    first.showPopup()


BESIDE_SCENES: dict[str, tuple[Callable[[Scene], object], Sequence[Upload]]] = {
    "proxy": (proxy, ()),
    "conditions": (conditions, LATE),
    "offers": (offers, LATE),
    "left-out": (left_out, BUSY),
    "limits": (limits, LIMITS),
    "account-unready": (account_unready, ()),
    "maintenance": (maintenance, ()),
    "no-assignments": (no_assignments, ()),
    "order-menu": (order_menu, LATE),
    "draft-receipt": (draft_receipt, ()),
    "history-menu": (history_menu, ()),
    "locked": (locked, ()),
    "choosing": (choosing, ()),
}
