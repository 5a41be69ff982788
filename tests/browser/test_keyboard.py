"""By keyboard alone, on a narrow and on a wide screen."""

from collections.abc import Iterator
from typing import TypedDict

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import visits
from tests.browser.served import Served
from tests.browser.visits import NARROW, WIDE

# One page of each template, in either language.
PAGES = [
    "",
    "burgers/plek/",
    "burgers/wensenboekje/",
    "en/zoeken/",
    "en/burgers/hospices/",
    "agenda/2024-10-16-lang-zal-hij-leven/",
    "regio/noord-groningen/",
    "en/zorgverleners/palliatieve-kit/protocol/",
    "nergens/",
]
# A group of radio buttons is one stop; the arrow keys choose in it.
CONTROLS = """() => {
  window.everything = [...document.querySelectorAll("*")];
  const controls = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  const stops = new Map();
  for (const one of document.querySelectorAll(controls)) {
    const isShown = one.checkVisibility({ visibilityProperty: true }) && !one.disabled && one.type !== "hidden";
    const key = one.type === "radio" ? one.name : window.everything.indexOf(one);
    if (isShown) stops.set(key, one.outerHTML.slice(0, 80));
  }
  return [...stops].map(([key, html]) => [String(key), html]);
}"""
STOP = """() => {
  const one = document.activeElement;
  if (one === document.body || one === document.documentElement) return null;
  const style = getComputedStyle(one);
  const box = one.getClientRects()[0];
  // Of a tall field the browser brings at least the line with the cursor into view.
  const middle = (start, end, size) => (Math.max(start, 0) + Math.min(end, size)) / 2;
  const top = document.elementFromPoint(
    middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
  return {
    key: one.type === "radio" ? one.name : String(window.everything.indexOf(one)),
    html: one.outerHTML.slice(0, 80),
    inHeader: one.closest("header") !== null,
    ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && style.outlineColor !== "transparent",
    uncovered: one.contains(top),
  };
}"""


class Stop(TypedDict):
    """Where the focus is after a press of Tab."""

    key: str
    html: str
    inHeader: bool
    ring: bool
    uncovered: bool


@pytest.fixture(params=[NARROW, WIDE])
def screen(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A tab on a narrow and on a wide screen."""
    with visits.context(browser, request.param) as visitor:
        yield visitor.new_page()


@pytest.mark.parametrize("address", ["", "en/burgers/plek/", "burgers/wensenboekje/", "nergens/"])
def test_the_skip_link_comes_first_and_leads_to_the_text(screen: Page, served: Served, address: str) -> None:
    screen.goto(served.url(address))
    screen.keyboard.press("Tab")
    link = screen.locator(":focus")
    expect(link).to_have_attribute("href", "#inhoud")
    expect(link).to_be_in_viewport(ratio=1)
    screen.keyboard.press("Enter")
    expect(screen.locator("main")).to_be_focused()
    screen.keyboard.press("Tab")
    assert screen.evaluate("document.activeElement.closest('main') !== null")


@pytest.mark.parametrize("address", PAGES)
def test_every_control_is_a_stop_that_shows(screen: Page, served: Served, address: str) -> None:
    """Tab reaches each link, button and field; the focus has a ring and nothing lies over it."""
    screen.goto(served.url(address))
    controls: dict[str, str] = dict(screen.evaluate(CONTROLS))
    stops = list(tab_through(screen, len(controls)))
    missed = [html for key, html in controls.items() if key not in {stop["key"] for stop in stops}]
    assert not missed, f"no stop: {missed}"
    assert [stop["html"] for stop in stops if not stop["ring"]] == []
    assert [stop["html"] for stop in stops if not stop["uncovered"]] == []
    assert sum(stop["inHeader"] for stop in stops) >= 4


def tab_through(page: Page, controls: int) -> Iterator[Stop]:
    """Every stop from the top of the page until the focus leaves it; an error when it is caught somewhere."""
    for _ in range(2 * controls):
        page.keyboard.press("Tab")
        stop: Stop | None = page.evaluate(STOP)
        if stop is None:
            return
        yield stop
    raise AssertionError(f"the focus does not leave the page after {2 * controls} presses of Tab")


def test_the_keyboard_alone_leads_to_another_page(screen: Page, served: Served) -> None:
    """From the home page to the section for residents, with Tab and Enter."""
    screen.goto(served.url(""))
    screen.evaluate(CONTROLS)
    for stop in tab_through(screen, 100):
        if not stop["inHeader"] and 'href="burgers/"' in stop["html"]:
            break
    screen.keyboard.press("Enter")
    screen.wait_for_url(served.url("burgers/"))
    expect(screen.locator("h1")).to_be_visible()
