"""The sheets to take along: their order, their two languages, and how they come out of the printer."""

import pytest
from playwright.sync_api import Locator

from macros.model.wensenboekje import Duur
from macros.site.load import load_site
from tests.browser.booklet import Booklet, answer_some, fill_everything
from tests.browser.paper import POINTS_OF_A4, Paper, printed
from tests.sites import ROOT

pytestmark = pytest.mark.xdist_group("browser")

MARGIN = 40
"""Points at the edge of the paper that many printers leave white."""
ROUNDING = 2
SMALLEST_LARGE = 16
ANSWER_SHORTLY = """([lengths, rubric]) => {
  for (const box of document.querySelectorAll("[data-vraag]:not([data-gesprek])")) {
    if (!lengths.includes(box.dataset.duur) && box.dataset.rubriek !== rubric) continue;
    const text = box.querySelector("[data-deel]");
    if (text) text.value = "Dat zeg ik graag zelf.";
    else box.querySelector("input").checked = true;
    box.querySelector("input, textarea").dispatchEvent(new Event("input", { bubbles: true }));
  }
}"""
LONG = "Lange golven rollen langzaam naar het strand. " * 60 + "Einde."


def numbers(sheet: Locator) -> list[str]:
    return sheet.locator(".regel-eigen .nr").all_inner_texts()


def is_english(booklet: Booklet) -> bool:
    return "/en/" in booklet.url


def nothing_is_cut(paper: Paper) -> None:
    """Every piece of text lies inside the sheet with its margins."""
    width, height = POINTS_OF_A4
    assert all(abs(wide - width) <= ROUNDING and abs(high - height) <= ROUNDING for wide, high in paper.sizes)
    outside = [
        piece
        for piece in paper.pieces
        if piece.text.strip() and not (MARGIN < piece.left < width - MARGIN and MARGIN < piece.bottom < height - MARGIN)
    ]
    assert outside == []


def test_the_summary_follows_the_national_form_and_holds_only_answers(booklet: Booklet) -> None:
    answer_some(booklet)
    sheet = booklet.sheet("vel-arts")
    headings = sheet.locator(".vel-deel:visible > :first-child").all_inner_texts()
    assert [heading[:2] for heading in headings] == ["1.", "3.", "4.", "5.", "6.", "8."]
    assert numbers(sheet) == ["8.1", "3.1", "3.4", "4.1", "2.1", "6.2", "12.4", "1.1", "20.5"]
    assert "Anna; het huis naast mij" in sheet.inner_text()


def test_the_summary_says_what_it_is_and_leaves_room(booklet: Booklet) -> None:
    answer_some(booklet)
    sheet = booklet.sheet("vel-arts")
    what = "Voorbereiding op een gesprek, geen behandelafspraak en geen wilsverklaring."
    assert what in sheet.locator(".vel-wat").inner_text()
    assert sheet.locator(".aantekeningen").is_visible()


def test_the_questions_for_the_talk_are_those_that_were_chosen(booklet: Booklet) -> None:
    answer_some(booklet)
    booklet.tick("grenzen-ziekenhuis", "niet")
    booklet.page.locator("[data-neem-mee]").click()
    booklet.tick("grenzen-intensive-care", "wel")
    booklet.tick("grenzen-beademing", "niet")
    assert booklet.page.locator(".aanwijzing").count() == 2, "the second one is not taken along"
    sheet = booklet.sheet("vel-gesprek")
    assert numbers(sheet) == ["1.", "2.", "3.", "4."]
    parts = sheet.locator(".vel-deel:visible").evaluate_all("(all) => all.map((one) => one.dataset.deelVan)")
    assert parts == ["eigen", "gekozen", "aanwijzing", "weet-niet"]
    assert "Mag ik nog naar zee?" in sheet.inner_text()


def test_the_sheet_for_a_loved_one_follows_the_booklet(booklet: Booklet) -> None:
    answer_some(booklet)
    sheet = booklet.sheet("vel-naaste")
    assert numbers(sheet) == ["1.1", "2.1", "3.1", "3.4", "4.1", "6.2", "8.1", "12.4", "16.2", "20.5"]
    assert sheet.locator(".regel-nl").count() == 0


def test_the_card_says_who_decides_and_where_the_papers_are(booklet: Booklet) -> None:
    answer_some(booklet)
    card = booklet.sheet("vel-kaart")
    assert numbers(card) == ["8.1", "16.2"]
    assert "Anna" in card.inner_text()
    assert "In de kast op de gang." in card.inner_text()


def test_what_is_left_out_can_be_put_back(booklet: Booklet) -> None:
    answer_some(booklet)
    sheet = booklet.sheet("vel-arts")
    sheet.locator("[data-laat-weg]").nth(2).click()
    assert sheet.locator(".regel:visible").count() == 8
    assert booklet.page.evaluate("document.activeElement.matches('[data-laat-weg]')")
    assert not printed(booklet.page).says("Mag ik nog naar zee?")
    booklet.press("zet-terug")
    assert sheet.locator(".regel:visible").count() == 9
    assert printed(booklet.page).says("Mag ik nog naar zee?")


