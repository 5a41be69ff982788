"""What would do harm if it stood on the site."""

import datetime

import pytest

from macros.findings import Severity
from macros.rules import safety as r
from macros.rules.safety import DOSE, PHONE
from tests.unit.conftest import Example, said
from tests.unit.rules.conftest import Break, assert_broken, breaks

SYMPOSIUM = "data/agenda/2032-symposium.yml"
DESCRIPTION = "beschrijving: Meer weten we nog niet."
INDEX = "docs/burgers/plek.md"
BODY = "Thuis mag het stil zijn."
NO_DOSE = "haal die weg en verwijs naar de richtlijn"
IN_CONTACTS = 'zet het in data/contacten.yml, en op een pagina {{ contact("…") }}'
WRITE = "schrijf: ongeneeslijk ziek, niet meer beter worden"
ONLY_EMERGENCY = "landelijk_noodnummer: is alleen true bij 112 en 113 — schrijf false"
NO_SOURCE = "bronnen: geeft voor een getal alleen algemene kennis — noem een bron die het getal geeft"

CASES = [
    breaks(
        r.no_dose,
        f"beschrijving: noemt een hoeveelheid ('2,5 mg') — {NO_DOSE}",
        (SYMPOSIUM, DESCRIPTION, "beschrijving: ▸Neem 2,5 mg zand."),
    ),
    breaks(
        r.no_dose,
        f"punten: noemt een hoeveelheid ('10 ml') — {NO_DOSE}",
        ("data/kit/inhoud.yml", "- De doos is dicht", "- ▸De fles van 10 ml is dicht"),
    ),
    breaks(
        r.no_dose, f"tekst: noemt een hoeveelheid ('5 druppels') — {NO_DOSE}", (INDEX, BODY, "Neem ▸5 druppels zee.")
    ),
    breaks(
        r.no_dose,
        f"tekst: noemt een hoeveelheid ('20 drops') — {NO_DOSE}",
        ("docs/over/privacy.en.md", "Nothing. The tide", "Nothing. After ▸20 drops the tide"),
    ),
    breaks(
        r.no_dose,
        f"description: noemt een hoeveelheid ('3 gram') — {NO_DOSE}",
        (INDEX, "description: Waar", "description: ▸Met 3 gram zout: waar".replace(": waar", "; waar")),
    ),
    breaks(
        r.phone_numbers_stand_in_contacts,
        f"beschrijving: noemt een telefoonnummer ('0000-123456') — {IN_CONTACTS}",
        (SYMPOSIUM, DESCRIPTION, "beschrijving: ▸Bel 0000-123456."),
    ),
    breaks(
        r.phone_numbers_stand_in_contacts,
        f"tekst: noemt een telefoonnummer ('06 1234 5678') — {IN_CONTACTS}",
        (INDEX, BODY, "App ▸06 1234 5678"),
    ),
    breaks(
        r.phone_numbers_stand_in_contacts,
        f"wat: noemt een telefoonnummer ('0000-444444') — {IN_CONTACTS}",
        ("data/contacten.yml", "wat: Niemand heeft dit", "wat: ▸Bel 0000-444444. Niemand heeft dit"),
    ),
    breaks(
        r.only_112_and_113_are_emergency_numbers,
        ONLY_EMERGENCY,
        ("data/contacten.yml", "    naam: De Slikpost", "    landelijk_noodnummer: ▸true\n    naam: De Slikpost"),
    ),
    breaks(
        r.only_112_and_113_are_emergency_numbers,
        ONLY_EMERGENCY,
        ("data/contacten.yml", '      - nummer: "112"\n', '      - nummer: "112"\n      - nummer: "0000-888888"\n'),
        ("data/contacten.yml", "landelijk_noodnummer: true", "landelijk_noodnummer: ▸true"),
    ),
    breaks(
        r.numbers_rest_on_a_source,
        NO_SOURCE,
        ("data/cijfers.yml", "    bronnen: [wadkrant]", "    bronnen: ▸[algemene-kennis]"),
    ),
    breaks(
        r.numbers_rest_on_a_source,
        NO_SOURCE,
        ("data/contacten.yml", "    bronnen: [wadkrant]", "    bronnen: ▸[algemene-kennis]"),
    ),
    breaks(
        r.hurtful_words_stay_out,
        f"beschrijving: gebruikt 'uitbehandeld' — {WRITE}",
        (SYMPOSIUM, DESCRIPTION, "beschrijving: ▸Wie uitbehandeld is, mag komen."),
    ),
    breaks(
        r.hurtful_words_stay_out,
        f"tekst: gebruikt 'niets meer aan te doen' — {WRITE}",
        (INDEX, BODY, "Er is ▸niets meer aan te doen."),
    ),
    breaks(
        r.hurtful_words_stay_out,
        f"titel: gebruikt 'Uitbehandeld' — {WRITE}",
        (SYMPOSIUM, "titel: Symposium", "titel: ▸Uitbehandeld? Symposium"),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_what_would_do_harm_is_a_finding(case: Break, small: Example) -> None:
    assert_broken(small, case)


@pytest.mark.parametrize(
    "text",
    [
        "5 mg", "5mg", "0,5 mg", "2.5 ML", "10 µg", "10 \u03bcg", "100 mcg", "2-4 mg", "2 – 4 mg", "1.000 IE",
        "20 eenheden", "3 druppels", "7 gram", "1 microgram", "5 milliliter", "5 mg/ml", "2,5-5 milligram per dag",
        "4 units", "4 drops", "morfine 10mg.", "1 tablet", "2 tabletten", "3-4 pillen", "2 ampullen", "1 pleister",
        "2 patches", "1 zetpil",
    ],
)  # fmt: skip
def test_an_amount_of_a_medicine_is_recognised(text: str) -> None:
    assert DOSE.search(f"Geef {text} erbij.")


@pytest.mark.parametrize(
    "text",
    [
        "5 mensen", "3 regio's", "2 milieus", "5 mgr. Jansen", "600 bezoekers", "4 iemanden", "drie milligram", "mg",
        "in 2024 ging het", "10 grammofoons", "8 unitsleden", "1 ideaal", "5 pilots", "2 tabletopdagen",
        "112", "art. 7 IEder",
    ],
)  # fmt: skip
def test_an_amount_of_something_else_is_none(text: str) -> None:
    assert not DOSE.search(f"Er zijn {text} hier.")


@pytest.mark.parametrize(
    "number",
    [
        "050-1234567", "050 1234567", "050-12 34 567", "0501234567", "0612345678", "06-12345678", "06 12 34 56 78",
        "0595-123456", "(050) 123 45 67", "(0595)123456", "+31 50 123 45 67", "+31501234567", "+31 (0)50 123 4567",
        "0031 50 1234567", "+31-50-1234567", "0800-0113", "0800 0113", "0900-9229", "08000113", "0909-1234",
    ],
)  # fmt: skip
def test_a_phone_number_is_recognised_however_it_is_typed(number: str) -> None:
    assert PHONE.search(f"Bel {number}.")
    assert PHONE.search(number)


@pytest.mark.parametrize(
    "text",
    [
        "112", "113", "2026-03-14", "14-03-2026", "09:00-17:00", "https://wad.example/0501234567/x", "GM0014",
        "ISBN 978-0-306-40615-7", "2024-2025", "0,5 tot 10", "code 0012", "v1.0-2", "1 000 000", "01-02-2026",
    ],
)  # fmt: skip
def test_other_figures_are_no_phone_number(text: str) -> None:
    assert not PHONE.search(f"Zie {text} hier.")


def test_a_number_in_contacts_and_at_a_hospice_is_in_its_place(small: Example) -> None:
    site = small.site()
    assert any(hospice.telefoon for hospice in site.hospices)
    assert any(contact.nummers for contact in site.contacten)

    assert said(r.phone_numbers_stand_in_contacts(site)) == []


@pytest.mark.parametrize("number", ["112", "113", "0800-0113"])
def test_the_national_emergency_numbers_are_those_two(number: str, small: Example) -> None:
    small.put("data/contacten.yml", '- nummer: "112"', f'- nummer: "{number}"')

    assert said(r.only_112_and_113_are_emergency_numbers(small.site())) == []


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (SYMPOSIUM, DESCRIPTION, "beschrijving: We zeggen nooit 'uitbehandeld' tegen iemand."),
        (INDEX, BODY, "Soms hoor je “uitbehandeld”. Dat klopt niet."),
        (INDEX, BODY, "Soms hoor je *uitbehandeld*."),
        ("docs/index.md", "[waar begin ik, wad]", "[ik ben uitbehandeld, wad]"),
        ("data/synoniemen.yml", "[paliatieve zorg]", "[uitbehandeld]"),
    ],
)
def test_one_may_search_with_a_hurtful_word_and_write_about_it(file: str, old: str, new: str, small: Example) -> None:
    small.put(file, old, new)

    assert said(r.hurtful_words_stay_out(small.site())) == []


