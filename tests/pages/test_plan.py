"""The templates that are looked at in every way show all that the site can show."""

import re

import macros
from macros.pages.build import Build
from tests.pages import plan
from tests.pages.conftest import VANDAAG
from tests.pages.tools import ROOT

CALL = re.compile(r"\{\{ *(\w+)\(")


def test_templates_show_every_macro() -> None:
    build = Build(ROOT, "nl", VANDAAG)
    wanted = set(plan.template_addresses(build.site).values())
    called: set[str] = set()
    for page in build.pages.values():
        if page.address in wanted:
            called.update(CALL.findall(page.stub or (ROOT / page.source).read_text(encoding="utf-8")))
    assert set(macros.VIEWS) - called == set()


def test_every_template_has_a_page() -> None:
    build = Build(ROOT, "nl", VANDAAG)
    here = {page.address for page in build.pages.values()}
    assert set(plan.template_addresses(build.site).values()) <= here
