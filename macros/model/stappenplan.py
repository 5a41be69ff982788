"""The ACP step plan: steps × roles × tools × what to record."""

from typing import Self

from pydantic import Field, model_validator

from macros.model.basis import Onderbouwd, OpenVelden, Record
from macros.model.mistake import mistake
from macros.model.tekst import Aantal, Datum, Id, Naam, RijkeTekst, Tekst, Vaag, Webadres


class Rol(Record):
    """Each role has a page of its own, with what it does in every step."""

    id: Id
    naam: Tekst
    titel: Tekst = Field(description="titel van de pagina van deze rol")
    kort: Tekst = Field(description="één zin over die pagina")


class Hulpmiddel(Onderbouwd):
    """A tool is linked to under its licence, never copied."""

    id: Id
    naam: Tekst
    wat: Tekst
    voor_wie: Tekst
    rollen: tuple[Id, ...] = Field((), description="rollen die het gebruiken; weglaten als geen bron dat zegt")
    tijd: Tekst | None = Field(None, description="hoeveel tijd het kost; weglaten als geen bron dat zegt")
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
    """What some roles record in a rubric of the national form."""

    rubriek: Naam = Field(description="nummer van de rubriek van het landelijke formulier")
    rollen: tuple[Id, ...] = Field(min_length=1, description="wie dit vastlegt")
    wat: Tekst


class Stap(Onderbouwd):
    """Whom one can turn to in the region is known, or asked for: a step never keeps silent about it."""

    id: Id
    titel: Tekst
    doel: Tekst = Field(description="wat er na deze stap klaar is")
    uitleg: RijkeTekst
    acties: tuple[Actie, ...] = Field(min_length=1)
    punten: tuple[Tekst, ...] = Field(min_length=1, description="korte punten voor de afvinklijst")
    hulpmiddelen: tuple[Id, ...] = ()
    vastleggen: tuple[Vastlegging, ...] = ()
    contacten: tuple[Id, ...] = Field((), description="wie te bereiken is in de regio, uit data/contacten.yml")
    contact_open: OpenVelden = Field((), description="welk contact in de regio nog ontbreekt (wat, wie)")
    open: OpenVelden = ()

    @model_validator(mode="after")
    def _contact_is_known_or_asked_for(self) -> Self:
        if not self.contacten and not self.contact_open:
            raise mistake("contact", "contacten", "is leeg — noem een contact, of zeg bij contact_open wat ontbreekt")
        return self

    def taken_van(self, rol: str) -> tuple[Actie, ...]:
        return tuple(actie for actie in self.acties if rol in actie.rollen)

    def vastlegging_door(self, rol: str) -> tuple[Vastlegging, ...]:
        return tuple(regel for regel in self.vastleggen if rol in regel.rollen)


class Stappenplan(Onderbouwd):
    versie: Aantal = Field(ge=1, description="ophogen als stappen, taken of hulpmiddelen veranderen")
    versiedatum: Datum = Field(description="dag waarop deze versie klaar was; staat op elk papier")
    titel: Tekst
    inleiding: RijkeTekst
    verantwoording: Tekst = Field(description="waar de volgorde en de namen van de stappen vandaan komen")
    rollen: tuple[Rol, ...] = Field(min_length=1)
    hulpmiddelen: tuple[Hulpmiddel, ...]
    stappen: tuple[Stap, ...] = Field(min_length=1)
    open: OpenVelden = ()
