"""The outcome of `make a11y` as the file that the site reads back, and as the page that visitors read."""

import datetime
from pathlib import Path

import pytest

from macros.model.toegankelijkheid import Proefsoort, Toegankelijkheid
from macros.pages.build import Build
from macros.site.load import load_site
from macros.view import toegankelijkheid
from tests.pages import statement
from tests.sites import ROOT

UNTESTED = "op de achterkant van een bierviltje"


def outcome(errors: int = 0, undecided: int = 0) -> Toegankelijkheid:
    return Toegankelijkheid.model_validate(
        {
            "datum": "2031-05-13",
            "paginas": 12,
            "talen": ("nl",),
            "breedtes": (320, 1280),
            "kleurstanden": ("licht", "donker"),
            "combinaties": 96,
            "overtredingen": errors,
            "ongekeurd": undecided,
            "gekeurd": 3,
            "proeven": (
                {"wat": Proefsoort.REGELS, "keer": 96, "fouten": errors},
                {"wat": Proefsoort.TOETSENBORD, "keer": 24, "fouten": 0},
            ),
            "hulpmiddelen": ({"naam": "axe-core", "versie": "4.14.1"}, {"naam": "Chromium", "versie": "152.0"}),
            "niet_getest": (UNTESTED, "met één oog dicht: 's ochtends"),
        }
    )


def page(example: Path, result: Toegankelijkheid) -> str:
    statement.write(result, example / "data" / "toegankelijkheid.yml")
    build = Build(example, "nl", datetime.date(2031, 5, 14))
    return toegankelijkheid.outcome(build.context("/over/toegankelijkheid/"))


def test_what_is_written_is_read_back_as_it_was(example: Path) -> None:
    statement.write(outcome(errors=2), example / "data" / "toegankelijkheid.yml")
    assert load_site(example).toegankelijkheid == outcome(errors=2)


def test_the_file_of_this_project_is_as_it_is_written() -> None:
    """So that a run changes only what it measured."""

    file = ROOT / "data" / "toegankelijkheid.yml"
    assert file.read_text(encoding="utf-8") == statement.text(load_site(ROOT).toegankelijkheid)


def test_without_errors_the_page_says_so_with_the_date_and_what_was_not_tested(example: Path) -> None:
    html = page(example, outcome())
    assert "dinsdag 13 mei 2031" in html
    assert "Er zijn geen fouten gevonden." in html
    assert UNTESTED in html


@pytest.mark.parametrize(("errors", "undecided"), [(2, 0), (0, 7), (1, 1)])
def test_the_page_claims_no_more_than_was_found(example: Path, errors: int, undecided: int) -> None:
    html = page(example, outcome(errors, undecided))
    assert "Er zijn geen fouten gevonden." not in html
    assert f"Er zijn {errors} fouten gevonden." in html
    assert (f"Bij {undecided} punten twijfelde het programma." in html) is (undecided > 0)
