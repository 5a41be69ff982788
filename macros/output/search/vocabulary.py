"""Which words of a site are one: those with a stem in common, and those that a language makes from each other."""

from collections.abc import Iterable, Iterator, Mapping

from macros.model.zoektaal import Zoektaal
from macros.output.search.stems import Stemmer

LONG_PARTICIPLE = 4
"""Letters that stand between the beginning and the end of a participle at least."""
SHORT_BASE = 3
ACRONYM_STEM = 4
"""A shorter acronym is a name, also where it looks like a word with an ending."""


def order(word: str) -> bytes:
    """Words stand in the order in which a browser compares them."""
    return word.encode("utf-16-be", "surrogatepass")


def stems(found: Iterable[str], acronyms: frozenset[str], pack: Zoektaal, stemmer: Stemmer) -> Mapping[str, str]:
    """For each word the stem under which it is found, in the order of the words."""
    words = sorted(set(found), key=order)
    own = {word: word if word in acronyms and len(word) < ACRONYM_STEM else stemmer.stem(word) for word in words}
    joined = _Joined()
    for participle, verb in _participles(own, acronyms, pack, stemmer):
        joined.join(own[participle], verb)
    for family in _families(words, pack).values():
        for word in family[1:]:
            joined.join(own[word], own[family[0]])
    return {word: joined.under(stem) for word, stem in own.items()}


class _Joined:
    """Stems that have become one, each under the first."""

    def __init__(self) -> None:
        self._under: dict[str, str] = {}

    def under(self, stem: str) -> str:
        while stem in self._under:
            stem = self._under[stem]
        return stem

    def join(self, stem: str, other: str) -> None:
        first = self.under(other)
        if stem not in self._under and stem != first:
            self._under[stem] = first


def _participles(
    own: Mapping[str, str], acronyms: frozenset[str], pack: Zoektaal, stemmer: Stemmer
) -> Iterator[tuple[str, str]]:
    """Each participle with the stem of its verb, where the site has that verb."""
    if pack.deelwoord is None:
        return
    known = set(own.values())
    stop = set(pack.stopwoorden)
    for word in own:
        inside = without_participle(word, pack)
        if inside is None or word in pack.vaste_stammen or word in acronyms or inside in stop:
            continue
        verb = stemmer.stem(inside)
        if len(verb) >= SHORT_BASE and verb in known:
            yield word, verb


def without_participle(word: str, pack: Zoektaal) -> str | None:
    """What is left of a participle without its beginning; None for other words."""
    rule = pack.deelwoord
    if rule is None or not word.startswith(rule.begin):
        return None
    if not any(word.endswith(end) and len(word) - len(rule.begin) - len(end) >= LONG_PARTICIPLE for end in rule.eind):
        return None
    return word[len(rule.begin) :]


def _families(words: Iterable[str], pack: Zoektaal) -> Mapping[tuple[int, str], list[str]]:
    """Words that differ in endings that stand for each other: reanimatie, reanimeren, gereanimeerd."""
    found: dict[tuple[int, str], list[str]] = {}
    for word in words:
        inside = without_participle(word, pack)
        for form in (word, inside) if inside else (word,):
            for number, endings in enumerate(pack.wisselingen):
                for end in endings:
                    if form.endswith(end) and len(form) - len(end) >= SHORT_BASE:
                        family = found.setdefault((number, form[: -len(end)]), [])
                        if word not in family:
                            family.append(word)
    return found
