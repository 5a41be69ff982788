"""Difficult words explained, and the words by which visitors look for them."""

from pydantic import Field

from macros.model.basis import Onderbouwd, Record, Woordkeuze
from macros.model.tekst import Id, Naam, Tekst


class Begripgroep(Woordkeuze):
    PALLIATIEVE_ZORG = "palliatieve zorg en fasen"
    VOORUITDENKEN = "vooruitdenken en vastleggen"
    WIE_BESLIST = "wie beslist"
    BEHANDELINGEN = "behandelingen rond het levenseinde"
    PLEKKEN = "plekken"
    MENSEN = "mensen en hulp"
    NA_HET_OVERLIJDEN = "na het overlijden"
    ORGANISATIE = "organisatie van zorg"


class Begrip(Onderbouwd):
    """One term in one sentence that a resident understands."""

    id: Id
    term: Tekst
    uitleg: Tekst = Field(description="één zin in gewone taal")
    ook: tuple[Tekst, ...] = Field((), description="andere woorden of afkortingen")
    groep: Begripgroep


class Begrippenbestand(Record):
    begrippen: tuple[Begrip, ...]


class Synoniemgroep(Record):
    """Words for one thing; `zie_ook` is shown, never used to widen a search."""

    id: Id
    voorkeur: Naam = Field(description="het woord dat de site zelf gebruikt")
    gewoon: tuple[Naam, ...] = Field((), description="woorden die inwoners intikken")
    vak: tuple[Naam, ...] = Field((), description="woorden van zorgverleners en organisaties")
    fout: tuple[Naam, ...] = Field((), description="spelvarianten en tikfouten")
    zie_ook: tuple[Id, ...] = Field((), description="andere groepen, als tweede keus te tonen")
    let_op: Naam | None = Field(None, description="waarschuwing voor redacteuren: lijkt erop, maar is iets anders")
    bronnen: tuple[Id, ...] = Field(min_length=1)


class Synoniemenbestand(Record):
    synoniemen: tuple[Synoniemgroep, ...]
