"""A paper of the kit is valid only when a named role approved it on a date, until a date."""

import datetime
import re

import pytest
from pydantic import ValidationError

from macros.model.kit import Geldigheid, Kitdocument, Kitrol, Kitsituatie
from tests.unit.model.conftest import CHECKED, complaints

PAPER = CHECKED | {
    "titel": "Protocol",
    "nummer": 1,
    "kort": "Wat er in het koffertje zit.",
    "nodig": ({"situatie": "de kit aanvragen", "rollen": ("huisarts",)},),
    "herkomst": "eigen voorstel",
    "versie": "0.1",
    "status": "concept",
    "eigenaar": "werkgroep koffertje",
    "inleiding": "Een protocol in wording.",
}
APPROVAL = {
    "status": "vastgesteld",
    "vastgesteld_door": "bestuur van Noorderwad",
    "vastgesteld_op": "2030-02-01",
    "geldig_tot": "2032-02-01",
}
NOT_WHOLE = (
    "status",
    "is 'vastgesteld' zonder vastgesteld_door, vastgesteld_op en geldig_tot — vul ze in, of kies concept",
)
WRONG_ORDER = ("geldig_tot", "is niet later dan vastgesteld_op — vul een latere dag in")


@pytest.mark.parametrize(
    "fields", [{}, APPROVAL, {"geldig_tot": "2032-02-01"}, APPROVAL | {"status": "concept"}], ids=repr
)
def test_a_concept_and_a_whole_approval_are_right(fields: dict[str, object]) -> None:
    assert complaints(Kitdocument, PAPER | fields) == []


@pytest.mark.parametrize("missing", ["vastgesteld_door", "vastgesteld_op", "geldig_tot"])
def test_an_approval_without_role_date_or_end_is_a_finding(missing: str) -> None:
    fields = {name: value for name, value in APPROVAL.items() if name != missing}

    assert complaints(Kitdocument, PAPER | fields) == [NOT_WHOLE]


@pytest.mark.parametrize("end", ["2030-02-01", "2030-01-31", "2029-02-01"])
@pytest.mark.parametrize("status", ["concept", "vastgesteld"])
def test_an_approval_that_ends_before_it_starts_is_a_finding(end: str, status: str) -> None:
    fields = APPROVAL | {"geldig_tot": end, "status": status}

    assert complaints(Kitdocument, PAPER | fields) == [WRONG_ORDER]


@pytest.mark.parametrize(
    ("today", "worth"),
    [
        ("2030-01-31", Geldigheid.NOG_NIET),
        ("2030-02-01", Geldigheid.GELDIG),
        ("2031-05-14", Geldigheid.GELDIG),
        ("2032-02-01", Geldigheid.GELDIG),
        ("2032-02-02", Geldigheid.VERLOPEN),
    ],
)
def test_an_approved_paper_is_valid_from_its_approval_to_its_last_day(today: str, worth: Geldigheid) -> None:
    paper = Kitdocument.model_validate(PAPER | APPROVAL)

    assert paper.geldigheid(datetime.date.fromisoformat(today)) is worth


@pytest.mark.parametrize("fields", [{}, APPROVAL | {"status": "concept"}, {"geldig_tot": "2032-02-01"}], ids=repr)
def test_a_concept_is_never_valid(fields: dict[str, object]) -> None:
    assert Kitdocument.model_validate(PAPER | fields).geldigheid(datetime.date(2031, 5, 14)) is Geldigheid.CONCEPT


def _without(fields: dict[str, object], name: str) -> dict[str, object]:
    return {other: value for other, value in fields.items() if other != name}


MEDICINE: dict[str, object] = {
    "middel": "Zilte nevel (verzonnen)",
    "sterkte": "1 druppel zee per emmer lucht",
    "toediening": "langs de neus",
    "dosis": "3 druppels",
    "herhaling": "bij elk tij",
    "maximum": "2 keer per maan",
    "bronnen": ("wadplan",),
    "goedgekeurd": {"rol": "vuurtorenwachter", "datum": "2030-01-15"},
}


