"""A code that a phone reads: it says the address and nothing else."""

from urllib.parse import unquote
from xml.etree import ElementTree

import pytest

from macros.qr import QUIET_ZONE, qr_image

SVG = "{http://www.w3.org/2000/svg}"
ADDRESS = "https://voorbeeld.example/k/3fa2b1/"


def _drawing(address: str) -> ElementTree.Element:
    kind, _, drawing = qr_image(address).partition(",")
    assert kind.startswith("data:image/svg+xml")
    return ElementTree.fromstring(unquote(drawing))


def test_the_code_is_dark_on_white_with_white_around_it() -> None:
    ground, modules = _drawing(ADDRESS)
    width = int(_drawing(ADDRESS).attrib["viewBox"].split()[2])
    assert (ground.tag, ground.attrib["fill"], modules.attrib["stroke"]) == (f"{SVG}path", "#fff", "#000")
    assert ground.attrib["d"] == f"M0 0h{width}v{width}h-{width}z"
    assert modules.attrib["d"].startswith(f"M{QUIET_ZONE} {QUIET_ZONE}.5h7")


def test_the_same_address_gives_the_same_code_and_another_one_another() -> None:
    assert qr_image(ADDRESS) == qr_image(ADDRESS)
    assert qr_image(ADDRESS) != qr_image("https://voorbeeld.example/k/3fa2b2/")


@pytest.mark.parametrize("sign", ['"', "<", ">", "#", " ", "'"])
def test_the_picture_fits_in_an_attribute(sign: str) -> None:
    assert sign not in qr_image(ADDRESS)
