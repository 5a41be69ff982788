"""Choosing tools by keyboard, and a checklist of which nothing stays."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from macros.site.load import load_site
from tests.browser import visits
from tests.browser.served import Served
from tests.sites import ROOT

pytestmark = pytest.mark.xdist_group("browser")

TOOLS = "zorgverleners/hulpmiddelen/"
CHECKLIST = "zorgverleners/acp-stappenplan/afvinklijst/"
SHOWN = ".hulpmiddelen > section:not([hidden])"
PLAN = load_site(ROOT).stappenplan
EVERYTHING_KEPT = """async () => ({
  storage: Object.keys(localStorage).length + Object.keys(sessionStorage).length,
  cookies: document.cookie,
  databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length,
  state: history.state,
  query: location.search + location.hash,
})"""
NOTHING = {"storage": 0, "cookies": "", "databases": 0, "caches": 0, "state": None, "query": ""}


def _fitting(step: str, role: str) -> list[str]:
    """The tools that a step and a role use; an empty name means every one."""
    in_step = {tool for plan_step in PLAN.stappen if plan_step.id == step for tool in plan_step.hulpmiddelen}
    return [
        f"middel-{tool.id}"
        for tool in PLAN.hulpmiddelen
        if (not step or tool.id in in_step) and (not role or role in tool.rollen)
    ]


def _shown(page: Page) -> list[str | None]:
    return [part.get_attribute("aria-labelledby") for part in page.locator(SHOWN).all()]


def _choose_by_keyboard(page: Page, field: str, label: str) -> None:
    """Tab to the list and type the beginning of what is wanted."""
    for _ in range(200):
        if page.evaluate("document.activeElement?.id") == field:
            break
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement?.id") == field
    page.keyboard.type(label)


def test_tools_are_chosen_by_keyboard_and_the_number_is_told(page: Page, served: Served) -> None:
    page.goto(served.url(TOOLS))
    status = page.get_by_role("status").filter(has_text="hulpmiddelen")
    every = len(PLAN.hulpmiddelen)
    expect(status).to_have_text(f"{every} van {every} hulpmiddelen")

    _choose_by_keyboard(page, "filter-stap", "Overdragen")
    assert _shown(page) == _fitting("overdragen", "")
    _choose_by_keyboard(page, "filter-rol", "Ziekenhuis")
    wanted = _fitting("overdragen", "ziekenhuis")
    assert 0 < len(wanted) < len(_fitting("overdragen", "")) < every
    assert _shown(page) == wanted
    expect(status).to_have_text(f"{len(wanted)} van {every} hulpmiddelen")
    assert page.evaluate(EVERYTHING_KEPT) == NOTHING


def test_a_link_to_a_tool_leads_to_it_whatever_was_chosen(page: Page, served: Served) -> None:
    page.goto(served.url(TOOLS))
    page.select_option("#filter-stap", "overdragen")
    expect(page.locator("#middel-patz")).to_be_hidden()
    page.evaluate("location.hash = '#middel-patz'")
    expect(page.locator("#middel-patz")).to_be_in_viewport()
    assert len(_shown(page)) == len(PLAN.hulpmiddelen)


@pytest.mark.parametrize("address", [TOOLS, f"en/{TOOLS}"])
def test_without_scripts_every_tool_is_there_and_nothing_to_choose_with(
    browser: Browser, served: Served, address: str
) -> None:
    with visits.context(browser, scripts=False) as visitor:
        page = visitor.new_page()
        page.goto(served.url(address))
        assert page.locator(SHOWN).count() == len(PLAN.hulpmiddelen)
        expect(page.locator("[data-filter]")).to_be_hidden()


@pytest.mark.parametrize("scripts", [True, False])
def test_the_checklist_sends_and_keeps_nothing(browser: Browser, served: Served, *, scripts: bool) -> None:
    with visits.context(browser, scripts=scripts) as visitor:
        page = visitor.new_page()
        page.goto(served.url(CHECKLIST), wait_until="networkidle")
        requests: list[str] = []
        page.on("request", lambda request: requests.append(request.url))
        boxes = page.locator("main input[type=checkbox]")
        count = sum(len(step.punten) + len(step.vastleggen) for step in PLAN.stappen)
        assert boxes.count() == count
        boxes.first.focus()
        page.keyboard.press("Space")
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        page.keyboard.press("Space")
        expect(page.locator("main input:checked")).to_have_count(2)
        assert requests == []
        assert page.url == served.url(CHECKLIST)
        if scripts:
            assert page.evaluate(EVERYTHING_KEPT) == NOTHING
        page.reload()
        expect(page.locator("main input:checked")).to_have_count(0)


def test_one_button_empties_the_checklist(page: Page, served: Served) -> None:
    page.goto(served.url(CHECKLIST))
    page.locator("main input").first.check()
    page.get_by_role("button", name="Maak alle vakjes leeg").press("Enter")
    expect(page.locator("main input:checked")).to_have_count(0)


def test_the_printed_card_has_the_steps_and_no_number(page: Page, served: Served) -> None:
    page.goto(served.url("zorgverleners/acp-stappenplan/zakkaart/"))
    page.emulate_media(media="print")
    words = page.locator("body").inner_text()
    assert all(step.titel in words for step in PLAN.stappen)
    assert not re.search(r"0\d{1,2}[- ]?\d{6,}", words)
