"""The plan of one language: which pages it has, what each is made from, and where its sister pages are."""

import dataclasses
import datetime
import functools
import json
import posixpath
import re
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path
from urllib.parse import urlsplit

from macros import phrases as phrase_book
from macros.model.basis import Onderbouwd
from macros.model.taal import Taal
from macros.output import assets
from macros.phrases import MENU, Phrases, Untranslated
from macros.site import addresses
from macros.site.load import load_site
from macros.site.site import Site
from macros.templates import Context

PAGE_LINK = re.compile(r"(?<!!)\[(?P<words>[^\]\n]+)\]\((?P<target>[^)\s:]+\.md)(?P<anchor>#[\w-]+)?\)")
MARKDOWN_MARKS = re.compile(r"\[([^\]]*)\]\([^)]*\)|[*_`>#]")
SUMMARY_LENGTH = 155
BOOKLET = "/burgers/wensenboekje/"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src {connect}; worker-src {worker}; manifest-src 'self'; base-uri 'none'; form-action {form}"
)


@dataclasses.dataclass(frozen=True)
class Page:
    """One page in one language.

    `stub` is the Markdown of a page made from data, None where people wrote a file; `source` is the file that an editor
    changes, from the root of the project.
    """

    pad: str
    title: str
    description: str
    source: str
    record: Onderbouwd
    stub: str | None = None
    is_outdated: bool = False

    @property
    def address(self) -> str:
        return addresses.page(self.pad)

    def edit_address(self, repository: str | None) -> str | None:
        """Where an editor changes the file behind this page; nowhere if the repository's address is not given."""
        return f"{repository.rstrip('/')}/edit/main/{self.source}" if repository else None


@dataclasses.dataclass(frozen=True)
class Alternate:
    """A page in one of the site's languages; `address`, from the root of the site, is None if there is none."""

    taal: Taal
    address: str | None


class Build:
    """Everything that the build of one language asks for: made once, then only read."""

    def __init__(self, root: Path, code: str, vandaag: datetime.date) -> None:
        self.root = root
        self.dutch = load_site(root)
        self.taal = self.dutch.taal(code)
        self.vandaag = vandaag
        self.phrases = read_phrases(root, self.dutch, code)
        self.site = self.phrases.translate(self.dutch)
        self.pages: Mapping[str, Page] = {page.pad: page for page in _pages(self)}
        self.assets = assets.names(root / "overrides" / "assets")

    def context(self, address: str) -> Context:
        """What views and templates need for the page at an address."""
        return Context(self.site, self.phrases, self.taal, self.vandaag, address, self.root / "overrides" / "blokken")

    def menu_label(self, dutch: str) -> str:
        return self.phrases.say(MENU, dutch)

    def alternates(self, address: str) -> tuple[Alternate, ...]:
        """The same page in every language of the site, in the order of talen.yml."""
        return tuple(
            Alternate(
                taal,
                root_address(self.dutch, taal.code, address) if address in _addresses(self.dutch, taal.code) else None,
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
            texts.append(NotFoundText(taal, title, way, root_address(build.dutch, taal.code, "/")))
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
        return self.to_root_address(root_address(self.build.dutch, code, address))

    def to_asset(self, name: str) -> str:
        return self.to_root_address("/") + self.build.assets[name]

    def to_root_address(self, address: str) -> str:
        """To an address that begins at the root of the whole site."""
        if self.is_anywhere:
            return urlsplit(self.site_url or "/").path + address[1:]
        return addresses.relative(root_address(self.build.dutch, self.build.taal.code, self.address), address)


def read_phrases(root: Path, site: Site, code: str) -> Phrases:
    """The catalogues of one language of the site."""
    return phrase_book.read(root / "data" / "vertalingen" / code, root, is_source=code == site.brontaal.code)


def root_address(site: Site, code: str, address: str) -> str:
    """An address from the root of the whole site; all languages but that of the data stand below their code."""
    return address if code == site.brontaal.code else f"/{code}{address}"


def policy(address: str) -> str:
    """The Content-Security-Policy of a page: on the booklet nothing can be sent or fetched at all."""
    allowed = "'none'" if address == BOOKLET else "'self'"
    return POLICY.format(connect=allowed, worker=allowed, form=allowed)


@functools.cache
def _addresses(site: Site, code: str) -> frozenset[str]:
    return frozenset(addresses.every(site, code))


def _pages(build: Build) -> Iterator[Page]:
    yield from _written_pages(build)
    site, dutch = build.site, build.dutch
    file = dutch.origins.file
    for name, event in site.agenda.items():
        macro = f'agenda_item("{name}")'
        yield _made(addresses.event(name), event, event.titel, event.beschrijving, file(dutch.agenda[name]), macro)
    for regio, source in zip(site.regios, dutch.regios, strict=True):
        macro = f'regio("{regio.id}")'
        yield _made(addresses.region(regio.id), regio, regio.naam, regio.beschrijving, file(source), macro)
    for name, paper in site.kit.items():
        macro = f'kit_document("{name}")'
        yield _made(addresses.kit_document(name), paper, paper.titel, paper.kort, file(dutch.kit[name]), macro)
    for step, source_step in zip(site.stappenplan.stappen, dutch.stappenplan.stappen, strict=True):
        macro = f'stap("{step.id}")'
        yield _made(addresses.step(step.id), step, step.titel, step.doel, file(source_step), macro)


def _written_pages(build: Build) -> Iterator[Page]:
    for pad, page in build.site.paginas.items():
        if build.taal == build.dutch.brontaal:
            yield Page(pad, page.kop.title, page.kop.description, page.bestand, page.kop)
        elif build.taal.code in page.vertalingen:
            translation = page.vertalingen[build.taal.code]
            outdated = not page.is_bijgewerkt(build.taal.code)
            head = translation.kop
            yield Page(pad, head.title, head.description, translation.bestand, page.kop, is_outdated=outdated)


def _made(address: str, record: Onderbouwd, title: str, text: str, file: str, macro: str) -> Page:
    """A page made from a record in the page's language; `file` is where the Dutch one stands."""
    stub = f"---\ntitle: {json.dumps(str(title), ensure_ascii=False)}\n---\n\n{{{{ {macro} }}}}\n"
    return Page(address.strip("/"), title, _summary(text), file, record, stub)


def _summary(text: str) -> str:
    """The beginning of a text as one plain sentence for search engines, cut between two words."""
    words = " ".join(MARKDOWN_MARKS.sub(r"\1", text).split())
    if len(words) <= SUMMARY_LENGTH:
        return words
    return words[:SUMMARY_LENGTH].rsplit(" ", 1)[0].rstrip(",.;:") + "…"
