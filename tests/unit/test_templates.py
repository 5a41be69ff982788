"""Text on its way into a page: whatever it holds, it stays text."""

import dataclasses
import datetime
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin

import jinja2
import markdown
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup
from pydantic import TypeAdapter, ValidationError
from selectolax.lexbor import LexborHTMLParser, LexborNode

from macros.findings import Place
from macros.model.agenda import Status
from macros.model.datering import Datering
from macros.model.tekst import Naam, RijkeTekst, Tekst
from macros.pages.build import Build
from macros.phrases import Phrases, Translation, Untranslated
from macros.templates import Context, as_plain_markdown, date_in_words, equip, plain
from tests.sites import ROOT, make_project
from tests.unit.conftest import VANDAAG
from tests.unit.payloads import PAYLOADS

RICH = {"p", "br", "strong", "em", "ul", "ol", "li", "a", "blockquote"}
ATTRIBUTES = {"a": {"href", "hreflang", "title"}, "div": {"lang", "dir"}}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_project(tmp_path_factory.mktemp("sjablonen") / "voorbeeld")


@pytest.fixture(scope="module")
def context(project: Path) -> Context:
    return Build(project, "nl", VANDAAG).context("/burgers/")


@pytest.fixture(scope="module")
def english(project: Path) -> Context:
    return Build(project, "en", VANDAAG).context("/burgers/")


def _render(context: Context, template: str, **values: object) -> str:
    environment = jinja2.Environment(undefined=jinja2.StrictUndefined)
    equip(environment)
    return environment.from_string(template).render(context=context, **values)


def _elements(html: str) -> Iterator[LexborNode]:
    """Everything inside the body."""
    body = LexborHTMLParser(f"<!doctype html><body>{html}</body>").body
    assert body is not None
    return (node for node in body.css("*") if node.tag != "body")


def _text(html: str) -> str:
    body = LexborHTMLParser(f"<!doctype html><body>{html}</body>").body
    assert body is not None
    return body.text()


def test_there_are_payloads_enough() -> None:
    assert len(set(PAYLOADS)) == len(PAYLOADS) >= 24


@pytest.mark.parametrize("kind", [Naam, Tekst, RijkeTekst], ids=["Naam", "Tekst", "RijkeTekst"])
@pytest.mark.parametrize("payload", [text for text in PAYLOADS if text.startswith(("<", "{")) and text[1] not in "h"])
def test_html_and_template_code_do_not_even_get_into_the_data(payload: str, kind: type[str]) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(kind).validate_python(payload)


