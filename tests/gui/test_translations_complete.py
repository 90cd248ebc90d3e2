"""The translations that people get: whole, with what the source puts into them, in every plural form."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from tests.gui.catalogue import LANGUAGES, Text, translations
from uploader_app import language
from uploader_app.gui.translation import catalogue
from uploader_app.language import English

FORMS = {"ar": 6, "de": 2, "es": 2, "fr": 2}
NAMED = {"ar": 3, "de": 1, "es": 1, "fr": 1}
"""So many forms are for one number only, which may be said without a figure: none, one, two."""
PLACEHOLDER = re.compile(r"\{[^{}]*\}")
ENDS = (".", "…", ":", "?")

pytestmark = pytest.mark.parametrize("code", LANGUAGES)


def forms(code: str) -> Iterator[tuple[Text, str]]:
    for text, translation in translations(code).items():
        for form in translation.forms:
            yield text, form


def test_every_text_is_translated(code: str):
    unfinished = [text for text, translation in translations(code).items() if not translation.finished]
    empty = [text for text, form in forms(code) if not form]

    assert unfinished == []
    assert empty == []


def test_every_number_has_its_form(code: str):
    counted = {text: translation.forms for text, translation in translations(code).items() if text.one}

    assert [text for text, forms in counted.items() if len(forms) != FORMS[code]] == []
    assert [
        text
        for text, forms in counted.items()
        if "%n" in text.english and not all("%n" in form for form in forms[NAMED[code] :])
    ] == []
    assert [(text, form) for text, form in forms(code) if "%n" in form and "%n" not in text.english] == []


def test_every_placeholder_is_there_once_and_no_other(code: str):
    wrong = [
        (text, form)
        for text, form in forms(code)
        if sorted(PLACEHOLDER.findall(form)) != sorted(PLACEHOLDER.findall(text.english))
    ]

    assert wrong == []


def test_a_translation_begins_and_ends_as_the_text_does(code: str):
    """No space too many; a sentence stays a sentence, and what opens a dialog keeps its dots."""
    marks = {"؟": "?", "：": ":"}
    wrong = []
    for text, form in forms(code):
        english = text.one if text.one and not text.english.endswith(ENDS) else text.english
        end = marks.get(form[-1:], form[-1:])
        as_english = {one for one in ENDS if english.endswith(one)} == {one for one in ENDS if end == one}
        if form != form.strip() or not as_english:
            wrong.append((text, form))

    assert wrong == []


def test_the_compiled_texts_are_what_the_person_reads(code: str):
    """``make setup`` compiles them."""
    ours = catalogue(code, QLocale(code))
    plain = {text.english: translation.forms[0] for text, translation in translations(code).items() if not text.one}
    language.use(ours)
    try:
        shown = {text: language.tr(text) for text in plain}
    finally:
        language.use(English())

    assert shown == plain
