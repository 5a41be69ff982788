"""One YAML file or front matter, read strictly, remembering where every key and value stood.

Only text, whole numbers and true/false exist; `no`, `on`, `18:30` and `0612345678` stay text. Anchors, tags, duplicate keys and
anything that an editor would not see coming is a finding.
"""

import dataclasses
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import yaml

from macros.findings import Finding, Place

Value = str | int | bool | None | list["Value"] | dict[str, "Value"]
Location = tuple[str | int, ...]

MAX_BYTES = 400_000
MAX_DEPTH = 20
WHOLE_NUMBER = re.compile(r"0|-?[1-9]\d{0,14}")
INVISIBLE = frozenset("\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff")
PARSER_PROBLEMS = (
    (
        "found character that cannot start any token",
        "begint met een teken dat YAML niet toelaat — zet de tekst tussen aanhalingstekens",
    ),
    (
        "mapping values are not allowed",
        "heeft een dubbele punt te veel — zet de tekst tussen aanhalingstekens",
    ),
    ("could not find expected ':'", "mist een dubbele punt — schrijf 'veld: waarde'"),
    (
        "did not find expected key",
        "springt anders in dan de regels erboven — laat velden van één blok recht onder elkaar beginnen",
    ),
    (
        "did not find expected '-'",
        "springt anders in dan de regels erboven — begin elk deel van een lijst met '- ', recht onder elkaar",
    ),
    ("did not find expected ',' or", "mist een komma of sluithaak — sluit de lijst af met ]"),
    ("found unexpected end of stream", "eindigt midden in een tekst — sluit de aanhalingstekens"),
    (
        "found unknown escape character",
        "heeft een \\ met een onbekend teken erachter — gebruik enkele aanhalingstekens",
    ),
    ("found undefined tag handle", "begint met een uitroepteken — zet de tekst tussen aanhalingstekens"),
)


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
        message = "begint niet met kopgegevens — zet bovenaan een regel ---, dan title en description, en weer een regel ---"
        return Document(name, None, {}, {}, (Finding(Place(name), "kopgegevens", message),))
    document = _parse(head + "\n", name, first_line=2)
    return dataclasses.replace(document, body=body, body_line=head.count("\n") + 4)


def _text(file: Path, name: str) -> tuple[str | None, tuple[Finding, ...]]:
    """The file's text, or why it has none that can be trusted."""

    def unreadable(message: str, line: int = 1, column: int = 1) -> tuple[None, tuple[Finding, ...]]:
        return None, (Finding(Place(name, line, column), "bestand", message),)

    if file.stat().st_size > MAX_BYTES:
        return unreadable(
            f"is groter dan {MAX_BYTES // 1000} kB — verdeel het over meer bestanden of kort de tekst in"
        )
    raw = file.read_bytes()
    if raw.startswith(b"\xef\xbb\xbf"):
        return unreadable("begint met een onzichtbaar BOM-teken — bewaar het als UTF-8 zonder BOM")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8")
        message = "heeft een teken dat geen UTF-8 is — bewaar het bestand als UTF-8"
        return unreadable(message, before.count("\n") + 1, len(before) - before.rfind("\n"))
    wrong = tuple(_wrong_characters(text, name))
    return (None, wrong) if wrong else (text, ())


def _wrong_characters(text: str, name: str) -> Iterator[Finding]:
    for number, line in enumerate(text.split("\n"), start=1):
        if line.isascii() and line.isprintable():
            continue
        indent = len(line) - len(line.lstrip(" \t"))
        for column, character in enumerate(line, start=1):
            message = _wrong_character(character, is_indent=column <= indent, is_last=column == len(line))
            if message:
                yield Finding(Place(name, number, column), "bestand", message)
                break


def _wrong_character(character: str, *, is_indent: bool, is_last: bool) -> str | None:
    if character == "\r" and is_last:
        return "heeft regeleinden van Windows (CRLF) — bewaar het met regeleinden van Unix (LF)"
    if character == "\t":
        where = "springt in met een tab" if is_indent else "heeft een tab in de tekst"
        return f"{where} — gebruik spaties"
    if character in INVISIBLE:
        return f"heeft een onzichtbaar teken (U+{ord(character):04X}) — haal het weg"
    if unicodedata.category(character) in {"Cc", "Cs", "Cn", "Co"} or character in "\x85\u2028\u2029":
        return f"heeft een stuurteken (U+{ord(character):04X}) — haal het weg"
    return None


def _parse(text: str, name: str, first_line: int) -> Document:
    reader = _Reader(text, name, first_line)
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            reader.take(event)
            if reader.stopped:
                break
    except yaml.YAMLError as error:
        reader.syntax_error(error)
    data = None if reader.stopped else reader.root
    if data is None and not reader.findings:
        reader.find(0, 0, "bestand", "is leeg — vul de verplichte velden in")
    return Document(name, data, reader.places, reader.keys, tuple(reader.findings))


class _Open:
    """A mapping or list that is being read."""

    def __init__(self, value: dict[str, Value] | list[Value], location: Location) -> None:
        self.value = value
        self.location = location
        self.key: str | None = None