@pytest.mark.parametrize("payload", [text for text in PAYLOADS if "](" in text and "](https" not in text])
def test_a_link_that_is_no_link_does_not_even_get_into_the_data(payload: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(RijkeTekst).validate_python(payload)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_in_a_template_a_payload_is_text(context: Context, payload: str) -> None:
    html = _render(context, "<p>{{ tekst }}</p>", tekst=payload)

    assert [node.tag for node in _elements(html)] == ["p"]
    assert _text(html) == payload


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize("mark", [str, Untranslated])
def test_in_an_attribute_a_payload_is_text(context: Context, payload: str, mark: type[str]) -> None:
    html = _render(context, '<p title="{{ tekst|plain }}">x</p>', tekst=mark(payload))
    [element] = _elements(html)

    assert element.attributes == {"title": payload}


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize("mark", [str, Untranslated])
def test_rich_text_holds_no_more_than_markdown_of_ours(context: Context, payload: str, mark: type[str]) -> None:
    html = _render(context, "{{ tekst|rijk }}", tekst=mark(f"Vooraf {payload}"))
    elements = list(_elements(html))

    assert {node.tag for node in elements} <= RICH | ({"div"} if mark is Untranslated else set())
    for node in elements:
        assert node.attributes.keys() <= ATTRIBUTES.get(node.tag or "", set())
        address = urljoin("https://ons.example/burgers/", node.attributes.get("href") or "")
        assert address.startswith(("https://ons.example/", "https://wad.example/")) or payload == f"<{address}>"


@pytest.mark.parametrize("payload", [text for text in PAYLOADS if text.startswith("<") and text[1] not in "h"])
def test_html_in_rich_text_is_shown_as_what_it_is(context: Context, payload: str) -> None:
    """The reader sees the words, so that nobody thinks that something was left out."""
    html = _render(context, "{{ tekst|rijk }}", tekst=payload)

    assert [node.tag for node in _elements(html)] == ["p"]
    assert _text(html).strip().startswith(payload[:5])


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize("mark", [str, Untranslated])
def test_words_filled_into_a_sentence_are_text(context: Context, payload: str, mark: type[str]) -> None:
    html = _render(context, '<p>{{ _("Op %(dag)s", dag=tekst) }}</p>', tekst=mark(payload))

    assert {node.tag for node in _elements(html)} <= {"p", "span"}
    assert _text(html) == f"Op {payload}"


@pytest.mark.parametrize("payload", [text for text in PAYLOADS if "%" not in text])
def test_a_translation_of_a_sentence_is_text(context: Context, payload: str) -> None:
    phrases = Phrases({("sjablonen", "Op %(dag)s"): Translation(f"{payload} %(dag)s", Place("a.po"))})
    foreign = dataclasses.replace(context, phrases=phrases)
    html = _render(foreign, '<p>{{ _("Op %(dag)s", dag="maandag") }}</p>')

    assert [node.tag for node in _elements(html)] == ["p"]
    assert _text(html) == f"{payload} maandag"


def _site_markdown() -> markdown.Markdown:
    """Markdown as the engine has it."""
    settings = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["markdown_extensions"]
    names = [name for entry in settings for name in (entry if isinstance(entry, dict) else [entry])]
    return markdown.Markdown(extensions=names)


MARKDOWN = _site_markdown()


@pytest.mark.parametrize("payload", [text for text in PAYLOADS if "\n" not in text])
@pytest.mark.parametrize("before", ["", "Lees over ", "- ", "## "])
def test_words_inside_a_paragraph_of_markdown_are_text(payload: str, before: str) -> None:
    html = MARKDOWN.reset().convert(f"{before}{as_plain_markdown(payload)} verder")

    assert {node.tag for node in _elements(html)} <= {"p", "ul", "li", "h2"}
    assert _text(html).strip() == f"{before.strip('#- ')} {payload} verder".strip()


@given(st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=30))
def test_any_words_inside_a_paragraph_of_markdown_are_text(text: str) -> None:
    html = MARKDOWN.reset().convert(f"a {as_plain_markdown(text)} b")

    assert [node.tag for node in _elements(html)] == ["p"]
    assert _text(html) == f"a {text} b"


def test_markdown_in_rich_text_works(context: Context) -> None:
    text = "Eén **twee** *drie*\n\n- vier\n- vijf\n\n1. zes\n\n> zeven\n\n[acht](https://wad.example/?a=1&b=2)"

    assert _render(context, "{{ tekst|rijk }}", tekst=text) == (
        "<p>Eén <strong>twee</strong> <em>drie</em></p>\n<ul>\n<li>vier</li>\n<li>vijf</li>\n</ul>\n<ol>\n"
        '<li>zes</li>\n</ol>\n<blockquote>\n<p>zeven</p>\n</blockquote>\n<p><a href="https://wad.example/?a=1&amp;b=2">acht</a></p>'
    )


def test_a_link_to_this_site_is_relative_and_leads_to_dutch_where_a_language_lacks_the_page(
    context: Context, english: Context
) -> None:
    text = "[a](/burgers/plek/#thuis) [b](/burgers/agenda/)"

    assert _render(context, "{{ tekst|rijk }}", tekst=text) == (
        '<p><a href="plek/#thuis">a</a> <a href="agenda/">b</a></p>'
    )
    assert _render(english, "{{ tekst|rijk }}", tekst=text) == (
        '<p><a href="../../burgers/plek/#thuis" hreflang="nl">a</a> <a href="agenda/">b</a></p>'
    )


