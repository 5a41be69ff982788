"""The wish booklet while it is in use: filled in, asking something, and with a sheet before the visitor."""

import pytest

from tests.pages import layout, reviewed
from tests.pages.axe import Axe
from tests.pages.browser import WIDTHS, View, Visitor
from tests.pages.plan import Built
from tests.pages.problem import report

pytestmark = pytest.mark.xdist_group("pages")

ADDRESSES = ("/burgers/wensenboekje/", "/en/burgers/wensenboekje/")
PANELS = ("bestand", "apparaat", "wis")
SHEETS = ("vel-arts", "vel-gesprek", "vel-naaste", "vel-kaart")
# In every question something; two of the answers raise a question for the talk, which is taken along.
FILL = """() => {
  for (const box of document.querySelectorAll("form.boekje fieldset")) {
    const text = box.querySelector("[data-deel]");
    if (text) text.value = "Zeewater";
    box.querySelector("input:not([type=text])").checked = true;
  }
  document.querySelector('[name="grenzen-ziekenhuis"][value="niet"]').click();
  document.querySelector("[data-neem-mee]").click();
}"""
LIMITS = {
    "smallest": layout.SMALLEST_TARGET,
    "primary": layout.PRIMARY,
    "primarySmallest": layout.SMALLEST_PRIMARY,
}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("address", ADDRESSES)
def test_no_state_of_it_breaks_a_rule(visitor: Visitor, built: Built, address: str, width: int) -> None:
    axe, page, view = Axe(reviewed.read()), built.find(address), View(width, is_open=True)
    visitor.look(page, View(width))
    visitor.tab.evaluate(FILL)
    found = []

    def check() -> None:
        axe.here(visitor, page, view)
        found.extend(visitor.measured("targets", page, view, LIMITS))
        found.extend(visitor.measured("overflow", page, view))

    check()
    for name in PANELS:
        visitor.tab.locator(f'[data-paneel="{name}"]').click()
        check()
    for name in SHEETS:
        visitor.tab.locator(f'[data-knop="{name}"]').click()
        check()
        visitor.tab.locator('[data-knop="terug"]').click()
    assert axe.outcome.runs == 1 + len(PANELS) + len(SHEETS)
    assert not axe.outcome.violations, report(axe.outcome.violations)
    assert not found, report(found)
    assert not visitor.notes, report(visitor.notes)
