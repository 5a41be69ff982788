"""Hospices in the province, also those whose name nobody has given yet."""

from pydantic import Field

from macros.model.basis import Onderbouwd, OpenVelden, Record, Woordkeuze
from macros.model.tekst import (
    Aantal,
    Gemeentecode,
    Id,
    JaNee,
    Naam,
    RijkeTekst,
    Tekst,
    Telefoonnummer,
    Vaag,
    Webadres,
)


class Hospicesoort(Woordkeuze):
    BIJNA_THUIS_HUIS = "bijna-thuis-huis"
    HIGH_CARE = "high-care hospice"


class Bedden(Record):
    aantal: Aantal
    jaar: Vaag = Field(description="jaar waarin dit aantal gold")


class Hospice(Onderbouwd):
    """One of the eight; what its sources do not give stays open."""

    id: Id
    bekend: JaNee = Field(description="false zolang niemand de naam heeft aangeleverd")
    naam: Tekst
    soort: Hospicesoort
    plaats: Naam | None = None
    gemeente: Gemeentecode | None = None
    sinds: Vaag | None = None
    bedden: Bedden | None = None
    straat: Naam | None = None
    telefoon: Telefoonnummer | None = None
    website: Webadres | None = None
    beschrijving: RijkeTekst
    open: OpenVelden = ()


class Hospicebestand(Record):
    hospices: tuple[Hospice, ...]
