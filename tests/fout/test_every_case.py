"""The wrong sites hold every mistake that we promise to survive, and a broken case for every rule."""

import dataclasses
import datetime
from collections.abc import Callable, Iterable

import pytest

from macros.findings import Finding
from macros.pages.build import read_phrases
from macros.rules import RULES, kit, safety, translations
from macros.site.load import load_site
from macros.site.site import Site
from tests.fout.wrong import WrongSite
from tests.sites import TODAY


@dataclasses.dataclass(frozen=True)
class Case:
    """A file, what stands at the place of the finding, and words of what is printed behind it."""

    file: str
    at: str
    says: str


AGENDA = "data/agenda"
CASES: dict[str, tuple[Case, ...]] = {
    "duplicate key": (
        Case(f"{AGENDA}/dubbel-veld.yml", "titel: Toch maar mosselen", "staat er twee keer (ook op regel 1)"),
        Case("docs/burgers/kop.md", "title: Staart", "staat er twee keer (ook op regel 2)"),
    ),
    "tab": (
        Case(f"{AGENDA}/tab.yml", "\tKluitenhem", "heeft een tab in de tekst"),
        Case(f"{AGENDA}/tab.yml", "\taantal: 3", "springt in met een tab"),
    ),
    "BOM": (Case(f"{AGENDA}/bom.yml", "\ufefftitel", "begint met een onzichtbaar BOM-teken"),),
    "CRLF": (Case(f"{AGENDA}/crlf.yml", "\r", "heeft regeleinden van Windows"),),
    "not UTF-8": (Case(f"{AGENDA}/geen-utf-8.yml", "\ufffd De Kluit", "geen UTF-8"),),
    "NUL": (Case(f"{AGENDA}/nul.yml", "\0trappen", "heeft een stuurteken (U+0000)"),),
    "alias bomb": (Case(f"{AGENDA}/aliasbom.yml", "&a [eb, vloed", "heeft een anker"),),
    "tag": (
        Case(f"{AGENDA}/tag.yml", "!!python/object", "heeft een tag"),
        Case(f"{AGENDA}/uitroepteken.yml", "!Let op", "heeft een tag"),
    ),
    "anchor": (
        Case(f"{AGENDA}/anker.yml", "&iedereen", "heeft een anker"),
        Case(f"{AGENDA}/verwijzing.yml", "*Nieuw*", "begint met * of &"),
    ),
    "10 MB scalar": (Case(f"{AGENDA}/tien-megabyte.yml", "titel: Dauw", "is groter dan 400 kB"),),
    "deep nesting": (Case(f"{AGENDA}/diep-genest.yml", "[[[[[[[[[[[inwoners]", "is dieper genest dan 20 niveaus"),),
    "no": (Case("data/hospices.yml", "no", "is geen ja of nee — schrijf true of false"),),
    "on": (Case("data/contacten.yml", "on", "is geen ja of nee — schrijf true of false"),),
    "18:30": (Case("data/hospices.yml", "18:30", "is geen heel getal"),),
    "0612345678": (
        Case(f"{AGENDA}/blijft-tekst.yml", "0612345678", "is geen heel getal"),
        Case("data/contacten.yml", "0612345678", "is geen telefoonnummer"),
    ),
    "text cut by #": (Case(f"{AGENDA}/afgekapt.yml", " #3 langs het water", "wordt afgekapt bij #"),),
    "empty file": (
        Case(f"{AGENDA}/leeg.yml", "", "is leeg — vul de verplichte velden in"),
        Case(f"{AGENDA}/alleen-commentaar.yml", "# Hier komt", "is leeg — vul de verplichte velden in"),
    ),
    "list for mapping": (
        Case(f"{AGENDA}/lijst.yml", "- titel", "heeft geen velden"),
        Case(f"{AGENDA}/lijst-binnenin.yml", "- aantal", "heeft geen velden"),
    ),
    "unknown field": (
        Case(f"{AGENDA}/onbekend-veld.yml", "lokatie", "is geen bekend veld"),
        Case("docs/burgers/kop.md", "schrijver", "is geen bekend veld"),
    ),
    "missing field": (
        Case(f"{AGENDA}/ontbrekend-veld.yml", "titel", "datum: ontbreekt"),
        Case(f"{AGENDA}/ontbrekend-veld.yml", "toelichting", "aantal: ontbreekt"),
    ),
    "wrong date": (
        Case(f"{AGENDA}/verkeerde-datum.yml", "2032-02-30", "is geen datum"),
        Case(f"{AGENDA}/verkeerde-datum.yml", "01-02-2030", "is geen bestaande datum"),
    ),
    "end before start": (
        Case(f"{AGENDA}/eind-voor-begin-dag.yml", "2032-05-01", "is eerder dan de datum"),
        Case(f"{AGENDA}/eind-voor-begin-tijd.yml", "19:30", "is niet later dan de begintijd"),
        Case(f"{AGENDA}/eind-voor-begin-controle.yml", "2029-02-01", "is niet later dan de dag van de controle"),
    ),
    "unknown reference": (
        Case(f"{AGENDA}/verwijst-naar-niets.yml", "flessenpost", "'flessenpost' is onbekend"),
        Case(f"{AGENDA}/verwijst-naar-niets.yml", "GM9999", "'GM9999' is onbekend"),
    ),
    "duplicate id": (
        Case("data/contacten.yml", "wadlijn", "'wadlijn' bestaat al"),
        Case("data/kit/tweede-inhoud.yml", "middel", "'middel' bestaat al"),
    ),
    "script in a text": (
        Case(f"{AGENDA}/script.yml", "Zeehonden<script>", "bevat HTML of een script"),
        Case("data/vertalingen/en/agenda.po", 'msgid "Wadfeest"', "bevat HTML of een script"),
    ),
    "javascript: address": (
        Case(f"{AGENDA}/javascript-adres.yml", "javascript:alert(1)", "is geen webadres"),
        Case(f"{AGENDA}/javascript-adres.yml", "|-", "verwijst naar 'javascript:"),
        Case("data/vertalingen/en/agenda.po", 'msgid ""', "heeft andere links"),
    ),
    "control characters": (
        Case(f"{AGENDA}/stuurteken.yml", "\x07trappen", "heeft een stuurteken (U+0007)"),
        Case(f"{AGENDA}/verborgen-teken.yml", '"Kluiten\\x07hem"', "heeft een stuurteken (U+0007)"),
    ),
    "bidi characters": (
        Case(f"{AGENDA}/rechts-naar-links.yml", "\u202etrappen", "heeft een onzichtbaar teken (U+202E)"),
        Case(f"{AGENDA}/verborgen-teken.yml", '"Eb en \\u202edeolv"', "heeft een onzichtbaar teken (U+202E)"),
        Case("docs/burgers/rechts-naar-links.md", "\u2066 is nat", "heeft een onzichtbaar teken (U+2066)"),
        Case("data/vertalingen/en/regios.po", 'msgid "Noorderwad"', "heeft een onzichtbaar teken (U+202E)"),
    ),
}
# The list of mistakes to survive with a finding; each name has a case above.
PROMISED = (
    "duplicate key; tab; BOM; CRLF; not UTF-8; NUL; alias bomb; tag; anchor; 10 MB scalar; deep nesting; "
    "no; on; 18:30; 0612345678; text cut by #; empty file; list for mapping; unknown field; missing field; wrong date; "
    "end before start; unknown reference; duplicate id; script in a text; javascript: address; control characters; "
    "bidi characters"
)

