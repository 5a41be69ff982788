"""The gate on what a finished page says to search engines and shows where it is shared."""

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from macros.model.taal import Taal
from macros.publish import links
from macros.publish.finished import FinishedPage
from macros.publish.gate import RULES, structured_data_parses

URL = "https://wad.example/groningen/"
DUTCH = Taal(code="nl", naam="Nederlands", richting="ltr")
GOOD = '{"@context":"https://schema.org","@graph":[]}'


def page(head: str) -> FinishedPage:
    tree = LexborHTMLParser(f"<!doctype html><html lang=nl><head>{head}</head><body></body></html>")
    return FinishedPage("404.html", DUTCH, "/404.html", "/404.html", tree)


def block(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


@pytest.mark.parametrize("head", ["", block(GOOD), block(GOOD) + block(GOOD), '<script src="menu.js"></script>'])
def test_json_may_pass(head: str) -> None:
    assert not list(structured_data_parses(page(head)))


@pytest.mark.parametrize("text", ["", "{", "wad", '{"name":"</script><p>los"}', "{'name': 'wad'}"])
def test_a_block_that_is_not_json_is_refused(text: str) -> None:
    assert list(structured_data_parses(page(block(text))))


def test_every_block_of_a_page_is_read() -> None:
    assert len(list(structured_data_parses(page(block(GOOD) + block("{") + block("wad"))))) == 2


def test_the_gate_applies_the_rule() -> None:
    assert structured_data_parses in RULES


@pytest.mark.parametrize(
    ("address", "is_right"),
    [
        (f"{URL}assets/deelbeeld.png", True),
        (f"{URL}assets/weg.png", False),
        ("https://elders.example/assets/deelbeeld.png", False),
        ("assets/deelbeeld.png", False),
    ],
)
def test_a_shared_picture_is_one_of_this_site(tmp_path: Path, address: str, is_right: bool) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "deelbeeld.png").touch()
    (tmp_path / "sitemap.xml").touch()
    found = [*links.inspect(tmp_path, [page(f'<meta property="og:image" content="{address}">')], URL)]
    assert [wrong for wrong in found if "afbeelding" in wrong] == (
        [] if is_right else [f"404.html: deelt een afbeelding die er niet is: {address}"]
    )
