"""A stock Material site with the same pages: every macro is written out beforehand, the theme is as it comes."""

import functools
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import jinja2
import yaml

from macros import VIEWS
from macros.pages.build import Build
from macros.pages.plan import Page
from tests.bench.project import TODAY
from tests.sites import environment

# The menu and the Markdown of our own site; pages made from data stand outside the menu there too.
OF_OUR_SETTINGS = ("markdown_extensions", "nav")


def make(root: Path, code: str, target: Path) -> Path:
    """A project of its own for one language of the project at `root`."""
    build = Build(root, code, TODAY)
    for page in build.pages.values():
        file = target / "docs" / f"{page.pad}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        head = yaml.safe_dump({"title": str(page.title)}, allow_unicode=True)
        file.write_text(f"---\n{head}---\n\n{_markdown(build, page)}", encoding="utf-8")
    ours = yaml.safe_load((root / "mkdocs.yml").read_text(encoding="utf-8"))
    settings = {
        "site_name": ours["site_name"],
        "theme": {"name": "material", "language": code},
        "plugins": ["search"],
        "validation": {"omitted_files": "ignore", "anchors": "ignore"},
        **{name: ours[name] for name in OF_OUR_SETTINGS},
    }
    (target / "mkdocs.yml").write_text(yaml.safe_dump(settings), encoding="utf-8")
    return target


def one_by_one(projects: list[Path]) -> None:
    """One language after the other, as stock MkDocs does."""
    for project in projects:
        _finish(_start(project))


def together(projects: list[Path]) -> None:
    """All languages at the same time, as our build does."""
    running = [_start(project) for project in projects]
    for process in running:
        _finish(process)


def _markdown(build: Build, page: Page) -> str:
    """The text of a page in which every macro has been replaced by what it gives."""
    text = page.stub.partition("\n---\n")[2] if page.stub else _written(build, page)
    jinja = jinja2.Environment(comment_start_string="{##", comment_end_string="##}", undefined=jinja2.StrictUndefined)
    jinja.globals |= dict(_macros(build, page))
    return jinja.from_string(build.lead_to_dutch(page.pad, text)).render()


def _macros(build: Build, page: Page) -> Iterator[tuple[str, Callable[..., str]]]:
    context = build.context(page.address)
    return ((name, functools.partial(view, context)) for name, view in VIEWS.items())


def _written(build: Build, page: Page) -> str:
    written = build.dutch.paginas[page.pad]
    code = build.taal.code
    return written.tekst if build.taal == build.dutch.brontaal else written.vertalingen[code].tekst


def _start(project: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "build", "--quiet"],
        cwd=project,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def _finish(process: "subprocess.Popen[str]") -> None:
    output, _ = process.communicate()
    if process.returncode:
        raise RuntimeError(f"the stock build failed:\n{output}")
