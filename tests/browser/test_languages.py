"""The language switch: to the same page in another language, and back."""

from urllib.parse import urljoin
from urllib.request import urlopen

import pytest
from playwright.sync_api import Page, expect
from selectolax.lexbor import LexborHTMLParser

from tests.browser.served import Served, languages

SWITCH = "header a[hreflang][lang]"


class Followed:
    """A page as it comes over the network: its language, and where its language switch leads."""

    def __init__(self, url: str) -> None:
        with urlopen(url) as answer:
            tree = LexborHTMLParser(answer.read())
        self.url = url
        self.language = tree.css("html")[0].attributes["lang"]
        self.others = {
            str(link.attributes["hreflang"]): urljoin(url, link.attributes["href"]) for link in tree.css(SWITCH)
        }
        self.without = [str(mark.attributes["lang"]) for mark in tree.css("header li > span[lang]:not([aria-current])")]


def test_the_switch_leads_to_the_same_page_and_back(served: Served) -> None:
    """Every page names every other language: with a link that leads back, or as one that this page lacks."""
    followed = 0
    for address in served.addresses():
        here = Followed(served.url(address))
        named = {*here.others, *here.without, here.language}
        assert named == set(languages()), f"{address} names {named}"
        for code, url in here.others.items():
            other = Followed(url)
            assert other.language == code, f"{address} leads to {other.language} under {code}"
            assert other.others[str(here.language)] == here.url, f"{address}: {url} does not lead back"
            assert pagename(served, other) == pagename(served, here)
            followed += 1
    assert followed > 100


def pagename(served: Served, page: Followed) -> str:
    """The address below the root of its language."""
    return served.address(page.url).removeprefix("" if page.language == languages()[0] else f"{page.language}/")


@pytest.mark.parametrize("address", ["", "burgers/plek/", "regio/noord-groningen/"])
def test_a_click_on_the_switch_and_back(page: Page, served: Served, address: str) -> None:
    page.goto(served.url(address))
    page.locator("header").get_by_role("link", name="English", exact=True).click()
    assert served.address(page.url) == f"en/{address}"
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.locator("header").get_by_role("link", name="Nederlands", exact=True).click()
    assert served.address(page.url) == address
    expect(page.locator("html")).to_have_attribute("lang", "nl")
