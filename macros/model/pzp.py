"""The rubrics of the national form for proactive care planning, with the linkIds of its FHIR questionnaire."""

from pydantic import Field

from macros.model.basis import Onderbouwd, Record, Woordkeuze
from macros.model.tekst import Naam, Tekst, Webadres


class Gegevenssoort(Woordkeuze):
    JA_NEE = "ja-nee"
    JA_NEE_ONBEKEND = "ja-nee-onbekend"
    PERSOON = "persoon"
    KEUZE = "keuze"
    BESLUIT = "besluit"
    OPEN = "open"


class Voorwaarde(Record):
    """A part that the form asks only after a given answer to another part."""

    linkid: Naam = Field(description="linkid van het andere deel")
    antwoord: Tekst = Field(description="het antwoord waarbij dit deel verschijnt")


class Rubriekdeel(Record):
    linkid: Naam
    wat: Tekst
    soort: Gegevenssoort
    alleen_als: Voorwaarde | None = Field(None, description="weglaten als dit deel altijd gevraagd wordt")
    snomed: tuple[Naam, ...] = Field((), description="SNOMED-codes: eerst het onderwerp, dan de antwoorden")


class Rubriek(Record):
    nummer: Naam
    linkid: tuple[Naam, ...] = Field(min_length=1)
    kort: Tekst = Field(description="een paar woorden, als kop op een overzicht")
    wat: Tekst
    uitleg: Tekst | None = Field(None, description="in gewone woorden, voor wie het invult")
    delen: tuple[Rubriekdeel, ...] = ()


class PzpFormulier(Onderbouwd):
    versie: Naam
    vragenlijst: Webadres
    toelichting: Tekst
    rubrieken: tuple[Rubriek, ...] = Field(min_length=1)
