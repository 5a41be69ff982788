"""The real site, built once for all workers, and one browser for each worker."""

import datetime
import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.pages import browser as browsers
from tests.pages import built as sites
from tests.pages.browser import Visitor
from tests.pages.plan import Built

VANDAAG = datetime.date(2026, 9, 1)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    here = tmp_path_factory.getbasetemp()
    folder = (here.parent if "PYTEST_XDIST_WORKER" in os.environ else here) / "pages"
    folder.mkdir(exist_ok=True)
    with sites.site(folder, VANDAAG) as built:
        yield built


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with browsers.chromium() as browser:
        yield browser


@pytest.fixture
def visitor(chromium: Browser, built: Built) -> Iterator[Visitor]:
    with browsers.visitor(chromium, built) as visitor:
        yield visitor
