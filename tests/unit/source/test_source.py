"""A file as a whole: can it be read at all, and where does a page's text begin."""

import pytest

from macros.findings import Place
from macros.source import MAX_BYTES
from tests.unit.source.conftest import Reads, said

EMPTY = "proef.yml:1:1: bestand: is leeg — vul de verplichte velden in"
NOT_UTF8 = "bestand: heeft een teken dat geen UTF-8 is — bewaar het bestand als UTF-8"
BOM = "proef.yml:1:1: bestand: begint met een onzichtbaar BOM-teken — bewaar het als UTF-8 zonder BOM"
TOO_BIG = "bestand: is groter dan 400 kB — verdeel het over meer bestanden of kort de tekst in"


@pytest.mark.parametrize(
    "content", ["", "\n", "\n\n  \n", "# alleen goede voornemens\n", "---\n", "---\n...\n", "\n---\n\n"]
)
def test_an_empty_file_is_a_finding(content: str, reads: Reads) -> None:
    document = reads(content)

    assert (said(document), document.data) == ([EMPTY], None)


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"naam: caf\xe9\n", "1:10"),
        (b"een: goed\nnaam: \xe9\xe9n\n", "2:7"),
        ("één: goed\nnaam: ".encode() + b"\xff", "2:7"),
        ("naam: Groningen\n".encode("utf-16"), "1:1"),
        (b"naam: \xed\xa0\x80\n", "1:7"),  # half a surrogate pair
        (b"naam: \xc0\x80\n", "1:7"),  # NUL in disguise
        (b"naam: \xf4\x90\x80\x80\n", "1:7"),
        (b"naam: \xe2\x82", "1:7"),  # a euro, cut off
    ],
)
def test_a_file_that_is_not_utf8_is_a_finding_at_the_first_wrong_byte(content: bytes, place: str, reads: Reads) -> None:
    document = reads(content)

    assert (said(document), document.data) == ([f"proef.yml:{place}: {NOT_UTF8}"], None)


def test_a_byte_order_mark_is_a_finding(reads: Reads) -> None:
    assert said(reads(b"\xef\xbb\xbfa: b\n")) == [BOM]


def test_a_scalar_of_ten_megabytes_is_refused_unread(reads: Reads) -> None:
    document = reads(b"a: " + b"x" * 10_000_000)

    assert (said(document), document.data) == ([f"proef.yml:1:1: {TOO_BIG}"], None)


def test_a_file_as_large_as_is_allowed_is_read(reads: Reads) -> None:
    text = "a" * (MAX_BYTES - 4)

    assert reads(f"b: {text}\n").data == {"b": text}
    assert said(reads(f"b: {text}a\n")) == [f"proef.yml:1:1: {TOO_BIG}"]


def test_a_page_gives_its_head_and_its_text(reads_page: Reads) -> None:
    document = reads_page("---\ntitle: Plek\nmenu: Waar\n---\n\nTekst\n---\nmeer tekst\n")

    assert document.data == {"title": "Plek", "menu": "Waar"}
    assert document.body == "\nTekst\n---\nmeer tekst\n"
    assert document.body_line == 5
    assert document.place(("menu",)) == Place("proef.md", 3, 7)


def test_findings_in_the_head_of_a_page_count_from_the_top_of_the_file(reads_page: Reads) -> None:
    assert said(reads_page("---\ntitle: Plek\ntitle: Plaats\n---\ntekst\n")) == [
        "proef.md:3:1: title: staat er twee keer (ook op regel 2) — houd er één over"
    ]


@pytest.mark.parametrize(
    "content", ["", "# Plek\n", "title: Plek\n---\n", "---\ntitle: Plek\n", " ---\ntitle: Plek\n---\n"]
)
def test_a_page_without_front_matter_is_a_finding(content: str, reads_page: Reads) -> None:
    document = reads_page(content)

    assert said(document) == [
        "proef.md:1:1: kopgegevens: begint niet met kopgegevens — "
        "zet bovenaan title en description, tussen twee regels ---"
    ]
    assert document.data is None


def test_a_page_that_cannot_be_trusted_is_not_read(reads_page: Reads) -> None:
    assert said(reads_page("---\ntitle: Plek\n---\nLees verder\u202e\n")) == [
        "proef.md:4:12: bestand: heeft een onzichtbaar teken (U+202E) — haal het weg"
    ]
    assert said(reads_page(b"---\ntitle: \xe9\n---\n")) == [f"proef.md:2:8: {NOT_UTF8}"]
