"""The network itself: tasks, promises, themes, projects, partners, trainings and figures."""

from pydantic import Field

from macros.model.basis import Onderbouwd, OpenVelden, Record
from macros.model.tekst import Aantal, Id, Naam, RijkeTekst, Tekst, Vaag, Webadres


class Onderdeel(Onderbouwd):
    """A task, promise or theme."""

    id: Id
    titel: Tekst
    tekst: RijkeTekst


class Project(Onderbouwd):
    id: Id
    naam: Tekst
    wat: RijkeTekst
    looptijd: Tekst | None = None
    website: Webadres | None = None
    open: OpenVelden = ()


class Partners(Onderbouwd):
    """How many organisations signed, and which of them are known by name."""

    aantal: Aantal
    peildatum: Vaag
    tekst: RijkeTekst
    genoemd: tuple[Naam, ...] = Field((), description="organisaties die een bron bij naam noemt")
    open: OpenVelden = ()


class Netwerk(Onderbouwd):
    naam: Tekst
    sinds: Vaag
    doel: RijkeTekst
    taken: tuple[Onderdeel, ...]
    beloften: tuple[Onderdeel, ...]
    themas: tuple[Onderdeel, ...]
    projecten: tuple[Project, ...]
    partners: Partners
    open: OpenVelden = ()


class Waarde(Record):
    naam: Tekst
    aantal: Aantal


class Cijfer(Onderbouwd):
    """A figure never stands without its year, its unit and its source."""

    id: Id
    titel: Tekst
    jaar: Vaag
    gebied: Tekst
    eenheid: Tekst = Field(description="wat er geteld is, bijvoorbeeld: keer ingezet")
    waarden: tuple[Waarde, ...] = Field(min_length=1)
    toelichting: RijkeTekst | None = None


class Cijferbestand(Record):
    cijfers: tuple[Cijfer, ...]


class Scholing(Onderbouwd):
    id: Id
    naam: Tekst
    voor_wie: Tekst
    hoe_vaak: Tekst | None = None
    stand: Vaag = Field(description="jaar waarop deze gegevens slaan")
    beschrijving: RijkeTekst
    website: Webadres | None = None
    open: OpenVelden = ()


class Scholingsbestand(Record):
    scholing: tuple[Scholing, ...]
