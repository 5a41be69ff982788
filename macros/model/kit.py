"""The documents of the palliative kit."""

import datetime
from typing import Self

from pydantic import Field, model_validator

from macros.model.basis import Onderbouwd, OpenVelden, Record, Woordkeuze
from macros.model.mistake import mistake
from macros.model.tekst import Aantal, Datum, Id, JaNee, RijkeTekst, Tekst, Versie


class Herkomst(Woordkeuze):
    GENOEMD = "genoemd in de bronnen"
    VOORSTEL = "eigen voorstel"


class Kitstatus(Woordkeuze):
    CONCEPT = "concept"
    VASTGESTELD = "vastgesteld"


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
    voor: tuple[Kitrol, ...] = Field(min_length=1, description="wie het gebruikt")
    herkomst: Herkomst
    versie: Versie
    status: Kitstatus
    eigenaar: Tekst = Field(description="rol of organisatie die het document beheert")
    uitgegeven: Datum | None = Field(None, description="dag waarop deze versie uitkwam")
    vastgesteld_door: Tekst | None = Field(None, description="rol; verplicht bij vastgesteld")
    vastgesteld_op: Datum | None = Field(None, description="dag; verplicht bij vastgesteld")
    geldig_tot: Datum | None = Field(None, description="laatste dag; verplicht bij vastgesteld")
    inleiding: RijkeTekst
    stappen: tuple[Kitstap, ...] = ()
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

    def is_geldig(self, vandaag: datetime.date) -> bool:
        if self.status is not Kitstatus.VASTGESTELD or self.vastgesteld_op is None or self.geldig_tot is None:
            return False
        return self.vastgesteld_op <= vandaag <= self.geldig_tot
