"""The index in few bytes: words without the letters they share with the word before, numbers as single characters."""

from collections.abc import Iterable, Iterator, Sequence

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
SHARED = "0123456789abcdefghijklmnopqrstuvwxyz"
MOST = len(DIGITS) - 1
_MORE = 32

Posting = tuple[int, int]
"""A page's number, and how much the page is about the term: 1 to 63."""


def pack_words(words: Sequence[str]) -> str:
    """Words in order, each as how many letters it shares with the one before, and the rest."""
    packed = []
    before = ""
    for word in words:
        shared = 0
        limit = min(len(before), len(word), len(SHARED) - 1)
        while shared < limit and before[shared] == word[shared]:
            shared += 1
        packed.append(SHARED[shared] + word[shared:])
        before = word
    return " ".join(packed)


def unpack_words(packed: str) -> Iterator[str]:
    before = ""
    for entry in packed.split(" ") if packed else ():
        before = before[: SHARED.index(entry[0])] + entry[1:]
        yield before


def pack_postings(lists: Iterable[Sequence[Posting]]) -> str:
    """For each term how many pages, and for each of those, in order, the gap to the one before and the weight."""
    packed = []
    for postings in lists:
        packed.append(_number(len(postings)))
        before = -1
        for page, weight in postings:
            packed.append(_number(page - before - 1) + DIGITS[weight])
            before = page
    return "".join(packed)


def unpack_postings(packed: str) -> Iterator[list[Posting]]:
    place = 0
    while place < len(packed):
        count, place = _read(packed, place)
        before = -1
        postings = []
        for _ in range(count):
            gap, place = _read(packed, place)
            before += gap + 1
            postings.append((before, DIGITS.index(packed[place])))
            place += 1
        yield postings


def pack_small(numbers: Iterable[int]) -> str:
    """Numbers of 0 to 63, a character each; what is larger counts as 63."""
    return "".join(DIGITS[min(number, MOST)] for number in numbers)


def _number(value: int) -> str:
    """Five bits a character, the lowest first."""
    text = ""
    while True:
        value, low = value >> 5, value & 31
        text += DIGITS[low | _MORE if value else low]
        if not value:
            return text


def _read(packed: str, place: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        bits = DIGITS.index(packed[place])
        value |= (bits & 31) << shift
        place, shift = place + 1, shift + 5
        if not bits & _MORE:
            return value, place
