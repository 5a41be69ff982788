"""What looks like code in YAML is shown as the text that it is, wherever it comes to stand and in every language."""

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.sites import EPOCH, EXAMPLE_URL, build, made_once, make_project, page, pages

# Each passes validation: no HTML, no template code.
PAYLOADS = (
    '" onmouseover="alert(1)" x="',
    "' onfocus='alert(1)' autofocus='",
    "< script>alert(1)< /script>",
    '"> < img src=x onerror=alert(1) >',
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "&ltimg src=x onerror=alert(1)&gt",
    "**vet** _schuin_ `code` ~~weg~~ ==geel==",
    "[klik hier](javascript:alert(1))",
    "![maan](https://elders.example/maan.png)",
    "{: onclick=alert(1) } en { #id .klas }",
    "}} en %} en { { geheim } }",
    "[klik][1] en [1]: javascript:alert(1)",
    "1 < 2 && 3 > 2",
    "- 1. > # | --- === :::",
    r"\< script\> \" \' \\ \n",
    "<- pijl, <3 hart, <\u00e9",
)
# In a text with markup these are markup (other addresses than https are refused before); what matters is that none
# becomes code or loads something.
RICH_PAYLOADS = (
    "![maan](https://elders.example/maan.png)",
    '[klik](https://elders.example/"onmouseover="alert(1))',
    "[klik](https://elders.example/ \"x' onclick='alert(1)\")",
    "[klik][1]\n\n[1]: https://elders.example/ \"x' onclick='alert(1)\"",
    "tekst\n\n    < script>alert(1)< /script>",
    "```\n< script>alert(1)< /script>\n```",
    "&lt;img src=x onerror=alert(1)&gt;",
    "# Geen kop\n\nwel tekst",
    "tekst {: onclick=alert(1) }",
    "| a | b |\n|:-:|---|\n| 1 | 2 |",
)
EVENT = """\
titel: {text}
soort: theater
doelgroepen: [inwoners]
datum: 2031-08-01
plaats: {text}
locatie: {text}
straat: {text}
kosten: {text}
aanmelden: {text}
toegankelijkheid: {text}
organisatie: {text}
bezoekers:
  aantal: 1
  toelichting: {text}
beschrijving: {rich}
status: gewijzigd
wijziging: {text}
bronnen: [wadkrant]
controle:
  rol: {text}
  datum: 2030-01-01
  opnieuw_voor: 2099-01-01
"""
TERM = """
  - id: proef-{number}
    term: {text}
    uitleg: {text}
    ook: [{text}]
    groep: wie beslist
    bronnen: [wadkrant]
    controle: nog niet gecontroleerd
"""
CONTACT = """
  - id: proef-{number}
    naam: {text}
    voor: [inwoners]
    wat: {text}
    wanneer: {text}
    kosten: {text}
    bronnen: [wadkrant]
    controle: nog niet gecontroleerd
    open:
      - wat: {text}
        wie: {text}
"""
FIELDS_OF_AN_EVENT = 11
FIELDS_OF_A_CONTACT = 6
PAGE = """\
---
title: {title}
description: {title}
bronnen: [wadkrant]
controle: nog niet gecontroleerd
---

{terms}
"""


def _quoted(text: str) -> str:
    """As YAML in single quotes, where only that quote is special and an empty line is a line end."""
    return "'" + text.replace("'", "''").replace("\n", "\n\n  ") + "'"


def _plant(root: Path) -> None:
    data = root / "data"
    with (data / "begrippen.yml").open("a") as terms, (data / "contacten.yml").open("a") as contacts:
        for number, payload in enumerate(PAYLOADS):
            text = _quoted(payload)
            event = EVENT.format(text=text, rich="Gewoon")
            (data / "agenda" / f"proef-{number}.yml").write_text(event, encoding="utf-8")
            terms.write(TERM.format(number=number, text=text))
            contacts.write(CONTACT.format(number=number, text=text))
    for number, payload in enumerate(RICH_PAYLOADS):
        event = EVENT.format(text="Gewoon", rich=_quoted(payload))
        (data / "agenda" / f"rijk-{number}.yml").write_text(event, encoding="utf-8")
    uses = [
        f'Zie {{{{ begrip("proef-{n}") }}}} hier.\n\n- {{{{ begrip("proef-{n}") }}}}\n' for n in range(len(PAYLOADS))
    ]
    page_text = PAGE.format(title=_quoted(" § ".join(PAYLOADS)[:190]), terms="\n".join(uses))
    (root / "docs" / "over" / "proef.md").write_text(page_text, encoding="utf-8")
    settings = root / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("- over/privacy.md", "- over/privacy.md\n      - over/proef.md"), encoding="utf-8")


