"""What is wrong, where it stands, and what to type instead."""

import dataclasses
import enum
from collections.abc import Iterable


class Severity(enum.StrEnum):
    """An error stops the build; a notice is told and lets it pass."""

    ERROR = "fout"
    NOTICE = "let op"


@dataclasses.dataclass(frozen=True, order=True)
class Place:
    """Line and column count from 1, as editors do."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclasses.dataclass(frozen=True, order=True)
class Finding:
    """One mistake in one place; the message says what is wrong — and what to type."""

    place: Place
    field: str
    message: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        note = "let op: " if self.severity is Severity.NOTICE else ""
        return f"{self.place}: {self.field}: {note}{self.message}"

    def as_github_annotation(self) -> str:
        """The workflow command by which GitHub shows the finding beside the line in a pull request."""
        command = "error" if self.severity is Severity.ERROR else "warning"
        place = f"file={_property(self.place.path)},line={self.place.line},col={self.place.column}"
        return f"::{command} {place},title={_property(self.field)}::{_data(self.message)}"


class FindingsError(Exception):
    """Carries findings up to the command that prints them."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = in_order(findings)
        super().__init__("\n".join(map(str, self.findings)))


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Each finding once, by file and place."""
    return tuple(sorted(set(findings)))


def has_errors(findings: Iterable[Finding]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)


def report(findings: Iterable[Finding], *, github: bool = False) -> str:
    """All findings, a line each."""
    return "\n".join(f.as_github_annotation() if github else str(f) for f in in_order(findings))


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
