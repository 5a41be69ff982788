"""What an editor may type in a text, a date, a number or an address, and what is said of all else."""

import datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from macros.model import tekst
from macros.model.tekst import (
    Aantal,
    Antwoordnaam,
    Datum,
    Gemeentecode,
    Graden,
    Id,
    JaNee,
    Naam,
    RijkeTekst,
    Sitepad,
    Taalcode,
    Tekst,
    Telefoonnummer,
    Tijd,
    Vaag,
    Versie,
    Vingerafdruk,
    Webadres,
)
from tests.unit.model.conftest import complaint

EMPTY = "is leeg — vul tekst in, of haal het veld weg als het niet verplicht is"
SPACES = "begint of eindigt met een spatie of een lege regel — haal die weg"
ONE_LINE = "loopt over meer regels — schrijf het op één regel"
HTML = "bevat HTML of een script — schrijf gewone tekst, zonder < en >"
TEMPLATE = "bevat {{, {% of {# — schrijf gewone tekst zonder accolades"
ID = "is geen geldige naam — gebruik kleine letters zonder accent, cijfers en streepjes"
DATE = "is geen bestaande datum — schrijf jaar-maand-dag, bijvoorbeeld 2026-03-14"
DATING = "is geen datum — schrijf 2026-03-14, of 2026-03 of 2026 als de bron niet meer zegt"
TIME = "is geen tijd — schrijf uren en minuten, bijvoorbeeld 19:30"
DEGREES = "is geen ligging — schrijf graden met een punt, bijvoorbeeld 53.22"
VERSION = 'is geen versie — schrijf twee getallen met een punt, bijvoorbeeld "1.0"'
ADDRESS = "is geen webadres — begin met https:// en gebruik geen spaties"
PATH = "is geen pad op deze site — schrijf bijvoorbeeld /burgers/plek/"
PHONE = 'is geen telefoonnummer — schrijf bijvoorbeeld "050-1234567" of "112", tussen aanhalingstekens'
CODE = "is geen CBS-code — schrijf GM en vier cijfers, bijvoorbeeld GM0014"
ANSWER = "is geen antwoord — schrijf thema.vraag=keuze, bijvoorbeeld plek.eerste-keuze=thuis"
FINGERPRINT = "is geen vingerafdruk — neem de twaalf tekens over die python -m macros validate geeft"
LANGUAGE = "is geen taalcode — schrijf twee of drie kleine letters, bijvoorbeeld nl"

KINDS: dict[str, Any] = {
    "Naam": Naam,
    "Tekst": Tekst,
    "RijkeTekst": RijkeTekst,
    "Id": Id,
    "Datum": Datum,
    "Vaag": Vaag,
    "Tijd": Tijd,
    "Graden": Graden,
    "Versie": Versie,
    "Webadres": Webadres,
    "Sitepad": Sitepad,
    "Antwoordnaam": Antwoordnaam,
    "Telefoonnummer": Telefoonnummer,
    "Gemeentecode": Gemeentecode,
    "Taalcode": Taalcode,
    "Vingerafdruk": Vingerafdruk,
    "Aantal": Aantal,
    "JaNee": JaNee,
}

GOOD: dict[str, tuple[object, ...]] = {
    "Naam": ("a", "’t Zandt", "'t Priel", "Jan & Piet", "3 < 4", "a > b", "50% korting", "{a}", "漢字", "50 {", "<3"),
    "Tekst": ("Kom je ook?", "[geen link](maar tekst)", "javascript: is een taal", "`code`", "#hashtag", "a < b"),
    "RijkeTekst": (
        "Een.\n\nTwee.",
        "- a\n- b",
        "**dik**",
        "[plek](/burgers/plek/)",
        "[x](https://wad.example/a?b=c#d)",
        "(/haakjes/) en [haken]: mag",
        "[a][1]\n\n[1]: https://wad.example/",
    ),
    "Id": ("a", "a1", "1", "112", "een-twee-3", "2026-03-14-open-dag"),
    "Datum": ("2026-03-14", "2024-02-29", "0001-01-01", "9999-12-31"),
    "Vaag": ("2026-03-14", "2026-03", "2026", 2026, "2024-02-29", 1000),
    "Tijd": ("00:00", "09:05", "19:30", "23:59"),
    "Graden": ("53.22", "6.5", "0.0", "180.123456"),
    "Versie": ("1.0", "0.1", "12.34"),
    "Webadres": (
        "https://wad.example",
        "https://wad.example/",
        "https://a.b-c.example:8080/d?e=f&g=h#i",
        "https://wad.example/é",
    ),
    "Sitepad": ("/", "/burgers/", "/burgers/plek/#wie-beslist", "/#boven"),
    "Antwoordnaam": ("plek.eerste-keuze=thuis", "a.b=c"),
    "Telefoonnummer": (
        "112", "113", "0800-0113", "050-1234567", "06-12345678", "050-12 34 567", "0000-22 22 22", "0512-123456",
    ),
    "Gemeentecode": ("GM0014", "GM9999"),
    "Taalcode": ("nl", "en", "ar", "fry"),
    "Vingerafdruk": ("0123456789ab", "ffffffffffff"),
    "Aantal": (0, 1, -1, 10**14),
    "JaNee": (True, False),
}  # fmt: skip

