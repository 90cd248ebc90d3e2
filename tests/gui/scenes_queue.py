"""Scenes of the queue: what it waits for, whether it will be in time, its order, and smaller copies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QBuffer, QByteArray, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPolygonF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from tests.gui.samples import ASSIGNMENTS, BUSY, DAY, GB, HOUR, INTERVIEW, NOW, SHORE, TARGET, done, made, sending
from tests.gui.stage import Scene
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.messages import Hold
from uploader_app.domain.story import Happening, Kind
from uploader_app.domain.upload import Film, Status, Step, Upload
from uploader_app.gui.films import Copies
from uploader_app.gui.views.queue.pictures import Pictures
from uploader_app.gui.views.queue.smaller import SmallerDialog
from uploader_app.media.presets import PRESETS
from uploader_app.media.smaller import Offer
from uploader_app.settings import Settings
from uploader_app.words import Action

FILM = Film("mp4", "h264", 1874, 3840, 2160, 29.97, "aac", 24_000_000)
SOON = replace(TARGET, closes_at=NOW + 2 * HOUR)
LATE = (
    done(1, "GX010034 Village clinic, morning round.MP4", 2.24, "7F3K"),
    sending(2, "GX010035 Interview with Amina, nurse.MP4", 12.12, 1.71, target=SOON, film=FILM),
    sending(3, "GX010036 Walk along the river path.MP4", 4.87, 3.1, target=SHORE, film=replace(FILM, duration_s=412)),
    made(4, "C0007.MP4", 7.6, target=SOON, film=replace(FILM, duration_s=3920)),
    made(5, "Focus group, second half.mkv", 0.91, target=SHORE, film=replace(FILM, duration_s=95)),
)
DUE = replace(TARGET, due_at=NOW + 2 * HOUR)
OVERDUE = (
    sending(1, "GX010035 Interview with Amina, nurse.MP4", 12.12, 1.71, target=DUE, film=FILM),
    sending(2, "GX010036 Walk along the river path.MP4", 4.87, 3.1, film=replace(FILM, duration_s=412),
            target=replace(SHORE, due_at=NOW + 8 * DAY, closes_at=NOW + 10 * DAY)),
    made(3, "Home visit.mp4", 1.38, film=replace(FILM, duration_s=233),
         target=replace(SOON, assignment="a2", name="Home visit, part 2", due_at=NOW - HOUR, closes_at=NOW + 7 * HOUR)),
    made(4, "C0007.MP4", 3.6, target=DUE, film=replace(FILM, duration_s=1920)),
)  # fmt: skip
LINE = (
    sending(1, "GX010035 Interview with Amina, nurse.MP4", 3.12, 1.71, film=FILM),
    made(2, "C0007.MP4", 7.6, step=Step.TICKET, status=Status.WAITING, wake_at=NOW + 25, place=3, film=FILM,
         fault=Fault(Code.SERVER_FULL, retry=True, place=3)),
    made(3, "Focus group, second half.mkv", 0.91, urgent=True),
    made(4, "Home visit.mp4", 10.4, status=Status.FAILED,
         fault=Fault(Code.FILE_TOO_LARGE, size=round(10.4 * GB), limit=8 * GB, whose="companion")),
)  # fmt: skip
RESTING = (
    done(1, "GX010034 Village clinic, morning round.MP4", 2.24, "7F3K"),
    made(2, "Home visit.mp4", 1.38, step=Step.ATTACH, sent=1_380_000_000, status=Status.FAILED, film=FILM,
         fault=Fault(Code.TARGET_DRAFT)),
    made(3, "GX010034 Village clinic, morning round (1).MP4", 2.24, step=Step.TICKET, status=Status.FAILED,
         fault=Fault(Code.FILE_TWIN, detail=done(1, "", 0, "").id), film=FILM),
    made(4, "Focus group, second half.mkv", 0.91, step=Step.ATTACH, sent=910_000_000),
    sending(5, "GX010035 Interview with Amina, nurse.MP4", 3.12, 1.71, status=Status.WAITING, wake_at=NOW + 60,
            film=FILM, fault=Fault(Code.NET_DOWN, retry=True)),
    made(6, "C0007.MP4", 7.6, film=FILM),
    sending(7, "GX010036 Walk along the river path.MP4", 4.87, 0.42, status=Status.PAUSED, film=FILM),
)  # fmt: skip
OFFERS = tuple(Offer(preset, size, seconds) for preset, size, seconds in zip(
    PRESETS, (1_430_000_000, 702_000_000, 281_000_000), (1500.0, 720.0, 400.0), strict=True))  # fmt: skip


def film_picture(hue: int) -> bytes:
    """A hill under a sky."""
    image = QImage(320, 180, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sky = QLinearGradient(0, 0, 0, 180)
    sky.setColorAt(0, QColor.fromHsv(hue, 120, 210))
    sky.setColorAt(1, QColor.fromHsv(hue, 40, 250))
    painter.fillRect(image.rect(), sky)
    for shift, value in ((0, 150), (40, 110)):
        painter.setBrush(QColor.fromHsv((hue + 150) % 360, 110, value))
        hill = [QPointF(-10, 190), QPointF(60 + shift, 80 + shift), QPointF(200 + shift, 130), QPointF(340, 190)]
        painter.drawPolygon(QPolygonF(hill))
    painter.end()
    held = QBuffer()
    held.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(held, "JPEG")
    return QByteArray(held.data()).data()


def _begin(scene: Scene, uploads: Sequence[Upload]) -> None:
    scene.backend.films.jpegs = {one.id: film_picture(number * 47 % 360) for number, one in enumerate(uploads)}
    scene.window.queue.show_pictures(Pictures(scene.window._bridge, scene.window.queue._rows._theme, scene.window))
    scene.window.picker.choose(INTERVIEW)
    for notice in scene.window.banners.notices():
        scene.window.banners.dismiss(notice)


def late(scene: Scene) -> None:
    _begin(scene, LATE)
    scene.move(LATE, {1: 0.9, 2: 1.4}, 30)
    scene.window.model.tick()
    scene.window.queue.setCurrentIndex(scene.window.model.index(1))


def overdue(scene: Scene) -> None:
    scene.window.resize(1180, 860)
    _begin(scene, OVERDUE)
    dates = {one.target.assignment: one.target for one in OVERDUE}
    scene.backend.listed = [
        replace(one, due_at=dates[one.id].due_at, closes_at=dates[one.id].closes_at) if one.id in dates else one
        for one in ASSIGNMENTS
    ]
    scene.window.news.refresh()
    scene.wait_for(lambda: scene.window.picker.offered == 2)
    scene.move(OVERDUE, {0: 0.9, 1: 1.4}, 30)
    scene.window.model.tick()
    scene.window.queue.setCurrentIndex(scene.window.model.index(0))


def line(scene: Scene) -> None:
    _begin(scene, LINE)
    scene.move(LINE, {0: 8.9})
    scene.window.queue.setCurrentIndex(scene.window.model.index(0))


def metered(scene: Scene) -> None:
    _begin(scene, LATE)
    waiting = [replace(one, status=Status.READY) if one.live else one for one in LATE]
    scene.window.model.apply(waiting)
    scene.window.model.hold({Hold.METERED: 0.0})
    scene.window.queue.setCurrentIndex(scene.window.model.index(1))


def resting(scene: Scene, *holds: Hold) -> None:
    scene.window.resize(1180, 1000)
    _begin(scene, RESTING)
    scene.window.model.hold(dict.fromkeys(holds, NOW + 9 * HOUR))
    scene.window.queue.setCurrentIndex(scene.window.model.index(1))


def held(scene: Scene) -> None:
    resting(scene, Hold.SCHEDULE)


def order(scene: Scene) -> None:
    line(scene)
    held = scene.window.queue.viewport()
    QTest.mousePress(held, Qt.MouseButton.LeftButton, pos=QPoint(300, 20))
    QTest.mouseMove(held, QPoint(300, 215))


def story(scene: Scene) -> None:
    _begin(scene, LATE)
    told = ((900, Kind.ADDED, "Interview"), (890, Kind.CHECKED, "12120000000"), (880, Kind.TICKETED, ""),
            (875, Kind.STARTED, ""), (300, Kind.WAITING, "net.down"), (280, Kind.RESUMED, "1100000000"))  # fmt: skip
    scene.backend.stories[LATE[1].id] = [Happening(NOW - ago, kind, detail) for ago, kind, detail in told]
    for second in range(70):
        scene.time.at += 1
        sent = LATE[1].sent + 900_000 * second + 9_000_000 * (second // 9)
        scene.window.model.apply([replace(LATE[1], sent=sent)])
    scene.window.model.tick()
    scene.window.queue.setCurrentIndex(scene.window.model.index(1))
    scene.window.queue.asked_details.emit(LATE[1])
    scene.wait_for(lambda: not scene.window.details.story.isHidden())
    scroll = scene.window.details.findChild(QScrollArea)
    scene.settle(50)
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())


def note(scene: Scene) -> None:
    late(scene)
    scene.window.work.ask_note([replace(LATE[1], note="The sound is poor in the first two minutes, sorry.")])


def elsewhere(scene: Scene) -> None:
    late(scene)
    scene.window.work.ask_elsewhere([LATE[1]])


def smaller(scene: Scene) -> SmallerDialog:
    late(scene)
    scene.backend.films.offered = Copies(FILM, OFFERS)
    scene.window.commands.act(Action.SMALLER, LATE[1])
    dialog: SmallerDialog = scene.window.findChild(SmallerDialog)
    scene.wait_for(lambda: dialog.film and dialog.isActiveWindow())
    return dialog


def making_smaller(scene: Scene) -> None:
    dialog = smaller(scene)
    scene.backend.films.finished = False
    dialog.make.click()
    scene.time.at += 90
    dialog.show_share(0.31)


def full_speed(scene: Scene) -> None:
    scene.backend.speed_limit = 3_000_000
    scene.backend.settings = Settings(limit_rate=3_000_000)
    _begin(scene, BUSY)
    scene.move(BUSY, {1: 8.9, 2: 3.5})
    button = scene.window.footer.speed
    menu = button.menu()
    menu.popup(button.mapToGlobal(QPoint(button.width() - menu.sizeHint().width(), -menu.sizeHint().height())))


QUEUE_SCENES: dict[str, tuple[Callable[[Scene], object], Sequence[Upload]]] = {
    "late": (late, LATE),
    "overdue": (overdue, OVERDUE),
    "line": (line, LINE),
    "metered": (metered, LATE),
    "resting": (resting, RESTING),
    "held": (held, RESTING),
    "order": (order, LINE),
    "story": (story, LATE),
    "note": (note, LATE),
    "elsewhere": (elsewhere, LATE),
    "smaller": (smaller, LATE),
    "making-smaller": (making_smaller, LATE),
    "speed": (full_speed, BUSY),
}
