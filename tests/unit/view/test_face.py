"""What a page shows besides words: drawings that are safe inside it, charts, the step diagram, and the style page."""

import dataclasses
import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from selectolax.lexbor import LexborHTMLParser

from macros.model.basis import ONGECONTROLEERD
from macros.model.netwerk import Cijfer
from macros.phrases import Phrases
from macros.site import addresses
from macros.site.load import load_site
from macros.site.site import Site
from macros.templates import Context
from macros.view import stappenplan, stijl, wijzer

ROOT = Path(__file__).parents[3]
OVERRIDES = ROOT / "overrides"
DRAWINGS = sorted((OVERRIDES / "beelden").glob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"
HEAVIEST = 1500
SHAPES = {"svg", "g", "path", "rect", "circle", "ellipse", "polygon", "polyline"}
ATTRIBUTES = {
    "aria-hidden", "class", "cx", "cy", "d", "fill", "focusable", "height", "points", "preserveAspectRatio", "r", "rx",
    "ry", "stroke", "stroke-linecap", "stroke-linejoin", "stroke-width", "viewBox", "width", "x", "y",
}  # fmt: skip
ASKED_FOR = {
    "horizon", "woordmerk",
    "menu", "sluit", "zoek", "telefoon", "druk-af", "stuur", "kalender", "huis", "potlood", "download", "pijl",
    "praten", "vastleggen", "plek", "naasten", "kit", "stappen",
}  # fmt: skip


@pytest.fixture(scope="module")
def site() -> Site:
    return load_site(ROOT)


@pytest.fixture
def context(site: Site) -> Context:
    return context_at(site, "/zorgverleners/acp-stappenplan/")


def context_at(site: Site, address: str) -> Context:
    dutch = Phrases({}, is_source=True)
    assets = {"stijl.css": "assets/stijl.12345678.css"}
    return Context(site, dutch, site.brontaal, date(2031, 5, 14), address, OVERRIDES / "blokken", assets)


def tree(html: str) -> LexborHTMLParser:
    return LexborHTMLParser(html)


def elements(file: Path) -> list[ElementTree.Element]:
    return list(ElementTree.fromstring(file.read_text(encoding="utf-8")).iter())


def figures(context: Context, *values: int) -> LexborHTMLParser:
    figure = Cijfer.model_validate(
        {
            "id": "wad",
            "titel": "Wandelaars 'op' het wad & meer",
            "jaar": 2031,
            "gebied": "Noorderwad",
            "eenheid": "mensen",
            "waarden": tuple({"naam": f"dag {number}", "aantal": value} for number, value in enumerate(values)),
            "bronnen": (context.site.bronnen[0].id,),
            "controle": ONGECONTROLEERD,
        }
    )
    return tree(context.render("cijfers.html", cijfers=[figure]))


def test_every_drawing_that_templates_ask_for_is_there() -> None:
    asked = {
        name
        for file in OVERRIDES.rglob("*.html")
        for name in re.findall(r"beeld\(\"([a-z-]+)\"\)", file.read_text(encoding="utf-8"))
    }
    assert asked
    assert {file.stem for file in DRAWINGS} >= asked | ASKED_FOR


@pytest.mark.parametrize("file", DRAWINGS, ids=lambda file: str(file.stem))
def test_a_drawing_is_safe_and_light_inside_a_page(file: Path) -> None:
    assert file.stat().st_size < HEAVIEST
    found = elements(file)
    assert {element.tag.removeprefix(SVG) for element in found} <= SHAPES
    assert {name for element in found for name in element.attrib} <= ATTRIBUTES
    root = found[0]
    assert root.get("viewBox")
    assert (root.get("aria-hidden"), root.get("focusable")) == ("true", "false")


@pytest.mark.parametrize("file", [file for file in DRAWINGS if file.stem != "deelbeeld"], ids=lambda file: file.stem)
def test_a_drawing_takes_its_colours_from_the_page(file: Path) -> None:
    colours = {element.get(name) for element in elements(file) for name in ("fill", "stroke")}
    assert colours <= {None, "none", "currentColor"}


def test_a_drawing_can_stand_in_a_page_and_in_a_block(context: Context) -> None:
    block = tree(context.render("deuren.html"))
    assert len(block.css("svg[viewBox]")) == 2


def test_bars_are_as_long_as_their_numbers_say(context: Context) -> None:
    bars = figures(context, 1, 7, 12, 0).css(".grafiek svg rect")
    assert [bar.attributes["width"] for bar in bars] == ["8.3%", "58.3%", "100.0%", "0.0%"]


def test_a_chart_of_nothing_but_zeros_has_no_bars(context: Context) -> None:
    assert [bar.attributes["width"] for bar in figures(context, 0, 0).css("rect")] == ["0.0%", "0.0%"]


def test_one_number_gets_a_table_and_no_chart(context: Context) -> None:
    found = figures(context, 43)
    assert not found.css(".grafiek, svg")
    assert [cell.text() for cell in found.css("td")] == ["43"]


def test_a_chart_says_in_words_what_it_is_and_its_table_holds_the_numbers(context: Context) -> None:
    found = figures(context, 3, 4)
    label = found.css('.grafiek[role="img"]')[0].attributes["aria-label"]
    assert label == "Staafdiagram: Wandelaars 'op' het wad & meer. De getallen staan in de tabel hieronder."
    table = found.css("table")[0]
    named_by = table.attributes["aria-labelledby"]
    assert found.css(f"figcaption#{named_by}")[0].text() == "Wandelaars 'op' het wad & meer, Noorderwad, 2031"
    assert [cell.text() for cell in table.css("td")] == ["3", "4"]


def test_a_chart_has_no_inline_style_and_its_bars_are_silent(context: Context) -> None:
    found = figures(context, 3, 4)
    assert not found.css("[style]")
    assert all(bar.attributes["aria-hidden"] == "true" for bar in found.css("svg"))


def steps_of(site: Site) -> Sequence[str]:
    names = [stap.id for stap in site.stappenplan.stappen]
    assert len(names) > 1
    return names


def test_the_diagram_links_every_step_in_order_and_marks_the_current_one(site: Site) -> None:
    for name in steps_of(site):
        address = addresses.step(name)
        diagram = tree(stappenplan.step(context_at(site, address), name)).css("nav.stappendiagram > ol > li > a")
        ways = [addresses.relative(address, addresses.step(other)) for other in steps_of(site)]
        assert [link.attributes["href"] for link in diagram] == ways
        current = [link.attributes["href"] for link in diagram if link.attributes.get("aria-current") == "step"]
        assert current == [addresses.relative(address, address)]


def test_the_navigation_landmarks_of_a_step_have_different_names(site: Site) -> None:
    name = steps_of(site)[1]
    names = [nav.attributes["aria-label"] for nav in tree(stappenplan.step(context_at(site, "/"), name)).css("nav")]
    assert len(names) == len(set(names)) == 2


def test_the_overview_is_an_ordered_list_of_linked_steps_with_what_they_give(site: Site, context: Context) -> None:
    lines = tree(stappenplan.overview(context)).css("ol.stappen > li")
    assert [line.css("a")[0].text() for line in lines] == [stap.titel for stap in site.stappenplan.stappen]
    assert all(stap.doel in line.text() for stap, line in zip(site.stappenplan.stappen, lines, strict=True))


@pytest.mark.parametrize("part", sorted(stijl.EXAMPLES))
def test_the_style_page_shows_each_part_that_no_macro_makes(site: Site, part: str) -> None:
    html = stijl.example(context_at(site, "/over/stijl/"), part)
    assert html.strip()
    page = (ROOT / "docs" / "over" / "stijl.md").read_text(encoding="utf-8")
    assert f'stijl("{part}")' in page


def test_an_unknown_part_is_refused_with_the_names_there_are(context: Context) -> None:
    with pytest.raises(ValueError, match="bronregel, download, kaart"):
        stijl.example(context, "wadpier")


def test_a_download_says_its_kind_and_size_and_leads_to_the_file(site: Site) -> None:
    link = tree(stijl.example(context_at(site, "/over/stijl/"), "download")).css("a[download]")[0]
    assert link.attributes["href"] == "../../assets/stijl.12345678.css"
    assert re.search(r"\(CSS, [1-9][0-9]* kB\)$", link.text().strip())


def test_a_page_in_another_language_finds_the_same_assets(site: Site) -> None:
    english = dataclasses.replace(context_at(site, "/over/stijl/"), taal=site.taal("en"))
    assert english.asset("stijl.css") == "../../../assets/stijl.12345678.css"


def test_every_field_has_a_label_of_its_own(site: Site) -> None:
    form = tree(stijl.example(context_at(site, "/over/stijl/"), "veld"))
    fields = [field.attributes["id"] for field in form.css("input, textarea")]
    assert len(fields) == 4
    assert [label.attributes["for"] for label in form.css("label")] == fields


def test_the_style_page_is_no_part_of_the_menu() -> None:
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    menu = settings.partition("\nnav:")[2]
    assert menu
    assert "over/stijl.md" not in menu


@pytest.mark.parametrize(("address", "kind"), [("/", "lijst"), ("/zoeken/", "pagina"), ("/burgers/plek/", "lijst")])
def test_a_search_field_has_no_name_and_leads_to_the_index(site: Site, address: str, kind: str) -> None:
    form = tree(wijzer.search_field(context_at(site, address))).css("form")[0]
    assert form.attributes["data-zoekveld"] == kind
    assert (form.attributes["action"] or "").endswith("#alle-paginas")
    assert all("name" not in field.attributes for field in form.css("input, button"))
    assert tree(wijzer.index(context_at(site, address))).css("#alle-paginas")
