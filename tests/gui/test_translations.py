"""Every text goes through the catalogue, in a form in which Qt's tools find it and translators can work with it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from tests.gui.catalogue import LANGUAGES, LITERALS, PACKAGE, calls, modules, owners, parsed, source_texts, translations
from uploader_app import language, settings, words
from uploader_app.gui import translation
from uploader_app.gui.models.preferences import LOOKS, Choice
from uploader_app.gui.translation import QtCatalogue, language_of
from uploader_app.language import English, count, tr

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
READS_LIKE_TEXT = re.compile(r"[^\W\d_]{2,}[ ,:·]+[^\W\d_]{2,}|^[A-Z][a-z]+( |…|\.|$)")
"""Two words, or one that begins like a sentence."""
SAME_EVERYWHERE = {"Fieldpost", "Deutsch", "English", "Español", "Français"}
FOR_QT = {"Space", "Del", "Return", "Fusion"}
"""Keys, and a style."""


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    language.use(English())


def where(path: str, node: ast.AST) -> str:
    return f"{path}:{getattr(node, 'lineno', 0)} {ast.unparse(node)[:80]}"


# -- the source --------------------------------------------------------------------------------------


def for_people(literal: ast.Constant, owner: dict[ast.AST, ast.AST]) -> bool:
    """False for docstrings, logs, errors for developers, names of things, style sheets."""
    node = owner[literal]
    if isinstance(node, ast.Expr):
        return False
    while node in owner:
        match node:
            case ast.Raise() | ast.Assert():
                return False
            case ast.Call(func=ast.Attribute(value=ast.Name(id="logger"))) | ast.Call(func=ast.Name(id="Template")):
                return False
            case ast.Assign(targets=[ast.Name(id="__all__")]) | ast.ClassDef(bases=[ast.Name(id="StrEnum")]):
                return False
        node = owner[node]
    return True


def in_the_catalogue(literal: ast.Constant, owner: dict[ast.AST, ast.AST]) -> bool:
    call = owner[literal]
    return isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in LITERALS


def test_no_text_is_outside_the_catalogue():
    stray = []
    for path in sorted([*PACKAGE.glob("gui/**/*.py"), *PACKAGE.glob("words/**/*.py")]):
        module = parsed(path)
        owner = owners(module)
        for node in ast.walk(module):
            if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
                continue
            if node.value in SAME_EVERYWHERE | FOR_QT or not READS_LIKE_TEXT.search(node.value):
                continue
            if for_people(node, owner) and not in_the_catalogue(node, owner):
                stray.append(where(path.name, node))

    assert stray == []


def test_tools_see_every_text():
    """Literals only, never within an f-string, where ``lupdate`` does not look."""
    wrong = []
    for path, module in modules().items():
        owner = owners(module)
        for name, call in calls(module):
            given = call.args[: LITERALS[name]]
            plain = all(isinstance(one, ast.Constant) and isinstance(one.value, str) for one in given)
            shown = name == "tr" and isinstance(given[0], ast.Subscript | ast.Attribute | ast.Name)
            if not (plain or shown) or isinstance(owner[call], ast.FormattedValue):
                wrong.append(where(path, call))

    assert wrong == []


def test_the_functions_are_called_by_their_own_names():
    """``lupdate`` takes ``x.count("a")`` for a text as well."""
    wrong = [
        where(path, node)
        for path, module in modules().items()
        for node in ast.walk(module)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in LITERALS
        and any(isinstance(arg, ast.Constant) for arg in node.args)
    ]

    assert wrong == []


def test_nothing_is_translated_before_the_language_is_known():
    at_import = []
    for path, module in modules().items():
        owner = owners(module)
        for name, call in calls(module):
            node: ast.AST = call
            while node in owner and not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                node = owner[node]
            if name != "mark" and isinstance(node, ast.Module):
                at_import.append(where(path, call))

    assert at_import == []


def test_placeholders_have_names_and_the_same_in_both_numbers():
    names = [(text, set(PLACEHOLDER.findall(text.english))) for text in source_texts()]

    assert [text for text, fields in names if not all(field.isidentifier() for field in fields)] == []
    assert [text for text, fields in names if text.one and set(PLACEHOLDER.findall(text.one)) != fields] == []


def test_every_placeholder_is_filled():
    wrong = []
    for path, module in modules().items():
        owner = owners(module)
        for name, call in calls(module):
            fields = {field for arg in call.args if isinstance(arg, ast.Constant) for field in _fields(arg.value)}
            filled = _filled(call, owner)
            if name != "mark" and isinstance(call.args[0], ast.Constant) and filled is not None and filled != fields:
                wrong.append(where(path, call))

    assert wrong == []


def _fields(text: object) -> list[str]:
    return PLACEHOLDER.findall(text) if isinstance(text, str) else []


def _filled(call: ast.Call, owner: dict[ast.AST, ast.AST]) -> set[str] | None:
    """The names that ``.format`` gives; None when that cannot be seen here."""
    method = owner[call]
    if not isinstance(method, ast.Attribute):
        return None if isinstance(method, ast.Assign | ast.IfExp) else set()
    filling = owner[method]
    assert isinstance(filling, ast.Call)
    return None if any(one.arg is None for one in filling.keywords) else {str(one.arg) for one in filling.keywords}


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_translations_are_of_the_texts_of_the_source(code: str):
    """After a change of texts: ``make translations``."""
    assert set(translations(code)) == source_texts()


# -- Qt's catalogue ----------------------------------------------------------------------------------


def in_language(name: str) -> None:
    language.use(QtCatalogue(QTranslator(), QLocale(name)))


@pytest.mark.parametrize(
    ("chosen", "wanted", "code"),
    [
        ("fr", ["de-DE"], "fr"),
        ("", ["nl-NL", "de-AT", "en-US"], "de"),
        ("", ["ar_EG"], "ar"),
        ("", ["pt-BR"], "en"),
        ("", ["C"], "en"),
        ("", [], "en"),
    ],
)
def test_the_choice_goes_before_what_the_system_wants(chosen: str, wanted: list[str], code: str):
    assert language_of(chosen, wanted) == code


def test_every_language_can_be_chosen_and_kept():
    choices = [one for one in LOOKS.fields if isinstance(one, Choice) and one.name == "language"]
    offered = {value for one in choices for value, _ in one.options}

    assert offered == {"", *translation.LANGUAGES}
    assert {settings.checked("language", code, "the test") for code in offered} == offered


def test_figures_are_written_as_the_language_writes_them():
    in_language("de")
    assert words.size(3_120_000_000) == "3,1 GB"
    assert count("%n bytes", "%n byte", 3_120_000_000) == "3.120.000.000 bytes"

    in_language("ar")
    assert words.size(3_120_000_000) == "٣٫١ GB"
    assert words.percent(53) == "٥٣ %"


def test_a_day_has_the_names_of_the_language():
    now = datetime(2026, 11, 19, 10, tzinfo=UTC).timestamp()
    in_language("de")

    assert words.moment(now + 10 * 86_400, now, UTC) == "So. 29 Nov., 10:00\u00a0UTC"
    assert words.moment(now + 60 * 86_400, now, UTC) == "Mo. 18 Jan. 2027, 10:00\u00a0UTC"


def test_who_lives_where_english_is_not_spoken_reads_it_as_in_the_command_line():
    now = datetime(2026, 11, 19, 18, tzinfo=UTC).timestamp()
    plain = [words.moment(now + days * 86_400, now, UTC) for days in (0, 1, 10, 100)]

    in_language(translation.PLACES["en"])

    assert [words.moment(now + days * 86_400, now, UTC) for days in (0, 1, 10, 100)] == plain


def test_a_name_does_not_turn_around_in_a_sentence_of_the_other_direction():
    assert words.name("talk 1.mp4") == "talk 1.mp4"
    assert words.name("مقابلة 1.mp4") == "\u2068مقابلة 1.mp4\u2069"

    in_language("ar")

    assert words.name("talk 1.mp4") == "\u2068talk 1.mp4\u2069"
    assert words.beside("3 GB", "Interview") == "\u200f\u20683 GB\u2069 · \u2068Interview\u2069"


def test_facts_in_a_row_stand_in_the_order_in_which_one_reads():
    in_language("ar")

    inner = words.beside("3 GB", "Interview")

    # Nested, too: what is isolated counts for nothing when the direction of a line is looked for.
    assert words.beside(inner, "Amina").startswith("\u200f\u2068\u200f")


def test_a_compiled_translation_is_read_with_its_plural_forms(tmp_path: Path):
    written = tmp_path / "texts.ts"
    written.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de"><context><name></name>'
        "<message><source>Paused</source><translation>Angehalten</translation></message>"
        '<message numerus="yes"><source>%n videos</source><comment>%n video</comment><translation>'
        "<numerusform>%n Film</numerusform><numerusform>%n Filme</numerusform></translation></message>"
        "</context></TS>",
        encoding="utf-8",
    )
    compiler = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([compiler, "-silent", written, "-qm", tmp_path / "texts.qm"], check=True, capture_output=True)
    texts = QTranslator()
    assert texts.load(str(tmp_path / "texts.qm"))

    language.use(QtCatalogue(texts, QLocale("de")))

    assert tr("Paused") == "Angehalten"
    assert tr("Not translated") == "Not translated"
    assert [count("%n videos", "%n video", number) for number in (1, 2, 1500)] == ["1 Film", "2 Filme", "1.500 Filme"]


def test_arabic_mirrors_the_window(qapp: QApplication):
    try:
        translation.choose(qapp, "ar")

        assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert language.mirrored()
    finally:
        translation.choose(qapp, "en")

    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
