"""Offers smaller copies of a film, makes the one that is chosen, and hands it on. Nothing begins by itself, and the
original is only read. It leaves the window free: making a copy takes its time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from uploader_app import words
from uploader_app.domain.upload import Film, Upload
from uploader_app.gui.films import Copied, Copies
from uploader_app.gui.models.copies import Choice, suggested
from uploader_app.gui.theme import tokens
from uploader_app.gui.theme.theme import Theme
from uploader_app.gui.views.pieces.dialog import DialogFrame
from uploader_app.gui.views.pieces.facts import described, written
from uploader_app.gui.views.pieces.parts import button, fill, spaced
from uploader_app.language import tr

WIDTH = 544
STEPS = 1000
BELIEVED_AFTER_S = 5.0


class SmallerDialog(QDialog):
    """``chosen``: make the copy of this Offer. ``asked_file``: choose another file instead. Closing it stops what is
    under way; ``told``: from any thread, how much is done."""

    chosen = Signal(object)
    asked_file = Signal()
    told = Signal(float)

    def __init__(self, theme: Theme, upload: Upload, steady: Callable[[], float], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self.upload, self._steady = theme, upload, steady
        self.film: Film | None = None
        self._choices: Sequence[Choice] = ()
        self._began = 0.0
        self._group = QButtonGroup(self)
        title = tr("Smaller copy")
        self.setModal(False)
        self._frame = DialogFrame(self, theme, title, width=WIDTH)
        self._facts = self._wrapped("", tone="muted")
        self._said = self._wrapped(tr("Trying out on a few seconds of your film how small it can get…"))
        self._offers = QWidget()
        self._bar = QProgressBar()
        self._bar.setRange(0, STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(title)
        self._bar.hide()
        self.make = button(tr("Make the copy and send it"), role="primary")
        self.another = button(tr("Choose another file…"))
        self.cancel = button(tr("Cancel"), role="flat")
        self._arrange()
        self.make.clicked.connect(self._begin)
        self.another.clicked.connect(self._ask_file)
        self.cancel.clicked.connect(self.reject)
        self.told.connect(self.show_share, Qt.ConnectionType.QueuedConnection)
        self._allow(making=False)

    # -- what is told -----------------------------------------------------------------------------

    def show_copies(self, copies: Copies | None, choices: Sequence[Choice]) -> None:
        if copies:
            self.film = copies.film
            size = words.size(self.upload.size) if self.upload.size else ""
            self._facts.setText(words.beside(described(copies.film), size))
        self._choices = choices
        if not choices:
            self.say(tr("No copy of this film would be much smaller. Choose another file, or ask your teacher."))
            self.another.show()
            return
        self._said.setText(tr("The copy goes in the place of the original, which stays as it is on this computer."))
        column = spaced(QVBoxLayout(self._offers), tokens.M)
        for number, choice in enumerate(choices):
            fill(column, self._offer(number, choice))
        self._allow(making=False)
        pick = self._group.button(suggested(choices))
        pick.setChecked(True)
        pick.setFocus()
        self._frame.fit()

    def show_share(self, share: float) -> None:
        self._bar.setValue(max(self._bar.value(), round(share * STEPS)))
        elapsed = self._steady() - self._began
        if share > 0 and elapsed >= BELIEVED_AFTER_S:
            left = words.duration(elapsed * (1 - share) / share)
            self._said.setText(words.beside(tr("Making the copy"), words.percent(int(share * 100)), left))

    def say(self, text: str) -> None:
        """Instead of a copy."""
        self._said.setText(text)
        self._bar.hide()
        self._allow(making=False)

    def finish(self, copied: Copied) -> str:
        """Close; what came of it."""
        self.accept()
        saved = words.size(max(0, self.upload.size - copied.size))
        text = tr("The copy of {name} saves {size} and goes in its place. The original stays as it is.")
        return text.format(name=words.name(self.upload.name), size=saved)

    # -- what is chosen ---------------------------------------------------------------------------

    def _begin(self) -> None:
        offer = self._choices[self._group.checkedId()].offer
        self._began = self._steady()
        self._bar.setValue(0)
        self._bar.show()
        self._said.setText(words.beside(tr("Making the copy"), words.duration(offer.seconds)))
        self._allow(making=True)
        self.cancel.setFocus()
        self.chosen.emit(offer)

    def _ask_file(self) -> None:
        self.reject()
        self.asked_file.emit()

    def _allow(self, *, making: bool) -> None:
        self._offers.setVisible(bool(self._choices))
        self._offers.setEnabled(not making)
        self.make.setVisible(bool(self._choices))
        self.make.setEnabled(not making)
        self.another.setVisible(not self._choices and self.another.isVisibleTo(self))

    # -- how it looks -----------------------------------------------------------------------------

    def _offer(self, number: int, choice: Choice) -> QWidget:
        made = QWidget()
        pick = QRadioButton(choice.title)
        pick.setAccessibleDescription(choice.fits)
        self._group.addButton(pick, number)
        column = spaced(QVBoxLayout(made), 2)
        fill(column, pick)
        if choice.fits:
            row = spaced(QHBoxLayout(), 0)
            indent = self._theme.size(tokens.BOX) + tokens.M + 1  # where the words of the choice begin, after its ring
            fill(row, indent, self._wrapped(choice.fits, tone=choice.tone, scale=tokens.SMALL))
            row.setStretch(1, 1)
            fill(column, row)
        return made

    def _wrapped(self, text: str, *, tone: str = "", scale: float = tokens.BODY) -> QLabel:
        return written(text, self._theme, tone=tone, scale=scale)

    def _arrange(self) -> None:
        self.another.hide()
        name = self._wrapped(self.upload.name)
        fill(self._frame.column, name, self._facts, tokens.S, self._offers, tokens.XS, self._said, self._bar)
        row = spaced(QHBoxLayout(), tokens.S)
        fill(row, None, self.cancel, self.another, self.make)
        self._frame.end(row)
