"""Comparing with the expected output in verwacht/."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.golden import expected

FOLDER = Path(__file__).parent / "verwacht"

AsExpected = Callable[[str, Mapping[str, bytes]], None]


@pytest.fixture
def as_expected(request: pytest.FixtureRequest, record_property: Callable[[str, object], None]) -> AsExpected:
    """Asserts that files are those in a folder of verwacht/; `--bless` rewrites the folder and lists what changed."""

    def check(name: str, actual: Mapping[str, bytes]) -> None:
        assert actual, "there is nothing to compare"
        if request.config.getoption("--bless"):
            for line in str(expected.bless(FOLDER / name, actual)).splitlines():
                record_property("blessed", f"{name}: {line}")
        else:
            expected.check(FOLDER / name, actual)

    return check
