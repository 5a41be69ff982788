"""How a mistake is told, and in which order."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.findings import Finding, FindingsError, Place, Severity, has_errors, in_order, report

A = Finding(Place("data/a.yml", 2, 3), "titel", "ontbreekt — vul dit verplichte veld in")
B = Finding(Place("data/a.yml", 10, 1), "titel", "ontbreekt — vul dit verplichte veld in")
C = Finding(Place("data/b.yml", 1, 1), "bestand", "is leeg — vul het in")
NOTICE = Finding(Place("docs/plek.md", 5, 9), "controle", "is verlopen — kijk het na", Severity.NOTICE)


def test_a_finding_reads_as_path_line_column_field_and_what() -> None:
    assert str(A) == "data/a.yml:2:3: titel: ontbreekt — vul dit verplichte veld in"


def test_a_notice_says_that_it_is_only_a_notice() -> None:
    assert str(NOTICE) == "docs/plek.md:5:9: controle: let op: is verlopen — kijk het na"


def test_without_a_place_in_the_file_a_finding_stands_at_its_beginning() -> None:
    assert str(Place("data/a.yml")) == "data/a.yml:1:1"


@given(st.permutations([A, B, C, NOTICE, A]))
def test_findings_come_by_file_and_line_and_each_once(findings: list[Finding]) -> None:
    assert in_order(findings) == (A, B, C, NOTICE)


def test_line_ten_comes_after_line_two() -> None:
    assert report([B, A]).splitlines() == [str(A), str(B)]


def test_two_mistakes_in_one_place_are_both_told() -> None:
    other = Finding(A.place, "titel", "is te lang — gebruik hooguit 5 tekens")

    assert set(in_order([A, other])) == {A, other}


@pytest.mark.parametrize(("findings", "expected"), [([], False), ([NOTICE], False), ([NOTICE, A], True)])
def test_only_errors_stop_the_build(findings: list[Finding], *, expected: bool) -> None:
    assert has_errors(findings) is expected


def test_the_exception_carries_its_findings_in_order() -> None:
    shuffled = [A, B, C]
    random.Random(3).shuffle(shuffled)
    error = FindingsError(shuffled)

    assert error.findings == (A, B, C)
    assert str(error) == report(shuffled)


def test_an_annotation_names_file_line_and_column() -> None:
    assert A.as_github_annotation() == (
        "::error file=data/a.yml,line=2,col=3,title=titel::ontbreekt — vul dit verplichte veld in"
    )
    assert NOTICE.as_github_annotation().startswith("::warning file=docs/plek.md,line=5,col=9,title=controle::")


@pytest.mark.parametrize(
    ("path", "field", "message", "expected"),
    [
        ("a.yml", "f", "100% zeker", "::error file=a.yml,line=1,col=1,title=f::100%25 zeker"),
        ("a.yml", "f", "een\ntwee\rdrie", "::error file=a.yml,line=1,col=1,title=f::een%0Atwee%0Ddrie"),
        ("a,b:c.yml", "f", "x", "::error file=a%2Cb%3Ac.yml,line=1,col=1,title=f::x"),
        ("a.yml", "f:g,h%", "a: b, c", "::error file=a.yml,line=1,col=1,title=f%3Ag%2Ch%25::a: b, c"),
        ("a.yml", "f", "%0A", "::error file=a.yml,line=1,col=1,title=f::%250A"),
        (
            "a.yml\n::set-output name=x::y",
            "f",
            "x",
            "::error file=a.yml%0A%3A%3Aset-output name=x%3A%3Ay,line=1,col=1,title=f::x",
        ),
    ],
)
def test_nothing_in_an_annotation_can_be_read_as_a_command(path: str, field: str, message: str, expected: str) -> None:
    assert Finding(Place(path), field, message).as_github_annotation() == expected


@given(st.text(), st.text(), st.text())
def test_an_annotation_is_always_one_line_with_one_command(path: str, field: str, message: str) -> None:
    line = Finding(Place(path), field, message).as_github_annotation()
    head, _, rest = line.removeprefix("::error ").partition("::")

    assert "\n" not in line
    assert "\r" not in line
    assert [part.partition("=")[0] for part in head.split(",")] == ["file", "line", "col", "title"]
    assert rest.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%") == message


def test_a_report_has_a_line_for_each_finding() -> None:
    assert report([C, A]) == f"{A}\n{C}"
    assert report([C, A], github=True) == f"{A.as_github_annotation()}\n{C.as_github_annotation()}"
    assert report([]) == ""
