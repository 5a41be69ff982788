"""Events: an event ends after it starts, and what returns every year falls where its rule says."""

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.model.agenda import Evenement, Jaarregel, Terugkerend, Weekdag
from tests.unit.model.conftest import CHECKED, complaints

EVENT = CHECKED | {
    "titel": "Wadwandeling",
    "soort": "publieksbijeenkomst",
    "doelgroepen": ("inwoners",),
    "datum": "2031-06-21",
    "beschrijving": "We lopen en we praten.",
}
NO_DAY = ("datum", "is geen dag, maar er is wel een einddatum of begintijd — vul een dag in")
END_DATE = ("einddatum", "is eerder dan de datum — vul een dag in op of na de datum")
NO_START = ("eindtijd", "staat er zonder begintijd — vul ook de begintijd in")
END_TIME = ("eindtijd", "is niet later dan de begintijd — vul een latere tijd in")


def _event(**fields: object) -> dict[str, object]:
    return EVENT | fields


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"begintijd": "10:00"},
        {"begintijd": "10:00", "eindtijd": "10:01"},
        {"einddatum": "2031-06-21"},
        {"einddatum": "2031-06-22"},
        {"einddatum": "2031-06-22", "begintijd": "22:00", "eindtijd": "02:00"},  # a night on the mud flats
        {"datum": "2031-06"},
        {"datum": 2031},
        {"status": "afgelast", "wijziging": "Het is te nat."},
        {"status": "gewijzigd", "wijziging": "Het is een dag later."},
        {"wijziging": "Neem laarzen mee."},
    ],
    ids=repr,
)
def test_an_event_that_holds_together_is_right(fields: dict[str, object]) -> None:
    assert complaints(Evenement, _event(**fields)) == []


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"einddatum": "2031-06-20"}, END_DATE),
        ({"einddatum": "2030-06-21"}, END_DATE),
        ({"begintijd": "10:00", "eindtijd": "10:00"}, END_TIME),
        ({"begintijd": "10:00", "eindtijd": "09:59"}, END_TIME),
        ({"begintijd": "10:00", "eindtijd": "09:00", "einddatum": "2031-06-21"}, END_TIME),
        ({"eindtijd": "10:00"}, NO_START),
        ({"datum": "2031-06", "begintijd": "10:00"}, NO_DAY),
        ({"datum": 2031, "einddatum": "2031-06-22"}, NO_DAY),
        ({"status": "afgelast"}, ("status", "is 'afgelast' zonder uitleg — vul bij wijziging in wat er verandert")),
        ({"status": "gewijzigd"}, ("status", "is 'gewijzigd' zonder uitleg — vul bij wijziging in wat er verandert")),
    ],
    ids=repr,
)
def test_end_before_start_and_its_friends_are_findings(fields: dict[str, object], expected: tuple[str, str]) -> None:
    assert complaints(Evenement, _event(**fields)) == [expected]


@given(st.dates(), st.dates())
def test_no_event_ends_before_the_day_it_starts(first: datetime.date, last: datetime.date) -> None:
    found = complaints(Evenement, _event(datum=first.isoformat(), einddatum=last.isoformat()))

    assert found == ([] if first <= last else [END_DATE])


@pytest.mark.parametrize(
    ("fields", "last"),
    [
        ({}, "2031-06-21"),
        ({"einddatum": "2031-06-28"}, "2031-06-28"),
        ({"datum": "2031-06"}, "2031-06-30"),
        ({"datum": "2031"}, "2031-12-31"),
    ],
)
def test_an_event_is_past_only_after_the_last_day_that_it_can_mean(fields: dict[str, object], last: str) -> None:
    event = Evenement.model_validate(_event(**fields))
    day = datetime.date.fromisoformat(last)

    assert event.laatste_dag() == day
    assert not event.is_voorbij(day)
    assert event.is_voorbij(day + datetime.timedelta(days=1))


# From 2013 up to 2023 as pages of the day itself gave them; from 2024 on the second Saturday, counted on a calendar.
PALLIATIVE_CARE_DAY = [
    "2013-10-12", "2014-10-11", "2016-10-08", "2019-10-12", "2023-10-14",
    "2024-10-12", "2025-10-11", "2026-10-10", "2027-10-09", "2028-10-14", "2029-10-13", "2030-10-12",
]  # fmt: skip
SECOND_SATURDAY = {"nummer": 2, "weekdag": "zaterdag", "maand": 10}


def _yearly(days: int, **rule: Any) -> Terugkerend:
    return Terugkerend.model_validate(
        CHECKED
        | {"id": "dag", "titel": "Dag", "soort": "themadag", "doelgroepen": ("inwoners",), "beschrijving": "Elk jaar."}
        | {"regel": SECOND_SATURDAY | rule, "dagen": days}
    )


@pytest.mark.parametrize("day", PALLIATIVE_CARE_DAY)
def test_the_day_of_palliative_care_is_the_second_saturday_of_october(day: str) -> None:
    expected = datetime.date.fromisoformat(day)

    assert Jaarregel.model_validate(SECOND_SATURDAY).dag_in(expected.year) == expected


@pytest.mark.parametrize(
    ("year", "last"),
    [
        (2024, "2024-10-19"), (2025, "2025-10-18"), (2026, "2026-10-17"), (2027, "2027-10-16"),
        (2028, "2028-10-21"), (2029, "2029-10-20"), (2030, "2030-10-19"),
    ],
)  # fmt: skip
def test_its_week_runs_from_saturday_to_saturday(year: int, last: str) -> None:
    first, end = _yearly(8).valt_in(year)

    assert (first.weekday(), end.isoformat()) == (5, last)


@given(st.integers(1, 4), st.sampled_from(Weekdag), st.integers(1, 12), st.integers(1, 9999))
def test_the_nth_weekday_is_that_weekday_for_the_nth_time(number: int, weekday: Weekdag, month: int, year: int) -> None:
    day = Jaarregel(nummer=number, weekdag=weekday, maand=month).dag_in(year)

    assert (day.year, day.month, day.weekday()) == (year, month, list(Weekdag).index(weekday))
    assert (day.day - 1) // 7 + 1 == number


@given(
    st.dates(datetime.date(2, 1, 1), datetime.date(9990, 1, 1)),
    st.integers(1, 12),
    st.integers(1, 31),
    st.integers(1, 5),
)
def test_what_is_coming_is_the_next_so_many_times(today: datetime.date, month: int, days: int, times: int) -> None:
    yearly = _yearly(days, maand=month, nummer=4)
    coming = yearly.komende(today, times)
    every = [yearly.valt_in(year) for year in range(today.year - 1, today.year + times + 2)]

    assert list(coming) == [span for span in every if span[1] >= today][:times]
    assert len(coming) == times


@pytest.mark.parametrize(
    ("today", "first"),
    [
        ("2026-10-10", "2026-10-10"),
        ("2026-10-17", "2026-10-10"),
        ("2026-10-18", "2027-10-09"),
        ("2027-01-01", "2027-10-09"),
    ],
)
def test_a_week_is_coming_until_its_last_day(today: str, first: str) -> None:
    assert _yearly(8).komende(datetime.date.fromisoformat(today), 1)[0][0].isoformat() == first


def test_a_week_over_new_year_is_still_there_in_january() -> None:
    found = _yearly(14, nummer=4, weekdag="maandag", maand=12).komende(datetime.date(2030, 1, 2), 1)

    assert found == ((datetime.date(2029, 12, 24), datetime.date(2030, 1, 6)),)
