"""How well search finds, beside Material's own search and MiniSearch: the same pages, questions and way of counting."""

import argparse
import dataclasses
import html
import json
import re
import tempfile
from collections.abc import Callable, Iterator, Sequence
from importlib import metadata, resources
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict

from macros.commands.searching import run_node
from macros.commands.zoektest import (
    NONE,
    CollectionPage,
    CollectionSection,
    Engine,
    Figures,
    Question,
    figures,
    gzipped,
    ours,
    read_collection,
    search_page,
)
from macros.model.zoektaal import Vraagsoort
from macros.output.search.pages import SearchPage
from macros.site import addresses
from macros.site.load import load_site
from tests import sites
from tests.bench import stock
from tests.bench.table import table
from tests.pages.tools import MODULES, version
from tests.sites import ROOT

CODE = "nl"
REPEATS = 3
ANSWERS = 3
"""The grade of a page that a question of the site must find."""
HERE = Path(__file__).parent
MINISEARCH = MODULES / "minisearch" / "dist" / "es" / "index.js"
COMMENTS = re.compile(rb"^[ \t]*(?:/\*.*?\*/|//[^\n]*)?\n?|^[ \t]+", re.MULTILINE | re.DOTALL)
"""What no browser reads; our own modules are sent without it too."""
HEAD = (
    "success@1",
    "success@3",
    "MRR",
    "nDCG@10",
    "no answer → none",
    "index KB, and gzip",
    "code KB gzip",
    "load ms",
    "p50 / p95 ms",
)


@dataclasses.dataclass(frozen=True)
class Collection:
    pages: Sequence[CollectionPage]
    questions: Sequence[Question]

    def asked(self) -> list[str]:
        return [question.q for question in self.questions]

    def searched(self) -> list[tuple[str, SearchPage]]:
        """Every engine gets the same text of a page: what ours reads."""
        return [(page.id, search_page(page)) for page in self.pages]


class Asked(BaseModel):
    model_config = ConfigDict(frozen=True)

    pages: tuple[str, ...]
    ms: float


class Peer(BaseModel):
    """What the script of another engine wrote."""

    model_config = ConfigDict(frozen=True)

    loading: float
    answers: tuple[Asked, ...]
    index: str

    def engine(self, code: int) -> Engine:
        rankings = [[page.rstrip("/") for page in one.pages] for one in self.answers]
        return Engine(rankings, [one.ms for one in self.answers], self.loading, self.index.encode(), code)


def add_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--collectie", type=Path, metavar="MAP", help="pages.json and dev.json, as for zoektest")


def main() -> None:
    """Only search, without measuring builds."""
    parser = argparse.ArgumentParser(description="Measures search.")
    add_argument(parser)
    given: Path | None = parser.parse_args().collectie
    with tempfile.TemporaryDirectory() as folder:
        if given is None:
            sites.build(ROOT, "--doel", str(Path(folder) / "site"))
        print(table(rows(of_folder(given) if given else of_site(Path(folder) / "site"))))


def of_folder(folder: Path) -> Collection:
    return Collection(*read_collection(folder / "pages.json", folder / "dev.json"))


def of_site(folder: Path) -> Collection:
    """The finished site with its own questions; one in a crisis is answered by a notice, not by a page."""
    texts = json.loads((folder / "zoeken" / "teksten.json").read_text(encoding="utf-8"))["paginas"]
    site = load_site(ROOT)
    keywords = {addresses.page(name).strip("/"): page.kop.zoekwoorden for name, page in site.paginas.items()}
    pages = []
    for page in texts:
        name = page["adres"].strip("/")
        sections = tuple(CollectionSection(heading=heading, text=text) for _, heading, text in page["secties"])
        pages.append(CollectionPage(id=name, title=page["titel"], sections=sections, keywords=keywords.get(name, ())))
    questions = [
        Question(
            cls=NONE if question.soort is Vraagsoort.GEEN else question.soort,
            q=question.vraag,
            rel=dict.fromkeys(question.paginas, ANSWERS),
        )
        for question in site.zoekvragen[CODE].vragen
        if question.soort is not Vraagsoort.CRISIS
    ]
    return Collection(pages, questions)


