"""The sheets to take along: their order, their two languages, and how they come out of the printer."""

import pytest
from playwright.sync_api import Locator, expect

from macros.model.wensenboekje import Duur
from tests.browser.booklet import LONG, Booklet, answer_some, fill_everything
from tests.browser.paper import SMALLEST_LARGE, nothing_is_cut, printed

pytestmark = pytest.mark.xdist_group("browser")

ANSWER_SHORTLY = """([lengths, rubric]) => {
  for (const box of document.querySelectorAll("[data-vraag]:not([data-gesprek])")) {
    if (!lengths.includes(box.dataset.duur) && box.dataset.rubriek !== rubric) continue;
    const text = box.querySelector("[data-deel]");
    if (text) text.value = "Dat zeg ik graag zelf.";
    else box.querySelector("input").checked = true;
    box.querySelector("input, textarea").dispatchEvent(new Event("input", { bubbles: true }));
  }
}"""


def numbers(sheet: Locator) -> list[str]:
    return sheet.locator(".regel-eigen .nr").all_inner_texts()


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
    assert numbers(sheet) == ["1.1", "2.1", "3.1", "3.4", "4.1", "8.1", "12.4", "16.2", "20.5"]
    assert sheet.locator(".regel-nl").count() == 0


def test_a_loved_one_is_not_handed_what_one_will_not_discuss(booklet: Booklet) -> None:
    booklet.tick("euthanasie-huisarts-weet", "niet-bespreken")
    booklet.press("vel-naaste")
    assert booklet.said() == "leeg"
    booklet.write("nalaten-spullen", "De schaatsen.")
    booklet.tick("nalaten-spullen", "niet-bespreken")
    assert numbers(booklet.sheet("vel-naaste")) == ["18.1"], "what was written there goes along"


def test_the_card_says_in_short_who_decides_and_where_the_papers_are(booklet: Booklet) -> None:
    answer_some(booklet)
    booklet.tick("wie-beslist-reserve", "weet-niet")
    card = booklet.sheet("vel-kaart")
    said = card.locator(".regel-eigen").all_inner_texts()
    first = "Decides for me Beslist voor mij" if booklet.is_english else "Beslist voor mij"
    second = "Papers Papieren" if booklet.is_english else "Papieren"
    assert [one.split("\n")[0].strip() for one in said] == [first, second], "and nothing that was only put off"
    assert "Anna; het huis naast mij" in said[0]
    assert "In de kast op de gang." in said[1]
    assert card.locator(".regel-nl").count() == 0, "it is short, so the Dutch stands in the same line"


def test_every_sheet_has_room_for_a_name_and_a_date(booklet: Booklet) -> None:
    answer_some(booklet)
    for name in ("vel-arts", "vel-gesprek", "vel-naaste"):
        sheet = booklet.sheet(name)
        assert sheet.locator(".vel-wie .invullijn").count() == 3, name
        booklet.press("terug")


def test_back_leaves_the_sheet_and_not_the_booklet(booklet: Booklet) -> None:
    answer_some(booklet)
    before = booklet.answers()
    for name in ("vel-arts", "vel-kaart"):
        booklet.sheet(name)
        booklet.page.go_back()
        assert booklet.page.locator(".vel").count() == 0
        assert booklet.answers() == before
        assert booklet.focus_on() == name
    assert booklet.questions == 0
    booklet.sheet("vel-arts")
    booklet.press("terug")
    booklet.page.locator("[data-vragen]").wait_for()
    booklet.page.go_back()
    assert booklet.page.url == "about:blank", "no step is left behind"


def test_from_a_sheet_one_comes_back_to_where_one_was(booklet: Booklet) -> None:
    answer_some(booklet)
    booklet.button("vel-kaart").scroll_into_view_if_needed()
    before = booklet.page.evaluate("scrollY")
    assert before > 1000
    booklet.sheet("vel-kaart")
    booklet.press("terug")
    booklet.page.locator("[data-vragen]").wait_for()
    assert abs(booklet.page.evaluate("scrollY") - before) < 5


def test_the_bar_leads_away_from_a_sheet(booklet: Booklet) -> None:
    answer_some(booklet)
    booklet.sheet("vel-arts")
    booklet.press("naar-bewaren")
    expect(booklet.page.locator("#bewaren")).to_be_focused()
    expect(booklet.page.locator("#bewaren")).to_be_in_viewport()
    booklet.sheet("vel-arts")
    booklet.press("naar-wissen")
    booklet.page.locator("#paneel-wis").wait_for()
    expect(booklet.button("wis-nu")).to_be_in_viewport()


def test_every_button_on_a_sheet_tells_which_line_it_is_about(booklet: Booklet) -> None:
    answer_some(booklet)
    sheet = booklet.sheet("vel-arts")
    lines = sheet.locator(".regel")
    for line in lines.all():
        name = line.locator("[data-laat-weg]").get_attribute("aria-describedby")
        assert line.locator(f"#{name}").count() == 1


