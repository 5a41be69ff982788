"""YAML, read strictly: what each surprise is called, and where."""

import re

import pytest

from macros.findings import Place
from macros.source.reader import MAX_DEPTH, PARSER_PROBLEMS, Value
from tests.unit.source.conftest import Reads, said


@pytest.mark.parametrize(
    "typed",
    [
        "no", "No", "NO", "yes", "on", "off", "y", "n", "True", "FALSE", "null", "Null", "~",
        "18:30", "0:00", "1:2:3", "0612345678", "050-1234567", "007", "00", "-0", "+5", "1_000", "0x1F", "0o17", "0b1",
        "1.0", "1.", ".5", "1e3", ".inf", "-.inf", ".nan", "1/2", "1,5", "½", "٣", "1٣",
        "2026-03-14", "2026-03-14T09:00:00Z", "1000000000000000", "-1000000000000000", "<<", "=", "a#b",
    ],
)  # fmt: skip
def test_what_looks_like_something_else_stays_text(typed: str, reads: Reads) -> None:
    document = reads(f"veld: {typed}\n")

    assert (document.data, document.findings) == ({"veld": typed}, ())


@pytest.mark.parametrize(
    ("typed", "value"),
    [("true", True), ("false", False), ("0", 0), ("7", 7), ("-7", -7), ("2026", 2026), ("999999999999999", 10**15 - 1)],
)
def test_whole_numbers_and_true_and_false_are_the_only_other_values(typed: str, value: Value, reads: Reads) -> None:
    document = reads(f"veld: {typed}\n")
    assert isinstance(document.data, dict)
    found = document.data["veld"]

    assert (found, type(found), document.findings) == (value, type(value), ())


@pytest.mark.parametrize("typed", ["'true'", '"7"', "'2026'"])
def test_between_quotation_marks_all_is_text(typed: str, reads: Reads) -> None:
    assert reads(f"veld: {typed}\n").data == {"veld": typed[1:-1]}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("veld: |\n  een\n  twee\n\n", "een\ntwee"),
        ("veld: |-\n  een\n\n  twee\n", "een\n\ntwee"),
        ("veld: >\n  een\n  twee\n", "een twee"),
        ("veld: |\n  7\n", "7"),
        ("veld: |\n  a # geen commentaar\n", "a # geen commentaar"),
    ],
)
def test_a_block_of_text_loses_its_last_line_ends_only(text: str, value: str, reads: Reads) -> None:
    document = reads(text)

    assert (document.data, document.findings) == ({"veld": value}, ())


CUT_OFF = "wordt afgekapt bij # — zet de tekst tussen aanhalingstekens, en commentaar op een eigen regel"


@pytest.mark.parametrize(
    ("text", "place", "field"),
    [
        ("titel: Bel #112\n", "1:11", "titel"),
        ("een: goed\nnamen:\n  - Jan # en Piet\n  - Klaas\n", "3:8", "namen"),
        ("een: [a, b # c\n  ]\n", "1:11", "een"),
        ("een: twee\n  drie # vier\n", "2:7", "een"),
        ("een: twee     # ver weg\n", "1:10", "een"),
    ],
)
def test_text_that_is_cut_by_a_number_sign_is_a_finding(text: str, place: str, field: str, reads: Reads) -> None:
    assert said(reads(text)) == [f"proef.yml:{place}: {field}: {CUT_OFF}"]


@pytest.mark.parametrize(
    "text",
    [
        "# vooraf\na: b\n# tussendoor\nc: d\n",
        "a: 'b' # c\n",
        "a: b#c\n",
        "a: 5 # stuks\n",
        "a: [b, c] # d\n",
        "a: # b\n  c\n",
    ],
)
def test_a_comment_that_cuts_nothing_is_fine(text: str, reads: Reads) -> None:
    assert said(reads(text)) == []


NO_VALUE = "heeft geen waarde — vul iets in, of haal het veld weg als het niet verplicht is"


@pytest.mark.parametrize(
    ("text", "place", "field"),
    [("a: b\nc:\n", "2:3", "c"), ("a:\n  b:\n  c: d\n", "2:5", "b"), ("a:\n  -\n  - b\n", "2:4", "a")],
)
def test_a_field_without_a_value_is_a_finding(text: str, place: str, field: str, reads: Reads) -> None:
    assert said(reads(text)) == [f"proef.yml:{place}: {field}: {NO_VALUE}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "titel: een\nsoort: b\ntitel: twee\n",
            ["3:1: titel: staat er twee keer (ook op regel 1) — houd er één over"],
        ),
        (
            "a:\n  b: 1\n  b: 2\n  b: 3\n",
            [f"{line}:3: b: staat er twee keer (ook op regel 2) — houd er één over" for line in (3, 4)],
        ),
        (
            "lijst:\n  - a: 1\n    a: 2\n  - a: 3\n",
            ["3:5: a: staat er twee keer (ook op regel 2) — houd er één over"],
        ),
        ("a: 1\n'a': 2\n", ["2:1: a: staat er twee keer (ook op regel 1) — houd er één over"]),
        ("{a: 1, a: 2}\n", ["1:8: a: staat er twee keer (ook op regel 1) — houd er één over"]),
    ],
)
def test_a_duplicate_key_is_a_finding_that_names_the_first(text: str, expected: list[str], reads: Reads) -> None:
    assert said(reads(text)) == [f"proef.yml:{line}" for line in expected]


