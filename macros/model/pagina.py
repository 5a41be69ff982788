"""A page that people write in Markdown, and its translations."""

import hashlib
import re

from pydantic import Field

from macros.model.basis import Onderbouwd, Record
from macros.model.tekst import Id, Naam

HASH_LENGTH = 12


class Paginakop(Onderbouwd):
    """The front matter of a Dutch page."""

    bronnen: tuple[Id, ...] = Field(description="namen van bronnen; leeg als de pagina alleen gegevens toont")
    title: Naam
    menu: Naam | None = Field(None, description="kort opschrift in het menu")
    description: Naam = Field(max_length=200, description="één zin voor zoekmachines en overzichten")
    zoekwoorden: tuple[Naam, ...] = Field((), description="vijf tot acht zinnetjes waarmee mensen dit zoeken")


class Vertalingkop(Record):
    """The front matter of a translation; sources and check are those of the Dutch page."""

    title: Naam
    menu: Naam | None = None
    description: Naam = Field(max_length=200)
    zoekwoorden: tuple[Naam, ...] = ()
    vertaling_van: Naam = Field(description="de eerste 12 tekens van de hash van de Nederlandse pagina")


class Vertaling(Record):
    """A page in another language; its text begins on line `begin` of the file."""

    kop: Vertalingkop
    tekst: str
    bestand: str
    begin: int


class Pagina(Record):
    """A Dutch page; `pad` is its path in docs without `.md`, and its text begins on line `begin` of `bestand`."""

    pad: str
    kop: Paginakop
    tekst: str
    bestand: str
    begin: int
    vertalingen: dict[str, Vertaling] = Field(default_factory=dict)

    def hash(self) -> str:
        """What a translation was made from: title, description and text, whatever the spacing and line ends."""
        parts = (self.kop.title, self.kop.description, self.tekst)
        normal = "\n".join(re.sub(r"\s+", " ", part).strip() for part in parts)
        return hashlib.sha256(normal.encode()).hexdigest()[:HASH_LENGTH]

    def kop_in(self, taal: str) -> Paginakop | Vertalingkop:
        """The head in a language, or the Dutch one where the page is not translated."""
        return self.vertalingen[taal].kop if taal in self.vertalingen else self.kop

    def is_bijgewerkt(self, taal: str) -> bool:
        return taal in self.vertalingen and self.vertalingen[taal].kop.vertaling_van == self.hash()
