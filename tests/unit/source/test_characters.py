"""Characters that an editor cannot see or did not mean."""

import pytest

from macros.source.characters import wrong_characters
from tests.unit.source.conftest import Reads, said


@pytest.mark.parametrize("character", list("aé ·–—‘’“”…€½ßŁ漢ع👵\u00a0\u200d\u200c"))
def test_what_people_write_may_stand_in_a_file(character: str) -> None:
    assert list(wrong_characters(f"tekst: a{character}b\n", "proef.yml")) == []


def test_the_joiners_of_an_emoji_family_are_meant() -> None:
    assert list(wrong_characters("familie: 👩‍👧‍👦\n", "proef.yml")) == []


@pytest.mark.parametrize(
    ("character", "what"),
    [
        ("\x00", "een stuurteken (U+0000)"),
        ("\x01", "een stuurteken (U+0001)"),
        ("\x07", "een stuurteken (U+0007)"),  # the computer's bell: rings for nobody
        ("\x08", "een stuurteken (U+0008)"),
        ("\x0b", "een stuurteken (U+000B)"),
        ("\x0c", "een stuurteken (U+000C)"),
        ("\r", "een stuurteken (U+000D)"),
        ("\x1b", "een stuurteken (U+001B)"),
        ("\x7f", "een stuurteken (U+007F)"),
        ("\x85", "een stuurteken (U+0085)"),
        ("\x9b", "een stuurteken (U+009B)"),
        ("\u2028", "een stuurteken (U+2028)"),
        ("\u2029", "een stuurteken (U+2029)"),
        ("\ue000", "een stuurteken (U+E000)"),  # private use: a logo on one machine, a box on all others
        ("\uffff", "een stuurteken (U+FFFF)"),
        ("\U0010fffe", "een stuurteken (U+10FFFE)"),
        ("\u00ad", "een onzichtbaar teken (U+00AD)"),
        ("\u061c", "een onzichtbaar teken (U+061C)"),
        ("\u180e", "een onzichtbaar teken (U+180E)"),
        ("\u200b", "een onzichtbaar teken (U+200B)"),
        ("\u200e", "een onzichtbaar teken (U+200E)"),
        ("\u200f", "een onzichtbaar teken (U+200F)"),
        ("\u202a", "een onzichtbaar teken (U+202A)"),
        ("\u202b", "een onzichtbaar teken (U+202B)"),
        ("\u202c", "een onzichtbaar teken (U+202C)"),
        ("\u202d", "een onzichtbaar teken (U+202D)"),
        ("\u202e", "een onzichtbaar teken (U+202E)"),
        ("\u2060", "een onzichtbaar teken (U+2060)"),
        ("\u2066", "een onzichtbaar teken (U+2066)"),
        ("\u2067", "een onzichtbaar teken (U+2067)"),
        ("\u2068", "een onzichtbaar teken (U+2068)"),
        ("\u2069", "een onzichtbaar teken (U+2069)"),
        ("\ufeff", "een onzichtbaar teken (U+FEFF)"),
        ("\U000e0041", "een onzichtbaar teken (U+E0041)"),  # a tag: text that nobody sees
    ],
)
def test_a_control_or_bidi_character_is_a_finding_at_its_place(character: str, what: str, reads: Reads) -> None:
    document = reads(f"een: goed\ntwee: ab{character}c\n")

    assert said(document) == [f"proef.yml:2:9: bestand: heeft {what} — haal het weg"]
    assert document.data is None


def test_each_line_tells_its_first_wrong_character_only(reads: Reads) -> None:
    assert said(reads("a: \u200b\u200b\x07\nb: goed\nc:\t\x07\n")) == [
        "proef.yml:1:4: bestand: heeft een onzichtbaar teken (U+200B) — haal het weg",
        "proef.yml:3:3: bestand: heeft een tab in de tekst — gebruik spaties",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a:\n\tb: c\n", "proef.yml:2:1: bestand: springt in met een tab — gebruik spaties"),
        ("a:\n  \tb: c\n", "proef.yml:2:3: bestand: springt in met een tab — gebruik spaties"),
        ("a: b\tc\n", "proef.yml:1:5: bestand: heeft een tab in de tekst — gebruik spaties"),
    ],
)
def test_a_tab_is_a_finding_that_says_where_it_stands(text: str, expected: str, reads: Reads) -> None:
    assert said(reads(text)) == [expected]


def test_windows_line_ends_are_told_once_and_hide_nothing_else(reads: Reads) -> None:
    """A file has them on every line; told on every line they would bury all other findings."""
    assert said(reads("a: b\nc: d\r\ne: f\r\ng:\th\r\ni: j\r\n")) == [
        "proef.yml:2:5: bestand: heeft regeleinden van Windows (CRLF) — bewaar het met regeleinden van Unix (LF)",
        "proef.yml:4:3: bestand: heeft een tab in de tekst — gebruik spaties",
    ]


@pytest.mark.parametrize("escape", ["\\x07", "\\e", "\\0", "\\N", "\\L", "\\P", "\\t", "\\r"])
def test_a_control_character_written_as_an_escape_is_a_finding_too(escape: str, reads: Reads) -> None:
    [finding] = reads(f'goed: ja\ntitel: "stil{escape}e nacht"\n').findings

    assert str(finding).startswith("proef.yml:2:8: titel: heeft een ")


def test_a_bidi_character_written_as_an_escape_is_a_finding_too(reads: Reads) -> None:
    assert said(reads('namen:\n  - "\\u202egreb"\n')) == [
        "proef.yml:2:5: namen: heeft een onzichtbaar teken (U+202E) — haal het weg"
    ]
