"""From files to a site: every mistake in any file is told in one go."""

import os
from pathlib import Path

import pytest

from macros.findings import FindingsError, Place
from macros.model.bron import Bron
from macros.site.kinds import KINDS
from macros.site.load import load_site
from tests.sites import ROOT
from tests.unit.conftest import Example


def _refused(small: Example) -> list[str]:
    with pytest.raises(FindingsError) as refusal:
        small.site()
    return [str(finding) for finding in refusal.value.findings]


def test_the_example_and_the_real_site_are_read_without_a_finding(small: Example) -> None:
    assert len(small.site().paginas) >= 15
    assert len(load_site(ROOT).paginas) >= 30


def test_every_kind_of_data_reaches_the_site(small: Example) -> None:
    site = small.site()
    read = {type(record) for record in site.origins.records()}

    assert len(KINDS) == len({kind.name for kind in KINDS}) == 23
    assert {kind.model for kind in KINDS} <= read
    assert all(len(getattr(site, name)) for name in ("talen", "bronnen", "agenda", "kit", "paginas", "contacten"))


def test_what_one_file_holds_keeps_its_order_and_files_come_by_name(small: Example) -> None:
    site = small.site()

    assert [bron.id for bron in site.bronnen] == ["wadplan-2030", "wadkrant", "kwelderloket", "algemene-kennis"]
    assert list(site.kit) == sorted(site.kit) == ["folder", "inhoud", "protocol"]


def test_every_mistake_in_every_file_is_told_in_one_run(small: Example) -> None:
    places = [
        small.put("data/talen.yml", "richting: rtl", "richting: ▸naar boven"),
        small.put("data/agenda/2032-symposium.yml", "datum: 2032", "datum: ▸ooit"),
        small.put("data/agenda/2032-symposium.yml", "soort: symposium", "soort: ▸feest"),
        small.put("data/kit/protocol.yml", "nummer: 1\n", "nummer: ▸een\n"),
        small.put("docs/burgers/plek.md", "title: Een goede plek", "title: ▸12"),
        small.put("docs/zoeken.en.md", "title:", "▸kleur: blauw\ntitle:"),
    ]
    found = _refused(small)

    assert len(found) == len(places)
    assert sorted(found) == sorted(line for line in found if any(line.startswith(f"{place}: ") for place in places))


def test_a_file_that_cannot_be_read_does_not_hide_the_mistakes_in_others(small: Example) -> None:
    broken = small.write("data/netwerk.yml", "naam: ▸@netwerk\n")
    wrong = small.put("data/contacten.yml", "    voor: [inwoners, naasten]", "    voor: ▸iedereen")
    found = _refused(small)

    assert [line.partition(": ")[0] for line in found] == [wrong, broken]


def test_a_field_without_a_value_is_told_once(small: Example) -> None:
    place = small.put("data/agenda/2032-symposium.yml", "titel: Symposium over springtij", "titel:▸")

    assert _refused(small) == [
        f"{place}: titel: heeft geen waarde — vul iets in, of haal het veld weg als het niet verplicht is"
    ]


@pytest.mark.parametrize("name", [kind.path for kind in KINDS if not kind.has_several])
def test_a_missing_file_is_a_finding_that_says_how_to_make_it(name: str, small: Example) -> None:
    small.remove(f"data/{name}")
    kind = next(kind for kind in KINDS if kind.path == name)

    assert _refused(small) == [f"data/{name}:1:1: bestand: ontbreekt — maak het met: python -m macros new {kind.name}"]


def test_a_site_without_data_names_every_file_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(FindingsError) as refusal:
        load_site(tmp_path)

    assert len(refusal.value.findings) == len([kind for kind in KINDS if not kind.has_several])


STRANGER = "bestand: hoort hier niet — geef het een naam die README noemt, of haal het weg"


@pytest.mark.parametrize(
    "name",
    [
        "data/agena.yml",
        "data/agenda/lezing.yaml",
        "data/agenda/oud/lezing.yml",
        "data/kit/notities.txt",
        "data/.bronnen.yml.swp",
    ],
)
def test_a_file_in_data_that_nothing_reads_is_a_finding(name: str, small: Example) -> None:
    small.write(name, "titel: zomaar\n")

    assert _refused(small) == [f"{name}:1:1: {STRANGER}"]