def test_rich_text_without_translation_says_that_it_is_dutch(english: Context) -> None:
    assert _render(english, "{{ tekst|rijk }}", tekst=Untranslated("**Modder**")) == (
        '<div lang="nl" dir="ltr"><p><strong>Modder</strong></p></div>'
    )


def test_a_sentence_without_translation_says_that_it_is_dutch(english: Context) -> None:
    assert _render(english, '{{ _("Nergens vertaald & wel") }}') == (
        '<span lang="nl" dir="ltr">Nergens vertaald &amp; wel</span>'
    )
    assert _render(english, '{{ _("Nergens %(a)s", a="<b>") }}') == '<span lang="nl" dir="ltr">Nergens &lt;b&gt;</span>'


@pytest.mark.parametrize(
    ("value", "nl", "en"),
    [
        ("2026", "2026", "2026"),
        ("2026-03", "maart 2026", "March 2026"),
        ("2026-03-01", "zondag 1 maart 2026", "Sunday 1 March 2026"),
        ("2024-02-29", "donderdag 29 februari 2024", "Thursday 29 February 2024"),
        ("0900", "900", "900"),
    ],
)
def test_a_date_in_words_says_no_more_than_is_known(value: str, nl: str, en: str) -> None:
    date = Datering.read(value)
    assert date is not None

    assert (date_in_words(date, "nl"), date_in_words(date, "en")) == (nl, en)


def test_a_day_of_the_calendar_is_said_like_a_day_of_a_source() -> None:
    day, dated = datetime.date(2026, 10, 10), Datering(2026, 10, 10)

    assert date_in_words(day, "nl") == date_in_words(dated, "nl") == "zaterdag 10 oktober 2026"
    assert date_in_words(day, "en") == date_in_words(dated, "en") == "Saturday 10 October 2026"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Zee & strand", "Zee & strand"),
        (Untranslated("Zee & duin"), "Zee & duin"),
        (Markup("<b>Zee</b> &amp; <i>strand</i>"), "Zee & strand"),
        (Markup('<span lang="nl">Zee</span>'), "Zee"),
        (7, "7"),
    ],
)
def test_plain_is_text_without_markup(value: object, expected: str) -> None:
    found = plain(value)

    assert (found, type(found)) == (expected, str)


def test_filters_speak_the_language_of_the_page(context: Context, english: Context) -> None:
    template = "{{ dag|datum }} | {{ uur|tijd }} | {{ aantal|getal }} | {{ woord|woord }}"
    day, time = datetime.date(2031, 5, 14), datetime.time(9, 5)
    values = {"dag": day, "uur": time, "aantal": 98765, "woord": Status.AFGELAST}

    assert _render(context, template, **values) == "woensdag 14 mei 2031 | 09:05 | 98.765 | afgelast"
    assert _render(english, template, **values) == "Wednesday 14 May 2031 | 09:05 | 98,765 | cancelled"


def test_a_template_without_its_context_is_our_mistake_and_says_so() -> None:
    environment = jinja2.Environment()
    equip(environment)

    with pytest.raises(TypeError, match="without its context"):
        environment.from_string("{{ 5|getal }}").render(context="iets anders")


def test_a_block_is_flush_left_and_has_no_blank_lines(context: Context, tmp_path: Path) -> None:
    (tmp_path / "proef.html").write_text("<ul>\n\n   <li>{{ tekst }}</li>\n  \n</ul>\n", encoding="utf-8")
    block = dataclasses.replace(context, blocks=tmp_path)

    assert block.render("proef.html", tekst="a\n\n  b") == "<ul>\n<li>a\nb</li>\n</ul>"


def test_a_block_that_asks_for_what_is_not_there_fails(context: Context, tmp_path: Path) -> None:
    (tmp_path / "proef.html").write_text("{{ vergeten }}", encoding="utf-8")

    with pytest.raises(jinja2.UndefinedError, match="vergeten"):
        dataclasses.replace(context, blocks=tmp_path).render("proef.html")
