"""What a first visit costs: bytes, requests and nodes, as design/quality.md wants them. No times."""

from collections.abc import Iterator

import pytest

from macros.pages.extras import extras
from tests.browser.served import Served, languages
from tests.browser.visits import Visit

KILOBYTE = 1000
# What a page alone needs, as pages/extras.py names it, comes on top; its bytes do not.
REQUESTS = 6
# The booklet may fetch nothing once somebody is filling it in, so that all its modules come with the page.
BOOKLET, BOOKLET_REQUESTS = "burgers/wensenboekje/", 24
# Long by nature: all questions, all terms, all sources, all pages, all places.
LONG = ("burgers/wensenboekje/", "burgers/begrippen/", "over/bronnen/", "zoeken/", "burgers/regio/")
PAGE, LONG_PAGE = 30 * KILOBYTE, 60 * KILOBYTE
NODES, LONG_NODES = 800, 3000
PARTS = {".html": 14 * KILOBYTE, ".css": 8 * KILOBYTE, ".js": 5 * KILOBYTE}


def in_its_language(visit: Visit) -> str:
    """The address without the folder of a language."""
    address = visit.address
    for code in languages()[1:]:
        address = address.removeprefix(f"{code}/")
    return address


def is_long(visit: Visit) -> bool:
    return in_its_language(visit) in LONG


def most_requests(visit: Visit) -> int:
    if in_its_language(visit) == BOOKLET:
        return BOOKLET_REQUESTS
    own = extras(f"/{in_its_language(visit)}")
    return REQUESTS + len(own.stylesheets) + len(own.scripts)


def kind(served: Served, url: str) -> str:
    return "." + served.address(url).rpartition(".")[2] if "." in served.address(url) else ".html"


def too_heavy(served: Served, visit: Visit) -> Iterator[str]:
    total = sum(served.transferred(url) for url in visit.requests)
    budget = LONG_PAGE if is_long(visit) else PAGE
    if total > budget:
        yield f"{visit.address}: {total} bytes, more than {budget}"


def test_every_page_stays_within_its_bytes(served: Served, tour: tuple[Visit, ...]) -> None:
    found = [message for visit in tour for message in too_heavy(served, visit)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("part", PARTS)
def test_each_part_of_a_reading_page_stays_within_its_bytes(served: Served, tour: tuple[Visit, ...], part: str) -> None:
    sizes = {
        visit.address: sum(served.transferred(url) for url in visit.requests if kind(served, url) == part)
        for visit in tour
        if not is_long(visit)
    }
    found = [f"{address}: {size} bytes of {part}" for address, size in sizes.items() if size > PARTS[part]]
    assert not found, "\n".join(found)


def test_every_page_stays_within_its_requests(tour: tuple[Visit, ...]) -> None:
    found = [f"{visit.address}: {visit.requests}" for visit in tour if len(visit.requests) > most_requests(visit)]
    assert not found, "\n".join(found)


def test_every_page_stays_within_its_nodes(tour: tuple[Visit, ...]) -> None:
    found = [
        f"{visit.address}: {visit.nodes} nodes"
        for visit in tour
        if visit.nodes > (LONG_NODES if is_long(visit) else NODES)
    ]
    assert not found, "\n".join(found)


def test_a_page_is_weighed_with_its_stylesheet(served: Served, tour: tuple[Visit, ...]) -> None:
    """What is weighed holds at least the page itself and its style; long pages are there to be weighed."""
    assert all({".html", ".css"} <= {kind(served, url) for url in visit.requests} for visit in tour)
    assert sum(is_long(visit) for visit in tour) == len(LONG) * len(languages())
