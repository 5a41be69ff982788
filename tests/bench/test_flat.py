"""A page costs its visitor no more when the site grows. Bytes, not times."""

from pathlib import Path

import pytest

from tests import sites
from tests.bench.project import TODAY, event_name, grown
from tests.sites import files

FEW, MANY = 20, 120
# What lists events, or all pages, grows with them; what it lists is what a visitor asked for.
LISTS = {"burgers/agenda/index.html", "zoeken/index.html", "zoeken/index.json", "zoeken/teksten.json"}


@pytest.fixture(scope="module")
def small_and_large(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """All files of the real site with few and with many more events, in Dutch."""
    folder = tmp_path_factory.mktemp("flat")
    return _files(folder / "small", FEW), _files(folder / "large", MANY)


def _files(folder: Path, events: int) -> dict[str, bytes]:
    root = sites.in_one_language(grown(folder, events))
    sites.build(root, VANDAAG=TODAY.isoformat())
    return files(root / "site")


def test_only_lists_grow_with_the_site(small_and_large: tuple[dict[str, bytes], dict[str, bytes]]) -> None:
    """Every page that both sites have, and every asset, is the same to the byte, but for lists of events or pages."""
    small, large = small_and_large
    assert {"index.html", "burgers/plek/index.html", *LISTS} <= small.keys() & large.keys()
    assert small.keys() <= large.keys()
    assert {name for name, content in small.items() if content != large[name]} == LISTS


def test_an_event_adds_only_what_carries_its_name(small_and_large: tuple[dict[str, bytes], dict[str, bytes]]) -> None:
    small, large = small_and_large
    added = {event_name(number) for number in range(FEW + 1, MANY + 1)}
    new = large.keys() - small.keys()
    assert {f"agenda/{name}/index.html" for name in added} <= new
    assert [file for file in new if not any(name in file for name in added)] == []


def test_a_list_grows_no_more_than_its_lines(small_and_large: tuple[dict[str, bytes], dict[str, bytes]]) -> None:
    """A line of a list costs less than a kilobyte and a half."""
    small, large = small_and_large
    for name in LISTS:
        added = (len(large[name]) - len(small[name])) / (MANY - FEW)
        assert 0 < added < 1500, f"{name}: {added} bytes a line"
