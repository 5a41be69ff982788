"""Imports point down: which layer may import which, as a table, checked against every file."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]

# A layer is a module or package directly under `macros`, or a file at the root. Each may import itself and what is named.
MAY_IMPORT: dict[str, set[str]] = {
    "findings": set(),
    "clock": set(),
    "html": set(),
    "drawing": set(),
    "source": {"findings"},
    "model": set(),
    "site": {"findings", "source", "model"},
    "phrases": {"findings", "model", "site"},
    "rules": {"findings", "source", "model", "site", "phrases"},
    "templates": {"model", "phrases", "site"},
    "view": {"model", "site", "phrases", "templates"},
    "output": {"drawing", "model", "site", "phrases", "templates"},
    "pages": {"model", "site", "phrases", "templates", "view", "output"},
    "publish": {"findings", "model", "site", "phrases", "output", "pages"},
    "__init__": {"view"},
    "commands": {"findings", "model", "site", "phrases", "rules", "pages", "publish"},
    "__main__": {"clock", "commands"},
    "hooks": {"clock", "html", "site", "templates", "pages"},
}
KNOWS_THE_ENGINE = {"hooks"}


def modules() -> list[Path]:
    return [*sorted((ROOT / "macros").rglob("*.py")), ROOT / "hooks.py"]


def layer(file: Path) -> str:
    inside = file.relative_to(ROOT).with_suffix("").parts
    return inside[1] if inside[0] == "macros" else inside[0]


def imported_names(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: a relative import hides its layer"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def imported_layers(file: Path) -> set[str]:
    """The layers of our own that a file imports."""
    names = (name.split(".") for name in imported_names(file))
    return {parts[1] for parts in names if parts[0] == "macros" and len(parts) > 1}


def test_every_module_has_a_layer_and_every_layer_a_module() -> None:
    assert {layer(file) for file in modules()} == MAY_IMPORT.keys()


def test_imports_point_down() -> None:
    wrong = [
        f"{file.relative_to(ROOT)} imports {other}"
        for file in modules()
        for other in sorted(imported_layers(file))
        if other != layer(file) and other not in MAY_IMPORT[layer(file)]
    ]
    assert wrong == []


def test_views_and_outputs_do_not_import_each_other() -> None:
    for name in ("view", "output"):
        others = {
            imported
            for file in (ROOT / "macros" / name).glob("*.py")
            for imported in imported_names(file)
            if imported.startswith(f"macros.{name}.")
        }
        assert others == set()


def test_the_table_has_no_way_round() -> None:
    """Following the table from a layer never leads back to it."""
    for start in MAY_IMPORT:
        reached: set[str] = set()
        waiting = set(MAY_IMPORT[start])
        while waiting:
            step = waiting.pop()
            reached.add(step)
            waiting |= MAY_IMPORT[step] - reached
        assert start not in reached


def test_the_engine_is_known_in_one_file() -> None:
    engine = {"mkdocs", "material", "mkdocs_macros"}
    knowing = {layer(file) for file in modules() if {name.split(".")[0] for name in imported_names(file)} & engine}
    assert knowing == KNOWS_THE_ENGINE


def test_the_check_saw_the_code() -> None:
    assert len(modules()) > 50
    assert sum(len(imported_layers(file)) for file in modules()) > 100
