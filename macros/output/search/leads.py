"""Synonyms as the engine reads them: what is typed in stems, and the terms of the index that it leads to."""

from collections.abc import Iterable, Iterator, Mapping

from macros.output.search.analysis import Analysis
from macros.output.search.synonyms import Synonyms
from macros.output.search.vocabulary import order

Target = list[int]
"""A weight in hundredths, and the terms that belong together."""


class Leads:
    """`terms` gives the number of a word's term, also of words that stand on no page if another form does."""

    def __init__(self, analysis: Analysis, terms: Mapping[str, int], on_pages: Mapping[str, str]) -> None:
        self._analysis = analysis
        self._terms = terms
        self._on_pages = on_pages

    def for_engine(self, groups: Iterable[Synonyms]) -> Mapping[str, object]:
        """Each group; its misspelled words; and words of no page that are guessed when somebody mistypes them.

        What leads to something sensitive is never guessed.
        """
        led = [(group, targets) for group in groups if (targets := self._targets(group))]
        return {
            "synoniemen": [
                ["|".join(sorted(self._keys(group.typed) | self._keys(group.misspelled))), *targets]
                for group, targets in led
            ],
            "fout": " ".join(sorted({key for group, _ in led for key in self._misspelled(group)})),
            "gissingen": " ".join(sorted({word for group, _ in led for word in self._guesses(group)}, key=order)),
        }

    def _targets(self, group: Synonyms) -> list[Target]:
        found: list[Target] = []
        for text, weight in group.targets:
            words = self._analysis.plain(text)
            content = [word for word in words if word not in self._analysis.stop] or words
            terms = [self._terms[word] for word in content if word in self._terms]
            if terms and len(terms) == len(content) and [weight, *terms] not in found:
                found.append([weight, *terms])
        return found

    def _keys(self, phrases: Iterable[str]) -> set[str]:
        return {" ".join(map(self._analysis.stemmer.stem, self._analysis.plain(phrase))) for phrase in phrases}

    def _misspelled(self, group: Synonyms) -> set[str]:
        return {key for key in self._keys(group.misspelled) - self._keys(group.typed) if " " not in key}

    def _guesses(self, group: Synonyms) -> Iterator[str]:
        targets = " ".join(word for text, _ in group.targets for word in self._analysis.plain(text))
        if any(root in targets for root in self._analysis.pack.gevoelig):
            return
        for phrase in group.typed:
            words = self._analysis.plain(phrase)
            if len(words) == 1 and words[0] not in self._on_pages:
                yield words[0]
