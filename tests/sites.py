"""Whole sites for tests: the miniature one as a project that builds, and any site built in a process of its own."""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "tests" / "voorbeeld"
EXAMPLE_URL = "https://voorbeeld.example/"
REAL_URL = "https://netwerk.example/groningen/"
REPO_URL = "https://code.example/netwerk/site"
# Half past midnight on 14 May 2031 in Amsterdam, when it is still the 13th in most of the world.
EPOCH = "1936477800"
TODAY = "2031-05-14"
SETTINGS = ("SITE_URL", "REPO_URL", "SOURCE_DATE_EPOCH", "VANDAAG", "TAAL")
STORE = ".cache"
OF_THE_PROJECT = ("overrides", "macros", "hooks.py", "node_modules")


def make_project(target: Path, *, papers_made_anew: bool = False) -> Path:
    """A copy of the miniature site with the real templates and program, so that it builds; data may be changed.

    PDFs that were made before come from the project's own store, unless they are to be made anew.
    """
    shutil.copytree(EXAMPLE, target)
    if not papers_made_anew:
        share_store(target)
    for name in OF_THE_PROJECT:
        (target / name).symlink_to(ROOT / name)
    return target


def share_store(target: Path) -> None:
    """PDFs that were made before need not be made again for a project in `target`."""
    (ROOT / STORE).mkdir(exist_ok=True)
    (target / STORE).symlink_to(ROOT / STORE)


def in_one_language(root: Path) -> Path:
    """The same project in Dutch only, which builds three times as fast."""
    for file in [*(root / "docs").rglob("*.en.md"), *(root / "docs").rglob("*.ar.md")]:
        file.unlink()
    for file in (root / "data").glob("zoek*/*.yml"):
        if file.stem != "nl":
            file.unlink()
    for file in (root / "data").glob("zoekvragen.*.yml"):
        if file.name != "zoekvragen.nl.yml":
            file.unlink()
    shutil.rmtree(root / "data" / "vertalingen")
    languages = root / "data" / "talen.yml"
    languages.write_text(
        languages.read_text(encoding="utf-8").partition("\n\n  - code: en")[0] + "\n", encoding="utf-8"
    )
    return root


def environment(**settings: str) -> dict[str, str]:
    """The environment of this process with only the given settings of ours."""
    kept = {name: value for name, value in os.environ.items() if name not in SETTINGS}
    return kept | {"NO_MKDOCS_2_WARNING": "1"} | settings


def macros(root: Path, *arguments: str, **settings: str) -> "subprocess.CompletedProcess[str]":
    """What `python -m macros` does and says."""
    return subprocess.run(
        [sys.executable, "-m", "macros", "--map", str(root), *arguments],
        cwd=ROOT,
        env=environment(**settings),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def build(root: Path, *arguments: str, **settings: str) -> None:
    """Builds, and tells all that was said when that fails."""
    result = macros(root, "build", *arguments, **settings)
    if result.returncode:
        raise AssertionError(f"the build of {root} failed:\n{result.stdout}")


def made_once(base: Path, name: str, make: Callable[[Path], None]) -> Path:
    """The folder `name` in `base`, made by the first test process that asks; the others wait for it."""
    folder = base / name
    with (base / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            half = base / f"{name}.half"
            shutil.rmtree(half, ignore_errors=True)
            make(half)
            half.rename(folder)
    return folder


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder by its path in it."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()
    }


def pages(folder: Path) -> Iterator[tuple[str, LexborHTMLParser]]:
    """Every finished page by its path in the site."""
    for file in sorted(folder.rglob("*.html")):
        yield file.relative_to(folder).as_posix(), LexborHTMLParser(file.read_bytes())


def page(folder: Path, address: str) -> LexborHTMLParser:
    """The finished page at an address from the root of the site, like `en/burgers/`."""
    return LexborHTMLParser((folder / address / "index.html").read_bytes())
