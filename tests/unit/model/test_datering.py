"""A date as exactly as its source gives it."""

import calendar
import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.model.datering import Datering

DAYS = st.dates()
MONTHS = DAYS.map(lambda day: (day.year, day.month))


@pytest.mark.parametrize(
    ("typed", "first", "last", "is_day"),
    [
        ("2026", "2026-01-01", "2026-12-31", False),
        (2027, "2027-01-01", "2027-12-31", False),
        ("2026-02", "2026-02-01", "2026-02-28", False),
        ("2024-02", "2024-02-01", "2024-02-29", False),
        ("1900-02", "1900-02-01", "1900-02-28", False),
        ("2026-12", "2026-12-01", "2026-12-31", False),
        ("2026-03-14", "2026-03-14", "2026-03-14", True),
    ],
)
def test_a_date_is_a_span_of_the_days_it_can_mean(typed: str | int, first: str, last: str, *, is_day: bool) -> None:
    found = Datering.read(typed)
    assert found is not None

    assert (found.eerste_dag().isoformat(), found.laatste_dag().isoformat(), found.is_dag()) == (first, last, is_day)


@given(DAYS)
def test_a_day_reads_back_as_itself(day: datetime.date) -> None:
    found = Datering.read(day.isoformat())
    assert found is not None

    assert str(found) == day.isoformat()
    assert found.eerste_dag() == found.laatste_dag() == day
    assert found.is_dag()


@given(MONTHS)
def test_a_month_reads_back_as_itself_and_spans_all_its_days(month: tuple[int, int]) -> None:
    text = f"{month[0]:04}-{month[1]:02}"
    found = Datering.read(text)
    assert found is not None

    assert str(found) == text
    assert not found.is_dag()
    assert (found.laatste_dag() - found.eerste_dag()).days + 1 == calendar.monthrange(*month)[1]
    assert found.eerste_dag().month == found.laatste_dag().month == month[1]


@given(st.integers(1, 9999))
def test_a_year_reads_back_as_itself_and_spans_all_its_days(year: int) -> None:
    found = Datering.read(f"{year:04}")
    assert found is not None

    assert str(found) == f"{year:04}"
    assert (found.laatste_dag() - found.eerste_dag()).days + 1 == 365 + calendar.isleap(year)


@given(
    st.text(alphabet="0123456789-", max_size=10) | st.text() | st.integers() | st.booleans() | st.none() | st.floats()
)
def test_what_is_read_is_a_date_that_exists_and_all_else_is_nothing(value: object) -> None:
    found = Datering.read(value)
    if found is not None:
        assert str(found) == str(value)
        assert found.eerste_dag() <= found.laatste_dag()


@given(st.integers(1, 9999), st.integers(0, 99), st.integers(0, 99))
def test_a_day_is_read_exactly_if_the_calendar_has_it(year: int, month: int, day: int) -> None:
    exists = 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]

    assert (Datering.read(f"{year:04}-{month:02}-{day:02}") is not None) == exists
    assert (Datering.read(f"{year:04}-{month:02}") is not None) == (1 <= month <= 12)
