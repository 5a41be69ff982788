"""Questions for the talk that answers raise together: where they appear, how they go, and what is printed of them."""

import pytest

from macros.model.wensenboekje import Duur
from macros.site.load import load_site
from tests.browser.booklet import Booklet
from tests.browser.paper import printed
from tests.sites import ROOT

pytestmark = pytest.mark.xdist_group("browser")

PLACE = "(all) => all.map((one) => one.closest('[data-vraag]').dataset.vraag)"


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
    booklet.write("nalaten-spullen", "De schaatsen.")
    assert hints.count() == 0, "what was sent away stays away"
    booklet.tick("grenzen-ziekenhuis", "wel")
    booklet.tick("grenzen-ziekenhuis", "niet")
    assert hints.count() == 1, "until the answers have been others in between"


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


def test_a_hint_stands_under_the_question_that_was_just_answered(booklet: Booklet) -> None:
    """And not far below it, under the last of its questions."""
    hints = booklet.page.locator("form .aanwijzing")
    booklet.tick("grenzen-ziekenhuis", "niet")
    booklet.tick("doel-doel-nu", "ziekte")
    assert hints.evaluate_all(PLACE) == ["doel.doel-nu"]
    booklet.tick("eerder-vastgelegd-wat-is-er", "niets")
    booklet.tick("grenzen-reanimatie", "niet")
    assert hints.evaluate_all(PLACE) == ["doel.doel-nu", "grenzen.reanimatie"]
    booklet.write("nalaten-spullen", "De schaatsen.")
    assert hints.count() == 2, "they stay where they are"


def test_a_hint_from_a_file_stands_where_one_can_see_it(booklet: Booklet) -> None:
    """Kept answers come all at once: the last of its questions that is on the screen has it."""
    booklet.tick("euthanasie-standpunt", "verklaring")
    booklet.tick("euthanasie-huisarts-weet", "nee")
    booklet.keep_here()
    booklet.page.reload()
    assert booklet.said() == "weer-hier"
    assert booklet.page.locator("form .aanwijzing").evaluate_all(PLACE) == ["euthanasie.huisarts-weet"]


def test_a_hint_says_no_more_once_it_was_answered(booklet: Booklet) -> None:
    booklet.tick("doel-doel-nu", "ziekte")
    booklet.tick("grenzen-ziekenhuis", "niet")
    booklet.wait_until_said("hint")
    booklet.page.locator("[data-neem-mee]").click()
    assert booklet.said() == ""


@pytest.mark.parametrize("is_taken", [True, False])
def test_a_printed_form_has_a_hint_only_when_it_was_taken_along(booklet: Booklet, *, is_taken: bool) -> None:
    booklet.tick("doel-doel-nu", "ziekte")
    booklet.tick("grenzen-ziekenhuis", "niet")
    if is_taken:
        booklet.page.locator("[data-neem-mee]").click()
    text = booklet.page.locator("form .aanwijzing [data-tekst]").inner_text()
    assert printed(booklet.page).says(text) == is_taken


def test_a_hint_of_a_question_that_is_out_of_sight_waits_there(booklet: Booklet) -> None:
    booklet.tick("doel-doel-nu", "ziekte")
    booklet.tick("grenzen-ziekenhuis", "niet")
    booklet.take(Duur.TWEE_MINUTEN)
    assert booklet.page.locator("form .aanwijzing").count() == 1
    assert booklet.page.locator("form .aanwijzing:visible").count() == 0
