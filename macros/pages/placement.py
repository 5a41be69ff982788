"""The way from a page to others, and what the one 404 page says."""

import dataclasses
from collections.abc import Iterator
from urllib.parse import urlsplit

from markupsafe import Markup

from macros import phrases as phrase_book
from macros.model.taal import Taal
from macros.output import social, structured
from macros.pages.build import Build, read_phrases
from macros.pages.plan import Page
from macros.phrases import Untranslated
from macros.site import addresses
from macros.site.addresses import from_root
from macros.templates import plain


@dataclasses.dataclass(frozen=True)
class NotFoundText:
    """What the one 404 page says in a language other than that of the data."""

    taal: Taal
    titel: str
    verwijzing: str
    adres: str


def not_found_texts(build: Build) -> tuple[NotFoundText, ...]:
    """A language without a translation of the words is left out: its readers find its name in the switch."""
    texts = []
    for taal in build.dutch.talen[1:]:
        phrases = read_phrases(build.root, build.dutch, taal.code)
        title = phrases.say(phrase_book.TEMPLATES, "Deze pagina is er niet")
        way = phrases.say(phrase_book.TEMPLATES, "Naar de startpagina")
        if not isinstance(title, Untranslated) and not isinstance(way, Untranslated):
            texts.append(NotFoundText(taal, title, way, from_root(build.dutch, taal.code, "/")))
    return tuple(texts)


@dataclasses.dataclass(frozen=True)
class Placement:
    """The way from a page to others; from the 404, which shows at any address, it begins at the server's root."""

    build: Build
    address: str
    site_url: str | None
    is_anywhere: bool = False

    def to_page(self, address: str) -> str:
        """To a page of this language, or the Dutch one where this language lacks it."""
        code = (
            self.build.taal.code if self.build.context(self.address).exists(address) else self.build.dutch.brontaal.code
        )
        return self.to_root_address(from_root(self.build.dutch, code, address))

    def absolute(self) -> str | None:
        """This page's address on the web, if the site has one."""
        own = from_root(self.build.dutch, self.build.taal.code, self.address)
        return self.site_url + own[1:] if self.site_url else None

    def to_asset(self, name: str) -> str:
        return self.to_root_address("/") + self.build.assets[name]

    def asset_on_the_web(self, name: str) -> str | None:
        """The full address of an asset, for who reads a page from elsewhere, if the site has one."""
        return self.site_url + self.build.assets[name] if self.site_url else None

    def structured_data(self, page: Page) -> Markup:
        """What the page is, for search engines; nothing without a site address, as every address in it is absolute."""
        if not self.site_url:
            return Markup()
        subject = structured.Subject(
            page.address,
            self.build.taal.code,
            plain(page.title),
            plain(page.description),
            tuple(self._way_to(page, self.site_url)),
            self.site_url,
            self.site_url + self.build.assets[social.PICTURE],
            page.record,
        )
        folder, _, name = page.pad.partition("/")
        event = self.build.site.agenda[name] if folder == "agenda" else None
        return structured.describe(subject, self.build.site.netwerk, event)

    def _way_to(self, page: Page, site_url: str) -> Iterator[structured.Crumb]:
        """From the start page to this one, as the breadcrumb shows it."""
        steps = [(self.build.phrases.say(phrase_book.TEMPLATES, "Start"), "/")]
        steps.extend((step.label, step.address) for step in (*self.build.above(page), page) if step.address != "/")
        for label, address in steps:
            own = from_root(self.build.dutch, self.build.taal.code, address)
            yield structured.Crumb(plain(label), site_url + own[1:])

    def to_root_address(self, address: str) -> str:
        """To an address that begins at the root of the whole site."""
        if self.is_anywhere:
            return urlsplit(self.site_url or "/").path + address[1:]
        return addresses.relative(from_root(self.build.dutch, self.build.taal.code, self.address), address)
