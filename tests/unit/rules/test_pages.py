"""Pages and their translations."""

import pytest

from macros.findings import Severity
from macros.rules import pages as r
from tests.unit.conftest import Example, said
from tests.unit.rules.conftest import Break, assert_broken, breaks

CASES = [
    breaks(
        r.descriptions_differ,
        "description: is gelijk aan die van docs/burgers/plek.md — beschrijf deze pagina",
        (
            "docs/burgers/regio.md",
            "description: Bij welke regio je woonplaats hoort.",
            "description: ▸Waar je kunt zijn als je ziek bent.",
        ),
    ),
    breaks(
        r.macros_name_what_exists,
        "contact: 'wadlyn' is onbekend — kies een naam uit data/contacten.yml",
        ("docs/over/contact.md", '{{ contact("wadlijn") }}', '{{ contact("▸wadlyn") }}'),
    ),
    breaks(
        r.macros_name_what_exists,
        "cijfer: 'kit' is onbekend — kies een naam uit data/cijfers.yml",
        ("docs/zorgverleners/palliatieve-kit.en.md", '{{ cijfer("kit-gebruik") }}', "Zie {{cijfer('▸kit')}}."),
    ),
]
TRANSLATION = '---\n▸title: Privacy\ndescription: Nichts.\nvertaling_van: "000000000000"\n---\n\nNichts.\n'


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_page_that_is_wrong_is_a_finding(case: Break, small: Example) -> None:
    assert_broken(small, case)


@pytest.mark.parametrize("code", ["de", "nl"])
def test_a_translation_in_an_unknown_language_is_a_finding(code: str, small: Example) -> None:
    place = small.write(f"docs/over/privacy.{code}.md", TRANSLATION)

    assert said(r.translations_are_in_a_known_language(small.site())) == [
        f"{place}: bestand: is in een onbekende taal ('{code}') — voeg die toe aan data/talen.yml, of haal dit weg"
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Niets. Het getij wist alles uit.", "Niets. Het getij wist alles."),
        ("title: Privacy", "title: Wat wij van je weten"),
        ("description: Wat er van je bewaard wordt.", "description: Wat er van je overblijft."),
    ],
)
def test_a_translation_of_an_older_page_is_told_and_not_refused(old: str, new: str, small: Example) -> None:
    before = said(r.translations_are_up_to_date(small.site()))
    assert len(before) == 1, "the example has one translation that is behind, on purpose"
    small.put("docs/over/privacy.md", old, new)
    text = (small.root / "docs/over/privacy.en.md").read_text(encoding="utf-8")
    place = small.write("docs/over/privacy.en.md", text.replace("vertaling_van: ", "vertaling_van: ▸"))

    found = list(r.translations_are_up_to_date(small.site()))

    assert {finding.severity for finding in found} == {Severity.NOTICE}
    assert set(said(found)) - set(before) == {
        f"{place}: vertaling_van: let op: vertaalt een oudere versie van docs/over/privacy.md — werk de vertaling bij, "
        "en draai dan: python -m macros vertalingen --bijgewerkt docs/over/privacy.en.md"
    }


def test_a_translation_is_not_behind_because_a_source_or_a_search_word_changed(small: Example) -> None:
    before = said(r.translations_are_up_to_date(small.site()))
    small.put("docs/over/privacy.md", "[algemene-kennis]", "[wadkrant]\nzoekwoorden: [wat weten jullie]\nmenu: Geheim")

    assert said(r.translations_are_up_to_date(small.site())) == before
