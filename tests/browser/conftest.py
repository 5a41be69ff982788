"""One browser and one served site for all tests in this folder; they run in one process."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import visits
from tests.browser.chromium import chromium
from tests.browser.served import Served, serve
from tests.browser.visits import Visit


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture(scope="session")
def served(real_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serve(real_site, tmp_path_factory.mktemp("web")) as site:
        yield site


@pytest.fixture(scope="session")
def tour(browser: Browser, served: Served) -> tuple[Visit, ...]:
    """What a visit to each page of each language showed."""
    return tuple(visits.tour(browser, served))


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A tab of a visitor who was never here before, on a wide screen."""
    with visits.context(browser) as visitor:
        yield visitor.new_page()
