"""The output of the miniature site, all of it, against what people have read and found right."""

from pathlib import Path

import pytest

from tests.golden.conftest import AsExpected
from tests.golden.normal import normal_form
from tests.sites import EPOCH, files, macros, make_project

LANGUAGES = ("nl", "en", "ar")


def _language(name: str) -> str:
    first = name.partition("/")[0]
    return first if first in LANGUAGES else "nl"


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_are_as_expected(language: str, built_example: Path, as_expected: AsExpected) -> None:
    made = files(built_example / "site")
    pages = {name: html for name, html in made.items() if name.endswith(".html") and _language(name) == language}
    prefix = "" if language == "nl" else f"{language}/"
    as_expected(f"{language}", {name.removeprefix(prefix): normal_form(html).encode() for name, html in pages.items()})


def test_other_files_of_the_site_are_as_expected(built_example: Path, as_expected: AsExpected) -> None:
    made = files(built_example / "site")
    elsewhere = ("assets/", "downloads/", "en/downloads/")  # tests/build/test_papers.py reads the papers
    as_expected(
        "bestanden",
        {name: raw for name, raw in made.items() if not name.endswith(".html") and not name.startswith(elsewhere)},
    )


def test_catalogues_are_as_expected_after_an_update(tmp_path: Path, as_expected: AsExpected) -> None:
    """One that was behind (a new text, a changed, a fuzzy, a gone), one in which little was translated, one new."""
    root = make_project(tmp_path / "project")
    before = files(root / "data" / "vertalingen")
    result = macros(root, "vertalingen", SOURCE_DATE_EPOCH=EPOCH)
    assert result.returncode == 0, result.stdout
    after = files(root / "data" / "vertalingen")
    as_expected("vertalingen", {name: after[name] for name in ("en/agenda.po", "ar/agenda.po", "ar/gemeenten.po")})
    assert "ar/gemeenten.po" not in before
    changed = {name for name in before if before[name] != after[name]} - {"en/sjablonen.po", "ar/sjablonen.po"}
    assert changed == {"en/agenda.po"}, "a catalogue that is up to date stays as it is"


def test_a_schema_is_as_expected(tmp_path: Path, as_expected: AsExpected) -> None:
    root = make_project(tmp_path / "project")
    result = macros(root, "schema")
    assert result.returncode == 0, result.stdout
    made = files(root / "data" / "schema")
    as_expected("schema", {"hospices.json": made["hospices.json"]})
