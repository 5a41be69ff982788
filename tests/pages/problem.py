"""One thing that is wrong on a page, and many of them in few words."""

import dataclasses
from collections.abc import Iterable

SHOWN_PAGES = 3


@dataclasses.dataclass(frozen=True, order=True)
class Problem:
    """`state` says how the page was looked at: width, colours, open or closed."""

    rule: str
    selector: str
    detail: str
    page: str
    state: str = ""


def report(problems: Iterable[Problem]) -> str:
    """The same mistake on many pages is told once, with how many pages and the first of them."""
    grouped: dict[tuple[str, str, str], list[Problem]] = {}
    for problem in sorted(problems):
        grouped.setdefault((problem.rule, problem.selector, problem.detail), []).append(problem)
    lines = []
    for (rule, selector, detail), same in sorted(grouped.items(), key=lambda entry: -len(entry[1])):
        places = list(dict.fromkeys(f"{problem.page} {problem.state}".strip() for problem in same))
        rest = f" and {len(places) - SHOWN_PAGES} more" if len(places) > SHOWN_PAGES else ""
        lines.append(f"{rule}: {selector}\n    {detail}\n    {'; '.join(places[:SHOWN_PAGES])}{rest}")
    return "\n".join([f"{len(lines)} different problems:", *lines]) if lines else ""
