"""The search index of one language, from its pages: everything that needs all pages at once is decided here."""

import dataclasses
import json
from collections.abc import Iterable, Mapping, Sequence

from macros.model.zoektaal import Zoektaal
from macros.output.search.compact import pack_postings, pack_stems, pack_words
from macros.output.search.compounds import LONG_HEAD, SHORTEST_INDEXED, SHORTEST_PART, Splitter
from macros.output.search.impacts import FIELDS, PART_WEIGHT, Texts, impacts
from macros.output.search.pages import AUDIENCES, SearchPage
from macros.output.search.stems import Stemmer
from macros.output.search.synonyms import Synonyms
from macros.output.search.vocabulary import order, stems
from macros.output.search.words import folding, words

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


def index(
    pages: Sequence[SearchPage], pack: Zoektaal, synonyms: Iterable[Synonyms], crisis: Sequence[str]
) -> Mapping[str, object]:
    """What a browser reads; `motor.js` says what each key is for."""
    fold = folding(pack.vouwen)
    texts = [_texts(page, fold) for page in pages]
    stemmer = Stemmer(pack)
    groups = tuple(synonyms)
    vocabulary = _vocabulary(pages, texts, groups, pack, stemmer, fold)
    postings = impacts(texts, vocabulary.stems, vocabulary.parts) if pages else {}
    terms = list(dict.fromkeys(vocabulary.stems.values()))
    numbers = {term: number for number, term in enumerate(terms)}
    places = _places(pages, vocabulary, pack, fold)
    return {
        "versie": VERSION,
        "doelgroepen": "".join(str(AUDIENCES.index(page.audience)) for page in pages),
        "woorden": pack_words(list(vocabulary.stems)),
        "stammen": pack_stems(vocabulary.stems),
        "afkortingen": sorted(vocabulary.acronyms, key=order),
        "treffers": " ".join(
            pack_postings([(page, weight, places.get((term, page), 0)) for page, weight in postings[term]])
            for term in terms
        ),
        "titels": [[numbers[term] for term in _title_terms(page, vocabulary, pack, fold)] for page in pages],
        **_synonyms(groups, vocabulary, numbers, pack, stemmer, fold),
        "crisis": [" ".join(_plain(phrase, fold)) for phrase in crisis],
        "taal": _language(pack, stemmer),
    }


