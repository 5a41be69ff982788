"""The one page for what is not there, in all languages, at any depth."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.served import Served

NOWHERE = ["nergens/", "en/nothing-here/", "en/burgers/wrong/way/", "a/b/c/d/e/f.html"]


@pytest.mark.parametrize("address", NOWHERE)
def test_what_is_not_there_answers_404_in_both_languages(page: Page, served: Served, address: str) -> None:
    answer = page.goto(served.url(address))
    assert answer is not None
    assert answer.status == 404
    expect(page.locator("html")).to_have_attribute("lang", "nl")
    expect(page.locator("h1")).to_have_text("Deze pagina is er niet")
    expect(page.locator('main [lang="en"] h2')).to_have_text("This page does not exist")


@pytest.mark.parametrize("address", NOWHERE)
def test_the_404_page_works_at_any_depth(page: Page, served: Served, address: str) -> None:
    """Its stylesheet and all its links are there, also where the address has many parts."""
    answers: dict[str, int] = {}
    page.on("response", lambda response: answers.update({response.url: response.status}))
    page.goto(served.url(address))
    assert [url for url, status in answers.items() if url.endswith(".css") and status == 200]
    links = page.evaluate("[...document.querySelectorAll('a[href]')].map((link) => link.href)")
    own = {link.partition("#")[0] for link in links if link.startswith(served.home)} - {served.url(address)}
    assert len(own) > 5
    wrong = [link for link in links if link.startswith("http://127.0.0.1") and not link.startswith(served.home)]
    assert not wrong
    assert [link for link in own if page.request.get(link).status != 200] == []


def test_the_404_page_leads_home_in_english(page: Page, served: Served) -> None:
    page.goto(served.url("en/nothing-here/"))
    page.locator('main [lang="en"] a').click()
    assert served.address(page.url) == "en/"
    expect(page.locator("html")).to_have_attribute("lang", "en")
