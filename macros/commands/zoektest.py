"""Measures search over a collection of pages and questions, with the site's own synonyms and language pack."""

import dataclasses
import gzip
import json
import math
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TypedDict, TypeVar

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from macros.commands.searching import MODULES, SearchError, answers
from macros.findings import Finding, FindingsError, Place, report
from macros.output.assets import module
from macros.output.search.language import index_for
from macros.output.search.pages import SearchPage, Section, audience
from macros.pages.build import read_phrases
from macros.site.load import load_site

NONE = "none"
READ_ON = "Lees ook"
GOOD = 2
"""A page of this grade answers the question."""
DEEP = 10
FOLDERS = {"professionals": "zorgverleners"}
"""Folders of a collection that stand for one of ours."""
FORM = "heeft een andere vorm — geef een lijst zoals in de verzameling: {}"
PAGES_FORM = '[{"id": …, "url": …, "title": …, "sections": [{"heading": …, "text": …}]}]'
QUESTIONS_FORM = '[{"qid": …, "cls": …, "q": …, "rel": {"pagina": 3}}]'

Counts = Mapping[str, float]
T = TypeVar("T", bound=BaseModel)


class CollectionSection(BaseModel):
    model_config = ConfigDict(frozen=True, strict=True)

    heading: str = ""
    text: str


class CollectionPage(BaseModel):
    model_config = ConfigDict(frozen=True)

    id: str
    url: str = ""
    title: str
    sections: tuple[CollectionSection, ...]
    keywords: tuple[str, ...] = ()


class Question(BaseModel):
    """`rel` gives each page that answers it a grade of 1 to 3; `cls` is `none` where nothing does."""

    model_config = ConfigDict(frozen=True)

    cls: str
    q: str
    rel: dict[str, int] = {}


@dataclasses.dataclass(frozen=True)
class Engine:
    """What an engine gave: for each question the pages in order and the milliseconds; what it sends, and opening it."""

    rankings: Sequence[Sequence[str]]
    times: Sequence[float]
    loading: float
    index: bytes
    code: int


class Figures(TypedDict):
    """The form in which figures are printed."""

    totaal: Counts
    klassen: Mapping[str, Counts]
    geen_antwoord: Counts
    bytes: Mapping[str, int]
    ms: Counts


def run(root: Path, pages_file: Path, questions_file: Path, code: str) -> int:
    """Prints the figures as JSON; 1, with findings, when a file is not what it should be."""
    try:
        pages, questions = read_collection(pages_file, questions_file)
        measured = figures(questions, ours(root, pages, questions, code))
    except FindingsError as error:
        print(report(error.findings))
        return 1
    except SearchError as error:
        print(error)
        return 1
    print(json.dumps(measured, ensure_ascii=False, indent=1))
    return 0


def read_collection(pages_file: Path, questions_file: Path) -> tuple[tuple[CollectionPage, ...], tuple[Question, ...]]:
    """The pages and the questions; FindingsError when a file is not what it should be."""
    return _read(pages_file, CollectionPage, PAGES_FORM), _read(questions_file, Question, QUESTIONS_FORM)


def ours(root: Path, pages: Sequence[CollectionPage], questions: Sequence[Question], code: str) -> Engine:
    """The search of this project over these pages."""
    dutch = load_site(root)
    if code not in {taal.code for taal in dutch.talen}:
        message = f"'{code}' is geen taal van deze site — kies uit data/talen.yml"
        raise FindingsError([Finding(Place("data/talen.yml"), "taal", message)])
    site = read_phrases(root, dutch, code).translate(dutch)
    index = index_for(dutch, site, code, [search_page(page) for page in pages])
    found = answers(root, index, [question.q for question in questions])
    rankings = [[pages[hit.pagina].id for hit in answer.treffers] for answer in found.antwoorden]
    return Engine(rankings, [answer.ms for answer in found.antwoorden], found.laden, index, code_bytes(root))


