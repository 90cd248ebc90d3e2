"""Where each piece of the window is shown: nothing that people see stays out of the scenes, and so out of the audit.

A new class or question in the views needs a line here, and a scene that shows it.
"""

from __future__ import annotations

import inspect
import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

from PySide6.QtWidgets import QWidget

from uploader_app.gui import views
from uploader_app.gui.views.pieces.dialogs import Question

ENGINE = "uploader_app.gui.views.entry.browser_window"
"""Needs Qt's web engine, which starts processes of its own."""

FIRST_SEEN = {
    "empty": ("MainWindow Header Footer Navigation Pages AccountButton SpeedButton UploadsPage AssignmentList "
              "AssignmentTree AssignmentHead FactLine DropZone Primary Lines Leading LeadingEdit _Words OneLine Sign"),
    "uploading": "QueueView GutteredList WordyButton",
    "details": "Details Facts",
    "story": "Story SpeedGraph",
    "recovered": "Banners Notice",
    "narrow": "AssignmentButton",
    "sign-in": "SignInPage SiteStep Field",
    "sign-in-refused": "PersonStep PasswordField _PasswordEdit Problem",
    "sign-in-browser": "BrowserStep",
    "proxy": "ProxyDialog",
    "statement": "DraftQuestion Tick _Statement",
    "note": "NoteDialog _Field",
    "elsewhere": "ElsewhereDialog",
    "smaller": "SmallerDialog",
    "history": "HistoryPage GutteredList",
    "receipt": "ReceiptDialog",
    "player": "PlayerPage Emptiness",
    "player-opening": "Timeline",
    "settings": "SettingsPage Row Switch Select",
    "report": "ReportDialog",
    "main-menu": "Menu",
    "quit": "Question quit_question",
    "remove": "remove_question",
    "withdraw": "withdraw_question",
    "sign-out": "sign_out_question",
    "new-site": "new_site_question",
}  # fmt: skip
MENUS = {
    "frame/actions.py": "main-menu context-menu",
    "queue/actions.py": "order-menu",
    "entry/account_menu.py": "accounts",
    "frame/speed.py": "speed",
    "records/history.py": "history-menu",
    "beside/tray.py": "",
}
"""Each place that makes a menu. That of the tray is drawn by the system."""
MADE = re.compile(r"= Q?Menu\(")
OUT = {"LinkWindow", "BrowserWindow"}
"""What ``ENGINE`` shows, and the name by which it is known elsewhere. Its own test audits it, while the engine runs."""


def modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(views.__path__, f"{views.__name__}."):
        if found.name != ENGINE:
            yield import_module(found.name)


def pieces() -> dict[str, type[QWidget]]:
    """Every class of the views that can be seen."""
    found = [one for module in modules() for one in vars(module).values() if inspect.isclass(one)]
    return {
        one.__name__: one for one in found if issubclass(one, QWidget) and one.__module__.startswith(views.__name__)
    }


def questions() -> set[str]:
    """Every function that makes a question: they look alike, and ask different things."""
    found = [(name, one) for module in modules() for name, one in vars(module).items() if inspect.isfunction(one)]
    return {name for name, one in found if inspect.signature(one).return_annotation in (Question, "Question")}


def menus() -> set[str]:
    folder = Path(views.__path__[0])
    made = {path for path in folder.rglob("*.py") if MADE.search(path.read_text(encoding="utf-8"))}
    return {path.relative_to(folder).as_posix() for path in made}


def shown(scene: str) -> set[str]:
    return set(FIRST_SEEN.get(scene, "").split())
