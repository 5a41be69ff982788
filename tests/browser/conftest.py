"""What a visitor saw on a walk through the site, and a fresh tab."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import booklet as booklets
from tests.browser import visits
from tests.browser.booklet import Booklet
from tests.browser.served import Served
from tests.browser.visits import Visit


@pytest.fixture(scope="session")
def tour(browser: Browser, served: Served) -> tuple[Visit, ...]:
    """What a visit to each page of each language showed."""
    return tuple(visits.tour(browser, served))


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A tab of a visitor who was never here before, on a wide screen."""
    with visits.context(browser) as visitor:
        yield visitor.new_page()


@pytest.fixture(params=booklets.ADDRESSES)
def booklet(request: pytest.FixtureRequest, browser: Browser, served: Served) -> Iterator[Booklet]:
    """The booklet in each language, just opened; at the end nothing has gone wrong in it."""
    with booklets.visitor(browser) as visitor:
        opened = Booklet(visitor.new_page(), served.url(request.param))
        assert opened.answers() == 0
        yield opened
        assert opened.problems == []
