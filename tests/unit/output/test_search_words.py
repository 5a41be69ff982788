"""Text to words: what is one word, and what is written for what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.output.search.words import LONGEST, Folding, Word, words

FOLD = Folding({"\u0623": "\u0627"})


def _plain(text: str) -> list[str]:
    return [word.text for word in words(text, FOLD)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Eén café, twee cafés.", ["een", "cafe", "twee", "cafes"]),
        ("P.P.T.G. of PPTG", ["pptg", "of", "pptg"]),
        ("opa's foto’s", ["opa", "foto"]),
        ("niet-reanimeren", ["nietreanimeren", "niet", "reanimeren"]),
        ("Łódź, straße, œuvre", ["lodz", "strasse", "oeuvre"]),
        ("de heer I.M. de Vries", ["de", "heer", "im", "de", "vries"]),
        ("\u0623\u0628", ["\u0627\u0628"]),
        ("12 maart 2031", ["12", "maart", "2031"]),
        ("<b>vet</b> & 'zo'", ["b", "vet", "b", "zo"]),
        ("😀 \U0001d538 \U00010348", ["a"]),
        ("", []),
    ],
)
def test_words(text: str, found: list[str]) -> None:
    assert _plain(text) == found


def test_capitals_make_an_acronym() -> None:
    assert list(words("ALS als A VPTZ-lid", FOLD)) == [
        Word("als", is_acronym=True),
        Word("als"),
        Word("a"),
        Word("vptzlid", is_joined=True),
        Word("vptz", is_part=True),
        Word("lid", is_part=True),
    ]


@given(st.text())
def test_any_text_gives_plain_words(text: str) -> None:
    for word in _plain(text):
        assert 0 < len(word) <= LONGEST
        assert word == word.lower()
        assert not set(word) & set(" .-'\"")
