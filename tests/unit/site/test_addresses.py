"""Where everything has its page, and the way from one page to another."""

from urllib.parse import urljoin

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from macros.site import addresses
from tests.unit.conftest import Example

PART = st.sampled_from(["a", "b", "en", "burgers", "plek-2", "2031"])
ADDRESS = st.lists(PART, max_size=4).map(lambda parts: "/" + "".join(f"{part}/" for part in parts))


@given(ADDRESS, ADDRESS, st.none() | PART)
@example("/", "/", None)
@example("/a/", "/a/", "b")
@example("/a/b/", "/a/", None)
@example("/a/", "/a/a/", None)
def test_a_relative_link_leads_from_the_one_to_the_other(origin: str, path: str, anchor: str | None) -> None:
    address = path if anchor is None else f"{path}#{anchor}"
    link = addresses.relative(origin, address)

    assert not link.startswith("/")
    assert urljoin(f"https://wad.example{origin}", link) == f"https://wad.example{address}"
    assert urljoin(f"https://code.example/eiland{origin}", link) == f"https://code.example/eiland{address}"


@pytest.mark.parametrize(
    ("origin", "address", "expected"),
    [
        ("/", "/", "./"),
        ("/", "/burgers/plek/", "burgers/plek/"),
        ("/burgers/plek/", "/", "../../"),
        ("/burgers/plek/", "/burgers/praten/", "../praten/"),
        ("/burgers/", "/burgers/praten/", "praten/"),
        ("/burgers/plek/", "/burgers/plek/#thuis", "./#thuis"),
        ("/en/burgers/", "/burgers/begrippen/#wad", "../../burgers/begrippen/#wad"),
    ],
)
def test_a_relative_link_is_as_short_as_it_can_be(origin: str, address: str, expected: str) -> None:
    assert addresses.relative(origin, address) == expected


@pytest.mark.parametrize(
    ("pad", "expected"),
    [
        ("index", "/"),
        ("zoeken", "/zoeken/"),
        ("burgers/index", "/burgers/"),
        ("burgers/plek", "/burgers/plek/"),
        ("burgers/mijn-index", "/burgers/mijn-index/"),
    ],
)
def test_a_page_stands_at_its_path_without_index(pad: str, expected: str) -> None:
    assert addresses.page(pad) == expected


def test_every_record_with_a_page_is_listed_in_every_language_and_pages_where_they_are_translated(
    small: Example,
) -> None:
    site = small.site()
    dutch, english, arabic = (set(addresses.every(site, code)) for code in ("nl", "en", "ar"))
    made = {
        "/agenda/2031-05-14-open-dag/",
        "/regio/noorderwad/",
        "/zorgverleners/palliatieve-kit/protocol/",
        f"/k/{site.uitgave('protocol').code()}/",
        "/zorgverleners/acp-stappenplan/kijken/",
        "/zorgverleners/acp-stappenplan/rol-wadgids/",
    }

    assert made <= dutch & english & arabic
    assert "/burgers/plek/" in dutch - english
    assert "/burgers/" in english - arabic
    assert "/" in arabic
    made_of_data = (
        site.agenda,
        site.regios,
        site.kit,
        site.uitgaven,
        site.stappenplan.stappen,
        site.stappenplan.rollen,
    )
    assert len(dutch) == len(site.paginas) + sum(map(len, made_of_data))


def test_no_two_things_share_an_address(small: Example) -> None:
    every = list(addresses.every(small.site(), "nl"))

    assert len(every) == len(set(every)) > 20
