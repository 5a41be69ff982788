"""The pages of the real site, and somebody who visits them."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.served import Served
from tests.pages import browser as browsers
from tests.pages import plan
from tests.pages.browser import Visitor
from tests.pages.plan import Built


@pytest.fixture(scope="session")
def built(served: Served) -> Built:
    return plan.read(served)


@pytest.fixture
def visitor(browser: Browser, built: Built) -> Iterator[Visitor]:
    with browsers.visitor(browser, built) as visitor:
        yield visitor
