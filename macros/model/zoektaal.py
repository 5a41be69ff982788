"""What search must know of a language, and the questions by which search is judged."""

import re
from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator

from macros.model.basis import Record
from macros.model.mistake import mistake
from macros.model.tekst import Aantal, JaNee, Naam


class Uitgangen(Record):
    """Endings that a word may lose, and when it keeps them."""

    uitgangen: tuple[Naam, ...] = Field(min_length=1)
    rest: Aantal = Field(3, description="zoveel letters blijven er minstens over")
    niet_na: Naam | None = Field(None, description="reguliere expressie: na dit begin blijft de uitgang staan")

    @model_validator(mode="after")
    def _is_a_pattern(self) -> Self:
        if self.niet_na is not None:
            _check(self.niet_na, "niet_na")
        return self


class Afronding(Record):
    """A last change to every stem."""

    patroon: Naam = Field(description="reguliere expressie; alleen de eerste plek die past verandert")
    wordt: str = Field(description="wat ervoor in de plaats komt; $1 is de eerste groep")

    @model_validator(mode="after")
    def _is_a_pattern(self) -> Self:
        _check(self.patroon, "patroon")
        return self


class Verwarring(Record):
    """Pairs of letters that are easily taken for each other, or of which the second is easily left out."""

    kosten: Aantal = Field(ge=1, le=100, description="hoe zwaar de vergissing telt; 100 is een gewone tikfout")
    paren: tuple[Naam, ...] = Field(min_length=1, description="twee letters aan elkaar, zoals ck")

    @model_validator(mode="after")
    def _are_pairs(self) -> Self:
        for pair in self.paren:
            if len(pair) != 2:
                raise mistake("paar", "paren", f"'{pair}' is geen paar — schrijf twee letters aan elkaar, zoals ck")
        return self


class Deelwoord(Record):
    """How a participle begins and ends, so that it is found with its verb."""

    begin: Naam
    eind: tuple[Naam, ...] = Field(min_length=1)


class Zoektaal(Record):
    """One language; without a pack words are found as they are written, with typing mistakes allowed."""

    stopwoorden: tuple[Naam, ...] = Field(description="woorden die niets zeggen over wat iemand zoekt")
    zachte_woorden: tuple[Naam, ...] = Field((), description="woorden die in een langere vraag half tellen")
    klinkers: str = Field("", description="letters waarvan een stam er minstens één heeft; leeg = niet nodig")
    achtervoegsels: tuple[Uitgangen, ...] = ()
    voorvoegsels: tuple[Naam, ...] = Field((), description="beginletters die een woord mag verliezen")
    kortste_stam: Aantal = Field(3, description="zoveel letters blijven er over na een voorvoegsel")
    herhaal: Aantal = Field(1, ge=1, le=5, description="zoveel achtervoegsels kan een woord achter elkaar hebben")
    afronding: tuple[Afronding, ...] = ()
    vaste_stammen: dict[str, str] = Field(default_factory=dict, description="woord: stam, waar de regels niet gelden")
    wisselingen: tuple[tuple[Naam, ...], ...] = Field((), description="uitgangen die elkaar vervangen: atie, eren")
    deelwoord: Deelwoord | None = None
    tussenletters: tuple[Naam, ...] = Field((), description="letters tussen de delen van een samenstelling")
    samenstellingen: JaNee = Field(default=False, description="schrijft deze taal samenstellingen aan elkaar?")
    verwarringen: tuple[Verwarring, ...] = ()
    weglatingen: tuple[Verwarring, ...] = Field((), description="paren waarvan de tweede letter vaak wordt vergeten")
    toetsenbord: tuple[Naam, ...] = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
    vouwen: dict[str, str] = Field(default_factory=dict, description="letter: wat ervoor gelezen wordt")
    gevoelig: tuple[Naam, ...] = Field(
        (), description="begin van woorden die nooit uit een ander woord verbeterd worden"
    )
    crisiswoorden: tuple[Naam, ...] = Field((), description="woorden van crisis, naast die in synoniemen.yml")
    synoniemen: dict[str, tuple[Naam, ...]] = Field(
        default_factory=dict, description="wat iemand intikt: wat de pagina's in deze taal zeggen"
    )


class Vraagsoort(StrEnum):
    """No visitor reads these words, so no language has others for them."""

    GEWOON = "gewoon"
    VAK = "vak"
    TIKFOUT = "tikfout"
    SAMENSTELLING = "samenstelling"
    VERBUIGING = "verbuiging"
    AFKORTING = "afkorting"
    SYNONIEM = "synoniem"
    PLAATS = "plaats"
    BEGIN = "begin"
    CRISIS = "crisis"
    GEEN = "geen"


UNANSWERED = frozenset({Vraagsoort.GEEN, Vraagsoort.CRISIS})


class Zoekvraag(Record):
    """What somebody types, and the pages of which one must come among the first three."""

    vraag: Naam
    soort: Vraagsoort = Field(
        description="gewoon, vak, tikfout, samenstelling, verbuiging, afkorting, synoniem, plaats of begin; "
        "geen als niets op de site antwoord geeft; crisis als iemand nu hulp nodig heeft"
    )
    paginas: tuple[str, ...] = Field(
        description='adres zonder / aan de einden, zoals burgers/plek; "" is de voorpagina'
    )

    @model_validator(mode="after")
    def _has_an_answer_or_none(self) -> Self:
        if (self.soort is Vraagsoort.GEEN and self.paginas) or not (self.paginas or self.soort in UNANSWERED):
            raise mistake(
                "antwoord", "paginas", "past niet bij soort — noem een pagina, of kies soort 'geen' met paginas: []"
            )
        return self


class Zoekvragen(Record):
    vragen: tuple[Zoekvraag, ...] = Field(min_length=1)


def _check(pattern: str, field: str) -> None:
    try:
        re.compile(pattern)
    except re.error:
        raise mistake("patroon", field, "is geen reguliere expressie — controleer haken en schuine strepen") from None