CHECK = "  rol: feestcommissie van Kluitenhem\n  datum: 2019-05-01\n  opnieuw_voor: 2020-05-01"


@pytest.mark.parametrize(("today", "overdue"), [("2020-04-30", False), ("2020-05-01", True), ("2031-05-14", True)])
def test_an_overdue_check_is_a_notice_and_no_error(today: str, small: Example, *, overdue: bool) -> None:
    place = small.put(
        "data/agenda/2019-wadfeest.yml", CHECK, CHECK.replace("opnieuw_voor: 2020", "opnieuw_voor: ▸2020")
    )
    found = [
        finding
        for finding in r.checks_are_not_overdue(small.site(), datetime.date.fromisoformat(today))
        if "wadfeest" in finding.place.path
    ]

    assert {finding.severity for finding in found} <= {Severity.NOTICE}
    assert [str(finding) for finding in found] == [
        f"{place}: opnieuw_voor: let op: moest opnieuw gecontroleerd zijn voor 2020-05-01 — "
        "controleer het en werk de datums bij"
    ] * overdue


def test_every_record_that_was_checked_is_watched(small: Example) -> None:
    found = list(r.checks_are_not_overdue(small.site(), datetime.date(2100, 1, 1)))
    files = [
        file for file in (small.root / "data").rglob("*.yml") if "opnieuw_voor" in file.read_text(encoding="utf-8")
    ]

    assert len(files) > 8
    assert {file.relative_to(small.root).as_posix() for file in files} <= {finding.place.path for finding in found}