def test_a_person_is_told_in_the_dutch_column_too(booklet: Booklet) -> None:
    """A name and a number are the same in every language; words are not."""
    if not booklet.is_english:
        return
    booklet.write("wie-beslist-vertegenwoordiger-naam", "Anna")
    booklet.write("wie-beslist-vertegenwoordiger-bereikbaar", "het huis naast mij")
    dutch = booklet.sheet("vel-arts").locator(".regel-nl")
    assert "Anna; het huis naast mij" in dutch.inner_text()
    assert "Antwoord in het" not in dutch.inner_text()
    booklet.press("terug")
    booklet.write("wie-beslist-vertegenwoordiger-relatie", "my sister")
    booklet.sheet("vel-arts")
    assert "Anna; my sister; het huis naast mij Antwoord in het Engels." in dutch.inner_text()


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
    if not booklet.is_english:
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
    rubric = "" if booklet.is_english else "4"
    booklet.page.evaluate(ANSWER_SHORTLY, [[Duur.TWEE_MINUTEN, Duur.TIEN_MINUTEN], rubric])
    sheet = booklet.sheet("vel-arts")
    assert sheet.locator(".regel").count() >= (20 if booklet.is_english else 28)
    booklet.print_sheet()
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
    notes = "Notes of the doctor" if booklet.is_english else "Aantekeningen van de arts"
    title = "Continued: my wishes" if booklet.is_english else "Vervolg: mijn wensen"
    booklet.print_sheet()
    paper = printed(booklet.page)
    nothing_is_cut(paper)
    assert paper.sheets_with(notes) == {0}
    assert paper.sheets_with(title) == {1}
    assert paper.sheets_with("The rest is on" if booklet.is_english else "De rest staat op") == {0}
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
    booklet.print_sheet()
    paper = printed(booklet.page)
    assert paper.sheets_with(SHORT_OF_LONG) >= {0, 1}
    assert 0 not in paper.sheets_with("Einde.")
    assert paper.says(LONG)
    assert [number for number in numbers(sheet) if 0 not in paper.sheets_with(number)] == []
    nothing_is_cut(paper)


def test_the_keyboard_stays_where_it_was_after_printing(booklet: Booklet) -> None:
    fill_everything(booklet, "Nee, liever aan zee. ")
    booklet.sheet("vel-arts")
    booklet.page.locator('.vel [data-druk-af=""]').focus()
    assert printed(booklet.page).pages > 1
    assert booklet.page.evaluate("document.activeElement.matches('.vel [data-druk-af]')")
    assert booklet.page.locator(".vel").count() == 1


SMALLEST_USUAL = 11.9
"""Points, on what a loved one or the visitor reads; only the summary may be smaller, to be one sheet."""
BANK_CARD = (85.6, 54.0)
"""Width and height in millimetres."""
MILLIMETRES = 25.4 / 72
SIZE_OF_CARD = """() => {
  const box = document.querySelector(".kaartje").getBoundingClientRect();
  return [box.width, box.height].map((pixels) => pixels / 96 * 25.4);
}"""


@pytest.mark.parametrize("name", ["vel-gesprek", "vel-naaste"])
def test_what_is_read_at_home_is_not_printed_small(booklet: Booklet, name: str) -> None:
    answer_some(booklet)
    booklet.sheet(name)
    booklet.print_sheet()
    paper = printed(booklet.page)
    nothing_is_cut(paper)
    assert paper.smaller_than(SMALLEST_USUAL) == set()


def test_the_card_is_as_big_as_a_bank_card_when_folded(booklet: Booklet) -> None:
    """With all that belongs on it, as long as people write it."""
    for name in ("wie-beslist-vertegenwoordiger", "wie-beslist-reserve", "mensen-eerst-bellen"):
        booklet.write(f"{name}-naam", "Geertruida van der Veen-Hoekstra")
        booklet.write(f"{name}-relatie", "mijn oudste dochter")
        booklet.write(f"{name}-bereikbaar", "het huis naast mij, met de groene deur")
    booklet.write("papieren-waar", "In de blauwe map in de kast op de gang, naast de voordeur.")
    booklet.write("eerder-vastgelegd-kopie", "Mijn huisarts, mijn dochter en de notaris.")
    sheet = booklet.sheet("vel-kaart")
    assert sheet.locator(".regel").count() == 5
    booklet.print_sheet()
    paper = printed(booklet.page)
    nothing_is_cut(paper)
    on_card = [piece for piece in paper.pieces if piece.text.strip() and piece.size < SMALLEST_USUAL]
    height = max(piece.bottom + piece.size for piece in on_card) - min(piece.bottom for piece in on_card)
    assert height * MILLIMETRES < BANK_CARD[1] - 6, "with its edges"
    booklet.page.emulate_media(media="print")
    width, tall = booklet.page.evaluate(SIZE_OF_CARD)
    assert abs(width - 2 * BANK_CARD[0]) < 1
    assert abs(tall - BANK_CARD[1]) < 1


def test_the_form_itself_is_printed_in_usual_letters_after_a_large_one(booklet: Booklet) -> None:
    answer_some(booklet)
    booklet.sheet("vel-naaste")
    booklet.print_sheet(is_large=True)
    assert printed(booklet.page).pages >= 1
    assert booklet.page.locator("html.groot").count() == 1
    booklet.press("terug")
    assert booklet.page.locator("html.groot").count() == 0


@pytest.mark.parametrize("name", ["vel-arts", "vel-gesprek", "vel-naaste", "vel-kaart"])
def test_large_print_is_large_and_nothing_is_cut(booklet: Booklet, name: str) -> None:
    answer_some(booklet)
    sheet = booklet.sheet(name)
    lines = sheet.locator(".regel-eigen > :not(.nr)").all_inner_texts()
    booklet.print_sheet(is_large=True)
    paper = printed(booklet.page)
    nothing_is_cut(paper)
    assert lines
    assert all(paper.says(line) for line in lines)
    assert paper.smaller_than(SMALLEST_LARGE) == set()
    headings = sheet.locator(".vel-deel:visible > :first-child").all_inner_texts()
    assert [heading for heading in headings if paper.sheets_that_end_with(heading)] == []
