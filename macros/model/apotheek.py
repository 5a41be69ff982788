"""Pharmacies that supply the palliative kit."""

from pydantic import Field

from macros.model.basis import Onderbouwd, OpenVelden, Record
from macros.model.tekst import Datum, Id, Naam, Tekst, Webadres


class Apotheek(Onderbouwd):
    """A pharmacy stands in the list only when it has said itself that it takes part, on a day."""

    id: Id
    naam: Naam
    plaats: Naam
    bevestigd_op: Datum = Field(description="dag waarop de apotheek of ACG de deelname bevestigde")
    wanneer: Tekst | None = Field(None, description="wanneer de apotheek de kit levert")
    website: Webadres | None = None


class Apothekenbestand(Record):
    apotheken: tuple[Apotheek, ...] = Field(description="weglaten wat niet bevestigd is; leeg is: []")
    navragen: Tekst = Field(description="hoe men erachter komt welke apotheek de kit levert")
    open: OpenVelden = ()
