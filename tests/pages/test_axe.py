"""axe-core, every rule that it has: nothing forbidden, and nothing undecided that no person judged."""

import dataclasses

import pytest
from playwright.sync_api import Browser

from tests.pages import browser as browsers
from tests.pages import reviewed
from tests.pages.axe import Axe
from tests.pages.browser import PHONE_WIDTH, View, Visitor
from tests.pages.plan import Built
from tests.pages.problem import Problem, report


@dataclasses.dataclass
class Tour:
    """What axe-core found on a walk through the site, and what the browser had to say on the way."""

    axe: Axe
    notes: list[Problem]


@pytest.fixture(scope="module")
def tour(browser: Browser, built: Built) -> Tour:
    """Every page once, and every template in all widths, colours and states."""
    axe = Axe(reviewed.read())
    with browsers.visitor(browser, built) as visitor:
        axe.once(visitor, built.pages, View(PHONE_WIDTH))
        axe.in_every_way(visitor, built.templates())
        return Tour(axe, visitor.notes)


def test_no_page_breaks_a_rule(tour: Tour) -> None:
    assert tour.axe.outcome.runs > 0
    assert not tour.axe.outcome.violations, report(tour.axe.outcome.violations)


def test_what_axe_cannot_decide_is_judged(tour: Tour) -> None:
    assert not tour.axe.outcome.undecided, report(tour.axe.outcome.undecided)


def test_every_judgement_is_still_needed(tour: Tour) -> None:
    assert [str(judgement) for judgement in tour.axe.stale()] == []


def test_opening_everything_asks_nothing_of_others_and_breaks_nothing(tour: Tour) -> None:
    """No request to another origin, no failing script, nothing that the policy of a page refuses."""
    assert not tour.notes, report(tour.notes)


def test_every_judgement_says_why() -> None:
    assert all(len(judgement.reason.split()) > 5 for judgement in reviewed.read())


PLANT = """(html) => {
  const spot = document.createElement("div");
  spot.innerHTML = html;
  for (const one of spot.querySelectorAll("[data-style]")) one.style.cssText = one.dataset.style;
  document.querySelector("main").append(spot);
}"""


@pytest.mark.parametrize(
    ("html", "rule"),
    [
        ('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', "image-alt"),
        ('<p data-style="color: #bbb; background: #fff">Fluisteren kan ook met kleur</p>', "color-contrast"),
        ("<button></button>", "button-name"),
        ("<h5>Van de hak op de tak</h5>", "heading-order"),
    ],
)
def test_axe_sees_a_planted_mistake(visitor: Visitor, built: Built, html: str, rule: str) -> None:
    """The checks above can fail: the policy of a page does not keep axe-core from running."""
    axe, page, view = Axe(()), built.find("/"), View(PHONE_WIDTH)
    visitor.look(page, view)
    visitor.tab.evaluate(PLANT, html)
    axe.here(visitor, page, view)
    assert rule in {problem.rule for problem in axe.outcome.violations}
