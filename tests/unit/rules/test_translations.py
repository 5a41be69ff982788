"""What a translation may never change: numbers, links, places to fill in, and that it is plain text."""

import ast
from pathlib import Path

import pytest

from macros.findings import Place
from macros.phrases import TEMPLATES, Phrases, Translation, read
from macros.rules import translations
from tests.unit.conftest import Example, said

PLACE = Place("data/vertalingen/en/agenda.po", 12)
HTML = "bevat HTML of een script — schrijf gewone tekst, zonder < en >"
CODE = "bevat {{, {% of {# — schrijf gewone tekst zonder accolades"
LINKS = "heeft andere links dan het Nederlands — neem de adressen precies over"
PLACES = "mist een invulplek — neem delen als %(naam)s precies over"
PERCENT = "heeft een los procentteken — schrijf er twee (%%)"
AGENDA = "agenda/2032/titel"


NUMBER = "noemt een getal dat niet in het Nederlands staat — haal het weg, of schrijf het als woord"


def _numbers(numbers: str) -> str:
    return f"noemt andere getallen dan het Nederlands ({numbers}) — neem ze precies over"


def _check(dutch: str, text: str, context: str = AGENDA) -> list[str]:
    return said(translations.check(Phrases({(context, dutch): Translation(text, PLACE)})))


@pytest.mark.parametrize(
    ("dutch", "text"),
    [
        ("Om 10:30 uur, 3 keer", "3 times, at 10:30"),
        ("Bel 112", "Call 112"),
        ("Lees [hier](/burgers/plek/)", "Read [this](/burgers/plek/)"),
        ("[a](/a/) en [b](https://wad.example/)", "[b](https://wad.example/) and [a](/a/)"),
        ("Eén dag", "One day"),
        ("Zwart & wit < grijs", "Black & white < grey"),
        ("50% korting", "50% off"),
    ],
)
def test_a_faithful_translation_is_right(dutch: str, text: str) -> None:
    assert _check(dutch, text) == []


@pytest.mark.parametrize(
    ("dutch", "text", "expected"),
    [
        ("Bel 112", "Call 113", [_numbers("112")]),
        ("Bel 112", "Call the emergency services", [_numbers("112")]),
        ("Bel 112", "Call 112 or 113", [_numbers("112")]),
        ("2 van de 3", "2 of the 3, 2 times", [_numbers("2, 3")]),
        ("Om 10:30 uur", "At 1030", [_numbers("10, 30")]),
        ("Twee dagen", "2 days", [NUMBER]),
        ("Niets", "<b>Nothing</b>", [HTML]),
        ("Niets", "Nothing<script src=//wad.example>", [HTML]),
        ("Niets", "{{ config }}", [CODE]),
        ("Lees [hier](/burgers/plek/)", "Read [this](/burgers/place/)", [LINKS]),
        ("Lees [hier](/burgers/plek/)", "Read this", [LINKS]),
        ("Lees hier", "Read [this](https://kwaad.example/)", [LINKS]),
        ("Lees hier", "Read [this](javascript:alert)", [LINKS]),
        ("Lees hier", "Read [this][a]\n\n[a]: https://kwaad.example/", [LINKS]),
        ("Niets", "Noth\u202eing", ["heeft een onzichtbaar teken (U+202E) — haal het weg"]),
        ("Niets", "Noth\x07ing", ["heeft een stuurteken (U+0007) — haal het weg"]),
        ("Niets 1", "<i>{{ 2 }}</i>", [HTML, CODE, _numbers("1")]),
    ],
)
def test_a_translation_that_says_something_else_is_a_finding(dutch: str, text: str, expected: list[str]) -> None:
    assert _check(dutch, text) == sorted(f"{PLACE}: msgstr: {message}" for message in expected)


@pytest.mark.parametrize(
    ("dutch", "text", "expected"),
    [
        ("Op %(datum)s door %(rol)s", "By %(rol)s on %(datum)s", None),
        ("Op %(datum)s, 50%% zeker", "On %(datum)s, 50%% sure", None),
        ("Zonder invulplek 50%", "Without a place 50%", None),
        ("Op %(datum)s", "On %(date)s", PLACES),
        ("Op %(datum)s", "On that day", PLACES),
        ("Op een dag", "On %(datum)s", PLACES),
        ("Op %(datum)s", "On %(datum)s, 100% sure", PERCENT),
        ("Op %(datum)s", "On %(datum)s %(datum)d", PERCENT),
    ],
)
def test_a_template_keeps_its_places_to_fill_in(dutch: str, text: str, expected: str | None) -> None:
    found = [line for line in _check(dutch, text, TEMPLATES) if NUMBER not in line]

    assert found == ([f"{PLACE}: msgstr: {expected}"] if expected else [])


def test_outside_templates_nothing_is_filled_in() -> None:
    assert _check("Nu 50% korting op %(datum)s", "Now 50% off") == []


def test_the_place_is_the_line_in_the_catalogue(small: Example) -> None:
    small.put("data/vertalingen/en/agenda.po", 'msgstr "Mud flat party"', 'msgstr "Mud flat party 2"')
    phrases = read(small.root / "data/vertalingen/en", small.root)
    lines = (small.root / "data/vertalingen/en/agenda.po").read_text(encoding="utf-8").splitlines()
    line = lines.index('msgid "Wadfeest"') + 1

    assert said(translations.check(phrases)) == [f"data/vertalingen/en/agenda.po:{line}:1: msgstr: {NUMBER}"]


def test_everything_that_can_be_said_of_a_translation_is_expected_above() -> None:
    source = ast.parse(Path(translations.__file__).read_text(encoding="utf-8"))
    words = [
        part.value
        for node in ast.walk(source)
        if isinstance(node, ast.Yield) and isinstance(node.value, ast.Constant | ast.JoinedStr)
        for part in ast.walk(node.value)
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    ]
    expected = "\n".join([HTML, CODE, NUMBER, _numbers("112"), LINKS, PLACES, PERCENT])

    assert len(words) >= 7
    assert [part for part in words if part not in expected] == []


@pytest.mark.parametrize("code", ["en", "ar"])
def test_the_translations_of_the_example_are_faithful(code: str, small: Example) -> None:
    phrases = read(small.root / "data/vertalingen" / code, small.root)

    assert len(phrases.translations) >= 9
    assert said(translations.check(phrases)) == []
