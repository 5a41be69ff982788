"""What no finished page may contain or lack. One function a rule; its docstring is the rule.

The finished site is inspected, not its sources: a link or a script counts however it came there.
"""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from selectolax.lexbor import LexborNode

from macros.model.basis import ONGECONTROLEERD
from macros.pages.policy import policy
from macros.publish import links
from macros.publish.finished import FinishedPage, finished_pages
from macros.site.site import Site

LOADING_ATTRIBUTES = frozenset(
    {"src", "srcset", "imagesrcset", "poster", "data", "background", "action", "formaction", "ping", "xlink:href"}
)
LOADING_BY_HREF = frozenset({"use", "image", "feimage", "base"})
LINKED_FILES = frozenset(
    {"stylesheet", "icon", "manifest", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch"}
)
TEMPLATE_CODE = re.compile(r"\{\{|\{%|\{#")
ADDRESS_ATTRIBUTES = frozenset({"href", "xlink:href", "src", "action", "formaction", "data"})
CODE_SCHEMES = frozenset({"javascript", "vbscript", "data"})
UNREAD_IN_ADDRESS = re.compile(r"^[\x00-\x20]+|[\t\n\r]")
SCHEME = re.compile(r"([a-zA-Z][\w+.-]*):|[/\\]{2}")
DATA_SCRIPT = "application/ld+json"


def no_inline_script(page: FinishedPage) -> Iterator[str]:
    """A script is a file of our own; only escaped data for search engines may stand in the page."""
    for script in page.everywhere("script"):
        if not script.attributes.get("src") and script.attributes.get("type") != DATA_SCRIPT:
            yield "heeft een script in de pagina zelf"


def no_inline_style(page: FinishedPage) -> Iterator[str]:
    """Style stands in the stylesheet alone."""
    if page.everywhere("style"):
        yield "heeft een <style> in de pagina zelf"
    for element in page.everywhere("[style]"):
        yield f"heeft style= op <{element.tag}>"


def no_event_attributes(page: FinishedPage) -> Iterator[str]:
    """No element carries code in an attribute."""
    for element in page.elements:
        for name in element.attributes:
            if name.lower().startswith("on"):
                yield f"heeft {name}= op <{element.tag}>"


def no_script_addresses(page: FinishedPage) -> Iterator[str]:
    """No address runs code."""
    for element in page.elements:
        for name in sorted(ADDRESS_ATTRIBUTES & element.attributes.keys()):
            address = element.attributes[name] or ""
            if _scheme(address) in CODE_SCHEMES:
                yield f"heeft een adres met code in {name}= op <{element.tag}>"


def nothing_from_elsewhere(page: FinishedPage) -> Iterator[str]:
    """A page loads nothing from another origin, and sends nothing there."""
    for element in page.elements:
        for address in _loaded_addresses(element):
            if _scheme(address) is not None:
                yield f"laadt {address} van een ander adres"


def no_frames(page: FinishedPage) -> Iterator[str]:
    """No page within a page."""
    for element in page.everywhere("iframe,frame,object,embed"):
        yield f"heeft een <{element.tag}>"


def no_template_code(page: FinishedPage) -> Iterator[str]:
    """Every macro has been rendered."""
    html = page.tree.html or ""
    match = TEMPLATE_CODE.search(html)
    if match:
        yield f"toont sjablooncode: {html[match.start() : match.start() + 30]!r}"


def policy_is_exact(page: FinishedPage) -> Iterator[str]:
    """Every page carries exactly the Content-Security-Policy that was decided for it."""
    found = [meta.attributes.get("content") for meta in page.all('meta[http-equiv="Content-Security-Policy"]')]
    if found != [policy(page.language_address)]:
        yield "heeft niet precies het afgesproken Content-Security-Policy"


def has_language_title_and_heading(page: FinishedPage) -> Iterator[str]:
    """A page says its language and direction, has a title, and one main heading."""
    root = page.all("html")[0]
    if root.attributes.get("lang") != page.taal.code or root.attributes.get("dir") != page.taal.richting:
        yield "heeft niet de juiste lang= en dir="
    if not any(title.text().strip() for title in page.all("head > title")):
        yield "heeft geen titel"
    if len(page.all("h1")) != 1:
        yield f"heeft {len(page.all('h1'))} hoofdkoppen in plaats van één"


def headings_do_not_jump(page: FinishedPage) -> Iterator[str]:
    """A heading is at most one level below the one before it."""
    level = 0
    for heading in page.all("h1,h2,h3,h4,h5,h6"):
        next_level = int((heading.tag or "h0")[1])
        if next_level > level + 1:
            yield f"springt van kop {level} naar kop {next_level} bij '{heading.text().strip()[:40]}'"
        level = next_level


def ids_are_unique(page: FinishedPage) -> Iterator[str]:
    """An id stands once on a page."""
    seen: set[str] = set()
    for name in page.ids:
        if name in seen:
            yield f"heeft twee keer id='{name}'"
        seen.add(name)


def images_have_alternatives(page: FinishedPage) -> Iterator[str]:
    """An image says in words what it shows, or with an empty alt that it is decoration."""
    for image in page.everywhere("img"):
        if "alt" not in image.attributes:
            yield f"heeft een afbeelding zonder alt=: {image.attributes.get('src')}"


def shows_provenance(page: FinishedPage) -> Iterator[str]:
    """Every page shows its sources and who checked it, or that nobody has."""
    if page.is_not_found:
        return
    if not any(block.css("a,.keuring") and block.css_first(".keuring") for block in page.all("[data-herkomst]")):
        yield f"toont geen bronnen en controle (of '{ONGECONTROLEERD}')"


def structured_data_parses(page: FinishedPage) -> Iterator[str]:
    """What is said to search engines is JSON: no text of an editor has broken out of it."""
    for script in page.everywhere(f'script[type="{DATA_SCRIPT}"]'):
        try:
            json.loads(script.text())
        except ValueError as error:
            yield f"heeft gegevens voor zoekmachines die geen JSON zijn: {error}"


RULES: tuple[Callable[[FinishedPage], Iterator[str]], ...] = (
    no_inline_script,
    no_inline_style,
    no_event_attributes,
    no_script_addresses,
    nothing_from_elsewhere,
    no_frames,
    no_template_code,
    policy_is_exact,
    has_language_title_and_heading,
    headings_do_not_jump,
    ids_are_unique,
    images_have_alternatives,
    structured_data_parses,
    shows_provenance,
)


def inspect(folder: Path, site: Site, site_url: str | None) -> tuple[str, ...]:
    """Every objection to the finished site, as `file: what`; empty when it may be published."""
    pages = tuple(finished_pages(folder, site))
    found = [f"{page.file}: {objection}" for page in pages for rule in RULES for objection in rule(page)]
    found.extend(links.inspect(folder, pages, site_url))
    return tuple(found)


def _scheme(address: str) -> str | None:
    """The scheme as a browser reads it, empty for `//elsewhere`; None for an address on this site."""
    match = SCHEME.match(UNREAD_IN_ADDRESS.sub("", address))
    return (match[1] or "").lower() if match else None


def _loaded_addresses(element: LexborNode) -> Iterator[str]:
    """What a browser fetches or sends to without a visitor following a link."""
    is_file = element.tag == "link" and LINKED_FILES & set((element.attributes.get("rel") or "").split())
    for name, value in element.attributes.items():
        if value and (name in LOADING_ATTRIBUTES or (name == "href" and (is_file or element.tag in LOADING_BY_HREF))):
            several = name.endswith("srcset")
            yield from (part.split()[0] for part in value.split(",") if part.strip()) if several else (value,)
