"""The documents of the palliative kit."""

import datetime
import hashlib
import json
from collections.abc import Iterator
from typing import Self

from pydantic import Field, model_validator

from macros.model.basis import Onderbouwd, OpenVelden, Record, Woordkeuze
from macros.model.mistake import mistake
from macros.model.tekst import Aantal, Datum, Id, JaNee, RijkeTekst, Tekst, Versie

HASH_LENGTH = 12
NOT_CONTENT = {"nummer", "versie", "controle"}
"""What may change without a new version: the place in a list, the version itself, and who looked at the text when."""


class Herkomst(Woordkeuze):
    GENOEMD = "genoemd in de bronnen"
    VOORSTEL = "eigen voorstel"


class Kitstatus(Woordkeuze):
    CONCEPT = "concept"
    VASTGESTELD = "vastgesteld"


class Geldigheid(Woordkeuze):
    """What a version of a document is worth on a day; a document itself is never replaced."""

    CONCEPT = "concept"
    NOG_NIET = "nog niet geldig"
    GELDIG = "geldig"
    VERLOPEN = "verlopen"
    VERVANGEN = "vervangen"


class Kitrol(Woordkeuze):
    HUISARTS = "huisarts"
    APOTHEEK = "apotheek"
    WIJKVERPLEGING = "wijkverpleging"
    HUISARTSENPOST = "huisartsenpost"
    NAASTEN = "naasten"


class Moment(Woordkeuze):
    VOORAF = "vooraf"
    TIJDENS = "tijdens gebruik"
    NA_AFLOOP = "na afloop"


class Kitsituatie(Woordkeuze):
    AANVRAGEN = "de kit aanvragen"
    LEVEREN = "de kit vullen en leveren"
    UITLEGGEN = "uitleggen aan patiënt en naasten"
    GEBRUIKEN = "de kit openen en gebruiken"
    TERUGBRENGEN = "de kit terugbrengen"
    TERUGKIJKEN = "terugkijken op het gebruik"


class Inzet(Record):
    """Who needs the document when."""

    situatie: Kitsituatie
    rollen: tuple[Kitrol, ...] = Field(min_length=1)


class Kitstap(Record):
    """What one role does at one moment; a step that no Groningen source gives says so."""

    rol: Kitrol
    moment: Moment
    tekst: Tekst
    bevestigd: JaNee = Field(description="true alleen als een Groningse bron dit zegt")
    bronnen: tuple[Id, ...] = Field(min_length=1)


class Controlelijst(Record):
    titel: Tekst
    punten: tuple[Tekst, ...] = Field(min_length=1)


class Goedkeuring(Record):
    """A medicine stands on paper only on the word of somebody named by role, given on a day."""

    rol: Tekst = Field(description="wie de regel goedkeurde, als rol en niet als naam")
    datum: Datum = Field(description="dag van de goedkeuring")


class Medicatieregel(Record):
    """One medicine as the network's own protocol prescribes it; never of another region, never by hearsay."""

    middel: Tekst
    sterkte: Tekst
    toediening: Tekst = Field(description="toedieningsweg")
    dosis: Tekst = Field(description="per keer, met eenheid")
    herhaling: Tekst = Field(description="na hoeveel tijd het opnieuw mag")
    maximum: Tekst = Field(description="en over welke tijd")
    let_op: Tekst | None = Field(None, description="wanneer niet, of wanneer eerst overleggen")
    bronnen: tuple[Id, ...] = Field(min_length=1, description="het vastgestelde protocol, uit data/bronnen.yml")
    goedgekeurd: Goedkeuring


class Veldsoort(Woordkeuze):
    REGEL = "regel"
    TEKSTVAK = "tekstvak"
    DATUM = "datum"
    TIJD = "tijd"
    AANKRUISEN = "aankruisen"
    HANDTEKENING = "handtekening"


