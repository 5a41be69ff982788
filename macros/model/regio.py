"""Regions of the network and the municipalities in them."""

from pydantic import Field

from macros.model.basis import Onderbouwd, OpenVelden, Record, Woordkeuze
from macros.model.tekst import Aantal, Gemeentecode, Graden, Id, Naam, RijkeTekst, Tekst, Vaag


class Regiosoort(Woordkeuze):
    NETWERKREGIO = "netwerkregio"
    BIJZONDER = "bijzonder netwerk"


class Regio(Onderbouwd):
    """A region of the network; a municipality may lie in several."""

    id: Id
    naam: Tekst
    soort: Regiosoort
    gemeenten: tuple[Gemeentecode, ...] = Field((), description="CBS-codes van de gemeenten")
    gebied: Tekst | None = Field(
        None, description="gebied in woorden, voor een netwerk dat niet op gemeente is ingedeeld"
    )
    beschrijving: RijkeTekst
    open: OpenVelden = ()


class Regiobestand(Record):
    regios: tuple[Regio, ...]


class Plaatssoort(Woordkeuze):
    KERN = "kern"
    DORP = "dorp"


class Plaatsen(Record):
    """Names of places from one source, so that each name is as sure as that source."""

    soort: Plaatssoort
    namen: tuple[Naam, ...] = Field(min_length=1)
    bronnen: tuple[Id, ...] = Field(min_length=1)


class Ligging(Record):
    """Centre of gravity in WGS 84, degrees east and north."""

    lengte: Graden
    breedte: Graden


class Inwoners(Record):
    aantal: Aantal
    peildatum: Vaag


class Gemeente(Onderbouwd):
    """A municipality with the places in it; a place name may occur in more than one."""

    code: Gemeentecode
    naam: Naam
    ligging: Ligging
    buren: tuple[Gemeentecode, ...] = Field(description="aangrenzende gemeenten in de provincie")
    buren_buiten: tuple[Naam, ...] = Field((), description="aangrenzende gemeenten buiten de provincie")
    ontstaan: Tekst | None = Field(None, description="sinds wanneer en waaruit de gemeente bestaat")
    inwoners: Inwoners | None = None
    bestuurscentra: tuple[Naam, ...] = ()
    plaatsen: tuple[Plaatsen, ...] = Field(min_length=1)
    open: OpenVelden = ()

    def plaatsnamen(self) -> tuple[str, ...]:
        return tuple(naam for groep in self.plaatsen for naam in groep.namen)


class Gemeentebestand(Record):
    gemeenten: tuple[Gemeente, ...]
