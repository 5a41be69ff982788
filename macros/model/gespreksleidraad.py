"""The guide for a talk about wishes: before, at the opening, a subject for each rubric of the form, at the end."""

from typing import Self

from pydantic import Field, model_validator

from macros.model.basis import Onderbouwd, Woordkeuze
from macros.model.mistake import mistake
from macros.model.tekst import Aantal, Datum, Id, Naam, RijkeTekst, Tekst


class Gespreksmoment(Woordkeuze):
    """The parts of a talk, in the order in which they come."""

    VOORBEREIDING = "voorbereiding"
    OPENING = "opening"
    ONDERWERP = "onderwerp"
    AFSLUITING = "afsluiting"


class Gespreksdeel(Onderbouwd):
    """What the professional minds, and questions to ask: never leading, and each may stay without an answer."""

    id: Id
    titel: Tekst
    moment: Gespreksmoment
    rubriek: Naam | None = Field(None, description="nummer van de rubriek die dit voedt; verplicht bij een onderwerp")
    doen: tuple[Tekst, ...] = Field(min_length=1, description="waar de zorgverlener op let")
    vragen: tuple[Tekst, ...] = Field((), description="voorbeeldvragen aan de patiënt, in gewone woorden")

    @model_validator(mode="after")
    def _a_subject_feeds_a_rubric_by_asking(self) -> Self:
        if self.moment is Gespreksmoment.ONDERWERP:
            if self.rubriek is None:
                raise mistake("rubriek", "rubriek", "ontbreekt bij een onderwerp — noem de rubriek van het formulier")
            if not self.vragen:
                raise mistake("vragen", "vragen", "ontbreken bij een onderwerp — schrijf minstens één vraag")
        return self


class Gespreksleidraad(Onderbouwd):
    versie: Aantal = Field(ge=1, description="ophogen als delen of vragen veranderen")
    versiedatum: Datum = Field(description="dag waarop deze versie klaar was; staat op elk papier")
    titel: Tekst
    inleiding: RijkeTekst
    verantwoording: Tekst = Field(description="van wie de leidraad is en waar hij op rust")
    delen: tuple[Gespreksdeel, ...] = Field(min_length=1)

    def delen_bij(self, moment: Gespreksmoment) -> tuple[Gespreksdeel, ...]:
        return tuple(deel for deel in self.delen if deel.moment is moment)
