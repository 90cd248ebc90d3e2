"""The texts of the source, read from it, and those of the translations, for the tests that compare them."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "uploader_app"
LANGUAGES = ("ar", "de", "es", "fr")
DOOR = "from uploader_app.language import"
LITERALS = {"tr": 1, "mark": 1, "count": 2}
"""How many texts each takes."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """``one``: for the number one, "" where no number is in it."""

    english: str
    one: str = ""


@dataclass(frozen=True, slots=True)
class Translation:
    forms: tuple[str, ...]
    finished: bool


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def modules() -> dict[str, ast.Module]:
    """Those that say something to people, by path."""
    paths = [path for path in sorted(PACKAGE.rglob("*.py")) if DOOR in path.read_text(encoding="utf-8")]
    return {str(path.relative_to(ROOT)): parsed(path) for path in paths}


@cache
def owners(module: ast.Module) -> dict[ast.AST, ast.AST]:
    return {child: node for node in ast.walk(module) for child in ast.iter_child_nodes(node)}


@cache
def calls(module: ast.Module) -> Sequence[tuple[str, ast.Call]]:
    """Of ``tr``, ``mark`` and ``count``."""
    return [
        (node.func.id, node)
        for node in ast.walk(module)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in LITERALS
    ]


@cache
def source_texts() -> frozenset[Text]:
    found = set()
    for module in modules().values():
        for name, call in calls(module):
            values = [arg.value for arg in call.args[: LITERALS[name]] if isinstance(arg, ast.Constant)]
            if values:
                found.add(Text(*values))
    return frozenset(found)


@cache
def translations(language: str) -> dict[Text, Translation]:
    tree = ElementTree.parse(ROOT / "resources" / "translations" / f"fieldpost_{language}.ts")
    return {_text(message): _translation(message) for message in tree.iter("message")}


def _text(message: ElementTree.Element) -> Text:
    return Text(message.findtext("source", ""), message.findtext("comment", ""))


def _translation(message: ElementTree.Element) -> Translation:
    told = message.find("translation")
    assert told is not None
    forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
    return Translation(tuple(forms), told.get("type") is None)
