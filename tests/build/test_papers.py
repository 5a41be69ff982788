"""The PDFs of a finished site: accessible, complete, and linked from their page with kind and size."""

import datetime
import re
from pathlib import Path

import pikepdf
import pytest

from macros.model.wensenboekje import Antwoordsoort, Duur, Vraag
from macros.pages.build import Build
from macros.site.load import load_site
from macros.site.site import Site
from tests import papers
from tests.sites import EXAMPLE, REAL_URL, ROOT, TODAY, page

FORMS = ("leeg", "invulbaar")
CODES = ("nl", "en")
STEP_PLAN = ("zakkaart", "gespreksleidraad")
SHORT = "kort"
NAMES = (*(f"wensenboekje-{form}" for form in (*FORMS, SHORT)), *(f"acp-{name}" for name in STEP_PLAN))


def _file(site: Path, form: str, code: str) -> Path:
    return _named(site, f"wensenboekje-{form}", code)


def _named(site: Path, name: str, code: str) -> Path:
    return site / ("" if code == "nl" else code) / "downloads" / f"{name}-{code}.pdf"


@pytest.fixture(scope="module")
def site() -> Site:
    return load_site(ROOT)


def test_every_language_has_all_papers_and_nothing_else(real_site: Path, built_example: Path, site: Site) -> None:
    """The fonts cannot write the third language of the miniature site."""
    for folder, codes in ((real_site, [taal.code for taal in site.talen]), (built_example / "site", CODES)):
        found = [file for file in folder.rglob("*.pdf") if not file.name.startswith("kit-")]
        assert sorted(found) == sorted(_named(folder, name, code) for name in NAMES for code in codes)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("name", NAMES)
def test_a_paper_is_accessible(real_site: Path, built_example: Path, name: str, code: str) -> None:
    for folder in (real_site, built_example / "site"):
        with pikepdf.open(_named(folder, name, code)) as pdf:
            assert papers.objections(pdf) == []
            assert str(pdf.Root.Lang) == code


@pytest.mark.parametrize("code", CODES)
def test_the_booklet_has_a_heading_for_every_theme_and_fits_a_folder(real_site: Path, code: str, site: Site) -> None:
    for form in FORMS:
        with pikepdf.open(_file(real_site, form, code)) as pdf:
            assert papers.headings(pdf) == [1, 2, 2, *[2] * len(site.wensenboekje.themas), 2]
            assert 2 * len(site.wensenboekje.themas) <= len(pdf.pages) + 5 <= 65
            assert bool(papers.fields(pdf)) == (form == "invulbaar")


@pytest.mark.parametrize("code", CODES)
def test_the_short_booklet_has_the_questions_for_ten_minutes_under_their_own_numbers(
    real_site: Path, code: str
) -> None:
    booklet = Build(ROOT, code, datetime.date.fromisoformat(TODAY)).site.wensenboekje
    themes = booklet.themas_bij(Duur.TIEN_MINUTEN)
    with pikepdf.open(_file(real_site, SHORT, code)) as pdf:
        assert papers.headings(pdf) == [1, 2, *[2] * len(themes), 2]
        assert len(pdf.pages) <= 10
    said = _whole(papers.spoken(_file(real_site, SHORT, code).read_bytes()))
    numbered = {
        f"{number}.{place} {question.vraag}": Duur.TIEN_MINUTEN.omvat(question.duur)
        for number, theme in enumerate(booklet.themas, 1)
        for place, question in enumerate(theme.vragen, 1)
    }
    assert {name: _whole(name) in said for name in numbered} == numbered
    assert "113" in said, "where somebody may be afraid stands who can be called"


@pytest.mark.parametrize("form", FORMS)
def test_in_another_language_the_dutch_stands_beside_it_under_the_same_number(real_site: Path, form: str) -> None:
    dutch, english = (Build(ROOT, code, datetime.date.fromisoformat(TODAY)).site.wensenboekje for code in CODES)
    said = _whole(papers.spoken(_file(real_site, form, "en").read_bytes()))
    for number, (theme, original) in enumerate(zip(english.themas, dutch.themas, strict=True), 1):
        for place, (question, first) in enumerate(zip(theme.vragen, original.vragen, strict=True), 1):
            assert _whole(f"{number}.{place} {question.vraag} · {first.vraag}") in said
            choices = [f"{one.tekst} · {own.tekst}" for one, own in zip(question.keuzes, first.keuzes, strict=True)]
            assert [choice for choice in choices if _whole(choice) not in said] == []
    assert "·" not in papers.spoken(_file(real_site, form, "nl").read_bytes())


def _whole(text: str) -> str:
    """Without white space and hyphens, which may come where a line ends."""
    return "".join(text.replace("-", "").split())


@pytest.mark.parametrize("code", CODES)
def test_every_question_can_be_filled_in_put_off_and_declined(real_site: Path, code: str, site: Site) -> None:
    build = Build(ROOT, code, datetime.date.fromisoformat(TODAY))
    with pikepdf.open(_file(real_site, "invulbaar", code)) as pdf:
        found = {name: (str(field.FT), str(field.TU)) for name, field in papers.fields(pdf).items()}
        groups = {
            name: [str(value) for value in field.Opt] for name, field in papers.fields(pdf).items() if "/Opt" in field
        }
    wanted = {"naam", "ingevuld-op"}
    for number, theme in enumerate(build.site.wensenboekje.themas, 1):
        wanted |= {f"{theme.id}-gesprek-{question.id}" for question in theme.gespreksvragen}
        for place, question in enumerate(theme.vragen, 1):
            name = f"{theme.id}-{question.id}"
            wanted |= _names(name, question)
            own = [field for field in found if field in _names(name, question)]
            assert own
            assert all(found[field][1].startswith(f"{number}.{place} {question.vraag}") for field in own)
            assert not any("·" in found[field][1] for field in own), "a field is named in one language"
            if question.soort is Antwoordsoort.KEUZE:
                assert groups[name] == [*(choice.id for choice in question.keuzes), "weet-niet", "niet-bespreken"]
    assert found.keys() == wanted


