"""Brings the catalogues of every language up to date with data, templates and menu, and tells how complete each is."""

import dataclasses
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import yaml
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import write_po
from jinja2.ext import babel_extract

from macros.findings import FindingsError, report
from macros.phrases import MENU, TEMPLATES, Phrase, catalogue, data_phrases, word_phrases
from macros.site.load import load_site
from macros.site.site import Site

CLOCK_LINES = re.compile(
    r'^"(?:POT-Creation-Date|PO-Revision-Date|Last-Translator|Language-Team'
    r"|Generated-By|Project-Id-Version|Report-Msgid-Bugs-To): .*\n",
    re.MULTILINE,
)
STAMP = re.compile(r"^vertaling_van:.*$", re.MULTILINE)


@dataclasses.dataclass(frozen=True)
class Completeness:
    """How far one language is."""

    code: str
    translated: int
    fuzzy: int
    total: int
    pages: int
    outdated: tuple[str, ...]
    missing: tuple[str, ...]

    def __str__(self) -> str:
        done = 100 * self.translated // max(self.total, 1)
        lines = [
            f"{self.code}: {self.translated} van {self.total} teksten ({done}%), {self.fuzzy} verouderd; "
            f"{self.pages} pagina's, {len(self.outdated)} verouderd, {len(self.missing)} ontbreken"
        ]
        lines.extend(f"  verouderd: {page}" for page in self.outdated)
        lines.extend(f"  ontbreekt: {page}" for page in self.missing)
        return "\n".join(lines)


def run(root: Path, *, check_only: bool = False, up_to_date: Sequence[Path] = ()) -> int:
    """1 when the data are wrong, or when `check_only` and a catalogue is behind."""
    try:
        site = load_site(root)
        return _stamp(root, site, up_to_date) if up_to_date else _renew(root, site, check_only=check_only)
    except FindingsError as error:
        print(report(error.findings))
        return 1


def _renew(root: Path, site: Site, *, check_only: bool) -> int:
    wanted = phrases(root, site)
    behind = [file for taal in site.talen[1:] for file in update(root, taal.code, wanted, write=not check_only)]
    for taal in site.talen[1:]:
        print(completeness(root, site, taal.code, wanted))
    if check_only and behind:
        for file in behind:
            print(
                f"{file.relative_to(root).as_posix()}:1:1: bestand: loopt achter — draai: python -m macros vertalingen"
            )
        return 1
    return 0


def phrases(root: Path, site: Site) -> tuple[Phrase, ...]:
    """Every text that a language needs, sorted within its file by where it comes from."""
    found = (*data_phrases(site), *word_phrases(), *_template_phrases(root), *_menu_phrases(root))
    return tuple({phrase.key(): phrase for phrase in found}.values())


def update(root: Path, code: str, wanted: Iterable[Phrase], *, write: bool) -> list[Path]:
    """The catalogue files of one language that were behind."""
    folder = root / "data" / "vertalingen" / code
    files: dict[str, list[Phrase]] = {}
    for phrase in wanted:
        files.setdefault(phrase.context.partition("/")[0], []).append(phrase)
    behind = []
    for name, content in files.items():
        file = folder / f"{name}.po"
        old = catalogue(file, root) if file.exists() else Catalog(locale=code)
        text = _text(_renewed(old, content, code))
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            behind.append(file)
            if write:
                folder.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
    for file in sorted(folder.glob("*.po")):
        if file.stem not in files:
            behind.append(file)
            if write:
                file.unlink()
    return behind


def completeness(root: Path, site: Site, code: str, wanted: Sequence[Phrase]) -> Completeness:
    """How much of the wanted texts and pages a language has."""
    messages = [
        message
        for file in sorted((root / "data" / "vertalingen" / code).glob("*.po"))
        for message in catalogue(file, root)
    ]
    keys = {phrase.key() for phrase in wanted}
    known = [message for message in messages if (message.context or "", message.id) in keys and message.string]
    pages = site.paginas.values()
    return Completeness(
        code,
        translated=sum(1 for message in known if not message.fuzzy),
        fuzzy=sum(1 for message in known if message.fuzzy),
        total=len(keys),
        pages=sum(1 for page in pages if code in page.vertalingen),
        outdated=tuple(
            page.vertalingen[code].bestand
            for page in pages
            if code in page.vertalingen and not page.is_bijgewerkt(code)
        ),
        missing=tuple(page.bestand for page in pages if code not in page.vertalingen),
    )