def test_a_duplicate_key_is_told_once_whatever_it_holds(reads: Reads) -> None:
    document = reads("a:\n  b: 1\nc: d\na:\n  b: 2\n  e: 3\n")

    assert said(document) == ["proef.yml:4:1: a: staat er twee keer (ook op regel 1) — houd er één over"]
    assert document.data == {"a": {"b": 1}, "c": "d"}
    assert document.place(("a", "b")) == Place("proef.yml", 2, 6)
    assert document.key_place(("a",)) == Place("proef.yml", 1, 1)


WRITE_OUT = "schrijf de waarde voluit, of zet de tekst tussen aanhalingstekens"
NO_KEY = "heeft een lijst, niets of een stuurteken als veldnaam — schrijf 'veld: waarde'"
TAG_AWAY = "haal die weg, of zet de tekst tussen aanhalingstekens"
BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BOMB, f"1:4: opmaak: heeft een anker (&) — {WRITE_OUT}"),
        ("&a b: c\n", f"1:1: opmaak: heeft een anker (&) — {WRITE_OUT}"),
        ("a: goed\nb: &leeg\n", f"2:4: opmaak: heeft een anker (&) — {WRITE_OUT}"),
        ("a: *b\n", f"1:4: opmaak: verwijst met * naar een anker — {WRITE_OUT}"),
        ("a:\n  <<: *b\n", f"2:7: opmaak: verwijst met * naar een anker — {WRITE_OUT}"),
        ("a: !x y\n", f"1:4: opmaak: heeft een tag (!x) — {TAG_AWAY}"),
        ("a: !\n", f"1:4: opmaak: heeft een tag (!) — {TAG_AWAY}"),
        ("!!str a: b\n", f"1:1: opmaak: heeft een tag (tag:yaml.org,2002:str) — {TAG_AWAY}"),
        ("%TAG !x! tag:x,2000:\n---\na: !x!b c\n", f"3:4: opmaak: heeft een tag (tag:x,2000:b) — {TAG_AWAY}"),
        (
            "a: !!python/object/apply:os.system [rm -rf /]\n",
            f"1:4: opmaak: heeft een tag (tag:yaml.org,2002:python/object/apply:os.system) — {TAG_AWAY}",
        ),
        ("a: b\n---\nc: d\n", "2:1: opmaak: heeft een tweede deel na --- — maak er een eigen bestand van"),
        ("? [a, b]\n: c\n", f"1:3: opmaak: {NO_KEY}"),
        ("? {a: b}\n: c\n", f"1:3: opmaak: {NO_KEY}"),
        ("'': c\n", f"1:1: opmaak: {NO_KEY}"),
        ('"a\\nb": c\n', f"1:1: opmaak: {NO_KEY}"),
    ],
)
def test_what_an_editor_would_not_see_coming_is_refused(text: str, expected: str, reads: Reads) -> None:
    document = reads(text)

    assert said(document) == [f"proef.yml:{expected}"]
    assert document.data is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[" * 100_000, f"1:{MAX_DEPTH + 1}"),
        ("[" * 30 + "]" * 30, f"1:{MAX_DEPTH + 1}"),
        ("{a: " * 50_000, f"1:{MAX_DEPTH * 4 + 1}"),
        ("- " * 1_000 + "x\n", f"1:{MAX_DEPTH * 2 + 1}"),
        ("".join(f"{' ' * depth}a:\n" for depth in range(500)), f"{MAX_DEPTH + 1}:{MAX_DEPTH + 1}"),
    ],
)
def test_deep_nesting_is_a_finding_and_never_overflows_the_stack(text: str, place: str, reads: Reads) -> None:
    assert said(reads(text)) == [
        f"proef.yml:{place}: opmaak: is dieper genest dan {MAX_DEPTH} niveaus — maak de opbouw eenvoudiger"
    ]


def test_twenty_levels_are_not_too_deep(reads: Reads) -> None:
    assert MAX_DEPTH == 20
    assert said(reads("[" * 20 + "x" + "]" * 20)) == []


