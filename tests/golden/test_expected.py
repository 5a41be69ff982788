"""The comparison with expected output notices every kind of difference, and only blessing accepts one."""

from pathlib import Path

import pytest

from tests.golden.expected import bless, check, difference
from tests.golden.normal import normal_form
from tests.sites import files

MADE = {"a.html": b"<p>\n", "map/b.txt": b"1\n2\n3\n"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    bless(tmp_path / "verwacht", MADE)
    return tmp_path / "verwacht"


def test_what_was_blessed_is_as_expected(folder: Path) -> None:
    assert files(folder) == MADE
    check(folder, MADE)


@pytest.mark.parametrize(
    ("made", "said"),
    [
        pytest.param({"a.html": b"<p>\n"}, "no longer made: map/b.txt", id="missing"),
        pytest.param(MADE | {"c.txt": b""}, "new: c.txt", id="surplus"),
        pytest.param(MADE | {"map/b.txt": b"1\n2\n4\n"}, "changed: map/b.txt", id="changed"),
        pytest.param(MADE | {"map/b.txt": b"1\r\n2\n3\n"}, "changed: map/b.txt", id="line end"),
        pytest.param(MADE | {"map/b.txt": b"1\n2\n3"}, "only line ends differ", id="last line end"),
        pytest.param(MADE | {"a.html": b"\xff"}, "a.html: 4 bytes became 1", id="not text"),
        pytest.param({}, "no longer made: a.html", id="nothing made"),
    ],
)
def test_a_difference_is_told_with_the_way_to_accept_it(made: dict[str, bytes], said: str, folder: Path) -> None:
    with pytest.raises(AssertionError) as raised:
        check(folder, made)
    assert said in str(raised.value)
    assert "--bless" in str(raised.value)
    told = bless(folder, made)
    assert told
    assert files(folder) == made
    assert not difference(folder, made)


def test_what_is_expected_of_nothing_is_everything(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match=r"new: a\.html"):
        check(tmp_path / "leeg", MADE)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("<p>a b</p>", "<p>a\n  b</p>", True, id="spaces"),
        pytest.param('<p id="a" class="b">x</p>', '<p class="b" id="a">x</p>', True, id="order of attributes"),
        pytest.param("<p>a</p>", "<p>b</p>", False, id="text"),
        pytest.param("<p>een <b>twee</b></p>", "<p>een<b>twee</b></p>", False, id="space between words"),
        pytest.param("<ul><li>a</li><li>b</li></ul>", "<ul><li>a<li>b</ul>", True, id="same tree"),
        pytest.param("<ul><li>a</li></ul>b", "<ul><li>a</li>b</ul>", False, id="nesting"),
        pytest.param('<input value="">', "<input>", False, id="attribute"),
        pytest.param('<a href="../assets/a.12345678.css">', '<a href="../assets/a.9abcdef0.css">', True, id="content"),
        pytest.param('<a href="../assets/a.12345678.css">', '<a href="../assets/b.12345678.css">', False, id="file"),
        pytest.param('<a href="../k/a.12345678/">', '<a href="../k/a.9abcdef0/">', False, id="fingerprint of a paper"),
        pytest.param("<p>a &lt;b&gt;</p>", "<p>a <b></b></p>", False, id="text that looks like a tag"),
    ],
)
def test_the_normal_form_keeps_what_has_meaning(one: str, other: str, same: bool) -> None:
    forms = [normal_form(f"<main>{html}</main>".encode()) for html in (one, other)]
    assert (forms[0] == forms[1]) is same


def test_a_page_without_a_main_part_has_no_normal_form() -> None:
    with pytest.raises(AssertionError, match="no <main>"):
        normal_form(b"<p>x</p>")
