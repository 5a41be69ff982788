"""Targets, text spacing and forced colours, on every template with everything open.

That no page scrolls sideways, and that scripts only add, tests/browser/test_every_page.py sees.
"""

import pytest

from tests.pages import layout
from tests.pages.browser import PHONE_WIDTH, SCHEMES, WIDTHS, Scheme, View, Visitor
from tests.pages.plan import Built
from tests.pages.problem import report


@pytest.mark.parametrize("width", WIDTHS)
def test_targets_are_large_enough_for_a_finger(visitor: Visitor, built: Built, width: int) -> None:
    problems = [p for page in built.templates() for p in layout.targets(visitor, page, View(width, is_open=True))]
    assert not problems, report(problems)


@pytest.mark.parametrize("width", WIDTHS)
def test_wider_text_spacing_loses_nothing(visitor: Visitor, built: Built, width: int) -> None:
    problems = [p for page in built.templates() for p in layout.spacing(visitor, page, View(width, is_open=True))]
    assert not problems, report(problems)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_forced_colours_leave_every_control_visible(visitor: Visitor, built: Built, scheme: Scheme) -> None:
    view = View(PHONE_WIDTH, scheme, is_open=True)
    problems = [p for page in built.templates() for p in layout.forced_colours(visitor, page, view)]
    assert not problems, report(problems)


PLANTED = [
    ("targets", "<a href=#kruimel>.</a>", "display: block; width: 9px"),
    ("overflow", "<p>Lange adem</p>", "width: 99rem"),
    ("clipped", "<p>Een hoed voor een olifant</p>", "width: 5rem; height: 1rem; overflow: hidden"),
    ("clipped", "<p>Twee verhalen door elkaar</p>", "position: absolute; top: 20rem; left: 1rem; width: 15rem"),
    ("forced", "<button>Een knop zonder rand</button>", "border: 0"),
    ("mouse_only", "<p>Alleen voor wie een muis heeft</p>", "cursor: pointer"),
]
PLANT = """([html, style]) => {
  const main = document.querySelector("main");
  main.insertAdjacentHTML("afterbegin", html);
  main.firstElementChild.style.cssText = style;
}"""


@pytest.mark.parametrize(("measure", "html", "style"), PLANTED)
def test_each_measure_sees_a_planted_mistake(
    visitor: Visitor, built: Built, measure: str, html: str, style: str
) -> None:
    page, view = built.find("/burgers/plek/"), View(320)
    limits = {"smallest": 24, "primary": "button", "primarySmallest": 44}
    if measure == "forced":
        visitor.tab.emulate_media(forced_colors="active")
    visitor.look(page, view)
    assert visitor.measured(measure, page, view, limits) == []
    visitor.look(page, view)
    visitor.tab.evaluate(PLANT, [html, style])
    assert visitor.measured(measure, page, view, limits) != []
