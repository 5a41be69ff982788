"""What the model finds, in the words of an editor and at the right place."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import ValidationError

from macros.model.agenda import Evenement, Jaarregel
from macros.model.basis import Onderbouwd, Record
from macros.model.contact import Contactbestand
from macros.model.pagina import Paginakop
from macros.model.taal import Talenbestand
from macros.model.wensenboekje import Vraag
from macros.site.kinds import KINDS
from macros.site.load import _as_tuples
from macros.site.messages import MESSAGES, findings
from macros.source import read
from macros.source.reader import Value
from tests.unit.conftest import Example


def _said(tmp_path: Path, model: type[Record], text: str) -> list[str]:
    file = tmp_path / "proef.yml"
    file.write_text(text, encoding="utf-8")
    document = read(file, "proef.yml")
    assert document.data is not None
    try:
        model.model_validate(_as_tuples(document.data))
    except ValidationError as error:
        return [str(finding) for finding in findings(error, document)]
    return []


ENOUGH = "bronnen: [wadkrant]\ncontrole: nog niet gecontroleerd\n"
PAGE = f"title: Plek\n{ENOUGH}"
CONTACT = "contacten:\n  - id: post\n    naam: Post\n    voor: [inwoners]\n    wat: Hulp.\n"
NO_FIELDS = "heeft geen velden — schrijf elk veld op een eigen regel: 'veld: waarde'"
NO_LIST = "is geen lijst — begin elke regel met een streepje en een spatie"
NO_TEXT = "is geen tekst — zet de waarde tussen aanhalingstekens"
NO_NUMBER = "is geen heel getal — schrijf alleen cijfers, zonder aanhalingstekens, punt of nul vooraan"
MISSING = "ontbreekt — vul dit verplichte veld in"
UNKNOWN = "is geen bekend veld — controleer de spelling, of haal het weg"


@pytest.mark.parametrize(
    ("model", "text", "expected"),
    [
        pytest.param(Onderbouwd, "bronnen: [wadkrant]\n", f"1:1: controle: {MISSING}", id="missing"),
        pytest.param(
            Talenbestand,
            "talen:\n  - code: nl\n    naam: Nederlands\n",
            f"2:5: richting: {MISSING}",
            id="missing in a list: told at the item",
        ),
        pytest.param(Onderbouwd, f"{ENOUGH}bron: x\n", f"3:1: bron: {UNKNOWN}", id="unknown field: told at its name"),
        pytest.param(Onderbouwd, f"{ENOUGH}Controle: x\n", f"3:1: Controle: {UNKNOWN}", id="unknown, with a capital"),
        pytest.param(Onderbouwd, f"{ENOUGH}'a[b]': x\n", f"3:1: a[b]: {UNKNOWN}", id="unknown, with brackets"),
        pytest.param(Onderbouwd, "- een\n- twee\n", f"1:1: bestand: {NO_FIELDS}", id="a list for a mapping"),
        pytest.param(Onderbouwd, "zomaar tekst\n", f"1:1: bestand: {NO_FIELDS}", id="text for a mapping"),
        pytest.param(Talenbestand, "talen:\n  - nl\n", f"2:5: talen: {NO_FIELDS}", id="text for a mapping in a list"),
        pytest.param(Talenbestand, "talen: nl\n", f"1:8: talen: {NO_LIST}", id="text for a list"),
        pytest.param(Talenbestand, "talen:\n  code: nl\n", f"2:3: talen: {NO_LIST}", id="a mapping for a list"),
        pytest.param(
            Talenbestand,
            "talen: []\n",
            "1:8: talen: is een lege lijst — vul er minstens één in, of haal het veld weg als het niet verplicht is",
            id="an empty list",
        ),
        pytest.param(Paginakop, f"{PAGE}description: 12\n", f"4:14: description: {NO_TEXT}", id="a number for a text"),
        pytest.param(Paginakop, f"{PAGE}description: true\n", f"4:14: description: {NO_TEXT}", id="a truth for a text"),
        pytest.param(Paginakop, f"{PAGE}description: [a]\n", f"4:14: description: {NO_TEXT}", id="a list for a text"),
        pytest.param(
            Paginakop,
            f"{PAGE}description: d\nzoekwoorden: [wad, 12]\n",
            f"5:20: zoekwoorden: {NO_TEXT}",
            id="a number in a list of texts",
        ),
        pytest.param(
            Paginakop,
            f"{PAGE}description: {'a' * 201}\n",
            "4:14: description: is te lang — gebruik hooguit 200 tekens",
            id="too long",
        ),
        pytest.param(
            Jaarregel, 'nummer: "2"\nweekdag: zaterdag\nmaand: 1\n', f"1:9: nummer: {NO_NUMBER}", id="text for a number"
        ),
        pytest.param(
            Jaarregel,
            "nummer: true\nweekdag: zaterdag\nmaand: 1\n",
            f"1:9: nummer: {NO_NUMBER}",
            id="a truth for a number",
        ),
        pytest.param(
            Jaarregel,
            "nummer: 0\nweekdag: zaterdag\nmaand: 1\n",
            "1:9: nummer: mag niet lager zijn dan 1 — vul een ander getal in",
            id="too low",
        ),
        pytest.param(
            Jaarregel,
            "nummer: 1\nweekdag: zaterdag\nmaand: 13\n",
            "3:8: maand: mag niet hoger zijn dan 12 — vul een ander getal in",
            id="too high",
        ),
        pytest.param(
            Jaarregel,
            "nummer: 1\nweekdag: zaturdag\nmaand: 1\n",
            "2:10: weekdag: staat niet in de lijst — kies uit: "
            "'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'",
            id="not a word of the list",
        ),
        pytest.param(
            Talenbestand,
            "talen:\n  - code: nl\n    naam: Nederlands\n    richting: omhoog\n",
            "4:15: richting: staat niet in de lijst — kies uit: 'ltr', 'rtl'",
            id="not one of two words",
        ),
        pytest.param(
            Contactbestand,
            f"{CONTACT}    bronnen: [wadkrant]\n    controle: nog niet gecontroleerd\n    landelijk_noodnummer: ja\n",
            "8:27: landelijk_noodnummer: is geen ja of nee — schrijf true of false",
            id="ja is not true",
        ),
        pytest.param(
            Onderbouwd,
            "bronnen: [De Krant]\ncontrole: nog niet gecontroleerd\n",
            "1:11: bronnen: is geen geldige naam — gebruik kleine letters zonder accent, cijfers en streepjes",
            id="in our own words",
        ),
        pytest.param(
            Vraag,
            "id: a\nvraag: Wat?\nsoort: keuze\nkeuzes:\n  - id: b\n    tekst: B\n",
            "5:3: keuzes: heeft minder dan twee keuzes bij soort 'keuze' — vul ze aan",
            id="a judgement of the whole record: told at the field it names",
        ),
        pytest.param(
            Vraag,
            "id: a\nvraag: Wat?\nsoort: keuze\n",
            "1:1: keuzes: heeft minder dan twee keuzes bij soort 'keuze' — vul ze aan",
            id="or at the record if that field is not there",
        ),
    ],
)
def test_each_mistake_has_its_own_words_and_place(
    tmp_path: Path, model: type[Record], text: str, expected: str
) -> None:
    assert _said(tmp_path, model, text) == [f"proef.yml:{expected}"]


CHECK = "controle:\n  rol: huisarts\n"
CHOOSE = "controle: is geen controle — schrijf: nog niet gecontroleerd, of op eigen regels rol, datum en opnieuw_voor"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("controle: ja\n", [f"2:11: {CHOOSE}"]),
        ("controle: true\n", [f"2:11: {CHOOSE}"]),
        ("controle: [huisarts]\n", [f"2:11: {CHOOSE}"]),
        (
            f"{CHECK}  datum: 2030-02-30\n  opnieuw_voor: 2031-01-01\n",
            ["4:10: datum: is geen bestaande datum — schrijf jaar-maand-dag, bijvoorbeeld 2026-03-14"],
        ),
        (f"{CHECK}  datum: 2030-02-01\n", [f"3:3: opnieuw_voor: {MISSING}"]),
        (
            f"{CHECK}  datum: 2030-02-01\n  opnieuw_voor: 2030-01-01\n",
            ["5:17: opnieuw_voor: is niet later dan de dag van de controle — vul een latere dag in"],
        ),
        (
            f"{CHECK}  dag: 2030-02-01\n",
            [f"3:3: datum: {MISSING}", f"3:3: opnieuw_voor: {MISSING}", f"4:3: dag: {UNKNOWN}"],
        ),
    ],
)
def test_where_a_word_or_fields_may_stand_only_the_one_that_was_meant_is_told(
    tmp_path: Path, text: str, expected: list[str]
) -> None:
    found = _said(tmp_path, Onderbouwd, f"bronnen: [wadkrant]\n{text}")

    assert found == [f"proef.yml:{line}" for line in expected]


def test_all_mistakes_in_a_record_are_told_at_once(tmp_path: Path) -> None:
    text = "titel: <b>\nsoort: feest\ndatum: gisteren\nkleur: blauw\nbronnen: []\ncontrole: nog niet gecontroleerd\n"
    fields = [line.split(": ")[1] for line in _said(tmp_path, Evenement, text)]

    assert sorted(fields) == ["beschrijving", "bronnen", "datum", "doelgroepen", "kleur", "soort", "titel"]


WRONG: tuple[Value, ...] = (1, -1, 10**12, True, "x", "", "x" * 300, [], ["x"], [1], {}, {"x": "y"}, [{"x": "y"}], [[]])


def test_no_value_in_any_field_of_any_kind_leaves_an_editor_without_words(small: Example) -> None:
    tried = 0
    for kind in KINDS:
        file = (
            next(iter(kind.files(small.root / "data").values()))
            if kind.has_several
            else kind.file_for(small.root / "data")
        )
        document = read(file, file.name)
        for data, location in _with_one_wrong_value(document.data):
            tried += 1
            try:
                kind.model.model_validate(_as_tuples(data))
            except ValidationError as error:
                told = [finding.message for finding in findings(error, dataclasses.replace(document, data=data))]
                assert told, (kind.name, location)
                for message in told:
                    assert "klopt niet (" not in message, (kind.name, location, message)
                    assert " — " in message
    assert tried > 5_000


def _with_one_wrong_value(data: Value) -> Iterator[tuple[Value, tuple[object, ...]]]:
    """The data again and again, each time with another value replaced by each of the wrong ones."""
    for wrong in WRONG:
        yield wrong, ()
    if isinstance(data, dict):
        for key, value in data.items():
            for changed, location in _with_one_wrong_value(value):
                yield {**data, key: changed}, (key, *location)
    elif isinstance(data, list):
        for number, value in enumerate(data[:2]):
            for changed, location in _with_one_wrong_value(value):
                yield [*data[:number], changed, *data[number + 1 :]], (number, *location)


def test_every_fixed_message_says_what_to_type() -> None:
    assert len(MESSAGES) >= 8
    assert [kind for kind, message in MESSAGES.items() if " — " not in message] == []
