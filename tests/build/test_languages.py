"""A language has every text and page, or says what it lacks; a language more asks for no code."""

import re
import shutil
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from macros.commands.vertalingen import Completeness, completeness, phrases
from macros.site.load import load_site
from tests.sites import EPOCH, EXAMPLE, EXAMPLE_URL, ROOT, macros, make_project, page, pages

OTHERS = re.findall(r"^  - code: (\w+)$", (ROOT / "data" / "talen.yml").read_text(encoding="utf-8"), re.MULTILINE)[1:]
FRENCH = """\
---
title: Parler à temps
description: Un site inventé.
vertaling_van: "000000000000"
---

Tout est inventé.

{{ agenda_komend() }}
"""


def _completeness(code: str) -> Completeness:
    site = load_site(ROOT)
    return completeness(ROOT, site, code, phrases(ROOT, site))


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_of_the_real_site_is_translated(code: str) -> None:
    found = _completeness(code)
    assert found.total > 1000
    assert (found.translated, found.fuzzy) == (found.total, 0), str(found)


@pytest.mark.parametrize("code", OTHERS)
def test_every_page_of_the_real_site_is_translated_and_up_to_date(code: str) -> None:
    found = _completeness(code)
    assert found.pages > 30
    assert (found.missing, found.outdated) == ((), ())


def test_the_catalogues_of_the_real_site_are_up_to_date() -> None:
    result = macros(ROOT, "vertalingen", "--controleer")
    assert result.returncode == 0, result.stdout


def test_what_a_language_lacks_is_told(built_example: Path) -> None:
    """Nothing is written when only asked; Arabic has hardly anything and still is a language of the site."""
    result = macros(built_example, "vertalingen", "--controleer", SOURCE_DATE_EPOCH=EPOCH)
    assert result.returncode == 1
    lines = result.stdout.splitlines()
    assert any(line.startswith("en: ") and "18 pagina's, 1 verouderd, 7 ontbreken" in line for line in lines)
    assert any(line.startswith("ar: ") and "1 pagina's, 0 verouderd, 24 ontbreken" in line for line in lines)
    assert "  verouderd: docs/burgers/index.en.md" in lines
    assert "  ontbreekt: docs/burgers/regio.md" in lines
    behind = [line.partition(":")[0] for line in lines if "loopt achter" in line]
    assert "data/vertalingen/en/agenda.po" in behind
    assert "data/vertalingen/ar/gemeenten.po" in behind
    assert "data/vertalingen/en/hospices.po" not in behind


def _english(built_example: Path, address: str) -> LexborHTMLParser:
    return page(built_example / "site", f"en/{address}")


def _dutch_parts(tree: LexborHTMLParser) -> list[str]:
    return [element.text().strip() for element in tree.css('main [lang="nl"][dir="ltr"]')]


@pytest.mark.parametrize(
    ("address", "dutch"),
    [
        pytest.param("burgers/hospices", "Het nummer is niet bevestigd en staat dus niet op de site.", id="missing"),
        pytest.param("agenda/2032-symposium", "Meer weten we nog niet.", id="fuzzy"),
        pytest.param("agenda/2031-09-filmavond", "Filmavond", id="changed in Dutch"),
        pytest.param("agenda/2030-04-mijlpaal", "Zo kan iedereen even zitten.", id="new in Dutch"),
        pytest.param("agenda/2031-07-05-kwelderdagen", "gewijzigd", id="word from a list"),
        pytest.param("zorgverleners/acp-stappenplan/praten", "Stap 2 van 3", id="of a template, with values"),
    ],
)
def test_an_untranslated_text_is_shown_in_dutch_and_marked(address: str, dutch: str, built_example: Path) -> None:
    assert dutch in _dutch_parts(_english(built_example, address))


@pytest.mark.parametrize("old", ["The hall is not known yet.", "Film night in the barn", "Sand castle"])
def test_an_outdated_translation_is_never_shown(old: str, built_example: Path) -> None:
    said = [tree.css("html")[0].text() for _, tree in pages(built_example / "site")]
    assert len(said) > 80
    assert not any(old in text for text in said)


def test_a_translated_text_is_not_marked_as_dutch(built_example: Path) -> None:
    tree = _english(built_example, "agenda/2031-06-21-wadwandeling")
    assert tree.css("h1")[0].text() == "Mud flat walk: talking about later"
    assert _dutch_parts(tree) == []


def test_an_untranslated_label_in_the_menu_is_marked_as_dutch(built_example: Path) -> None:
    menu = _english(built_example, "").css("nav.hoofdmenu a")
    marked = {link.text().strip(): bool(link.css('[lang="nl"]')) for link in menu}
    assert marked == {
        "Residents": False,
        "Care providers": False,
        "Over deze site": True,
        "Search": False,
    }


def test_an_untranslated_title_reads_as_plain_text_in_the_tab(built_example: Path) -> None:
    """A title takes no markup: tags in it would show."""
    title = _english(built_example, "zorgverleners/acp-stappenplan/praten").css("title")[0].text()
    assert title.startswith("Praten · ")
    assert "<" not in title


def test_a_translation_that_is_behind_says_so_and_leads_to_the_dutch_page(built_example: Path) -> None:
    notice = _english(built_example, "burgers").css("main .melding")[0]
    assert [link.attributes for link in notice.css("a")] == [{"href": "../../burgers/", "hreflang": "nl"}]
    assert _english(built_example, "burgers/agenda").css("main .melding") == []


def _links(tree: LexborHTMLParser, end: str) -> list[LexborNode]:
    return [link for link in tree.css("main a") if (link.attributes["href"] or "").endswith(end)]


