"""Which kinds of data there are, in which file each lives, and which model reads it."""

import dataclasses
from pathlib import Path

from macros.model.agenda import Evenement, Terugkerendbestand
from macros.model.apotheek import Apothekenbestand
from macros.model.basis import Record
from macros.model.begrip import Begrippenbestand, Synoniemenbestand
from macros.model.bron import Bronnenbestand
from macros.model.contact import Contactbestand
from macros.model.gespreksleidraad import Gespreksleidraad
from macros.model.hospice import Hospicebestand
from macros.model.kit import Kitdocument
from macros.model.netwerk import Cijferbestand, Netwerk, Scholingsbestand
from macros.model.pzp import PzpFormulier
from macros.model.regio import Gemeentebestand, Regiobestand
from macros.model.stappenplan import Stappenplan
from macros.model.taal import Talenbestand
from macros.model.toegankelijkheid import Toegankelijkheid
from macros.model.uitgave import Uitgavenbestand
from macros.model.wensenboekje import Wensenboekje
from macros.model.zoektaal import Zoektaal, Zoekvragen


@dataclasses.dataclass(frozen=True)
class Kind:
    """One kind of data: a file, a folder with a file for each record, or a file for each language that has one."""

    name: str
    model: type[Record]
    path: str
    is_folder: bool = False
    is_per_language: bool = False

    @property
    def has_several(self) -> bool:
        return self.is_folder or self.is_per_language

    def file_for(self, data: Path, record: str = "") -> Path:
        if self.is_per_language:
            return data / f"{self.path}.{record}.yml"
        return data / self.path / f"{record}.yml" if self.is_folder else data / self.path

    def files(self, data: Path) -> dict[str, Path]:
        """What is there of a kind that has several files, by the name of each record."""
        found = data.glob(f"{self.path}.*.yml") if self.is_per_language else (data / self.path).glob("*.yml")
        return {file.stem.removeprefix(f"{self.path}."): file for file in sorted(found)}


KINDS = (
    Kind("talen", Talenbestand, "talen.yml"),
    Kind("bronnen", Bronnenbestand, "bronnen.yml"),
    Kind("begrippen", Begrippenbestand, "begrippen.yml"),
    Kind("synoniemen", Synoniemenbestand, "synoniemen.yml"),
    Kind("regios", Regiobestand, "regios.yml"),
    Kind("gemeenten", Gemeentebestand, "gemeenten.yml"),
    Kind("agenda", Evenement, "agenda", is_folder=True),
    Kind("terugkerend", Terugkerendbestand, "agenda/terugkerend.yml"),
    Kind("contacten", Contactbestand, "contacten.yml"),
    Kind("hospices", Hospicebestand, "hospices.yml"),
    Kind("netwerk", Netwerk, "netwerk.yml"),
    Kind("cijfers", Cijferbestand, "cijfers.yml"),
    Kind("scholing", Scholingsbestand, "scholing.yml"),
    Kind("wensenboekje", Wensenboekje, "wensenboekje.yml"),
    Kind("pzp-rubrieken", PzpFormulier, "pzp-rubrieken.yml"),
    Kind("kit", Kitdocument, "kit", is_folder=True),
    Kind("uitgaven", Uitgavenbestand, "kit/uitgaven.yml"),
    Kind("apotheken", Apothekenbestand, "kit/apotheken.yml"),
    Kind("acp-stappenplan", Stappenplan, "acp-stappenplan.yml"),
    Kind("gespreksleidraad", Gespreksleidraad, "gespreksleidraad.yml"),
    Kind("zoektaal", Zoektaal, "zoektaal", is_folder=True),
    Kind("zoekvragen", Zoekvragen, "zoekvragen", is_per_language=True),
    Kind("toegankelijkheid", Toegankelijkheid, "toegankelijkheid.yml"),
)
BY_NAME = {kind.name: kind for kind in KINDS}
