"""What was published of the kit's documents, version by version."""

import hashlib

from pydantic import Field

from macros.model.basis import Record
from macros.model.kit import Kitstatus
from macros.model.tekst import Datum, Id, Tekst, Versie, Vingerafdruk

CODE_LENGTH = 6


def version_numbers(versie: str) -> tuple[int, ...]:
    """For sorting: 1.10 comes after 1.9."""
    return tuple(int(number) for number in versie.split("."))


class Uitgave(Record):
    """One version of one document: whoever holds that paper can see here what has become of it."""

    document: Id = Field(description="naam van het bestand in data/kit/, zonder .yml")
    versie: Versie
    status: Kitstatus = Field(description="wat deze versie was toen zij uitkwam")
    datum: Datum = Field(description="dag waarop deze versie uitkwam")
    inhoud: Vingerafdruk = Field(description="vingerafdruk van de inhoud; python -m macros validate zegt welke")
    veranderd: Tekst = Field(description="wat er anders is dan in de versie ervoor, in één zin")

    def volgorde(self) -> tuple[int, ...]:
        return version_numbers(self.versie)

    def code(self) -> str:
        """What stands on the paper and in the address of its page: another version or content has another code."""
        text = f"{self.document} {self.versie} {self.inhoud}"
        return hashlib.sha256(text.encode()).hexdigest()[:CODE_LENGTH]


class Uitgavenbestand(Record):
    uitgaven: tuple[Uitgave, ...] = Field(description="per document de oudste eerst; haal nooit een uitgave weg")
