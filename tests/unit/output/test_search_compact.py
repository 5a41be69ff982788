"""What is packed comes out as it went in."""

from hypothesis import given
from hypothesis import strategies as st

from macros.output.search.compact import (
    DIGITS,
    pack_postings,
    pack_stems,
    pack_words,
    unpack_postings,
    unpack_stems,
    unpack_words,
)
from macros.output.search.vocabulary import order

WORDS = st.lists(st.text("abcdełж0", min_size=1, max_size=35), unique=True).map(lambda found: sorted(found, key=order))
POSTINGS = st.dictionaries(st.integers(0, 5000), st.tuples(st.integers(1, 63), st.integers(0, 63))).map(
    lambda found: [(page, *rest) for page, rest in sorted(found.items())]
)


def test_digits_are_64_and_no_json_needs_more_for_them() -> None:
    assert len(set(DIGITS)) == 64
    assert not set(DIGITS) & set(' "\\')


@given(WORDS)
def test_words(words: list[str]) -> None:
    assert list(unpack_words(pack_words(words))) == words


@given(WORDS, st.lists(st.text("abcde", min_size=1, max_size=6), min_size=1), st.data())
def test_stems(words: list[str], shared: list[str], data: st.DataObject) -> None:
    stems = {word: data.draw(st.sampled_from([word, word[:-1] or word, *shared])) for word in words}

    assert dict(unpack_stems(pack_stems(stems), words)) == stems


@given(POSTINGS)
def test_postings(postings: list[tuple[int, int, int]]) -> None:
    packed = pack_postings(postings)

    assert list(unpack_postings(packed)) == postings
    assert " " not in packed


def test_words_without_the_letters_they_share() -> None:
    assert pack_words(["hospice", "hospices", "huis"]) == "0hospice 7s 1uis"


def test_a_known_stem_is_how_far_back_it_was() -> None:
    assert pack_stems({"wens": "wens", "wensen": "wens", "zee": "zee", "gewenst": "wens"}) == "0 A 0 B"
