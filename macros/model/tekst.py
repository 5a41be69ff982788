"""The kinds of text, date and address that an editor may type; each says what is wrong and what to type."""

import datetime
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, StrictBool, StrictInt, WithJsonSchema

from macros.model.datering import Datering
from macros.model.mistake import mistake

HTML_TAG = re.compile(r"<[a-zA-Z/!?]")
TEMPLATE_CODE = re.compile(r"\{[{%#]")
MARKDOWN_LINK = re.compile(r"(?:\]\(|^ {0,3}\[[^\]\n]+\]:)\s*<?([^)\s>]*)", re.MULTILINE)
SAFE_ADDRESS = re.compile(r"https://|/(?![/\\])|tel:\+?[0-9]+$")


class Vertaalbaar:
    """Marks a text that is shown to visitors, so that every language has it in its catalogue."""


class Opgemaakt:
    """Marks a text in which Markdown works: paragraphs, lists, emphasis and links, never HTML."""


def _filled(text: str) -> str:
    if not text.strip():
        raise mistake("leeg", "", "is leeg — vul tekst in, of haal het veld weg als het niet verplicht is")
    if text != text.strip():
        raise mistake("spaties", "", "begint of eindigt met een spatie of een lege regel — haal die weg")
    return text


def _one_line(text: str) -> str:
    if "\n" in text:
        raise mistake("een-regel", "", "loopt over meer regels — schrijf het op één regel")
    return text


def _no_html(text: str) -> str:
    if HTML_TAG.search(text):
        raise mistake("html", "", "bevat HTML of een script — schrijf gewone tekst, zonder < en >")
    return text


def _no_template(text: str) -> str:
    if TEMPLATE_CODE.search(text):
        raise mistake("sjablooncode", "", "bevat {{, {% of {# — schrijf gewone tekst zonder accolades")
    return text


def _safe_links(text: str) -> str:
    for address in MARKDOWN_LINK.findall(text):
        if not SAFE_ADDRESS.match(address):
            raise mistake(
                "link",
                "",
                f"verwijst naar '{address}' — begin een adres met https://, / of (voor een nummer) tel:",
            )
    return text


def _matches(pattern: str, code: str, what: str) -> Callable[[str], str]:
    """A validator for text that has to match `pattern` whole; `what` is the sentence the editor reads."""
    compiled = re.compile(pattern)

    def check(text: str) -> str:
        if not compiled.fullmatch(text):
            raise mistake(code, "", what)
        return text

    return check


def _date(value: object) -> object:
    if isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            pass
    raise mistake("datum", "", "is geen bestaande datum — schrijf jaar-maand-dag, bijvoorbeeld 2026-03-14")


def _dating(value: object) -> object:
    found = Datering.read(value)
    if found is None:
        raise mistake(
            "datering",
            "",
            "is geen datum — schrijf 2026-03-14, of 2026-03 of 2026 als de bron niet meer zegt",
        )
    return found


def _time(value: object) -> object:
    if isinstance(value, str) and re.fullmatch(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]", value):
        return datetime.time.fromisoformat(value)
    raise mistake("tijd", "", "is geen tijd — schrijf uren en minuten, bijvoorbeeld 19:30")


def _degrees(value: object) -> object:
    if isinstance(value, str) and re.fullmatch(r"[0-9]{1,3}\.[0-9]{1,6}", value):
        return Decimal(value)
    raise mistake("graden", "", "is geen ligging — schrijf graden met een punt, bijvoorbeeld 53.22")


def _version(value: object) -> object:
    if isinstance(value, str) and re.fullmatch(r"[0-9]+\.[0-9]+", value):
        return value
    raise mistake("versie", "", 'is geen versie — schrijf twee getallen met een punt, bijvoorbeeld "1.0"')


PLAIN = (AfterValidator(_filled), AfterValidator(_no_html), AfterValidator(_no_template))

Naam = Annotated[str, *PLAIN, AfterValidator(_one_line)]
"""One line that is the same in every language: a name, a role in a source, a search word."""

Tekst = Annotated[str, *PLAIN, AfterValidator(_one_line), Vertaalbaar()]
"""One line for visitors, translated."""

RijkeTekst = Annotated[str, *PLAIN, AfterValidator(_safe_links), Vertaalbaar(), Opgemaakt()]
"""Paragraphs for visitors in Markdown, translated."""

Id = Annotated[
    str,
    AfterValidator(
        _matches(
            r"[a-z0-9]+(?:-[a-z0-9]+)*",
            "id",
            "is geen geldige naam — gebruik kleine letters zonder accent, cijfers en streepjes",
        )
    ),
]
"""The fixed name of a record, by which others refer to it."""

Webadres = Annotated[
    str,
    AfterValidator(
        _matches(
            r"https://[a-z0-9.-]+\.[a-z]{2,}(?::[0-9]+)?(?:[/?#][^\s<>\"\\]*)?",
            "webadres",
            "is geen webadres — begin met https:// en gebruik geen spaties",
        )
    ),
]

Sitepad = Annotated[
    str,
    AfterValidator(
        _matches(
            r"/(?:[a-z0-9-]+/)*(?:#[a-z0-9_-]+)?",
            "pad",
            "is geen pad op deze site — schrijf bijvoorbeeld /burgers/plek/",
        )
    ),
]

Antwoordnaam = Annotated[
    str,
    AfterValidator(
        _matches(
            r"[a-z0-9-]+\.[a-z0-9-]+=[a-z0-9-]+",
            "antwoordnaam",
            "is geen antwoord — schrijf thema.vraag=keuze, bijvoorbeeld plek.eerste-keuze=thuis",
        )
    ),
]
"""A choice at a question of the wish booklet."""

Telefoonnummer = Annotated[
    str,
    AfterValidator(
        _matches(
            r"11[2-8]|0[0-9]{1,3}-[0-9](?: ?[0-9]){3,8}",
            "telefoonnummer",
            'is geen telefoonnummer — schrijf bijvoorbeeld "050-1234567" of "112", tussen aanhalingstekens',
        )
    ),
]

Gemeentecode = Annotated[
    str,
    AfterValidator(
        _matches(r"GM[0-9]{4}", "gemeentecode", "is geen CBS-code — schrijf GM en vier cijfers, bijvoorbeeld GM0014")
    ),
]

Vingerafdruk = Annotated[
    str,
    AfterValidator(
        _matches(
            r"[0-9a-f]{12}",
            "vingerafdruk",
            "is geen vingerafdruk — neem de twaalf tekens over die python -m macros validate geeft",
        )
    ),
]
"""The first twelve hex digits of a SHA-256."""

Taalcode = Annotated[
    str,
    AfterValidator(
        _matches(
            r"[a-z]{2,3}",
            "taalcode",
            "is geen taalcode — schrijf twee of drie kleine letters, bijvoorbeeld nl",
        )
    ),
]

Datum = Annotated[datetime.date, BeforeValidator(_date, json_schema_input_type=str)]
Tijd = Annotated[datetime.time, BeforeValidator(_time, json_schema_input_type=str)]
Graden = Annotated[Decimal, BeforeValidator(_degrees, json_schema_input_type=str)]
Versie = Annotated[str, BeforeValidator(_version, json_schema_input_type=str)]
Vaag = Annotated[
    Datering,
    BeforeValidator(_dating, json_schema_input_type=str | int),
    WithJsonSchema({"anyOf": [{"type": "integer"}, {"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}]}),
]
"""A date as exact as the source gives it: `2026-03-14`, `2026-03` or `2026`."""

Aantal = StrictInt
JaNee = StrictBool
