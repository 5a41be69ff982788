"""The real site as the other browser tests build it, and one browser for each worker."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.chromium import chromium as start_chromium
from tests.browser.served import serve
from tests.pages import browser as browsers
from tests.pages import plan
from tests.pages.browser import Visitor
from tests.pages.plan import Built


@pytest.fixture(scope="session")
def built(real_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    with serve(real_site, tmp_path_factory.mktemp("web")) as served:
        yield plan.read(served)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with start_chromium() as browser:
        yield browser


@pytest.fixture
def visitor(chromium: Browser, built: Built) -> Iterator[Visitor]:
    with browsers.visitor(chromium, built) as visitor:
        yield visitor
