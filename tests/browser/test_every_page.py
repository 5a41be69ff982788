"""Rules that hold on every page of every language."""

import pytest
from playwright.sync_api import Browser

from tests.browser import visits
from tests.browser.served import Served, languages
from tests.browser.visits import NARROW, WIDE, Visit


def test_the_tour_sees_every_language(tour: tuple[Visit, ...]) -> None:
    seen = {visit.address for visit in tour}
    homes = {"", *(f"{code}/" for code in languages()[1:])}
    assert len(seen) > 100
    assert homes <= seen
    assert all(visit.requests and visit.words for visit in tour)


def test_nothing_leaves_the_site_or_goes_wrong(tour: tuple[Visit, ...]) -> None:
    """No other origin, no failed request, no message in the console, no breach of the policy."""
    found = [f"{visit.address}: {problem}" for visit in tour for problem in visit.problems]
    assert not found, "\n".join(found)


def test_scripts_reveal_no_words(browser: Browser, served: Served, tour: tuple[Visit, ...]) -> None:
    """What `<main>` says is there without scripts, to the letter; only buttons and choices may come with them."""
    without = dict(visits.words_without_scripts(browser, served))
    differing = [visit.address for visit in tour if without[visit.address] != visit.words]
    assert not differing, f"scripts change the words of {differing}"
    assert len(without) == len(tour)


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_nothing_is_wider_than_the_screen(tour: tuple[Visit, ...], width: int) -> None:
    found = [f"{visit.address}: {' '.join(visit.too_wide[width])}" for visit in tour if visit.too_wide[width]]
    assert not found, "\n".join(found)
