"""The one window: joins the views with the bridge. It shows what it is told and posts what is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from uploader_app import words
from uploader_app.domain.faults import Code
from uploader_app.domain.upload import Status, Step, Upload, UploadId
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.commands import Commands
from uploader_app.gui.models.assignments import AssignmentsModel
from uploader_app.gui.models.summary import Summary, summary
from uploader_app.gui.models.uploads import Clock, UploadsModel
from uploader_app.gui.theme.theme import Scheme, Theme
from uploader_app.gui.views.actions import Actions, primary
from uploader_app.gui.views.announcer import Announcer
from uploader_app.gui.views.asking import WindowAsker
from uploader_app.gui.views.banner import Banners, Tone
from uploader_app.gui.views.details import Details
from uploader_app.gui.views.frame import Footer, Header
from uploader_app.gui.views.intake import Intake
from uploader_app.gui.views.leaving import Leaving
from uploader_app.gui.views.navigation import Navigation
from uploader_app.gui.views.pages import Page, Pages
from uploader_app.gui.views.parts import fill, spaced
from uploader_app.gui.views.picker import AssignmentPicker
from uploader_app.gui.views.row_layout import Part
from uploader_app.gui.views.session import Session
from uploader_app.gui.views.sign_in import SignInPage
from uploader_app.gui.views.texts import tr
from uploader_app.gui.views.tray import Tray
from uploader_app.gui.views.uploads import UploadsPage
from uploader_app.words import Action

TICK_MS = 1000
SUM_MS = 250
SIZE = (1100, 720)
SMALLEST = (720, 520)


class MainWindow(QMainWindow):
    """``tray``: there is a place to hide in. ``chose_scheme`` is told which look the person wants."""

    def __init__(
        self,
        bridge: Bridge,
        theme: Theme,
        clock: Clock,
        *,
        tray: bool = False,
        chose_scheme: Callable[[Scheme], None] | None = None,
    ) -> None:
        super().__init__()
        self._bridge, self._clock = bridge, clock
        self._details_of: UploadId | None = None
        self.model = UploadsModel(clock, self)
        self.announcer = Announcer(self)
        self.banners = Banners(theme, self.announcer.say)
        self.details = Details(theme, clock.wall, QGuiApplication.clipboard())
        self.picker = AssignmentPicker(AssignmentsModel(clock.wall, self), theme, clock.wall)
        self.page = UploadsPage(self.model, self.picker, self.banners, self.details, theme, clock.wall)
        self.queue = self.page.queue
        self.actions_ = Actions(self, self.queue)
        self.navigation = Navigation()
        menu = self.actions_.main_menu(theme.scheme, chose_scheme or theme.choose)
        self.header = Header(theme, menu, self.navigation)
        self.footer = Footer(theme)
        self.sign_in = SignInPage(theme)
        self.session = Session(bridge, self.sign_in, self.header, self.picker, self.banners)
        self.asker = WindowAsker(self, theme, self.banners, self.session)
        self.commands = Commands(bridge, self.model, self.asker)
        self.intake = Intake(self, bridge, self.commands, self.picker, self.banners, self.asker)
        self.pages = Pages()
        self.leaving = Leaving(self, bridge, self.commands, theme, tray=tray)
        self.tray = Tray(self, self.actions_.everywhere(), self.bring_back) if tray else None
        self._menu = self.actions_.context_menu()
        self._arrange()
        self._join_bridge()
        self._join_actions()
        self._join_views()
        self._keep_time()

    def start(self, notices: Sequence[str] = (), paths: Sequence[str] = ()) -> None:
        """Begin to listen; ``paths`` are added as soon as an assignment is chosen."""
        for notice in notices:
            self.banners.show_notice(notice, Tone.WARNING)
        self._bridge.start()
        self.session.start()
        self._ticks.start()
        self.intake.add(paths)

    def bring_back(self) -> None:
        self.show()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    # -- what is told -----------------------------------------------------------------------------

    def _open(self, uploads: Sequence[Upload]) -> None:
        self.model.open(uploads)
        recovered = sum(1 for upload in uploads if upload.live and upload.step is not Step.CHECK)
        if recovered:
            self.banners.show_notice(recovered_notice(uploads, recovered))
        self.session.turned([(None, upload) for upload in uploads])
        (self.queue if uploads else self.page).setFocus()
        self._show_now()

    def _show_soon(self) -> None:
        """Figures that only grow need not be summed up at every change."""
        if not self._sums.isActive():
            self._sums.start()

    def _show_now(self) -> None:
        now = self._summary()
        self.page.show_summary(now)
        self.footer.show_summary(now, self._bridge.speed_limit)
        self.sign_in.allow_back(on=now.total > 0 or self._bridge.account is not None)
        self.actions_.pause_all.setEnabled(now.under_way > 0)
        self.actions_.resume_all.setEnabled(now.paused > 0)
        self.actions_.clear_finished.setEnabled(now.done > 0)
        if self.tray:
            self.tray.show_summary(now)
        if self._details_of:
            self.details.show_line(self.model.line(self._details_of))

    def _hindered(self, code: Code | None) -> None:
        for known in words.FAULTS.values() if code is None else ():
            self.banners.take_back(tr(known.text))
        if code is not None:
            self.banners.show_notice(tr(words.FAULTS[code].text), Tone.DANGER)

    def _summary(self) -> Summary:
        return summary(self.model.lines())

    # -- what is chosen ---------------------------------------------------------------------------

    def _clicked(self, part: Part, upload: Upload) -> None:
        action = primary(upload, self._clock.wall())
        match part:
            case Part.DETAILS:
                self._show_details(upload)
            case Part.REMOVE:
                self.commands.remove([upload])
            case Part.PRIMARY if action is not Action.NONE:
                self.commands.act(action, upload)
            case Part.PRIMARY:
                self.commands.toggle([upload])

    def _show_again(self, paths: Sequence[str]) -> None:
        self.bring_back()
        self.intake.add(paths)

    def _show_details(self, upload: Upload) -> None:
        self._details_of = upload.id
        self.details.show_line(self.model.line(upload.id))
        self.page.show_details(on=True)

    def _hide_details(self) -> None:
        self._details_of = None
        self.page.show_details(on=False)
        self.queue.setFocus()

    def _follow_choice(self) -> None:
        chosen = self.queue.selected()
        self.actions_.suit(chosen)
        if len(chosen) == 1 and not self.details.isHidden():
            self._show_details(chosen[0])

    def _with_chosen(self, do: Callable[[list[Upload]], None]) -> None:
        chosen = self.queue.selected()
        if chosen:
            do(chosen)

    def _open_menu(self, where: QPoint) -> None:
        self.actions_.suit(self.queue.selected())
        self._menu.popup(where)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.leaving.begun:
            super().closeEvent(event)
            return
        event.ignore()
        self.leaving.ask(self._summary())

    # -- joins ------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self.setWindowTitle("Fieldpost")
        self.resize(*SIZE)
        self.setMinimumSize(*SMALLEST)
        self.pages.put(Page.UPLOADS, self.page)
        self.pages.put(Page.SIGN_IN, self.sign_in)
        middle = QWidget()
        fill(spaced(QVBoxLayout(middle), 0), self.header, self.pages, self.footer)
        self.setCentralWidget(middle)

    def _keep_time(self) -> None:
        self._ticks = QTimer(self, interval=TICK_MS)
        self._ticks.timeout.connect(self.model.tick)
        self._sums = QTimer(self, interval=SUM_MS, singleShot=True)
        self._sums.timeout.connect(self._show_now)

    def _join_bridge(self) -> None:
        self._bridge.opened.connect(self._open)
        self._bridge.changed.connect(self.model.apply)
        self._bridge.hindered.connect(self._hindered)
        self._bridge.shown.connect(self._show_again)
        self.model.applied.connect(self._show_soon)
        self.model.turned.connect(self._show_now)
        self.model.turned.connect(self.announcer.turned)
        self.model.turned.connect(self.session.turned)
        self.model.turned.connect(self._follow_turned)
        self.navigation.offer(Page.UPLOADS, tr("Uploads"))
        self.navigation.asked.connect(self.pages.go)
        self.pages.turned.connect(self.navigation.show_page)
        self.navigation.show_page(self.pages.seen)
        self.session.asked.connect(partial(self.pages.go, Page.SIGN_IN))
        self.session.settled.connect(partial(self.pages.go, Page.UPLOADS))

    def _follow_turned(self) -> None:
        self.actions_.suit(self.queue.selected())

    def _join_actions(self) -> None:
        one, do = self.actions_, self.commands
        for action, chosen in (
            (one.toggle, do.toggle),
            (one.retry, do.retry),
            (one.remove, do.remove),
            (one.start_again, lambda uploads: do.act(Action.START_AGAIN, uploads[0])),
            (one.choose_file, lambda uploads: do.act(Action.CHOOSE_FILE, uploads[0])),
            (one.details, lambda uploads: self._show_details(uploads[0])),
        ):
            action.triggered.connect(partial(self._with_chosen, chosen))
        one.pause_all.triggered.connect(do.pause_all)
        one.resume_all.triggered.connect(do.resume_all)
        one.clear_finished.triggered.connect(do.clear_finished)
        one.add_files.triggered.connect(self.intake.ask_files)
        one.add_folder.triggered.connect(self.intake.ask_folder)
        one.quit.triggered.connect(self.close)
        one.suit([])

    def _join_views(self) -> None:
        page = self.page
        page.dropped.connect(self.intake.add)
        page.drop.asked_files.connect(self.intake.ask_files)
        page.drop.asked_folder.connect(self.intake.ask_folder)
        page.pause_all.clicked.connect(self.commands.pause_all)
        page.resume_all.clicked.connect(self.commands.resume_all)
        page.clear.clicked.connect(self.commands.clear_finished)
        self.queue.clicked_part.connect(self._clicked)
        self.queue.asked_details.connect(self._show_details)
        self.queue.asked_menu.connect(self._open_menu)
        self.queue.chosen.connect(self._follow_choice)
        self.details.closed.connect(self._hide_details)
        self.details.acted.connect(self.commands.act)


def recovered_notice(uploads: Sequence[Upload], recovered: int) -> str:
    """They go on by themselves, unless all of them wait for the person."""
    what = words.plural(recovered, tr("upload"), tr("uploads"))
    moving = any(upload.live and upload.status not in (Status.PAUSED, Status.FAILED) for upload in uploads)
    if not moving:
        return tr("Recovered {uploads}; nothing is lost.").format(uploads=what)
    goes_on = tr("it continues where it stopped") if recovered == 1 else tr("they continue where they stopped")
    return tr("Recovered {uploads}; {goes_on}.").format(uploads=what, goes_on=goes_on)
