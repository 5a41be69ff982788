"""A folder of expected output, compared both ways."""

import dataclasses
import difflib
from collections.abc import Mapping
from pathlib import Path

from tests.sites import files

MOST_LINES = 60
HOW_TO_BLESS = (
    "If what it is now is right: make test PYTEST_ARGS='--bless tests/golden', and read the difference in git."
)


@dataclasses.dataclass(frozen=True)
class Difference:
    """What is not as expected, by the file's path in the folder of expected output."""

    missing: tuple[str, ...]
    surplus: tuple[str, ...]
    changed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.missing or self.surplus or self.changed)

    def __str__(self) -> str:
        named = (("no longer made", self.missing), ("new", self.surplus), ("changed", self.changed))
        return "\n".join(f"{what}: {name}" for what, names in named for name in names)


def difference(folder: Path, actual: Mapping[str, bytes]) -> Difference:
    """Every file that is expected and not made, made and not expected, or other than expected."""
    expected = files(folder)
    return Difference(
        missing=tuple(sorted(expected.keys() - actual.keys())),
        surplus=tuple(sorted(actual.keys() - expected.keys())),
        changed=tuple(sorted(name for name in expected.keys() & actual.keys() if expected[name] != actual[name])),
    )


def check(folder: Path, actual: Mapping[str, bytes]) -> None:
    """Fails on any difference, and says how to accept it."""
    found = difference(folder, actual)
    if not found:
        return
    expected = files(folder)
    lines = [line for name in found.changed for line in _changes(name, expected[name], actual[name])]
    shown = "\n".join(lines[:MOST_LINES]) + ("\n…" if len(lines) > MOST_LINES else "")
    raise AssertionError(f"{folder.name}: not as expected\n{found}\n{shown}\n\n{HOW_TO_BLESS}")


def bless(folder: Path, actual: Mapping[str, bytes]) -> Difference:
    """Makes what is there now the expected output; tells what was other."""
    found = difference(folder, actual)
    for name in found.missing:
        (folder / name).unlink()
    for name in (*found.surplus, *found.changed):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(actual[name])
    return found


def _changes(name: str, before: bytes, after: bytes) -> list[str]:
    try:
        old, new = before.decode().splitlines(), after.decode().splitlines()
    except UnicodeDecodeError:
        return [f"{name}: {len(before)} bytes became {len(after)}"]
    return list(difflib.unified_diff(old, new, name, "now", lineterm="", n=1)) or [f"{name}: only line ends differ"]
