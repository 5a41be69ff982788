"""From files to a Site: all that is wrong in any file is found in one go."""

import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from macros.findings import Finding, FindingsError, Place
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
from macros.model.pagina import Pagina, Paginakop, Vertaling, Vertalingkop
from macros.model.pzp import PzpFormulier
from macros.model.regio import Gemeentebestand, Regiobestand
from macros.model.stappenplan import Stappenplan
from macros.model.taal import Talenbestand
from macros.model.toegankelijkheid import Toegankelijkheid
from macros.model.uitgave import Uitgavenbestand
from macros.model.wensenboekje import Wensenboekje
from macros.model.zoektaal import Zoektaal, Zoekvragen
from macros.site.kinds import KINDS, Kind
from macros.site.messages import findings as model_findings
from macros.site.site import Origins, Site
from macros.source import Document, read, read_page

R = TypeVar("R", bound=Record)
FILE_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
PAGE_NAME = re.compile(r"(?P<naam>[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.(?P<taal>[a-z]{2,3}))?\.md")
NOT_DATA = frozenset({"schema", "vertalingen"})


def load_site(root: Path) -> Site:
    """The site behind `root`/data and `root`/docs; FindingsError with every mistake that a file has by itself.

    Remembered until any file changes.
    """
    files = [*(root / "data").rglob("*.yml"), *(root / "docs").rglob("*.md")]
    return _load(root, frozenset((file, file.stat().st_mtime_ns) for file in files))


@functools.lru_cache(maxsize=4)
def _load(root: Path, _state: frozenset[tuple[Path, int]]) -> Site:
    return _Loader(root).site()


