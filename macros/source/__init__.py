"""One YAML file or front matter, read strictly, remembering where every key and value stood.

Only text, whole numbers and true/false exist; `no`, `on`, `18:30` and `0612345678` stay text. Anchors, tags, duplicate
keys and anything else that an editor would not see coming is a finding.
"""

import dataclasses
from pathlib import Path

import yaml

from macros.findings import Finding, Place
from macros.source.characters import wrong_characters
from macros.source.reader import Location, Reader, Value

MAX_BYTES = 400_000


@dataclasses.dataclass(frozen=True)
class Document:
    """What one file says; `data` is None where it could not be read."""

    path: str
    data: Value
    places: dict[Location, Place]
    keys: dict[Location, Place]
    findings: tuple[Finding, ...]
    body: str = ""
    body_line: int = 1

    def place(self, location: Location) -> Place:
        """Where a value stands, or the nearest thing around it."""
        while location and location not in self.places:
            location = location[:-1]
        return self.places.get(location, Place(self.path))

    def key_place(self, location: Location) -> Place:
        """Where the key stands that leads to a value."""
        return self.keys.get(location) or self.place(location)


def read(file: Path, name: str) -> Document:
    """A whole YAML file; `name` is how findings call it."""
    text, findings = _text(file, name)
    if text is None:
        return Document(name, None, {}, {}, findings)
    return _parse(text, name, first_line=1)


def read_page(file: Path, name: str) -> Document:
    """The front matter of a Markdown page, with the rest as `body`."""
    text, findings = _text(file, name)
    if text is None:
        return Document(name, None, {}, {}, findings)
    head, separator, body = text.removeprefix("---\n").partition("\n---\n")
    if not text.startswith("---\n") or not separator:
        message = "begint niet met kopgegevens — zet bovenaan title en description, tussen twee regels ---"
        return Document(name, None, {}, {}, (Finding(Place(name), "kopgegevens", message),))
    document = _parse(head + "\n", name, first_line=2)
    return dataclasses.replace(document, body=body, body_line=head.count("\n") + 4)


def _text(file: Path, name: str) -> tuple[str | None, tuple[Finding, ...]]:
    """The file's text, or why it has none that can be trusted."""

    def unreadable(message: str, line: int = 1, column: int = 1) -> tuple[None, tuple[Finding, ...]]:
        return None, (Finding(Place(name, line, column), "bestand", message),)

    if file.stat().st_size > MAX_BYTES:
        return unreadable(f"is groter dan {MAX_BYTES // 1000} kB — verdeel het over meer bestanden of kort de tekst in")
    raw = file.read_bytes()
    if raw.startswith(b"\xef\xbb\xbf"):
        return unreadable("begint met een onzichtbaar BOM-teken — bewaar het als UTF-8 zonder BOM")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8")
        message = "heeft een teken dat geen UTF-8 is — bewaar het bestand als UTF-8"
        return unreadable(message, before.count("\n") + 1, len(before) - before.rfind("\n"))
    wrong = tuple(wrong_characters(text, name))
    return (None, wrong) if wrong else (text, ())


def _parse(text: str, name: str, first_line: int) -> Document:
    reader = Reader(text, name, first_line)
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            reader.take(event)
            if reader.stopped:
                break
    except yaml.YAMLError as error:
        reader.syntax_error(error)
    data = None if reader.stopped else reader.root
    if data is None and not reader.findings:
        reader.find(None, "bestand", "is leeg — vul de verplichte velden in")
    return Document(name, data, reader.places, reader.keys, tuple(reader.findings))
