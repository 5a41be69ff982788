"""Every control works from the keyboard, on the narrowest and on a wide window."""

import pytest

from tests.pages import keyboard, layout
from tests.pages.browser import WIDTHS, View, Visitor
from tests.pages.plan import Built
from tests.pages.problem import report

OPEN = [View(width, is_open=True) for width in WIDTHS]
CLOSED = ["/", "/burgers/plek/", "/burgers/wensenboekje/", "/zorgverleners/acp-stappenplan/"]
STYLE = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.geen-rand:focus-visible { outline: none }
    .tapijt { position: fixed; inset: 0; background: #999 }`);
  document.adoptedStyleSheets = [sheet];
}"""
TRAP = """() => document.getElementById("fuik").addEventListener("keydown", (event) => {
  if (event.key === "Tab") event.preventDefault();
})"""
PLANT = "(html) => document.querySelector('main').insertAdjacentHTML('afterbegin', html)"


@pytest.mark.parametrize("view", OPEN, ids=str)
def test_tab_reaches_every_control_and_shows_it(visitor: Visitor, built: Built, view: View) -> None:
    templates = built.templates(built.site.brontaal)
    problems = [problem for page in templates for problem in keyboard.walk(visitor, page, view)]
    assert not problems, report(problems)


@pytest.mark.parametrize("width", WIDTHS)
def test_tab_passes_by_what_is_closed(visitor: Visitor, built: Built, width: int) -> None:
    problems = [p for address in CLOSED for p in keyboard.walk(visitor, built.find(address), View(width))]
    assert not problems, report(problems)


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ('<p tabindex="0">Een bordje zonder deur</p>', "is no control"),
        ('<a href="#x" class="geen-rand">Stille wenk</a>', "focus does not show"),
        ('<a href="#x">Onder het tapijt</a><p class="tapijt">Tapijt</p>', "is covered"),
    ],
)
def test_a_walk_sees_a_planted_mistake(visitor: Visitor, built: Built, html: str, wanted: str) -> None:
    page, view = built.find("/burgers/plek/"), View(320)
    visitor.look(page, view)
    visitor.tab.evaluate(PLANT, html)
    visitor.tab.evaluate(STYLE)
    assert any(wanted in problem.detail for problem in keyboard.walk_here(visitor, page, view))


def test_a_walk_sees_a_trap(visitor: Visitor, built: Built) -> None:
    page, view = built.find("/burgers/plek/"), View(320)
    visitor.look(page, view)
    visitor.tab.evaluate(PLANT, '<input aria-label="Fuik" id="fuik">')
    visitor.tab.evaluate(TRAP)
    assert "trap" in {problem.rule for problem in keyboard.walk_here(visitor, page, view)}


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_for_the_mouse_alone(visitor: Visitor, built: Built, width: int) -> None:
    view = View(width, is_open=True)
    problems = [p for page in built.templates() for p in layout.mouse_only(visitor, page, view)]
    assert not problems, report(problems)


def test_the_first_stop_skips_to_the_text(visitor: Visitor, built: Built) -> None:
    for page in built.templates():
        visitor.look(page, View(WIDTHS[0]))
        visitor.tab.keyboard.press("Tab")
        visitor.tab.keyboard.press("Enter")
        assert visitor.tab.evaluate("document.activeElement.localName") == "main", page.address


def test_menu_opens_and_closes_from_the_keyboard(visitor: Visitor, built: Built) -> None:
    """Enter opens, the next stop is inside, Escape closes and leads back to the button."""
    visitor.look(built.find("/burgers/plek/"), View(WIDTHS[0]))
    button = visitor.tab.locator("header button[aria-controls=menu]")
    panel = visitor.tab.locator(f"#{button.get_attribute('aria-controls')}")
    assert panel.is_hidden()
    button.focus()
    visitor.tab.keyboard.press("Enter")
    assert button.get_attribute("aria-expanded") == "true"
    assert panel.is_visible()
    visitor.tab.keyboard.press("Tab")
    assert panel.evaluate("(panel) => panel.contains(document.activeElement)")
    visitor.tab.keyboard.press("Escape")
    assert panel.is_hidden()
    assert button.evaluate("(button) => button === document.activeElement")
