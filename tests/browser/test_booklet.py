"""The wish booklet sends nothing and keeps nothing: what is written there stays on the screen."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import visits
from tests.browser.served import Served

CANARY = "kanarie-van-de-kwelder"
TEXTS = "main form :is(textarea, [type=text])"
# As a person would, with the events that this brings about, but at once.
FILL = """(text) => {
  for (const field of document.querySelectorAll("main form :is(input, textarea)")) {
    field.focus();
    if (["radio", "checkbox"].includes(field.type)) field.click();
    else document.execCommand("insertText", false, text);
  }
}"""
EMPTY = f"() => [...document.querySelectorAll('{TEXTS}')].filter((field) => !field.value).length"
ANSWERS = """() => [...document.querySelectorAll("main form :is(input, textarea)")].filter((field) =>
  ["radio", "checkbox"].includes(field.type) ? field.checked : field.value).length"""
# All that a browser can keep for a site, by name of the place.
STORES = """async () => ({
  localStorage: Object.keys(localStorage),
  sessionStorage: Object.keys(sessionStorage),
  cookies: document.cookie.split(";").filter(Boolean),
  databases: (await indexedDB.databases()).map((one) => one.name),
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).map((one) => one.scope),
})"""
VISIBLE_ELSEWHERE = "JSON.stringify([document.title, location.href, window.name, history.state])"


@pytest.fixture(params=["burgers/wensenboekje/", "en/burgers/wensenboekje/"])
def booklet(request: pytest.FixtureRequest, browser: Browser, served: Served) -> Iterator[Page]:
    """The booklet, just opened. A question whether to leave is answered with yes."""
    with visits.context(browser) as visitor:
        page = visitor.new_page()
        page.on("dialog", lambda dialog: dialog.accept())
        page.goto(served.url(request.param), wait_until="networkidle")  # the icon comes last
        assert page.evaluate(ANSWERS) == 0
        yield page


def fill_in(page: Page) -> None:
    """Something in every field: a text, a tick, and of each group of choices the last; in one by real keys."""
    page.evaluate(FILL, CANARY)
    page.locator(TEXTS).first.press_sequentially("!")
    assert page.evaluate(EMPTY) == 0
    assert page.evaluate(ANSWERS) > 100


def test_filling_in_sends_nothing(booklet: Page) -> None:
    asked: list[str] = []
    booklet.on("request", lambda request: asked.append(request.url))
    fill_in(booklet)
    booklet.locator(TEXTS).last.press("Tab")
    booklet.wait_for_timeout(300)
    assert asked == []


def test_enter_in_a_field_sends_nothing(booklet: Page) -> None:
    """Enter in a field would send a form: here it leaves everything where it is."""
    asked: list[str] = []
    booklet.on("request", lambda request: asked.append(request.url))
    before = booklet.url
    field = booklet.locator("main form input[type=text]").first
    field.fill(CANARY)
    field.press("Enter")
    booklet.wait_for_timeout(300)
    assert asked == []
    assert booklet.url == before
    assert field.input_value() == CANARY


def test_nothing_is_kept_on_the_device(booklet: Page) -> None:
    before = booklet.evaluate(VISIBLE_ELSEWHERE)
    fill_in(booklet)
    stores: dict[str, list[str]] = booklet.evaluate(STORES)
    assert len(stores) == 6
    assert {place: kept for place, kept in stores.items() if kept} == {}
    assert booklet.context.cookies() == []
    assert booklet.evaluate(VISIBLE_ELSEWHERE) == before


def test_a_reload_shows_empty_fields(booklet: Page) -> None:
    fill_in(booklet)
    booklet.reload()
    assert booklet.evaluate(ANSWERS) == 0


def test_leaving_and_coming_back_shows_empty_fields(booklet: Page) -> None:
    fill_in(booklet)
    booklet.locator("footer a").last.click()
    booklet.wait_for_url(lambda url: "wensenboekje" not in url)
    booklet.go_back()
    assert booklet.locator(TEXTS).count() > 0
    assert booklet.evaluate(ANSWERS) == 0
