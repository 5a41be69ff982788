"""Filling in: as much as one has time for, folded as one likes, with questions that answers raise together."""

import re

import pytest
from playwright.sync_api import Browser, expect

from macros.model.wensenboekje import Duur
from macros.site.load import load_site
from tests.browser import booklet as booklets
from tests.browser.booklet import Booklet, answer_some
from tests.browser.served import Served
from tests.sites import ROOT

pytestmark = pytest.mark.xdist_group("browser")

QUESTION = "[data-vraag]:not([data-gesprek])"


def number_of_questions(length: Duur) -> int:
    themes = load_site(ROOT).wensenboekje.themas
    return sum(length.omvat(question.duur) for theme in themes for question in theme.vragen)


@pytest.mark.parametrize("length", list(Duur))
def test_one_sees_as_many_questions_as_one_has_time_for(booklet: Booklet, length: Duur) -> None:
    booklet.take(length)
    button = booklet.page.locator(f'[data-duren] [data-duur="{length}"]')
    expect(button).to_have_attribute("aria-pressed", "true")
    assert booklet.page.locator(f"{QUESTION}:visible").count() == number_of_questions(length)
    themes = load_site(ROOT).wensenboekje.themas_bij(length)
    assert booklet.page.locator("details.thema:visible").count() == len(themes)


def test_one_is_told_how_many_questions_and_stands_at_the_first(booklet: Booklet) -> None:
    booklet.press("vouw-dicht")
    booklet.take(Duur.TWEE_MINUTEN)
    number = booklet.page.locator(f"{QUESTION}:visible").count()
    told = f"You now see {number} questions." if booklet.is_english else f"Je ziet nu {number} vragen."
    expect(booklet.page.locator("[data-melding]")).to_have_text(told)
    first = booklet.page.locator("details.thema:visible summary").first
    expect(first).to_be_focused()
    expect(first).to_be_in_viewport()


def test_a_link_in_the_list_of_a_time_chooses_that_time(booklet: Booklet) -> None:
    """Otherwise it would lead to what is out of sight."""
    booklet.take(Duur.TWEE_MINUTEN)
    booklet.page.locator(f'[data-voor="{Duur.TIEN_MINUTEN}"] a[href="#thema-eerder-vastgelegd"]').click()
    expect(booklet.page.locator("#thema-eerder-vastgelegd")).to_be_in_viewport()
    pressed = booklet.page.locator('[data-duren] [aria-pressed="true"]')
    assert pressed.get_attribute("data-duur") == Duur.TIEN_MINUTEN


def test_an_answer_can_be_taken_back(booklet: Booklet) -> None:
    """A round button does not go out by itself."""
    emptiers = booklet.page.locator('[data-knop="maak-leeg"]:visible')
    assert emptiers.count() == 0
    booklet.tick("grenzen-reanimatie", "niet")
    booklet.tick("eerder-vastgelegd-wat-is-er", "niets")
    assert booklet.page.locator("form .aanwijzing").count() == 1
    assert emptiers.count() == 1
    emptiers.click()
    assert booklet.answers() == 1
    assert booklet.focus_on() == "grenzen-reanimatie-wel"
    assert emptiers.count() == 0
    assert booklet.page.locator("form .aanwijzing").count() == 0
    booklet.tick("eerder-vastgelegd-delen", "ja")
    booklet.wipe()
    assert emptiers.count() == 0


def test_what_is_taken_back_is_not_kept(booklet: Booklet) -> None:
    booklet.tick("grenzen-reanimatie", "niet")
    booklet.keep_here()
    assert "reanimatie" in (booklet.kept() or "")
    booklet.page.locator('[data-knop="maak-leeg"]:visible').click()
    assert "reanimatie" not in (booklet.kept() or "")
    booklet.tick("grenzen-reanimatie", "niet")
    booklet.page.reload()
    assert booklet.page.locator('[data-knop="maak-leeg"]:visible').count() == 1, "kept answers can be taken back too"


