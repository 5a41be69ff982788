"""Jinja with autoescape over overrides/blokken, and text for visitors as safe HTML."""

import dataclasses
import datetime
import functools
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import jinja2
import markdown
import nh3
from babel.dates import format_date, format_skeleton, format_time
from babel.numbers import format_decimal
from jinja2.runtime import Context as Variables
from markupsafe import Markup, escape

from macros.model.basis import Woordkeuze
from macros.model.datering import Datering
from macros.model.taal import Taal
from macros.phrases import TEMPLATES, Phrases, Untranslated
from macros.qr import qr_drawing
from macros.site import addresses
from macros.site.site import Site

RICH_TAGS = {"p", "br", "strong", "em", "ul", "ol", "li", "a", "blockquote"}
SITE_LINK = re.compile(r'href="(/[^"]*)"')
MARKDOWN_SIGNS = frozenset("\\`*_{}[]()#+-.!|~:&<>\"'")


@dataclasses.dataclass(frozen=True)
class Download:
    """A paper to fetch: the way to it from a page, its size, and whether it is in the page's language."""

    adres: str
    kilobytes: int
    in_eigen_taal: bool


@dataclasses.dataclass(frozen=True)
class Context:
    """What a view may know: the site in this language, today, and the page that it writes on.

    `address` is that page's address from the root of its language, like `/burgers/plek/`; `blocks` holds the templates;
    `assets` gives stylesheets, scripts and images their published names; `papers` tells the size in bytes of
    each paper of this language. `original` is the site in the language of the data. `site_url` is where the whole
    site stands on the web, if that is known.
    """

    site: Site
    phrases: Phrases
    taal: Taal
    vandaag: datetime.date
    address: str
    blocks: Path
    assets: Mapping[str, str] = dataclasses.field(default_factory=dict, repr=False, hash=False, compare=False)
    papers: Callable[[], Mapping[str, int]] = dataclasses.field(default=dict, repr=False, hash=False, compare=False)
    original: Site | None = dataclasses.field(default=None, repr=False, hash=False, compare=False)
    site_url: str | None = None

    def render(self, template: str, **values: object) -> str:
        """HTML flush left and without blank lines, as Markdown wants a block that it must leave alone."""
        found = _environment(self.blocks).get_template(template)
        html = found.render(context=self, site=self.site, addresses=addresses, **values)
        return "\n".join(line.strip() for line in html.splitlines() if line.strip())

    def exists(self, address: str) -> bool:
        """Whether the page is there in this language; otherwise links lead to the Dutch one."""
        return address.partition("#")[0] in _addresses(self.site, self.taal.code)

    def link(self, address: str) -> str:
        """The way from this page to an address, relative; to the Dutch page where this language lacks it."""
        if not address.startswith("/"):
            return address
        if self.exists(address):
            return addresses.relative(self.address, address)
        return addresses.relative(f"/{self.taal.code}{self.address}", address)

    def on_the_web(self, address: str) -> str | None:
        """A page's full address, in this language where it has the page; None as long as the site has no address."""
        if not self.site_url:
            return None
        code = self.taal.code if self.exists(address) else self.site.brontaal.code
        return self.site_url + addresses.from_root(self.site, code, address)[1:]

    def asset(self, name: str) -> str:
        """The way from this page to a stylesheet, script or image; these stand once, at the root of the whole site."""
        folder = "" if self.taal == self.site.brontaal else f"/{self.taal.code}"
        return addresses.relative(folder + self.address, "/") + self.assets[name]

    def download(self, name: str, dutch: str) -> Download:
        """A paper by its file name in this language; the Dutch one where no font can write this language."""
        sizes = self.papers()
        if name in sizes:
            size = max(1, round(sizes[name] / 1000))
            return Download(addresses.relative(self.address, addresses.DOWNLOADS) + name, size, in_eigen_taal=True)
        origin = addresses.from_root(self.site, self.taal.code, self.address)
        return Download(addresses.relative(origin, addresses.DOWNLOADS) + dutch, 0, in_eigen_taal=False)

    def say(self, dutch: str, **values: object) -> str:
        """A template's own words in this language; `%(name)s` takes a value."""
        text = self.phrases.say(TEMPLATES, dutch)
        if not values:
            return text
        html = escape(str(text)) % values
        return _as_dutch(html, "span") if isinstance(text, Untranslated) else html


