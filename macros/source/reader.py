"""From YAML events to data and places, without recursion, so that deep nesting cannot overflow the stack."""

import re
from typing import Protocol

import yaml

from macros.findings import Finding, Place
from macros.source.characters import wrong_characters

Value = str | int | bool | None | list["Value"] | dict[str, "Value"]
Location = tuple[str | int, ...]

MAX_DEPTH = 20
WHOLE_NUMBER = re.compile(r"0|-?[1-9][0-9]{0,14}")
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
    ("did not find expected alphabetic", "begint met * of & — zet de tekst tussen aanhalingstekens"),
    (
        "did not find expected node content",
        "begint met een teken dat YAML niet toelaat — zet de tekst tussen aanhalingstekens",
    ),
    (
        "mapping keys are not allowed",
        "begint met een vraagteken — zet de tekst tussen aanhalingstekens",
    ),
    (
        "block sequence entries are not allowed",
        "begint met een streepje — begin een lijst op een nieuwe regel, of zet de tekst tussen aanhalingstekens",
    ),
    (
        "did not find expected comment or line break",
        "heeft tekst achter | of > — begin de tekst op de volgende regel, met twee spaties ervoor",
    ),
)
TOLD_AT_START = (
    "did not find expected ',' or",
    "found unexpected end of stream",
    "did not find expected alphabetic",
)
"""Problems that the parser notices only behind the bracket, quotation mark or star that is the culprit."""

BEHIND_THE_END = "staat achter een sluitend aanhalingsteken of haakje — zet de hele waarde tussen aanhalingstekens"
NO_FIELD_HERE = (
    "heeft een dubbele punt waar geen veld kan beginnen — "
    "laat velden recht onder elkaar beginnen, en zet tekst met een dubbele punt tussen aanhalingstekens"
)
NOT_YAML = "is geen geldige YAML — vergelijk de regel met een ander bestand"
WRITE_OUT = "schrijf de waarde voluit, of zet de tekst tussen aanhalingstekens"
NO_VALUE = "heeft geen waarde — vul iets in, of haal het veld weg als het niet verplicht is"
CUT_OFF = "wordt afgekapt bij # — zet de tekst tussen aanhalingstekens, en commentaar op een eigen regel"


class Mark(Protocol):
    """Where an event begins or ends; the parser counts from 0."""

    @property
    def line(self) -> int: ...

    @property
    def column(self) -> int: ...


class _Open:
    """A mapping or list that is being read."""

    def __init__(self, value: dict[str, Value] | list[Value], location: Location) -> None:
        self.value = value
        self.location = location
        self.key: str | None = None


class Reader:
    """Takes events and builds `root`; `places` and `keys` remember where everything stood."""

    def __init__(self, text: str, name: str, first_line: int) -> None:
        self.lines = text.removesuffix("\n").split("\n")
        self.name = name
        self.first_line = first_line
        self.root: Value = None
        self.places: dict[Location, Place] = {}
        self.keys: dict[Location, Place] = {}
        self.findings: list[Finding] = []
        self.stopped = False
        self._open: list[_Open] = []
        self._documents = 0

    def find(self, mark: Mark | None, field: str, message: str) -> None:
        self.findings.append(Finding(self._place(mark), field, message))

    def syntax_error(self, error: yaml.YAMLError) -> None:
        """What the parser could not read, in the editor's words."""
        problem = str(getattr(error, "problem", "") or "")
        mark = getattr(error, "context_mark" if problem.startswith(TOLD_AT_START) else "problem_mark", None)
        self.find(mark, "opmaak", self._words_for(problem, mark))
        self.stopped = True

    def _words_for(self, problem: str, mark: Mark | None) -> str:
        """The parser says the same of different slips; what stands before it on the line tells them apart."""
        before = self.lines[mark.line][: mark.column] if mark and mark.line < len(self.lines) else ""
        if problem.startswith("did not find expected key") and before.strip():
            return BEHIND_THE_END
        if problem.startswith("mapping values are not allowed") and ":" not in before:
            return NO_FIELD_HERE
        return next((dutch for english, dutch in PARSER_PROBLEMS if problem.startswith(english)), NOT_YAML)

    def take(self, event: yaml.Event) -> None:
        match event:
            case yaml.DocumentStartEvent():
                self._start_document(event)
            case yaml.AliasEvent():
                self._stop(event, f"verwijst met * naar een anker — {WRITE_OUT}")
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
            return self._stop(event, f"heeft een anker (&) — {WRITE_OUT}")
        if event.tag is not None:
            return self._stop(
                event, f"heeft een tag ({event.tag}) — haal die weg, of zet de tekst tussen aanhalingstekens"
            )
        if self._is_key_next():
            return self._take_key(event)
        location = self._next_location()
        self.places.setdefault(location, self._place(event.start_mark))
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
        if not isinstance(event, yaml.ScalarEvent) or not event.value or not event.value.isprintable():
            return self._stop(event, "heeft een lijst, niets of een stuurteken als veldnaam — schrijf 'veld: waarde'")
        place = self._place(event.start_mark)
        location = (*top.location, event.value)
        if event.value in top.value:
            first = self.keys[location]
            message = f"staat er twee keer (ook op regel {first.line}) — houd er één over"
            self.findings.append(Finding(place, event.value, message))
        self.keys.setdefault(location, place)
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
        field = str(next((step for step in reversed(location) if isinstance(step, str)), "bestand"))
        if not event.implicit[0]:
            for wrong in wrong_characters(text, self.name):  # written as \x07 or \u202e
                self.find(event.start_mark, field, wrong.message)
            return text
        if not text:
            if location:
                self.find(event.start_mark, field, NO_VALUE)
            return None
        if text in {"true", "false"}:
            return text == "true"
        if WHOLE_NUMBER.fullmatch(text):
            return int(text)
        if self._is_cut_off(event.end_mark):
            self.find(event.end_mark, field, CUT_OFF)
        return text

    def _is_cut_off(self, end: Mark | None) -> bool:
        """Whether ` #` ends the text, which an editor may not have meant."""
        return end is not None and self.lines[end.line][end.column :].lstrip().startswith("#")

    def _stop(self, event: yaml.Event, message: str) -> None:
        self.find(event.start_mark, "opmaak", message)
        self.stopped = True

    def _place(self, mark: Mark | None) -> Place:
        if mark is None:
            return Place(self.name, self.first_line)
        last = len(self.lines) - 1
        if mark.line > last:  # the parser noticed it behind the last line
            return Place(self.name, last + self.first_line, len(self.lines[last]) + 1)
        return Place(self.name, mark.line + self.first_line, mark.column + 1)
