"""The ways of looking at a page, in one tab that walks through the site."""

import contextlib
import dataclasses
from collections.abc import Iterator
from typing import Literal

from playwright.sync_api import Browser, Page

from macros.publish.finished import FinishedPage
from tests.pages import tools
from tests.pages.plan import Built
from tests.pages.problem import Problem

WIDTHS = (320, 1280)
PHONE_WIDTH = 390
HEIGHT = 800
Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")


@dataclasses.dataclass(frozen=True)
class View:
    """A way of looking at a page."""

    width: int
    scheme: Scheme = "light"
    is_open: bool = False

    def __str__(self) -> str:
        return f"[{self.width} {self.scheme}{' open' if self.is_open else ''}]"


class Visitor:
    """Walks through the site in one tab; `notes` holds what was asked of another origin and what went wrong."""

    def __init__(self, built: Built, tab: Page) -> None:
        self.built = built
        self.tab = tab
        self.notes: list[Problem] = []
        self._page: FinishedPage | None = None
        tab.on("request", lambda request: self._note_foreign(request.url))
        tab.on("pageerror", lambda error: self._note("script", error.message))
        tab.on("console", lambda message: self._note("console", message.text))

    def look(self, page: FinishedPage, view: View) -> None:
        """Loads a page and looks at it in this way."""
        self._page = page
        self.tab.set_viewport_size({"width": view.width, "height": HEIGHT})
        self.tab.emulate_media(color_scheme=view.scheme)
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

    def _note_foreign(self, url: str) -> None:
        if not url.startswith((self.built.root, "data:")):
            self._note("foreign request", url)

    def _note(self, rule: str, detail: str) -> None:
        """The 404 page is what it says; its status is no complaint."""
        if self._page and not (self._page.is_not_found and "404" in detail):
            self.notes.append(Problem(rule, "", detail, self._page.address))


@contextlib.contextmanager
def visitor(browser: Browser, built: Built) -> Iterator[Visitor]:
    """Somebody who was never here before and wants no moving things."""
    with browser.new_context(reduced_motion="reduce") as context:
        yield Visitor(built, context.new_page())