NO_FIELD_HERE = (
    "heeft een dubbele punt waar geen veld kan beginnen — "
    "laat velden recht onder elkaar beginnen, en zet tekst met een dubbele punt tussen aanhalingstekens"
)
BEHIND_THE_END = "staat achter een sluitend aanhalingsteken of haakje — zet de hele waarde tussen aanhalingstekens"
BROKEN = [
    ("a: @b\n", "1:4: opmaak: begint met een teken dat YAML niet toelaat — zet de tekst tussen aanhalingstekens"),
    ("a: `b`\n", "1:4: opmaak: begint met een teken dat YAML niet toelaat — zet de tekst tussen aanhalingstekens"),
    ("a: %b\n", "1:4: opmaak: begint met een teken dat YAML niet toelaat — zet de tekst tussen aanhalingstekens"),
    ("a: b: c\n", "1:5: opmaak: heeft een dubbele punt te veel — zet de tekst tussen aanhalingstekens"),
    ("a: b\n  c: d\n", f"2:4: opmaak: {NO_FIELD_HERE}"),
    ("vergeten\nc: d\n", f"2:2: opmaak: {NO_FIELD_HERE}"),
    ("a: lange tekst\n  met dit: dat\n", f"2:10: opmaak: {NO_FIELD_HERE}"),
    ("'a': b\n'a' c\n", "2:6: opmaak: mist een dubbele punt — schrijf 'veld: waarde'"),
    (
        "a:\n  b: c\n d: e\n",
        "3:2: opmaak: springt anders in dan de regels erboven — laat velden van één blok recht onder elkaar beginnen",
    ),
    (
        "a:\n  - b\n  c: d\n",
        "3:3: opmaak: springt anders in dan de regels erboven — "
        "begin elk deel van een lijst met '- ', recht onder elkaar",
    ),
    ("een: goed\na: [b, c\nd: e\n", "2:4: opmaak: mist een komma of sluithaak — sluit de lijst af met ]"),
    ("een: goed\na: 'b\nc: d\n", "2:4: opmaak: eindigt midden in een tekst — sluit de aanhalingstekens"),
    ('a: "b\n', "1:4: opmaak: eindigt midden in een tekst — sluit de aanhalingstekens"),
    (
        'a: "C:\\qdisk"\n',
        "1:7: opmaak: heeft een \\ met een onbekend teken erachter — gebruik enkele aanhalingstekens",
    ),
    ("a: !b!c d\n", "1:4: opmaak: begint met een uitroepteken — zet de tekst tussen aanhalingstekens"),
    ('a: "Het Getij" op toneel\n', f"1:16: opmaak: {BEHIND_THE_END}"),
    ("a: 's Avonds bij 't water\n", f"1:19: opmaak: {BEHIND_THE_END}"),
    ("a: [hier](https://wad.example/) klik\nb: c\n", f"1:10: opmaak: {BEHIND_THE_END}"),
    ("a: [b, c],\n", f"1:10: opmaak: {BEHIND_THE_END}"),
    ("a: *Nieuw* bankje\n", "1:4: opmaak: begint met * of & — zet de tekst tussen aanhalingstekens"),
    ("a: **Nieuw** bankje\n", "1:4: opmaak: begint met * of & — zet de tekst tussen aanhalingstekens"),
    ("a: & zo voort\n", "1:4: opmaak: begint met * of & — zet de tekst tussen aanhalingstekens"),
    ("a: }\n", "1:4: opmaak: begint met een teken dat YAML niet toelaat — zet de tekst tussen aanhalingstekens"),
    ("a: ? zo\n", "1:4: opmaak: begint met een vraagteken — zet de tekst tussen aanhalingstekens"),
    (
        "a: - b\n",
        "1:4: opmaak: begint met een streepje — "
        "begin een lijst op een nieuwe regel, of zet de tekst tussen aanhalingstekens",
    ),
    (
        "a: |x\n  b\n",
        "1:5: opmaak: heeft tekst achter | of > — begin de tekst op de volgende regel, met twee spaties ervoor",
    ),
    ("%YAML 3.0\n---\na: b\n", "1:1: opmaak: is geen geldige YAML — vergelijk de regel met een ander bestand"),
]


@pytest.mark.parametrize(("text", "expected"), BROKEN)
def test_broken_yaml_is_told_in_the_words_of_an_editor(text: str, expected: str, reads: Reads) -> None:
    document = reads(text)

    assert said(document) == [f"proef.yml:{expected}"]
    assert document.data is None


def test_every_problem_that_has_words_of_its_own_is_met_above() -> None:
    told = {re.sub(r"^\d+:\d+: opmaak: ", "", expected) for _, expected in BROKEN}

    assert len(PARSER_PROBLEMS) >= 9
    assert {dutch for _, dutch in PARSER_PROBLEMS} <= told


def test_places_and_keys_remember_where_all_stood(reads: Reads) -> None:
    document = reads("titel: Een\nlijst:\n  - naam: Twee\n  -   naam: Drie\n")

    assert document.place(()) == Place("proef.yml", 1, 1)
    assert document.place(("titel",)) == Place("proef.yml", 1, 8)
    assert document.place(("lijst", 1)) == Place("proef.yml", 4, 7)
    assert document.place(("lijst", 1, "naam")) == Place("proef.yml", 4, 13)
    assert document.key_place(("lijst", 1, "naam")) == Place("proef.yml", 4, 7)


def test_what_is_not_there_is_placed_at_the_nearest_thing_around_it(reads: Reads) -> None:
    document = reads("titel: Een\nlijst:\n  - naam: Twee\n")

    assert document.place(("lijst", 0, "plaats", "straat")) == Place("proef.yml", 3, 5)
    assert document.place(("lijst", 9)) == document.place(("lijst",))
    assert document.key_place(("onvindbaar",)) == Place("proef.yml", 1, 1)
