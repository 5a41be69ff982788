"""What axe-core could not decide and a person did: each with the reason, none longer than it is needed."""

import dataclasses
import fnmatch
from pathlib import Path
from typing import NotRequired, TypedDict

import yaml

FILE = Path(__file__).with_name("reviewed.yml")


class Entry(TypedDict):
    """A judgement as it stands in the file."""

    rule: str
    selector: str
    pages: str
    reason: str
    below: NotRequired[int]


@dataclasses.dataclass(frozen=True)
class Judgement:
    """`pages` is a pattern over addresses in a language, such as /agenda/*; `below` limits it to narrower windows."""

    number: int
    rule: str
    selector: str
    pages: str
    reason: str
    below: int | None = None

    def fits(self, address: str, width: int) -> bool:
        return fnmatch.fnmatchcase(address, self.pages) and (self.below is None or width < self.below)

    def __str__(self) -> str:
        return f"{self.rule} on {self.selector} ({self.pages})"


def read(file: Path = FILE) -> tuple[Judgement, ...]:
    """Every entry names its rule, selector, pages and reason, and nothing else."""
    with file.open(encoding="utf-8") as stream:
        entries: list[Entry] | None = yaml.safe_load(stream)
    return tuple(Judgement(number=number, **entry) for number, entry in enumerate(entries or ()))