def test_a_medicine_with_all_that_it_needs_is_right() -> None:
    assert complaints(Kitdocument, PAPER | APPROVAL | {"medicatie": (MEDICINE,)}) == []


ROLE_AND_DAY: dict[str, object] = {"rol": "vuurtorenwachter", "datum": "2030-01-15"}


@pytest.mark.parametrize(
    ("line", "place"),
    [
        *((_without(MEDICINE, name), name) for name in MEDICINE),
        *((MEDICINE | {"goedgekeurd": _without(ROLE_AND_DAY, name)}, name) for name in ROLE_AND_DAY),
        (MEDICINE | {"bronnen": ()}, "bronnen"),
    ],
)
def test_a_medicine_lacks_nothing(line: dict[str, object], place: str) -> None:
    """Neither its source, nor who approved it on which day, nor any part of what is prescribed."""
    with pytest.raises(ValidationError) as error:
        Kitdocument.model_validate(PAPER | APPROVAL | {"medicatie": (line,)})

    assert [detail["loc"][-1] for detail in error.value.errors()] == [place]


@pytest.mark.parametrize(
    "change",
    [
        {"titel": "Protocol van de kit"},
        {"kort": "Wat er in de doos zit."},
        {"inleiding": "Een ander begin."},
        {"eigenaar": "werkgroep doos"},
        APPROVAL,
        {"medicatie": (MEDICINE,)},
        {"open": ({"wat": "wie het vult", "wie": "ACG"},)},
        {"bronnen": ("jaarbericht", "nog-een")},
    ],
    ids=lambda change: next(iter(change)),
)
def test_another_content_has_another_fingerprint(change: dict[str, object]) -> None:
    before = Kitdocument.model_validate(PAPER).vingerafdruk()

    assert Kitdocument.model_validate(PAPER | change).vingerafdruk() != before


def test_its_version_its_place_in_the_list_and_a_check_are_no_content() -> None:
    check = {"rol": "apotheker", "datum": "2030-01-01", "opnieuw_voor": "2031-01-01"}
    changed = Kitdocument.model_validate(PAPER | {"versie": "0.2", "nummer": 7, "controle": check})

    assert changed.vingerafdruk() == Kitdocument.model_validate(PAPER).vingerafdruk()
    assert re.fullmatch(r"[0-9a-f]{12}", changed.vingerafdruk())


def test_the_roles_of_a_paper_are_those_of_every_situation_each_once_in_their_order() -> None:
    uses = (
        {"situatie": "de kit openen en gebruiken", "rollen": ("wijkverpleging", "huisarts")},
        {"situatie": "de kit aanvragen", "rollen": ("huisarts",)},
    )
    paper = Kitdocument.model_validate(PAPER | {"nodig": uses})

    assert paper.voor() == (Kitrol.HUISARTS, Kitrol.WIJKVERPLEGING)
    assert paper.is_nodig(Kitsituatie.AANVRAGEN, Kitrol.HUISARTS)
    assert not paper.is_nodig(Kitsituatie.AANVRAGEN, Kitrol.WIJKVERPLEGING)


def test_steps_stand_by_moment_and_then_by_role() -> None:
    def step(role: str, moment: str, text: str) -> dict[str, object]:
        return {"rol": role, "moment": moment, "tekst": text, "bevestigd": True, "bronnen": ("wadplan",)}

    steps = (
        step("apotheek", "na afloop", "Vult aan."),
        step("apotheek", "vooraf", "Levert."),
        step("huisarts", "vooraf", "Vraagt aan."),
        step("apotheek", "vooraf", "Verzegelt."),
    )
    paper = Kitdocument.model_validate(PAPER | {"stappen": steps})
    found = [
        (str(moment), [(str(role), [str(step.tekst) for step in own]) for role, own in by_role])
        for moment, by_role in paper.stappen_per_moment()
    ]

    assert found == [
        ("vooraf", [("huisarts", ["Vraagt aan."]), ("apotheek", ["Levert.", "Verzegelt."])]),
        ("na afloop", [("apotheek", ["Vult aan."])]),
    ]
