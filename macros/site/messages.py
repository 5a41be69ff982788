"""What the model found, in the editor's words: the model's error codes are the keys, never its English sentences."""

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from macros.findings import Finding
from macros.source import Document
from macros.source.reader import Location

MESSAGES = {
    "missing": "ontbreekt — vul dit verplichte veld in",
    "extra_forbidden": "is geen bekend veld — controleer de spelling, of haal het weg",
    "string_type": "is geen tekst — zet de waarde tussen aanhalingstekens",
    "int_type": "is geen heel getal — schrijf alleen cijfers, zonder aanhalingstekens, punt of nul vooraan",
    "bool_type": "is geen ja of nee — schrijf true of false",
    "tuple_type": "is geen lijst — begin elke regel met een streepje en een spatie",
    "dict_type": "heeft geen velden — schrijf elk veld op een eigen regel: 'veld: waarde'",
    "model_type": "heeft geen velden — schrijf elk veld op een eigen regel: 'veld: waarde'",
    "too_short": "is een lege lijst — vul er minstens één in, of haal het veld weg als het niet verplicht is",
}
UNLESS_INSIDE = frozenset({"literal_error", "too_short"})
"""No mistake where there is one inside: fields were meant instead of a word, or the one item of a list is wrong."""
ROOT_FIELD = "bestand"


def findings(error: ValidationError, document: Document, prefix: Location = ()) -> Iterator[Finding]:
    """Each mistake at its own place; where two shapes may stand, only the mistakes in the one that was meant."""
    details = [(detail, _location(detail, document, prefix)) for detail in error.errors(include_url=False)]
    around = {location[:depth] for _, location in details for depth in range(len(location))}
    told: set[Location] = set()
    for detail, location in sorted(details, key=lambda entry: entry[0]["type"] not in UNLESS_INSIDE):
        if location in told or (detail["type"] in UNLESS_INSIDE and location in around):
            continue
        told.add(location)
        yield _finding(detail, location, document)


def _location(detail: Any, document: Document, prefix: Location) -> Location:
    location = (*prefix, *_steps_in_data(detail["loc"], document, prefix))
    field = detail.get("ctx", {}).get("veld")
    return (*location, field) if field else location


def _finding(detail: Any, location: Location, document: Document) -> Finding:
    kind = detail["type"]
    place = document.key_place(location) if kind in {"extra_forbidden", "missing"} else document.place(location)
    return Finding(place, _field(location), _message(kind, detail.get("ctx", {})))


def _steps_in_data(steps: tuple[str | int, ...], document: Document, prefix: Location) -> Location:
    """The model's path without the alternatives it tried; only the last step may be missing in the data."""
    location: Location = ()
    for number, step in enumerate(steps):
        known = (*prefix, *location, step) in document.places
        if known or (number == len(steps) - 1 and not _is_alternative(step)):
            location = (*location, step)
    return location


def _is_alternative(step: str | int) -> bool:
    return isinstance(step, str) and (step[:1].isupper() or "[" in step)


def _field(location: Location) -> str:
    return next((str(step) for step in reversed(location) if isinstance(step, str)), ROOT_FIELD)


def _message(kind: str, context: dict[str, Any]) -> str:
    if "wat" in context:
        return str(context["wat"])
    if kind in {"enum", "literal_error"}:
        return f"staat niet in de lijst — kies uit: {str(context['expected']).replace(' or ', ', ')}"
    if kind == "string_too_long":
        return f"is te lang — gebruik hooguit {context['max_length']} tekens"
    if kind in {"greater_than_equal", "less_than_equal"}:
        limit = context.get("ge", context.get("le"))
        side = "lager" if kind == "greater_than_equal" else "hoger"
        return f"mag niet {side} zijn dan {limit} — vul een ander getal in"
    return MESSAGES.get(kind, f"klopt niet ({kind}) — vergelijk het met een ander bestand")
