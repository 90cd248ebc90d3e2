"""The one window: joins the views with the bridge. It shows what it is told and posts what is chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from uploader_app.domain.upload import Upload, UploadId
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.commands import Commands
from uploader_app.gui.models.once import Once
from uploader_app.gui.models.recent import Recent
from uploader_app.gui.models.recovered import recovered_notice
from uploader_app.gui.models.summary import Summary, summary
from uploader_app.gui.models.uploads import Clock, UploadsModel
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.assignments.choice import AssignmentChoice
from uploader_app.gui.views.assignments.news import AssignmentNews
from uploader_app.gui.views.assignments.picker import AssignmentPicker
from uploader_app.gui.views.beside.background import Background
from uploader_app.gui.views.beside.leaving import Leaving
from uploader_app.gui.views.beside.tray import Available, nowhere
from uploader_app.gui.views.entry.page import SignInPage
from uploader_app.gui.views.entry.session import Session
from uploader_app.gui.views.frame.actions import Actions, possible
from uploader_app.gui.views.frame.announcer import Announcer
from uploader_app.gui.views.frame.asking import WindowAsker
from uploader_app.gui.views.frame.banner_places import BannerPlaces
from uploader_app.gui.views.frame.frame import Footer, Header
from uploader_app.gui.views.frame.navigation import Navigation
from uploader_app.gui.views.frame.others import OtherPages
from uploader_app.gui.views.frame.pages import Page, Pages
from uploader_app.gui.views.pieces.banner import Banners, Tone
from uploader_app.gui.views.pieces.parts import fill, spaced
from uploader_app.gui.views.queue.deadlines import Deadlines
from uploader_app.gui.views.queue.details import Details
from uploader_app.gui.views.queue.intake import Intake
from uploader_app.gui.views.queue.page import UploadsPage
from uploader_app.gui.views.queue.pictures import Pictures
from uploader_app.gui.views.queue.questions import UploadQuestions
from uploader_app.gui.views.queue.row_layout import Part
from uploader_app.gui.views.queue.work import QueueWork
from uploader_app.language import tr
from uploader_app.words import Action

TICK_MS = 1000
SUM_MS = 250
SIZE = (1180, 720)
SMALLEST = (720, 520)


class MainWindow(QMainWindow):
    """``tray``: whether there is a place to hide in. ``recent``: where the last videos went. ``once``: what was said
    before."""

    def __init__(
        self,
        bridge: Bridge,
        theme: Theme,
        clock: Clock,
        *,
        tray: Available = nowhere,
        recent: Recent | None = None,
        once: Once | None = None,
    ) -> None:
        super().__init__()
        self._bridge, self._clock = bridge, clock
        self._details_of: UploadId | None = None
        self.model = UploadsModel(clock, self)
        self.announcer = Announcer(self)
        self.banners = Banners(theme, self.announcer.say)
        self.details = Details(theme, self.model, QGuiApplication.clipboard())
        self.choice = AssignmentChoice(self, bridge, theme, clock, recent or Recent())
        self.page = UploadsPage(self.model, self.choice, self.banners, self.details, theme)
        self.queue = self.page.queue
        self.actions_ = Actions(theme, self, self.queue)
        self.navigation = Navigation()
        self.header = Header(theme, self.actions_.main_menu(), self.navigation)
        self.footer = Footer(theme, bridge, clock.wall, self.choice.now)
        self.sign_in = SignInPage(theme)
        self.session = Session(bridge, self.sign_in, self.header, self.choice.picker, self.banners, self.model.uploads)
        self.commands = self._queue_joined(theme)
        self.intake = Intake(self, bridge, self.commands, self.choice, self.banners, self.asker)
        self.pages = Pages()
        self.pages.put(Page.UPLOADS, self.page)
        self.pages.put(Page.SIGN_IN, self.sign_in)
        self.others = OtherPages(self, bridge, self.pages, theme, clock, self.banners)
        everywhere = self.actions_.everywhere(self.footer.speed.full, self.footer.speed.back)
        self.background = Background(
            self, bridge, theme, self.banners, self.model, actions=everywhere, available=tray, once=once or Once()
        )
        self.leaving = Leaving(self, bridge, self.commands, theme, self.background)
        self._arrange()
        self._join_bridge()
        self._join_actions()
        self._join_views()
        self._keep_time()

    def start(self, notices: Iterable[str] = (), paths: Sequence[str] = ()) -> None:
        """Begin to listen; ``paths`` are added as soon as an assignment is chosen."""
        for notice in notices:
            self.banners.show_notice(notice, Tone.WARNING)
        self._bridge.start()
        self.session.start()
        self._ticks.start()
        self.intake.add(self.session.links.take(paths))

    @property
    def picker(self) -> AssignmentPicker:
        return self.choice.picker

    # -- what is told -----------------------------------------------------------------------------

    def _open(self, uploads: Sequence[Upload]) -> None:
        self.model.open(uploads)
        if recovered := recovered_notice(uploads):
            self.banners.show_notice(recovered)
        self.session.turned([(None, upload) for upload in uploads])
        (self.queue if uploads else self.page).setFocus()
        self._show_now()
        self.queue.show_live()

    def _show_soon(self) -> None:
        """Figures that only grow need not be summed up at every change."""
        if not self._sums.isActive():
            self._sums.start()

    def _show_now(self) -> None:
        now = self._summary()
        self.announcer.moved(self.model.busy())
        self.page.show_summary(now)
        self.footer.show_summary(now, self.model.outlook.seconds_for_all)
        self.sign_in.allow_back(on=now.total > 0 or self._bridge.account is not None)
        self.actions_.pause_all.setEnabled(now.under_way > 0)
        self.actions_.resume_all.setEnabled(now.paused > 0)
        self.actions_.clear_finished.setEnabled(now.done > 0)
        self.background.show_summary(now)
        if self._details_of:
            self.details.show_line(self.model.line(self._details_of))

    def _summary(self) -> Summary:
        return summary(self.model.tally, self.model.busy())

    # -- what is chosen ---------------------------------------------------------------------------

    def _clicked(self, part: Part, upload: Upload) -> None:
        line = self.model.line(upload.id)
        action = self.model.sentence(line).action if line else Action.NONE
        match part:
            case Part.DETAILS:
                self._show_details(upload)
            case Part.REMOVE:
                self.commands.remove([upload])
            case Part.PRIMARY if action is not Action.NONE:
                self.commands.act(action, upload)
            case Part.PRIMARY if upload.receipt:
                self.others.keeping.show_receipt(upload)
            case Part.PRIMARY:
                self.commands.toggle([upload])

    def _show_again(self, paths: Sequence[str]) -> None:
        self.background.bring_back()
        self.intake.add(self.session.links.take(paths))

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
        self.actions_.suit(chosen, self.model.holds)
        if len(chosen) == 1 and not self.details.isHidden():
            self._show_details(chosen[0])

    def _open_menu(self, where: QPoint) -> None:
        self.actions_.suit(self.queue.selected(), self.model.holds)
        possible(self._menu).popup(where)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.leaving.begun:
            super().closeEvent(event)
            return
        event.ignore()
        self.leaving.close(self._summary())

    # -- joins ------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self.setWindowTitle("Fieldpost")
        self.resize(*SIZE)
        self.setMinimumSize(*SMALLEST)
        middle = QWidget()
        self._places = BannerPlaces(self.banners, self.page.notices)
        for follower in (self._places, self.footer, self.navigation):
            self.pages.turned.connect(follower.show_page)
        fill(spaced(QVBoxLayout(middle), 0), self.header, self._places.above, self.pages, self.footer)
        self.setCentralWidget(middle)

    def _keep_time(self) -> None:
        self._ticks = QTimer(self, interval=TICK_MS)
        self._ticks.timeout.connect(self.model.tick)
        self._ticks.timeout.connect(self.page.tell_time)
        self._sums = QTimer(self, interval=SUM_MS, singleShot=True)
        self._sums.timeout.connect(self._show_now)

    def _join_bridge(self) -> None:
        self._bridge.opened.connect(self._open)
        self._bridge.changed.connect(self.model.apply)
        self._bridge.shown.connect(self._show_again)
        self.deadlines.at_risk.connect(self.background.notices.at_risk)
        self.model.applied.connect(self._show_soon)
        self.model.turned.connect(self.footer.turned)
        self.model.turned.connect(self._show_now)
        self.model.turned.connect(self.announcer.turned)
        self.model.turned.connect(self.session.turned)
        self.news = AssignmentNews(self, self._bridge, self.choice, self.banners, self._clock)
        self.leaving.begins.connect(self.news.stop)
        self.others.withdrew.connect(self.news.refresh)
        self.model.turned.connect(self.news.turned)
        self.model.turned.connect(self._follow_turned)
        self.navigation.offer(Page.UPLOADS, tr("Uploads"))
        self.navigation.offer(Page.HISTORY, tr("History"))
        self.navigation.asked.connect(self.pages.go)
        self.navigation.show_page(self.pages.seen)
        self.session.asked.connect(partial(self.pages.go, Page.SIGN_IN))
        self.sign_in.said.connect(partial(self.announcer.say, urgent=True))
        self.session.settled.connect(partial(self.pages.go, Page.UPLOADS))
        self.sign_in.proxy_asked.connect(self.background.conditions.sign_in_to_proxy)
        self.session.signing_in.returned.connect(self.background.opening.look)
        self.background.presence.asked.connect(self.session.loading.come_back)

    def _follow_turned(self) -> None:
        self.actions_.suit(self.queue.selected(), self.model.holds)

    def _join_actions(self) -> None:
        one, do = self.actions_, self.commands
        for action, chosen in (
            (one.toggle, do.toggle),
            (one.retry, do.retry),
            (one.remove, do.remove),
            (one.start_again, lambda uploads: do.act(Action.START_AGAIN, uploads[0])),
            (one.choose_file, lambda uploads: do.act(Action.CHOOSE_FILE, uploads[0])),
            (one.of_queue.receipt, lambda uploads: self.others.keeping.show_receipt(uploads[0])),
            (one.details, lambda uploads: self._show_details(uploads[0])),
        ):
            action.triggered.connect(partial(self.queue.with_chosen, chosen))
        one.pause_all.triggered.connect(do.pause_all)
        one.resume_all.triggered.connect(do.resume_all)
        one.clear_finished.triggered.connect(do.clear_finished)
        one.add_files.triggered.connect(self.intake.ask_files)
        one.add_folder.triggered.connect(self.intake.ask_folder)
        one.settings.triggered.connect(partial(self.pages.go, Page.SETTINGS))
        one.paste.triggered.connect(partial(self.intake.paste, QGuiApplication.clipboard()))
        one.refresh.triggered.connect(self.news.refresh)
        one.quit.triggered.connect(lambda: self.leaving.ask(self._summary()))
        self._menu = one.context_menu()
        one.suit([])

    def _queue_joined(self, theme: Theme) -> Commands:
        """With all that can be asked and told about single uploads."""
        known = self.model, self.choice.model
        questions = UploadQuestions(self, self._bridge, theme, self._clock, known, self.banners)
        self.asker = WindowAsker(self, theme, self.banners, self.session, questions)
        commands = Commands(self._bridge, self.model, self.asker)
        joined = self._bridge, self.model, commands
        self.work = QueueWork(self.queue, self.actions_.of_queue, joined, questions, self.banners)
        self.queue.show_pictures(Pictures(self._bridge, theme, self))
        self.deadlines = Deadlines(self.model, self.banners, self)
        self.deadlines.asked_smaller.connect(partial(commands.act, Action.SMALLER))
        self.deadlines.asked_first.connect(self.work.wishes.put_first)
        self.work.join(self.details)
        return commands

    def _join_views(self) -> None:
        page = self.page
        page.dropped.connect(self.intake.add)
        page.dropped_on.connect(self.intake.add_to)
        self.choice.list.done.connect(lambda: self.announcer.say(page.head.accessibleName()))
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
