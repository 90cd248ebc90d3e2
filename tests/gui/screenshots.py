"""Pictures of the window in its main states: ``python -m tests.gui.screenshots OUTDIR``.

They are set in Inter where it is installed (Debian: fonts-inter), or from the folder FIELDPOST_PICTURE_FONTS.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.fakes.backend import ACCOUNT, SITE, FakeBackend
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.upload import Receipt, Status, Step, Target, Upload, UploadId
from uploader_app.gui.bridge import Bridge
from uploader_app.gui.models.uploads import Clock
from uploader_app.gui.theme.theme import Scheme, Theme
from uploader_app.gui.views.window import MainWindow
from uploader_app.wire import Assignment

NOW = 1_795_082_400.0  # Thu 19 Nov 2026, 11:00 in Amsterdam
HOUR = 3600
GB = 1_000_000_000
INTERVIEW = Assignment("a1", "Community health · Field methods", "Interview with a care worker", True,
                       closes_at=NOW + 30 * HOUR, max_bytes=8 * GB)  # fmt: skip
ASSIGNMENTS = [
    INTERVIEW,
    Assignment("a2", "Community health · Field methods", "Home visit, part 2", True, closes_at=NOW + 7 * HOUR),
    Assignment("a3", "Coastal ecology", "Shoreline survey", True, closes_at=NOW + 200 * HOUR, max_bytes=12 * GB),
    Assignment("a4", "Coastal ecology", "Tide pool transect", False, "Closed on Mon 9 Nov, 18:00 CET"),
]
TARGET = Target(SITE, ACCOUNT.username, "a1", INTERVIEW.name, INTERVIEW.max_bytes, INTERVIEW.closes_at)
SHORE = replace(TARGET, assignment="a3", name="Shoreline survey")
SHA = "9f2c51d0a7be4c6f8813e09d5b7a64c20f1de8937bc455a1620f4de7a90b31c8"


@dataclass
class Time:
    """A clock that the pictures move by hand."""

    at: float = 0.0
    clock: Clock = field(init=False)

    def __post_init__(self) -> None:
        self.clock = Clock(lambda: NOW + self.at, lambda: self.at)


def made(number: int, name: str, size: float, **changes: object) -> Upload:
    upload = Upload(
        UploadId(f"{0x5C1D40E2B97F03A86D155B2E8C40F9A1 * number:x}"[-32:]),
        "",
        f"/media/FIELD-SSD/Day 3/{name}",
        name,
        TARGET,
        NOW,
    )
    return replace(upload, size=round(size * GB), **changes)


def sending(number: int, name: str, size: float, sent: float, **changes: object) -> Upload:
    return made(number, name, size, step=Step.TRANSFER, sent=round(sent * GB), **{"status": Status.RUNNING, **changes})


def done(number: int, name: str, size: float, receipt: str) -> Upload:
    proof = Receipt(receipt, name, round(size * GB), SHA, "a1", "s1", NOW, "{}", "00")
    return made(
        number, name, size, step=Step.ATTACH, status=Status.DONE, sent=round(size * GB), sha256=SHA, receipt=proof
    )


BUSY = (
    done(1, "GX010034 Village clinic, morning round.MP4", 2.24, "7F3K"),
    sending(2, "GX010035 Interview with Amina, nurse.MP4", 3.12, 1.71),
    sending(3, "GX010036 Walk along the river path.MP4", 4.87, 0.42, target=SHORE),
    made(4, "Interview_3_translated_final_cut_with_subtitles_and_consent_statement_v12.mov", 1.38,
         status=Status.RUNNING, step=Step.CONFIRM, sent=1_380_000_000),
    made(5, "C0007.MP4", 7.6),
    made(6, "Focus group, second half.mkv", 0.91),
)  # fmt: skip
TROUBLED = (
    sending(1, "GX010035 Interview with Amina, nurse.MP4", 3.12, 1.71, status=Status.WAITING, wake_at=NOW + 60,
            fault=Fault(Code.NET_DOWN, retry=True, detail="connect timeout after 10 s")),
    sending(2, "Interview_3_final.mov", 1.38, 0.9, status=Status.FAILED,
            fault=Fault(Code.FILE_CHANGED, detail="mtime_ns differs")),
    sending(3, "GX010036 Walk along the river path.MP4", 4.87, 2.1, status=Status.FAILED, target=SHORE,
            fault=Fault(Code.FILE_MISSING, detail="request 4f1c09")),
    made(4, "notes.mp4", 0.0, status=Status.FAILED, fault=Fault(Code.FILE_NOT_VIDEO)),
    done(5, "GX010034 Village clinic, morning round.MP4", 2.24, "7F3K"),
)  # fmt: skip


@dataclass
class Scene:
    window: MainWindow
    backend: FakeBackend
    time: Time

    def settle(self, milliseconds: int = 250) -> None:
        QTest.qWait(milliseconds)

    def wait_for(self, ready: Callable[[], object]) -> None:
        for _ in range(400):
            if ready():
                return
            QTest.qWait(25)
        raise TimeoutError

    def move(self, uploads: Sequence[Upload], speeds: dict[int, float], seconds: int = 14) -> None:
        """Let some uploads run for a while, so that speed and time left are known; ends where ``uploads`` stand."""
        for second in range(seconds, -1, -1):
            self.time.at += 1
            moved = [
                replace(one, sent=one.sent - round(second * speeds.get(index, 0) * 1e6))
                for index, one in enumerate(uploads)
            ]
            self.window.model.apply(moved)


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
    scene.window.close()


def sign_in(scene: Scene) -> None:
    scene.window.session.ask()


def sign_in_refused(scene: Scene) -> None:
    scene.window.sign_in.begin(SITE, "mia.santos")
    scene.window.session.asked.emit()
    scene.window.sign_in.refuse(Fault(Code.AUTH_REFUSED))


def picker(scene: Scene) -> None:
    empty(scene)
    scene.window.picker._open()


SCENES: dict[str, tuple[Callable[[Scene], None], Sequence[Upload]]] = {
    "empty": (empty, ()),
    "uploading": (uploading, BUSY),
    "details": (details, BUSY),
    "paused": (paused, BUSY),
    "error": (error, TROUBLED),
    "recovered": (recovered, BUSY),
    "quit": (quit_dialog, BUSY),
    "sign-in": (sign_in, ()),
    "sign-in-refused": (sign_in_refused, ()),
    "picker": (picker, ()),
}


def take(name: str, theme: Theme, out: Path) -> None:
    act, uploads = SCENES[name]
    clock = Time()
    backend = FakeBackend(uploads, assignments=ASSIGNMENTS, account=None if act is sign_in else ACCOUNT)
    window = MainWindow(Bridge(backend), theme, clock.clock, tray=True)
    scene = Scene(window, backend, clock)
    window.resize(1100, 720)
    window.show()
    window.start()
    scene.wait_for(lambda: window.model.rowCount() == len(uploads) and (act is sign_in or backend.asked))
    scene.settle()
    act(scene)
    scene.settle()
    photograph(window).save(str(out / f"{name}-{theme.scheme}.png"))
    window.leaving.leave()
    scene.settle(50)
    backend.stop()
    window.deleteLater()


def photograph(window: QWidget) -> QPixmap:
    """The window with its dialogs and popups on top, as the screen shows it."""
    picture = window.grab()
    painter = QPainter(picture)
    for other in QApplication.topLevelWidgets():
        if (
            other is not window
            and other.isVisible()
            and other.parentWidget()
            and other.parentWidget().window() is window
        ):
            above = other.grab()
            if other.isModal():
                painter.fillRect(picture.rect(), "#66000000")
                place = QPoint((window.width() - other.width()) // 2, (window.height() - other.height()) // 2)
            else:
                place = window.mapFromGlobal(other.pos())
            painter.drawPixmap(place, above)
    painter.end()
    return picture


def main(out: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["TZ"] = "Europe/Amsterdam"
    time.tzset()
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    fonts = os.environ.get("FIELDPOST_PICTURE_FONTS")
    for path in sorted(Path(fonts).glob("Inter-*.otf")) if fonts else ():
        QFontDatabase.addApplicationFont(str(path))
    if "Inter" in QFontDatabase.families():
        app.setFont(QFont("Inter", 10))
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme = Theme(app, scheme)
        for name in SCENES:
            take(name, theme, out)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
