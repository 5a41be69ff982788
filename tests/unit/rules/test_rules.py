"""The list of rules: complete, each with a sentence, and content with a site that is right."""

import inspect
from types import ModuleType

import pytest

from macros import rules
from macros.findings import Severity
from macros.rules import RULES, booklet, kit, pages, references, safety, search, stepplan
from macros.site.load import load_site
from tests.sites import ROOT
from tests.unit.conftest import VANDAAG, Example, said
from tests.unit.rules import (
    test_booklet,
    test_kit,
    test_pages,
    test_references,
    test_safety,
    test_search,
    test_stepplan,
)
from tests.unit.rules.conftest import Rule

MODULES: tuple[ModuleType, ...] = (booklet, kit, pages, references, safety, search, stepplan)
# These tell of time or of what is behind, and are broken in tests of their own.
TOLD_APART = {
    "checks_are_not_overdue": test_safety.test_an_overdue_check_is_a_notice_and_no_error,
    "translations_are_up_to_date": test_pages.test_a_translation_of_an_older_page_is_told_and_not_refused,
    "search_files_are_of_a_known_language": test_search.test_a_file_of_an_unknown_language_is_a_finding,
    "translations_are_in_a_known_language": test_pages.test_a_translation_in_an_unknown_language_is_a_finding,
    "documents_are_published": test_kit.test_content_that_changed_needs_a_higher_version,
    "codes_differ": test_kit.test_two_versions_with_one_code_are_a_finding,
    "medicines_stand_in_approved_papers": test_kit.test_a_medicine_in_a_concept_is_a_finding,
    "papers_are_not_past_their_date": test_kit.test_a_paper_past_its_last_day_is_told_and_does_not_stop_the_build,
}
OF_THE_DAY = {"checks_are_not_overdue", "papers_are_not_past_their_date"}


def _public_functions(module: ModuleType) -> set[str]:
    return {
        name
        for name, value in vars(module).items()
        if inspect.isfunction(value) and value.__module__ == module.__name__ and not name.startswith("_")
    }


def test_every_rule_that_is_written_is_in_the_list() -> None:
    written = set().union(*(_public_functions(module) for module in MODULES))
    listed = {rule.__name__ for rule in RULES}

    assert len(RULES) == len(listed) >= 21
    assert listed | OF_THE_DAY == written


def test_every_rule_has_a_site_that_breaks_it() -> None:
    broken = {
        case.rule.__name__
        for part in (test_booklet, test_kit, test_references, test_safety, test_pages, test_search, test_stepplan)
        for case in part.CASES
    }

    assert broken | TOLD_APART.keys() == {rule.__name__ for rule in RULES} | OF_THE_DAY


def test_the_docstring_of_a_rule_is_the_rule() -> None:
    for rule in RULES:
        sentence = inspect.getdoc(rule) or ""
        assert sentence.endswith("."), rule.__name__
        assert len(sentence.split()) >= 5, rule.__name__


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_a_rule_finds_no_error_in_a_site_that_is_right(rule: Rule, small: Example) -> None:
    assert [finding for finding in rule(small.site()) if finding.severity is Severity.ERROR] == []
    assert [finding for finding in rule(load_site(ROOT)) if finding.severity is Severity.ERROR] == []


def test_one_run_tells_what_every_rule_finds(small: Example) -> None:
    before = set(said(rules.check(small.site(), VANDAAG)))
    places = {
        small.put("data/synoniemen.yml", "[kwelderloket]", "[▸kwelder]"),
        small.put("data/kit/protocol.yml", "nummer: 1", "nummer: ▸2"),
        small.put("docs/burgers/plek.md", "Dan loop je.", "Dan neem je ▸5 mg."),
    }
    found = set(said(rules.check(small.site(), VANDAAG))) - before

    assert {line.partition(": ")[0] for line in found} == places
    assert len(found) == 3
    assert len(before) >= 5, "the example has notices"
