"""Targets, reflow, text spacing and forced colours; and that scripts only add."""

import pytest
from playwright.sync_api import Browser

from tests.pages import layout
from tests.pages.browser import PHONE_WIDTH, SCHEMES, WIDTHS, Scheme, View, Visitor
from tests.pages.layout import ScriptComparison
from tests.pages.plan import Built
from tests.pages.problem import report

pytestmark = pytest.mark.xdist_group("pages")


def test_no_page_scrolls_sideways_at_320(visitor: Visitor, built: Built) -> None:
    problems = [p for page in built.pages for p in layout.reflow(visitor, page, View(320, is_open=True))]
    assert not problems, report(problems)


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


def test_main_reads_the_same_without_scripts(chromium: Browser, built: Built) -> None:
    problems = ScriptComparison(chromium, built).problems(built.pages, View(PHONE_WIDTH))
    assert not problems, report(problems)
