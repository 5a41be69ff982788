"""The rules of the step plan and of the guide for the talk."""

import pytest

from macros.rules import stepplan as r
from tests.unit.conftest import Example, said
from tests.unit.rules.conftest import Break, assert_broken, breaks

PLAN, GUIDE = "data/acp-stappenplan.yml", "data/gespreksleidraad.yml"
OPEN = "vraag open, of zo dat elk antwoord goed is"


def _unknown(name: str, where: str) -> str:
    return f"'{name}' is onbekend — kies er een uit {where}, of voeg hem daar toe"


CASES = [
    breaks(
        r.step_plan_holds_together,
        f"hulpmiddelen: {_unknown('sextant', 'hulpmiddelen, bovenin dit bestand')}",
        (PLAN, "hulpmiddelen: [kompas]", "hulpmiddelen: [kompas, ▸sextant]"),
    ),
    breaks(
        r.step_plan_holds_together,
        f"rollen: {_unknown('stuurman', 'rollen, bovenin dit bestand')}",
        (
            PLAN,
            "rollen: [huisarts, wadgids]\n        wat: Kijken",
            "rollen: [huisarts, ▸stuurman]\n        wat: Kijken",
        ),
    ),
    breaks(
        r.step_plan_holds_together,
        f"rollen: {_unknown('stuurman', 'rollen, bovenin dit bestand')}",
        (PLAN, "rollen: [huisarts, wadgids]\n    tijd", "rollen: [huisarts, ▸stuurman]\n    tijd"),
    ),
    breaks(
        r.step_plan_holds_together,
        f"rollen: {_unknown('stuurman', 'rollen, bovenin dit bestand')}",
        (PLAN, "rollen: [huisarts]\n        wat: Wie", "rollen: [huisarts, ▸stuurman]\n        wat: Wie"),
    ),
    breaks(
        r.step_contacts_are_for_professionals,
        f"contacten: {_unknown('vuurtoren', 'data/contacten.yml')}",
        (PLAN, "contacten: [kwelderteam, slikpost]", "contacten: [kwelderteam, ▸vuurtoren]"),
    ),
    breaks(
        r.step_contacts_are_for_professionals,
        "contacten: 'huisarts' is niet voor zorgverleners — kies een ander contact, of vul daar 'voor' aan",
        (PLAN, "contacten: [kwelderteam, slikpost]", "contacten: [kwelderteam, ▸huisarts]"),
    ),
    breaks(
        r.steps_and_roles_have_addresses_of_their_own,
        "id: het adres /zorgverleners/acp-stappenplan/zakkaart/ is al van "
        "docs/zorgverleners/acp-stappenplan/zakkaart.md — kies een andere naam",
        (PLAN, "id: opschrijven", "id: ▸zakkaart"),
    ),
    breaks(
        r.steps_and_roles_have_addresses_of_their_own,
        f"id: het adres /zorgverleners/acp-stappenplan/rol-huisarts/ is al van {PLAN} — kies een andere naam",
        (PLAN, "id: opschrijven", "id: rol-huisarts"),
        (PLAN, "- id: huisarts\n", "- id: ▸huisarts\n"),
    ),
    breaks(
        r.guide_follows_the_form,
        "rubriek: rubriek 1 komt na rubriek 2 — zet de onderwerpen in de volgorde van het formulier",
        (GUIDE, 'rubriek: "1"', 'rubriek: "2"'),
        (GUIDE, 'rubriek: "2"\n    doen:\n      - Vraag', 'rubriek: ▸"1"\n    doen:\n      - Vraag'),
    ),
    breaks(
        r.guide_follows_the_form,
        "delen: geen deel voedt rubriek 2 van het formulier — voeg een onderwerp toe",
        (GUIDE, 'rubriek: "2"', 'rubriek: "1"'),
        (GUIDE, "delen:\n  - id: laarzen", "delen:\n  ▸- id: laarzen"),
    ),
    breaks(
        r.guide_moments_come_in_order,
        "moment: 'opening' staat na 'onderwerp' — zet de delen in de volgorde van het gesprek",
        (GUIDE, "moment: afsluiting", "moment: ▸opening"),
    ),
    *(
        breaks(
            r.guide_questions_do_not_lead,
            f"vragen: stuurt met '{words}' — {OPEN}",
            (GUIDE, "- Waar bent u het liefst?", f"- ▸{question}"),
        )
        for question, words in (
            ("U gaat toch liever naar huis?", "toch"),
            ("Vindt u ook dat het genoeg is?", "Vindt u ook"),
            ("Wilt u dan niet naar huis?", "Wilt u dan"),
            ("U wilt zeker naar huis?", "U wilt zeker naar huis?"),
            ("De meeste mensen zijn liever thuis. En u?", "De meeste mensen"),
        )
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_step_plan_or_guide_that_is_wrong_is_a_finding(case: Break, small: Example) -> None:
    assert_broken(small, case)


@pytest.mark.parametrize(
    "question",
    [
        "Wilt u hier later nog eens over praten?",
        "Is er nog iets wat u wilt doen of zeggen?",
        "Welke behandelingen wilt u wel? Welke wilt u niet?",
        "Wilt u iets liever met mij alleen bespreken?",
    ],
)
def test_an_open_question_does_not_lead(question: str, small: Example) -> None:
    small.put("data/gespreksleidraad.yml", "- Waar bent u het liefst?", f"- {question}")

    assert said(r.guide_questions_do_not_lead(small.site())) == []
