"""Where files come in: large while the queue is empty, a slim bar afterwards."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from uploader_app import words
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.emptiness import ICON, ROOM, disc
from uploader_app.gui.views.pieces.parts import button, fill, label, spaced
from uploader_app.gui.views.pieces.wordy_button import WordyButton
from uploader_app.language import tr

SLIM_HEIGHT, LARGE_HEIGHT = 72, 220
CRAMPED = 480
"""A bar that is not as wide has room for its title and the buttons only, the one for folders without its words."""
TIGHT = 400
"""One that is not even as wide has no sign."""
BARE = 320
"""And below that there are the buttons alone."""


class DropZone(QFrame):
    asked_files = Signal()
    asked_folder = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hot = False
        self._slim = False
        self._on = True
        self._resting = ""
        self._icon = "lock"
        self._glyph = QLabel()
        self._title = label(tr("Drop your videos here"), theme, scale=tokens.HEADING, bold=True)
        self._hint = label("", theme, tone="muted")
        for text in (self._title, self._hint):
            text.setWordWrap(True)
        self._files = button(tr("Add files…"), role="primary")
        self._folder = WordyButton(theme, "folder", tr("Add folder…"), role="")
        theme.dress(self._files, "plus", "on_accent")
        self._files.clicked.connect(self.asked_files)
        self._folder.clicked.connect(self.asked_folder)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Drop zone for videos"))
        theme.changed.connect(self._tint)
        self._arrange()
        self.set_slim(on=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """In a bar its buttons ask for no room: where there is none, they go."""
        hint = super().minimumSizeHint()
        return QSize(0, hint.height()) if self._slim else hint

    def _fit(self) -> None:
        """In a bar without room for both, the buttons go before the hint, unless it says why there are none."""
        room = self.width() / self._theme.scale if self._slim else CRAMPED
        self._hint.setVisible(room >= CRAMPED or not self._on)
        self._title.setVisible(room >= BARE or not self._on)
        self._glyph.setVisible(room >= TIGHT)
        self._folder.show_words(on=room >= CRAMPED)
        for control in (self._files, self._folder):
            control.setVisible(self._on)
        if self._slim:
            self.setMinimumHeight(max(SLIM_HEIGHT, self._layout.heightForWidth(self.width())))
            # Whoever lays it out now goes by what it needed when it was as wide as before.
            QTimer.singleShot(0, self, self.updateGeometry)

    def set_slim(self, *, on: bool) -> None:
        self._slim = on
        along = QBoxLayout.Direction.LeftToRight if on else QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(along)
        self._texts.setSpacing(0 if on else tokens.S)
        self._layout.setSpacing(tokens.M if on else tokens.L)
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter if on else Qt.AlignmentFlag.AlignCenter
        for text in (self._title, self._hint):
            text.setAlignment(align)
        self._title.setFont(self._theme.font(tokens.BODY if on else tokens.TITLE, bold=True))
        self._hint.setFont(self._theme.font(tokens.SMALL if on else tokens.BODY))
        self._fit()
        self._layout.setStretch(0, 0 if on else 1)
        self._layout.setStretch(2, 1 if on else 0)
        self._layout.setStretch(4, 0 if on else 1)
        if not on:
            self.setMinimumHeight(LARGE_HEIGHT)
        policy = QSizePolicy.Policy.Maximum if on else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self._tint()

    def allow(self, target: str) -> None:
        """Files are handed in to ``target``."""
        goes_to = tr("They go to {target}.").format(target=words.name(target))
        self._rest(tr("Drop your videos here"), goes_to, on=True)

    def refuse(self, title: str, hint: str, icon: str = "lock") -> None:
        """Nothing can be added now: what is the matter, and what can be done."""
        self._icon = icon
        self._rest(title, hint, on=False)

    def heat(self, *, on: bool) -> None:
        """Files are held above it."""
        self._hot = on
        self.update()

    def hint(self, text: str) -> None:
        """While files are held above another place, "" = no longer."""
        self._hint.setText(text or self._resting)

    def _rest(self, title: str, hint: str, *, on: bool) -> None:
        self._on, self._resting = on, hint
        self._fit()
        for control in (self._files, self._folder):
            control.setEnabled(on)
        self._title.setText(title)
        self._hint.setText(hint)
        how = tr("Drop files or folders here, or press Enter to choose files.") if on else ""
        self.setAccessibleDescription(" ".join(filter(None, (title if not on else "", hint, how))))
        self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._on:
            self.asked_files.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt's signature
        colours = self._theme.colours
        lit = self._hot or self.hasFocus()
        edge = colours.accent if lit else colours.control if self._on else colours.border
        pen = QPen(QColor(edge), 2 if lit else 1)
        if self._on and not lit:
            pen.setDashPattern([5, 4])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(QColor(colours.soft if self._hot else colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), tokens.RADIUS_LARGE, tokens.RADIUS_LARGE)

    def _tint(self) -> None:
        sizes = (self._theme.size(40), self._theme.size(20)) if self._slim else (ROOM, ICON)
        icon = "upload" if self._on else self._icon
        self._glyph.setPixmap(disc(self._theme, icon, sizes, self.devicePixelRatioF(), lit=self._on))
        self._glyph.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.update()

    def _arrange(self) -> None:
        self._texts = spaced(QVBoxLayout(), tokens.S)
        fill(self._texts, None, self._title, self._hint, None)
        buttons = spaced(QHBoxLayout(), tokens.S)
        fill(buttons, None, self._files, self._folder, None)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(tokens.L, tokens.M - tokens.XS, tokens.M, tokens.M - tokens.XS)
        self._layout.addStretch(1)
        fill(self._layout, self._glyph, self._texts, buttons)
        self._layout.addStretch(1)
