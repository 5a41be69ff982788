"""A word to its stem, by the rules of a language pack. `analyse.js` does the same; a test compares them."""

import functools
import re

from macros.model.zoektaal import Zoektaal

SHORTEST = 3
"""A shorter word is its own stem; one of this length only loses doubled letters."""


class Stemmer:
    """All of a language that the rules need, made ready once."""

    def __init__(self, pack: Zoektaal) -> None:
        self.endings = endings(pack)
        self._patterns = [(end, left, re.compile(after) if after else None) for end, left, after in self.endings]
        self._finish = [(re.compile(rule.patroon), rule.wordt.replace("$", "\\")) for rule in pack.afronding]
        self._beginnings = sorted(pack.voorvoegsels, key=lambda text: (-len(text), text))
        self._irregular = pack.vaste_stammen
        self._vowels = pack.klinkers
        self._times = pack.herhaal
        self._least = pack.kortste_stam
        self.stem = functools.cache(self._stem)

    def _stem(self, word: str) -> str:
        if word in self._irregular:
            return self._irregular[word]
        if len(word) < SHORTEST or any("0" <= letter <= "9" for letter in word):
            return word
        if len(word) > SHORTEST:
            word = self._without_beginning(word)
            for _ in range(self._times):
                word = self._without_ending(word)
        for pattern, text in self._finish:
            word = pattern.sub(text, word, count=1)
        return word

    def _without_beginning(self, word: str) -> str:
        for beginning in self._beginnings:
            if word.startswith(beginning) and len(word) - len(beginning) >= self._least:
                return word[len(beginning) :]
        return word

    def _without_ending(self, word: str) -> str:
        for end, left, after in self._patterns:
            if not word.endswith(end) or len(word) - len(end) < left:
                continue
            base = word[: -len(end)]
            if self._vowels and not any(letter in self._vowels for letter in base):
                continue
            if not (after and after.search(base)):
                return base
        return word


def endings(pack: Zoektaal) -> tuple[tuple[str, int, str], ...]:
    """Each ending with the letters that must stay and the pattern it may not follow; the longest come first."""
    every = [(end, rule.rest, rule.niet_na or "") for rule in pack.achtervoegsels for end in rule.uitgangen]
    return tuple(sorted(every, key=lambda rule: (-len(rule[0]), rule)))
