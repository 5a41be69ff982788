"""The form itself out of the printer: whole, and with nothing that only a screen needs."""

import pytest
from playwright.sync_api import Browser

from macros.model.wensenboekje import Duur
from macros.site.load import load_site
from tests.browser import booklet as booklets
from tests.browser.booklet import LONG, Booklet, answer_some
from tests.browser.paper import SMALLEST_LARGE, nothing_is_cut, printed
from tests.browser.served import Served
from tests.sites import ROOT

pytestmark = pytest.mark.xdist_group("browser")


def test_the_filled_form_prints_every_word(booklet: Booklet) -> None:
    """A field is smaller than what was typed in it; what is folded is printed too."""
    booklet.write("belangrijk-genieten", LONG)
    booklet.write("zorgen-praten-met-naam", "Iemand met een heel lange naam die nooit in een vakje past, " * 4)
    booklet.press("vouw-dicht")
    paper = printed(booklet.page)
    nothing_is_cut(paper)
    assert paper.says(LONG)
    assert paper.says("Iemand met een heel lange naam die nooit in een vakje past, " * 4)
    site = load_site(ROOT)
    if not booklet.is_english:
        assert all(paper.says(question.vraag) for theme in site.wensenboekje.themas for question in theme.vragen)
    assert booklet.page.locator("details.thema[open]").count() == 0, "as it was before"


def test_the_form_in_another_language_prints_the_dutch_beside_it(booklet: Booklet) -> None:
    answer_some(booklet)
    paper = printed(booklet.page)
    if not booklet.is_english:
        assert not paper.says("Antwoord in het")
        return
    for theme in load_site(ROOT).wensenboekje.themas:
        assert all(paper.says(f"· {question.vraag}") for question in theme.vragen)
    assert paper.says("That depends on the situation · Dat hangt van de situatie af")
    assert paper.says("De zee bij Noordpolderzijl. Antwoord in het Engels.")
    assert booklet.page.locator(".op-papier").count() == 0, "as it was before"


def test_large_print_of_the_form_is_large(booklet: Booklet) -> None:
    booklet.page.locator('[data-druk-af="groot"]').click()
    paper = printed(booklet.page)
    assert paper.smaller_than(SMALLEST_LARGE) == set()
    nothing_is_cut(paper)


def test_an_answer_is_printed_that_is_out_of_sight_for_lack_of_time(booklet: Booklet) -> None:
    booklet.write("nalaten-spullen", "De schaatsen van de elfstedentocht.")
    booklet.tick("huisdieren-bij-me", "ja")
    booklet.take(Duur.TWEE_MINUTEN)
    shown = booklet.page.locator("[data-vraag]:visible").count()
    paper = printed(booklet.page)
    assert paper.says("De schaatsen van de elfstedentocht.")
    assert paper.says("13.3")
    assert not paper.says("13.4"), "what was neither asked nor answered stays away"
    assert booklet.page.locator("[data-vraag]:visible").count() == shown, "as it was before"


def test_a_printed_form_has_a_name_and_nothing_of_the_screen(booklet: Booklet) -> None:
    answer_some(booklet)
    paper = printed(booklet.page)
    assert paper.says("Date of birth" if booklet.is_english else "Geboortedatum")
    for screen in ("blob", "F12", "Show the password", "Begin meteen", "Start now", "Maak deze vraag leeg"):
        assert not paper.says(screen), screen


def test_without_scripts_the_printed_form_has_a_name_and_every_question(browser: Browser, served: Served) -> None:
    themes = load_site(ROOT).wensenboekje.themas
    for address in booklets.ADDRESSES:
        with browser.new_context(java_script_enabled=False) as visitor:
            page = visitor.new_page()
            page.goto(served.url(address))
            paper = printed(page)
        nothing_is_cut(paper)
        assert all(paper.says(question.vraag) for theme in themes for question in theme.vragen)
        assert paper.says("Geboortedatum")
        assert not paper.says("F12")
        # What others think of begins under its heading, and not on the sheet after it.
        lead = "What other people think of:" if "en/" in address else "Waar anderen aan denken:"
        assert paper.sheets_that_end_with(lead) == set()
