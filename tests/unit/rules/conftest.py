import dataclasses
from collections.abc import Callable, Iterator

from macros.findings import Finding
from macros.site.site import Site
from tests.unit.conftest import Example, said

Rule = Callable[[Site], Iterator[Finding]]
Edit = tuple[str, str, str]


@dataclasses.dataclass(frozen=True)
class Break:
    """A way to break a rule: what somebody types instead of what stands there, with ▸ where the finding must stand."""

    rule: Rule
    says: str
    edits: tuple[Edit, ...]

    def __str__(self) -> str:
        file, _, new = self.edits[0]
        return f"{self.rule.__name__}-{file}-{new!r}"


def breaks(rule: Rule, says: str, *edits: Edit) -> Break:
    return Break(rule, says, edits)


def assert_broken(small: Example, case: Break) -> None:
    """The rule says exactly what is wrong, at the marked place; before the change it said nothing of an error."""
    assert said(case.rule(small.site())) == []
    places = [small.put(*edit) for edit in case.edits]

    assert said(case.rule(small.site())) == [f"{places[-1]}: {case.says}"]
