"""What is typed for what the site says: one way, whole phrases. Words of crisis lead nowhere but to help."""

import dataclasses
from collections.abc import Iterable, Iterator

from macros.model.begrip import Begrip, Synoniemgroep
from macros.model.zoektaal import Zoektaal

CRISIS = "suicidegedachten"
FIRST = ("spoed", CRISIS)
"""A phrase of these groups belongs to no other group."""
PREFERRED, PROFESSIONAL, COMMON = 80, 70, 50
LONGEST_TARGET = 3
"""A longer phrase is how somebody asks, not what a page says."""


@dataclasses.dataclass(frozen=True)
class Synonyms:
    """Phrases that may be typed, those among them that are misspelled, and what to look for besides.

    Each target has a weight in hundredths.
    """

    typed: tuple[str, ...]
    misspelled: tuple[str, ...]
    targets: tuple[tuple[str, int], ...]


def synonyms(groups: Iterable[Synoniemgroep]) -> Iterator[Synonyms]:
    """Common and misspelled words lead to the word of the site and those of professionals; never by `zie_ook`."""
    groups = tuple(groups)
    taken = {_key(phrase) for group in groups if group.id in FIRST for phrase in _typed(group)}
    for group in groups:
        if group.id == CRISIS:
            continue
        allowed = set() if group.id in FIRST else taken
        yield Synonyms(
            tuple(phrase for phrase in (group.voorkeur, *group.gewoon, *group.vak) if _key(phrase) not in allowed),
            tuple(phrase for phrase in group.fout if _key(phrase) not in allowed),
            _targets(group),
        )


def translated(terms: Iterable[tuple[Begrip, Begrip]], pack: Zoektaal) -> Iterator[Synonyms]:
    """Dutch terms, which people hear from their doctors, lead to the words of the pages in another language."""
    for dutch, own in terms:
        if _key(dutch.term) != _key(own.term):
            yield Synonyms((dutch.term, *dutch.ook), (), ((own.term, PREFERRED),))
    for phrase, texts in pack.synoniemen.items():
        yield Synonyms((phrase,), (), tuple((text, PREFERRED) for text in texts))


def crisis_phrases(groups: Iterable[Synoniemgroep], pack: Zoektaal) -> tuple[str, ...]:
    """What somebody types who needs help now."""
    own = (phrase for group in groups if group.id == CRISIS for phrase in _typed(group))
    return tuple(dict.fromkeys((*own, *pack.crisiswoorden)))


def _typed(group: Synoniemgroep) -> tuple[str, ...]:
    return (*group.gewoon, *group.vak, *group.fout)


def _targets(group: Synoniemgroep) -> tuple[tuple[str, int], ...]:
    targets = {group.voorkeur: PREFERRED}
    for texts, weight in ((group.vak, PROFESSIONAL), (group.gewoon, COMMON)):
        for text in texts:
            if len(text.split()) <= LONGEST_TARGET:
                targets.setdefault(text, weight)
    return tuple(targets.items())


def _key(phrase: str) -> str:
    return phrase.casefold()
