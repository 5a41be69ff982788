"""HTML to PDF/UA: what the engine does, what is mended after it, and what it refuses."""

import builtins
import io
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Dictionary, Name, Pdf

from macros.pdf.errors import PdfError
from macros.pdf.render import render_pdf
from tests import papers
from tests.sites import ROOT

FONTS = ROOT / "node_modules" / "@fontsource"
STYLE = """
@font-face { font-family: "Source Sans 3"; src: url("source-sans-3/files/source-sans-3-latin-400-normal.woff"); }
html { font: 12pt "Source Sans 3"; }
th { font-weight: 400; } a { color: #0a4653; }
"""
PAPER = """<!doctype html><html lang="nl"><head><title>Wadpapier</title></head><body>
<h1>Wadpapier</h1>
<p><a href="../plek/">Een plek</a> <a href="https://elders.example/">elders</a> <a href="#tij">tij</a></p>
<p><a href="tel:112">112</a></p>
<table><thead><tr><th scope="col">Tij</th><th scope="col">Uur</th></tr></thead>
<tbody><tr><th scope="row">Eb</th><td>drie</td></tr></tbody></table>
<h2 id="tij">Tij</h2>
<p><label for="naam">Mijn naam</label><input type="text" id="naam" name="naam"></p>
<fieldset><legend>Waar ben ik het liefst?</legend><textarea name="plek" title="Waar ben ik het liefst?"></textarea>
<p><input type="checkbox" id="a" name="plek-a"><label for="a">Weet ik nog niet</label></p></fieldset>
<fieldset><legend>Eb of vloed?</legend>
<p><input type="radio" id="eb" name="tij" value="eb"><label for="eb">Eb</label></p>
<p><input type="radio" id="vloed" name="tij" value="vloed"><label for="vloed">Vloed</label></p></fieldset>
<p><img alt="Een meeuw" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"></p>
</body></html>"""
BASE = "https://voorbeeld.example/burgers/boekje/"


@pytest.fixture(scope="module")
def made() -> bytes:
    return render_pdf(PAPER, STYLE, FONTS, BASE)


@pytest.fixture
def paper(made: bytes) -> Iterator[Pdf]:
    with Pdf.open(io.BytesIO(made)) as pdf:
        yield pdf


def _addresses(pdf: Pdf) -> Mapping[str, str]:
    """Where links lead, by what is said of them."""
    links = [found for found in pdf.objects if isinstance(found, Dictionary) and found.get("/Subtype") == "/Link"]
    return {str(link.Contents): str(link.A.URI if "/A" in link else link.Dest) for link in links}


def test_a_paper_is_as_every_paper_must_be(paper: Pdf) -> None:
    assert papers.objections(paper) == []
    assert (str(paper.Root.Lang), str(paper.docinfo.Title)) == ("nl", "Wadpapier")
    assert papers.headings(paper) == [1, 2]


def test_the_same_paper_is_the_same_bytes(made: bytes) -> None:
    assert render_pdf(PAPER, STYLE, FONTS, BASE) == made


def test_a_link_leads_where_it_did_on_the_page_and_is_announced_by_its_text(paper: Pdf) -> None:
    assert _addresses(paper) == {
        "Een plek": "https://voorbeeld.example/burgers/plek/",
        "elders": "https://elders.example/",
        "tij": "tij",
        "112": "tel:112",
    }


def test_without_an_address_a_relative_link_is_text() -> None:
    with Pdf.open(io.BytesIO(render_pdf(PAPER, STYLE, FONTS))) as pdf:
        assert set(_addresses(pdf)) == {"elders", "tij", "112"}
        assert papers.objections(pdf) == []


def test_headers_are_of_their_column_or_row(paper: Pdf) -> None:
    scopes = [str(element.A.Scope) for element in papers.elements(paper) if element.S == "/TH"]
    assert scopes == ["/Column", "/Column", "/Row"]


def test_fields_are_real_and_announced_with_their_question(paper: Pdf) -> None:
    found = papers.fields(paper)
    assert {name: (str(field.FT), str(field.TU)) for name, field in found.items()} == {
        "naam": ("/Tx", "Mijn naam"),
        "plek": ("/Tx", "Waar ben ik het liefst?"),
        "plek-a": ("/Btn", "Waar ben ik het liefst? Weet ik nog niet"),
        "tij": ("/Btn", "Eb of vloed?"),
    }
    assert [str(button.TU) for button in found["tij"].Kids] == ["Eb", "Vloed"]
    assert [str(value) for value in found["tij"].Opt] == ["eb", "vloed"]


def test_what_is_typed_has_an_embedded_font_with_the_usual_codes(paper: Pdf) -> None:
    form = paper.Root.AcroForm
    named = {re.findall(r"/(\S+) \S+ Tf", str(field.DA))[0] for field in form.Fields if field.FT == "/Tx"}
    assert len(named) == 1
    font = form.DR.Font[f"/{named.pop()}"]
    assert (str(font.Subtype), str(font.Encoding)) == ("/TrueType", "/WinAnsiEncoding")
    widths = dict(zip(range(int(font.FirstChar), int(font.LastChar) + 1), map(int, font.Widths), strict=True))
    assert all(widths[code] > 0 for code in "Zoë weet het – niet €".encode("cp1252"))
    assert widths[ord("i")] < widths[ord("m")]


