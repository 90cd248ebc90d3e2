"""Notices are read where the person is."""

from __future__ import annotations

import pytest

from tests.fakes.backend import FakeBackend
from tests.gui.conftest import OPEN, Show
from uploader_app.gui.views.frame.pages import Page


@pytest.mark.parametrize("page", [Page.UPLOADS, Page.HISTORY, Page.SETTINGS, Page.PLAYER])
def test_a_notice_is_seen_on_the_page_that_is_open(show: Show, page: Page):
    window = show(FakeBackend(assignments=[OPEN]))
    window.pages.go(page)

    window.banners.show_notice("The receipt is saved as FP-1.pdf.")

    (notice,) = window.banners.notices()
    assert notice.isVisible()


def test_a_notice_follows_to_the_next_page_and_back(show: Show):
    window = show(FakeBackend(assignments=[OPEN]))
    window.banners.show_notice("A file was not added.")
    (notice,) = window.banners.notices()

    window.pages.go(Page.HISTORY)
    assert notice.isVisible()
    window.pages.go(Page.UPLOADS)

    assert notice.isVisible()
    assert window.page.isAncestorOf(notice)