def _names(name: str, question: Vraag) -> set[str]:
    if question.soort is Antwoordsoort.KEUZE:
        return {name}
    if question.soort is Antwoordsoort.OPEN:
        parts = {name}
    elif question.soort is Antwoordsoort.PERSOON:
        parts = {f"{name}-{part}" for part in ("naam", "relatie", "bereikbaar")}
    else:
        parts = {f"{name}-{choice.id}" for choice in question.keuzes}
    return parts | {f"{name}-weet-niet", f"{name}-niet-bespreken"}


def test_a_paper_carries_the_date_of_its_version_and_not_of_today(built_example: Path) -> None:
    version = load_site(EXAMPLE).wensenboekje.versiedatum
    with pikepdf.open(_file(built_example / "site", "leeg", "nl")) as pdf:
        assert str(pdf.docinfo.CreationDate) == str(pdf.docinfo.ModDate) == f"D:{version:%Y%m%d}"


def test_a_paper_leads_to_its_page_on_the_web(real_site: Path) -> None:
    for code, folder in (("nl", ""), ("en", "en/")):
        with pikepdf.open(_file(real_site, "leeg", code)) as pdf:
            links = set(papers.web_links(pdf))
        assert f"{REAL_URL}{folder}burgers/wensenboekje/" in links
        assert f"{REAL_URL}{folder}burgers/vastleggen/" in links
        said = _whole(papers.text(_file(real_site, "leeg", code).read_bytes()))
        assert _whole(f"({REAL_URL}{folder}burgers/vastleggen/)") in said, "a printed link shows where it leads"


@pytest.mark.parametrize("address", ["burgers/wensenboekje", "en/burgers/wensenboekje"])
def test_the_page_links_to_each_with_kind_and_size(real_site: Path, address: str) -> None:
    links = page(real_site, address).css("main a.download")
    assert len(links) == len((*FORMS, SHORT))
    for link in links:
        file = (real_site / address / (link.attributes["href"] or "")).resolve()
        assert file.suffix == ".pdf"
        size = re.search(r"\(PDF, (\d+) kB\)", link.text())
        assert size is not None
        assert int(size[1]) == round(file.stat().st_size / 1000)


@pytest.mark.parametrize("code", CODES)
def test_the_pocket_card_is_one_sheet_and_the_guide_a_few(real_site: Path, code: str, site: Site) -> None:
    with pikepdf.open(_named(real_site, "acp-zakkaart", code)) as card:
        assert len(card.pages) == 1
        assert papers.headings(card) == [1, 2, 2, 2]
        links = set(papers.web_links(card))
    home = REAL_URL if code == "nl" else f"{REAL_URL}{code}/"
    assert {f"{home}zorgverleners/consultatie/", f"{home}zorgverleners/acp-stappenplan/zakkaart/"} <= links
    with pikepdf.open(_named(real_site, "acp-gespreksleidraad", code)) as guide:
        assert len(guide.pages) <= 5
        assert papers.headings(guide) == [1, *[2] * len(site.gespreksleidraad.delen), 2]
        assert f"{home}burgers/wensenboekje/#thema-plek" in set(papers.web_links(guide))


@pytest.mark.parametrize("code", CODES)
def test_what_the_papers_of_the_step_plan_say_can_be_read_in_order(real_site: Path, code: str) -> None:
    site = Build(ROOT, code, datetime.date.fromisoformat(TODAY)).site
    card = papers.spoken(_named(real_site, "acp-zakkaart", code).read_bytes())
    _in_order([step.titel for step in site.stappenplan.stappen], card)
    _in_order([rubric.kort for rubric in site.pzp.rubrieken], card)
    parts = site.gespreksleidraad.delen
    guide = papers.spoken(_named(real_site, "acp-gespreksleidraad", code).read_bytes())
    _in_order([text for part in parts for text in (part.titel, *part.doen, *part.vragen)], guide)


def _in_order(texts: list[str], words: str) -> None:
    """Each text stands behind the one before; where a line is broken does not matter."""
    start, words = 0, re.sub(r"\s", "", words)
    for text in texts:
        found = words.find(re.sub(r"\s", "", str(text)), start)
        assert found >= 0, text
        start = found


@pytest.mark.parametrize("name", STEP_PLAN)
def test_the_page_of_a_paper_links_to_it_with_kind_and_size(real_site: Path, name: str) -> None:
    for address in (f"zorgverleners/acp-stappenplan/{name}", f"en/zorgverleners/acp-stappenplan/{name}"):
        links = page(real_site, address).css("main a.download")
        assert len(links) == 1
        file = (real_site / address / (links[0].attributes["href"] or "")).resolve()
        size = re.search(r"\(PDF, (\d+) kB\)", links[0].text())
        assert size is not None
        assert int(size[1]) == round(file.stat().st_size / 1000)
