"""Whatever an editor types in any field of any record, no view makes anything but text of it.

The validators refuse most of this; here they are passed by, so that a hole in one wall is not a hole in the house.
"""

import dataclasses
import typing
from collections.abc import Iterator

import pytest
from pydantic import AfterValidator
from selectolax.lexbor import LexborHTMLParser

from macros import VIEWS
from macros.model import tekst
from macros.model.basis import Record
from macros.pages.build import Build
from macros.site.load import load_site
from macros.site.site import Site
from macros.templates import Context
from macros.view.stijl import EXAMPLES
from tests.sites import EXAMPLE, make_project
from tests.unit.conftest import VANDAAG
from tests.unit.payloads import PAYLOADS
from tests.unit.test_templates import MARKDOWN

HARMLESS = "Zand"
Shape = tuple[tuple[str, tuple[str, ...]], ...]
# Tags that Markdown of ours may make of a text in a rich field.
RICH = {"p", "br", "strong", "em", "ul", "ol", "li", "a", "blockquote"}
CALLS: dict[str, tuple[tuple[object, ...], ...]] = {
    "acp_papier": (("zakkaart",), ("gespreksleidraad",)),
    "agenda_item": (("2031-06-21-wadwandeling",), ("2030-11-02-theater",), ("2031-05-20-lezing",), ("2019-wadfeest",)),
    "agenda_komend": ((), (2,)),
    "begrip": (("wilsverklaring",), ("palliatieve-zorg", "<b>zorg</b>")),
    "cijfer": (("garnalen",),),
    "contact": (("112",), ("wadlijn",), ("slikpost",), ("kwelderteam",), ("netwerk",)),
    "contacten": (("inwoners",), ("zorgverleners",)),
    "kit_document": (("folder",), ("inhoud",), ("protocol",)),
    "kit_thuis": (("folder",),),
    "kit_versie": tuple((release.code(),) for release in load_site(EXAMPLE).uitgaven),
    "open_veld": (("<b>wat</b>", "<i>wie</i>"),),
    "regio": (("noorderwad",), ("schorland",)),
    "rol": (("huisarts",), ("wadgids",), ("toeschouwer",)),
    "stap": (("kijken",), ("praten",), ("opschrijven",)),
    "stijl": tuple((part,) for part in sorted(EXAMPLES)),
}
INLINE = {"begrip"}
REFERENCES = {"rubriek", "nummer"}
"""Free text by its type, that must be the name of something else."""


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Build]:
    root = make_project(tmp_path_factory.mktemp("ladingen") / "voorbeeld")
    return {code: Build(root, code, VANDAAG) for code in ("nl", "en", "ar")}


def _is_free_text(annotation: object) -> bool:
    """Whether an editor may type any words there."""
    if isinstance(annotation, AfterValidator):
        return annotation.func is tekst._no_html
    parts = (*typing.get_args(annotation), *getattr(annotation, "__metadata__", ()))
    return any(_is_free_text(part) for part in parts)


def _poisoned(value: object, words: str) -> object:
    """The same with other words in every field that takes any."""
    if isinstance(value, Record):
        hints = typing.get_type_hints(type(value), include_extras=True)
        changed: dict[str, object] = {}
        for name in type(value).model_fields.keys() - REFERENCES:
            change = _replaced if _is_free_text(hints[name]) else _poisoned
            changed[name] = change(getattr(value, name), words)
        return value.model_copy(update=changed)
    if isinstance(value, tuple):
        return tuple(_poisoned(item, words) for item in value)
    if isinstance(value, dict):
        return {key: _poisoned(item, words) for key, item in value.items()}
    return value


def _replaced(value: object, words: str) -> object:
    if isinstance(value, str):
        return type(value)(words)
    return tuple(_replaced(item, words) for item in value) if isinstance(value, tuple) else value


def _context(build: Build, words: str, address: str = "/zorgverleners/") -> Context:
    parts = {
        field.name: _poisoned(getattr(build.site, field.name), words)
        for field in dataclasses.fields(Site)
        if field.name not in {"origins", "talen"}
    }
    site = dataclasses.replace(build.site, **parts)  # type: ignore[arg-type]
    return dataclasses.replace(build.context(address), site=site)


def _views(context: Context) -> Iterator[tuple[str, str]]:
    """The HTML of every view, called in several ways."""
    for name, view in VIEWS.items():
        for arguments in CALLS.get(name, ((),)):
            yield name, view(context, *arguments)


def _shape(html: str) -> Shape:
    """Every element with the names of its attributes, without what Markdown may make of rich text."""
    tree = LexborHTMLParser(f"<!doctype html><body>{html}</body>")
    return tuple(
        (node.tag or "", tuple(sorted(node.attributes)))
        for node in tree.css("body *")
        if node.tag not in RICH and not (node.tag in {"span", "div"} and node.attributes.keys() == {"lang", "dir"})
    )


def test_every_view_is_called() -> None:
    assert CALLS.keys() <= VIEWS.keys()
    assert len(VIEWS) >= 30


def test_the_words_reach_the_views(builds: dict[str, Build]) -> None:
    silent = {name for name, html in _views(_context(builds["nl"], "Zeepaardje")) if "Zeepaardje" not in html}

    assert silent <= {
        "acp_papier",
        "deuren",
        "zoekveld",
        "open_veld",
        "site_index",
        "begrip",
        "pzp_rubrieken",
        "stijl",
        "wensenboekje_downloads",
    }


@pytest.fixture(scope="module")
def shapes(builds: dict[str, Build]) -> dict[str, list[Shape]]:
    """What every view looks like in each language when every text is harmless."""
    return {code: [_shape(html) for _, html in _views(_context(builds[code], HARMLESS))] for code in ("nl", "en")}


@pytest.mark.parametrize("code", ["nl", "en"])
@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_in_every_field_changes_no_element_and_no_attribute(
    builds: dict[str, Build], shapes: dict[str, list[Shape]], code: str, payload: str
) -> None:
    poisoned = _views(_context(builds[code], f"Zand {payload}"))

    for (name, html), shape in zip(poisoned, shapes[code], strict=True):
        assert _shape(html) == shape, name
        for node in LexborHTMLParser(html).css("*"):
            assert not [attribute for attribute in node.attributes if attribute.startswith(("on", "style"))]
            address = (node.attributes.get("href") or "").lower()
            assert ":" not in address or address.startswith(("https://", "tel:")), (name, address)


@pytest.mark.parametrize("code", ["nl", "en", "ar"])
def test_markdown_leaves_a_block_alone(builds: dict[str, Build], code: str) -> None:
    for name, html in _views(builds[code].context("/burgers/")):
        if name not in INLINE:
            around = MARKDOWN.reset().convert(f"Vooraf.\n\n{html}\n\nAchteraf.")
            lines = [line for line in around.splitlines() if line]
            assert lines == ["<p>Vooraf.</p>", *html.splitlines(), "<p>Achteraf.</p>"], name
