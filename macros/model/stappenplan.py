"""The ACP step plan: steps × roles × tools × what to record."""

from pydantic import Field

from macros.model.basis import Onderbouwd, OpenVelden, Record
from macros.model.tekst import Id, Naam, RijkeTekst, Tekst, Vaag, Webadres


class Rol(Record):
    id: Id
    naam: Tekst


class Hulpmiddel(Onderbouwd):
    """A tool is linked to under its licence, never copied."""

    id: Id
    naam: Tekst
    wat: Tekst
    voor_wie: Tekst
    beperking: Tekst | None = Field(None, description="wat het hulpmiddel niet kan")
    licentie: Tekst = Field(description="wat men ermee mag; 'niet bekend' als de bron het niet zegt")
    versie: Vaag | None = None
    website: Webadres | None = None


class Actie(Record):
    """What some roles do in a step."""

    rollen: tuple[Id, ...] = Field(min_length=1)
    wat: Tekst
    hoe: Tekst | None = None
    bronnen: tuple[Id, ...] = Field(min_length=1)


class Vastlegging(Record):
    rubriek: Naam = Field(description="nummer van de rubriek van het landelijke formulier")
    wat: Tekst


class Stap(Onderbouwd):
    id: Id
    titel: Tekst
    doel: Tekst = Field(description="wat er na deze stap klaar is")
    uitleg: RijkeTekst
    acties: tuple[Actie, ...] = Field(min_length=1)
    hulpmiddelen: tuple[Id, ...] = ()
    vastleggen: tuple[Vastlegging, ...] = ()
    open: OpenVelden = ()


class Stappenplan(Onderbouwd):
    titel: Tekst
    inleiding: RijkeTekst
    verantwoording: Tekst = Field(description="waar de volgorde en de namen van de stappen vandaan komen")
    rollen: tuple[Rol, ...] = Field(min_length=1)
    hulpmiddelen: tuple[Hulpmiddel, ...]
    stappen: tuple[Stap, ...] = Field(min_length=1)
    open: OpenVelden = ()
