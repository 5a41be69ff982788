"""One Chromium for many pages, and the ways of looking at a page."""

import contextlib
import dataclasses
from collections.abc import Iterator
from typing import Literal, TypeVar

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from macros.publish.finished import FinishedPage
from tests.pages import tools
from tests.pages.plan import Built
from tests.pages.problem import Problem

WIDTHS = (320, 1280)
PHONE_WIDTH = 390
HEIGHT = 800
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")

T = TypeVar("T")


@dataclasses.dataclass(frozen=True)
class View:
    """A way of looking at a page."""

    width: int
    scheme: Scheme = "light"
    is_open: bool = False

    def __str__(self) -> str:
        return f"[{self.width} {self.scheme}{' open' if self.is_open else ''}]"


@contextlib.contextmanager
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=tools.chromium(), args=ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()


class Visitor:
    """Walks through the site in one tab. What a page complains of, and asks for, is kept until the next page."""

    def __init__(self, browser: Browser, built: Built, *, with_scripts: bool = True) -> None:
        self.built = built
        self.context: BrowserContext = browser.new_context(java_script_enabled=with_scripts, reduced_motion="reduce")
        self.tab: Page = self.context.new_page()
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self.tab.on("request", lambda request: self.requests.append(request.url))
        self.tab.on("requestfailed", lambda request: self.complaints.append(f"failed: {request.url}"))
        self.tab.on("pageerror", lambda error: self.complaints.append(f"script: {error}"))
        self.tab.on("console", lambda message: self.complaints.append(f"console: {message.text}"))

    def close(self) -> None:
        self.context.close()

    def look(self, page: FinishedPage, view: View) -> None:
        """Loads a page and looks at it in this way."""
        self.tab.set_viewport_size({"width": view.width, "height": HEIGHT})
        self.tab.emulate_media(color_scheme=view.scheme)
        self.requests.clear()
        self.complaints.clear()
        self.tab.goto(self.built.url(page))
        if view.is_open:
            self.open_all()

    def repaint(self, scheme: Scheme) -> None:
        """The page as it stands, in other colours."""
        self.tab.emulate_media(color_scheme=scheme)

    def open_all(self) -> int:
        """Opens all that opens; gives how many there were."""
        return int(self.tab.evaluate(tools.measure("open")))

    def measured(self, name: str, page: FinishedPage, view: View, argument: object = None) -> list[Problem]:
        """What measure/`name`.js finds: pairs of an element and what is wrong with it."""
        found: list[tuple[str, str]] = self.tab.evaluate(tools.measure(name), argument)
        return [Problem(name, selector, detail, page.address, str(view)) for selector, detail in found]


@contextlib.contextmanager
def visitor(browser: Browser, built: Built, *, with_scripts: bool = True) -> Iterator[Visitor]:
    walking = Visitor(browser, built, with_scripts=with_scripts)
    try:
        yield walking
    finally:
        walking.close()
