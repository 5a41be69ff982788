"""The search index of one language, from its pages: everything that needs all pages at once is decided here."""

import dataclasses
import json
from collections.abc import Iterable, Mapping, Sequence

from macros.model.zoektaal import Zoektaal
from macros.output.search.analysis import Analysis
from macros.output.search.compact import pack_postings, pack_stems, pack_words
from macros.output.search.compounds import LONG_HEAD, SHORTEST_INDEXED, SHORTEST_PART, Splitter
from macros.output.search.impacts import PART_WEIGHT, impacts
from macros.output.search.leads import Leads
from macros.output.search.pages import AUDIENCES, SearchPage
from macros.output.search.reading import ReadPage, Words, read_pages
from macros.output.search.synonyms import Synonyms
from macros.output.search.vocabulary import order, stems

VERSION = 1
HEADING_WEIGHT = 3
"""A word in the heading of a section against one in its text, where the best section of a page is chosen."""


@dataclasses.dataclass(frozen=True)
class Vocabulary:
    """The words of all pages: their stems, the acronyms among them, and the parts of compounds.

    `besides` holds the stems of words that stand on no page, but that synonyms lead to.
    """

    stems: Mapping[str, str]
    besides: Mapping[str, str]
    acronyms: frozenset[str]
    parts: Mapping[str, tuple[str, ...]]

    def said_by_title(self, page: ReadPage, stop: frozenset[str]) -> list[str]:
        """The stems in a title, without the words that say nothing."""
        said = (word.text for word in page.title if not word.is_joined)
        return list(dict.fromkeys(self.stems[word] for word in said if word not in stop or word in self.acronyms))


def index(
    pages: Sequence[SearchPage], pack: Zoektaal, synonyms: Iterable[Synonyms], crisis: Sequence[str]
) -> Mapping[str, object]:
    """What a browser reads: `lezen.js` opens it."""
    analysis = Analysis(pack)
    read = read_pages(pages, analysis)
    groups = tuple(synonyms)
    vocabulary = _vocabulary(read, groups, analysis)
    postings = impacts([page.texts() for page in read], vocabulary.stems, vocabulary.parts) if pages else {}
    terms = list(dict.fromkeys(vocabulary.stems.values()))
    numbers = {term: number for number, term in enumerate(terms)}
    titles = [vocabulary.said_by_title(page, analysis.stop) for page in read]
    places = [_places(page, title, vocabulary) for page, title in zip(read, titles, strict=True)]
    reachable = {**vocabulary.stems, **vocabulary.besides}
    leads = Leads(
        analysis, {word: numbers[stem] for word, stem in reachable.items() if stem in numbers}, vocabulary.stems
    )
    return {
        "versie": VERSION,
        "doelgroepen": "".join(str(AUDIENCES.index(page.audience)) for page in pages),
        "woorden": pack_words(list(vocabulary.stems)),
        "stammen": pack_stems(vocabulary.stems),
        "afkortingen": sorted(vocabulary.acronyms, key=order),
        "treffers": " ".join(
            pack_postings([(page, weight, places[page].get(term, 0)) for page, weight in postings[term]])
            for term in terms
        ),
        "titels": [[numbers[term] for term in title] for title in titles],
        **leads.for_engine(groups),
        "crisis": [" ".join(analysis.plain(phrase)) for phrase in crisis],
        "taal": analysis.for_engine(),
    }


def as_json(value: object) -> bytes:
    """The same bytes for the same value."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _vocabulary(pages: Sequence[ReadPage], groups: Iterable[Synonyms], analysis: Analysis) -> Vocabulary:
    found = {word for page in pages for words in page.texts().values() for word in words}
    acronyms = frozenset(word for page in pages for word in page.acronyms())
    targets = {word for group in groups for target, _ in group.targets for word in analysis.plain(target)}
    of_all = stems(found | targets, acronyms, analysis.pack, analysis.stemmer)
    vocabulary = Vocabulary(
        {word: stem for word, stem in of_all.items() if word in found},
        {word: stem for word, stem in of_all.items() if word not in found},
        acronyms,
        {},
    )
    return dataclasses.replace(vocabulary, parts=_parts(pages, vocabulary, analysis))


def _parts(pages: Sequence[ReadPage], vocabulary: Vocabulary, analysis: Analysis) -> Mapping[str, tuple[str, ...]]:
    """The compounds of the site."""
    if not analysis.pack.samenstellingen:
        return {}
    titles = {term for page in pages for term in vocabulary.said_by_title(page, analysis.stop)}

    def may_be_part(word: str, head: str) -> bool:
        """A short word is a part only before a long one, or where it matters enough to stand in a title."""
        if word not in vocabulary.stems or word in analysis.stop or len(word) < SHORTEST_PART:
            return False
        is_heavy = len(head) >= LONG_HEAD or vocabulary.stems[word] in titles
        return len(word) > SHORTEST_PART or (is_heavy and word not in vocabulary.acronyms)

    splitter = Splitter(analysis.pack.tussenletters, may_be_part)
    parts = {word: splitter.split(word) for word in vocabulary.stems if len(word) >= SHORTEST_INDEXED}
    return {word: found for word, found in parts.items() if found}


def _places(page: ReadPage, title: Sequence[str], vocabulary: Vocabulary) -> Mapping[str, int]:
    """For each term the section that is most about it; what the title says is about the whole page."""
    best: dict[str, tuple[float, int]] = {}
    for number, (heading, text) in enumerate(page.sections):
        weights: dict[str, float] = {}
        _weigh(heading, HEADING_WEIGHT, vocabulary, weights)
        _weigh(text, 1, vocabulary, weights)
        for term, weight in weights.items():
            best[term] = max(best.get(term, (0.0, 0)), (weight, -number))
    return {term: -number for term, (_, number) in best.items()} | dict.fromkeys(title, 0)


def _weigh(words: Words, weight: float, vocabulary: Vocabulary, weights: dict[str, float]) -> None:
    for word in words:
        term = vocabulary.stems[word.text]
        weights[term] = weights.get(term, 0) + weight
        for part in vocabulary.parts.get(word.text, ()):
            term = vocabulary.stems[part]
            weights[term] = weights.get(term, 0) + weight * PART_WEIGHT
