"""Papers of the kit: what was published, and where medicines may stand."""

import datetime

import pytest

from macros.findings import Severity
from macros.rules import check
from macros.rules import kit as r
from macros.site.load import load_site
from tests.unit.conftest import VANDAAG, Example, said
from tests.unit.rules.conftest import Break, assert_broken, breaks

LIST = "data/kit/uitgaven.yml"
INHOUD = "data/kit/inhoud.yml"
LAST = 'versie: "1.2"\n    status: vastgesteld\n    datum: 2030-02-02'

CASES = [
    breaks(
        r.releases_are_of_a_document,
        "document: 'folders' is geen document — schrijf de naam van een bestand in data/kit/",
        (LIST, "document: folder\n", "document: ▸folders\n"),
    ),
    breaks(
        r.versions_rise,
        "versie: 1.1 van inhoud staat er twee keer — geef de nieuwe een hoger nummer",
        (LIST, 'versie: "1.0"', 'versie: "1.1"'),
        (LIST, 'versie: "1.1"\n    status: vastgesteld', 'versie: ▸"1.1"\n    status: vastgesteld'),
    ),
    breaks(
        r.versions_rise,
        "datum: is vroeger dan die van versie 1.1 — controleer de datum en het versienummer",
        (LIST, "datum: 2030-02-02", "datum: ▸2029-12-23"),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_list_of_versions_that_does_not_hold_together_is_a_finding(case: Break, small: Example) -> None:
    assert_broken(small, case)


def test_content_that_changed_needs_a_higher_version(small: Example) -> None:
    place = small.put(INHOUD, 'versie: "1.2"', 'versie: ▸"1.2"')
    assert list(r.documents_are_published(small.site())) == []
    small.put(INHOUD, "- Het deksel past", "- Het deksel sluit")
    fingerprint = small.site().kit["inhoud"].vingerafdruk()

    assert said(r.documents_are_published(small.site())) == [
        f"{place}: versie: 1.2 is op 2030-02-02 uitgegeven met een andere inhoud — verhoog versie, "
        f"en zet haar in {LIST} met inhoud: {fingerprint}"
    ]


def test_a_higher_version_is_put_in_the_list_as_the_finding_says(small: Example) -> None:
    place = small.put(INHOUD, 'versie: "1.2"', 'versie: ▸"1.3"')
    fingerprint = small.site().kit["inhoud"].vingerafdruk()
    assert said(r.documents_are_published(small.site())) == [
        f'{place}: versie: 1.3 staat nog niet in {LIST} — voeg daar toe: document: inhoud, versie: "1.3", '
        f"status: vastgesteld, datum, inhoud: {fingerprint} en wat er is veranderd"
    ]
    release = (
        '\n  - document: inhoud\n    versie: "1.3"\n    status: vastgesteld\n    datum: 2030-02-03\n'
        f"    inhoud: {fingerprint}\n    veranderd: Alleen het nummer.\n"
    )
    small.write(LIST, (small.root / LIST).read_text(encoding="utf-8") + release)

    assert list(r.documents_are_published(small.site())) == []


def test_a_version_never_goes_back(small: Example) -> None:
    place = small.put(INHOUD, 'versie: "1.2"', 'versie: ▸"1.1"')

    assert said(r.documents_are_published(small.site())) == [
        f"{place}: versie: 1.1 is lager dan de laatste uitgave (1.2) — verhoog versie"
    ]


def test_the_list_says_of_the_last_version_what_it_is(small: Example) -> None:
    place = small.put(LIST, LAST, LAST.replace("vastgesteld", "▸concept"))

    assert said(r.documents_are_published(small.site())) == [
        f"{place}: status: is niet die van inhoud (vastgesteld) — schrijf: vastgesteld"
    ]


def test_two_versions_with_one_code_are_a_finding(small: Example, monkeypatch: pytest.MonkeyPatch) -> None:
    """Six hex digits: once in many thousands of versions."""
    monkeypatch.setattr("macros.model.uitgave.Uitgave.code", lambda self: "3fa2b1")

    found = said(r.codes_differ(small.site()))

    assert len(found) == len(small.site().uitgaven) - 1
    assert found[0].endswith("versie: geeft dezelfde code als protocol 0.1 — kies een ander versienummer")


def test_a_medicine_in_a_concept_is_a_finding(small: Example) -> None:
    first = small.put(INHOUD, "- middel: Zilte", "- middel: ▸Zilte")
    second = small.put(INHOUD, "- middel: Warme", "- middel: ▸Warme")
    assert list(r.medicines_stand_in_approved_papers(small.site())) == []
    small.put(INHOUD, "status: vastgesteld", "status: concept")
    says = "middel: staat in een document dat niet is vastgesteld — haal het weg tot een rol het vaststelt"

    assert said(r.medicines_stand_in_approved_papers(small.site())) == [f"{first}: {says}", f"{second}: {says}"]


def test_a_medicine_in_a_paper_for_at_home_is_a_finding(small: Example) -> None:
    first = small.put(INHOUD, "- middel: Zilte", "- middel: ▸Zilte")
    second = small.put(INHOUD, "- middel: Warme", "- middel: ▸Warme")
    small.put(INHOUD, "rollen: [apotheek]", "rollen: [apotheek, naasten]")
    says = "middel: staat in een document voor naasten — haal het weg: daar staan geen medicijnen"

    assert said(r.medicines_stand_in_approved_papers(small.site())) == [f"{first}: {says}", f"{second}: {says}"]


def test_a_line_is_approved_before_the_paper_is(small: Example) -> None:
    text = (small.root / INHOUD).read_text(encoding="utf-8")
    place = small.write(INHOUD, text.replace("datum: 2030-01-15", "datum: ▸2030-02-02", 1))

    assert said(r.medicines_stand_in_approved_papers(small.site())) == [
        f"{place}: datum: is later dan de vaststelling (2030-02-01) — stel het document opnieuw vast"
    ]


def test_a_medicine_without_source_or_approval_never_becomes_a_site(small: Example) -> None:
    text = (small.root / INHOUD).read_text(encoding="utf-8")
    cut = text.replace("    bronnen: [wadplan-2030]\n", "", 1)
    small.write(INHOUD, cut)

    with pytest.raises(Exception, match="bronnen: ontbreekt"):
        load_site(small.root)


def test_a_paper_past_its_last_day_is_told_and_does_not_stop_the_build(small: Example) -> None:
    place = small.put(INHOUD, "geldig_tot: 2099-01-01", "geldig_tot: ▸2031-05-13")
    says = f"{place}: geldig_tot: let op: was de laatste dag (2031-05-13) — stel een nieuwe versie vast"

    found = list(r.papers_are_not_past_their_date(small.site(), VANDAAG))

    assert says in said(found)
    assert {finding.severity for finding in found} == {Severity.NOTICE}
    assert says in said(check(small.site(), VANDAAG))
    assert says not in said(r.papers_are_not_past_their_date(small.site(), datetime.date(2031, 5, 13)))
