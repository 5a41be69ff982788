"""axe-core on pages: what it forbids, and what it cannot decide and nobody judged."""

import dataclasses
from collections.abc import Iterable, Sequence
from typing import TypedDict

from macros.publish.finished import FinishedPage
from tests.pages import tools
from tests.pages.browser import SCHEMES, WIDTHS, Scheme, View, Visitor
from tests.pages.problem import Problem
from tests.pages.reviewed import Judgement


class Finding(TypedDict):
    kind: str
    rule: str
    selector: str
    detail: str
    reviewed: bool


class Result(TypedDict):
    findings: list[Finding]
    met: list[int]


@dataclasses.dataclass
class Outcome:
    """`met` holds the numbers of the judgements that were needed, `runs` how often axe-core ran."""

    violations: list[Problem] = dataclasses.field(default_factory=list)
    undecided: list[Problem] = dataclasses.field(default_factory=list)
    met: set[int] = dataclasses.field(default_factory=set)
    runs: int = 0

    def problems(self) -> list[Problem]:
        return self.violations + self.undecided


class Axe:
    """Runs every rule of axe-core on what a visitor has before them."""

    def __init__(self, judgements: Sequence[Judgement]) -> None:
        self.judgements = judgements
        self.outcome = Outcome()
        self._source = tools.axe_source()
        self._script = tools.measure("axe")

    def once(self, visitor: Visitor, pages: Iterable[FinishedPage], view: View) -> None:
        """Each page in one way of looking."""
        for page in pages:
            visitor.look(page, view)
            self.here(visitor, page, view)

    def here(self, visitor: Visitor, page: FinishedPage, view: View) -> None:
        """The page as the visitor has it before them now."""
        visitor.tab.evaluate(self._source)
        self._run(visitor, page, view)

    def in_every_way(self, visitor: Visitor, pages: Iterable[FinishedPage]) -> None:
        """Each page in every width and colour scheme, closed and with everything open."""
        for page in pages:
            for width in WIDTHS:
                visitor.look(page, View(width))
                visitor.tab.evaluate(self._source)
                self._in_both_schemes(visitor, page, View(width), SCHEMES)
                if visitor.open_all():
                    self._in_both_schemes(visitor, page, View(width, is_open=True), tuple(reversed(SCHEMES)))

    def stale(self) -> list[Judgement]:
        """Judgements that no page needed: what they excused is gone, so they should go too."""
        return [judgement for judgement in self.judgements if judgement.number not in self.outcome.met]

    def _in_both_schemes(self, visitor: Visitor, page: FinishedPage, view: View, schemes: tuple[Scheme, ...]) -> None:
        for scheme in schemes:
            visitor.repaint(scheme)
            self._run(visitor, page, dataclasses.replace(view, scheme=scheme))

    def _run(self, visitor: Visitor, page: FinishedPage, view: View) -> None:
        fitting = [
            dataclasses.asdict(entry) for entry in self.judgements if entry.fits(page.language_address, view.width)
        ]
        result: Result = visitor.tab.evaluate(self._script, {"reviewed": fitting})
        self.outcome.runs += 1
        self.outcome.met.update(result["met"])
        for finding in result["findings"]:
            problem = Problem(finding["rule"], finding["selector"], finding["detail"], page.address, str(view))
            if finding["kind"] == "violation":
                self.outcome.violations.append(problem)
            elif not finding["reviewed"]:
                self.outcome.undecided.append(problem)