def equip(environment: jinja2.Environment) -> None:
    """The filters that our templates use; each finds language and page in the template's `context`."""
    environment.autoescape = True
    environment.filters |= {
        "rijk": _rich,
        "datum": _date_filter,
        "dag": _day_filter,
        "tijd": _time_filter,
        "getal": _number_filter,
        "woord": _word_filter,
        "plain": plain,
        "qr": qr_drawing,
    }
    environment.globals["_"] = _say


def plain(value: object) -> str:
    """Text without markup, for an attribute or a title."""
    return value.striptags() if isinstance(value, Markup) else str(value)


def as_plain_markdown(text: str) -> str:
    """Text in which Markdown sees no sign of its own, to stand inside a paragraph."""
    return "".join(f"&#{ord(sign)};" if sign in MARKDOWN_SIGNS else sign for sign in text)


def date_in_words(value: Datering | datetime.date, locale: str) -> str:
    """A day, a month or a year: never more than is known."""
    if isinstance(value, Datering):
        if not value.maand:
            return str(value.jaar)
        if not value.dag:
            return format_skeleton("yMMMM", value.eerste_dag(), locale=locale)
        value = value.eerste_dag()
    return format_date(value, "EEEE d MMMM y", locale=locale)


@functools.cache
def _addresses(site: Site, taal: str) -> frozenset[str]:
    return frozenset(addresses.every(site, taal))


@functools.cache
def _environment(blocks: Path) -> jinja2.Environment:
    loader = jinja2.FileSystemLoader([blocks, blocks.parent])  # the parent holds beelden/
    environment = jinja2.Environment(
        autoescape=True, loader=loader, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    equip(environment)
    return environment


def _as_dutch(html: Markup, element: str) -> Markup:
    return Markup('<{} lang="{}" dir="ltr">{}</{}>').format(element, Untranslated.LANGUAGE, html, element)


@functools.cache
def _markdown() -> markdown.Markdown:
    converter = markdown.Markdown(extensions=["sane_lists"])
    converter.preprocessors.deregister("html_block")
    converter.inlinePatterns.deregister("html")
    return converter


@jinja2.pass_context
def _rich(variables: Variables, text: str) -> Markup:
    """Markdown without HTML, cleaned once more: YAML is typed by many and trusted by nobody."""
    html = nh3.clean(
        _markdown().reset().convert(text),
        tags=RICH_TAGS,
        attributes={"a": {"href"}},
        url_schemes={"https"},
        link_rel=None,
    )
    context = _context(variables)

    def relative_link(match: re.Match[str]) -> str:
        language = "" if context.exists(match[1]) else f' hreflang="{Untranslated.LANGUAGE}"'
        return f'href="{context.link(match[1])}"{language}'

    safe = Markup(SITE_LINK.sub(relative_link, html))  # noqa: S704 - nh3 has cleaned it
    return _as_dutch(safe, "div") if isinstance(text, Untranslated) else safe


@jinja2.pass_context
def _date_filter(variables: Variables, value: Datering | datetime.date) -> str:
    return date_in_words(value, _context(variables).taal.code)


@jinja2.pass_context
def _day_filter(variables: Variables, value: datetime.date) -> str:
    """A day without its name, as a document carries it."""
    return format_date(value, "d MMMM y", locale=_context(variables).taal.code)


@jinja2.pass_context
def _time_filter(variables: Variables, value: datetime.time) -> str:
    return format_time(value, "HH:mm", locale=_context(variables).taal.code)


@jinja2.pass_context
def _number_filter(variables: Variables, value: int) -> str:
    return format_decimal(value, locale=_context(variables).taal.code)


@jinja2.pass_context
def _word_filter(variables: Variables, value: Woordkeuze) -> str:
    return _context(variables).phrases.word(value)


@jinja2.pass_context
def _say(variables: Variables, dutch: str, **values: object) -> str:
    return _context(variables).say(dutch, **values)


def _context(variables: Variables) -> Context:
    context = variables["context"]
    if not isinstance(context, Context):
        raise TypeError("a template of ours was rendered without its context")
    return context
