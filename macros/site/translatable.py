"""Walks every text for visitors in the data, so that a language can put its own in its place."""

import dataclasses
import functools
import typing
from collections.abc import Callable, Mapping
from typing import TypeVar

from macros.model.basis import Record
from macros.model.tekst import Vertaalbaar
from macros.site.site import Site

Say = Callable[[str, str], str]
"""From the context of a text and its Dutch words to the words to show."""

R = TypeVar("R", bound=Record)


def replaced(site: Site, say_for: Callable[[Record], Say]) -> Site:
    """The site with every text for visitors replaced; `say_for` gets the record that stands in a file.

    Sources keep their words, those of others; and so does what is for searching. Of a page only who checked it is
    replaced, because its text has a page of its own.
    """
    return dataclasses.replace(
        site,
        begrippen=_each(site.begrippen, "begrippen", say_for),
        regios=_each(site.regios, "regios", say_for),
        gemeenten=_each(site.gemeenten, "gemeenten", say_for),
        agenda=_each_file(site.agenda, "agenda", say_for),
        terugkerend=_each(site.terugkerend, "terugkerend", say_for),
        contacten=_each(site.contacten, "contacten", say_for),
        hospices=_each(site.hospices, "hospices", say_for),
        netwerk=_record(site.netwerk, "netwerk", say_for(site.netwerk)),
        cijfers=_each(site.cijfers, "cijfers", say_for),
        scholing=_each(site.scholing, "scholing", say_for),
        wensenboekje=_record(site.wensenboekje, "wensenboekje", say_for(site.wensenboekje)),
        pzp=_record(site.pzp, "pzp", say_for(site.pzp)),
        kit=_each_file(site.kit, "kit", say_for),
        uitgaven=_each(site.uitgaven, "uitgaven", say_for),
        apotheken=_record(site.apotheken, "apotheken", say_for(site.apotheken)),
        stappenplan=_record(site.stappenplan, "stappenplan", say_for(site.stappenplan)),
        gespreksleidraad=_record(site.gespreksleidraad, "gespreksleidraad", say_for(site.gespreksleidraad)),
        toegankelijkheid=_record(site.toegankelijkheid, "toegankelijkheid", say_for(site.toegankelijkheid)),
        paginas={
            pad: page.model_copy(update={"kop": _record(page.kop, f"paginas/{pad}", say_for(page.kop))})
            for pad, page in site.paginas.items()
        },
    )


def _each(records: tuple[R, ...], context: str, say_for: Callable[[Record], Say]) -> tuple[R, ...]:
    return tuple(_record(record, _inside(context, record), say_for(record)) for record in records)


def _each_file(records: Mapping[str, R], context: str, say_for: Callable[[Record], Say]) -> Mapping[str, R]:
    return {name: _record(record, f"{context}/{name}", say_for(record)) for name, record in records.items()}


def _record(record: R, context: str, say: Say) -> R:
    changed: dict[str, object] = {}
    for name in _text_fields(type(record)):
        value = getattr(record, name)
        if isinstance(value, str):
            changed[name] = say(f"{context}/{name}", value)
        elif isinstance(value, tuple):
            changed[name] = tuple(say(f"{context}/{name}", item) for item in value)
    for name in _record_fields(type(record)):
        changed[name] = _nested(getattr(record, name), f"{context}/{name}", say)
    return record.model_copy(update=changed)


def _nested(value: object, context: str, say: Say) -> object:
    if isinstance(value, Record):
        return _record(value, context, say)
    if isinstance(value, tuple):
        return tuple(_nested(item, _inside(context, item), say) for item in value)
    return value


def _inside(context: str, item: object) -> str:
    """How a record in a list is known: never by its place, which changes when another is put before it."""
    for field in ("id", "code", "nummer", "linkid"):
        value = getattr(item, field, None)
        if isinstance(value, str | int):
            return f"{context}/{value}"
    return context


@functools.cache
def _text_fields(model: type[Record]) -> tuple[str, ...]:
    return _fields(model, lambda part: isinstance(part, Vertaalbaar))


@functools.cache
def _record_fields(model: type[Record]) -> tuple[str, ...]:
    return _fields(model, lambda part: isinstance(part, type) and issubclass(part, Record))


def _fields(model: type[Record], wanted: Callable[[object], bool]) -> tuple[str, ...]:
    hints = typing.get_type_hints(model, include_extras=True)
    return tuple(name for name in model.model_fields if _holds(hints[name], wanted))


def _holds(annotation: object, wanted: Callable[[object], bool]) -> bool:
    if wanted(annotation):
        return True
    metadata = getattr(annotation, "__metadata__", ())
    return any(wanted(part) for part in metadata) or any(_holds(part, wanted) for part in typing.get_args(annotation))
