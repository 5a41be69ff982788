"""A paper of the kit is valid only when a named role approved it on a date, until a date."""

import datetime

import pytest

from macros.model.kit import Kitdocument
from tests.unit.model.conftest import CHECKED, complaints

PAPER = CHECKED | {
    "titel": "Protocol",
    "nummer": 1,
    "kort": "Wat er in het koffertje zit.",
    "voor": ("huisarts",),
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
    ("today", "valid"),
    [("2030-01-31", False), ("2030-02-01", True), ("2031-05-14", True), ("2032-02-01", True), ("2032-02-02", False)],
)
def test_an_approved_paper_is_valid_from_its_approval_to_its_last_day(today: str, *, valid: bool) -> None:
    paper = Kitdocument.model_validate(PAPER | APPROVAL)

    assert paper.is_geldig(datetime.date.fromisoformat(today)) is valid


@pytest.mark.parametrize("fields", [{}, APPROVAL | {"status": "concept"}, {"geldig_tot": "2032-02-01"}], ids=repr)
def test_a_concept_is_never_valid(fields: dict[str, object]) -> None:
    assert not Kitdocument.model_validate(PAPER | fields).is_geldig(datetime.date(2031, 5, 14))
