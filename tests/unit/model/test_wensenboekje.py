"""A question has choices if, and only if, one chooses; names that the booklet needs itself are taken."""

import pytest

from macros.model.wensenboekje import Aanwijzing, Antwoordkeuze, Duur, Vraag
from macros.site.load import load_site
from tests.sites import ROOT
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


def test_a_choice_stands_alone_only_where_there_could_be_more() -> None:
    alone = (CHOICES[0], CHOICES[1] | {"alleen": True})
    assert complaints(Vraag, QUESTION | {"soort": "meer keuzes", "keuzes": alone}) == []
    assert complaints(Vraag, QUESTION | {"soort": "keuze", "keuzes": alone}) == [
        ("keuzes", "heeft 'alleen' bij soort 'keuze', en daar kan er altijd maar één — haal het weg")
    ]


@pytest.mark.parametrize("kind", ["open", "persoon"])
def test_the_card_has_what_somebody_writes(kind: str) -> None:
    assert complaints(Vraag, QUESTION | {"soort": kind, "kaartje": "Liefst"}) == []
    assert complaints(Vraag, QUESTION | {"soort": "keuze", "keuzes": CHOICES, "kaartje": "Liefst"}) == [
        ("kaartje", "staat bij een vraag met keuzes, en op het kaartje komt wat iemand schrijft — haal het weg")
    ]


def test_a_theme_knows_every_rubric_that_its_answers_may_go_to() -> None:
    """Its own, and those of questions that name another; none where nothing fits the form."""
    themes = {theme.id: theme.rubrieken for theme in load_site(ROOT).wensenboekje.themas}
    assert themes["mensen"] == ("1", "2", "5")
    assert themes["huisdieren"] == ("5",), "only a question has one"
    assert themes["eerder-vastgelegd"] == ("7", "8")
    assert themes["digitaal"] == ()


@pytest.mark.parametrize("name", ["weet-niet", "niet-bespreken"])
def test_a_choice_never_bears_the_name_of_not_answering(name: str) -> None:
    assert complaints(Antwoordkeuze, {"id": name, "tekst": "Liever niet"}) == [
        ("id", f"'{name}' staat vanzelf bij elke vraag — kies een andere naam")
    ]


def test_a_question_never_bears_the_name_of_the_questions_for_the_talk() -> None:
    assert complaints(Vraag, QUESTION | {"id": "gesprek", "soort": "open"}) == [
        ("id", "'gesprek' is de naam van de gespreksvragen — kies een andere naam")
    ]


def test_more_time_holds_all_that_less_time_does() -> None:
    assert [[more.omvat(less) for less in Duur] for more in Duur] == [
        [True, False, False],
        [True, True, False],
        [True, True, True],
    ]


def test_a_hint_waits_for_more_than_one_answer() -> None:
    hint = {"id": "x", "tekst": "Hoe?", "bronnen": ("wadkrant",), "controle": "nog niet gecontroleerd"}
    assert complaints(Aanwijzing, hint | {"wanneer": ("waar.plek=thuis", "waar.geluid=stilte")}) == []
    assert complaints(Aanwijzing, hint | {"wanneer": ("waar.plek=thuis",)}) == [
        ("wanneer", "noemt minder dan twee antwoorden — noem er minstens twee")
    ]
