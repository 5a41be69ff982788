"""Everything loaded and linked, and the questions one may ask it."""

import dataclasses
import datetime
from collections.abc import Iterator, Mapping
from typing import Protocol, TypeVar

from macros.findings import Finding, Place, Severity
from macros.model.agenda import Evenement, Terugkerend
from macros.model.apotheek import Apothekenbestand
from macros.model.basis import Record
from macros.model.begrip import Begrip, Synoniemgroep
from macros.model.bron import Bron
from macros.model.contact import Contact
from macros.model.gespreksleidraad import Gespreksleidraad
from macros.model.hospice import Hospice
from macros.model.kit import Geldigheid, Kitdocument
from macros.model.netwerk import Cijfer, Netwerk, Scholing
from macros.model.pagina import Pagina
from macros.model.pzp import PzpFormulier, Rubriek
from macros.model.regio import Gemeente, Regio, Regiosoort
from macros.model.stappenplan import Hulpmiddel, Rol, Stap, Stappenplan
from macros.model.taal import Taal
from macros.model.toegankelijkheid import Toegankelijkheid
from macros.model.uitgave import Uitgave
from macros.model.wensenboekje import Thema, Vraag, Wensenboekje
from macros.model.zoektaal import Zoektaal, Zoekvragen
from macros.source import Document
from macros.source.reader import Location


class Origins:
    """Where each record stands in its file. Records are known by identity: two equal ones stand in two places."""

    def __init__(self) -> None:
        self._records: dict[int, tuple[Record, Document, Location]] = {}

    def add(self, record: Record, document: Document, location: Location = ()) -> None:
        """Remembers a record and every record inside it."""
        self._records[id(record)] = (record, document, location)
        for name in type(record).model_fields:
            self._add_value(getattr(record, name), document, (*location, name))

    def _add_value(self, value: object, document: Document, location: Location) -> None:
        if isinstance(value, Record):
            self.add(value, document, location)
        elif isinstance(value, tuple):
            for number, item in enumerate(value):
                self._add_value(item, document, (*location, number))

    def records(self) -> Iterator[Record]:
        return (record for record, _, _ in self._records.values())

    def place(self, record: Record, *field: str | int) -> Place:
        """Where a field of a record stands, or the record itself when the field is not there."""
        _, document, location = self._records[id(record)]
        return document.place((*location, *field))

    def file(self, record: Record) -> str:
        return self._records[id(record)][1].path


@dataclasses.dataclass(frozen=True, eq=False)
class Site:
    """All records; what one file holds stands in the file's order, files in the order of their names."""

    talen: tuple[Taal, ...]
    bronnen: tuple[Bron, ...]
    begrippen: tuple[Begrip, ...]
    synoniemen: tuple[Synoniemgroep, ...]
    regios: tuple[Regio, ...]
    gemeenten: tuple[Gemeente, ...]
    agenda: Mapping[str, Evenement]
    terugkerend: tuple[Terugkerend, ...]
    contacten: tuple[Contact, ...]
    hospices: tuple[Hospice, ...]
    netwerk: Netwerk
    cijfers: tuple[Cijfer, ...]
    scholing: tuple[Scholing, ...]
    wensenboekje: Wensenboekje
    pzp: PzpFormulier
    kit: Mapping[str, Kitdocument]
    uitgaven: tuple[Uitgave, ...]
    apotheken: Apothekenbestand
    stappenplan: Stappenplan
    gespreksleidraad: Gespreksleidraad
    toegankelijkheid: Toegankelijkheid
    zoektalen: Mapping[str, Zoektaal]
    zoekvragen: Mapping[str, Zoekvragen]
    paginas: Mapping[str, Pagina]
    origins: Origins = dataclasses.field(repr=False)

    @property
    def brontaal(self) -> Taal:
        """The language that the data are written in."""
        return self.talen[0]

    def taal(self, code: str) -> Taal:
        return next(taal for taal in self.talen if taal.code == code)

    def bron(self, naam: str) -> Bron:
        return _by_id(self.bronnen, naam)

    def begrip(self, naam: str) -> Begrip:
        return _by_id(self.begrippen, naam)

    def regio(self, naam: str) -> Regio:
        return _by_id(self.regios, naam)

    def contact(self, naam: str) -> Contact:
        return _by_id(self.contacten, naam)

    def cijfer(self, naam: str) -> Cijfer:
        return _by_id(self.cijfers, naam)

    def stap(self, naam: str) -> Stap:
        return _by_id(self.stappenplan.stappen, naam)

    def rol(self, naam: str) -> Rol:
        return _by_id(self.stappenplan.rollen, naam)

    def hulpmiddel(self, naam: str) -> Hulpmiddel:
        return _by_id(self.stappenplan.hulpmiddelen, naam)

    def gemeente(self, code: str) -> Gemeente:
        return next(gemeente for gemeente in self.gemeenten if gemeente.code == code)

    def rubriek(self, nummer: str) -> Rubriek:
        return next(rubriek for rubriek in self.pzp.rubrieken if rubriek.nummer == nummer)

    def boekje_bij(self, rubriek: str) -> tuple[tuple[Thema, tuple[Vraag, ...]], ...]:
        """The themes of the wish booklet that feed a rubric, each with the questions of it that do."""
        fed = (
            (thema, tuple(vraag for vraag in thema.vragen if thema.rubriek_van(vraag) == rubriek))
            for thema in self.wensenboekje.themas
        )
        return tuple((thema, vragen) for thema, vragen in fed if vragen)

    def regios_van(self, code: str) -> tuple[Regio, ...]:
        """The network regions that a municipality lies in; it may be several."""
        return tuple(r for r in self.regios if r.soort is Regiosoort.NETWERKREGIO and code in r.gemeenten)

    def gemeenten_met_plaats(self, naam: str) -> tuple[Gemeente, ...]:
        """A place name may occur in more than one municipality."""
        return tuple(g for g in self.gemeenten if naam in g.plaatsnamen())

    def kit_op_volgorde(self) -> tuple[tuple[str, Kitdocument], ...]:
        return tuple(sorted(self.kit.items(), key=lambda entry: entry[1].nummer))

    def uitgaven_van(self, naam: str) -> tuple[Uitgave, ...]:
        """What was published of a kit document, the oldest first."""
        return tuple(sorted((u for u in self.uitgaven if u.document == naam), key=Uitgave.volgorde))

    def uitgave(self, naam: str) -> Uitgave:
        """The version of a kit document that holds now; the rules see to it that there is one."""
        return self.uitgaven_van(naam)[-1]

    def toestand(self, uitgave: Uitgave, vandaag: datetime.date) -> Geldigheid:
        """What a version is worth today: what its document is worth, or replaced when there is a later one."""
        if uitgave.versie != self.uitgave(uitgave.document).versie:
            return Geldigheid.VERVANGEN
        return self.kit[uitgave.document].geldigheid(vandaag)

    def uitgave_met_code(self, code: str) -> Uitgave:
        return next(uitgave for uitgave in self.uitgaven if uitgave.code() == code)

    def finding(self, record: Record, *field: str | int, message: str, severity: Severity = Severity.ERROR) -> Finding:
        """A finding at a field of a record; the last name in `field` is what the editor reads."""
        name = next((str(step) for step in reversed(field) if isinstance(step, str)), "bestand")
        return Finding(self.origins.place(record, *field), name, message, severity)


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


_R = TypeVar("_R", bound=_Identified)


def _by_id(records: tuple[_R, ...], naam: str) -> _R:
    return next(record for record in records if record.id == naam)