def rows(collection: Collection) -> Iterator[tuple[str, ...]]:
    """One line for each engine."""
    yield (f"{len(collection.pages)} pages, {len(collection.questions)} questions", *HEAD)
    engines: dict[str, Callable[[], Engine]] = {
        "ours": lambda: ours(ROOT, collection.pages, collection.questions, CODE),
        f"stock Material {metadata.version('mkdocs-material')}": lambda: _material(collection),
        f"MiniSearch {version('minisearch')}": lambda: _minisearch(collection),
    }
    for name, engine in engines.items():
        yield name, *_cells(figures(collection.questions, _middle(engine)))


def _middle(run: Callable[[], Engine]) -> Engine:
    """Opening happens once in a run, so that one run would tell little of it."""
    runs = sorted((run() for _ in range(REPEATS)), key=lambda engine: engine.loading)
    return runs[REPEATS // 2]


def _cells(found: Figures) -> Iterator[str]:
    """One line of the table; a share is a number from 0 to 1."""
    for name in ("success@1", "success@3", "mrr", "ndcg@10"):
        yield f"{found['totaal'][name]:.3f}"
    yield f"{found['geen_antwoord']['leeg']:.2f}"
    size, times = found["bytes"], found["ms"]
    yield f"{size['index'] / 1000:.0f} → {size['index_gzip'] / 1000:.0f}"
    yield f"{size['code_gzip'] / 1000:.1f}"
    yield f"{times['laden']:.0f}"
    yield f"{times['p50']:.2f} / {times['p95']:.2f}"


def _material(collection: Collection) -> Engine:
    """The index is what the stock plugin writes for a site of these pages."""
    scripts = Path(str(resources.files("material"))) / "templates" / "assets" / "javascripts"
    [worker] = (scripts / "workers").glob("search.*.min.js")
    with tempfile.TemporaryDirectory() as folder:
        project = _stock_project(Path(folder), collection)
        stock.one_by_one([project])
        index = (project / "site" / "search" / "search_index.json").read_text(encoding="utf-8")
    told = {"folder": str(worker.parent), "worker": worker.name, "index": index, "questions": collection.asked()}
    peer = Peer.model_validate_json(run_node(HERE / "material.mjs", told))
    imported = [scripts / "lunr" / "min" / f"lunr.{name}.min.js" for name in ("stemmer.support", CODE)]
    return peer.engine(sum(gzipped(file.read_bytes()) for file in (worker, *imported)))


def _stock_project(root: Path, collection: Collection) -> Path:
    """Every page as HTML, so that no character of a text is taken for Markdown."""
    for name, page in collection.searched():
        file = root / "docs" / name / "index.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("\n\n".join(_html(page)), encoding="utf-8")
    theme = {"name": "material", "language": CODE}
    settings = {"site_name": "Zoeken", "theme": theme, "plugins": ["search"]}
    (root / "mkdocs.yml").write_text(yaml.safe_dump(settings), encoding="utf-8")
    return root


def _html(page: SearchPage) -> Iterator[str]:
    yield f'<h1 id="top">{html.escape(page.title)}</h1>'
    for number, section in enumerate(page.sections):
        if section.heading:
            yield f'<h2 id="s{number}">{html.escape(section.heading)}</h2>'
        yield f"<p>{html.escape(section.text)}</p>"


def _minisearch(collection: Collection) -> Engine:
    documents = [
        {
            "page": name,
            "title": page.title,
            "headings": "\n".join(section.heading for section in page.sections),
            "text": "\n".join(section.text for section in page.sections),
        }
        for name, page in collection.searched()
    ]
    told = {"documents": documents, "questions": collection.asked()}
    peer = Peer.model_validate_json(run_node(HERE / "minisearch.mjs", told))
    return peer.engine(gzipped(COMMENTS.sub(b"", MINISEARCH.read_bytes())))


if __name__ == "__main__":
    main()
