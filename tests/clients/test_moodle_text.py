from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from uploader_app.clients.moodle_text import (
    HTML,
    MARKDOWN,
    PLAIN,
    STORED,
    Text,
    attached,
    block,
    count_words,
    detached,
    in_draft,
    stands,
)
from uploader_app.wire import Link

LINK = Link("https://videos.example.edu/p/7f3a.m3u8?k=0123&v=1", "https://videos.example.edu/w/7f3a?k=0123")
OTHER = Link("https://videos.example.edu/p/99aa.m3u8?k=4567", "https://videos.example.edu/w/99aa?k=4567")
DRAFT = "https://moodle.example.edu/draftfile.php/13/user/draft/448860796"

pieces = st.sampled_from(
    [
        *("<div>", "</div>", "<p>", "</p>", "<!-- c -->", "\n\n", "&amp;", "é", "م", "<iframe src='x'></iframe>"),
        f'<img src="{STORED}pic%20one.png" alt="p">',
        '<a href="https://videos.example.edu/p/',
        block(OTHER, "other.mp4 (1 MB)", "a note"),
    ]
)
texts = st.lists(st.one_of(pieces, st.text()), min_size=1).map("".join)
formats = st.sampled_from([0, HTML, MARKDOWN])


@given(texts, formats, st.text(), st.text(), st.booleans())
def test_what_stood_there_stays_byte_for_byte_and_comes_back(text, format, label, note, page):
    before = Text(text, format)

    after = attached(before, block(LINK, label, note, page=page))

    assert stands(after, LINK)
    assert after.text.endswith(text)
    assert detached(after, LINK) == before or not text


@given(texts, formats)
def test_only_the_place_of_pictures_changes_while_it_is_saved(text, format):
    sent = in_draft(Text(text, format), DRAFT)

    assert sent.text.replace(f"{DRAFT}/", STORED) == text


@given(texts, texts, formats)
def test_each_video_has_a_block_of_its_own(text, label, format):
    both = attached(attached(Text(text, format), block(OTHER, label)), block(LINK, label))

    assert stands(both, LINK)
    assert stands(both, OTHER)
    assert detached(both, LINK) == attached(Text(text, format), block(OTHER, label))


def test_the_player_comes_first():
    after = attached(Text("<p>My essay</p>"), block(LINK, "film.mp4 (3.2 GB, 1:02:13)"))

    assert after.text.startswith('<div><p><a href="https://videos.example.edu/p/7f3a.m3u8?k=0123&amp;v=1">film.mp4')


def test_a_name_and_a_note_are_text_and_no_html():
    made = block(LINK, "<b>.mp4", "one </div>\ntwo & <script>")

    assert made.count("</div>") == 1
    assert "one &lt;/div&gt;<br>two &amp; &lt;script&gt;" in made
    assert "&lt;b&gt;.mp4" in made


def test_a_block_that_an_editor_wrote_anew_is_still_known():
    edited = Text(
        '<div>\n<p><a target="_blank" href="https://videos.example.edu/p/7f3a.m3u8?k=0123&amp;v=1" rel="noopener">f</a>'
        "</p>\n</div>\n<p>mine</p>"
    )

    assert stands(edited, LINK)
    assert detached(edited, LINK).text == "\n<p>mine</p>"


def test_of_another_video_nothing_is_taken_away():
    text = Text(block(OTHER, "other.mp4") + "<p>mine</p>")

    assert not stands(text, LINK)
    assert detached(text, LINK) == text


def test_a_plain_text_looks_as_before():
    after = attached(Text("a < b\n  c", PLAIN), block(LINK, "film.mp4"))

    assert after.format == HTML
    assert after.text.endswith("</div>a &lt; b<br />\n&nbsp; c")


def test_an_empty_text_is_the_block_alone():
    assert attached(Text("", 0), "<div></div>") == Text("<div></div>", HTML)


def test_words_are_counted_as_moodle_does():
    assert count_words("<p>one two</p><p>three<b>s</b>&nbsp;four</p>five<br>six") == 6
    assert count_words(block(LINK, "Video", page=False)) == 1
