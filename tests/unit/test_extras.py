"""What a page loads besides what every page loads."""

import pytest

from macros.pages.extras import EXTRAS, Extras, extras
from macros.site import addresses
from macros.site.load import load_site
from tests.sites import ROOT

KNOWN = {
    "/deel/": Extras(scripts=("deel.js",)),
    "/deel/*": Extras(stylesheets=("onder.css",), scripts=("onder.js",)),
    "/deel/een/": Extras(scripts=("een.js",)),
}


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("/", Extras()),
        ("/ander/deel/", Extras()),
        ("/deel/", Extras(scripts=("deel.js",))),
        ("/deel/twee/", Extras(("onder.css",), ("onder.js",))),
        ("/deel/een/", Extras(("onder.css",), ("onder.js", "een.js"))),
    ],
)
def test_a_page_loads_its_own_and_those_of_what_it_lies_in(address: str, expected: Extras) -> None:
    assert extras(address, KNOWN) == expected


def test_every_address_is_of_a_page_and_every_file_is_there() -> None:
    known = set(addresses.every(load_site(ROOT), "nl"))
    for place, extra in EXTRAS.items():
        assert any(address.startswith(place.removesuffix("*")) for address in known), place
        for name in (*extra.stylesheets, *extra.scripts):
            assert (ROOT / "overrides" / "assets" / name).is_file(), name


def test_what_no_page_asks_for_is_loaded_nowhere() -> None:
    assert extras("/burgers/plek/") == Extras()
    assert extras("/burgers/wensenboekje/").scripts == ("wensenboekje/start.js",)
