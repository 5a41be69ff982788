"""The wish booklet sends nothing and keeps nothing unasked: what is written there stays on the screen."""

from pathlib import Path

from tests.browser.booklet import TEXTS, Booklet, fill_everything

CANARY = "kanarie-van-de-kwelder"
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


def watched(booklet: Booklet) -> list[str]:
    """All that the page asks of any server from now on; what it makes itself has an address that begins with blob."""
    asked: list[str] = []
    booklet.page.on("request", lambda request: None if request.url.startswith("blob:") else asked.append(request.url))
    return asked


def test_filling_in_printing_and_saving_send_nothing(booklet: Booklet, tmp_path: Path) -> None:
    asked = watched(booklet)
    fill_everything(booklet, CANARY)
    booklet.page.locator(TEXTS).last.press("Tab")
    booklet.page.pdf()
    for name in ("vel-arts", "vel-gesprek", "vel-naaste", "vel-kaart"):
        booklet.sheet(name)
        booklet.print_sheet()
        booklet.page.pdf()
        booklet.press("terug")
    file = booklet.save(tmp_path, "geheim van het wad")
    assert CANARY not in file.read_text(encoding="utf-8")
    assert CANARY in booklet.save(tmp_path).read_text(encoding="utf-8")
    booklet.page.wait_for_timeout(300)
    assert asked == []


def test_enter_in_a_field_sends_nothing(booklet: Booklet) -> None:
    """Enter in a field would send a form: here it leaves everything where it is."""
    asked = watched(booklet)
    before = booklet.page.url
    field = booklet.page.locator("form.boekje input[type=text]").first
    field.fill(CANARY)
    field.press("Enter")
    booklet.page.wait_for_timeout(300)
    assert asked == []
    assert booklet.page.url == before
    assert field.input_value() == CANARY


def test_nothing_is_kept_on_the_device(booklet: Booklet, tmp_path: Path) -> None:
    before = booklet.page.evaluate(VISIBLE_ELSEWHERE)
    fill_everything(booklet, CANARY)
    booklet.save(tmp_path)
    stores: dict[str, list[str]] = booklet.page.evaluate(STORES)
    assert len(stores) == 6
    assert {place: kept for place, kept in stores.items() if kept} == {}
    assert booklet.page.context.cookies() == []
    assert booklet.page.evaluate(VISIBLE_ELSEWHERE) == before


def test_only_what_was_asked_for_is_kept(booklet: Booklet) -> None:
    fill_everything(booklet, CANARY)
    booklet.keep_here()
    stores: dict[str, list[str]] = booklet.page.evaluate(STORES)
    assert {place: kept for place, kept in stores.items() if kept} == {"localStorage": ["wensenboekje"]}
    assert CANARY in (booklet.kept() or "")
    booklet.wipe()
    stores = booklet.page.evaluate(STORES)
    assert {place: kept for place, kept in stores.items() if kept} == {}
    assert CANARY not in booklet.page.content()
    assert booklet.answers() == 0


def test_a_reload_shows_empty_fields(booklet: Booklet) -> None:
    fill_everything(booklet, CANARY)
    booklet.page.reload()
    assert booklet.answers() == 0


def test_leaving_and_coming_back_shows_empty_fields(booklet: Booklet) -> None:
    fill_everything(booklet, CANARY)
    booklet.page.locator("footer a").last.click()
    booklet.page.wait_for_url(lambda url: "wensenboekje" not in url)
    booklet.page.go_back()
    assert booklet.page.locator(TEXTS).count() > 0
    assert booklet.answers() == 0


def test_a_page_that_the_browser_sets_aside_keeps_no_answers(booklet: Booklet) -> None:
    """A browser may keep the whole page to show it again after Back."""
    fill_everything(booklet, CANARY)
    booklet.page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
    assert booklet.answers() == 0
    assert CANARY not in booklet.page.content()


def test_leaving_asks_first_unless_all_is_saved(booklet: Booklet, tmp_path: Path) -> None:
    booklet.page.reload()
    assert booklet.questions == 0, "there was nothing to lose"
    booklet.write("belangrijk-genieten", CANARY)
    booklet.page.reload()
    assert booklet.questions == 1
    booklet.write("belangrijk-genieten", CANARY)
    booklet.save(tmp_path)
    booklet.page.reload()
    assert booklet.questions == 1, "it was saved"


def test_a_loaded_page_works_without_a_network(booklet: Booklet, tmp_path: Path) -> None:
    booklet.page.context.set_offline(True)
    booklet.tick("grenzen-reanimatie", "wel")
    booklet.write("belangrijk-genieten", CANARY)
    assert booklet.sheet("vel-arts").locator(".regel").count() == 2
    booklet.press("terug")
    file = booklet.save(tmp_path, "geheim van het wad")
    booklet.wipe()
    booklet.open(file)
    booklet.unlock("geheim van het wad")
    booklet.wait_until_said("geopend")
    assert booklet.value("belangrijk-genieten") == CANARY