@pytest.fixture(scope="module")
def site(shared_folder: Path) -> Path:
    """The miniature site with payloads in it; that it was built means that the gate let it through."""

    def make(target: Path) -> None:
        make_project(target)
        _plant(target)
        build(target, SITE_URL=EXAMPLE_URL, SOURCE_DATE_EPOCH=EPOCH)

    return made_once(shared_folder, "payloads", make) / "site"


def _words(text: str) -> str:
    return " ".join(text.split())


def _said(tree: LexborHTMLParser, selector: str) -> str:
    return _words(" ".join(element.text() for element in tree.css(selector)))


@pytest.mark.parametrize("folder", ["", "en/", "ar/"], ids=["nl", "en", "ar"])
@pytest.mark.parametrize(("number", "payload"), list(enumerate(PAYLOADS)), ids=PAYLOADS)
def test_a_payload_in_every_text_of_an_event_is_text(number: int, payload: str, folder: str, site: Path) -> None:
    tree = page(site, f"{folder}agenda/proef-{number}")
    assert _words(tree.css("h1")[0].text()) == _words(payload)
    assert tree.css("title")[0].text().startswith(payload + " · ")
    assert _said(tree, "main").count(_words(payload)) >= FIELDS_OF_AN_EVENT


@pytest.mark.parametrize(("number", "payload"), list(enumerate(PAYLOADS)), ids=PAYLOADS)
def test_a_payload_in_a_contact_is_text(number: int, payload: str, site: Path) -> None:
    cards = [card for card in page(site, "burgers").css("section.contact") if payload in (card.text())]
    assert len(cards) == 1
    assert cards[0].attributes["aria-label"] == payload
    assert _words(cards[0].text()).count(_words(payload)) == FIELDS_OF_A_CONTACT


@pytest.mark.parametrize(("number", "payload"), list(enumerate(PAYLOADS)), ids=PAYLOADS)
def test_a_payload_in_a_term_is_text_also_inside_a_sentence(number: int, payload: str, site: Path) -> None:
    """There it stands inside Markdown, which must not read it again."""
    links = page(site, "over/proef").css(f'main a[href$="begrippen/#proef-{number}"]')
    assert [link.text() for link in links] == [payload[:1].lower() + payload[1:]] * 2
    sentence = links[0].parent
    assert sentence is not None
    assert sentence.html == f"<p>Zie {links[0].html} hier.</p>"
    glossary = page(site, "burgers/begrippen")
    assert glossary.css(f"#proef-{number}")[0].text() == payload
    assert _said(glossary, f"#proef-{number} + dd").count(_words(payload)) == 2


def test_a_payload_in_the_title_of_a_page_is_text(site: Path) -> None:
    title = " § ".join(PAYLOADS)[:190]
    assert page(site, "over/proef").css("h1")[0].text() == title
    assert page(site, "over/proef").css('meta[name="description"]')[0].attributes["content"] == title
    assert title in [link.text() for link in page(site, "over/contact").css("nav.alles a")]
    assert title in [link.text() for link in page(site, "zoeken").css("main a")]


@pytest.mark.parametrize("folder", ["", "en/"], ids=["nl", "en"])
@pytest.mark.parametrize(("number", "payload"), list(enumerate(RICH_PAYLOADS)), ids=RICH_PAYLOADS)
def test_a_payload_in_a_text_with_markup_becomes_no_code(number: int, payload: str, folder: str, site: Path) -> None:
    tree = page(site, f"{folder}agenda/rijk-{number}")
    for link in tree.css("main div.evenement a"):
        address = link.attributes.get("href")
        assert address is None or address.startswith(("https://elders.example/", "../", "https://wadkrant.example/"))
    assert tree.css("main img, main pre, main code, main table, main div.evenement h1") == []


def test_no_payload_makes_an_element_or_attribute_that_the_site_does_not_have(site: Path, built_example: Path) -> None:
    """Also on pages nobody thought of: the site with payloads consists of what the site without consists of."""
    clean = _building_blocks(built_example / "site")
    assert len(clean) > 80
    title_of_a_link = {("a", "title")}  # Markdown has those, and they are text
    assert _building_blocks(site) - clean == title_of_a_link


def _building_blocks(folder: Path) -> set[tuple[str | None, str]]:
    return {
        (element.tag, name)
        for _, tree in pages(folder)
        for element in tree.css("*")
        for name in ("", *element.attributes)
    }
