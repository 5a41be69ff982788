"""Everything that the build of one language asks for: made once, then only read."""

import dataclasses
import datetime
import functools
import posixpath
import re
from collections.abc import Mapping
from html import escape
from pathlib import Path

from markupsafe import Markup

from macros import phrases as phrase_book
from macros.model.taal import Taal
from macros.output import assets, social
from macros.pages.papers import made_papers
from macros.pages.plan import Page, planned_pages
from macros.pages.policy import BOOKLET
from macros.phrases import MENU, Phrases, Untranslated
from macros.site import addresses
from macros.site.addresses import from_root
from macros.site.load import load_site
from macros.site.site import Site
from macros.templates import Context
from macros.view import contact

PAGE_LINK = re.compile(r"(?<!!)\[(?P<words>[^\]\n]+)\]\((?P<target>[^)\s:]+\.md)(?P<anchor>#[\w-]+)?\)")


@dataclasses.dataclass(frozen=True)
class Alternate:
    """A page in one of the site's languages; `address`, from the root of the site, is None if there is none."""

    taal: Taal
    address: str | None


class Build:
    """Everything that the build of one language asks for: made once, then only read."""

    def __init__(self, root: Path, code: str, vandaag: datetime.date, site_url: str | None = None) -> None:
        self.root = root
        self.blocks = root / "overrides" / "blokken"
        self.site_url = site_url
        self.dutch = load_site(root)
        self.taal = self.dutch.taal(code)
        self.vandaag = vandaag
        self.phrases = read_phrases(root, self.dutch, code)
        self.site = self.phrases.translate(self.dutch)
        self.pages: Mapping[str, Page] = {page.pad: page for page in planned_pages(self.dutch, self.site, self.taal)}
        made = made_assets(root, self.phrases, self.taal)
        self.assets = {
            **assets.names(root / "overrides" / "assets"),
            **{name: assets.name_for(name, content) for name, content in made.items()},
        }

    def context(self, address: str) -> Context:
        """What views and templates need for the page at an address."""
        return Context(
            self.site,
            self.phrases,
            self.taal,
            self.vandaag,
            address,
            self.blocks,
            self.assets,
            self._sizes,
            self.dutch,
            self.site_url,
        )

    @functools.cached_property
    def papers(self) -> Mapping[str, bytes]:
        """The PDFs of this language by file name; PdfError when one cannot be made."""
        return made_papers(self.root, self.context(BOOKLET))

    def _sizes(self) -> Mapping[str, int]:
        return {name: len(content) for name, content in self.papers.items()}

    def above(self, page: Page) -> tuple[Page, ...]:
        """The pages that a page lies under, for its breadcrumb."""
        return tuple(self._by_address[address] for address in page.folders() if address in self._by_address)

    @functools.cached_property
    def _by_address(self) -> Mapping[str, Page]:
        return {page.address: page for page in self.pages.values()}

    def urgent_contacts(self, address: str, *, is_anywhere: bool) -> Markup:
        """Whom to call now, for the page at an address."""
        return Markup(contact.urgent(self.context(address), is_anywhere=is_anywhere))  # noqa: S704 - a view's own HTML

    def menu_label(self, dutch: str) -> str:
        return self.phrases.say(MENU, dutch)

    def alternates(self, address: str) -> tuple[Alternate, ...]:
        """The same page in every language of the site, in the order of talen.yml."""
        return tuple(
            Alternate(
                taal,
                from_root(self.dutch, taal.code, address) if address in _addresses(self.dutch, taal.code) else None,
            )
            for taal in self.dutch.talen
        )

    def lead_to_dutch(self, pad: str, markdown: str) -> str:
        """Links in a text to pages that this language lacks, pointed at the Dutch page and saying so."""

        def link(match: re.Match[str]) -> str:
            target = posixpath.normpath(posixpath.join(posixpath.dirname(pad), match["target"])).removesuffix(".md")
            if target in self.pages or target not in self.dutch.paginas:
                return match[0]
            href = self.context(addresses.page(pad)).link(addresses.page(target)) + (match["anchor"] or "")
            label = escape(str(self.phrases.say(phrase_book.TEMPLATES, "in het Nederlands")))
            return f'<a href="{href}" hreflang="{Untranslated.LANGUAGE}">{match["words"]} ({label})</a>'

        return PAGE_LINK.sub(link, markdown)


def read_phrases(root: Path, site: Site, code: str) -> Phrases:
    """The catalogues of one language of the site."""
    return phrase_book.read(root / "data" / "vertalingen" / code, root, is_source=code == site.brontaal.code)


def made_assets(root: Path, phrases: Phrases, taal: Taal) -> Mapping[str, bytes]:
    """What is made for a language to stand among the assets, by the names that templates use."""
    pictures = social.pictures(root / "overrides", phrases, taal)
    published = {name: assets.name_for(name, content) for name, content in pictures.items()}
    return {**pictures, social.MANIFEST: social.manifest(phrases, taal, published)}


@functools.cache
def _addresses(site: Site, code: str) -> frozenset[str]:
    return frozenset(addresses.every(site, code))
