"""`make a11y`: every page in every way; what came of it goes into data/toegankelijkheid.yml, good or bad."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from playwright.sync_api import Browser

from macros.clock import today
from macros.model.toegankelijkheid import Kleurstand, Proef, Proefmiddel, Proefsoort, Toegankelijkheid
from macros.publish.finished import FinishedPage
from tests import sites
from tests.browser import visits
from tests.browser.chromium import chromium
from tests.browser.served import Served, serve
from tests.pages import browser as browsers
from tests.pages import keyboard, layout, plan, reviewed, statement, tools, validators
from tests.pages.axe import Axe
from tests.pages.browser import PHONE_WIDTH, SCHEMES, WIDTHS, View, Visitor
from tests.pages.plan import Built
from tests.pages.problem import Problem, report

Look = Callable[[Visitor, FinishedPage, View], list[Problem]]

EVERY_WIDTH = tuple(View(width, is_open=True) for width in WIDTHS)
LOOKS: dict[Proefsoort, tuple[Look, tuple[View, ...]]] = {
    Proefsoort.TOETSENBORD: (keyboard.walk, EVERY_WIDTH),
    Proefsoort.DOELEN: (layout.targets, EVERY_WIDTH),
    Proefsoort.SMAL: (layout.reflow, (View(WIDTHS[0]), View(WIDTHS[0], is_open=True))),
    Proefsoort.RUIMTE: (layout.spacing, EVERY_WIDTH),
    Proefsoort.KLEUREN: (layout.forced_colours, tuple(View(PHONE_WIDTH, scheme, is_open=True) for scheme in SCHEMES)),
}


def main() -> int:
    """0 when nothing is wrong; the outcome is written in either case."""
    with tempfile.TemporaryDirectory(prefix="a11y-") as folder:
        site, web = Path(folder) / "site", Path(folder) / "web"
        web.mkdir()
        sites.build(sites.ROOT, "--doel", str(site), SITE_URL=sites.REAL_URL, REPO_URL=sites.REPO_URL)
        with serve(site, web) as served, chromium() as browser:
            outcome, axe, problems = _test(browser, plan.read(served))
    statement.write(outcome, sites.ROOT / "data" / "toegankelijkheid.yml")
    print(report(problems) or "Nothing found.")
    for judgement in axe.stale():
        print(f"No longer needed in {reviewed.FILE.name}: {judgement}")
    return 1 if problems or axe.stale() else 0


def _test(browser: Browser, built: Built) -> tuple[Toegankelijkheid, Axe, list[Problem]]:
    axe = _every_rule(browser, built)
    problems = axe.outcome.problems()
    tried = [Proef(wat=Proefsoort.REGELS, keer=axe.outcome.runs, fouten=len(axe.outcome.violations))]
    for kind, times, found in _trials(browser, built):
        problems.extend(found)
        tried.append(Proef(wat=kind, keer=times, fouten=len(found)))
    outcome = Toegankelijkheid.model_validate(
        {
            "datum": today(os.environ).isoformat(),
            "paginas": len(built.pages),
            "talen": tuple(taal.code for taal in built.site.talen),
            "breedtes": WIDTHS,
            "kleurstanden": tuple(Kleurstand),
            "combinaties": axe.outcome.runs,
            "overtredingen": len(axe.outcome.violations),
            "ongekeurd": len(axe.outcome.undecided),
            "gekeurd": len(axe.outcome.met),
            "proeven": tuple(tried),
            "hulpmiddelen": _tools(browser),
            "niet_getest": built.site.toegankelijkheid.niet_getest,
        }
    )
    return outcome, axe, problems


def _every_rule(browser: Browser, built: Built) -> Axe:
    axe = Axe(reviewed.read())
    with browsers.visitor(browser, built) as visitor:
        _say(f"axe-core: {len(built.pages)} pages")
        axe.in_every_way(visitor, built.pages)
    return axe


def _trials(browser: Browser, built: Built) -> Iterator[tuple[Proefsoort, int, list[Problem]]]:
    """What was tried, how often, and what was wrong."""
    with browsers.visitor(browser, built) as visitor:
        for kind, (look, views) in LOOKS.items():
            _say(f"{look.__name__}: {len(built.pages)} pages")
            found = [problem for page in built.pages for view in views for problem in look(visitor, page, view)]
            yield kind, len(built.pages) * len(views), found
    _say("without scripts, and the validators")
    yield Proefsoort.SCRIPTS, len(built.served.addresses()), list(_changed_by_scripts(browser, built.served))
    read = [*validators.nu(built.folder), *validators.html_validate(built.folder)]
    yield Proefsoort.OPBOUW, 2 * len(built.pages), read


def _changed_by_scripts(browser: Browser, served: Served) -> Iterator[Problem]:
    without = dict(visits.words_without_scripts(browser, served))
    for visit in visits.tour(browser, served):
        if visit.words != without[visit.address]:
            yield Problem("scripts", "main", "reads differently without scripts", visit.address)


def _tools(browser: Browser) -> tuple[Proefmiddel, ...]:
    named = {
        "axe-core": tools.version("axe-core"),
        "Nu Html Checker": tools.version("vnu-jar"),
        "html-validate": tools.version("html-validate"),
        "Chromium": browser.version,
    }
    return tuple(Proefmiddel(naam=name, versie=version) for name, version in named.items())


def _say(what: str) -> None:
    print(f"{what} …", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
