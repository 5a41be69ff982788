"""Papers are made once: the same content comes from the store, anything else is made anew."""

import dataclasses
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


def _context(root: Path, code: str = "nl") -> Context:
    return Build(root, code, VANDAAG).context("/burgers/wensenboekje/")


def test_the_same_paper_is_made_once(root: Path, made: list[str]) -> None:
    first = papers.made_papers(root, _context(root), None)
    assert papers.made_papers(root, _context(root), None) == first
    assert list(first) == [
        "wensenboekje-leeg-nl.pdf",
        "wensenboekje-invulbaar-nl.pdf",
        "acp-zakkaart-nl.pdf",
        "acp-gespreksleidraad-nl.pdf",
    ]
    assert len(made) == len(first)


def test_another_text_address_or_look_is_another_paper(root: Path, made: list[str]) -> None:
    papers.made_papers(root, _context(root), None)
    papers.made_papers(root, _context(root), "https://voorbeeld.example/")
    first = len(made)
    file = root / "data" / "wensenboekje.yml"
    file.write_text(file.read_text("utf-8").replace("Waar geniet ik van?", "Waar leef ik voor?"), encoding="utf-8")
    papers.made_papers(root, _context(root), None)
    assert not any("Waar leef ik voor?" in html for html in made[:first])
    assert len(made) == first + 2, "papers without that text stay"
    assert all("Waar leef ik voor?" in html for html in made[first:])


def test_a_paper_does_not_change_with_the_day(root: Path, made: list[str]) -> None:
    context = _context(root)
    papers.made_papers(root, context, None)
    first = len(made)
    papers.made_papers(root, dataclasses.replace(context, vandaag=VANDAAG.replace(year=2098)), None)
    assert 0 < len(made) == first


def test_the_store_keeps_a_few_of_each_paper(root: Path, made: list[str]) -> None:
    for number in range(papers.KEPT + 3):
        papers.made_papers(root, _context(root), f"https://voorbeeld.example/{number}/")
    stored = [file.name.partition(".")[0] for file in (root / papers.STORE).iterdir()]
    assert len(set(stored)) >= 4
    assert {stored.count(stem) for stem in stored} == {papers.KEPT}


def test_a_language_that_no_font_can_write_has_no_papers(root: Path, made: list[str]) -> None:
    assert papers.made_papers(root, _context(root, "ar"), None) == {}
    assert made == []


def test_a_page_shows_kind_and_size_of_its_papers(root: Path) -> None:
    context = dataclasses.replace(_context(root), papers=lambda: OWN)
    html = papier.booklet_downloads(context)
    links = LexborHTMLParser(html).css("a.download")
    assert [link.attributes["href"] for link in links] == [
        "../../downloads/wensenboekje-leeg-nl.pdf",
        "../../downloads/wensenboekje-invulbaar-nl.pdf",
    ]
    assert all("(PDF, 41 kB)" in link.text() for link in links)


def test_a_language_without_papers_leads_to_the_dutch_ones(root: Path) -> None:
    html = papier.booklet_downloads(dataclasses.replace(_context(root, "ar"), papers=dict))
    links = LexborHTMLParser(html).css("a[hreflang=nl]")
    assert [link.attributes["href"] for link in links] == [
        "../../../downloads/wensenboekje-leeg-nl.pdf",
        "../../../downloads/wensenboekje-invulbaar-nl.pdf",
    ]
