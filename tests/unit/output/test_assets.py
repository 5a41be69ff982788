"""Names that change with the content."""

import hashlib
from pathlib import Path

from macros.output.assets import names, published_name


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


def test_files_of_a_folder_stay_together_under_a_name_that_changes_with_any_of_them(tmp_path: Path) -> None:
    folder = tmp_path / "zoek"
    folder.mkdir()
    found = []
    for name, content in (("a.js", b"1"), ("b.js", b"2"), ("b.js", b"3"), ("b.js", b"2")):
        (folder / name).write_bytes(content)
        found.append(names(tmp_path))

    assert set(found[1]) == {"zoek/a.js", "zoek/b.js"}
    parents = [str(Path(names_now["zoek/a.js"]).parent) for names_now in found]
    assert parents[1] == parents[3]
    assert len(set(parents)) == 3
    assert str(Path(found[1]["zoek/b.js"]).parent) == parents[1]
    assert Path(found[1]["zoek/a.js"]).name == "a.js"


def test_every_file_in_the_folder_gets_a_name_and_an_empty_folder_none(tmp_path: Path) -> None:
    for name in ("stijl.css", "zoek.mjs", "beeld.svg"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "bron").mkdir()

    found = names(tmp_path)

    assert list(found) == ["beeld.svg", "stijl.css", "zoek.mjs"]
    assert {Path(published).suffix for published in found.values()} == {".svg", ".css", ".mjs"}
