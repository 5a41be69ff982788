"""`make bench`: how long building takes and how large pages get, and how well search finds, beside stock Material.

A time depends on the machine and on what else it does, so none is asserted; test_flat.py asserts the bytes.
"""

import argparse
import dataclasses
import gzip
import importlib.metadata
import os
import platform
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from macros.site.load import load_site
from tests import sites
from tests.bench import search, stock
from tests.bench.project import TODAY, event_name, grown
from tests.bench.table import table

REPEATS = 3
SIZES = (100, 300, 1000)
MEASURED = {"home": "", "a text page": "burgers/plek/", "an event page": f"agenda/{event_name(1)}/"}
PACKAGES = ("mkdocs", "mkdocs-material", "mkdocs-macros-plugin")


@dataclasses.dataclass(frozen=True)
class Cost:
    """Seconds on the clock, and seconds that cores were busy with it, all together."""

    wall: float
    work: float


@dataclasses.dataclass(frozen=True)
class Real:
    """The site as it is: ours, and stock with one language after the other or all at the same time."""

    pages: int
    ours: Cost
    one_by_one: Cost
    together: Cost


@dataclasses.dataclass(frozen=True)
class Grown:
    """Both sites with more events; `pages` counts all languages, bytes are before and after compression."""

    pages: int
    ours: Cost
    theirs: Cost
    our_bytes: dict[str, tuple[int, int]]
    their_bytes: dict[str, tuple[int, int]]


def main() -> None:
    """Prints what is to be pasted into the README."""
    given = _given_collection()
    load = os.getloadavg()[0]
    cores = len(os.sched_getaffinity(0))
    if load > cores / 2:
        print(f"The machine has other work (load {load:.1f} on {cores} cores): read 'work' rather than 'wall'.\n")
    with tempfile.TemporaryDirectory() as folder:
        real = _real_site(Path(folder))
        sizes = [_at_size(Path(folder), events) for events in SIZES]
        collection = search.of_folder(given) if given else search.of_site(Path(folder) / "real-site")
        found = search.rows(collection)
    print(file=sys.stderr)
    tables = [_building(real), _growth(real, sizes), _page_sizes(sizes), found]
    print("\n\n".join([_machine(cores), *(table(rows) for rows in tables)]))


def _given_collection() -> Path | None:
    parser = argparse.ArgumentParser(description="Measures builds, pages and search.")
    search.add_argument(parser)
    collection: Path | None = parser.parse_args().collectie
    return collection


def _machine(cores: int) -> str:
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in PACKAGES)
    return f"{cores} cores, Python {platform.python_version()}, {versions}."


def _real_site(folder: Path) -> Real:
    """From nothing to a finished site; the median of some repeats."""
    root = grown(folder / "real", 0)
    site = folder / "real-site"
    ours = _median(lambda: _build(root, site))
    stocks = _stock_projects(root, folder / "real-stock")
    one_by_one = _median(lambda: stock.one_by_one(stocks))
    together = _median(lambda: stock.together(stocks))
    return Real(_pages(site), ours, one_by_one, together)


def _at_size(folder: Path, events: int) -> Grown:
    root = grown(folder / f"grown-{events}", events)
    site = folder / f"site-{events}"
    ours = _cost(lambda: _build(root, site))
    stocks = _stock_projects(root, folder / f"stock-{events}")
    theirs = _cost(lambda: stock.together(stocks))
    return Grown(_pages(site), ours, theirs, _bytes(site), _bytes(stocks[0] / "site"))


def _building(real: Real) -> Iterator[tuple[str, ...]]:
    yield (f"the real site, {real.pages} pages in all languages", "wall", "work")
    costs = {
        "ours, all languages at once; data, pages and links checked": real.ours,
        "stock Material, all languages at once; with a search index": real.together,
        "stock Material, one language after the other": real.one_by_one,
    }
    for name, cost in costs.items():
        wall, work = cost.wall / real.ours.wall, cost.work / real.ours.work
        yield name, f"{cost.wall:.1f} s ({wall:.1f} ×)", f"{cost.work:.1f} s ({work:.1f} ×)"


def _growth(real: Real, sizes: Iterable[Grown]) -> Iterator[tuple[str, ...]]:
    """What each page costs that is more than the real site has."""
    yield ("pages", "ours: wall", "work a page more", "stock: wall", "work a page more", "ours beside stock")
    for size in sizes:
        more = size.pages - real.pages
        ours = (size.ours.work - real.ours.work) / more
        theirs = (size.theirs.work - real.together.work) / more
        yield (
            f"{size.pages}",
            f"{size.ours.wall:.1f} s",
            f"{1000 * ours:.1f} ms",
            f"{size.theirs.wall:.1f} s",
            f"{1000 * theirs:.1f} ms",
            f"{ours / theirs:.1f} ×",
        )


def _page_sizes(sizes: list[Grown]) -> Iterator[tuple[str, ...]]:
    yield ("HTML, and as it is sent", *(f"{size.pages} pages" for size in sizes))
    for name in MEASURED:
        yield (f"ours, {name}", *(_kilobytes(size.our_bytes[name]) for size in sizes))
        yield (f"stock, {name}", *(_kilobytes(size.their_bytes[name]) for size in sizes))


def _build(root: Path, target: Path) -> None:
    sites.build(root, "--doel", str(target), VANDAAG=TODAY.isoformat())


def _stock_projects(root: Path, target: Path) -> list[Path]:
    return [stock.make(root, taal.code, target / taal.code) for taal in load_site(root).talen]


def _pages(site: Path) -> int:
    return sum(1 for _ in site.rglob("index.html"))


def _bytes(site: Path) -> dict[str, tuple[int, int]]:
    pages = {name: (site / address / "index.html").read_bytes() for name, address in MEASURED.items()}
    return {name: (len(page), len(gzip.compress(page, compresslevel=6))) for name, page in pages.items()}


def _median(do: Callable[[], None]) -> Cost:
    costs = [_cost(do) for _ in range(REPEATS)]
    return Cost(statistics.median(cost.wall for cost in costs), statistics.median(cost.work for cost in costs))


def _cost(do: Callable[[], None]) -> Cost:
    print(".", end="", file=sys.stderr, flush=True)
    started, worked = time.perf_counter(), _work()
    do()
    return Cost(time.perf_counter() - started, _work() - worked)


def _work() -> float:
    """Seconds that all finished processes of ours have kept a core busy."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _kilobytes(size: tuple[int, int]) -> str:
    return f"{size[0] / 1000:.1f} → {size[1] / 1000:.1f} KB"


if __name__ == "__main__":
    main()
