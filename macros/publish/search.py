"""What search reads: the finished pages of a language, so that what data and macros put on a page is found too."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

from macros.output.search.index import as_json
from macros.output.search.language import index_for
from macros.output.search.pages import SearchPage, Section, audience
from macros.output.search.words import Folding, words
from macros.pages.build import read_phrases
from macros.publish.finished import FinishedPage
from macros.site import addresses
from macros.site.site import Site

FOLDER = "zoeken"
INDEX = "index.json"
TEXTS = "teksten.json"
NOT_FOUND_BY_SEARCH = frozenset({"zoeken/", "over/stijl/"})
"""Pages about the site itself; the page that says that there is no such page has no address."""
LEADS_FROM_PAPER = "k/"
"""What a code on a paper leads to is found by that code, on the page that lists them."""
NO_TEXT = (
    "[data-herkomst],[data-niet-in-zoeken],nav,.wie-bel,.inhoudsopgave,.tekening,"
    "script,style,template,form,svg,noscript"
)
"""What stands on every page, is for the hand and not for reading, is told elsewhere, or may not show to residents."""
HEADINGS = frozenset({"h2", "h3"})
WITHIN_A_LINE = frozenset(
    {"a", "abbr", "b", "bdi", "cite", "code", "em", "i", "mark", "q", "small", "span", "strong", "time"}
)
"""Words on both sides of any other tag are apart."""
SPACE = re.compile(r"\s+")


def write_search(root: Path, site: Site, code: str, pages: Sequence[FinishedPage], folder: Path) -> None:
    """Both files of one language, below the folder that its pages stand in."""
    phrases = read_phrases(root, site, code)
    found = [page for page in (search_page(site, code, page) for page in pages) if page is not None]
    target = folder / FOLDER
    target.mkdir(parents=True, exist_ok=True)
    (target / INDEX).write_bytes(index_for(site, phrases.translate(site), code, found))
    (target / TEXTS).write_bytes(as_json({"paginas": [_texts(page) for page in found]}))


def search_page(site: Site, code: str, page: FinishedPage) -> SearchPage | None:
    """A finished page as search sees it; None for pages that are not searched."""
    address = page.language_address[1:]
    if page.is_not_found or address in NOT_FOUND_BY_SEARCH or address.startswith(LEADS_FROM_PAPER):
        return None
    main = _copy_of_main(page)
    for node in main.css(NO_TEXT):
        node.decompose(recursive=True)
    title = ""
    for heading in main.css("h1"):
        title = _words(heading.text())
        heading.decompose(recursive=True)
    sections = tuple(_sections(main))
    return SearchPage(address, title, audience(address), sections, *_keywords(site, code, address))


def _copy_of_main(page: FinishedPage) -> LexborNode:
    """What is special to the page, to take parts out of; others read the page itself."""
    [main] = page.all("main")
    [copy] = LexborHTMLParser(main.html or "").css("main")
    return copy


def _sections(main: LexborNode) -> Iterator[Section]:
    """The text before the first heading, and that below each; a last list of links leads on and says nothing itself."""
    for node in _last_signpost(main):
        node.decompose(recursive=True)
    anchor = heading = ""
    texts: list[str] = []
    for node in main.traverse(include_text=True):
        if node.tag in HEADINGS and node.attributes.get("id"):
            yield Section(anchor, heading, _words("".join(texts)))
            anchor, heading, texts = node.attributes["id"] or "", _words(node.text()), []
        elif node.tag == "-text":
            texts.append("" if _is_in_heading(node) or _is_an_address(node) else node.text(deep=False))
        elif node.tag not in WITHIN_A_LINE:
            texts.append(" ")
    yield Section(anchor, heading, _words("".join(texts)))


def _is_in_heading(node: LexborNode) -> bool:
    above = node.parent
    while above is not None and above.tag != "main":
        if above.tag in HEADINGS and above.attributes.get("id"):
            return True
        above = above.parent
    return False


def _is_an_address(node: LexborNode) -> bool:
    """A link that shows where it leads says nothing that anybody looks for."""
    words = node.text(deep=False).strip()
    above = node.parent
    return (
        above is not None and above.tag == "a" and "." in words and (above.attributes.get("href") or "").endswith(words)
    )


def _last_signpost(main: LexborNode) -> list[LexborNode]:
    """The last heading and what stands below it, if that is only a list in which every line begins with a link."""
    headings = [node for node in main.css("h2") if node.parent is not None and node.parent.tag == "main"]
    if not headings:
        return []
    below = []
    node = headings[-1].next
    while node is not None:
        if node.tag not in {"-text", "_comment"}:
            below.append(node)
        node = node.next
    if [node.tag for node in below] != ["ul"]:
        return []
    items = below[0].css("li")
    if not all(item.child is not None and item.child.tag == "a" for item in items):
        return []
    return [headings[-1], *below]


def _keywords(site: Site, code: str, address: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What visitors type for a page in its language, and what Dutch words for it they may know besides."""
    page = next((page for pad, page in site.paginas.items() if addresses.page(pad) == f"/{address}"), None)
    if page is None:
        return (), ()
    if code == site.brontaal.code:
        return page.kop.zoekwoorden, ()
    stop = set(site.zoektalen[site.brontaal.code].stopwoorden) if site.brontaal.code in site.zoektalen else set()
    fold = Folding({})
    dutch = (page.kop.title, *page.kop.zoekwoorden)
    foreign = (word.text for text in dutch for word in words(text, fold) if word.text not in stop)
    own = page.vertalingen[code].kop.zoekwoorden if code in page.vertalingen else ()
    return own, tuple(dict.fromkeys(foreign))


def _texts(page: SearchPage) -> dict[str, object]:
    return {
        "adres": page.address,
        "titel": page.title,
        "doelgroep": page.audience,
        "secties": [[section.anchor, section.heading, section.text] for section in page.sections],
    }


def _words(text: str) -> str:
    return SPACE.sub(" ", text).strip()
