"""The sitemap names every page with its sister pages."""

from xml.etree import ElementTree

from macros.output.sitemap import SITEMAP, XHTML, sitemap

DUTCH, ENGLISH = "https://wad.example/plek/?a=1&b=2", "https://wad.example/en/plek/?a=1&b=2"
ALONE = "https://wad.example/regio/"


def _parsed() -> ElementTree.Element:
    return ElementTree.fromstring(sitemap([{"nl": DUTCH, "en": ENGLISH}, {"nl": ALONE}]))


def test_every_address_has_an_entry_in_the_order_it_came() -> None:
    assert [loc.text for loc in _parsed().iter(f"{{{SITEMAP}}}loc")] == [DUTCH, ENGLISH, ALONE]


def test_every_entry_names_itself_and_all_its_sisters() -> None:
    entries = [
        {link.attrib["hreflang"]: link.attrib["href"] for link in entry.iter(f"{{{XHTML}}}link")} for entry in _parsed()
    ]

    assert entries == [{"nl": DUTCH, "en": ENGLISH}, {"nl": DUTCH, "en": ENGLISH}, {"nl": ALONE}]
    assert {link.attrib["rel"] for link in _parsed().iter(f"{{{XHTML}}}link")} == {"alternate"}


def test_it_is_xml_in_utf8_with_the_names_that_search_engines_know() -> None:
    text = sitemap([{"nl": "https://wad.example/één/"}])

    assert text.startswith(b"<?xml version='1.0' encoding='utf-8'?>\n<urlset xmlns=")
    assert b"<xhtml:link" in text
    assert "één".encode() in text
    assert text.endswith(b"</urlset>\n")


def test_a_site_without_pages_has_an_empty_sitemap() -> None:
    assert len(ElementTree.fromstring(sitemap([]))) == 0
