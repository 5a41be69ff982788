"""The wish booklet: themes with questions, each tied to the rubric of the national form."""

from typing import Self

from pydantic import Field, model_validator

from macros.model.basis import Onderbouwd, Record, Woordkeuze
from macros.model.mistake import mistake
from macros.model.tekst import Aantal, Datum, Id, Naam, RijkeTekst, Sitepad, Tekst


class Antwoordsoort(Woordkeuze):
    OPEN = "open"
    KEUZE = "keuze"
    MEER_KEUZES = "meer keuzes"
    PERSOON = "persoon"


class Antwoordkeuze(Record):
    id: Id
    tekst: Tekst


class Vraag(Record):
    """A question may always be left open, put off, or declined."""

    id: Id
    vraag: Tekst
    soort: Antwoordsoort
    keuzes: tuple[Antwoordkeuze, ...] = Field((), description="alleen bij keuze en meer keuzes")
    hulp: Tekst | None = Field(None, description="één zin die helpt bij het antwoorden")
    rubriek: Naam | None = Field(None, description="nummer van de rubriek, als die anders is dan bij het thema")

    @model_validator(mode="after")
    def _choices_where_needed(self) -> Self:
        needs = self.soort in {Antwoordsoort.KEUZE, Antwoordsoort.MEER_KEUZES}
        if needs and len(self.keuzes) < 2:
            raise mistake("keuzes", "keuzes", f"heeft minder dan twee keuzes bij soort '{self.soort}' — vul ze aan")
        if not needs and self.keuzes:
            raise mistake(
                "keuzes",
                "keuzes",
                f"hoort niet bij soort '{self.soort}' — haal de keuzes weg, of kies soort 'keuze'",
            )
        return self


class Thema(Onderbouwd):
    id: Id
    titel: Tekst
    inleiding: RijkeTekst
    waarom: RijkeTekst = Field(description="waarom dit ertoe doet")
    voorbeelden: tuple[Tekst, ...] = Field((), description="waar anderen aan denken")
    rubriek: Naam | None = Field(
        None, description="nummer van de rubriek van het landelijke formulier; leeg als er geen past"
    )
    zie: tuple[Sitepad, ...] = Field((), description="pagina's van deze site over dit thema")
    vragen: tuple[Vraag, ...] = Field(min_length=1)


class Wensenboekje(Record):
    versie: Aantal = Field(ge=1, description="ophogen als vragen veranderen")
    versiedatum: Datum = Field(description="dag waarop deze versie van de vragen klaar was; staat op elk papier")
    titel: Tekst
    inleiding: RijkeTekst
    themas: tuple[Thema, ...] = Field(min_length=1)
