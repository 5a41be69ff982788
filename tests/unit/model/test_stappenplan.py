"""A step names whom to turn to, or asks for it; a subject of the talk feeds a rubric by asking."""

import pytest

from macros.model.gespreksleidraad import Gespreksdeel, Gespreksmoment
from macros.model.stappenplan import Stap
from tests.unit.model.conftest import CHECKED, complaints

ACTION = {"rollen": ("wadgids",), "wat": "Kijkt.", "bronnen": ("wadkrant",)}
STEP = CHECKED | {
    "id": "kijken",
    "titel": "Kijken",
    "doel": "Gezien.",
    "uitleg": "Kijk.",
    "acties": (ACTION,),
    "punten": ("Gekeken",),
}
ASKED = ({"wat": "wie er opneemt", "wie": "het netwerk"},)
PART = CHECKED | {"id": "waar", "titel": "Waar", "doen": ("Vraag het.",)}


@pytest.mark.parametrize(
    "contact",
    [{"contacten": ("wadlijn",)}, {"contact_open": ASKED}, {"contacten": ("wadlijn",), "contact_open": ASKED}],
)
def test_a_step_has_a_contact_or_asks_for_one(contact: dict[str, object]) -> None:
    assert complaints(Stap, STEP | contact) == []


def test_a_step_that_keeps_silent_about_contact_is_a_finding() -> None:
    assert complaints(Stap, STEP) == [
        ("contacten", "is leeg — noem een contact, of zeg bij contact_open wat ontbreekt")
    ]


def test_what_a_role_does_and_records_is_its_own_alone() -> None:
    recorded = ({"rubriek": "1", "rollen": ("huisarts",), "wat": "Wie"},)
    step = Stap.model_validate(STEP | {"contacten": ("wadlijn",), "vastleggen": recorded})

    assert [action.wat for action in step.taken_van("wadgids")] == ["Kijkt."]
    assert step.taken_van("huisarts") == ()
    assert [line.wat for line in step.vastlegging_door("huisarts")] == ["Wie"]
    assert step.vastlegging_door("wadgids") == ()


@pytest.mark.parametrize("moment", [moment for moment in Gespreksmoment if moment is not Gespreksmoment.ONDERWERP])
def test_only_a_subject_must_feed_a_rubric_and_ask(moment: Gespreksmoment) -> None:
    assert complaints(Gespreksdeel, PART | {"moment": str(moment)}) == []


def test_a_subject_without_rubric_or_question_is_a_finding() -> None:
    subject = PART | {"moment": "onderwerp"}

    assert complaints(Gespreksdeel, subject | {"rubriek": "1", "vragen": ("Waar?",)}) == []
    assert complaints(Gespreksdeel, subject | {"vragen": ("Waar?",)}) == [
        ("rubriek", "ontbreekt bij een onderwerp — noem de rubriek van het formulier")
    ]
    assert complaints(Gespreksdeel, subject | {"rubriek": "1"}) == [
        ("vragen", "ontbreken bij een onderwerp — schrijf minstens één vraag")
    ]
