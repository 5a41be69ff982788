"""Writes an empty record with every field explained, so that nobody starts from a blank page."""

import textwrap
import types
import typing
from collections.abc import Iterator
from pathlib import Path

from pydantic.fields import FieldInfo

from macros.model.basis import Record, Woordkeuze
from macros.site.kinds import BY_NAME, Kind
from macros.site.load import FILE_NAME

PAGE = "pagina"
PAGE_TEXT = """\
---
# verplicht: titel van de pagina
title:
# optioneel: kort opschrift in het menu
# menu:
# verplicht: één zin voor zoekmachines en overzichten
description:
# verplicht: namen van bronnen uit data/bronnen.yml, zoals [jaarbericht-2024]
bronnen: []
# verplicht: 'nog niet gecontroleerd', of rol, datum en opnieuw_voor
controle: nog niet gecontroleerd
# optioneel: vijf tot acht zinnetjes waarmee mensen dit zoeken
zoekwoorden: []
---

"""


def run(root: Path, kind_name: str, name: str) -> int:
    """1 when the kind is unknown or the file is already there; an existing file is never touched."""
    try:
        file, text = _file_and_text(root, kind_name, name)
    except ValueError as error:
        print(error)
        return 1
    if file.exists():
        print(f"{file.relative_to(root).as_posix()}: bestaat al — kies een andere naam, of vul dat bestand aan")
        return 1
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    print(f"{file.relative_to(root).as_posix()} is gemaakt. Vul het in en draai: python -m macros validate")
    return 0


def _file_and_text(root: Path, kind_name: str, name: str) -> tuple[Path, str]:
    if kind_name == PAGE:
        if not name or not all(FILE_NAME.fullmatch(part) for part in name.split("/")):
            raise ValueError("naam: is geen pad van een pagina — schrijf bijvoorbeeld burgers/vervoer")
        return root / "docs" / f"{name}.md", PAGE_TEXT
    kind = BY_NAME.get(kind_name)
    if kind is None:
        raise ValueError(f"soort: '{kind_name}' bestaat niet — kies uit: {', '.join((*BY_NAME, PAGE))}")
    if kind.is_folder and not FILE_NAME.fullmatch(name):
        raise ValueError(
            "naam: ontbreekt of heeft andere tekens — schrijf bijvoorbeeld 2026-03-14-open-dag, in kleine letters"
        )
    return kind.file_for(root / "data", name), annotated(kind)


def annotated(kind: Kind) -> str:
    """The file of a kind with each field on its own line, optional ones behind a #."""
    up = "../" * kind.path.count("/") + ("../" if kind.is_folder else "")
    head = f"# yaml-language-server: $schema={up}schema/{kind.name}.json\n"
    return head + "\n".join(_fields(kind.model, indent="")) + "\n"


def _fields(model: type[Record], indent: str) -> Iterator[str]:
    for name, field in model.model_fields.items():
        required = field.is_required()
        yield from _explanation(field, indent, required=required)
        sign = "" if required else "# "
        inner = _inner_record(field.annotation)
        if inner is None or not required:
            yield f"{indent}{sign}{name}:{_example(name)}"
            continue
        yield f"{indent}{name}:"
        lines = list(_fields(inner, indent + "  "))
        yield from _as_list(lines, indent) if _is_list(field.annotation) else lines


def _explanation(field: FieldInfo, indent: str, *, required: bool) -> Iterator[str]:
    words = _choices(field.annotation)
    parts = [
        "verplicht" if required else "optioneel",
        field.description or "",
        f"kies uit: {', '.join(words)}" if words else "",
    ]
    text = ": ".join(part for part in parts[:2] if part) + (f" ({parts[2]})" if parts[2] else "")
    for line in textwrap.wrap(text, 100):
        yield f"{indent}# {line}"


def _example(name: str) -> str:
    return " nog niet gecontroleerd" if name == "controle" else ""


def _as_list(lines: list[str], indent: str) -> Iterator[str]:
    """The fields of the first item of a list; comments stand above the dash."""
    dash = f"{indent}  - "
    started = False
    for line in lines:
        text = line[len(indent) + 2 :]
        if not started and not text.lstrip().startswith("#"):
            started = True
            yield dash + text
        else:
            yield f"{indent}    {text}"


def _parts(annotation: object) -> tuple[object, ...]:
    arguments = typing.get_args(annotation)
    origin = typing.get_origin(annotation)
    if origin in {typing.Union, types.UnionType, tuple, typing.Annotated}:
        return tuple(part for argument in arguments for part in _parts(argument))
    return (annotation,)


def _inner_record(annotation: object) -> type[Record] | None:
    if "nog niet gecontroleerd" in typing.get_args(annotation) or any(
        "nog niet" in str(part) for part in _parts(annotation)
    ):
        return None
    return next((part for part in _parts(annotation) if isinstance(part, type) and issubclass(part, Record)), None)


def _choices(annotation: object) -> list[str]:
    lists = [part for part in _parts(annotation) if isinstance(part, type) and issubclass(part, Woordkeuze)]
    return [word.value for words in lists for word in words]


def _is_list(annotation: object) -> bool:
    return typing.get_origin(annotation) is tuple or any(
        typing.get_origin(argument) is tuple for argument in typing.get_args(annotation)
    )