def _renewed(old: Catalog, content: Iterable[Phrase], code: str) -> Catalog:
    """Translations stay by context and Dutch text; where only the Dutch changed the old one stays, fuzzy."""
    new = Catalog(locale=code, fuzzy=False)
    kept = {(message.context or "", str(message.id)): message for message in old if message.id and message.string}
    wanted = list(content)
    keys = {phrase.key() for phrase in wanted}
    gone: dict[str, list[Message]] = {}
    for (context, _), message in kept.items():
        if (context, str(message.id)) not in keys:
            gone.setdefault(context, []).append(message)
    fresh: dict[str, int] = {}
    for phrase in wanted:
        fresh[phrase.context] = fresh.get(phrase.context, 0) + (phrase.key() not in kept)
    for phrase in wanted:
        locations = [(phrase.file, 1)] if phrase.file else []
        same = kept.get(phrase.key())
        before = gone.get(phrase.context, [])
        if same is not None:
            flags = {"fuzzy"} if same.fuzzy else set()
            new.add(
                phrase.dutch,
                same.string,
                locations,
                flags,
                context=phrase.context,
                user_comments=same.user_comments,
            )
        elif len(before) == 1 and fresh[phrase.context] == 1:
            new.add(phrase.dutch, before[0].string, locations, {"fuzzy"}, context=phrase.context)
        else:
            new.add(phrase.dutch, "", locations, context=phrase.context)
    return new


def _text(renewed: Catalog) -> str:
    """The file without dates and names, so that it changes only when a text does."""
    renewed.header_comment = (
        "# Vertaling van de teksten van deze site. Bewerk met Poedit of Weblate; `fuzzy` is verouderd."
    )
    stream = io.BytesIO()
    write_po(stream, renewed, width=110, include_lineno=False)
    return CLOCK_LINES.sub("", stream.getvalue().decode()).rstrip() + "\n"


def _template_phrases(root: Path) -> Iterator[Phrase]:
    overrides = root / "overrides"
    for file in sorted(overrides.rglob("*.html")):
        with file.open("rb") as stream:
            for _, _, found, _ in babel_extract(stream, ["_"], [], {"encoding": "utf-8", "silent": "false"}):
                text = found[0] if isinstance(found, tuple) else found  # a tuple where the call has values to fill in
                if isinstance(text, str):
                    yield Phrase(TEMPLATES, text, file.relative_to(root).as_posix())
    for text, module in PROGRAM_TEXTS.items():
        yield Phrase(TEMPLATES, text, module)


PROGRAM_TEXTS = {"in het Nederlands": "macros/pages/build.py", "Palliatieve zorg": "macros/output/social.py"}


def _menu_phrases(root: Path) -> Iterator[Phrase]:
    settings = yaml.safe_load((root / "mkdocs.yml").read_text(encoding="utf-8"))
    for label in _labels(settings.get("nav", [])):
        yield Phrase(MENU, label, "mkdocs.yml")


def _labels(nav: object) -> Iterator[str]:
    if isinstance(nav, list):
        for entry in nav:
            yield from _labels(entry)
    elif isinstance(nav, dict):
        for label, entry in nav.items():
            yield str(label)
            yield from _labels(entry)


def _stamp(root: Path, site: Site, files: Sequence[Path]) -> int:
    """Writes the hash of the Dutch page into translations that a person has made equal to it."""
    translations = {
        (root / translation.bestand).resolve(): page
        for page in site.paginas.values()
        for translation in page.vertalingen.values()
    }
    unknown = [file for file in files if file.resolve() not in translations]
    if unknown:
        print(
            "\n".join(
                f"{file}: is geen vertaalde pagina — noem een bestand als docs/burgers/plek.en.md" for file in unknown
            )
        )
        return 1
    for file in files:
        page = translations[file.resolve()]
        text = STAMP.sub(f'vertaling_van: "{page.hash()}"', file.read_text(encoding="utf-8"), count=1)
        file.write_text(text, encoding="utf-8")
        print(f"{file}: is nu een vertaling van {page.bestand} zoals die er nu staat")
    return 0
