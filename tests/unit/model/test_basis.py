"""What every record shares: frozen, strict, and honest about who checked it."""

import datetime
import importlib
import pkgutil

import pytest
from pydantic import ValidationError

from macros import model
from macros.model.agenda import Doelgroep
from macros.model.basis import Controle, Onderbouwd, Record
from macros.model.contact import Contact
from tests.unit.model.conftest import CHECKED, complaints

CHECK = {"rol": "huisarts van het eiland", "datum": "2030-02-01", "opnieuw_voor": "2031-02-01"}


def _records(kind: type[Record]) -> list[type[Record]]:
    return [kind, *(below for child in kind.__subclasses__() for below in _records(child))]


def test_every_record_is_frozen_and_refuses_unknown_fields() -> None:
    modules = [importlib.import_module(f"macros.model.{found.name}") for found in pkgutil.iter_modules(model.__path__)]
    records = _records(Record)

    assert len(modules) >= 15
    assert len(records) >= 40
    assert [record for record in records if not record.model_config.get("frozen")] == []
    assert [record for record in records if record.model_config.get("extra") != "forbid"] == []


def test_a_record_cannot_be_changed() -> None:
    record = Onderbouwd.model_validate(CHECKED)

    with pytest.raises(ValidationError, match="frozen"):
        record.bronnen = ()  # type: ignore[misc]


@pytest.mark.parametrize(
    ("today", "overdue"), [("2030-02-01", False), ("2031-01-31", False), ("2031-02-01", True), ("2099-01-01", True)]
)
def test_a_check_is_overdue_from_the_day_it_had_to_be_done_before(today: str, *, overdue: bool) -> None:
    check = Controle.model_validate(CHECK)

    assert check.is_verlopen(datetime.date.fromisoformat(today)) is overdue


@pytest.mark.parametrize("until", ["2030-02-01", "2030-01-31", "1999-12-31"])
def test_a_check_that_ends_before_it_began_is_a_finding(until: str) -> None:
    assert complaints(Controle, CHECK | {"opnieuw_voor": until}) == [
        ("opnieuw_voor", "is niet later dan de dag van de controle — vul een latere dag in")
    ]


def test_not_checked_yet_is_an_answer_and_no_check() -> None:
    assert Onderbouwd.model_validate(CHECKED).gecontroleerd() is None
    assert Onderbouwd.model_validate(CHECKED | {"controle": CHECK}).gecontroleerd() == Controle.model_validate(CHECK)


UNCHECKED = "nog niet gecontroleerd"


@pytest.mark.parametrize(
    ("audience", "fields", "shown"),
    [
        ("zorgverleners", {"controle": UNCHECKED}, True),
        ("inwoners", {"controle": UNCHECKED}, False),
        ("inwoners", {"controle": CHECK}, True),
        ("inwoners", {"controle": UNCHECKED, "landelijk_noodnummer": True}, True),
        ("naasten", {"controle": CHECK}, False),
        ("naasten", {"controle": CHECK, "landelijk_noodnummer": True}, False),
        ("zorgverleners", {"controle": CHECK, "voor": ("inwoners",)}, False),
        ("inwoners", {"controle": CHECK, "voor": ("zorgverleners",)}, False),
        ("inwoners", {"controle": UNCHECKED, "voor": ("zorgverleners",), "landelijk_noodnummer": True}, False),
    ],
)
def test_residents_see_a_number_only_if_it_is_confirmed_or_for_emergencies(
    audience: str, fields: dict[str, object], *, shown: bool
) -> None:
    contact = Contact.model_validate(
        CHECKED | {"id": "post", "naam": "Post", "voor": ("inwoners", "zorgverleners"), "wat": "Hulp."} | fields
    )

    assert contact.mag_nummer_tonen_aan(Doelgroep(audience)) is shown
