"""Sources: what a fact rests on."""

from pydantic import Field

from macros.model.basis import Record, Woordkeuze
from macros.model.tekst import Id, Naam, Vaag, Webadres


class Bronsoort(Woordkeuze):
    """How sure a fact from this source is."""

    BRONDOCUMENT = "brondocument"
    OPENBARE_PAGINA = "openbare pagina"
    ALGEMENE_KENNIS = "algemene kennis"


class Bron(Record):
    """A document or page that a fact was read in."""

    id: Id
    titel: Naam = Field(description="titel van het document of de pagina")
    uitgever: Naam | None = Field(None, description="wie het uitgaf")
    adres: Webadres | None = Field(None, description="webadres")
    datum: Vaag | None = Field(None, description="datum van het document; weglaten als de bron er geen geeft")
    soort: Bronsoort
    toelichting: Naam | None = Field(None, description="wat een lezer over deze bron moet weten")


class Bronnenbestand(Record):
    bronnen: tuple[Bron, ...]
