"""The wrong sites: the miniature site with wrong files laid over it."""

import contextlib
import dataclasses
import io
import re
import shutil
from pathlib import Path

import pytest

from macros.__main__ import main
from tests.sites import SETTINGS, TODAY, make_project

FOLDER = Path(__file__).parent
STANDING = {"index.html": b"<p>De site van gisteren.", "diep/er/in.txt": b"Ook van gisteren."}
LINE = re.compile(r"(?P<path>[^:]+):(?P<line>\d+):(?P<column>\d+): (?P<field>[^:]+): (?P<message>.+ — .+)")
EVENT = """\
titel: Dauwtrappen
soort: themadag
doelgroepen: [inwoners]
datum: 2032-05-01
plaats: Kluitenhem
beschrijving: Op blote voeten.
bronnen: [wadkrant]
controle: nog niet gecontroleerd
"""
PAGE = """\
---
title: Dauw
description: Dauw in een verborgen hoek.
bronnen: [wadkrant]
controle: nog niet gecontroleerd
---

Dauw is nat.
"""
CATALOGUE = """\
msgid ""
msgstr ""
"Language: en\\n"
"Content-Type: text/plain; charset=utf-8\\n"

msgctxt "regios/noorderwad/naam"
msgid "Noorderwad"
msgstr "Noorderwad"
"""
# An editor or git changes these bytes in passing, or nobody who reads the file sees them, or they are many.
UNSEEN: dict[str, dict[str, bytes]] = {
    "lezen": {
        "data/agenda/bom.yml": b"\xef\xbb\xbf" + EVENT.encode(),
        "data/agenda/crlf.yml": EVENT.replace("\n", "\r\n").encode(),
        "data/agenda/geen-utf-8.yml": EVENT.replace("Kluitenhem", "Café De Kluit").encode("latin-1"),
        "data/agenda/nul.yml": EVENT.replace("Dauw", "Dauw\0").encode(),
        "data/agenda/onzichtbaar.yml": EVENT.replace("Dauw", "Dauw\u200b").encode(),
        "data/agenda/rechts-naar-links.yml": EVENT.replace("Dauw", "Dauw\u202e").encode(),
        "data/agenda/stuurteken.yml": EVENT.replace("Dauw", "Dauw\x07").replace("Kluit", "Kluit\x1b").encode(),
        "data/agenda/tab.yml": (EVENT.replace("plaats: ", "plaats:\t") + "bezoekers:\n\taantal: 3\n").encode(),
        "data/agenda/tien-megabyte.yml": EVENT.replace("Dauw", "Dauw" + "w" * 10_000_000).encode(),
        "docs/burgers/rechts-naar-links.md": PAGE.replace("Dauw is", "Dauw\u2066 is").encode(),
    },
    "regels": {"data/vertalingen/en/regios.po": CATALOGUE.replace('msgstr "Noord', 'msgstr "\u202eNoord').encode()},
}


@dataclasses.dataclass(frozen=True)
class Said:
    """What a command did and printed."""

    code: int
    out: str
    err: str


@dataclasses.dataclass(frozen=True)
class Told:
    """A printed line, taken apart."""

    path: str
    line: int
    column: int
    field: str
    message: str

    @property
    def is_notice(self) -> bool:
        return self.message.startswith("let op: ")

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.field}: {self.message}"


@dataclasses.dataclass(frozen=True)
class WrongSite:
    """A project with mistakes, in which a finished site stands already, and what `validate` says of it."""

    name: str
    root: Path
    said: Said
    told: tuple[Told, ...]

    @property
    def expected(self) -> Path:
        return FOLDER / self.name / "verwacht.txt"

    def after(self, told: Told) -> str | None:
        """The rest of the line from the place of a finding on; None when there is no such place."""
        lines = (self.root / told.path).read_bytes().decode(errors="replace").split("\n")
        if told.line > len(lines) or told.column > len(lines[told.line - 1]) + 1:
            return None
        return lines[told.line - 1][told.column - 1 :]


def make(name: str, target: Path) -> WrongSite:
    root = make_project(target)
    for part in ("data", "docs"):
        shutil.copytree(FOLDER / name / part, root / part, dirs_exist_ok=True)
    for path, raw in UNSEEN[name].items():
        (root / path).write_bytes(raw)
    for path, raw in STANDING.items():
        (root / "site" / path).parent.mkdir(parents=True, exist_ok=True)
        (root / "site" / path).write_bytes(raw)
    said = run(root, "validate")
    return WrongSite(name, root, said, tuple(take_apart(line) for line in said.out.splitlines()))


def wrong_files(name: str) -> set[str]:
    """Every file that is laid over the miniature site."""
    overlay = FOLDER / name
    stored = {file.relative_to(overlay).as_posix() for file in overlay.glob("*/**/*") if file.is_file()}
    return stored | UNSEEN[name].keys()


def run(root: Path, *arguments: str) -> Said:
    """`python -m macros` in this process, on the day that the tests call today."""
    out, err = io.StringIO(), io.StringIO()
    with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        for name in SETTINGS:
            patch.delenv(name, raising=False)
        patch.setenv("VANDAAG", TODAY)
        code = main(["--map", str(root), *arguments])
    return Said(code, out.getvalue(), err.getvalue())


def take_apart(line: str) -> Told:
    match = LINE.fullmatch(line)
    assert match, f"this is no finding with a place and a remedy: {line}"
    return Told(match["path"], int(match["line"]), int(match["column"]), match["field"], match["message"])