def figures(questions: Sequence[Question], engine: Engine) -> Figures:
    """Success, ranks, bytes and times: one way of counting for every engine."""
    scored: dict[str, list[Counts]] = {}
    empty = []
    for question, ranking in zip(questions, engine.rankings, strict=True):
        if question.cls == NONE:
            empty.append(not ranking)
        else:
            scored.setdefault(question.cls, []).append(score(ranking, question.rel))
    times = sorted(engine.times)
    index = engine.index
    return {
        "totaal": _mean([one for of_class in scored.values() for one in of_class]),
        "klassen": {name: _mean(of_class) for name, of_class in sorted(scored.items())},
        "geen_antwoord": {"n": len(empty), "leeg": _round(sum(empty) / len(empty)) if empty else 0.0},
        "bytes": {"index": len(index), "index_gzip": gzipped(index), "code_gzip": engine.code},
        "ms": {"laden": _round(engine.loading), "p50": _at(times, 0.5), "p95": _at(times, 0.95)},
    }


def score(ranking: Sequence[str], grades: Mapping[str, int]) -> Counts:
    """One question: whether the first page, or one of the first three, answers it, and how high all pages stand."""
    good = [grades.get(name, 0) >= GOOD for name in ranking]
    first = next((number for number, is_good in enumerate(good[:DEEP], start=1) if is_good), None)
    ideal = _gain(sorted(grades.values(), reverse=True))
    return {
        "success@1": float(any(good[:1])),
        "success@3": float(any(good[:3])),
        "mrr": 1 / first if first else 0.0,
        "ndcg@10": _gain([grades.get(name, 0) for name in ranking]) / ideal if ideal else 0.0,
        "nul": float(not ranking),
    }


def gzipped(content: bytes) -> int:
    return len(gzip.compress(content, mtime=0))


def code_bytes(root: Path) -> int:
    """What the worker and all modules that it imports weigh as they are sent, each by itself."""
    return sum(gzipped(module(file)) for file in engine_files(root))


def engine_files(root: Path) -> tuple[Path, ...]:
    """The worker and all that it imports."""
    folder = root / MODULES
    found: list[Path] = []
    waiting = [folder / "werker.js"]
    while waiting:
        file = waiting.pop()
        if file in found:
            continue
        found.append(file)
        lines = file.read_text(encoding="utf-8").splitlines()
        waiting += [folder / line.split('"./')[1].rstrip('";') for line in lines if ' from "./' in line]
    return tuple(sorted(found))


def _gain(grades: Iterable[int]) -> float:
    return math.fsum((2**grade - 1) / math.log2(place + 2) for place, grade in enumerate(list(grades)[:DEEP]))


def _mean(scores: Sequence[Counts]) -> Mapping[str, float]:
    names = ("success@1", "success@3", "mrr", "ndcg@10", "nul")
    count = len(scores)
    return {
        "n": count,
        **{name: _round(math.fsum(one[name] for one in scores) / count) if count else 0.0 for name in names},
    }


def _at(times: Sequence[float], share: float) -> float:
    return _round(times[min(len(times) - 1, int(len(times) * share))]) if times else 0.0


def _round(value: float) -> float:
    return round(value, 4)


def search_page(page: CollectionPage) -> SearchPage:
    """A page of a collection as search sees it: without the links that lead on."""
    folder, slash, name = page.id.partition("/")
    sections = [Section("", part.heading, part.text) for part in page.sections if part.heading != READ_ON]
    return SearchPage(
        page.id, page.title, audience(FOLDERS.get(folder, folder) + slash + name), tuple(sections), page.keywords
    )


def _read(file: Path, model: type[T], form: str) -> tuple[T, ...]:
    """The records of a file; FindingsError when it cannot be read or has another form."""
    try:
        content = file.read_bytes()
    except OSError as error:
        message = f"is niet te lezen ({error.strerror}) — geef het pad van een bestand"
        raise FindingsError([Finding(Place(str(file)), "bestand", message)]) from None
    try:
        return TypeAdapter(tuple[model, ...]).validate_json(content)  # type: ignore[valid-type]
    except ValidationError as error:
        message = FORM.format(form)
        where = ".".join(str(step) for step in error.errors(include_url=False)[0]["loc"]) or "bestand"
        raise FindingsError([Finding(Place(str(file)), where, message)]) from None
