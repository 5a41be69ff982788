"""`make lighthouse`: every template as Lighthouse sees it on a slow phone; the median of several runs as a table."""

import argparse
import contextlib
import dataclasses
import functools
import gzip
import http.server
import json
import statistics
import sys
import tempfile
import threading
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypedDict

from macros.commands import serve
from tests import sites
from tests.browser.chromium import executable
from tests.browser.served import COMPRESSED, Served
from tests.pages import plan, tools
from tests.pages.plan import Built

RUNS = 5
CATEGORIES = {"performance": "perf", "accessibility": "a11y", "best-practices": "best", "seo": "seo"}
TIMES = {"largest-contentful-paint": "LCP s", "total-blocking-time": "TBT ms", "cumulative-layout-shift": "CLS"}
FULL = 100
FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update"


class Audit(TypedDict):
    title: str
    score: float | None
    numericValue: float


class Reference(TypedDict):
    id: str
    weight: float


class Category(TypedDict):
    score: float | None
    auditRefs: list[Reference]


class Result(TypedDict):
    """The part of Lighthouse's report that is used here."""

    categories: dict[str, Category]
    audits: dict[str, Audit]


@dataclasses.dataclass(frozen=True)
class Row:
    """Medians of one page; `lost` names what cost points in any run."""

    address: str
    scores: tuple[int, ...]
    times: tuple[float, ...]
    lost: tuple[str, ...]

    def is_full(self) -> bool:
        return all(score == FULL for score in self.scores)


class CompressingHandler(serve.Handler):
    """Sends text compressed, and lets a browser keep what has a hash in its name, as GitHub Pages does."""

    def do_GET(self) -> None:  # noqa: N802 - http.server prescribes the name
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file() or file.suffix not in COMPRESSED:
            super().do_GET()
            return
        body = gzip.compress(file.read_bytes(), mtime=0)
        self.send_response(http.HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def main(arguments: list[str] | None = None) -> int:
    """1 when a page has less than full marks."""
    parser = argparse.ArgumentParser(prog="python -m tests.pages.lighthouse", description=__doc__)
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--only", default="", help="addresses that contain this")
    parser.add_argument("--every-language", action="store_true", help="the other languages too")
    options = parser.parse_args(arguments)
    rows = []
    with tempfile.TemporaryDirectory(prefix="lighthouse-") as folder, _served(Path(folder) / "site") as built:
        pages = built.templates() if options.every_language else built.templates(built.site.brontaal)
        for page in pages:
            if options.only in page.address and not page.is_not_found:
                rows.append(_row(page.address, [_measure(built.url(page)) for _ in range(options.runs)]))
                print(f"{page.address} {rows[-1].scores}", file=sys.stderr)
    print(table(rows))
    return 0 if all(row.is_full() for row in rows) else 1


@contextlib.contextmanager
def _served(folder: Path) -> Iterator[Built]:
    """The site at its own address: one that names another as its canonical address would lose points for that."""
    handler = functools.partial(CompressingHandler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        root = f"http://127.0.0.1:{server.server_port}/"
        sites.build(sites.ROOT, "--doel", str(folder), SITE_URL=root, REPO_URL=sites.REPO_URL)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield plan.read(Served(folder, root))
        finally:
            server.shutdown()
            thread.join()


def _measure(url: str) -> Result:
    printed = tools.run_node(
        "lighthouse",
        url,
        "--quiet",
        "--output=json",
        "--form-factor=mobile",
        f"--only-categories={','.join(CATEGORIES)}",
        f"--chrome-flags={FLAGS}",
        extra={"CHROME_PATH": str(executable())},
    )
    result: Result = json.loads(printed)
    return result


def _row(address: str, results: list[Result]) -> Row:
    scores = tuple(
        int(statistics.median(round(FULL * (result["categories"][name]["score"] or 0)) for result in results))
        for name in CATEGORIES
    )
    times = tuple(statistics.median(result["audits"][name]["numericValue"] for result in results) for name in TIMES)
    lost = {title for result in results for title in _lost(result)}
    return Row(address, scores, times, tuple(sorted(lost)))


def _lost(result: Result) -> Iterable[str]:
    """Titles of the audits that cost points."""
    for name in CATEGORIES:
        for reference in result["categories"][name]["auditRefs"]:
            audit = result["audits"][reference["id"]]
            score = audit["score"]
            if reference["weight"] and score is not None and round(FULL * score) < FULL:
                yield f"{name}: {audit['title']} ({round(FULL * score)})"


def table(rows: Sequence[Row]) -> str:
    """One line a page, and below it what cost points."""
    width = max((len(row.address) for row in rows), default=0)
    head = [*(f"{name:>5}" for name in CATEGORIES.values()), *(f"{name:>7}" for name in TIMES.values())]
    lines = [" ".join([" " * width, *head])]
    for row in rows:
        largest, blocking, shift = row.times
        cells = [f"{score:>5}" for score in row.scores]
        cells += [f"{largest / 1000:>7.2f}", f"{blocking:>7.0f}", f"{shift:>7.3f}"]
        lines.append(" ".join([f"{row.address:<{width}}", *cells]))
        lines.extend(f"{'':<{width}}   {text}" for text in row.lost if not row.is_full())
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