def test_schemas_and_catalogues_are_no_strangers(small: Example) -> None:
    small.write("data/schema/agenda.json", "{}")
    small.write("data/vertalingen/en/README.txt", "Vertaal met Poedit.")

    assert small.site().agenda


@pytest.mark.parametrize("name", ["Open dag.yml", "open_dag.yml", "Opendag.yml", "één.yml", "2031.05.14.yml"])
def test_a_record_has_a_name_that_can_stand_in_an_address(name: str, small: Example) -> None:
    text = (small.root / "data/agenda/2032-symposium.yml").read_text(encoding="utf-8")
    small.write(f"data/agenda/{name}", text)

    assert _refused(small) == [
        f"data/agenda/{name}:1:1: bestand: heeft een naam met andere tekens — "
        "gebruik kleine letters, cijfers en streepjes"
    ]


@pytest.mark.parametrize(
    "name", ["docs/Plek.md", "docs/mijn plek.md", "docs/plek.engels.md", "docs/plek.EN.md", "docs/a.b.en.md"]
)
def test_a_page_has_a_name_that_can_stand_in_an_address(name: str, small: Example) -> None:
    small.write(name, "---\ntitle: Plek\n---\n")

    assert _refused(small) == [
        f"{name}:1:1: bestand: heeft een naam met andere tekens — schrijf bijvoorbeeld plek.md of plek.en.md"
    ]


TRANSLATION = '---\ntitle: Ghost\ndescription: Nobody.\nvertaling_van: "000000000000"\n---\n\nBoo.\n'


def test_a_translation_of_nothing_is_a_finding(small: Example) -> None:
    small.write("docs/burgers/spook.en.md", TRANSLATION)

    assert _refused(small) == [
        "docs/burgers/spook.en.md:1:1: bestand: vertaalt een pagina die er niet is — "
        "maak docs/burgers/spook.md, of haal de vertaling weg"
    ]


def test_a_translation_of_a_page_with_a_mistake_is_no_orphan(small: Example) -> None:
    small.write("docs/burgers/spook.en.md", TRANSLATION)
    place = small.write("docs/burgers/spook.md", "---\n▸titel: Spook\n---\n")

    assert {line.partition(": ")[0] for line in _refused(small)} == {place}


def test_a_page_knows_its_translations_and_where_its_text_begins(small: Example) -> None:
    page = small.site().paginas["burgers/index"]

    assert page.bestand == "docs/burgers/index.md"
    assert list(page.vertalingen) == ["en"]
    lines = (small.root / page.bestand).read_text(encoding="utf-8").splitlines()
    assert lines[page.begin - 2] == "---"
    assert page.tekst.splitlines() == lines[page.begin - 1 :]


def test_a_site_is_remembered_until_a_file_changes(small: Example) -> None:
    before = small.site()
    assert small.site() is before

    file = small.root / "data/talen.yml"
    os.utime(file, ns=(0, 0))  # as old as can be: a file taken back from an archive

    assert small.site() is not before


def test_a_page_with_another_name_makes_another_site(small: Example) -> None:
    before = small.site()
    (small.root / "docs/burgers/plek.md").rename(small.root / "docs/burgers/waar.md")

    assert small.site().paginas.keys() ^ before.paginas.keys() == {"burgers/plek", "burgers/waar"}


def test_every_record_knows_where_it_stands(small: Example) -> None:
    site = small.site()
    bron = site.bron("wadkrant")
    text = (small.root / "data/bronnen.yml").read_text(encoding="utf-8").splitlines()
    line = text.index("  - id: wadkrant") + 1

    assert site.origins.file(bron) == "data/bronnen.yml"
    assert site.origins.place(bron) == Place("data/bronnen.yml", line, 5)
    assert site.origins.place(bron, "titel") == Place("data/bronnen.yml", line + 1, 12)
    assert site.origins.place(bron, "bestaat-niet") == site.origins.place(bron)


def test_two_equal_records_stand_in_two_places(small: Example) -> None:
    small.put("data/bronnen.yml", "\nbronnen:\n", "\nbronnen:\n  - id: a\n    titel: A\n    soort: brondocument\n"
              "  - id: a\n    titel: A\n    soort: brondocument\n")  # fmt: skip
    site = small.site()
    first, second = site.bronnen[:2]

    assert isinstance(first, Bron)
    assert first == second
    assert site.origins.place(second).line == site.origins.place(first).line + 3
