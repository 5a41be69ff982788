"""The bar at the foot: erasing is always in sight, and nothing else lies behind it."""

import pytest
from playwright.sync_api import expect

from tests.browser.booklet import Booklet
from tests.browser.visits import NARROW, WIDE

pytestmark = pytest.mark.xdist_group("browser")

BAR = ".werkbalk button"
# How much of the window the bar takes.
SHARE = "document.querySelector('.werkbalk').getBoundingClientRect().height / innerHeight"
# The last line of a field, where one types.
IS_CLEAR = """(field) => {
  const bar = document.querySelector(".werkbalk").getBoundingClientRect();
  return field.getBoundingClientRect().bottom <= bar.top;
}"""


def test_erasing_is_in_sight_as_soon_as_something_is_written(booklet: Booklet) -> None:
    assert booklet.page.locator(BAR).first.is_hidden()
    booklet.write("nalaten-spullen", "De schaatsen.")
    for place in ("nalaten-spullen", "belangrijk-genieten"):
        booklet.page.locator(f"#{place}").focus()
        expect(booklet.button("naar-wissen")).to_be_in_viewport()


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_the_bar_covers_nothing_that_has_the_focus(booklet: Booklet, width: int) -> None:
    page = booklet.page
    page.set_viewport_size({"width": width, "height": 640})
    booklet.tick("belangrijk-genieten", "weet-niet")
    for _ in range(40):
        page.keyboard.press("Tab")
        assert page.evaluate("""() => {
          const one = document.activeElement.getBoundingClientRect();
          const bar = document.querySelector(".werkbalk").getBoundingClientRect();
          return document.activeElement.closest(".werkbalk") !== null || one.top < bar.top - 20;
        }""")
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_a_tall_field_is_whole_above_the_bar(booklet: Booklet) -> None:
    booklet.page.set_viewport_size({"width": WIDE, "height": 800})
    booklet.tick("belangrijk-genieten", "weet-niet")
    for name in ("belangrijk-goede-dag", "zorgen-niet-meemaken", "nalaten-brieven"):
        field = booklet.page.locator(f"#{name}")
        field.focus()
        assert field.evaluate(IS_CLEAR), name


def test_large_letters_on_a_phone_leave_room_to_read(booklet: Booklet) -> None:
    page = booklet.page
    page.set_viewport_size({"width": 360, "height": 640})
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    booklet.tick("belangrijk-genieten", "weet-niet")
    assert page.evaluate(SHARE) <= 0.4
    booklet.wipe()
    assert booklet.said() == "gewist"


def test_on_a_very_low_window_the_bar_stands_still_under_the_form(booklet: Booklet) -> None:
    """As when somebody enlarges the page to 400 %."""
    page = booklet.page
    page.set_viewport_size({"width": 320, "height": 256})
    booklet.tick("belangrijk-genieten", "weet-niet")
    assert page.evaluate("getComputedStyle(document.querySelector('.werkbalk')).position") == "static"
    booklet.press("naar-wissen")
    booklet.press("wis-nu")
    assert booklet.said() == "gewist"


def test_calling_off_leads_back_to_where_one_was(booklet: Booklet) -> None:
    booklet.write("doel-genoeg", "Als ik niet meer naar buiten kan.")
    before = booklet.page.evaluate("scrollY")
    booklet.press("naar-wissen")
    booklet.press("sluit")
    assert abs(booklet.page.evaluate("scrollY") - before) < 5
    assert booklet.focus_on() == "naar-wissen"


def test_each_theme_leads_to_taking_along_and_saving(booklet: Booklet) -> None:
    """So that nobody has to go past four hundred fields to get there."""
    booklet.page.locator(".naar-het-einde a").nth(4).press("Enter")
    assert booklet.page.evaluate("document.activeElement.id") == "meenemen"
    expect(booklet.page.locator("#meenemen")).to_be_in_viewport()
