"""The gate before publishing: every objection that it can make is provoked by a defect in a finished page."""

import ast
import inspect as source_of
import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from macros.publish import gate, links
from macros.publish.finished import finished_pages
from macros.publish.gate import RULES, inspect
from macros.site.load import load_site
from tests.build.defects import CASES, ENGLISH, PRIVACY, Case, added
from tests.sites import EXAMPLE, EXAMPLE_URL

EVERY_CASE = [(rule, case) for rule, cases in CASES.items() for case in cases]
ALSO_IN_TEMPLATES = (
    gate.no_inline_script,
    gate.no_inline_style,
    gate.no_event_attributes,
    gate.no_script_addresses,
    gate.nothing_from_elsewhere,
    gate.no_frames,
    gate.images_have_alternatives,
)


@pytest.fixture
def site_copy(built_example: Path, tmp_path: Path) -> Path:
    """The finished miniature site; its files are those of the session, so replace them and never write into them."""
    return shutil.copytree(built_example / "site", tmp_path / "site", copy_function=os.link)


def test_the_untouched_site_gets_no_objection(site_copy: Path) -> None:
    assert len(list(finished_pages(site_copy, load_site(EXAMPLE)))) > 80
    assert inspect(site_copy, load_site(EXAMPLE), EXAMPLE_URL) == ()


@pytest.mark.parametrize(
    ("rule", "case"), [pytest.param(rule, case, id=f"{rule.__name__}: {case.name}") for rule, case in EVERY_CASE]
)
def test_a_defect_gets_an_objection(rule: Callable[..., object], case: Case, site_copy: Path) -> None:
    case.plant(site_copy)
    found = inspect(site_copy, load_site(EXAMPLE), EXAMPLE_URL)
    assert [objection for objection in found if case.objection in objection], found
    assert all(objection.startswith((f"{case.file}: ", "sitemap.xml: ", PRIVACY, ENGLISH)) for objection in found)


@pytest.mark.parametrize("rule", ALSO_IN_TEMPLATES, ids=lambda rule: rule.__name__)
def test_what_waits_in_a_template_gets_an_objection_too(rule: Callable[..., object], site_copy: Path) -> None:
    case = next(case for case in CASES[rule] if case.old == "</main>")
    html = case.new.removesuffix("</main>")
    added("", case.objection, f"<template><p><template>{html}</template></template>").plant(site_copy)
    found = inspect(site_copy, load_site(EXAMPLE), EXAMPLE_URL)
    assert [objection for objection in found if case.objection in objection], found


@pytest.mark.parametrize(
    "html",
    [
        pytest.param('<script src="../../assets/menu.js"></script>', id="a script of our own"),
        pytest.param('<script type="application/ld+json">{"naam": {"a": 1}}</script>', id="data for search engines"),
        pytest.param('<img alt="" src="../../assets/menu.js">', id="an image of our own"),
        pytest.param('<a href="https://elders.example/">elders</a>', id="a link to elsewhere"),
        pytest.param('<a href="tel:112">112</a> <a href="mailto:a@voorbeeld.example">post</a>', id="phone and mail"),
        pytest.param('<a href="../agenda/#wat-er-komt">agenda</a>', id="a place on another page"),
        pytest.param('<p data-on="x">JavaScript: een taal. on=aan</p>', id="words about code"),
        pytest.param("<h2>Weer</h2><h3>verder</h3><h2>terug</h2>", id="headings up and down"),
    ],
)
def test_what_is_allowed_gets_none(html: str, site_copy: Path) -> None:
    (site_copy / "assets" / "menu.js").touch()
    added("", "", html).plant(site_copy)
    assert inspect(site_copy, load_site(EXAMPLE), EXAMPLE_URL) == ()


def test_a_site_without_an_address_needs_no_sitemap_and_no_sisters(site_copy: Path) -> None:
    (site_copy / "sitemap.xml").unlink()
    assert inspect(site_copy, load_site(EXAMPLE), None) == ()


def test_every_rule_has_a_case() -> None:
    assert len(RULES) > 10
    assert set(CASES) == {*RULES, links.inspect}


@pytest.mark.parametrize("module", [gate, links], ids=["gate", "links"])
def test_every_objection_in_the_code_is_provoked(module: ModuleType) -> None:
    """Found in the code itself, so that a new objection without a case is noticed."""
    patterns = set(_objections(module))
    assert len(patterns) >= 8
    provoked = [case.objection for _, case in EVERY_CASE]
    assert [pattern for pattern in patterns if not any(re.search(pattern, text) for text in provoked)] == []


def _objections(module: ModuleType) -> Iterator[str]:
    """Each sentence that the module yields, as an expression in which anything may stand for a value."""
    for node in ast.walk(ast.parse(source_of.getsource(module))):
        if isinstance(node, ast.Yield | ast.YieldFrom) and node.value is not None:
            for part in ast.walk(node.value):
                if isinstance(part, ast.JoinedStr | ast.Constant) and (sentence := _sentence(part)):
                    yield sentence
                    break


def _sentence(node: ast.JoinedStr | ast.Constant) -> str:
    values = node.values if isinstance(node, ast.JoinedStr) else [node]
    texts = [str(value.value) if isinstance(value, ast.Constant) else "" for value in values]
    words = [text.removeprefix(": ") for text in texts]
    return ".*".join(map(re.escape, filter(None, words))) if re.search(r"\w{3}", "".join(words)) else ""
