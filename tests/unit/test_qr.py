"""A code that a phone reads: it says the address and nothing else."""

from xml.etree import ElementTree

from macros.qr import QUIET_ZONE, qr_drawing

ADDRESS = "https://voorbeeld.example/k/3fa2b1/"
NAME = 'Code van "A & B"'


def test_the_code_is_dark_on_white_with_white_around_it() -> None:
    drawing = ElementTree.fromstring(qr_drawing(ADDRESS, NAME))
    _, ground, modules = drawing
    width = int(drawing.attrib["viewBox"].split()[2])
    assert (ground.attrib["fill"], modules.attrib["stroke"]) == ("#fff", "#000")
    assert ground.attrib["d"] == f"M0 0h{width}v{width}h-{width}z"
    assert modules.attrib["d"].startswith(f"M{QUIET_ZONE} {QUIET_ZONE}.5h7")


def test_a_screen_reader_hears_its_name() -> None:
    drawing = ElementTree.fromstring(qr_drawing(ADDRESS, NAME))
    assert drawing.attrib["role"] == "img"
    assert drawing.findtext("title") == NAME


def test_the_same_address_gives_the_same_code_and_another_one_another() -> None:
    assert qr_drawing(ADDRESS, NAME) == qr_drawing(ADDRESS, NAME)
    assert qr_drawing(ADDRESS, NAME) != qr_drawing("https://voorbeeld.example/k/3fa2b2/", NAME)
