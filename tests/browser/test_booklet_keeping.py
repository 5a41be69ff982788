"""Keeping on the device: only when asked, never over what another page kept, and gone when erased."""

import pytest
from playwright.sync_api import Browser

from tests.browser import booklet as booklets
from tests.browser.booklet import Booklet, answer_some
from tests.browser.served import Served

pytestmark = pytest.mark.xdist_group("browser")

FULL = """
Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
"""
REFUSED = """
Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });
"""


def test_keeping_asks_a_clear_question_first(booklet: Booklet) -> None:
    answer_some(booklet)
    booklet.ask("apparaat")
    assert booklet.is_asking("apparaat")
    assert booklet.kept() is None
    booklet.press("sluit")
    assert booklet.kept() is None
    booklet.keep_here()
    assert booklet.said() == "bewaard"
    assert booklet.kept() is not None


def test_what_is_kept_comes_back_and_follows_every_change(booklet: Booklet) -> None:
    answer_some(booklet)
    booklet.keep_here()
    booklet.write("nalaten-spullen", "De schaatsen.")
    before = booklet.answers()
    booklet.page.reload()
    assert booklet.questions == 0, "it was kept, so nothing is lost"
    assert booklet.said() == "weer-hier"
    assert booklet.answers() == before
    booklet.write("nalaten-spullen", "De ijsmuts.")
    booklet.page.reload()
    assert booklet.value("nalaten-spullen") == "De ijsmuts."


def test_keeping_ends_without_losing_what_is_on_the_page(booklet: Booklet) -> None:
    answer_some(booklet)
    booklet.keep_here()
    before = booklet.answers()
    booklet.press("niet-bewaren")
    assert booklet.kept() is None
    assert booklet.answers() == before
    booklet.write("nalaten-spullen", "De schaatsen.")
    assert booklet.kept() is None


def test_after_erasing_nothing_comes_back(booklet: Booklet) -> None:
    answer_some(booklet)
    booklet.keep_here()
    booklet.wipe()
    assert booklet.said() == "gewist"
    assert booklet.kept() is None
    booklet.page.reload()
    assert booklet.answers() == 0
    booklet.page.locator("footer a").last.click()
    booklet.page.wait_for_url(lambda url: "wensenboekje" not in url)
    booklet.page.go_back()
    assert booklet.answers() == 0
    assert booklet.kept() is None
    assert booklet.questions == 0


def test_erasing_asks_first_and_can_be_called_off(booklet: Booklet) -> None:
    answer_some(booklet)
    before = booklet.answers()
    booklet.press("naar-wissen")
    assert booklet.is_asking("wis")
    booklet.press("sluit")
    assert booklet.answers() == before


def test_a_second_tab_never_writes_over_the_first_in_silence(booklet: Booklet) -> None:
    answer_some(booklet)
    booklet.keep_here()
    second = Booklet(booklet.page.context.new_page(), booklet.url)
    assert second.said() == "weer-hier"
    second.write("nalaten-spullen", "De schaatsen.")
    booklet.page.locator("#paneel-ander").wait_for()
    kept = booklet.kept()
    booklet.write("nalaten-verhalen", "Over het ijs.")
    assert booklet.kept() == kept, "nothing is kept before the visitor chooses"
    booklet.press("bewaar-dit")
    second.page.locator("#paneel-ander").wait_for()
    second.press("neem-over")
    assert second.value("nalaten-spullen") == ""
    assert second.value("nalaten-verhalen") == "Over het ijs."
    assert second.problems == []


def test_a_tab_that_begins_to_keep_sees_that_another_did(booklet: Booklet) -> None:
    second = Booklet(booklet.page.context.new_page(), booklet.url)
    second.write("nalaten-spullen", "De schaatsen.")
    second.keep_here()
    booklet.write("nalaten-spullen", "De ijsmuts.")
    booklet.keep_here()
    assert booklet.is_asking("ander")
    assert "De schaatsen." in (booklet.kept() or "")


def test_erasing_in_one_tab_is_told_in_the_other(booklet: Booklet) -> None:
    answer_some(booklet)
    before = booklet.answers()
    booklet.keep_here()
    Booklet(booklet.page.context.new_page(), booklet.url).wipe()
    booklet.page.locator("#paneel-elders-gewist").wait_for()
    assert booklet.answers() == before, "what is written here stays"
    booklet.press("sluit")
    booklet.write("nalaten-spullen", "De schaatsen.")
    assert booklet.kept() is None, "what was erased does not come back by itself"
    booklet.page.reload()
    assert booklet.questions == 1, "it is kept nowhere any more"