PLAIN_BAD: dict[str, tuple[object, ...]] = {
    EMPTY: ("", "  ", "\n", "\u00a0"),
    SPACES: (" a", "a ", "a\n", "\u2003a"),
    HTML: ("<b>a</b>", "a<br>b", "</p>", "<!-- a -->", "<?php", "mail <jan@wad.example>", "[x](<https://wad.example>)"),
    TEMPLATE: ("{{ contact() }}", "{% for %}", "{# a #}", "a{{"),
}

BAD: dict[str, dict[str, tuple[object, ...]]] = {
    "Naam": {**PLAIN_BAD, ONE_LINE: ("een\ntwee",)},
    "Tekst": {**PLAIN_BAD, ONE_LINE: ("een\n\ntwee",)},
    "RijkeTekst": PLAIN_BAD,
    "Id": {ID: ("", "A", "é", "a_b", "a--b", "-a", "a-", "a b", "a/b", "../a", "a\n", "a.b", "\u0661")},
    "Datum": {
        DATE: (
            "14-03-2026", "2026-3-14", "2026-02-30", "2023-02-29", "2026-00-10", "2026-13-01", "2026-03", 2026,
            "morgen", "", "2026-03-14 ", "2026-03-14T10:00", "\uff12026-03-14", "20260314", True, None, ("2026-03-14",),
            "The First day of January in the year of Our Lord Two Thousand",
        )
    },
    "Vaag": {
        DATING: (
            "14-03-2026", "2026-3", "2026-13", "2026-00", "2026-03-00", "2026-00-00", "2026-00-14", "2026-02-30",
            "0000", 0, 999, 20260314, -2026, True, None, "najaar 2026", "", "2026-", "202\u0666", (2026,),
        )
    },
    "Tijd": {
        TIME: ("9:30", "24:00", "19.30", "19:60", "19:30:00", "1930", 1930, "half acht", "", True, None, "1\uff19:30"),
    },
    "Graden": {DEGREES: ("53,22", "53", 53, "53.1234567", "-6.5", "6.5 ", "1e3", "NaN", "", None, "5\u0663.2")},
    "Versie": {VERSION: ("1", 1, "1.0.0", "v1.0", "1,0", "", None, True, "\u0661.0")},
    "Webadres": {
        ADDRESS: (
            "http://wad.example", "wad.example", "//wad.example", "ftp://wad.example", "mailto:jan@wad.example", "",
            "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "https://", "https://wad",
            "https://WAD.example", "https://wad.example/a b", 'https://wad.example/"onload=', "https://wad.example/<b>",
            "https://jan@wad.example/", "https://wad.example\\@zee.example", " https://wad.example", "https://wad.example/\n",
        )
    },
    "Sitepad": {
        PATH: (
            "", "burgers/", "/burgers", "//wad.example/", "/../", "/Burgers/", "/a b/", "/plek.md", "/plek/#A", "/a/#",
        ),
    },
    "Antwoordnaam": {
        ANSWER: ("", "plek", "plek=thuis", "waar.plek", "waar.plek=", "waar.plek=Thuis", "a.b.c=d", "a.b=c\n")
    },
    "Telefoonnummer": {
        PHONE: (
            "050 1234567", "0501234567", "119", "1234567", "+31-50-1234567", "050-123", "050-12345678901", "050-",
            "050-    ", "050-1234567 ", "050- 1234567", "050-12  34567", "tel:112", "", "\u0660\u0665\u0660-1234567",
            "112 ",
        )
    },
    "Gemeentecode": {CODE: ("", "gm0014", "GM14", "GM00145", "0014", "GM0014 ", "GM\u0660\u066014")},
    "Vingerafdruk": {FINGERPRINT: ("", "0123456789a", "0123456789abc", "0123456789AB", "vingerafdruk")},
    "Taalcode": {LANGUAGE: ("", "NL", "n", "nederlands", "nl-NL", "e1")},
}  # fmt: skip

