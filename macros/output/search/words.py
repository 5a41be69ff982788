"""Text to words, without accents and capitals. `analyse.js` does the same; a test compares them."""

import dataclasses
import re
import unicodedata
from collections.abc import Iterator, Mapping

# Letters that Unicode does not take apart, and signs that stand for another.
ALWAYS = {
    "ł": "l",
    "\u0131": "i",
    "ø": "o",
    "đ": "d",
    "ß": "ss",
    "œ": "oe",
    "æ": "ae",
    "\u2019": "'",
    "\u2018": "'",
    "\u02bc": "'",
    "`": "'",
    "\u00b4": "'",
    "\u2010": "-",
    "\u2011": "-",
}
WORD = re.compile(r"[^\W_]+(?:[.'\-][^\W_]+)*\.?")
INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?")
INSIDE = re.compile(r"[.\-]+")
ACRONYM_LENGTH = range(2, 7)
LONGEST = 35
"""Of a longer word only the beginning is read."""


@dataclasses.dataclass(frozen=True)
class Word:
    """One word. Of a word with a hyphen there is the whole, which `is_joined`, and after it each `is_part`."""

    text: str
    is_acronym: bool = False
    is_joined: bool = False
    is_part: bool = False


class Folding(dict[int, str]):
    """What is written for a character of a text that has been taken apart; each is looked at once.

    Characters beyond the basic plane, which count double in a browser, are no letters here.
    """

    def __init__(self, extra: Mapping[str, str]) -> None:
        small = {**ALWAYS, **extra}
        capitals = {letter.upper(): text.upper() for letter, text in small.items() if len(letter.upper()) == 1}
        self.letters: Mapping[str, str] = {**capitals, **small}
        super().__init__()

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        is_mark = unicodedata.category(letter).startswith("M")
        self[code] = "" if is_mark else " " if letter > "\uffff" else self.letters.get(letter, letter)
        return self[code]


def words(text: str, fold: Folding) -> Iterator[Word]:
    """The words of a text in their order."""
    for match in WORD.finditer(unicodedata.normalize("NFKD", text).translate(fold)):
        raw = match[0]
        is_acronym = len(raw) in ACRONYM_LENGTH and raw.isalpha() and raw.isupper()
        word = raw.lower().removesuffix(".")
        if INITIALS.fullmatch(word + "."):
            word = word.replace(".", "")
        word = word.removesuffix("'s").replace("'", "")
        parts = [part[:LONGEST] for part in INSIDE.split(word)]
        yield Word("".join(parts)[:LONGEST], is_acronym, is_joined=len(parts) > 1)
        if len(parts) > 1:
            yield from (Word(part, is_part=True) for part in parts)