def as_json(value: object) -> bytes:
    """The same bytes for the same value."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _texts(page: SearchPage, fold: Mapping[str, str]) -> Texts:
    """The words of a page by the fields of `FIELDS`."""
    texts = {
        "title": [page.title],
        "headings": [section.heading for section in page.sections],
        "body": [section.text for section in page.sections],
        "keywords": page.keywords,
        "foreign": page.foreign,
    }
    return {field.name: [word.text for text in texts[field.name] for word in words(text, fold)] for field in FIELDS}


def _vocabulary(
    pages: Sequence[SearchPage],
    texts: Sequence[Texts],
    groups: Iterable[Synonyms],
    pack: Zoektaal,
    stemmer: Stemmer,
    fold: Mapping[str, str],
) -> Vocabulary:
    found = {word for fields in texts for of_field in fields.values() for word in of_field}
    acronyms = frozenset(
        word.text
        for page in pages
        for text in (page.title, *(part for s in page.sections for part in (s.heading, s.text)), *page.keywords)
        for word in words(text, fold)
        if word.is_acronym
    )
    targets = {word for group in groups for target, _ in group.targets for word in _plain(target, fold)}
    of_all = stems(found | targets, acronyms, pack, stemmer)
    of_words = {word: stem for word, stem in of_all.items() if word in found}
    besides = {word: stem for word, stem in of_all.items() if word not in found}
    stop = set(pack.stopwoorden)
    titles = {of_words[word] for fields in texts for word in fields["title"] if word not in stop or word in acronyms}

    def may_be_part(word: str, head: str) -> bool:
        """A short word is a part only before a long one, or where it matters enough to stand in a title."""
        if word not in of_words or word in stop or len(word) < SHORTEST_PART:
            return False
        is_heavy = len(head) >= LONG_HEAD or of_words[word] in titles
        return len(word) > SHORTEST_PART or (is_heavy and word not in acronyms)

    splitter = Splitter(pack.tussenletters, may_be_part)
    parts = {word: splitter.split(word) for word in of_words if pack.samenstellingen and len(word) >= SHORTEST_INDEXED}
    return Vocabulary(of_words, besides, acronyms, {word: found for word, found in parts.items() if found})


def _places(
    pages: Sequence[SearchPage], vocabulary: Vocabulary, pack: Zoektaal, fold: Mapping[str, str]
) -> Mapping[tuple[str, int], int]:
    """For each term and page the section that is most about it; what the title says is about the whole page."""
    places = {}
    for page_number, page in enumerate(pages):
        best: dict[str, tuple[float, int]] = {}
        for number, section in enumerate(page.sections):
            for term, weight in _section_weights(section.heading, section.text, vocabulary, fold).items():
                best[term] = max(best.get(term, (0.0, 0)), (weight, -number))
        places.update({(term, page_number): -number for term, (_, number) in best.items()})
        places.update({(term, page_number): 0 for term in _title_terms(page, vocabulary, pack, fold)})
    return places


def _title_terms(page: SearchPage, vocabulary: Vocabulary, pack: Zoektaal, fold: Mapping[str, str]) -> list[str]:
    """What a title says, without the words that say nothing."""
    stop = set(pack.stopwoorden) - vocabulary.acronyms
    said = (word.text for word in words(page.title, fold) if word.text not in stop and not word.is_joined)
    return list(dict.fromkeys(vocabulary.stems[word] for word in said))


def _section_weights(heading: str, text: str, vocabulary: Vocabulary, fold: Mapping[str, str]) -> Mapping[str, float]:
    found: dict[str, float] = {}
    for part, weight in ((heading, HEADING_WEIGHT), (text, 1)):
        for word in words(part, fold):
            for term, share in (
                (vocabulary.stems[word.text], 1.0),
                *((vocabulary.stems[inside], PART_WEIGHT) for inside in vocabulary.parts.get(word.text, ())),
            ):
                found[term] = found.get(term, 0) + weight * share
    return found


def _synonyms(
    groups: Iterable[Synonyms],
    vocabulary: Vocabulary,
    numbers: Mapping[str, int],
    pack: Zoektaal,
    stemmer: Stemmer,
    fold: Mapping[str, str],
) -> Mapping[str, object]:
    """Each group as what is typed, in stems, and the terms it leads to; and its single words that no page has.

    Those are guessed when somebody mistypes them, but never if they lead to something sensitive.
    """
    found = []
    guesses = set()
    stop = set(pack.stopwoorden)
    for group in groups:
        targets = []
        for text, weight in group.targets:
            target = _plain(text, fold)
            content = [word for word in target if word not in stop] or target
            terms = [numbers.get(vocabulary.stems.get(word) or vocabulary.besides[word]) for word in content]
            if terms and None not in terms and [weight, *terms] not in targets:
                targets.append([weight, *terms])
        if not targets:
            continue
        typed, misspelled = (
            sorted({" ".join(map(stemmer.stem, _plain(phrase, fold))) for phrase in phrases})
            for phrases in (group.typed, group.misspelled)
        )
        found.append(["|".join(typed), "|".join(misspelled), *targets])
        if not any(root in text for text, _ in group.targets for root in pack.gevoelig):
            phrases = (_plain(phrase, fold) for phrase in group.typed)
            guesses |= {words[0] for words in phrases if len(words) == 1 and words[0] not in vocabulary.stems}
    return {"synoniemen": found, "gissingen": " ".join(sorted(guesses, key=order))}


def _plain(phrase: str, fold: Mapping[str, str]) -> list[str]:
    return [word.text for word in words(phrase, fold) if not word.is_joined]


def _language(pack: Zoektaal, stemmer: Stemmer) -> Mapping[str, object]:
    """What the engine needs of a language pack."""
    return {
        "vouwen": dict(sorted(folding(pack.vouwen).items())),
        "stop": " ".join(sorted(pack.stopwoorden, key=order)),
        "zacht": " ".join(sorted({stemmer.stem(word) for word in pack.zachte_woorden}, key=order)),
        "klinkers": pack.klinkers,
        "uitgangen": stemmer.endings,
        "voorvoegsels": sorted(pack.voorvoegsels, key=lambda text: (-len(text), text)),
        "kortste": pack.kortste_stam,
        "herhaal": pack.herhaal,
        "afronding": [[rule.patroon, rule.wordt] for rule in pack.afronding],
        "vast": dict(sorted(pack.vaste_stammen.items())),
        "wisselingen": pack.wisselingen,
        "deelwoord": [pack.deelwoord.begin, *pack.deelwoord.eind] if pack.deelwoord else [],
        "delen": pack.samenstellingen,
        "links": pack.tussenletters,
        "verwarringen": [[rule.kosten, *rule.paren] for rule in pack.verwarringen],
        "weglatingen": [[rule.kosten, *rule.paren] for rule in pack.weglatingen],
        "toetsen": pack.toetsenbord,
        "gevoelig": pack.gevoelig,
    }
