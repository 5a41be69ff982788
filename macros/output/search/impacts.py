"""How much each page is about each term, with the `lunr` package counting what stands in which field.

lunr gets words and a pipeline of ours; its own scoring is not used, because it cannot weigh fields together (BM25F).
"""

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence

from lunr.builder import Builder
from lunr.token import Token

from macros.output.search.compact import MOST

PARTS = "_parts"


@dataclasses.dataclass(frozen=True)
class Field:
    """How heavily words in a field weigh, and how much a long field thins them (0 to 1)."""

    name: str
    weight: float
    thinning: float


FIELDS = (
    Field("title", 9, 0.2),
    Field("headings", 2, 0.2),
    Field("body", 1, 0.5),
    Field("keywords", 6, 0),
    Field("foreign", 3, 0),
)
PART_WEIGHT = 0.5
"""Part of a compound against a word that stands there by itself."""
SATURATION = 2.0
"""At this sum of weights a page is half about a term."""

Texts = Mapping[str, Sequence[str]]
"""The words of one page by field."""


class _Step:
    """One step of lunr's pipeline; without a label it would warn."""

    def __init__(self, label: str, terms: Callable[[str], Iterable[str]]) -> None:
        self.label = label
        self._terms = terms

    def __call__(self, token: Token, _number: int, _tokens: Sequence[Token]) -> list[Token]:
        return [Token(term) for term in self._terms(str(token))]


def impacts(
    pages: Sequence[Texts], stems: Mapping[str, str], parts: Mapping[str, Sequence[str]]
) -> Mapping[str, list[tuple[int, int]]]:
    """For each term the pages that are about it, with a weight of 1 to 63."""
    builder = _counted(pages, stems, parts)
    lengths = {
        field.name: sum(builder.field_lengths[_ref(field.name, number)] for number in range(len(pages))) / len(pages)
        for field in FIELDS
    }
    sums: dict[str, dict[int, float]] = {}
    for number in range(len(pages)):
        for field in FIELDS:
            length = builder.field_lengths[_ref(field.name, number)]
            thinned = 1 - field.thinning + field.thinning * length / (lengths[field.name] or 1)
            for name, share in ((field.name, 1.0), (field.name + PARTS, PART_WEIGHT)):
                for term, count in builder.field_term_frequencies[_ref(name, number)].items():
                    of_term = sums.setdefault(term, {})
                    of_term[number] = of_term.get(number, 0) + field.weight * share * count / thinned
    return {
        term: [(number, _quantised(total)) for number, total in sorted(of_term.items())]
        for term, of_term in sums.items()
    }


def _counted(pages: Sequence[Texts], stems: Mapping[str, str], parts: Mapping[str, Sequence[str]]) -> Builder:
    """Every field twice: its words, and the parts of its compounds."""

    def part_terms(word: str) -> Iterable[str]:
        return (stems[part] for part in parts[word] if stems[part] != stems[word])

    whole, split = _Step("stem", lambda word: (stems[word],)), _Step("parts", part_terms)
    names = [field.name for field in FIELDS]
    builder = Builder()
    builder.ref("number")
    for name in names:
        builder.field(name)
        builder.field(name + PARTS)
    builder.pipeline.add(whole, split)
    builder.pipeline.skip(split, names)
    builder.pipeline.skip(whole, [name + PARTS for name in names])
    for number, texts in enumerate(pages):
        words = {name: list(texts[name]) for name in names}
        split_up = {name + PARTS: [word for word in words[name] if word in parts] for name in names}
        builder.add({"number": number, **words, **split_up})
    return builder


def _ref(field: str, number: int) -> str:
    """How lunr names a field of a page."""
    return f"{field}/{number}"


def _quantised(total: float) -> int:
    return max(1, int(total / (total + SATURATION) * MOST + 0.5))
