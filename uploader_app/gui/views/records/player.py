"""Watching one video. It is given the address of the relay, and knows neither the store nor the companion."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer
from PySide6.QtMultimediaWidgets import QVideoWidget
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from uploader_app import words
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.emptiness import Emptiness
from uploader_app.gui.views.pieces.parts import button, fill, icon_button, label, spaced
from uploader_app.gui.views.records.timeline import STEP_MS, Timeline
from uploader_app.language import tr

SPEEDS = (1.0, 1.25, 1.5, 2.0, 0.5)
LEFT_TO_RIGHT = "\u200e"
"""Else the sign would stand before the number in a mirrored window."""


class PlayerPage(QWidget):
    left = Signal()
    asked_again = Signal()
    """The video could not be played; the person wants another try."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._player = QMediaPlayer(self)
        self._sound = QAudioOutput(self)
        self._player.setAudioOutput(self._sound)
        self._picture = QVideoWidget()
        self._player.setVideoOutput(self._picture)
        self._title = label("", theme, scale=tokens.HEADING, bold=True)
        self._again = button(tr("Try again"), role="primary")
        self._words = Emptiness(theme, self._again)
        self._play = icon_button(theme, "pause", tr("Pause"), "text")
        self._mute = icon_button(theme, "volume", tr("Sound off"), "text")
        self._speed = button("", role="flat")
        self._full = icon_button(theme, "full-screen", tr("Full screen"), "text")
        self._where = Timeline()
        self._time = label("", theme, scale=tokens.SMALL, tone="muted")
        self._arrange()
        self._join()
        self._set_speed(SPEEDS[0])

    # -- what is told -----------------------------------------------------------------------------

    def expect(self, title: str) -> None:
        """Its address is on the way."""
        self._title.setText(title)
        self._player.setSource(QUrl())
        self._say(tr("Opening the video…"))

    def play(self, address: str) -> None:
        self._player.setSource(QUrl(address))
        self._player.play()
        self._play.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, text: str) -> None:
        """It cannot be played, and why."""
        self._player.stop()
        self._say(text, again=True)

    def stop(self) -> None:
        """Lets go of the video and its connection."""
        self._player.stop()
        self._player.setSource(QUrl())

    # -- what is chosen ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Space | Qt.Key.Key_K:
                self._toggle()
            case Qt.Key.Key_Left:
                self._jump(-STEP_MS)
            case Qt.Key.Key_Right:
                self._jump(STEP_MS)
            case Qt.Key.Key_M:
                self._toggle_sound()
            case Qt.Key.Key_F:
                self._fill_screen()
            case Qt.Key.Key_Escape if self._picture.isFullScreen():
                self._fill_screen()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The picture is a window of its own while it fills the screen; keys work there too."""
        if watched is self._picture and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self.keyPressEvent(event)
            return True
        if watched is self._picture and event.type() is QEvent.Type.MouseButtonDblClick:
            self._fill_screen()
            return True
        return super().eventFilter(watched, event)

    def _fill_screen(self) -> None:
        self._picture.setFullScreen(not self._picture.isFullScreen())

    def _toggle(self) -> None:
        if self._player.isPlaying():
            self._player.pause()
        else:
            self._player.play()

    def _toggle_sound(self) -> None:
        self._sound.setMuted(not self._sound.isMuted())

    def _jump(self, milliseconds: int) -> None:
        self._player.setPosition(min(max(0, self._player.position() + milliseconds), self._player.duration()))

    def _next_speed(self) -> None:
        self._set_speed(SPEEDS[(SPEEDS.index(self._player.playbackRate()) + 1) % len(SPEEDS)])

    def _set_speed(self, speed: float) -> None:
        self._player.setPlaybackRate(speed)
        self._speed.setText(f"{LEFT_TO_RIGHT}{speed:g}×")
        self._speed.setAccessibleName(tr("Speed: {speed} times").format(speed=f"{speed:g}"))

    # -- what the player says -----------------------------------------------------------------------

    def _status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is QMediaPlayer.MediaStatus.StalledMedia:
            self._time.setText(tr("Loading…"))
        elif status in (QMediaPlayer.MediaStatus.LoadedMedia, QMediaPlayer.MediaStatus.BufferedMedia):
            self._stack.setCurrentWidget(self._picture)

    def _failed(self) -> None:
        self.refuse(
            tr(
                "The video cannot be played here: the connection broke off, or this computer does not know its format. "
                "Nothing is wrong with what was handed in."
            )
        )

    def _turned(self) -> None:
        playing = self._player.isPlaying()
        name = tr("Pause") if playing else tr("Play")
        self._theme.dress(self._play, "pause" if playing else "play")
        self._play.setAccessibleName(name)
        self._play.setToolTip(name)

    def _sounded(self) -> None:
        muted = self._sound.isMuted()
        name = tr("Sound on") if muted else tr("Sound off")
        self._theme.dress(self._mute, "volume-off" if muted else "volume")
        self._mute.setAccessibleName(name)
        self._mute.setToolTip(name)

    def _moved(self, milliseconds: int) -> None:
        self._where.show_position(milliseconds)
        whole = words.playtime(self._player.duration() / 1000)
        self._time.setText(f"{words.playtime(milliseconds / 1000)} / {whole}")

    def _say(self, text: str, *, again: bool = False) -> None:
        self._words.say("video", "", text)
        self._again.setVisible(again)
        self._stack.setCurrentWidget(self._words)
        self._bar.setVisible(not again)
        if again:
            self._again.setFocus()

    # -- joins ------------------------------------------------------------------------------------

    def _join(self) -> None:
        player = self._player
        player.playingChanged.connect(self._turned)
        player.mediaStatusChanged.connect(self._status)
        player.errorOccurred.connect(self._failed)
        player.durationChanged.connect(self._where.setMaximum)
        player.positionChanged.connect(self._moved)
        self._sound.mutedChanged.connect(self._sounded)
        self._where.sought.connect(player.setPosition)
        self._play.clicked.connect(self._toggle)
        self._mute.clicked.connect(self._toggle_sound)
        self._speed.clicked.connect(self._next_speed)
        self._full.clicked.connect(self._fill_screen)
        self._picture.installEventFilter(self)
        self._again.clicked.connect(self.asked_again)

    def _arrange(self) -> None:
        back = button(tr("Back"), role="flat")
        self._theme.dress(back, "back", "muted")
        back.clicked.connect(self.left)
        head = spaced(QHBoxLayout(), tokens.M)
        fill(head, back, self._title, None)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._words)
        self._stack.addWidget(self._picture)
        bar = self._bar = QWidget()
        # Time runs from left to right in every language.
        bar.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = spaced(QHBoxLayout(bar), tokens.S)
        fill(row, self._play, self._where, self._time, self._speed, self._mute, self._full)
        page = spaced(QVBoxLayout(self), tokens.M, margin=tokens.L)
        fill(page, head, self._stack, bar)
        page.setStretch(1, 1)
