"""Two validators read every page."""

from pathlib import Path

from tests.pages import validators
from tests.pages.plan import Built
from tests.pages.problem import report

MISTAKE = """<!doctype html>
<html lang="nl"><head><title>Eén fout</title></head><body><main><h1>Kop</h1>
<p id="a">Twee</p><p id="a">zielen</p><button>Eén gedachte</button></main></body></html>
"""


def test_nu_checker_finds_nothing(built: Built) -> None:
    problems = validators.nu(built.folder)
    assert not problems, report(problems)


def test_html_validate_finds_nothing(built: Built) -> None:
    problems = validators.html_validate(built.folder)
    assert not problems, report(problems)


def test_both_see_a_planted_mistake(tmp_path: Path) -> None:
    (tmp_path / "fout.html").write_text(MISTAKE, encoding="utf-8")
    assert any("Duplicate ID" in problem.detail for problem in validators.nu(tmp_path))
    rules = {problem.rule for problem in validators.html_validate(tmp_path)}
    assert {"html-validate no-dup-id", "html-validate no-implicit-button-type"} <= rules