class _Reader:
    """Builds the data from YAML events without recursion, so that deep nesting cannot overflow the stack."""

    def __init__(self, text: str, name: str, first_line: int) -> None:
        self.lines = text.split("\n")
        self.name = name
        self.first_line = first_line
        self.root: Value = None
        self.places: dict[Location, Place] = {}
        self.keys: dict[Location, Place] = {}
        self.findings: list[Finding] = []
        self.stopped = False
        self._open: list[_Open] = []
        self._documents = 0

    def find(self, line: int, column: int, field: str, message: str) -> None:
        self.findings.append(Finding(self._place(line, column), field, message))

    def syntax_error(self, error: yaml.YAMLError) -> None:
        mark = getattr(error, "problem_mark", None)
        problem = str(getattr(error, "problem", "") or "")
        message = next((dutch for english, dutch in PARSER_PROBLEMS if problem.startswith(english)), None)
        line, column = (mark.line, mark.column) if mark else (0, 0)
        self.find(
            min(line, len(self.lines) - 1),
            column,
            "opmaak",
            message or "is geen geldige YAML — vergelijk de regel met een ander bestand",
        )
        self.stopped = True

    def take(self, event: yaml.Event) -> None:
        match event:
            case yaml.DocumentStartEvent():
                self._start_document(event)
            case yaml.AliasEvent():
                self._stop(
                    event,
                    "verwijst met * naar een anker — schrijf de waarde voluit, of zet de tekst tussen aanhalingstekens",
                )
            case yaml.ScalarEvent() | yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._start_node(event)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._open.pop()

    def _start_document(self, event: yaml.Event) -> None:
        self._documents += 1
        if self._documents > 1:
            self._stop(event, "heeft een tweede deel na --- — maak er een eigen bestand van")

    def _start_node(self, event: yaml.ScalarEvent | yaml.MappingStartEvent | yaml.SequenceStartEvent) -> None:
        if event.anchor is not None:
            return self._stop(
                event,
                "heeft een anker (&) — schrijf de waarde voluit, of zet de tekst tussen aanhalingstekens",
            )
        if event.tag is not None:
            return self._stop(
                event, f"heeft een tag ({event.tag}) — haal die weg, of zet de tekst tussen aanhalingstekens"
            )
        if self._is_key_next():
            return self._take_key(event)
        location = self._next_location()
        self.places[location] = self._place(event.start_mark.line, event.start_mark.column)
        if isinstance(event, yaml.ScalarEvent):
            self._add(self._resolve(event, location))
        else:
            self._open_collection(event, location)
        return None

    def _open_collection(self, event: yaml.Event, location: Location) -> None:
        if len(self._open) >= MAX_DEPTH:
            return self._stop(event, f"is dieper genest dan {MAX_DEPTH} niveaus — maak de opbouw eenvoudiger")
        value: dict[str, Value] | list[Value] = {} if isinstance(event, yaml.MappingStartEvent) else []
        self._add(value)
        self._open.append(_Open(value, location))
        return None

    def _is_key_next(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1].value, dict) and self._open[-1].key is None

    def _take_key(self, event: yaml.Event) -> None:
        top = self._open[-1]
        if not isinstance(event, yaml.ScalarEvent) or not event.value:
            return self._stop(event, "heeft een lijst of niets als veldnaam — schrijf 'veld: waarde'")
        place = self._place(event.start_mark.line, event.start_mark.column)
        location = (*top.location, event.value)
        if location in self.keys:
            first = self.keys[location]
            message = f"staat er twee keer (ook op regel {first.line}) — houd er één over"
            self.findings.append(Finding(place, event.value, message))
        self.keys[location] = place
        top.key = event.value
        return None

    def _next_location(self) -> Location:
        if not self._open:
            return ()
        top = self._open[-1]
        step = len(top.value) if isinstance(top.value, list) else top.key
        return (*top.location, step if step is not None else "")

    def _add(self, value: Value) -> None:
        if not self._open:
            self.root = value
            return
        top = self._open[-1]
        if isinstance(top.value, list):
            top.value.append(value)
        elif top.key is not None:
            top.value.setdefault(top.key, value)
            top.key = None

    def _resolve(self, event: yaml.ScalarEvent, location: Location) -> Value:
        text = str(event.value)
        if event.style in {"|", ">"}:
            return text.rstrip("\n")
        if not event.implicit[0]:
            return text
        field = str(next((step for step in reversed(location) if isinstance(step, str)), "bestand"))
        if not text and location:
            self.find(
                event.start_mark.line,
                event.start_mark.column,
                field,
                "heeft geen waarde — vul iets in, of haal het veld weg als het niet verplicht is",
            )
            return None
        if text in {"true", "false"}:
            return text == "true"
        if WHOLE_NUMBER.fullmatch(text):
            return int(text)
        rest = self.lines[event.end_mark.line][event.end_mark.column :]
        if rest.lstrip().startswith("#"):
            self.find(
                event.end_mark.line,
                event.end_mark.column,
                field,
                "wordt afgekapt bij # — zet de tekst tussen aanhalingstekens, en commentaar op een eigen regel",
            )
        return text or None

    def _stop(self, event: yaml.Event, message: str) -> None:
        self.find(event.start_mark.line, event.start_mark.column, "opmaak", message)
        self.stopped = True

    def _place(self, line: int, column: int) -> Place:
        return Place(self.name, line + self.first_line, column + 1)
