"""Hints that rest on nothing."""

import pytest

from macros.rules import booklet as r
from tests.unit.conftest import Example
from tests.unit.rules.conftest import Break, assert_broken, breaks

FILE = "data/wensenboekje.yml"
CASES = [
    breaks(
        r.hints_name_answers_that_exist,
        "wanneer: 'waar.strand' is onbekend — kies er een uit de vragen, als thema.vraag",
        (FILE, "[waar.plek=dijk, waar.geluid=stilte]", "[waar.plek=dijk, ▸waar.strand=stilte]"),
    ),
    breaks(
        r.hints_name_answers_that_exist,
        "wanneer: 'zee' is onbekend — kies er een uit thuis, dijk, weet-niet, niet-bespreken",
        (FILE, "[waar.plek=dijk, waar.geluid=stilte]", "[▸waar.plek=zee, waar.geluid=stilte]"),
    ),
    breaks(
        r.hints_name_answers_that_exist,
        "wanneer: 'ja' is onbekend — kies er een uit weet-niet, niet-bespreken",
        (FILE, "[waar.plek=dijk, waar.geluid=stilte]", "[▸belangrijk.genieten=ja, waar.geluid=stilte]"),
    ),
    breaks(
        r.hints_can_come_true,
        "wanneer: 'thuis' gaat bij 'waar.plek' niet samen met 'dijk' — noem een andere vraag",
        (FILE, "[waar.plek=dijk, waar.geluid=stilte]", "[waar.plek=dijk, ▸waar.plek=thuis]"),
    ),
    breaks(
        r.hints_can_come_true,
        "wanneer: 'niets' gaat bij 'waar.geluid' niet samen met 'stilte' — noem een andere vraag",
        (FILE, "[waar.plek=dijk, waar.geluid=stilte]", "[waar.geluid=stilte, ▸waar.geluid=niets]"),
    ),
    breaks(
        r.hints_can_come_true,
        "wanneer: 'niet-bespreken' gaat bij 'waar.geluid' niet samen met 'weet-niet' — noem een andere vraag",
        (FILE, "[waar.plek=dijk, waar.geluid=stilte]", "[waar.geluid=weet-niet, ▸waar.geluid=niet-bespreken]"),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_hint_that_never_appears_is_a_finding(case: Break, small: Example) -> None:
    assert_broken(small, case)


@pytest.mark.parametrize(
    "answers",
    [
        "[waar.geluid=meeuwen, waar.geluid=stilte]",
        "[waar.geluid=niets, waar.geluid=weet-niet]",
        "[belangrijk.genieten=weet-niet, waar.plek=niet-bespreken]",
    ],
)
def test_what_can_be_ticked_together_may_be_waited_for(answers: str, small: Example) -> None:
    small.put(FILE, "[waar.plek=dijk, waar.geluid=stilte]", answers)

    assert list(r.hints_name_answers_that_exist(small.site())) == []
    assert list(r.hints_can_come_true(small.site())) == []
