"""A walk with the Tab key: every control is reached, its focus shows and nothing lies over it."""

from typing import TypedDict

from macros.publish.finished import FinishedPage
from tests.pages import tools
from tests.pages.browser import View, Visitor
from tests.pages.problem import Problem

PATIENCE = 8
"""How many presses may stay within one control, like the parts of a date, before a walk counts as caught in a trap."""


class Stop(TypedDict):
    """`number` is None when nothing on the page has the focus, -1 at a stop that nobody expected."""

    number: int | None
    name: str
    wrong: list[str]


def walk(visitor: Visitor, page: FinishedPage, view: View) -> list[Problem]:
    """What is wrong on a walk from the top of a page to its end."""
    visitor.look(page, view)
    return walk_here(visitor, page, view)


def walk_here(visitor: Visitor, page: FinishedPage, view: View) -> list[Problem]:
    """The same on the page as the visitor has it before them now."""
    expected: list[str] = visitor.tab.evaluate(tools.measure("walk"))
    reached: set[int] = set()
    wrong: list[tuple[str, str, str]] = []
    last: int | None = None
    stayed = 0
    while stayed < PATIENCE:
        visitor.tab.keyboard.press("Tab")
        stop: Stop = visitor.tab.evaluate("walk()")
        if stop["number"] is None or (stop["number"] in reached and stop["number"] != last):
            break
        wrong.extend(("focus", stop["name"], detail) for detail in stop["wrong"])
        stayed = stayed + 1 if stop["number"] == last else 0
        last = stop["number"]
        if last >= 0:
            reached.add(last)
        else:
            wrong.append(("stop", stop["name"], "Tab stops here, but it is no control"))
    else:
        wrong.append(("trap", "", "the Tab key does not come to the end of the page"))
    missed = [name for number, name in enumerate(expected) if number not in reached]
    wrong.extend(("unreached", name, "the Tab key does not come here") for name in missed)
    return [Problem(rule, selector, detail, page.address, str(view)) for rule, selector, detail in wrong]
