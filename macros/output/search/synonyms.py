"""What is typed for what the site says: one way, whole phrases. Words of crisis lead nowhere but to help."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping

from macros.model.begrip import Begrip, Synoniemgroep
from macros.model.zoektaal import Zoektaal

CRISIS = "suicidegedachten"
FIRST = ("spoed", CRISIS)
"""A phrase of these groups belongs to no other group."""
PREFERRED, PROFESSIONAL, COMMON = 80, 70, 50


@dataclasses.dataclass(frozen=True)
class Synonym:
    """A phrase that may be typed, and what to look for besides, each with a weight in hundredths."""

    phrase: str
    targets: tuple[tuple[str, int], ...]


def synonyms(groups: Iterable[Synoniemgroep]) -> Iterator[Synonym]:
    """Common and mistyped words lead to the word of the site and those of professionals; never by `zie_ook`."""
    groups = tuple(groups)
    taken = {_key(phrase) for group in groups if group.id in FIRST for phrase in _typed(group)}
    for group in groups:
        if group.id == CRISIS:
            continue
        targets = _targets(group)
        for phrase in dict.fromkeys((*_typed(group), group.voorkeur)):
            if group.id not in FIRST and _key(phrase) in taken:
                continue
            others = tuple((text, weight) for text, weight in targets.items() if _key(text) != _key(phrase))
            if others:
                yield Synonym(phrase, others)


def translated(terms: Iterable[tuple[Begrip, Begrip]], pack: Zoektaal) -> Iterator[Synonym]:
    """Dutch terms, which people hear from their doctors, lead to the words of the pages in another language."""
    for dutch, own in terms:
        if _key(dutch.term) != _key(own.term):
            for phrase in (dutch.term, *dutch.ook):
                yield Synonym(phrase, ((own.term, PREFERRED),))
    for phrase, texts in pack.synoniemen.items():
        yield Synonym(phrase, tuple((text, PREFERRED) for text in texts))


def crisis_phrases(groups: Iterable[Synoniemgroep], pack: Zoektaal) -> tuple[str, ...]:
    """What somebody types who needs help now."""
    own = (phrase for group in groups if group.id == CRISIS for phrase in _typed(group))
    return tuple(dict.fromkeys((*own, *pack.crisiswoorden)))


def _typed(group: Synoniemgroep) -> tuple[str, ...]:
    return (*group.gewoon, *group.vak, *group.fout)


def _targets(group: Synoniemgroep) -> Mapping[str, int]:
    targets = {group.voorkeur: PREFERRED}
    for texts, weight in ((group.vak, PROFESSIONAL), (group.gewoon, COMMON)):
        for text in texts:
            targets.setdefault(text, weight)
    return targets


def _key(phrase: str) -> str:
    return phrase.casefold()
