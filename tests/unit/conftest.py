import datetime
from collections.abc import Iterable
from pathlib import Path

import pytest

from macros.findings import Finding
from macros.site.load import load_site
from macros.site.site import Site
from tests.sites import TODAY

VANDAAG = datetime.date.fromisoformat(TODAY)


class Example:
    """The miniature site, in which a test changes one thing; a ▸ in new text marks where the finding must stand."""

    MARK = "▸"

    def __init__(self, root: Path) -> None:
        self.root = root

    def put(self, name: str, old: str, new: str) -> str:
        """Replaces the only `old` in a file; gives the marked place as `path:line:column`."""
        text = (self.root / name).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{name} has {text.count(old)} times {old!r}"
        return self.write(name, text.replace(old, new))

    def write(self, name: str, text: str) -> str:
        """Writes a whole file; gives the marked place."""
        before, _, after = text.partition(self.MARK)
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(before + after, encoding="utf-8")
        return f"{name}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"

    def remove(self, name: str) -> None:
        (self.root / name).unlink()

    def site(self) -> Site:
        return load_site(self.root)


@pytest.fixture
def small(example: Path) -> Example:
    return Example(example)


def said(findings: Iterable[Finding]) -> list[str]:
    """Findings as an editor reads them, by file and place."""
    return [str(finding) for finding in sorted(set(findings))]
