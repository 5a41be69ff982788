"""Names that change with the content."""

import hashlib
import re
from pathlib import Path

from macros.output.assets import module, names, published_name


def test_the_name_holds_a_hash_of_the_content(tmp_path: Path) -> None:
    file = tmp_path / "stijl.css"
    file.write_bytes(b"p { color: black }")

    assert published_name(file) == f"assets/stijl.{hashlib.sha256(b'p { color: black }').hexdigest()[:8]}.css"


def test_another_content_gets_another_name_and_the_same_content_the_same(tmp_path: Path) -> None:
    file = tmp_path / "stijl.css"
    found = []
    for content in (b"a", b"b", b"a"):
        file.write_bytes(content)
        found.append(published_name(file))

    assert found[0] == found[2] != found[1]


def test_every_file_in_the_folder_gets_a_name_and_empty_folders_none(tmp_path: Path) -> None:
    for name in ("stijl.css", "zoek.mjs", "beeld.svg"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "bron").mkdir()

    found = names(tmp_path)

    assert list(found) == ["beeld.svg", "stijl.css", "zoek.mjs"]
    assert {Path(published).suffix for published in found.values()} == {".svg", ".css", ".mjs"}


def test_a_folder_of_modules_is_published_as_one_so_that_they_find_each_other(tmp_path: Path) -> None:
    (tmp_path / "zoek").mkdir()
    (tmp_path / "zoek" / "a.js").write_bytes(b'import "./b.js";\n')
    (tmp_path / "zoek" / "b.js").write_bytes(b"1;\n")
    before = names(tmp_path)
    (tmp_path / "zoek" / "b.js").write_bytes(b"2;\n")
    after = names(tmp_path)

    assert list(before) == ["zoek/a.js", "zoek/b.js"]
    assert {Path(published).name for published in before.values()} == {"a.js", "b.js"}
    [folder] = {Path(published).parent.as_posix() for published in before.values()}
    assert re.fullmatch(r"assets/zoek-[0-9a-f]{8}", folder)
    assert before["zoek/a.js"] != after["zoek/a.js"]


def test_a_module_is_published_without_what_no_browser_reads(tmp_path: Path) -> None:
    file = tmp_path / "a.js"
    file.write_bytes(b'// why\n\nif (x) {\n  // because\n  y("// not this");\n}\n')

    assert module(file) == b'if (x) {\ny("// not this");\n}\n'
