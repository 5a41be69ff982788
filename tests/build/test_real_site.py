"""The finished real site, in every language that it has."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from selectolax.lexbor import LexborHTMLParser

from macros.publish.gate import inspect
from macros.site.load import load_site
from macros.site.site import Site
from tests.build.test_records import MADE
from tests.sites import REAL_URL, ROOT, files, page, pages

PAGE = re.compile(r"(?P<path>.+?)(?:\.(?P<language>[a-z]{2,3}))?\.md")
LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


@pytest.fixture(scope="module")
def site() -> Site:
    return load_site(ROOT)


def _from_data() -> set[str]:
    """The address of every page that is made from data."""
    return {f"/{address}/" for address, _ in MADE}


def _written(language: str) -> set[str]:
    """The address of every page that people wrote in a language."""
    matches = [PAGE.fullmatch(file.relative_to(ROOT / "docs").as_posix()) for file in (ROOT / "docs").rglob("*.md")]
    paths = [match["path"] for match in matches if match and (match["language"] or "nl") == language]
    return {"/" + f"{path}/".removesuffix("index/") if path != "index" else "/" for path in paths}


def _expected(site: Site) -> dict[str, set[str]]:
    """The addresses of every language, from the root of the whole site."""
    return {
        taal.code: {
            ("" if taal.code == "nl" else f"/{taal.code}") + address for address in _from_data() | _written(taal.code)
        }
        for taal in site.talen
    }


def _address(name: str) -> str:
    return "/" + name.removesuffix("index.html")


def _built(real_site: Path) -> dict[str, LexborHTMLParser]:
    return {_address(name): tree for name, tree in pages(real_site) if name != "404.html"}


def test_every_page_and_record_has_a_page_in_every_language_and_nothing_else_has(real_site: Path, site: Site) -> None:
    expected = _expected(site)
    assert set(expected) >= {"nl", "en"}
    assert min(map(len, expected.values())) > 60
    built = _built(real_site)
    assert built.keys() == set().union(*expected.values())
    assert len(built) == sum(map(len, expected.values()))


def test_the_site_passes_the_gate(real_site: Path, site: Site) -> None:
    assert inspect(real_site, site, REAL_URL) == ()


def test_every_page_names_itself_in_each_language_that_has_it(real_site: Path, site: Site) -> None:
    expected = _expected(site)
    wrong = []
    for address, tree in _built(real_site).items():
        own = next(code for code in expected if address in expected[code])
        bare = address if own == "nl" else address.removeprefix(f"/{own}")
        wanted = {
            code: REAL_URL.rstrip("/") + sister
            for code in expected
            if (sister := bare if code == "nl" else f"/{code}{bare}") in expected[code]
        }
        links = tree.css('link[rel="alternate"][hreflang]')
        named = {link.attributes["hreflang"]: link.attributes["href"] for link in links}
        canonical = [link.attributes["href"] for link in tree.css('link[rel="canonical"]')]
        if named != wanted or canonical != [wanted[own]] or tree.css("html")[0].attributes["lang"] != own:
            wrong.append((address, named, canonical))
    assert wrong == []


def test_the_sitemap_lists_every_page_once(real_site: Path) -> None:
    listed = [loc.text for loc in ElementTree.parse(real_site / "sitemap.xml").getroot().iter(LOC)]
    assert sorted(map(str, listed)) == sorted(REAL_URL.rstrip("/") + address for address in _built(real_site))
    assert (real_site / "robots.txt").read_text() == f"User-agent: *\nAllow: /\nSitemap: {REAL_URL}sitemap.xml\n"


def test_there_is_one_404_that_speaks_every_language(real_site: Path, site: Site) -> None:
    """GitHub Pages serves only the one at the root, at any address: its links begin at the server's root."""
    found = [name for name, _ in pages(real_site) if name.endswith("404.html")]
    assert found == ["404.html"]
    tree = LexborHTMLParser((real_site / "404.html").read_bytes())
    spoken = {element.attributes["lang"] for element in tree.css("html, main section[lang]")}
    assert spoken == {taal.code for taal in site.talen}
    links = [link.attributes["href"] or "" for link in tree.css("a[href], link[href]")]
    assert {"/groningen/", "/groningen/en/", "/groningen/zoeken/"} <= set(links)
    elsewhere = ("#", "tel:", "https://")
    assert [link for link in links if not link.startswith(("/groningen/", *elsewhere))] == []


def test_the_home_page_leads_to_every_language(real_site: Path, site: Site) -> None:
    switch = page(real_site, "").css("nav.talen a, nav.talen span[aria-current]")
    assert [element.attributes["lang"] for element in switch] == [taal.code for taal in site.talen]


def test_stylesheets_and_scripts_load_nothing_from_elsewhere(real_site: Path) -> None:
    """The gate reads pages; what their files load is looked at here."""
    loading = re.compile(
        r"""(?:url\(|@import|import|fetch\(|importScripts\()\s*["']?\s*(?:[a-z]+:)?//""", re.IGNORECASE
    )
    assets = {name: raw for name, raw in files(real_site).items() if name.endswith((".css", ".js", ".mjs", ".svg"))}
    assert any(name.endswith(".css") for name in assets)
    assert [name for name, raw in assets.items() if loading.search(raw.decode())] == []
