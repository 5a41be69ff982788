"""What search reads of a finished page."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from macros.publish.finished import FinishedPage
from macros.publish.search import search_page
from tests.unit.conftest import Example

PAGE = """<!doctype html><html lang="nl"><body><header>Menu</header><main id="inhoud">
<nav>Waar ben je</nav><h1 id="titel">Een <em>goede</em> plek</h1>
<details class="inhoudsopgave"><summary>Op deze pagina</summary></details>
<p>Vooraf gaat <b>dit</b>.</p><ul><li>een</li><li>twee</li></ul>
<h2 id="thuis">Thuis &amp; daar</h2><p>Eigen bed,<br>eigen spullen. Zie <a href="https://wad.example/pad">wad.example/pad</a>.</p>
<h3 id="nacht">De nacht</h3><table><tr><td>a</td><td>b</td></tr></table>
<h2>Zonder anker</h2><p>Hoort erbij.</p>
{end}
<section class="wie-bel"><h2 id="wie-bel-ik">Wie bel ik nu?</h2></section>
<footer data-herkomst><h2 id="herkomst">Bronnen</h2></footer></main><footer>Onderkant</footer></body></html>"""
SIGNPOST = (
    '<h2 id="verder">Verder lezen</h2><ul><li><a href="../x/">X</a>: meer.</li><li><a href="../y/">Y</a></li></ul>'
)
LIST = '<h2 id="verder">Verder</h2><ul><li>Vraag het <a href="../x/">X</a>.</li></ul>'


def _page(small: Example, address: str, html: str, code: str = "nl") -> FinishedPage:
    taal = small.site().taal(code)
    return FinishedPage("x.html", taal, address, address, LexborHTMLParser(html.encode()))


def test_a_page_is_its_title_and_what_stands_below_each_heading(small: Example) -> None:
    found = search_page(small.site(), "nl", _page(small, "/burgers/plek/", PAGE.format(end=SIGNPOST)))

    assert found is not None
    assert (found.address, found.title, found.audience) == ("burgers/plek/", "Een goede plek", "inwoners")
    assert [(section.anchor, section.heading, section.text) for section in found.sections] == [
        ("", "", "Vooraf gaat dit. een twee"),
        ("thuis", "Thuis & daar", "Eigen bed, eigen spullen. Zie ."),
        ("nacht", "De nacht", "a b Zonder anker Hoort erbij."),
    ]


def test_a_number_that_residents_may_not_see_is_not_shown_among_what_is_found(small: Example) -> None:
    number = (
        '<div class="nummer" data-niet-in-zoeken><a href="tel:0000555555">0000-555555</a></div><p>Dag en nacht.</p>'
    )
    found = search_page(small.site(), "nl", _page(small, "/zorgverleners/consultatie/", PAGE.format(end=number)))

    assert found is not None
    assert found.sections[-1].text.endswith("Dag en nacht.")
    assert not any("0000" in section.text for section in found.sections)


def test_a_last_list_that_says_more_than_links_is_text(small: Example) -> None:
    found = search_page(small.site(), "nl", _page(small, "/burgers/plek/", PAGE.format(end=LIST)))

    assert found is not None
    assert found.sections[-1].heading == "Verder"
    assert found.sections[-1].text == "Vraag het X."


@pytest.mark.parametrize("address", ["/zoeken/", "/over/stijl/"])
def test_pages_about_the_site_itself_are_not_searched(address: str, small: Example) -> None:
    assert search_page(small.site(), "nl", _page(small, address, PAGE.format(end=""))) is None


def test_search_words_are_those_of_the_language_and_dutch_ones_beside_them(small: Example) -> None:
    small.put("docs/burgers/hospices.md", "title: ", "zoekwoorden: [een huis aan zee]\ntitle: ")
    small.put("docs/burgers/hospices.en.md", "title: ", "zoekwoorden: [house by the sea]\ntitle: ")
    site = small.site()
    dutch = search_page(site, "nl", _page(small, "/burgers/hospices/", PAGE.format(end="")))
    english = search_page(site, "en", _page(small, "/burgers/hospices/", PAGE.format(end=""), "en"))

    assert dutch is not None
    assert english is not None
    assert (dutch.keywords, dutch.foreign) == (("een huis aan zee",), ())
    assert english.keywords == ("house by the sea",)
    assert set(english.foreign) >= {"huis", "zee"}
    assert "een" not in english.foreign


@pytest.mark.parametrize(
    ("address", "audience"),
    [
        ("/", "inwoners"),
        ("/burgers/plek/", "inwoners"),
        ("/regio/noord/", "inwoners"),
        ("/zorgverleners/", "zorgverleners"),
        ("/agenda/2031-lezing/", "agenda"),
        ("/over/privacy/", "over"),
    ],
)
def test_the_folder_says_for_whom_a_page_is(address: str, audience: str, small: Example) -> None:
    found = search_page(small.site(), "nl", _page(small, address, PAGE.format(end="")))

    assert found is not None
    assert found.audience == audience
