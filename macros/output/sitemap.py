"""The sitemap for search engines: every page with its sister pages in other languages."""

from collections.abc import Iterable, Mapping
from xml.etree import ElementTree

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"


def sitemap(pages: Iterable[Mapping[str, str]]) -> bytes:
    """Each page is a mapping from language to its absolute address; every address gets an entry that names all."""
    ElementTree.register_namespace("", SITEMAP)
    ElementTree.register_namespace("xhtml", XHTML)
    root = ElementTree.Element(f"{{{SITEMAP}}}urlset")
    for languages in pages:
        for address in languages.values():
            entry = ElementTree.SubElement(root, f"{{{SITEMAP}}}url")
            ElementTree.SubElement(entry, f"{{{SITEMAP}}}loc").text = address
            for code, other in languages.items():
                ElementTree.SubElement(entry, f"{{{XHTML}}}link", rel="alternate", hreflang=code, href=other)
    ElementTree.indent(root)
    text: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return text + b"\n"
