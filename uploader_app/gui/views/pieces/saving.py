"""Where is it to be kept? Asks for a place in the person's folders, and writes the file there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from uploader_app.domain.faults import Code, Fault, StepError


def ask_place(above: QWidget, title: str, name: str, then: Callable[[Path], None]) -> None:
    """``name``: of the file, if nobody minds; its ending stays. ``then`` learns the place, if one is given."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(above, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix[1:])
    dialog.selectFile(str(Path(folder) / name))
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


async def written(path: Path, content: bytes) -> str:
    """The name of the file, when it is written. Raises StepError."""
    try:
        await asyncio.to_thread(path.write_bytes, content)
    except OSError as error:
        raise StepError(Fault(Code.FILE_UNWRITABLE, detail=f"errno={error.errno}")) from error
    return path.name
