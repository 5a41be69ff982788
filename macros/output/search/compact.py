"""The index in few bytes: words without the letters they share with the word before, numbers as single characters."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

DIGITS = "".join(map(chr, range(59, 123))).replace("\\", "!")
"""64 characters in a row; JSON would write the one that is replaced as two."""
SHARED = "0123456789abcdefghijklmnopqrstuvwxyz"
BACK = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
MOST = len(DIGITS) - 1
_MORE = 32

Posting = tuple[int, int, int]
"""A page's number, how much the page is about the term (1 to 63), and the section that is most about it."""


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


def pack_stems(stems: Mapping[str, str]) -> str:
    """For each word, in order, its term.

    A term that is new: how many letters the word loses, and what the stem has instead. A known one: in capitals how
    many words back it was last seen, or behind a dash its number.
    """
    numbers: dict[str, int] = {}
    last: dict[str, int] = {}
    packed = []
    for place, (word, stem) in enumerate(stems.items()):
        if stem not in numbers:
            numbers[stem] = len(numbers)
            packed.append(_new_term(word, stem))
        else:
            back = place - last[stem]
            packed.append(BACK[back - 1] if back <= len(BACK) else f"-{numbers[stem]}")
        last[stem] = place
    return " ".join(packed)


def unpack_stems(packed: str, words: Iterable[str]) -> Iterator[tuple[str, str]]:
    stems: list[str] = []
    of_words: list[str] = []
    for word, entry in zip(words, packed.split(" "), strict=False):
        if entry[0] in BACK:
            stem = of_words[-1 - BACK.index(entry)]
        elif entry[0] == "-":
            stem = stems[int(entry[1:])]
        else:
            stem = word[: len(word) - SHARED.index(entry[0])] + entry[1:]
            stems.append(stem)
        of_words.append(stem)
        yield word, stem


def pack_postings(postings: Sequence[Posting]) -> str:
    """Where one term is: for each page, in order, the gap to the one before, the weight and the section."""
    packed = []
    before = -1
    for page, weight, section in postings:
        packed.append(_number(page - before - 1) + DIGITS[weight] + DIGITS[min(section, MOST)])
        before = page
    return "".join(packed)


def unpack_postings(packed: str) -> Iterator[Posting]:
    place = 0
    page = -1
    while place < len(packed):
        gap, place = _read(packed, place)
        page += gap + 1
        yield page, DIGITS.index(packed[place]), DIGITS.index(packed[place + 1])
        place += 2


def _new_term(word: str, stem: str) -> str:
    shared = 0
    while shared < min(len(word), len(stem)) and word[shared] == stem[shared]:
        shared += 1
    return SHARED[len(word) - shared] + stem[shared:]


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