@pytest.mark.parametrize(
    ("address", "href", "says"),
    [
        pytest.param("burgers", "../../burgers/regio/#waar-woon-je", "your home town (in Dutch)", id="with its anchor"),
        pytest.param("burgers", "../../burgers/plek/", "a place (in Dutch)", id="in a text"),
        pytest.param("burgers/hospices", "../../../burgers/plek/#thuis", "place", id="in data"),
        pytest.param("zoeken", "../../burgers/regio/", "Jouw regio", id="in the index"),
    ],
)
def test_a_link_to_an_untranslated_page_leads_to_the_dutch_one(
    address: str, href: str, says: str, built_example: Path
) -> None:
    found = [link for link in _english(built_example, address).css("main a") if link.attributes["href"] == href]
    assert [(link.text(), link.attributes["hreflang"]) for link in found] == [(says, "nl")]


def test_a_link_to_a_translated_page_stays_in_the_language(built_example: Path) -> None:
    found = _links(_english(built_example, "burgers"), "wensenboekje/")
    assert [link.attributes for link in found] == [{"href": "wensenboekje/"}]


@pytest.mark.parametrize(
    ("language", "menu", "below"),
    [
        (
            "nl",
            4,
            [
                "Inwoners",
                "Een goede plek",
                "Hospices",
                "Het wensenboekje",
                "De doos thuis",
                "Jouw regio",
                "Agenda",
                "Begrippen",
            ],
        ),
        ("en", 4, ["Residents", "Hospices", "The wish booklet", "Calendar", "Terms"]),
    ],
)
def test_the_menu_holds_only_pages_that_the_language_has(
    language: str, menu: int, below: list[str], built_example: Path
) -> None:
    tree = page(built_example / "site", "burgers" if language == "nl" else f"{language}/burgers")
    assert len(tree.css("nav.hoofdmenu a")) == menu
    assert [link.text() for link in tree.css("nav.alles section:first-child a")] == below


def test_a_language_with_one_page_has_a_menu_of_one(built_example: Path) -> None:
    tree = page(built_example / "site", "ar")
    assert [link.attributes["href"] for link in tree.css("nav.hoofdmenu a")] == ["../zoeken/"]


def test_the_language_switch_names_all_languages_and_leads_where_there_is_something(built_example: Path) -> None:
    def switch(address: str) -> list[tuple[str | None, str | None]]:
        items = page(built_example / "site", address).css("nav.talen li > :first-child")
        return [(item.attributes["lang"], item.attributes.get("href")) for item in items]

    assert switch("") == [("nl", None), ("en", "en/"), ("ar", "ar/")]
    assert switch("over/privacy") == [("nl", None), ("en", "../../en/over/privacy/"), ("ar", None)]
    assert switch("ar") == [("nl", "../"), ("en", "../en/"), ("ar", None)]
    assert switch("burgers/plek") == [("nl", None), ("en", None), ("ar", None)]


def test_a_right_to_left_language_is_right_to_left_with_numbers_left_to_right(built_example: Path) -> None:
    tree = page(built_example / "site", "ar")
    assert tree.css("html")[0].attributes == {"lang": "ar", "dir": "rtl"}
    assert {link.attributes["dir"] for link in tree.css('a[href^="tel:"]')} == {"ltr"}
    dutch = tree.css("main span[lang=nl]")
    assert len(dutch) > 5
    assert {element.attributes["dir"] for element in dutch} == {"ltr"}


def test_pages_from_data_are_there_in_a_language_with_hardly_any_translation(built_example: Path) -> None:
    tree = page(built_example / "site", "ar/agenda/2031-06-21-wadwandeling")
    assert tree.css("h1")[0].text() == "نزهة على الساحل"
    assert tree.css("html")[0].attributes["dir"] == "rtl"


def test_a_language_more_takes_a_line_of_data_and_no_code(tmp_path: Path) -> None:
    """Its catalogues are made by the command; nothing of it is translated, and the site builds."""
    root = make_project(tmp_path / "project")
    shutil.rmtree(root / "data" / "vertalingen" / "ar")
    (root / "docs" / "index.ar.md").unlink()
    languages = root / "data" / "talen.yml"
    text = languages.read_text(encoding="utf-8").replace(
        "ar\n    naam: العربية\n    richting: rtl", "fr\n    naam: Français\n    richting: ltr"
    )
    languages.write_text(text, encoding="utf-8")
    (root / "docs" / "index.fr.md").write_text(FRENCH, encoding="utf-8")
    result = macros(root, "vertalingen")
    assert result.returncode == 0, result.stdout
    assert (root / "data" / "vertalingen" / "fr" / "sjablonen.po").exists()
    result = macros(root, "build", SITE_URL=EXAMPLE_URL, SOURCE_DATE_EPOCH=EPOCH)
    assert result.returncode == 0, result.stdout
    tree = page(root / "site", "fr")
    assert tree.css("html")[0].attributes == {"lang": "fr", "dir": "ltr"}
    assert "samedi 21 juin 2031" in tree.css("main")[0].text()


def test_the_miniature_site_has_only_the_notices_that_it_is_meant_to_have() -> None:
    result = macros(EXAMPLE, "validate", SOURCE_DATE_EPOCH=EPOCH)
    assert result.returncode == 0
    notices = [line.partition(":")[0] for line in result.stdout.splitlines()[:-1]]
    assert notices == [
        "data/agenda/2019-wadfeest.yml",
        "data/contacten.yml",
        "data/kit/folder.yml",
        "data/kit/folder.yml",
        "data/regios.yml",
        "docs/burgers/index.en.md",
        "docs/burgers/plek.md",
    ]