def test_beside_another_language_stands_the_dutch_under_the_same_number(booklet: Booklet) -> None:
    answer_some(booklet)
    sheet = booklet.sheet("vel-arts")
    dutch = sheet.locator(".regel-nl")
    if not is_english(booklet):
        assert dutch.count() == 0
        return
    assert sheet.locator(".regel-nl .nr").all_inner_texts() == numbers(sheet)
    assert {one.get_attribute("lang") for one in dutch.all()} == {"nl"}
    limits = sheet.locator('[data-deel-van="4"] .regel')
    assert "That depends on the situation" in limits.locator(".regel-eigen").inner_text()
    assert "Wil ik gereanimeerd worden als mijn hart stilstaat?" in limits.locator(".regel-nl").inner_text()
    assert "Dat hangt van de situatie af" in limits.locator(".regel-nl").inner_text()
    light = sheet.locator(".regel", has_text="12.4").locator(".regel-nl").inner_text()
    assert "Muziek of radio; Stilte" in light
    written = sheet.locator('[data-deel-van="6"] .regel')
    assert written.locator(".geschreven").get_attribute("lang") == "en"
    assert "in het Engels" in written.locator(".regel-nl").inner_text()
    assert "De zee" not in written.locator(".regel-nl").inner_text()


def test_a_usual_summary_fits_one_sheet(booklet: Booklet) -> None:
    """The questions for ten minutes; where one language is enough all limits to treatment too."""
    rubric = "" if is_english(booklet) else "4"
    booklet.page.evaluate(ANSWER_SHORTLY, [[Duur.TWEE_MINUTEN, Duur.TIEN_MINUTEN], rubric])
    sheet = booklet.sheet("vel-arts")
    assert sheet.locator(".regel").count() >= (20 if is_english(booklet) else 28)
    booklet.press("druk-af")
    paper = printed(booklet.page)
    assert paper.pages == 1
    nothing_is_cut(paper)
    assert paper.says("20.4")
    assert not paper.says("Roparun"), "only the sheet is printed"


SHORT_OF_LONG = "Lange golven rollen langzaam naar het strand."


def test_a_full_summary_is_one_whole_sheet_and_a_continuation(booklet: Booklet) -> None:
    """The first sheet has what comes first when time is short, in order, and room for notes; nothing is lost."""
    fill_everything(booklet, "Nee, liever aan zee. ")
    sheet = booklet.sheet("vel-arts")
    lines = sheet.locator(".regel-eigen").all_inner_texts()
    shortest = sheet.locator(f'.regel[data-duur="{Duur.TWEE_MINUTEN}"] .regel-eigen .nr').all_inner_texts()
    assert shortest
    notes = "Notes of the doctor" if is_english(booklet) else "Aantekeningen van de arts"
    title = "Continued: my wishes" if is_english(booklet) else "Vervolg: mijn wensen"
    booklet.press("druk-af")
    paper = printed(booklet.page)
    nothing_is_cut(paper)
    assert paper.sheets_with(notes) == {0}
    assert paper.sheets_with(title) == {1}
    assert paper.sheets_with("The rest is on" if is_english(booklet) else "De rest staat op") == {0}
    assert [number for number in shortest if 0 not in paper.sheets_with(number)] == []
    assert [line for line in lines if not paper.says(line)] == []
    first = [line for line in lines if paper.sheets_with(line) == {0}]
    later = [line for line in lines if 0 not in paper.sheets_with(line)]
    assert len(first) > 12
    assert first == sorted(first, key=paper.place)
    assert later == sorted(later, key=paper.place)
    assert sheet.locator(".regel:visible").count() == len(lines), "the screen is as it was"


def test_a_long_answer_begins_on_the_sheet_and_stands_whole_on_the_continuation(booklet: Booklet) -> None:
    answer_some(booklet)
    booklet.write("belangrijk-genieten", LONG)
    booklet.write("wie-beslist-vertegenwoordiger-naam", LONG)
    sheet = booklet.sheet("vel-arts")
    booklet.press("druk-af")
    paper = printed(booklet.page)
    assert paper.sheets_with(SHORT_OF_LONG) >= {0, 1}
    assert 0 not in paper.sheets_with("Einde.")
    assert paper.says(LONG)
    assert [number for number in numbers(sheet) if 0 not in paper.sheets_with(number)] == []
    nothing_is_cut(paper)


def test_the_keyboard_stays_where_it_was_after_printing(booklet: Booklet) -> None:
    fill_everything(booklet, "Nee, liever aan zee. ")
    booklet.sheet("vel-arts")
    booklet.button("druk-af").focus()
    assert printed(booklet.page).pages > 1
    assert booklet.page.evaluate("document.activeElement.dataset.knop") == "druk-af"
    assert booklet.page.locator(".vel").count() == 1


@pytest.mark.parametrize("name", ["vel-arts", "vel-gesprek", "vel-naaste", "vel-kaart"])
def test_large_print_is_large_and_nothing_is_cut(booklet: Booklet, name: str) -> None:
    answer_some(booklet)
    sheet = booklet.sheet(name)
    lines = sheet.locator(".regel-eigen").all_inner_texts()
    booklet.press("druk-groot-af")
    paper = printed(booklet.page)
    nothing_is_cut(paper)
    assert lines
    assert all(paper.says(line) for line in lines)
    small = {piece.text for piece in paper.pieces if piece.text.strip() and piece.size < SMALLEST_LARGE}
    assert small == set()


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
    if not is_english(booklet):
        assert all(paper.says(question.vraag) for theme in site.wensenboekje.themas for question in theme.vragen)
    assert booklet.page.locator("details.thema[open]").count() == 0, "as it was before"


def test_the_form_in_another_language_prints_the_dutch_beside_it(booklet: Booklet) -> None:
    answer_some(booklet)
    paper = printed(booklet.page)
    if not is_english(booklet):
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
    small = {piece.text for piece in paper.pieces if piece.text.strip() and piece.size < SMALLEST_LARGE}
    assert small == set()
    nothing_is_cut(paper)
