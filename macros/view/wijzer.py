"""What leads a visitor on: two doors, the search field, the index, and what is not known yet."""

import dataclasses
import itertools
import unicodedata
from collections.abc import Iterator

from macros.site import addresses
from macros.templates import Context

SEARCH_PAGE = addresses.page("zoeken")


@dataclasses.dataclass(frozen=True)
class Entry:
    """A line of the index."""

    titel: str
    adres: str
    uitleg: str = ""


def doors(context: Context) -> str:
    """One door for residents and one for professionals."""
    return context.render("deuren.html")


def search_field(context: Context) -> str:
    """A search form that works without scripts: it leads to the index of the site."""
    return context.render("zoekveld.html", is_zoekpagina=context.address == SEARCH_PAGE)


def index(context: Context, niveau: int = 2) -> str:
    """Every page of the site by alphabet."""
    entries = sorted(_entries(context), key=lambda entry: (_sort_key(entry.titel), entry.adres))
    letters = [
        (letter, list(group))
        for letter, group in itertools.groupby(entries, lambda entry: _sort_key(entry.titel)[:1].upper())
    ]
    return context.render("site_index.html", letters=letters, niveau=niveau)


def open_field(context: Context, wat: str, wie: str) -> str:
    """What nobody has given yet, and who could."""
    return context.render("open_veld.html", wat=wat, wie=wie)


def _entries(context: Context) -> Iterator[Entry]:
    site = context.site
    for page in site.paginas.values():
        head = page.kop_in(context.taal.code)
        yield Entry(head.title, addresses.page(page.pad), head.description)
    for name, event in site.agenda.items():
        yield Entry(event.titel, addresses.event(name))
    for regio in site.regios:
        yield Entry(regio.naam, addresses.region(regio.id))
    for name, paper in site.kit.items():
        yield Entry(paper.titel, addresses.kit_document(name), paper.kort)
    for step in site.stappenplan.stappen:
        yield Entry(step.titel, addresses.step(step.id), step.doel)


def _sort_key(title: str) -> str:
    folded = "".join(sign for sign in unicodedata.normalize("NFKD", title.lower()) if not unicodedata.combining(sign))
    return folded.lstrip("'‘’\"“” ")
