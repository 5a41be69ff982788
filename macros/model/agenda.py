"""Events: one file each, and the rules for what returns every year."""

import datetime
from typing import Self

from pydantic import Field, model_validator

from macros.model.basis import Onderbouwd, Record, Woordkeuze
from macros.model.mistake import mistake
from macros.model.tekst import Aantal, Datum, Gemeentecode, Id, Naam, RijkeTekst, Tekst, Tijd, Vaag, Webadres


class Doelgroep(Woordkeuze):
    INWONERS = "inwoners"
    NAASTEN = "naasten"
    VRIJWILLIGERS = "vrijwilligers"
    ZORGVERLENERS = "zorgverleners"


class Evenementsoort(Woordkeuze):
    PUBLIEKSBIJEENKOMST = "publieksbijeenkomst"
    THEATER = "theater"
    SCHOLING = "scholing"
    SYMPOSIUM = "symposium"
    CONGRES = "congres"
    OPEN_DAG = "open dag"
    GESPREKSGROEP = "gespreksgroep"
    THEMADAG = "themadag"
    THEMAWEEK = "themaweek"
    MIJLPAAL = "mijlpaal"


class Status(Woordkeuze):
    GAAT_DOOR = "gaat door"
    GEWIJZIGD = "gewijzigd"
    AFGELAST = "afgelast"


class Bezoekers(Record):
    aantal: Aantal
    toelichting: Tekst | None = Field(None, description="bijvoorbeeld: ongeveer, meer dan")


class Evenement(Onderbouwd):
    """An event is shown no more exactly than its source gives it."""

    titel: Tekst
    soort: Evenementsoort
    doelgroepen: tuple[Doelgroep, ...] = Field(min_length=1, description="voor wie")
    datum: Vaag = Field(description="2026-03-14, of 2026-03 of 2026 als de bron niet meer zegt")
    einddatum: Datum | None = Field(None, description="laatste dag, als het meer dagen duurt")
    begintijd: Tijd | None = None
    eindtijd: Tijd | None = None
    plaats: Naam | None = Field(None, description="naam van de stad of het dorp")
    locatie: Tekst | None = Field(None, description="naam van het gebouw")
    straat: Naam | None = Field(None, description="straat en huisnummer")
    gemeente: Gemeentecode | None = Field(None, description="CBS-code, als het in de provincie Groningen is")
    regios: tuple[Id, ...] = Field((), description="regio's van het netwerk; leeg is de hele provincie")
    kosten: Tekst | None = None
    aanmelden: Tekst | None = Field(None, description="hoe je je aanmeldt, of 'niet nodig'")
    toegankelijkheid: Tekst | None = Field(None, description="rolstoel, ringleiding, tolk")
    organisatie: Tekst | None = None
    website: Webadres | None = None
    beschrijving: RijkeTekst
    terugblik: RijkeTekst | None = Field(None, description="hoe het was, na afloop")
    bezoekers: Bezoekers | None = None
    status: Status = Status.GAAT_DOOR
    wijziging: Tekst | None = Field(None, description="wat er veranderd is; verplicht bij gewijzigd en afgelast")

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if not self.datum.is_dag() and (self.einddatum or self.begintijd):
            raise mistake(
                "dag ontbreekt",
                "datum",
                "is geen dag, maar er is wel een einddatum of begintijd — vul een dag in",
            )
        if self.einddatum and self.einddatum < self.datum.eerste_dag():
            raise mistake("volgorde", "einddatum", "is eerder dan de datum — vul een dag in op of na de datum")
        if self.eindtijd and not self.begintijd:
            raise mistake("volgorde", "eindtijd", "staat er zonder begintijd — vul ook de begintijd in")
        is_one_day = self.einddatum in {None, self.datum.eerste_dag()}
        if self.begintijd and self.eindtijd and is_one_day and self.eindtijd <= self.begintijd:
            raise mistake("volgorde", "eindtijd", "is niet later dan de begintijd — vul een latere tijd in")
        if self.status is not Status.GAAT_DOOR and self.wijziging is None:
            raise mistake(
                "wijziging",
                "status",
                f"is '{self.status}' zonder uitleg — vul bij wijziging in wat er verandert",
            )
        return self

    def laatste_dag(self) -> datetime.date:
        return self.einddatum or self.datum.laatste_dag()

    def is_voorbij(self, vandaag: datetime.date) -> bool:
        return self.laatste_dag() < vandaag


class Weekdag(Woordkeuze):
    """In the order of the week, so that its place is the number that Python gives the day."""

    MAANDAG = "maandag"
    DINSDAG = "dinsdag"
    WOENSDAG = "woensdag"
    DONDERDAG = "donderdag"
    VRIJDAG = "vrijdag"
    ZATERDAG = "zaterdag"
    ZONDAG = "zondag"


class Jaarregel(Record):
    """The n-th weekday of a month, every year."""

    nummer: Aantal = Field(ge=1, le=4, description="1 is de eerste van de maand, 2 de tweede")
    weekdag: Weekdag
    maand: Aantal = Field(ge=1, le=12, description="maand als getal")

    def dag_in(self, jaar: int) -> datetime.date:
        first = datetime.date(jaar, self.maand, 1)
        days_to_first = (list(Weekdag).index(self.weekdag) - first.weekday()) % 7
        return first + datetime.timedelta(days=days_to_first + 7 * (self.nummer - 1))


class Terugkerend(Onderbouwd):
    """An event whose date follows from a rule; its dates are computed, never typed."""

    id: Id
    titel: Tekst
    soort: Evenementsoort
    doelgroepen: tuple[Doelgroep, ...] = Field(min_length=1)
    regel: Jaarregel
    dagen: Aantal = Field(ge=1, le=31, description="hoeveel dagen het duurt, de eerste meegeteld")
    beschrijving: RijkeTekst

    def valt_in(self, jaar: int) -> tuple[datetime.date, datetime.date]:
        """First and last day in that year."""
        first = self.regel.dag_in(jaar)
        return first, first + datetime.timedelta(days=self.dagen - 1)

    def komende(self, vandaag: datetime.date, jaren: int) -> tuple[tuple[datetime.date, datetime.date], ...]:
        """The next `jaren` times that are not past."""
        spans = (self.valt_in(jaar) for jaar in range(vandaag.year - 1, vandaag.year + jaren + 1))
        return tuple(span for span in spans if span[1] >= vandaag)[:jaren]


class Terugkerendbestand(Record):
    terugkerend: tuple[Terugkerend, ...]
