"""Language packs and questions are of languages and pages that the site has."""

import pytest

from macros.rules import search as r
from tests.unit.conftest import Example
from tests.unit.rules.conftest import Break, assert_broken, breaks

UNKNOWN = "bestand: is van een onbekende taal ('fy') — voeg die toe aan data/talen.yml, of haal dit weg"

CASES = [
    breaks(
        r.questions_lead_to_pages,
        "paginas: 'burgers/zee' is geen pagina in deze taal — schrijf bijvoorbeeld: burgers/plek",
        ("data/zoekvragen.nl.yml", "[burgers/plek]", "[burgers/plek, ▸burgers/zee]"),
    ),
]


def test_a_question_in_another_language_expects_pages_that_are_translated(small: Example) -> None:
    text = "vragen:\n  - vraag: a place\n    soort: gewoon\n    paginas: [burgers/plek]\n"
    small.write("data/zoekvragen.en.yml", text)

    assert [finding.place.path for finding in r.questions_lead_to_pages(small.site())] == ["data/zoekvragen.en.yml"]


@pytest.mark.parametrize("name", ["data/zoektaal/fy.yml", "data/zoekvragen.fy.yml"])
def test_a_file_of_an_unknown_language_is_a_finding(name: str, small: Example) -> None:
    small.write(name, (small.root / name.replace("fy", "nl")).read_text(encoding="utf-8"))

    assert [str(finding) for finding in r.search_files_are_of_a_known_language(small.site())] == [
        f"{name}:3:1: {UNKNOWN}"
    ]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_site_that_breaks_a_rule_says_so(case: Break, small: Example) -> None:
    assert_broken(small, case)
