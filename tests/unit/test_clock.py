"""Where today's date comes from."""

import datetime

import pytest

from macros.clock import AMSTERDAM, today


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"VANDAAG": "2031-05-14"}, datetime.date(2031, 5, 14)),
        ({"VANDAAG": "2031-05-14", "SOURCE_DATE_EPOCH": "0"}, datetime.date(2031, 5, 14)),
        ({"VANDAAG": "", "SOURCE_DATE_EPOCH": "0"}, datetime.date(1970, 1, 1)),
        # 23:30 in Greenwich is tomorrow in Amsterdam, summer and winter.
        ({"SOURCE_DATE_EPOCH": "1735687800"}, datetime.date(2025, 1, 1)),
        ({"SOURCE_DATE_EPOCH": "1751239800"}, datetime.date(2025, 6, 30)),
        ({"SOURCE_DATE_EPOCH": "1735685999"}, datetime.date(2024, 12, 31)),
        ({"SOURCE_DATE_EPOCH": "1735686000"}, datetime.date(2025, 1, 1)),
    ],
)
def test_the_environment_can_say_what_day_it_is(environment: dict[str, str], expected: datetime.date) -> None:
    assert today(environment) == expected


@pytest.mark.parametrize("environment", [{}, {"VANDAAG": ""}, {"SOURCE_DATE_EPOCH": ""}, {"TZ": "Pacific/Kiritimati"}])
def test_otherwise_it_is_the_day_in_amsterdam(environment: dict[str, str]) -> None:
    before = datetime.datetime.now(tz=AMSTERDAM).date()
    found = today(environment)
    after = datetime.datetime.now(tz=AMSTERDAM).date()

    assert before <= found <= after


@pytest.mark.parametrize("environment", [{"VANDAAG": "morgen"}, {"SOURCE_DATE_EPOCH": "vandaag"}])
def test_a_wrong_day_is_never_guessed(environment: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"morgen|vandaag"):
        today(environment)
