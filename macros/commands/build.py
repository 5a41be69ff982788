"""Builds every language at the same time and puts the result in place only when all of it is right."""

import datetime
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from macros.commands import validate
from macros.findings import has_errors, report
from macros.publish.assemble import assemble
from macros.publish.gate import inspect
from macros.site.load import load_site
from macros.site.site import Site


class BuildError(Exception):
    """A build that failed; the text is what a person has to read."""


def run(root: Path, vandaag: datetime.date, target: Path | None = None, *, github: bool = False) -> int:
    """Builds into `target` (site/ by default); on any error that folder stays as it was, and the result is 1."""
    found = validate.findings(root, vandaag)
    if found:
        print(report(found, github=github))
    if has_errors(found):
        return 1
    target = target or root / "site"
    try:
        pages = build(root, vandaag, target)
    except BuildError as error:
        print(error)
        return 1
    print(f"{pages} pagina's gebouwd in {os.path.relpath(target, Path.cwd())}/")
    return 0


def build(root: Path, vandaag: datetime.date, target: Path) -> int:
    """The number of pages; BuildError, with `target` untouched, when a language or the gate fails."""
    site = load_site(root)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".bouw-") as folder:
        work = Path(folder)
        parts = _build_languages(root, site, vandaag, work)
        whole = work / "site"
        pages = assemble(root, site, parts, whole, os.environ.get("SITE_URL") or None)
        found = inspect(whole, site, os.environ.get("SITE_URL") or None)
        if found:
            raise BuildError("De gebouwde site is niet in orde:\n" + "\n".join(found))
        _replace(target, whole, work / "oud")
    return pages


def _build_languages(root: Path, site: Site, vandaag: datetime.date, work: Path) -> dict[str, Path]:
    """One process a language; all of them run to the end, so that every message is seen."""
    parts = {taal.code: work / taal.code for taal in site.talen}
    running = {code: _start(root, code, vandaag, part) for code, part in parts.items()}
    failures = []
    for code, process in running.items():
        output, _ = process.communicate()
        if process.returncode:
            failures.append(f"De bouw van taal '{code}' is mislukt:\n{output}")
    if failures:
        raise BuildError("\n".join(failures))
    return parts


def _start(root: Path, code: str, vandaag: datetime.date, part: Path) -> "subprocess.Popen[str]":
    environment = os.environ | {"TAAL": code, "VANDAAG": vandaag.isoformat(), "NO_MKDOCS_2_WARNING": "1"}
    environment["FONTCONFIG_FILE"] = str(root / "overrides" / "pdf" / "lettertypen.conf")
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "--config-file",
        str(root / "mkdocs.yml"),
        "--site-dir",
        str(part),
    ]
    return subprocess.Popen(  # noqa: S603 - our own command line
        command, cwd=root, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def _replace(target: Path, new: Path, aside: Path) -> None:
    """The old site goes only when the new one is complete."""
    if target.exists():
        target.rename(aside)
    new.rename(target)
    shutil.rmtree(aside, ignore_errors=True)
