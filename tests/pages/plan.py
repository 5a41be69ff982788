"""Which pages there are, which of them stand for a template, and which are long by nature."""

import dataclasses
from collections.abc import Mapping
from pathlib import Path

from macros.model.taal import Taal
from macros.publish.finished import FinishedPage, finished_pages
from macros.site import addresses
from macros.site.site import Site

LONG = frozenset(
    {
        "/burgers/wensenboekje/",
        "/burgers/begrippen/",
        "/burgers/regio/",
        "/over/bronnen/",
        "/over/stijl/",
        "/zoeken/",
    }
)


@dataclasses.dataclass(frozen=True)
class Built:
    """A built site, and where it is served."""

    folder: Path
    root: str
    site: Site
    pages: tuple[FinishedPage, ...]

    def url(self, page: FinishedPage) -> str:
        """The 404 page is asked for as a visitor gets it: at an address that is not there."""
        return self.root + ("niet/hier/" if page.is_not_found else page.address[1:])

    def templates(self, taal: Taal | None = None) -> tuple[FinishedPage, ...]:
        """One page of each template, in one language or in every."""
        wanted = set(template_addresses(self.site).values())
        return tuple(
            page
            for page in self.pages
            if (page.language_address in wanted or page.is_not_found) and taal in {None, page.taal}
        )

    def find(self, address: str) -> FinishedPage:
        """The page at an address from the root of the site."""
        return next(page for page in self.pages if page.address == address)


def read(folder: Path, root: str, site: Site) -> Built:
    return Built(folder, root, site, tuple(finished_pages(folder, site)))


def template_addresses(site: Site) -> Mapping[str, str]:
    """Address of a page for each template; together they show every macro (a test sees to that)."""
    return {
        "home": "/",
        "index of all pages": "/zoeken/",
        "start of a part": "/burgers/",
        "text": "/burgers/plek/",
        "agenda": "/burgers/agenda/",
        "glossary": "/burgers/begrippen/",
        "hospices": "/burgers/hospices/",
        "booklet": "/burgers/wensenboekje/",
        "regions": "/burgers/regio/",
        "one event": addresses.event(next(iter(site.agenda))),
        "one region": addresses.region(site.regios[0].id),
        "kit": "/zorgverleners/palliatieve-kit/",
        "kit document": addresses.kit_document(site.kit_op_volgorde()[0][0]),
        "steps": "/zorgverleners/acp-stappenplan/",
        "one step": addresses.step(site.stappenplan.stappen[0].id),
        "contacts": "/zorgverleners/consultatie/",
        "form rubrics": "/zorgverleners/vastleggen-pzp/",
        "tools": "/zorgverleners/hulpmiddelen/",
        "trainings": "/zorgverleners/scholing/",
        "projects": "/zorgverleners/projecten/",
        "network": "/over/netwerk/",
        "figures": "/over/cijfers/",
        "sources": "/over/bronnen/",
        "accessibility": "/over/toegankelijkheid/",
        "style": "/over/stijl/",
    }


def is_long(page: FinishedPage) -> bool:
    return page.language_address in LONG
