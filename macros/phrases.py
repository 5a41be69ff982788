"""A text in a language: what to extract, what a catalogue gives for it, and what is missing.

A text is known by its context (the path of its record) together with the Dutch words. Words that changed are therefore
never shown with an old translation: the Dutch ones are, marked as Dutch.
"""

import dataclasses
import io
import re
from collections.abc import Mapping
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, read_po
from markupsafe import Markup, escape

from macros.findings import Finding, FindingsError, Place
from macros.model.basis import Record, Woordkeuze
from macros.site.site import Site
from macros.site.translatable import Say, replaced

TEMPLATES = "sjablonen"
MENU = "menu"
WORDS = "keuzelijst"

CATALOGUE_LINE = re.compile(rb'\s*(?:#.*|(?:msg[a-z_]+(?:\[\d+\])?\s*)?"(?:[^"\\]|\\.)*"\s*)?', re.DOTALL)
"""Babel takes a text without its last quotation mark, and its last letter off."""

Key = tuple[str, str]


class Untranslated(str):
    """Dutch words on a page in another language; in HTML they say so, for screen readers and hyphenation."""

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
        return site if self.is_source else replaced(site, lambda _: self.say)


def read(folder: Path, root: Path, *, is_source: bool = False) -> Phrases:
    """The catalogues of one language; a translation marked `fuzzy` is out of date and left out."""
    translations = {}
    for file in sorted(folder.glob("*.po")):
        name = file.relative_to(root).as_posix()
        for message in catalogue(file, root):
            if message.id and message.string and not message.fuzzy:
                place = Place(name, message.lineno or 1)
                translations[(message.context or "", str(message.id))] = Translation(str(message.string), place)
    return Phrases(translations, is_source=is_source)


def catalogue(file: Path, root: Path) -> Catalog:
    """All that a .po file says; FindingsError when it is none."""
    raw = file.read_bytes()
    try:
        for number, line in enumerate(raw.split(b"\n")):
            if not CATALOGUE_LINE.fullmatch(line):
                raise PoFileError("no line of a catalogue", Catalog(), "", number)
        return read_po(io.BytesIO(raw), abort_invalid=True)
    except (PoFileError, UnicodeDecodeError, LookupError) as error:
        place = Place(file.relative_to(root).as_posix(), getattr(error, "lineno", 0) + 1)
        message = "is geen geldig vertaalbestand — open het in Poedit, of vergelijk de regel met een ander bestand"
        raise FindingsError([Finding(place, "opmaak", message)]) from error


def data_phrases(site: Site) -> tuple[Phrase, ...]:
    """Every text for visitors in the data, each once."""
    found: dict[Key, Phrase] = {}

    def say_for(record: Record) -> Say:
        file = site.origins.file(record)

        def collect(context: str, dutch: str) -> str:
            found.setdefault((context, dutch), Phrase(context, dutch, file))
            return dutch

        return collect

    replaced(site, say_for)
    return tuple(found.values())


def word_phrases() -> tuple[Phrase, ...]:
    """The labels of every list that an editor picks from."""
    lists = sorted(Woordkeuze.__subclasses__(), key=lambda words: words.__name__)
    return tuple(Phrase(f"{WORDS}/{words.__name__}", word.value, "") for words in lists for word in words)
