"""Writes an empty record with every field explained, so that nobody starts from a blank page."""

import re
import textwrap
import types
import typing
from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from macros.model import tekst
from macros.model.basis import Record, Woordkeuze
from macros.site.kinds import BY_NAME, Kind
from macros.site.load import FILE_NAME

PAGE = "pagina"
FIRST = ("id", "code", "document")
"""What a record is known by; a document may have several records."""
LAST = ("bronnen", "controle", "open")
EXAMPLES: dict[object, str] = {
    tekst.Naam: "één regel tekst",
    tekst.Tekst: "één regel tekst",
    tekst.RijkeTekst: "één of meer alinea's; opmaak met Markdown mag",
    tekst.Id: "vaste naam: kleine letters, cijfers en streepjes",
    tekst.Webadres: "adres dat begint met https://",
    tekst.Sitepad: "pad op deze site, zoals /burgers/plek/",
    tekst.Telefoonnummer: 'zoals "050-1234567", tussen aanhalingstekens',
    tekst.Gemeentecode: "CBS-code, zoals GM0014",
    tekst.Datum: "dag, zoals 2026-03-14",
    tekst.Vaag: "2026-03-14, of 2026-03 of 2026 als de bron niet meer zegt",
    tekst.Tijd: "tijd, zoals 19:30",
    tekst.Graden: "graden met een punt, zoals 53.22",
    tekst.Versie: 'zoals "1.0", tussen aanhalingstekens',
    tekst.Aantal: "heel getal",
    tekst.JaNee: "true of false",
}
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
    """1 when the kind or name is wrong or the record is already there; nothing that exists is ever lost."""
    try:
        file, text = _file_and_text(root, kind_name, name)
    except ValueError as error:
        print(error)
        return 1
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    path = file.relative_to(root).as_posix()
    print(f"{path}: het lege record staat klaar. Vul het in en draai: python -m macros validate")
    return 0


def _file_and_text(root: Path, kind_name: str, name: str) -> tuple[Path, str]:
    """The file to write and all that will be in it; ValueError says what the editor has to type instead."""
    if kind_name == PAGE:
        return _new_page(root, name)
    kind = BY_NAME.get(kind_name)
    if kind is None:
        raise ValueError(f"soort: '{kind_name}' bestaat niet — kies uit: {', '.join((*BY_NAME, PAGE))}")
    if kind.has_several and not FILE_NAME.fullmatch(name):
        raise ValueError(
            "naam: ontbreekt of heeft andere tekens — schrijf bijvoorbeeld 2026-03-14-open-dag, in kleine letters"
        )
    file = kind.file_for(root / "data", name)
    if not file.exists():
        return file, annotated(kind)
    item = _list_item(kind)
    if item is None:
        raise ValueError(f"{file.relative_to(root).as_posix()}: bestaat al — vul dat bestand aan")
    if not name:
        raise ValueError(f"naam: ontbreekt — schrijf bijvoorbeeld: python -m macros new {kind.name} een-naam")
    return file, _with_item(file, item, name)


def _new_page(root: Path, name: str) -> tuple[Path, str]:
    file = root / "docs" / f"{name}.md"
    if not name or not all(FILE_NAME.fullmatch(part) for part in name.split("/")):
        raise ValueError("naam: is geen pad van een pagina — schrijf bijvoorbeeld burgers/vervoer")
    if file.exists():
        raise ValueError(f"{file.relative_to(root).as_posix()}: bestaat al — kies een andere naam, of vul die aan")
    return file, PAGE_TEXT


def _list_item(kind: Kind) -> type[Record] | None:
    """The record of a file that is one list of records."""
    fields = list(kind.model.model_fields.values())
    return _inner_record(fields[0].annotation) if len(fields) == 1 and not kind.has_several else None


def _with_item(file: Path, item: type[Record], name: str) -> str:
    """The file with an empty record at its end, under the given name."""
    text = file.read_text(encoding="utf-8")
    key = next(field for field in FIRST if field in item.model_fields)
    _check_name(item, key, name)
    if key != "document" and re.search(rf"^ *(?:- )?{key}: {re.escape(name)}$", text, re.MULTILINE):
        raise ValueError(f"naam: '{name}' bestaat al in {file.name} — kies een andere naam")
    lines = [f"{line} {name}" if line.strip() in {f"{key}:", f"- {key}:"} else line for line in _item_lines(item)]
    return text.rstrip("\n") + "\n" + "\n".join(lines) + "\n"


def _check_name(item: type[Record], key: str, name: str) -> None:
    """A name that the record would refuse is refused before anything is written."""
    try:
        item.model_validate({key: name})
    except ValidationError as error:
        for detail in error.errors():
            if detail["loc"] == (key,):
                raise ValueError(f"naam: '{name}' {detail.get('ctx', {}).get('wat', detail['msg'])}") from error


def _item_lines(item: type[Record]) -> list[str]:
    return list(_as_list(list(_fields(item, indent="  ")), indent=""))


def annotated(kind: Kind) -> str:
    """The file of a kind with each field on its own line, optional ones behind a #."""
    up = "../" * kind.path.count("/") + ("../" if kind.is_folder else "")
    head = f"# yaml-language-server: $schema={up}schema/{kind.name}.json\n"
    return head + "\n".join(_fields(kind.model, indent="")) + "\n"


def _fields(model: type[Record], indent: str) -> Iterator[str]:
    hints = typing.get_type_hints(model, include_extras=True)
    for name, field in sorted(model.model_fields.items(), key=lambda entry: _place(entry[0])):
        required = field.is_required()
        yield from _explanation(field, hints[name], indent)
        sign = "" if required else "# "
        inner = _inner_record(field.annotation)
        if inner is None or not required:
            yield f"{indent}{sign}{name}:{_example(name)}"
            continue
        yield f"{indent}{name}:"
        lines = list(_fields(inner, indent + "  "))
        yield from _as_list(lines, indent) if _is_list(field.annotation) else lines


def _place(name: str) -> int:
    """The name of a record stands first; sources, check and what is open stand last."""
    if name in FIRST:
        return -1
    return LAST.index(name) + 1 if name in LAST else 0


def _explanation(field: FieldInfo, hint: object, indent: str) -> Iterator[str]:
    words = _choices(field.annotation)
    parts = [
        "verplicht" if field.is_required() else "optioneel",
        field.description or _example_of(hint),
        f"kies uit: {', '.join(words)}" if words else "",
        "als lijst: [een, twee]" if _is_list(field.annotation) and _inner_record(field.annotation) is None else "",
    ]
    for line in textwrap.wrap("; ".join(part for part in parts if part), 100):
        yield f"{indent}# {line}"


def _example_of(hint: object) -> str:
    """How this kind of text is typed."""
    if hint in EXAMPLES:
        return EXAMPLES[hint]
    return next((found for part in typing.get_args(hint) if (found := _example_of(part))), "")


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
            yield f"{indent}    {text}" if started else f"{indent}  {text}"


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
