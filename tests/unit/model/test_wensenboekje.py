"""A question has choices if, and only if, one chooses."""

import pytest

from macros.model.wensenboekje import Vraag
from tests.unit.model.conftest import complaints

QUESTION = {"id": "plek", "vraag": "Waar ben ik het liefst?"}
CHOICES = ({"id": "thuis", "tekst": "Thuis"}, {"id": "wad", "tekst": "Op het wad"})


@pytest.mark.parametrize(
    ("kind", "choices"), [("keuze", CHOICES), ("meer keuzes", CHOICES), ("open", ()), ("persoon", ())]
)
def test_choices_stand_where_one_chooses(kind: str, choices: tuple[dict[str, str], ...]) -> None:
    assert complaints(Vraag, QUESTION | {"soort": kind, "keuzes": choices}) == []


@pytest.mark.parametrize("kind", ["keuze", "meer keuzes"])
@pytest.mark.parametrize("number", [0, 1])
def test_a_choice_out_of_less_than_two_is_a_finding(kind: str, number: int) -> None:
    assert complaints(Vraag, QUESTION | {"soort": kind, "keuzes": CHOICES[:number]}) == [
        ("keuzes", f"heeft minder dan twee keuzes bij soort '{kind}' — vul ze aan")
    ]


@pytest.mark.parametrize("kind", ["open", "persoon"])
def test_choices_at_a_question_without_choosing_are_a_finding(kind: str) -> None:
    assert complaints(Vraag, QUESTION | {"soort": kind, "keuzes": CHOICES}) == [
        ("keuzes", f"hoort niet bij soort '{kind}' — haal de keuzes weg, of kies soort 'keuze'")
    ]
