"""Which pages there are, and which of them stand for a template."""

import dataclasses
from collections.abc import Mapping
from pathlib import Path

from macros.model.taal import Taal
from macros.publish.finished import FinishedPage, finished_pages
from macros.site import addresses
from macros.site.load import load_site
from macros.site.site import Site
from tests.browser.served import Served
from tests.sites import ROOT


@dataclasses.dataclass(frozen=True)
class Built:
    """The finished site, and where it is served."""

    served: Served
    site: Site
    pages: tuple[FinishedPage, ...]

    @property
    def folder(self) -> Path:
        return self.served.folder

    @property
    def root(self) -> str:
        return self.served.home

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


def read(served: Served) -> Built:
    """A served site with its pages."""
    site = load_site(ROOT)
    return Built(served, site, tuple(finished_pages(served.folder, site)))


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
        "kit, for residents": "/burgers/palliatieve-kit/",
        "kit versions": "/zorgverleners/kit-controleren/",
        "one kit version": addresses.kit_version(site.uitgave(site.kit_op_volgorde()[0][0]).code()),
        "kit document": addresses.kit_document(site.kit_op_volgorde()[0][0]),
        "kit document to fill in": addresses.kit_document(site.kit_op_volgorde()[1][0]),
        "steps": "/zorgverleners/acp-stappenplan/",
        "one step": addresses.step(site.stappenplan.stappen[0].id),
        "one role": addresses.role(site.stappenplan.rollen[0].id),
        "talk guide": "/zorgverleners/acp-stappenplan/gespreksleidraad/",
        "pocket card": "/zorgverleners/acp-stappenplan/zakkaart/",
        "checklist": "/zorgverleners/acp-stappenplan/afvinklijst/",
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