def test_what_was_erased_in_another_tab_is_erased_here_when_asked(booklet: Booklet) -> None:
    answer_some(booklet)
    booklet.keep_here()
    Booklet(booklet.page.context.new_page(), booklet.url).wipe()
    booklet.press("wis-nu")
    assert booklet.said() == "gewist"
    assert booklet.answers() == 0
    assert booklet.focus_on() == "bewaren"


def test_taking_over_what_was_erased_in_between_empties_nothing(booklet: Booklet) -> None:
    answer_some(booklet)
    before = booklet.answers()
    booklet.keep_here()
    second = Booklet(booklet.page.context.new_page(), booklet.url)
    second.write("nalaten-spullen", "De schaatsen.")
    booklet.page.locator("#paneel-ander").wait_for()
    second.wipe()
    booklet.press("neem-over")
    booklet.page.locator("#paneel-elders-gewist").wait_for()
    assert booklet.answers() == before


def test_taking_over_what_is_damaged_empties_nothing(booklet: Booklet) -> None:
    answer_some(booklet)
    before = booklet.answers()
    booklet.keep_here()
    second = Booklet(booklet.page.context.new_page(), booklet.url)
    second.page.evaluate("localStorage.setItem('wensenboekje', 'zand')")
    booklet.page.locator("#paneel-ander").wait_for()
    booklet.press("neem-over")
    assert booklet.said() == "kapot"
    assert booklet.answers() == before


def test_a_change_elsewhere_leaves_nothing_to_be_lost_in_silence(booklet: Booklet) -> None:
    """Whatever is asked and called off after it, leaving still asks first."""
    answer_some(booklet)
    booklet.keep_here()
    second = Booklet(booklet.page.context.new_page(), booklet.url)
    second.write("nalaten-spullen", "De schaatsen.")
    booklet.page.locator("#paneel-ander").wait_for()
    booklet.press("naar-wissen")
    booklet.press("sluit")
    booklet.page.reload()
    assert booklet.questions == 1


def test_the_focus_is_never_lost(booklet: Booklet) -> None:
    answer_some(booklet)
    booklet.keep_here()
    assert booklet.focus_on() == "niet-bewaren"
    second = Booklet(booklet.page.context.new_page(), booklet.url)
    second.write("nalaten-spullen", "De schaatsen.")
    booklet.page.locator("#paneel-ander").wait_for()
    booklet.press("neem-over")
    assert booklet.focus_on() == "bewaren"
    assert booklet.value("nalaten-spullen") == "De schaatsen."
    booklet.press("niet-bewaren")
    assert booklet.page.evaluate("document.activeElement.dataset.paneel") == "apparaat"


@pytest.mark.parametrize("trouble", [FULL, REFUSED], ids=["full", "refused"])
def test_where_nothing_can_be_kept_one_is_told_and_loses_nothing(
    browser: Browser, served: Served, trouble: str
) -> None:
    with booklets.visitor(browser) as visitor:
        visitor.add_init_script(trouble)
        booklet = Booklet(visitor.new_page(), booklets.address_of(served))
        answer_some(booklet)
        before = booklet.answers()
        booklet.keep_here()
        assert booklet.said() == "vol"
        assert booklet.answers() == before
        booklet.wipe()
        assert booklet.answers() == 0
        assert booklet.problems == []


def test_kept_answers_that_are_damaged_stay_until_erased(booklet: Booklet) -> None:
    booklet.page.evaluate("localStorage.setItem('wensenboekje', 'zand')")
    booklet.page.reload()
    assert booklet.said() == "kapot"
    assert booklet.kept() == "zand"
    booklet.wipe()
    assert booklet.kept() is None


def test_kept_answers_are_there_in_the_other_language(booklet: Booklet) -> None:
    answer_some(booklet)
    booklet.keep_here()
    before = booklet.answers()
    is_english = "/en/" in booklet.url
    other = booklet.url.replace("/en/", "/") if is_english else booklet.url.replace("/burgers/", "/en/burgers/")
    booklet.page.goto(other)
    assert booklet.said() == "weer-hier"
    assert booklet.answers() == before
