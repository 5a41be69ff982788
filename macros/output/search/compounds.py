"""A compound to its parts, all of them words of the site. `analyse.js` does the same; a test compares them."""

from collections.abc import Callable, Iterable

SHORTEST_PART = 3
SHORTEST_COMPOUND = 7
SHORTEST_INDEXED = 8
"""Words of the site of this length are split for the index."""
LONG_HEAD = 5
DEEPEST = 2
"""So often a part may itself be a compound."""


class Splitter:
    """Finds the fewest and longest parts; `may_be_part` says which words may be one, before which other."""

    def __init__(self, links: Iterable[str], may_be_part: Callable[[str, str], bool]) -> None:
        self._links = ("", *links)
        self._may_be_part = may_be_part
        self._known: dict[str, tuple[str, ...]] = {}

    def split(self, word: str) -> tuple[str, ...]:
        """The parts from left to right; none when the word is no compound."""
        return self._split(word, 0) if len(word) >= SHORTEST_COMPOUND else ()

    def _split(self, word: str, depth: int) -> tuple[str, ...]:
        if word in self._known:
            return self._known[word]
        self._known[word] = ()
        best: tuple[str, ...] = ()
        least = float("inf")
        for start in range(len(word) - SHORTEST_PART, SHORTEST_PART - 1, -1):
            head = word[start:]
            if not self._may_be_part(head, ""):
                continue
            for link in self._links:
                if not word.endswith(link, 0, start) or start - len(link) < SHORTEST_PART:
                    continue
                left = word[: start - len(link)]
                parts = self._left_parts(left, head, depth)
                if not parts:
                    continue
                whole = (*parts, head)
                price = len(whole) + (0.1 if link else 0) + 1 / len(head)
                price += 0.5 if any(len(part) <= SHORTEST_PART for part in whole) else 0
                if price < least:
                    best, least = whole, price
        self._known[word] = best
        return best

    def _left_parts(self, left: str, head: str, depth: int) -> tuple[str, ...]:
        if self._may_be_part(left, head):
            return (left,)
        return self._split(left, depth + 1) if depth < DEEPEST and len(left) >= SHORTEST_COMPOUND else ()
