"""Filling in: as much as one has time for, folded as one likes, with questions that answers raise together."""

import pytest
from playwright.sync_api import Browser, expect

from macros.model.wensenboekje import Duur
from macros.site.load import load_site
from tests.browser import booklet as booklets
from tests.browser.booklet import Booklet, answer_some
from tests.browser.served import Served
from tests.browser.visits import NARROW, WIDE
from tests.sites import ROOT

pytestmark = pytest.mark.xdist_group("browser")

QUESTION = "[data-vraag]:not([data-gesprek])"
BAR = ".werkbalk button"


def number_of_questions(length: Duur) -> int:
    themes = load_site(ROOT).wensenboekje.themas
    return sum(length.omvat(question.duur) for theme in themes for question in theme.vragen)


@pytest.mark.parametrize("length", list(Duur))
def test_one_sees_as_many_questions_as_one_has_time_for(booklet: Booklet, length: Duur) -> None:
    button = booklet.page.locator(f'[data-duren] [data-duur="{length}"]')
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    assert booklet.page.locator(f"{QUESTION}:visible").count() == number_of_questions(length)
    themes = load_site(ROOT).wensenboekje.themas_bij(length)
    assert booklet.page.locator("details.thema:visible").count() == len(themes)


def test_less_time_keeps_what_was_answered(booklet: Booklet) -> None:
    booklet.tick("huisdieren-bij-me", "ja")
    booklet.page.locator(f'[data-duren] [data-duur="{Duur.TWEE_MINUTEN}"]').click()
    assert booklet.is_ticked("huisdieren-bij-me", "ja")
    assert booklet.sheet("vel-naaste").locator(".regel").count() == 1


def test_themes_fold_and_a_link_opens_one(booklet: Booklet) -> None:
    booklet.press("vouw-dicht")
    assert booklet.page.locator(f"{QUESTION}:visible").count() == 0
    booklet.page.locator('nav a[href="#thema-plek"]').click()
    assert booklet.page.locator("details.thema[open]").count() == 1
    booklet.press("vouw-open")
    assert booklet.page.locator("details.thema[open]").count() == len(load_site(ROOT).wensenboekje.themas)


def test_a_hint_is_a_question_that_waits_and_goes_away_when_told(booklet: Booklet) -> None:
    page, hints = booklet.page, booklet.page.locator(".aanwijzing")
    booklet.tick("doel-doel-nu", "ziekte")
    assert hints.count() == 0, "one answer alone raises nothing"
    booklet.tick("grenzen-ziekenhuis", "niet")
    assert booklet.said() == "hint"
    assert hints.count() == 1
    assert page.locator('[data-vraag="grenzen.ziekenhuis"] .aanwijzing').count() == 1
    assert hints.locator(".keuring").count() == 1, "it shows who checked it"
    hints.locator("[data-laat-weg]").click()
    assert hints.count() == 0
    assert page.evaluate("document.activeElement.closest('[data-vraag]').dataset.vraag") == "grenzen.ziekenhuis"
    booklet.tick("grenzen-ziekenhuis", "wel")
    booklet.tick("grenzen-ziekenhuis", "niet")
    assert hints.count() == 0, "what was sent away stays away"


def test_a_hint_leaves_with_the_answer_that_raised_it(booklet: Booklet) -> None:
    booklet.tick("doel-doel-nu", "ziekte")
    booklet.tick("grenzen-ziekenhuis", "niet")
    booklet.page.locator("[data-neem-mee]").click()
    booklet.tick("grenzen-ziekenhuis", "wel")
    assert booklet.page.locator(".aanwijzing").count() == 0
    booklet.press("vel-gesprek")
    assert booklet.said() == "leeg"


def test_every_hint_can_appear(booklet: Booklet) -> None:
    for hint in load_site(ROOT).wensenboekje.aanwijzingen:
        for answer in hint.wanneer:
            question, _, choice = answer.partition("=")
            booklet.tick(question.replace(".", "-"), choice)
        assert booklet.page.locator(f'form [data-aanwijzing="{hint.id}"]').count() == 1, hint.id


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


def test_all_can_be_done_with_the_keyboard(booklet: Booklet) -> None:
    """From a choice to the sheet and back, and erasing; the focus is always where something happened."""
    page = booklet.page
    page.locator("#grenzen-reanimatie-wel").focus()
    page.keyboard.press("Space")
    booklet.button("vel-arts").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "vel-arts-titel"
    booklet.button("terug").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.dataset.knop") == "vel-arts"
    booklet.button("naar-wissen").focus()
    page.keyboard.press("Enter")
    assert booklet.is_asking("wis")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert booklet.said() == "gewist"
    assert page.evaluate("document.activeElement.id") == "bewaren"


def test_without_scripts_the_form_is_complete(browser: Browser, served: Served) -> None:
    """All questions are there and open, and no button that would do nothing."""
    for address in booklets.ADDRESSES:
        with browser.new_context(java_script_enabled=False) as visitor:
            page = visitor.new_page()
            page.goto(served.url(address))
            assert page.locator(f"{QUESTION}:visible").count() == number_of_questions(Duur.ALLES)
            assert page.locator("main .wensenboekje button:visible").count() == 0


def test_what_was_said_goes_when_something_else_is_done(booklet: Booklet) -> None:
    """An old message would take room on a phone, and seem to be about the new thing."""
    answer_some(booklet)
    booklet.press("herinnering")
    booklet.wait_until_said("agenda")
    booklet.sheet("vel-kaart")
    assert booklet.said() == ""
    booklet.press("terug")
    booklet.press("herinnering")
    booklet.wait_until_said("agenda")
    booklet.ask("bestand")
    assert booklet.said() == ""
