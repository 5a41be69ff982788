"""The wish booklet: themes with questions, each tied to the rubric of the national form."""

from typing import Self

from pydantic import Field, field_validator, model_validator

from macros.model.basis import Onderbouwd, Record, Woordkeuze
from macros.model.mistake import mistake
from macros.model.tekst import Aantal, Antwoordnaam, Datum, Id, JaNee, Naam, RijkeTekst, Sitepad, Tekst

ZONDER_ANTWOORD = ("weet-niet", "niet-bespreken")
"""What may be ticked at every question, so that no choice bears these names."""
GESPREK = "gesprek"
"""What the questions for the talk are called in an own file, so that no question bears this name."""


class Antwoordsoort(Woordkeuze):
    OPEN = "open"
    KEUZE = "keuze"
    MEER_KEUZES = "meer keuzes"
    PERSOON = "persoon"


class Duur(Woordkeuze):
    """How much time somebody takes for the booklet, from short to long."""

    TWEE_MINUTEN = "2 minuten"
    TIEN_MINUTEN = "10 minuten"
    ALLES = "alles"

    def omvat(self, ander: "Duur") -> bool:
        """Who takes more time sees the questions for less time too."""
        lengths = list(Duur)
        return lengths.index(self) >= lengths.index(ander)


class Antwoordkeuze(Record):
    id: Id
    tekst: Tekst
    alleen: JaNee = Field(False, description="true als deze keuze niet samengaat met een andere, zoals 'niets'")

    @field_validator("id")
    @classmethod
    def _is_an_answer(cls, name: str) -> str:
        if name in ZONDER_ANTWOORD:
            raise mistake("keuzenaam", "", f"'{name}' staat vanzelf bij elke vraag — kies een andere naam")
        return name


class Vraag(Record):
    """A question may always be left open, put off, or declined."""

    id: Id
    vraag: Tekst
    soort: Antwoordsoort
    keuzes: tuple[Antwoordkeuze, ...] = Field((), description="alleen bij keuze en meer keuzes")
    hulp: Tekst | None = Field(None, description="één zin die helpt bij het antwoorden")
    rubriek: Naam | None = Field(None, description="nummer van de rubriek, als die anders is dan bij het thema")
    duur: Duur = Field(Duur.ALLES, description="bij hoe weinig tijd deze vraag al meedoet")
    voor_gesprek: JaNee = Field(False, description="true als het antwoord zelf een vraag voor het gesprek is")
    kaartje: Tekst | None = Field(
        None, description="korte naam op het kaartje voor de portemonnee, als het antwoord daar hoort"
    )

    @field_validator("id")
    @classmethod
    def _is_a_question(cls, name: str) -> str:
        if name == GESPREK:
            raise mistake("vraagnaam", "", f"'{name}' is de naam van de gespreksvragen — kies een andere naam")
        return name

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

    @model_validator(mode="after")
    def _only_what_its_kind_can_have(self) -> Self:
        if self.soort is Antwoordsoort.KEUZE and any(keuze.alleen for keuze in self.keuzes):
            raise mistake(
                "alleen", "keuzes", "heeft 'alleen' bij soort 'keuze', en daar kan er altijd maar één — haal het weg"
            )
        if self.kaartje and self.keuzes:
            raise mistake(
                "kaartje",
                "kaartje",
                "staat bij een vraag met keuzes, en op het kaartje komt wat iemand schrijft — haal het weg",
            )
        return self


class Gespreksvraag(Record):
    """What somebody may want to ask in the talk; it goes along only when ticked."""

    id: Id
    tekst: Tekst


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
    gespreksvragen: tuple[Gespreksvraag, ...] = Field((), description="wat men in het gesprek kan vragen")

    def rubriek_van(self, vraag: Vraag) -> str | None:
        return vraag.rubriek or self.rubriek

    @property
    def rubrieken(self) -> tuple[str, ...]:
        """Every rubric under which an answer may be recorded, in the order of the form."""
        return tuple(sorted({rubriek for vraag in self.vragen if (rubriek := self.rubriek_van(vraag))}))


class Aanwijzing(Onderbouwd):
    """Two answers that together raise a question for the talk: never advice, and never that an answer is wrong."""

    id: Id
    wanneer: tuple[Antwoordnaam, ...] = Field(
        description="twee of meer antwoorden die er allemaal moeten zijn, als thema.vraag=keuze"
    )
    tekst: Tekst = Field(description="de vraag, in de ik-vorm, zonder oordeel")

    @field_validator("wanneer")
    @classmethod
    def _together(cls, answers: tuple[str, ...]) -> tuple[str, ...]:
        if len(answers) < 2:
            raise mistake("wanneer", "", "noemt minder dan twee antwoorden — noem er minstens twee")
        return answers


class Wensenboekje(Record):
    versie: Aantal = Field(ge=1, description="ophogen als vragen veranderen")
    versiedatum: Datum = Field(description="dag waarop deze versie van de vragen klaar was; staat op elk papier")
    titel: Tekst
    inleiding: RijkeTekst
    themas: tuple[Thema, ...] = Field(min_length=1)
    aanwijzingen: tuple[Aanwijzing, ...] = Field((), description="vragen die bij een paar antwoorden samen horen")

    def themas_bij(self, duur: Duur) -> tuple[Thema, ...]:
        """The themes with a question for who takes this much time."""
        return tuple(thema for thema in self.themas if any(duur.omvat(vraag.duur) for vraag in thema.vragen))