GOOD_ROWS = [pytest.param(kind, value, id=f"{kind}-{value!r}") for kind, values in GOOD.items() for value in values]
BAD_ROWS = [
    pytest.param(kind, value, message, id=f"{kind}-{value!r}")
    for kind, messages in BAD.items()
    for message, values in messages.items()
    for value in values
]


@pytest.mark.parametrize(("kind", "value"), GOOD_ROWS)
def test_what_is_right_is_kept_as_typed(kind: str, value: object) -> None:
    found = TypeAdapter[Any](KINDS[kind]).validate_python(value)

    assert (f"{found:%H:%M}" if kind == "Tijd" else str(found)) == str(value)


@pytest.mark.parametrize(("kind", "value", "message"), BAD_ROWS)
def test_what_is_wrong_is_told_with_what_to_type(kind: str, value: object, message: str) -> None:
    assert complaint(KINDS[kind], value) == message
    assert " — " in message


def test_each_kind_of_value_has_good_and_bad_examples() -> None:
    kinds = {name for name, value in vars(tekst).items() if name[:1].isupper() and "Annotated" in repr(type(value))}
    exported = kinds - {"StrictBool", "StrictInt"}

    assert exported == KINDS.keys() == GOOD.keys()
    assert BAD.keys() == KINDS.keys() - {"Aantal", "JaNee"}


@pytest.mark.parametrize(
    "address",
    [
        "javascript:x", "JAVASCRIPT:x", "java&#115;cript:x", "data:text/html,x", "vbscript:x", "http://wad.example",
        "//wad.example/", "/\\wad.example", "plek.md", "#boven", "mailto:jan@wad.example", "tel:", "tel:112;x",
    ],
)  # fmt: skip
def test_a_link_in_a_text_goes_to_https_or_to_this_site_or_calls_a_number(address: str) -> None:
    message = f"verwijst naar '{address}' — begin een adres met https://, / of (voor een nummer) tel:"

    assert complaint(RijkeTekst, f"Lees [hier]({address}) verder.") == message
    assert complaint(RijkeTekst, f"Lees [hier]( {address}) verder.") == message
    assert complaint(RijkeTekst, f"Goed: [a](/a/). Fout: [hier][1].\n\n[1]: {address}") == message
    assert complaint(RijkeTekst, f"[x](\n{address})") == message


@pytest.mark.parametrize("address", ["https://wad.example/", "/burgers/plek/", "tel:112", "tel:+31501234567"])
def test_a_link_that_is_safe_may_be_typed(address: str) -> None:
    text = f"Lees [hier]({address}) verder."

    assert TypeAdapter[str](RijkeTekst).validate_python(text) == text


def test_a_link_goes_somewhere() -> None:
    assert complaint(RijkeTekst, "Lees [hier]().") == (
        "verwijst naar '' — begin een adres met https://, / of (voor een nummer) tel:"
    )


@pytest.mark.parametrize("value", ["1", 1.0, True, None, "een"])
def test_a_number_is_never_made_out_of_something_else(value: object) -> None:
    with pytest.raises(ValidationError, match="int_type"):
        TypeAdapter(Aantal).validate_python(value)


@pytest.mark.parametrize("value", ["true", "ja", 1, 0, None])
def test_true_and_false_are_never_made_out_of_something_else(value: object) -> None:
    with pytest.raises(ValidationError, match="bool_type"):
        TypeAdapter(JaNee).validate_python(value)


@given(st.dates())
def test_every_day_there_ever_was_may_be_typed(day: datetime.date) -> None:
    assert TypeAdapter(Datum).validate_python(day.isoformat()) == day


@given(st.times().map(lambda time: time.replace(second=0, microsecond=0)))
def test_every_minute_of_the_day_may_be_typed(time: datetime.time) -> None:
    assert TypeAdapter(Tijd).validate_python(f"{time:%H:%M}") == time


@given(st.decimals(0, 180, places=4))
def test_degrees_keep_every_decimal(degrees: Decimal) -> None:
    assert TypeAdapter(Graden).validate_python(str(degrees)) == degrees


@given(st.text(max_size=30))
def test_what_passes_as_plain_text_holds_no_markup_and_is_unchanged(text: str) -> None:
    try:
        found = TypeAdapter(Naam).validate_python(text)
    except ValidationError:
        return
    assert found == text == text.strip() != ""
    assert not set(found) & {"\n"}
    assert not any(sign in found for sign in ("{{", "{%", "{#", "</", "<!", "<?"))
