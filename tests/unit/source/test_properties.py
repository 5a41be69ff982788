"""What holds for every file, whatever is in it."""

import unicodedata
from typing import Any

import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from macros.findings import Finding
from macros.source.reader import MAX_DEPTH
from tests.unit.source.conftest import Reads

PIECES = [
    "a", "b", "naam", "é", "漢", "👵", " ", "  ", "    ", "\n", "\n", "\n  ", "\n- ", ": ", ":", "- ", "-", "? ", ", ",
    "#", " #", "[", "]", "{", "}", "'", '"', "|", ">", "|-\n", ">+\n", "|2\n", "&a ", "*a", "!", "!!str ", "!<", "%",
    "%YAML 1.1\n", "%TAG ! x\n", "@", "`", "\\", "\\x", "\\u202e", "---\n", "...\n", "---", "<<: ", "=", "~", "true",
    "12", "0612345678", "18:30", "\t", "\r", "\0", "\u2028", "\ufeff",
]  # fmt: skip
YAMLISH = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)


def _assert_inside(findings: tuple[Finding, ...], name: str, content: bytes) -> None:
    lines = content.decode("utf-8", errors="replace").split("\n")
    if len(lines) > 1 and not lines[-1]:
        del lines[-1]
    for finding in findings:
        place = finding.place
        assert place.path == name
        assert 1 <= place.line <= len(lines)
        assert 1 <= place.column <= len(lines[place.line - 1]) + 1
        assert " — " in finding.message, "a finding says what is wrong and what to type instead"
        assert "\n" not in str(finding)


@given(st.binary(max_size=300))
@example(b"a: [")
@example(b"\xef\xbb\xbf")
@example(b"a: \xf0\x9f\x91\xb5: b")
def test_arbitrary_bytes_give_data_or_findings_inside_the_file(reads: Reads, content: bytes) -> None:
    document = reads(content)

    assert document.data is not None or document.findings
    _assert_inside(document.findings, "proef.yml", content)


@settings(max_examples=500)
@given(YAMLISH)
@example("a: {b")
@example("a\n\n'")
@example("- [\n- ]\n\n\n")
def test_arbitrary_yamlish_text_gives_data_or_findings_inside_the_file(reads: Reads, text: str) -> None:
    document = reads(text)

    assert document.data is not None or document.findings
    _assert_inside(document.findings, "proef.yml", text.encode())
    _assert_inside(
        tuple(Finding(place, "x", "a — b") for place in document.places.values()), "proef.yml", text.encode()
    )


@settings(max_examples=300)
@given(YAMLISH, YAMLISH)
def test_the_same_holds_for_the_head_of_a_page(reads_page: Reads, head: str, body: str) -> None:
    text = f"---\n{head}\n---\n{body}"
    document = reads_page(text)

    assert document.data is not None or document.findings
    _assert_inside(document.findings, "proef.md", text.encode())


@given(YAMLISH)
def test_all_that_is_read_is_text_a_whole_number_or_true_or_false(reads: Reads, text: str) -> None:
    document = reads(text)
    if not document.findings:
        todo: list[object] = [document.data]
        while todo:
            value = todo.pop()
            assert type(value) in {str, int, bool, dict, list}
            if isinstance(value, dict):
                assert all(type(key) is str for key in value)
                todo.extend(value.values())
            elif isinstance(value, list):
                todo.extend(value)


def _is_readable(character: str) -> bool:
    return character == "\n" or unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"}


TEXT = st.text(st.characters(codec="utf-8").filter(_is_readable), max_size=40)
KEY = st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), min_size=1, max_size=12)
LEAF = TEXT | st.integers(-(10**15) + 1, 10**15 - 1) | st.booleans()
TREE = st.recursive(
    LEAF, lambda tree: st.lists(tree, max_size=4) | st.dictionaries(KEY, tree, max_size=4), max_leaves=12
)
DATA = st.dictionaries(KEY, TREE, min_size=1, max_size=5)


def _depth(value: object) -> int:
    inner = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    return 1 + max((_depth(item) for item in inner), default=0)


@settings(max_examples=300)
@given(
    DATA.filter(lambda data: _depth(data) <= MAX_DEPTH), st.sampled_from([None, True, False]), st.sampled_from([20, 80])
)
def test_what_yaml_writes_reads_back_equal(reads: Reads, data: dict[str, Any], flow: bool | None, width: int) -> None:
    text = yaml.safe_dump(data, allow_unicode=True, default_flow_style=flow, width=width)
    document = reads(text)

    assert document.findings == ()
    assert document.data == data
    assert _types(document.data) == _types(data)


def _types(value: object) -> object:
    """Python finds 1 and True equal; an editor does not."""
    if isinstance(value, dict):
        return {key: _types(item) for key, item in value.items()}
    return [_types(item) for item in value] if isinstance(value, list) else type(value)
