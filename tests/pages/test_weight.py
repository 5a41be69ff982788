"""Pages stay light, and ask nothing of anybody else."""

import pytest

from tests.pages import weight
from tests.pages.browser import PHONE_WIDTH, View, Visitor
from tests.pages.plan import LONG, Built
from tests.pages.problem import Problem, report

pytestmark = pytest.mark.xdist_group("pages")


def test_every_page_stays_within_its_budget(visitor: Visitor, built: Built) -> None:
    problems = [p for page in built.pages for p in weight.excess(weight.first_visit(visitor, page), page)]
    assert not problems, report(problems)


def test_pages_that_may_be_long_exist(built: Built) -> None:
    assert {page.language_address for page in built.pages} >= LONG


def test_nothing_is_asked_of_another_origin(visitor: Visitor, built: Built) -> None:
    """On every page, also after opening all that opens and putting the cursor in every field."""
    problems: list[Problem] = []
    for page in built.pages:
        visitor.look(page, View(PHONE_WIDTH, is_open=True))
        for field in visitor.tab.locator("input:visible, textarea:visible").all()[:2]:
            field.focus()
        foreign = {url for url in visitor.requests if not url.startswith((built.root, "data:"))}
        problems.extend(Problem("foreign request", url, "", page.address) for url in sorted(foreign))
    assert not problems, report(problems)


def test_no_page_complains_in_the_console(visitor: Visitor, built: Built) -> None:
    """A policy that blocks something, a script that fails, a file that is not there."""
    problems: list[Problem] = []
    for page in built.pages:
        visitor.look(page, View(PHONE_WIDTH, is_open=True))
        told = [text for text in visitor.complaints if not (page.is_not_found and "404" in text)]
        problems.extend(Problem("console", "", text, page.address) for text in told)
    assert not problems, report(problems)