CONTRADICTIONS = [
    ("belangrijk-genieten", ["weet-niet"], "niet-bespreken"),
    ("belangrijk-genieten", ["niet-bespreken"], "weet-niet"),
    ("eerder-vastgelegd-wat-is-er", ["niets"], "volmacht"),
    ("eerder-vastgelegd-wat-is-er", ["volmacht", "behandelverbod"], "niets"),
    ("steun-praten", ["imam", "humanist"], "niemand"),
]


@pytest.mark.parametrize(("question", "before", "then"), CONTRADICTIONS)
def test_what_contradicts_takes_the_other_away(booklet: Booklet, question: str, before: list[str], then: str) -> None:
    for choice in before:
        booklet.tick(question, choice)
    booklet.tick(question, then)
    assert [booklet.is_ticked(question, choice) for choice in before] == [False] * len(before)
    assert booklet.is_ticked(question, then)


def test_what_does_not_contradict_may_stand_together(booklet: Booklet) -> None:
    booklet.write("belangrijk-genieten", "De zee.")
    for question, choices in {
        "belangrijk-genieten": ["weet-niet"],
        "eerder-vastgelegd-wat-is-er": ["volmacht", "behandelverbod", "weet-niet"],
        "dagelijks-licht-en-geluid": ["donker", "licht-aan"],
    }.items():
        for choice in choices:
            booklet.tick(question, choice)
        assert all(booklet.is_ticked(question, choice) for choice in choices)
    assert booklet.value("belangrijk-genieten") == "De zee."


def test_less_time_keeps_what_was_answered(booklet: Booklet) -> None:
    booklet.tick("huisdieren-bij-me", "ja")
    booklet.take(Duur.TWEE_MINUTEN)
    assert booklet.is_ticked("huisdieren-bij-me", "ja")
    assert booklet.sheet("vel-naaste").locator(".regel").count() == 1


def test_themes_fold_and_a_link_opens_one(booklet: Booklet) -> None:
    booklet.press("vouw-dicht")
    assert booklet.page.locator(f"{QUESTION}:visible").count() == 0
    booklet.page.locator('nav a[href="#thema-plek"]').click()
    assert booklet.page.locator("details.thema[open]").count() == 1
    booklet.press("vouw-open")
    assert booklet.page.locator("details.thema[open]").count() == len(load_site(ROOT).wensenboekje.themas)


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
    expect(booklet.button("vel-arts")).to_be_focused()
    page.locator('[data-paneel="bestand"]').press("Enter")
    page.keyboard.type("zeven zeehonden")
    with page.expect_download():
        page.keyboard.press("Enter")
    booklet.wait_until_said("bestand-gemaakt")
    assert page.evaluate("document.activeElement.dataset.paneel") == "bestand"
    booklet.button("naar-wissen").focus()
    page.keyboard.press("Enter")
    page.locator("#paneel-wis").wait_for()
    page.keyboard.press("Escape")
    assert not booklet.is_asking("wis")
    assert booklet.focus_on() == "naar-wissen", "Escape calls it off"
    page.keyboard.press("Enter")
    page.locator("#paneel-wis").wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert booklet.said() == "gewist"
    assert page.evaluate("document.activeElement.id") == "bewaren"


def test_a_screen_reader_hears_each_question_and_then_its_answers(booklet: Booklet) -> None:
    """In the order of the booklet, each field with a name, and the help with the field it is about."""
    heard = booklet.page.locator("form.boekje").aria_snapshot()
    groups = re.findall(r'group "(\d+)\.(\d+) ', heard)
    assert [(int(theme), int(question)) for theme, question in groups] == [
        (number, place)
        for number, theme in enumerate(load_site(ROOT).wensenboekje.themas, 1)
        for place in range(1, len(theme.vragen) + 1)
    ]
    assert re.findall(r"- (?:textbox|radio|checkbox|button)(?!.*\")", heard) == [], "none is without a name"
    helped = booklet.page.locator("#belangrijk-missen")
    assert booklet.page.locator(f"#{helped.get_attribute('aria-describedby')}").inner_text() in heard


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