def test_a_sign_that_no_font_has_is_named_with_the_words_around_it() -> None:
    with pytest.raises(PdfError, match=re.escape("☂ (U+2602, in 'Wadpapier Wadpapier met ☂ erbij")):
        render_pdf(PAPER.replace("<h1>Wadpapier", "<h1>Wadpapier met ☂ erbij"), STYLE, FONTS, BASE)


def test_a_font_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(PdfError, match=r"source-sans-3-latin-400-normal\.woff.*make site"):
        render_pdf(PAPER, STYLE, tmp_path, BASE)


def test_what_the_engine_only_warns_of_is_an_error() -> None:
    with pytest.raises(PdfError, match="windkracht"):
        render_pdf(PAPER, STYLE + "p { windkracht: 9 }", FONTS, BASE)


MARKED = PAPER.replace("<body>", '<body data-watermerk="CONCEPT">')


def test_a_word_stands_across_every_page_as_a_shape_and_not_as_text(made: bytes) -> None:
    marked = render_pdf(MARKED, STYLE, FONTS, BASE)
    colour = rb"0\.92\d* 0\.89\d* 0\.83\d* (?:rg|scn)"
    with Pdf.open(io.BytesIO(marked)) as pdf:
        assert papers.objections(pdf) == []
        for page in pdf.pages:
            page.contents_coalesce()
            assert re.search(colour, _everything_drawn(page))
    assert papers.text(marked) == papers.text(made)


def test_a_word_that_no_font_can_write_is_an_error() -> None:
    with pytest.raises(PdfError, match="watermerk 'مسودة'"):
        render_pdf(MARKED.replace("CONCEPT", "مسودة"), STYLE, FONTS, BASE)


def _everything_drawn(page: pikepdf.Page) -> bytes:
    """What a page draws, with the forms that it draws in turn."""
    drawn, waiting = page.Contents.read_bytes(), list[pikepdf.Object]([page.resources])
    while waiting:
        for form in waiting.pop().get("/XObject", Dictionary()).values():
            if form.get("/Subtype") == "/Form":
                drawn += form.read_bytes()
                waiting.append(form.get("/Resources", Dictionary()))
    return drawn


def test_nothing_is_fetched() -> None:
    with pytest.raises(PdfError, match=re.escape("https://elders.example/meeuw.png")):
        render_pdf(
            PAPER.replace("<h1>", '<img alt="x" src="https://elders.example/meeuw.png"><h1>'), STYLE, FONTS, BASE
        )


def test_a_missing_library_is_told_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without_pango(name: str, *arguments: object, **options: object) -> object:
        if name.startswith("weasyprint"):
            print("-----\nmany lines of the engine")
            raise OSError("cannot load library 'libpango-1.0-0'")
        return real(name, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", without_pango)
    with pytest.raises(PdfError, match=r"Pango.*libpango-1\.0-0[\s\S]*sudo apt install"):
        render_pdf(PAPER, STYLE, FONTS, BASE)


def _first(pdf: Pdf, kind: str) -> pikepdf.Object:
    return next(element for element in papers.elements(pdf) if kind == element.S)


def _two_fields_of_one_name(pdf: Pdf) -> None:
    pdf.Root.AcroForm.Fields[0].T = pdf.Root.AcroForm.Fields[1].T


def _a_level_left_out(pdf: Pdf) -> None:
    _first(pdf, "/H2").S = Name.H3


def _without(find: Callable[[Pdf], object], key: str) -> Callable[[Pdf], None]:
    """A paper in which one entry was forgotten."""

    def forget(pdf: Pdf) -> None:
        found = find(pdf)
        assert isinstance(found, pikepdf.Object)
        del found[key]

    return forget


DEFECTS: dict[str, Callable[[Pdf], None]] = {
    "is not tagged": _without(lambda pdf: pdf.Root.MarkInfo, "/Marked"),
    "has a page whose Tab order is not that of the text": _without(lambda pdf: pdf.pages[0].obj, "/Tabs"),
    "says no language": _without(lambda pdf: pdf.Root, "/Lang"),
    "has no title": _without(lambda pdf: pdf.docinfo, "/Title"),
    "does not show its title": _without(lambda pdf: pdf.Root, "/ViewerPreferences"),
    "has no pdfuaid:part": _without(lambda pdf: pdf.Root, "/Metadata"),
    "jumps from heading 1 to 3": _a_level_left_out,
    "has a picture without alternative": _without(lambda pdf: _first(pdf, "/Figure"), "/Alt"),
    "has a header of a table without scope": _without(lambda pdf: _first(pdf, "/TH").A, "/Scope"),
    "has fields without a name of their own": _two_fields_of_one_name,
    "has a field without words: naam": _without(lambda pdf: pdf.Root.AcroForm.Fields[0], "/TU"),
    "has a field outside the text: naam": _without(lambda pdf: pdf.Root.AcroForm.Fields[0], "/StructParent"),
}


@pytest.mark.parametrize("objection", DEFECTS)
def test_the_checks_of_papers_find_a_defect(objection: str, paper: Pdf) -> None:
    DEFECTS[objection](paper)
    assert objection in papers.objections(paper)


def test_two_letters_in_one_sign_are_found_because_they_cannot_be_copied() -> None:
    joined = render_pdf(PAPER.replace("Een plek", "Een aftekenlijst"), STYLE, FONTS, BASE)
    with Pdf.open(io.BytesIO(joined)) as pdf:
        [objection] = papers.objections(pdf)
    assert objection.startswith("has text on page 1 that is lost when it is copied: Een a")