class Formulierveld(Record):
    id: Id
    label: Tekst
    soort: Veldsoort
    hulp: Tekst | None = None


class Veldgroep(Record):
    titel: Tekst
    keer: Aantal = Field(1, ge=1, le=12, description="hoe vaak deze velden op het papier staan, onder elkaar")
    velden: tuple[Formulierveld, ...] = Field(min_length=1)


class Kitdocument(Onderbouwd):
    """A paper is valid only when a named role approved it on a date; until then it is a concept and says so."""

    titel: Tekst
    nummer: Aantal = Field(ge=1, description="plaats in de lijst")
    kort: Tekst = Field(description="waarvoor dit document is, in één zin")
    nodig: tuple[Inzet, ...] = Field(min_length=1, description="in welke situatie wie dit document nodig heeft")
    herkomst: Herkomst
    versie: Versie
    status: Kitstatus
    eigenaar: Tekst = Field(description="rol of organisatie die het document beheert")
    vastgesteld_door: Tekst | None = Field(None, description="rol; verplicht bij vastgesteld")
    vastgesteld_op: Datum | None = Field(None, description="dag; verplicht bij vastgesteld")
    geldig_tot: Datum | None = Field(None, description="laatste dag; verplicht bij vastgesteld")
    inleiding: RijkeTekst
    stappen: tuple[Kitstap, ...] = ()
    medicatie: tuple[Medicatieregel, ...] = Field((), description="alleen in een vastgesteld document")
    controlelijsten: tuple[Controlelijst, ...] = ()
    veldgroepen: tuple[Veldgroep, ...] = Field((), description="velden van het formulier")
    open: OpenVelden = ()

    @model_validator(mode="after")
    def _approval_is_whole(self) -> Self:
        if self.status is Kitstatus.VASTGESTELD and not (
            self.vastgesteld_door and self.vastgesteld_op and self.geldig_tot
        ):
            raise mistake(
                "vaststelling",
                "status",
                "is 'vastgesteld' zonder vastgesteld_door, vastgesteld_op en geldig_tot — vul ze in, of kies concept",
            )
        if self.vastgesteld_op and self.geldig_tot and self.geldig_tot <= self.vastgesteld_op:
            raise mistake("volgorde", "geldig_tot", "is niet later dan vastgesteld_op — vul een latere dag in")
        return self

    def geldigheid(self, vandaag: datetime.date) -> Geldigheid:
        if self.status is not Kitstatus.VASTGESTELD or self.vastgesteld_op is None or self.geldig_tot is None:
            return Geldigheid.CONCEPT
        if vandaag < self.vastgesteld_op:
            return Geldigheid.NOG_NIET
        return Geldigheid.GELDIG if vandaag <= self.geldig_tot else Geldigheid.VERLOPEN

    def voor(self) -> tuple[Kitrol, ...]:
        """Every role that needs the document at some time, each once, in the order of the list of roles."""
        named = {role for use in self.nodig for role in use.rollen}
        return tuple(role for role in Kitrol if role in named)

    def is_nodig(self, situatie: Kitsituatie, rol: Kitrol) -> bool:
        return any(use.situatie is situatie and rol in use.rollen for use in self.nodig)

    def stappen_per_moment(self) -> Iterator[tuple[Moment, tuple[tuple[Kitrol, tuple[Kitstap, ...]], ...]]]:
        """What is to be done before, during and after, by role; moments and roles without a step are left out."""
        for moment in Moment:
            steps = [step for step in self.stappen if step.moment is moment]
            by_role = [(role, tuple(step for step in steps if step.rol is role)) for role in Kitrol]
            if steps:
                yield moment, tuple(entry for entry in by_role if entry[1])

    def vingerafdruk(self) -> str:
        """The first hex digits of SHA-256 over all that makes the paper what it is: another content, another print."""
        content = self.model_dump(mode="json", exclude=NOT_CONTENT, exclude_defaults=True)
        text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()[:HASH_LENGTH]
