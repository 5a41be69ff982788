"""What refers to something must find it: a site that breaks each rule, and exactly what is said of that."""

import pytest

from macros.rules import references as r
from tests.unit.conftest import Example
from tests.unit.rules.conftest import Break, assert_broken, breaks

EXISTS = "bestaat al — kies een andere naam"
NO_PAGE = "is geen pagina van deze site — controleer het pad, bijvoorbeeld /burgers/plek/"
NOT_HERE = "vul het daar aan, of haal het hier weg"
CHECKED = "    bronnen: [wadkrant]\n    controle: nog niet gecontroleerd\n"
TASK = "  - id: ▸verbinden\n    titel: Nog eens\n    tekst: Nog eens.\n" + CHECKED


def _unknown(name: str, where: str) -> str:
    return f"'{name}' is onbekend — kies er een uit {where}, of voeg hem daar toe"


CASES = [
    breaks(r.names_are_unique, f"code: 'en' {EXISTS}", ("data/talen.yml", "code: ar", "code: ▸en")),
    breaks(r.names_are_unique, f"id: 'wadkrant' {EXISTS}", ("data/bronnen.yml", "id: kwelderloket", "id: ▸wadkrant")),
    breaks(
        r.names_are_unique,
        f"id: 'wilsverklaring' {EXISTS}",
        ("data/begrippen.yml", "id: bijna-thuis-huis", "id: ▸wilsverklaring"),
    ),
    breaks(
        r.names_are_unique,
        f"id: 'palliatieve-zorg' {EXISTS}",
        ("data/synoniemen.yml", "- id: wilsverklaring", "- id: ▸palliatieve-zorg"),
    ),
    breaks(r.names_are_unique, f"id: 'noorderwad' {EXISTS}", ("data/regios.yml", "id: schorland", "id: ▸noorderwad")),
    breaks(r.names_are_unique, f"code: 'GM9002' {EXISTS}", ("data/gemeenten.yml", "code: GM9003", "code: ▸GM9002")),
    breaks(
        r.names_are_unique,
        f"id: 'dag-van-de-vloed' {EXISTS}",
        ("data/agenda/terugkerend.yml", "id: week-van-het-wad", "id: ▸dag-van-de-vloed"),
    ),
    breaks(r.names_are_unique, f"id: '112' {EXISTS}", ("data/contacten.yml", "id: huisarts", 'id: ▸"112"')),
    breaks(
        r.names_are_unique,
        f"id: 'het-wierhuis' {EXISTS}",
        ("data/hospices.yml", "id: nog-onbekend", "id: ▸het-wierhuis"),
    ),
    breaks(r.names_are_unique, f"id: 'garnalen' {EXISTS}", ("data/cijfers.yml", "id: kit-gebruik", "id: ▸garnalen")),
    breaks(
        r.names_are_unique,
        f"id: 'wadlopen-voor-beginners' {EXISTS}",
        ("data/scholing.yml", "id: stilstaan", "id: ▸wadlopen-voor-beginners"),
    ),
    breaks(r.names_are_unique, f"id: 'verbinden' {EXISTS}", ("data/netwerk.yml", "beloften:\n", f"{TASK}beloften:\n")),
    breaks(
        r.names_are_unique,
        f"id: 'inwoners' {EXISTS}",
        ("data/netwerk.yml", "themas:\n", f"{TASK.replace('verbinden', 'inwoners')}themas:\n"),
    ),
    breaks(
        r.names_are_unique,
        f"id: 'eb-en-vloed' {EXISTS}",
        ("data/netwerk.yml", "projecten:\n", f"{TASK.replace('verbinden', 'eb-en-vloed')}projecten:\n"),
    ),
    breaks(
        r.names_are_unique,
        f"id: 'schelpentelling' {EXISTS}",
        ("data/netwerk.yml", "id: dijkgesprek", "id: ▸schelpentelling"),
    ),
    breaks(
        r.names_are_unique, f"id: 'belangrijk' {EXISTS}", ("data/wensenboekje.yml", "id: waar\n", "id: ▸belangrijk\n")
    ),
    breaks(r.names_are_unique, f"id: 'plek' {EXISTS}", ("data/wensenboekje.yml", "id: geluid", "id: ▸plek")),
    breaks(r.names_are_unique, f"id: 'meeuwen' {EXISTS}", ("data/wensenboekje.yml", "id: stilte", "id: ▸meeuwen")),
    breaks(
        r.names_are_unique,
        f"id: 'hoe-nat' {EXISTS}",
        (
            "data/wensenboekje.yml",
            "Hoe nat mag het worden?",
            "Hoe nat?\n      - id: ▸hoe-nat\n        tekst: En hoe zout?",
        ),
    ),
    breaks(
        r.names_are_unique,
        f"id: 'dijk-en-stilte' {EXISTS}",
        ("data/wensenboekje.yml", "id: nog-niet-thuis", "id: ▸dijk-en-stilte"),
    ),
    breaks(r.names_are_unique, f"nummer: '1' {EXISTS}", ("data/pzp-rubrieken.yml", 'nummer: "2"', 'nummer: ▸"1"')),
    breaks(
        r.names_are_unique,
        f"linkid: '101' {EXISTS}",
        ("data/pzp-rubrieken.yml", '- linkid: "102"', '- linkid: ▸"101"'),
    ),
    breaks(
        r.names_are_unique, f"id: 'wadgids' {EXISTS}", ("data/acp-stappenplan.yml", "id: toeschouwer", "id: ▸wadgids")
    ),
    breaks(
        r.names_are_unique, f"id: 'kompas' {EXISTS}", ("data/acp-stappenplan.yml", "id: verrekijker", "id: ▸kompas")
    ),
    breaks(
        r.names_are_unique, f"id: 'praten' {EXISTS}", ("data/acp-stappenplan.yml", "id: opschrijven", "id: ▸praten")
    ),
    breaks(r.names_are_unique, f"id: 'waar' {EXISTS}", ("data/gespreksleidraad.yml", "id: vloed", "id: ▸waar")),
    breaks(
        r.rubrics_exist,
        f"rubriek: {_unknown('9', 'data/pzp-rubrieken.yml')}",
        ("data/gespreksleidraad.yml", 'rubriek: "2"', 'rubriek: ▸"9"'),
    ),
    breaks(r.names_are_unique, f"id: 'naam' {EXISTS}", ("data/kit/folder.yml", "id: verhaal", "id: ▸naam")),
    breaks(
        r.sources_exist,
        f"bronnen: {_unknown('wadplam', 'data/bronnen.yml')}",
        ("data/agenda/2032-symposium.yml", "[wadplan-2030]", "[▸wadplam]"),
    ),
    breaks(
        r.sources_exist,
        f"bronnen: {_unknown('krant', 'data/bronnen.yml')}",
        (
            "data/acp-stappenplan.yml",
            "        bronnen: [wadkrant, kwelderloket]",
            "        bronnen: [wadkrant, ▸krant]",
        ),
    ),
    breaks(
        r.sources_exist,
        f"bronnen: {_unknown('kwelder', 'data/bronnen.yml')}",
        ("data/synoniemen.yml", "[kwelderloket]", "[▸kwelder]"),
    ),
    breaks(
        r.sources_exist,
        f"bronnen: {_unknown('krant', 'data/bronnen.yml')}",
        ("docs/burgers/plek.md", "bronnen: [wadkrant]", "bronnen:\n  - wadkrant\n  - ▸krant"),
    ),
    breaks(
        r.municipalities_exist,
        f"gemeente: {_unknown('GM0001', 'data/gemeenten.yml')}",
        ("data/agenda/2030-11-02-theater.yml", "gemeente: GM9001", "gemeente: ▸GM0001"),
    ),
    breaks(
        r.municipalities_exist,
        f"gemeente: {_unknown('GM0001', 'data/gemeenten.yml')}",
        ("data/hospices.yml", "gemeente: GM9003", "gemeente: ▸GM0001"),
    ),
    breaks(
        r.municipalities_exist,
        f"gemeenten: {_unknown('GM0001', 'data/gemeenten.yml')}",
        ("data/regios.yml", "[GM9001, GM9002]", "[GM9001, GM9002, ▸GM0001]"),
    ),
    breaks(
        r.municipalities_exist,
        f"buren: {_unknown('GM0001', 'data/gemeenten.yml')}",
        ("data/gemeenten.yml", "buren: [GM9001, GM9003]", "buren: [GM9001, ▸GM0001, GM9003]"),
    ),
    breaks(
        r.neighbours_know_each_other,
        f"buren: GM9003 noemt GM9001 niet als buur — {NOT_HERE}",
        (
            "data/gemeenten.yml",
            "buren: [GM9002]\n    buren_buiten: [De",
            "buren: [GM9002, ▸GM9003]\n    buren_buiten: [De",
        ),
    ),
    breaks(
        r.neighbours_know_each_other,
        f"buren: GM9003 noemt GM9002 niet als buur — {NOT_HERE}",
        ("data/gemeenten.yml", "buren: [GM9002]\n    buren_buiten: [Ov", "buren: []\n    buren_buiten: [Ov"),
        ("data/gemeenten.yml", "buren: [GM9001, GM9003]", "buren: [GM9001, ▸GM9003]"),
    ),
    breaks(
        r.every_municipality_has_a_region,
        "code: Wadderhoek ligt in geen netwerkregio — zet GM9001 bij een regio in data/regios.yml",
        ("data/regios.yml", "[GM9001, GM9002]", "[GM9002]"),
        ("data/gemeenten.yml", "code: GM9001", "code: ▸GM9001"),
    ),
    breaks(
        r.every_municipality_has_a_region,
        "code: Wadderhoek ligt in geen netwerkregio — zet GM9001 bij een regio in data/regios.yml",
        (
            "data/regios.yml",
            "naam: Noorderwad\n    soort: netwerkregio",
            "naam: Noorderwad\n    soort: bijzonder netwerk",
        ),
        ("data/gemeenten.yml", "code: GM9001", "code: ▸GM9001"),
    ),
    breaks(
        r.event_regions_fit_the_municipality,
        f"regios: {_unknown('zuiderwad', 'data/regios.yml')}",
        ("data/agenda/2031-06-21-wadwandeling.yml", "[noorderwad]", "[noorderwad, ▸zuiderwad]"),
    ),
    breaks(
        r.event_regions_fit_the_municipality,
        "regios: GM9003 ligt niet in Noorderwad — verander de regio of de gemeente",
        ("data/agenda/2031-07-05-kwelderdagen.yml", "[zuiderpolder, schorland]", "[▸noorderwad, schorland]"),
    ),
    breaks(
        r.synonym_groups_exist,
        f"zie_ook: {_unknown('wadlopen', 'data/synoniemen.yml')}",
        ("data/synoniemen.yml", "zie_ook: [wilsverklaring]", "zie_ook: [wilsverklaring, ▸wadlopen]"),
    ),
    breaks(
        r.synonym_groups_exist,
        "zie_ook: 'palliatieve-zorg' is deze groep zelf — haal hem weg",
        ("data/synoniemen.yml", "zie_ook: [wilsverklaring]", "zie_ook: [▸palliatieve-zorg]"),
    ),
    breaks(
        r.rubrics_exist,
        f"rubriek: {_unknown('9', 'data/pzp-rubrieken.yml')}",
        ("data/wensenboekje.yml", '    rubriek: "1"\n    zie', '    rubriek: ▸"9"\n    zie'),
    ),
    breaks(
        r.rubrics_exist,
        f"rubriek: {_unknown('9', 'data/pzp-rubrieken.yml')}",
        ("data/wensenboekje.yml", 'rubriek: "2"', 'rubriek: ▸"9"'),
    ),
    breaks(
        r.rubrics_exist,
        f"rubriek: {_unknown('9', 'data/pzp-rubrieken.yml')}",
        ("data/acp-stappenplan.yml", 'rubriek: "2"', 'rubriek: ▸"9"'),
    ),
    breaks(
        r.kit_numbers_are_unique,
        "nummer: 2 is al van data/kit/inhoud.yml — kies een ander nummer",
        ("data/kit/protocol.yml", "nummer: 1", "nummer: ▸2"),
    ),
    breaks(
        r.site_links_lead_somewhere,
        f"zie: '/burgers/plak/' {NO_PAGE}",
        ("data/wensenboekje.yml", "[/burgers/plek/, /burgers/agenda/]", "[▸/burgers/plak/]"),
    ),
    breaks(
        r.site_links_lead_somewhere,
        f"beschrijving: '/burgers/agendi/' {NO_PAGE}",
        (
            "data/regios.yml",
            "beschrijving: De regio achter de dijk.",
            "beschrijving: ▸Zie [de agenda](/burgers/agendi/).",
        ),
    ),
    breaks(
        r.site_links_lead_somewhere,
        f"beschrijving: '/en/' {NO_PAGE}",
        ("data/regios.yml", "beschrijving: De regio achter de dijk.", "beschrijving: ▸In [English](/en/)."),
    ),
    breaks(
        r.site_links_lead_somewhere,
        f"beschrijving: '/agenda/2019-wadfoest/#x' {NO_PAGE}",
        (
            "data/regios.yml",
            "beschrijving: De regio achter de dijk.",
            "beschrijving: ▸Op [Feest](/agenda/2019-wadfoest/#x)!",
        ),
    ),
    breaks(
        r.site_links_lead_somewhere,
        f"beschrijving: '/burgers/plak/' {NO_PAGE}",
        (
            "data/regios.yml",
            "beschrijving: De regio achter de dijk.",
            "beschrijving: ▸|\n      Zie [hier][1].\n\n      [1]: /burgers/plak/",
        ),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_what_refers_to_nothing_is_a_finding(case: Break, small: Example) -> None:
    assert_broken(small, case)


@pytest.mark.parametrize(
    "path", ["/", "/burgers/", "/burgers/plek/#thuis", "/agenda/2019-wadfeest/", "/regio/schorland/"]
)
def test_a_link_to_a_page_of_this_site_is_right_with_any_anchor(path: str, small: Example) -> None:
    small.put("data/regios.yml", "beschrijving: De regio achter de dijk.", f"beschrijving: Zie [daar]({path}).")

    assert list(r.site_links_lead_somewhere(small.site())) == []


def test_an_event_without_a_municipality_may_be_in_any_region(small: Example) -> None:
    small.put("data/agenda/2032-symposium.yml", "datum: 2032", "datum: 2032\nregios: [zuiderpolder, schorland]")

    assert list(r.event_regions_fit_the_municipality(small.site())) == []


def test_a_third_with_the_same_name_is_told_too(small: Example) -> None:
    places = [
        small.put("data/bronnen.yml", "id: kwelderloket", "id: ▸wadkrant"),
        small.put("data/bronnen.yml", "id: algemene-kennis", "id: ▸wadkrant"),
    ]

    assert [str(finding.place) for finding in r.names_are_unique(small.site())] == places
