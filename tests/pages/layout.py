"""What stays readable and usable when the visitor changes width, spacing or colours, or has no scripts."""

from playwright.sync_api import Browser

from macros.publish.finished import FinishedPage
from tests.pages import tools
from tests.pages.browser import View, Visitor, visitor
from tests.pages.plan import Built
from tests.pages.problem import Problem

SMALLEST_TARGET = 24
PRIMARY = "button, input, select, textarea, summary, header nav a, footer nav a, .nummer a"
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


class ScriptComparison:
    """Texts and fields of `<main>` with and without scripts, in two tabs side by side."""

    def __init__(self, browser: Browser, built: Built) -> None:
        self._browser, self._built = browser, built

    def problems(self, pages: tuple[FinishedPage, ...], view: View) -> list[Problem]:
        """Pages on which a script reveals or hides what there is to read or to fill in."""
        found = []
        with (
            visitor(self._browser, self._built) as scripted,
            visitor(self._browser, self._built, with_scripts=False) as plain,
        ):
            for page in pages:
                texts = []
                for walking in (scripted, plain):
                    walking.look(page, view)
                    texts.append(walking.tab.evaluate(tools.measure("main_text")))
                if texts[0] != texts[1]:
                    detail = f"with scripts: {_difference(*texts)}; without: {_difference(*reversed(texts))}"
                    found.append(Problem("scripts", "main", detail, page.address, str(view)))
        return found


def _difference(one: dict[str, list[str]], other: dict[str, list[str]]) -> str:
    """Words and fields that only the first has."""
    only = [word for part in ("words", "fields") for word in one[part] if word not in other[part]]
    return " ".join(only)[:200] or "nothing more"