class _Loader:
    """Collects findings on the way, so that one broken file does not hide the mistakes in another."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.findings: list[Finding] = []
        self.origins = Origins()

    def site(self) -> Site:
        self.findings.extend(self._strangers())
        loaded = _Loaded({kind.model: self._several(kind) if kind.has_several else self._file(kind) for kind in KINDS})
        pages = self._pages()
        if self.findings:
            raise FindingsError(self.findings)
        return _site(loaded, pages, self.origins)

    def _strangers(self) -> Iterator[Finding]:
        """Every file in data must be one that something reads."""
        data = self.root / "data"
        single = {kind.path for kind in KINDS if not kind.has_several}
        per_language = {file for kind in KINDS if kind.is_per_language for file in kind.files(data).values()}
        folders = {kind.path for kind in KINDS if kind.is_folder}
        for file in sorted(data.rglob("*")):
            inside = file.relative_to(data)
            if file.is_dir() or inside.parts[0] in NOT_DATA:
                continue
            in_folder = str(inside.parent) in folders and inside.suffix == ".yml"
            known = inside.as_posix() in single or file in per_language or in_folder
            if not known:
                yield Finding(
                    Place(self._name(file)),
                    "bestand",
                    "hoort hier niet — geef het een naam die README noemt, of haal het weg",
                )

    def _file(self, kind: Kind) -> Mapping[str, Record]:
        file = kind.file_for(self.root / "data")
        if not file.exists():
            self.findings.append(
                Finding(
                    Place(self._name(file)),
                    "bestand",
                    f"ontbreekt — maak het met: python -m macros new {kind.name}",
                )
            )
            return {}
        record = self._record(kind.model, read(file, self._name(file)))
        return {} if record is None else {"": record}

    def _several(self, kind: Kind) -> Mapping[str, Record]:
        single = {self.root / "data" / other.path for other in KINDS if not other.has_several}
        records = {}
        for name, file in kind.files(self.root / "data").items():
            if file in single:
                continue
            if not FILE_NAME.fullmatch(name):
                message = "heeft een naam met andere tekens — gebruik kleine letters, cijfers en streepjes"
                self.findings.append(Finding(Place(self._name(file)), "bestand", message))
            record = self._record(kind.model, read(file, self._name(file)))
            if record is not None:
                records[name] = record
        return records

    def _record(self, model: type[R], document: Document) -> R | None:
        self.findings.extend(document.findings)
        if document.data is None:
            return None
        try:
            record = model.model_validate(_as_tuples(document.data))
        except ValidationError as error:
            found = model_findings(error, document)
            empty = {f.place.line for f in document.findings}
            self.findings.extend(f for f in found if f.place.line not in empty)
            return None
        self.origins.add(record, document)
        return record

    def _pages(self) -> Mapping[str, Pagina]:
        dutch: dict[str, Pagina] = {}
        translations: dict[str, dict[str, Vertaling]] = {}
        for file in sorted((self.root / "docs").rglob("*.md")):
            match = PAGE_NAME.fullmatch(file.name)
            if match is None:
                message = "heeft een naam met andere tekens — schrijf bijvoorbeeld plek.md of plek.en.md"
                self.findings.append(Finding(Place(self._name(file)), "bestand", message))
                continue
            path = (file.parent.relative_to(self.root / "docs") / match["naam"]).as_posix()
            document = read_page(file, self._name(file))
            if match["taal"]:
                head = self._record(Vertalingkop, document)
                if head:
                    translation = Vertaling(
                        kop=head, tekst=document.body, bestand=document.path, begin=document.body_line
                    )
                    translations.setdefault(path, {})[match["taal"]] = translation
            else:
                page_head = self._record(Paginakop, document)
                if page_head:
                    dutch[path] = Pagina(
                        pad=path,
                        kop=page_head,
                        tekst=document.body,
                        bestand=document.path,
                        begin=document.body_line,
                    )
        self._orphans(translations.keys() - dutch.keys(), translations)
        return {path: self._whole_page(page, translations.get(path, {})) for path, page in dutch.items()}

    def _orphans(self, paths: Iterable[str], translations: Mapping[str, Mapping[str, Vertaling]]) -> None:
        for path in paths:
            if (self.root / "docs" / f"{path}.md").exists():
                continue
            for translation in translations[path].values():
                message = f"vertaalt een pagina die er niet is — maak docs/{path}.md, of haal de vertaling weg"
                self.findings.append(Finding(Place(translation.bestand), "bestand", message))

    def _whole_page(self, page: Pagina, translations: dict[str, Vertaling]) -> Pagina:
        return page.model_copy(update={"vertalingen": translations}) if translations else page

    def _name(self, file: Path) -> str:
        return file.relative_to(self.root).as_posix()


def _as_tuples(value: object) -> object:
    """The models hold tuples, because frozen records cannot hold lists; YAML gives lists."""
    if isinstance(value, dict):
        return {key: _as_tuples(item) for key, item in value.items()}
    if isinstance(value, list):
        return tuple(_as_tuples(item) for item in value)
    return value


class _Loaded:
    """What each kind's files gave, asked for by model so that its type is known."""

    def __init__(self, records: Mapping[type[Record], Mapping[str, Record]]) -> None:
        self._records = records

    def all(self, model: type[R]) -> Mapping[str, R]:
        return {name: record for name, record in self._records[model].items() if isinstance(record, model)}

    def one(self, model: type[R]) -> R:
        return self.all(model)[""]


def _site(loaded: _Loaded, pages: Mapping[str, Pagina], origins: Origins) -> Site:
    return Site(
        talen=loaded.one(Talenbestand).talen,
        bronnen=loaded.one(Bronnenbestand).bronnen,
        begrippen=loaded.one(Begrippenbestand).begrippen,
        synoniemen=loaded.one(Synoniemenbestand).synoniemen,
        regios=loaded.one(Regiobestand).regios,
        gemeenten=loaded.one(Gemeentebestand).gemeenten,
        agenda=loaded.all(Evenement),
        terugkerend=loaded.one(Terugkerendbestand).terugkerend,
        contacten=loaded.one(Contactbestand).contacten,
        hospices=loaded.one(Hospicebestand).hospices,
        netwerk=loaded.one(Netwerk),
        cijfers=loaded.one(Cijferbestand).cijfers,
        scholing=loaded.one(Scholingsbestand).scholing,
        wensenboekje=loaded.one(Wensenboekje),
        pzp=loaded.one(PzpFormulier),
        kit=loaded.all(Kitdocument),
        uitgaven=loaded.one(Uitgavenbestand).uitgaven,
        apotheken=loaded.one(Apothekenbestand),
        stappenplan=loaded.one(Stappenplan),
        gespreksleidraad=loaded.one(Gespreksleidraad),
        zoektalen=loaded.all(Zoektaal),
        zoekvragen=loaded.all(Zoekvragen),
        toegankelijkheid=loaded.one(Toegankelijkheid),
        paginas=pages,
        origins=origins,
    )
