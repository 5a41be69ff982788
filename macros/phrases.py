"""A text in a language: what to extract, what a catalogue gives for it, and what is missing.

A text is known by its context (the path of its record) together with the Dutch words. Words that changed are therefore never shown
with an old translation: the Dutch ones are, marked as Dutch.
"""

import dataclasses
import functools
import typing
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from markupsafe import Markup, escape

from macros.findings import Place
from macros.model.basis import Record, Woordkeuze
from macros.model.tekst import Vertaalbaar
from macros.site.site import Site

TEMPLATES = "sjablonen"
MENU = "menu"
WORDS = "keuzelijst"
NOT_TRANSLATED = frozenset({"talen", "bronnen", "synoniemen", "paginas", "origins"})

Key = tuple[str, str]
Say = Callable[[str, str], str]


class Untranslated(str):
    """Dutch words on a page in another language; in HTML they carry their language, for screen readers and hyphenation."""

    __slots__ = ()
    LANGUAGE = "nl"

    def __html__(self) -> Markup:
        return Markup('<span lang="{}" dir="ltr">{}</span>').format(self.LANGUAGE, escape(str(self)))


@dataclasses.dataclass(frozen=True)
class Phrase:
    """One text to translate; `file` is where an editor finds it."""

    context: str
    dutch: str
    file: str

    def key(self) -> Key:
        return self.context, self.dutch


@dataclasses.dataclass(frozen=True)
class Translation:
    """What a catalogue says, and where."""

    text: str
    place: Place


class Phrases:
    """All translations into one language; without any for the language that the data are written in."""

    def __init__(self, translations: Mapping[Key, Translation], *, is_source: bool = False) -> None:
        self.translations = translations
        self.is_source = is_source

    def say(self, context: str, dutch: str) -> str:
        """The text in this language, or the Dutch one, marked."""
        if self.is_source:
            return dutch
        found = self.translations.get((context, dutch))
        return found.text if found else Untranslated(dutch)

    def word(self, value: Woordkeuze) -> str:
        """The label of a word from a list."""
        return self.say(f"{WORDS}/{type(value).__name__}", value.value)

    def translate(self, site: Site) -> Site:
        """The same site in this language; checks and sources stay what they are."""
        if self.is_source:
            return site
        changed = {
            field.name: _value(getattr(site, field.name), field.name, self.say)
            for field in dataclasses.fields(site)
            if field.name not in NOT_TRANSLATED
        }
        return dataclasses.replace(site, **changed)


def read(folder: Path, root: Path, *, is_source: bool = False) -> Phrases:
    """The catalogues of one language; a translation marked `fuzzy` is out of date and left out."""
    translations = {}
    for file in sorted(folder.glob("*.po")):
        name = file.relative_to(root).as_posix()
        for message in catalogue(file):
            if message.id and message.string and not message.fuzzy:
                place = Place(name, message.lineno or 1)
                translations[(message.context or "", str(message.id))] = Translation(
                    str(message.string), place
                )
    return Phrases(translations, is_source=is_source)


def catalogue(file: Path) -> Catalog:
    with file.open("rb") as stream:
        return read_po(stream, abort_invalid=True)


def data_phrases(site: Site) -> tuple[Phrase, ...]:
    """Every text for visitors in the data, each once."""
    found: dict[Key, Phrase] = {}
    for field in dataclasses.fields(site):
        if field.name in NOT_TRANSLATED:
            continue
        for name, record in _records(getattr(site, field.name)):
            file = site.origins.file(record)
            context = f"{field.name}/{name}" if name else field.name
            _record(
                record, context, lambda where, dutch, file=file: _collect(found, Phrase(where, dutch, file))
            )
    return tuple(found.values())


def word_phrases() -> tuple[Phrase, ...]:
    """The labels of every list that an editor picks from."""
    lists = sorted(Woordkeuze.__subclasses__(), key=lambda words: words.__name__)
    return tuple(Phrase(f"{WORDS}/{words.__name__}", word.value, "") for words in lists for word in words)


def _collect(found: dict[Key, Phrase], phrase: Phrase) -> str:
    found.setdefault(phrase.key(), phrase)
    return phrase.dutch


def _records(value: object) -> Iterator[tuple[str, Record]]:
    """The records of one field of the site, each with its name."""
    if isinstance(value, Record):
        yield "", value
    elif isinstance(value, Mapping):
        yield from value.items()
    elif isinstance(value, tuple):
        yield from ((_name(item), item) for item in value)


def _value(value: object, context: str, say: Say) -> object:
    if isinstance(value, Record):
        return _record(value, context, say)
    if isinstance(value, tuple):
        return tuple(_value(item, _inside(context, item), say) for item in value)
    if isinstance(value, Mapping):
        return {name: _value(item, f"{context}/{name}", say) for name, item in value.items()}
    return value


def _record(record: Record, context: str, say: Say) -> Record:
    changed: dict[str, object] = {}
    for name in _text_fields(type(record)):
        value = getattr(record, name)
        if isinstance(value, str):
            changed[name] = say(f"{context}/{name}", value)
        elif isinstance(value, tuple):
            changed[name] = tuple(say(f"{context}/{name}", item) for item in value)
    for name in _record_fields(type(record)):
        value = getattr(record, name)
        if isinstance(value, Record | tuple):
            changed[name] = _value(value, f"{context}/{name}", say)
    return record.model_copy(update=changed)


def _inside(context: str, item: object) -> str:
    name = _name(item)
    return f"{context}/{name}" if name else context


def _name(item: object) -> str:
    """How a record in a list is known: never by its place, which changes when another is put before it."""
    for field in ("id", "code", "nummer", "linkid"):
        value = getattr(item, field, None)
        if isinstance(value, str | int):
            return str(value)
    return ""


@functools.cache
def _text_fields(model: type[Record]) -> tuple[str, ...]:
    hints = typing.get_type_hints(model, include_extras=True)
    return tuple(
        name for name in model.model_fields if _holds(hints[name], lambda part: isinstance(part, Vertaalbaar))
    )


@functools.cache
def _record_fields(model: type[Record]) -> tuple[str, ...]:
    hints = typing.get_type_hints(model, include_extras=True)
    return tuple(
        name
        for name in model.model_fields
        if _holds(hints[name], lambda part: isinstance(part, type) and issubclass(part, Record))
    )


def _holds(annotation: object, wanted: Callable[[object], bool]) -> bool:
    if wanted(annotation):
        return True
    metadata = getattr(annotation, "__metadata__", ())
    return any(wanted(part) for part in metadata) or any(
        _holds(part, wanted) for part in typing.get_args(annotation)
    )
