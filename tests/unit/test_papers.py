"""Papers are made once: the same content comes from the store, anything else is made anew."""

import dataclasses
import datetime
import io
import zipfile
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from macros.pages import papers
from macros.pages.build import Build
from macros.site import addresses
from macros.templates import Context
from macros.view import papier
from tests.sites import make_project
from tests.unit.conftest import VANDAAG

OWN = {addresses.booklet_paper(form, "nl"): 41_400 for form in addresses.BOOKLET_FORMS}
BOOKLETS = ["wensenboekje-leeg-nl.pdf", "wensenboekje-kort-nl.pdf", "wensenboekje-invulbaar-nl.pdf"]
OF_THE_KIT = ["kit-protocol-v0.1.pdf", "kit-inhoud-v1.2.pdf"]
"""Without the leaflet, which is past its date."""
OF_THE_STEP_PLAN = ["acp-zakkaart-nl.pdf", "acp-gespreksleidraad-nl.pdf"]
WRITTEN = [*BOOKLETS, *OF_THE_STEP_PLAN]
MADE = [*WRITTEN, *OF_THE_KIT]
ADDRESS = "https://voorbeeld.example/"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return make_project(tmp_path / "voorbeeld", papers_made_anew=True)


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The HTML of what was rendered, which here costs nothing."""
    seen: list[str] = []

    def render(html: str, stylesheet: str, fonts: Path, base_url: str | None) -> bytes:
        seen.append(html)
        return f"%PDF {base_url} {len(html)}".encode()

    monkeypatch.setattr(papers, "render_pdf", render)
    return seen


def _context(root: Path, code: str = "nl", site_url: str | None = None) -> Context:
    return Build(root, code, VANDAAG, site_url).context("/burgers/wensenboekje/")


def test_the_same_paper_is_made_once(root: Path, made: list[str]) -> None:
    first = papers.made_papers(root, _context(root))
    assert papers.made_papers(root, _context(root)) == first
    assert list(first) == [*MADE, "palliatieve-kit.zip"]
    assert len(made) == len(MADE)


def test_another_text_address_or_look_is_another_paper(root: Path, made: list[str]) -> None:
    papers.made_papers(root, _context(root))
    papers.made_papers(root, _context(root, site_url=ADDRESS))
    assert len(made) == 2 * len(MADE)
    file = root / "data" / "wensenboekje.yml"
    file.write_text(file.read_text("utf-8").replace("Waar geniet ik van?", "Waar leef ik voor?"), encoding="utf-8")
    papers.made_papers(root, _context(root))
    assert ["Waar leef ik voor?" in html for html in made] == [False] * 2 * len(MADE) + [True] * len(BOOKLETS)


def test_a_paper_does_not_change_with_the_day(root: Path, made: list[str]) -> None:
    context = _context(root)
    papers.made_papers(root, context)
    papers.made_papers(root, dataclasses.replace(context, vandaag=VANDAAG.replace(year=2098)))
    assert len(made) == len(MADE)


def test_a_paper_past_its_last_day_is_made_no_more(root: Path, made: list[str]) -> None:
    last_day = datetime.date(2099, 1, 1)
    context = _context(root)
    for day, kept in ((last_day, OF_THE_KIT), (last_day + datetime.timedelta(1), OF_THE_KIT[:1])):
        found = papers.made_papers(root, dataclasses.replace(context, vandaag=day))
        assert list(found) == [*WRITTEN, *kept, "palliatieve-kit.zip"]
        with zipfile.ZipFile(io.BytesIO(found["palliatieve-kit.zip"])) as archive:
            assert archive.namelist() == ["SHA256SUMS", *kept]


def test_the_store_keeps_a_few_of_each_paper(root: Path, made: list[str]) -> None:
    for number in range(papers.KEPT + 3):
        papers.made_papers(root, _context(root, site_url=f"{ADDRESS}{number}/"))
    assert len(list((root / papers.STORE).iterdir())) == len(MADE) * papers.KEPT


def test_a_language_that_no_font_can_write_has_no_papers(root: Path, made: list[str]) -> None:
    assert papers.made_papers(root, _context(root, "ar")) == {}
    assert made == []


def test_a_page_shows_kind_and_size_of_its_papers(root: Path) -> None:
    context = dataclasses.replace(_context(root), papers=lambda: OWN)
    html = papier.booklet_downloads(context)
    links = LexborHTMLParser(html).css("a.download")
    assert [link.attributes["href"] for link in links] == [
        "../../downloads/wensenboekje-leeg-nl.pdf",
        "../../downloads/wensenboekje-kort-nl.pdf",
        "../../downloads/wensenboekje-invulbaar-nl.pdf",
    ]
    assert all("(PDF, 41 kB)" in link.text() for link in links)


def test_a_language_without_papers_leads_to_the_dutch_ones(root: Path) -> None:
    html = papier.booklet_downloads(dataclasses.replace(_context(root, "ar"), papers=dict))
    links = LexborHTMLParser(html).css("a[hreflang=nl]")
    assert [link.attributes["href"] for link in links] == [
        "../../../downloads/wensenboekje-leeg-nl.pdf",
        "../../../downloads/wensenboekje-kort-nl.pdf",
        "../../../downloads/wensenboekje-invulbaar-nl.pdf",
    ]
