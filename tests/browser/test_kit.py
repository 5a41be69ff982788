"""The kit's documents as people use them: found fast, printed whole, honest about their date, keeping nothing."""

import datetime
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import papers
from tests.browser import paper, visits
from tests.browser.served import Served, serve
from tests.sites import REAL_URL

DOCUMENT = "zorgverleners/palliatieve-kit/uitvoeringsverzoek/"
VALID = "zorgverleners/palliatieve-kit/inhoud/"
"""In the miniature site, until 1 January 2099."""
LAST_DAY, DAY_AFTER = datetime.datetime(2099, 1, 1, 22, 30), datetime.datetime(2099, 1, 1, 23, 30)
"""Half past eleven at night in Amsterdam and half past midnight, as UTC says it."""


@pytest.fixture(scope="module")
def miniature(built_example: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serve(built_example / "site", tmp_path_factory.mktemp("web")) as site:
        yield site


@pytest.mark.parametrize("home", ["", "en/"])
def test_a_paper_is_two_clicks_from_the_home_page_of_care_providers(page: Page, served: Served, home: str) -> None:
    page.goto(served.url(f"{home}zorgverleners/"))
    page.locator('main a[href^="palliatieve-kit/"]').first.click()
    links = page.locator('main a.download[href*="kit-"]')
    assert links.count() >= 7
    with page.expect_download() as download:
        links.filter(has_text="PDF").first.click()
    assert download.value.suggested_filename.startswith("kit-")
    assert Path(download.value.path()).read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("home", ["", "en/"])
def test_the_printed_page_says_all_that_the_page_says_and_the_day_of_printing(
    page: Page, served: Served, home: str
) -> None:
    page.clock.set_fixed_time(datetime.datetime(2031, 8, 9, 12))
    page.goto(served.url(home + DOCUMENT))
    texts = page.locator("[data-kitinhoud] :is(p, li, dt, dd, h2, h3, legend, label)")
    blocks = texts.filter(has_not=page.locator("svg")).all_text_contents()
    assert len(blocks) > 60
    raw = paper.print_out(page)
    sheet = paper.read(raw)
    mark = "concept" if home == "" else "draft"  # on every sheet, also between two lines of one text
    said = _plain(papers.text(raw)).replace(mark, "")
    assert [words for words in blocks if _plain(words).replace(mark, "") not in said] == []
    assert sheet.says("9 augustus 2031" if home == "" else "9 August 2031")
    wide, high = paper.POINTS_OF_A4
    lines = [piece for piece in sheet.pieces if piece.text.strip()]
    assert all(0 <= piece.left < wide and 0 < piece.bottom < high for piece in lines)
    [address] = papers.codes(raw)
    assert address.startswith(f"{REAL_URL}{home}k/")
    marks = [piece.page for piece in sheet.pieces if piece.size > 60]
    assert sorted(set(marks)) == list(range(sheet.pages)), "every sheet of a concept says so"


def _plain(words: str) -> str:
    """Without white space, capitals, signs that hold two letters, and hyphens, which a line's end may change."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", words).casefold() if sign.isalnum())


@pytest.mark.parametrize(("now", "is_past"), [(LAST_DAY, False), (DAY_AFTER, True)])
@pytest.mark.parametrize("home", ["", "en/"])
def test_a_page_that_was_built_before_says_from_the_day_after_that_the_paper_is_past(
    page: Page, miniature: Served, home: str, now: datetime.datetime, *, is_past: bool
) -> None:
    page.clock.set_fixed_time(now.replace(tzinfo=datetime.UTC))
    page.goto(miniature.url(home + VALID))
    message = page.get_by_role("alert")
    expect(message).to_have_count(1 if is_past else 0)
    expect(page.locator("#medicatie")).to_be_visible(visible=not is_past)
    expect(page.locator("main a.download")).to_be_visible(visible=not is_past)
    if is_past:
        assert message.evaluate("element => getComputedStyle(element).backgroundColor") == "rgb(156, 28, 28)"
    page.goto(miniature.url(f"{home}zorgverleners/palliatieve-kit/"))
    row = page.locator(".kitlijst li", has=page.locator('a[href$="inhoud/"]'))
    expect(row.locator("a.download")).to_be_visible(visible=not is_past)
    expect(row.locator("[data-als-verlopen]")).to_be_visible(visible=is_past)


@pytest.mark.parametrize(("now", "says"), [(LAST_DAY, "Geldig."), (DAY_AFTER, "Verlopen.")])
def test_the_page_behind_a_code_says_what_the_paper_is_worth_today(
    page: Page, miniature: Served, now: datetime.datetime, says: str
) -> None:
    page.goto(miniature.url(VALID))
    code = page.locator(".kitcode a").get_attribute("href")
    page.clock.set_fixed_time(now.replace(tzinfo=datetime.UTC))
    page.goto(miniature.url(VALID) + str(code))
    expect(page.locator(".kitversie .melding:visible")).to_have_count(1)
    expect(page.locator(".kitversie .melding:visible")).to_contain_text(says)


def test_without_scripts_a_paper_says_until_when_it_is_valid(browser: Browser, miniature: Served) -> None:
    with visits.context(browser, scripts=False) as visitor:
        page = visitor.new_page()
        page.goto(miniature.url(VALID))
        expect(page.locator("main")).to_contain_text("Geldig tot en met")
        expect(page.locator("main")).to_contain_text("1 januari 2099")
        expect(page.locator("#medicatie")).to_be_visible()


def test_what_is_filled_in_and_ticked_is_kept_nowhere(page: Page, served: Served) -> None:
    page.goto(served.url(DOCUMENT))
    page.locator("main input[type=text]").first.fill("kanarie")
    page.locator("main input[type=checkbox]").first.check()
    page.reload()
    expect(page.locator("main input[type=text]").first).to_have_value("")
    expect(page.locator("main input[type=checkbox]").first).not_to_be_checked()
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