Found = Callable[[Site], Iterable[Finding]]


def _on_this_day(rule: Callable[[Site, datetime.date], Iterable[Finding]]) -> Found:
    return lambda site: rule(site, datetime.date.fromisoformat(TODAY))


OF_THE_DAY = (safety.checks_are_not_overdue, kit.papers_are_not_past_their_date)
ALONE: dict[str, Found] = {
    **{rule.__name__: rule for rule in RULES},
    **{rule.__name__: _on_this_day(rule) for rule in OF_THE_DAY},
}


def test_every_mistake_that_we_promise_to_survive_has_a_case() -> None:
    assert list(CASES) == PROMISED.split("; ")


@pytest.mark.parametrize("name", CASES)
def test_a_mistake_is_told_at_the_culprit(name: str, lezen: WrongSite, regels: WrongSite) -> None:
    for case in CASES[name]:
        found = [
            told
            for wrong in (lezen, regels)
            for told in wrong.told
            if told.path == case.file and case.says in str(told) and (wrong.after(told) or "").startswith(case.at)
        ]
        assert len(found) == 1, case


def test_what_only_looks_like_a_truth_or_a_number_stays_text(lezen: WrongSite) -> None:
    """`no`, `on`, `off`, 18:30 and 0612345678 where text is wanted."""
    assert [told.field for told in lezen.told if told.path == f"{AGENDA}/blijft-tekst.yml"] == ["aantal"]


@pytest.mark.parametrize("name", ALONE)
def test_every_rule_is_broken(name: str, regels: WrongSite) -> None:
    alone = {str(finding) for finding in ALONE[name](load_site(regels.root))}

    assert len(alone) >= 1
    assert alone <= {str(told) for told in regels.told}


def test_translations_break_their_rules_too(regels: WrongSite) -> None:
    alone = {str(finding) for finding in translations.check(read_phrases(regels.root, load_site(regels.root), "en"))}

    assert len(alone) >= 8
    assert alone == {str(told) for told in regels.told if told.path.startswith("data/vertalingen/en/")}


def test_no_finding_comes_from_anywhere_else(regels: WrongSite) -> None:
    """A catalogue that is none is the only mistake that no rule knows."""
    site = load_site(regels.root)
    ruled = {str(finding) for rule in ALONE.values() for finding in rule(site)}

    rest = [told for told in regels.told if str(told) not in ruled]
    assert [(told.path, told.field) for told in rest if told.field != "msgstr"] == [
        ("data/vertalingen/ar/menu.po", "opmaak")
    ]
