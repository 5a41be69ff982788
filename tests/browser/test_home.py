"""The home page: two doors, the next dates, and a way to search."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import visits
from tests.browser.served import Served
from tests.sites import TODAY

LANGUAGES = [("", "nl", "Palliatieve zorg in Groningen"), ("en/", "en", "Palliative care in Groningen")]


@pytest.mark.parametrize(("home", "code", "name"), LANGUAGES)
def test_the_home_page_says_its_language_and_name(page: Page, served: Served, home: str, code: str, name: str) -> None:
    page.goto(served.url(home))
    expect(page.locator("html")).to_have_attribute("lang", code)
    assert name in page.title()
    expect(page.locator("h1")).to_have_count(1)


@pytest.mark.parametrize("home", ["", "en/"])
@pytest.mark.parametrize("door", ["burgers/", "zorgverleners/"])
def test_a_door_leads_to_its_section(page: Page, served: Served, home: str, door: str) -> None:
    page.goto(served.url(home))
    link = page.locator(f'main h2 a[href="{door}"]')
    words = link.inner_text()
    link.click()
    assert served.address(page.url) == home + door
    assert words
    expect(page.locator("h1")).to_be_visible()


@pytest.mark.parametrize("home", ["", "en/"])
def test_the_next_dates_are_to_come_and_in_order(page: Page, served: Served, home: str) -> None:
    page.goto(served.url(home))
    lines = page.locator("main .agenda > li")
    dates = [str(line.locator("time").first.get_attribute("datetime")) for line in lines.all()]
    assert 1 <= len(dates) <= 3
    assert dates == sorted(dates)
    assert dates[0] >= TODAY


@pytest.mark.parametrize("home", ["", "en/"])
@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("how", ["Enter", "button"])
def test_searching_leads_to_the_index_and_sends_no_word(
    browser: Browser, served: Served, home: str, scripts: bool, how: str
) -> None:
    with visits.context(browser, scripts=scripts) as visitor:
        page = visitor.new_page()
        page.goto(served.url(home))
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        field = page.locator("main form[role=search] input")
        field.fill("kwelderthee")
        if how == "Enter":
            field.press("Enter")
        else:
            page.locator("main form[role=search] button").click()
        page.wait_for_url(re.compile(re.escape(served.url(f"{home}zoeken/"))))
        assert page.locator("main li a").count() > 50
        assert asked
        assert not [url for url in asked if "kwelderthee" in url]
