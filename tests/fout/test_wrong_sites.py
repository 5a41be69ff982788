"""What an editor reads of two sites with every mistake in them, to the letter."""

import difflib
import re
from collections.abc import Callable

import pytest

from tests.fout.wrong import STANDING, Told, WrongSite, run, take_apart, wrong_files
from tests.sites import TODAY, files, macros

HOW_TO_BLESS = "If this reads well: make test PYTEST_ARGS='--bless tests/fout', and read the difference in git."
ANNOTATION = re.compile(
    r"::(?P<command>error|warning) file=(?P<path>[^,:]+),line=(?P<line>[0-9]+),col=(?P<column>[0-9]+)"
    r",title=(?P<field>[^,:]+)::(?P<message>.+)"
)


def test_every_mistake_is_told_at_once_as_expected(
    wrong: WrongSite, request: pytest.FixtureRequest, record_property: Callable[[str, object], None]
) -> None:
    actual = wrong.said.out.encode()
    if request.config.getoption("--bless"):
        if not wrong.expected.exists() or wrong.expected.read_bytes() != actual:
            record_property("blessed", f"changed: tests/fout/{wrong.name}/{wrong.expected.name}")
        wrong.expected.write_bytes(actual)
    expected = wrong.expected.read_bytes()
    changes = difflib.unified_diff(
        expected.decode().splitlines(), wrong.said.out.splitlines(), "expected", "now", lineterm="", n=0
    )
    assert actual == expected, "\n".join([*changes, "", HOW_TO_BLESS])


def test_mistakes_end_with_1_and_without_a_traceback(wrong: WrongSite) -> None:
    assert (wrong.said.code, wrong.said.err) == (1, "")
    assert "Traceback" not in wrong.said.out
    assert str(wrong.root) not in wrong.said.out


def test_as_a_command_of_its_own_it_says_the_same(lezen: WrongSite) -> None:
    result = macros(lezen.root, "validate", VANDAAG=TODAY)

    assert (result.returncode, result.stdout) == (1, lezen.said.out)


def test_every_wrong_file_is_told_and_no_other(wrong: WrongSite) -> None:
    laid = wrong_files(wrong.name)

    assert len(laid) > 10
    assert {told.path for told in wrong.told if not told.is_notice} == laid


def test_every_finding_stands_at_a_place_that_is_there(wrong: WrongSite) -> None:
    assert len(wrong.told) > 50
    assert [str(told) for told in wrong.told if wrong.after(told) is None] == []


def test_no_finding_is_told_twice_and_all_stand_in_the_order_of_the_files(wrong: WrongSite) -> None:
    order = [(told.path, told.line, told.column, told.field, told.message) for told in wrong.told]

    assert order == sorted(set(order))


def test_in_a_pull_request_every_finding_is_a_comment_beside_its_line(wrong: WrongSite) -> None:
    said = run(wrong.root, "validate", "--github")
    comments = [_comment(line) for line in said.out.splitlines()]

    assert (said.code, said.err) == (1, "")
    assert comments == [("warning" if told.is_notice else "error", str(told)) for told in wrong.told]


def _comment(line: str) -> tuple[str, str]:
    match = ANNOTATION.fullmatch(line)
    assert match, f"this is no workflow command: {line}"
    path, field, message = (_plain(match[part]) for part in ("path", "field", "message"))
    note = "let op: " if match["command"] == "warning" else ""
    return match["command"], str(Told(path, int(match["line"]), int(match["column"]), field, note + message))


def _plain(text: str) -> str:
    for escaped, character in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(escaped, character)
    return text


@pytest.mark.parametrize("options", [(), ("--github",)], ids=["text", "github"])
def test_a_build_refuses_and_leaves_the_site_of_yesterday_alone(options: tuple[str, ...], wrong: WrongSite) -> None:
    before = files(wrong.root)
    assert {name.removeprefix("site/") for name in before if name.startswith("site/")} == STANDING.keys()

    said = run(wrong.root, "build", *options)

    assert (said.code, said.err) == (1, "")
    assert said.out == run(wrong.root, "validate", *options).out
    assert files(wrong.root) == before
    assert [path.name for path in wrong.root.iterdir() if path.name.startswith(".bouw")] == []


@pytest.mark.parametrize(
    "line", ["Traceback (most recent call last):", "data/talen.yml:1: naam: fout", "data/talen.yml:1:1: naam: is fout"]
)
def test_a_line_without_a_place_or_a_remedy_is_no_finding(line: str) -> None:
    with pytest.raises(AssertionError):
        take_apart(line)
