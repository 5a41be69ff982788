"""The templates that are looked at in every way show all that the site can show."""

import datetime
import re

import macros
from macros.pages.build import Build
from tests.pages import plan
from tests.sites import ROOT, TODAY

CALL = re.compile(r"\{\{ *(\w+)\(")


def test_templates_show_every_macro() -> None:
    build = Build(ROOT, "nl", datetime.date.fromisoformat(TODAY))
    wanted = set(plan.template_addresses(build.site).values())
    called: set[str] = set()
    for page in build.pages.values():
        if page.address in wanted:
            called.update(CALL.findall(page.stub or (ROOT / page.source).read_text(encoding="utf-8")))
    assert set(macros.VIEWS) - called == set()


def test_every_template_has_a_page() -> None:
    build = Build(ROOT, "nl", datetime.date.fromisoformat(TODAY))
    here = {page.address for page in build.pages.values()}
    assert set(plan.template_addresses(build.site).values()) <= here
