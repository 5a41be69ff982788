from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter, ValidationError

CHECKED = {"bronnen": ("wadkrant",), "controle": "nog niet gecontroleerd"}
"""What every record that names its sources has."""


def complaint(kind: Any, value: object) -> str | None:
    """What an editor reads about a value, or None when it is right."""
    found = complaints(kind, value)
    assert len(found) <= 1, found
    return found[0][1] if found else None


def complaints(kind: Any, value: object) -> list[tuple[str, str]]:
    """All that is wrong with a value, as the field it is told of and the words."""
    try:
        TypeAdapter[Any](kind).validate_python(value)
    except ValidationError as error:
        return [_complaint(detail.get("ctx", {}), detail["loc"]) for detail in error.errors()]
    return []


def _complaint(context: Mapping[str, Any], location: tuple[int | str, ...]) -> tuple[str, str]:
    assert "wat" in context, f"not in the words of an editor: {context}"
    return str(context["veld"] or ".".join(map(str, location))), str(context["wat"])
