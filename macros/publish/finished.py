"""A finished page as the gate reads it."""

import dataclasses
import functools
import re
from collections.abc import Iterator
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

from macros.model.taal import Taal
from macros.site.addresses import from_root
from macros.site.site import Site

NOT_FOUND = "404.html"
TEMPLATE_TAG = re.compile(r"<(/?)template(?=[\s>])")


@dataclasses.dataclass(frozen=True, eq=False)
class FinishedPage:
    """One HTML file; `address` begins at the root of the site, `language_address` at that of its language."""

    file: str
    taal: Taal
    address: str
    language_address: str
    tree: LexborHTMLParser

    @property
    def is_not_found(self) -> bool:
        return self.file == NOT_FOUND

    def all(self, selector: str) -> list[LexborNode]:
        return self.tree.css(selector)

    def everywhere(self, selector: str) -> list[LexborNode]:
        """As `all`, and in what waits in a `<template>` until a script shows it."""
        return [element for tree in self._trees for element in tree.css(selector)]

    @functools.cached_property
    def elements(self) -> list[LexborNode]:
        return self.everywhere("*")

    @functools.cached_property
    def _trees(self) -> tuple[LexborHTMLParser, ...]:
        """The page, and the content of each template, because a selector does not look inside one."""
        return (self.tree, *(_unpacked(template.html or "") for template in self.tree.css("template")))

    @functools.cached_property
    def ids(self) -> tuple[str, ...]:
        return tuple(value for element in self.tree.css("[id]") if (value := element.attributes.get("id")))


@functools.lru_cache
def _unpacked(template: str) -> LexborHTMLParser:
    """A template, and any inside it, as plain blocks; most stand on every page of a language."""
    return LexborHTMLParser(TEMPLATE_TAG.sub(r"<\1div", template))


def finished_pages(folder: Path, site: Site) -> Iterator[FinishedPage]:
    """Every page of the site; the language follows from the folder it stands in."""
    others = {taal.code: taal for taal in site.talen[1:]}
    for file in sorted(folder.rglob("*.html")):
        name = file.relative_to(folder).as_posix()
        taal = others.get(name.partition("/")[0], site.brontaal)
        address = "/" + name.removesuffix("index.html")
        language_root = from_root(site, taal.code, "/")
        tree = LexborHTMLParser(file.read_bytes())
        yield FinishedPage(name, taal, address, "/" + address.removeprefix(language_root), tree)
