"""What a first visit on a phone costs: bytes as they are sent, requests, elements."""

import dataclasses
import gzip
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from macros.publish.finished import FinishedPage
from tests.pages.browser import PHONE_WIDTH, View, Visitor
from tests.pages.plan import Built, is_long
from tests.pages.problem import Problem

KB = 1000
COMPRESSED = {".html", ".css", ".js", ".svg", ".json", ".webmanifest", ".xml", ".txt"}
UNSEEN_LINKS = 'link[rel~="icon"], link[rel="manifest"], link[rel="apple-touch-icon"]'
"""What a browser with a window asks for and one without does not."""


@dataclasses.dataclass(frozen=True)
class Limits:
    html: int
    css: int
    script: int
    total: int
    requests: int
    nodes: int
    fonts: int = 0


READING = Limits(html=14 * KB, css=8 * KB, script=5 * KB, total=30 * KB, requests=6, nodes=800)
LONG = Limits(html=60 * KB, css=8 * KB, script=5 * KB, total=60 * KB, requests=6, nodes=3000)


@dataclasses.dataclass(frozen=True)
class Weight(Limits):
    """The same figures, as measured."""


def first_visit(visitor: Visitor, page: FinishedPage) -> Weight:
    """What a browser asks for when it shows the page, with its icon and manifest."""
    visitor.look(page, View(PHONE_WIDTH))
    asked = {_path(visitor.built, address) for address in visitor.requests}
    asked |= {_linked(visitor, link) for link in page.all(UNSEEN_LINKS) if link.attributes.get("href")}
    asked.discard("")
    files = asked - {_path(visitor.built, visitor.built.url(page))} | {page.file}
    sizes = {name: sent(visitor.built, name) for name in files}
    return Weight(
        html=sizes[page.file],
        css=_sum(sizes, ".css"),
        script=_sum(sizes, ".js"),
        fonts=_sum(sizes, ".woff2"),
        total=sum(sizes.values()),
        requests=len(sizes),
        nodes=len(page.elements()),
    )


def excess(weight: Weight, page: FinishedPage) -> Iterator[Problem]:
    """Each figure above its limit."""
    limits = LONG if is_long(page) else READING
    for field in dataclasses.fields(Limits):
        measured, limit = getattr(weight, field.name), getattr(limits, field.name)
        if measured > limit:
            yield Problem("weight", field.name, f"{measured}, at most {limit}", page.address)


def sent(built: Built, name: str) -> int:
    """The bytes of a file as GitHub Pages sends it."""
    content = (built.folder / name).read_bytes()
    is_compressed = (built.folder / name).suffix in COMPRESSED
    return len(gzip.compress(content, mtime=0)) if is_compressed else len(content)


def _path(built: Built, address: str) -> str:
    """The file behind an address of the site; nothing for an address elsewhere or inside the page itself."""
    if not address.startswith(built.root):
        return ""
    path = address.removeprefix(built.root).partition("#")[0].partition("?")[0]
    return f"{path}index.html" if not path or path.endswith("/") else path


def _linked(visitor: Visitor, link: LexborNode) -> str:
    address: str = visitor.tab.evaluate("(href) => new URL(href, location.href).href", link.attributes["href"])
    return _path(visitor.built, address)


def _sum(sizes: dict[str, int], suffix: str) -> int:
    return sum(size for name, size in sizes.items() if name.endswith(suffix))
