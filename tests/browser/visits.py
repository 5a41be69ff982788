"""What a visit to a page shows: what it loads, what goes wrong, what it says and how wide it is."""

import dataclasses
from collections.abc import Iterator

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, Response

from tests.browser.served import Served

WIDE = 1280
NARROW = 320
HEIGHT = 800
# From before the page itself begins, because its first line may already break the policy.
LISTEN_FOR_VIOLATIONS = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) =>
  window.violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`));
"""
# A button, or what chooses from a list, may appear with its script; all other words are there without scripts.
WORDS = """() => {
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const words = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const text = walker.currentNode.data.trim();
    const isShown = parent.checkVisibility({ visibilityProperty: true });
    if (text && isShown && !parent.closest("button, [data-filter]")) words.push(text);
  }
  return words;
}"""
TOO_WIDE = """() => {
  const page = document.documentElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  const sticksOut = (one) => one.getBoundingClientRect().right > page.clientWidth;
  const found = [...document.body.querySelectorAll("*")].filter(sticksOut).slice(0, 3);
  return [`${page.scrollWidth} px`, ...found.map((one) => one.outerHTML.slice(0, 60))];
}"""
NODES = "document.querySelectorAll('*').length"
# The browser fetches an icon when it likes, and from then on keeps it.
ICONS = "[...document.querySelectorAll('link[rel~=icon]')].map((link) => link.href)"
EVERYTHING = f"() => [({WORDS})(), {NODES}, {ICONS}, window.violations]"


@dataclasses.dataclass
class Visit:
    """One page: `requests` are the addresses of all that it loads, `problems` all that went wrong on the way."""

    address: str
    requests: list[str] = dataclasses.field(default_factory=list)
    problems: list[str] = dataclasses.field(default_factory=list)
    words: list[str] = dataclasses.field(default_factory=list)
    too_wide: dict[int, list[str]] = dataclasses.field(default_factory=dict)
    nodes: int = 0


class Notes:
    """Writes down, from now on, all that a tab loads and all that goes wrong in it."""

    def __init__(self, page: Page, home: str) -> None:
        self.visit = Visit("")
        self._home = home
        page.on("request", self._on_request)
        page.on("response", self._on_response)
        page.on("requestfailed", self._on_failure)
        page.on("console", self._on_console)
        page.on("pageerror", lambda error: self._problem(f"script: {error.message}"))

    def _problem(self, text: str) -> None:
        self.visit.problems.append(text)

    def _on_request(self, request: Request) -> None:
        if request.url not in self.visit.requests:
            self.visit.requests.append(request.url)
        if not request.url.startswith((self._home, "data:")):
            self._problem(f"leaves the site: {request.url}")

    def _on_response(self, response: Response) -> None:
        if response.status >= 400:
            self._problem(f"{response.status}: {response.url}")

    def _on_failure(self, request: Request) -> None:
        """An icon that is on its way when the tour moves on is cut off by the tour itself."""
        if request.failure != "net::ERR_ABORTED":
            self._problem(f"failed: {request.url} {request.failure}")

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self._problem(f"console: {message.text} ({message.location['url']})")


def context(browser: Browser, width: int = WIDE, *, scripts: bool = True, dark: bool = False) -> BrowserContext:
    """A visitor who was never here before and wants no moving things."""
    return browser.new_context(
        viewport={"width": width, "height": HEIGHT},
        java_script_enabled=scripts,
        color_scheme="dark" if dark else "light",
        reduced_motion="reduce",
        locale="nl-NL",
        timezone_id="Europe/Amsterdam",
    )


def tour(browser: Browser, served: Served) -> Iterator[Visit]:
    """Every page of the site, visited once."""
    with context(browser) as visitor:
        visitor.add_init_script(LISTEN_FOR_VIOLATIONS)
        page = visitor.new_page()
        notes = Notes(page, served.home)
        for address in served.addresses():
            notes.visit = Visit(address)
            page.goto(served.url(address))
            _look(page, notes.visit)
            yield notes.visit


def _look(page: Page, visit: Visit) -> None:
    visit.words, visit.nodes, icons, violations = page.evaluate(EVERYTHING)
    visit.requests.extend(icon for icon in icons if not icon.startswith("data:") and icon not in visit.requests)
    visit.problems.extend(f"policy: {violation}" for violation in violations)
    for width in (NARROW, WIDE):
        page.set_viewport_size({"width": width, "height": HEIGHT})
        visit.too_wide[width] = page.evaluate(TOO_WIDE)


def words_without_scripts(browser: Browser, served: Served) -> Iterator[tuple[str, list[str]]]:
    """What every page says to a browser that runs no scripts."""
    with context(browser, scripts=False) as visitor:
        page = visitor.new_page()
        for address in served.addresses():
            page.goto(served.url(address))
            yield address, page.evaluate(WORDS)
