"""What stays readable and usable when the visitor changes width, spacing or colours."""

from macros.publish.finished import FinishedPage
from tests.pages.browser import View, Visitor
from tests.pages.problem import Problem

SMALLEST_TARGET = 24
PRIMARY = "button, input, select, textarea, summary, header nav a, nav#menu a, footer nav a, .nummer a"
SMALLEST_PRIMARY = 44


def targets(walking: Visitor, page: FinishedPage, view: View) -> list[Problem]:
    """Controls too small for a finger."""
    walking.look(page, view)
    limits = {"smallest": SMALLEST_TARGET, "primary": PRIMARY, "primarySmallest": SMALLEST_PRIMARY}
    return walking.measured("targets", page, view, limits)


def reflow(walking: Visitor, page: FinishedPage, view: View) -> list[Problem]:
    """What makes a page scroll sideways."""
    walking.look(page, view)
    return walking.measured("overflow", page, view)


def spacing(walking: Visitor, page: FinishedPage, view: View) -> list[Problem]:
    """What is cut off, covered or pushed out when a visitor widens letters, words and lines."""
    walking.look(page, view)
    return walking.measured("clipped", page, view) + walking.measured("overflow", page, view)


def forced_colours(walking: Visitor, page: FinishedPage, view: View) -> list[Problem]:
    """What is lost when the visitor's system gives all colours."""
    walking.tab.emulate_media(forced_colors="active")
    try:
        walking.look(page, view)
        return walking.measured("forced", page, view)
    finally:
        walking.tab.emulate_media(forced_colors="none")


def mouse_only(walking: Visitor, page: FinishedPage, view: View) -> list[Problem]:
    """What answers to a mouse but not to a keyboard."""
    walking.look(page, view)
    return walking.measured("mouse_only", page, view)
