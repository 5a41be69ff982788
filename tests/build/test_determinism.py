"""The same input gives the same bytes, whatever the machine."""

from pathlib import Path

from tests.sites import EPOCH, EXAMPLE_URL, REPO_URL, build, files, make_project


def test_builds_with_another_hash_seed_time_zone_and_folder_are_byte_identical(
    built_example: Path, tmp_path: Path
) -> None:
    """On the other side of the date line it is another day; the site's day is that of Amsterdam."""
    root = make_project(tmp_path / "een andere map", papers_made_anew=True)
    build(
        root,
        SITE_URL=EXAMPLE_URL,
        REPO_URL=REPO_URL,
        SOURCE_DATE_EPOCH=EPOCH,
        PYTHONHASHSEED="2",
        TZ="Pacific/Kiritimati",
    )
    one, other = files(built_example / "site"), files(root / "site")
    assert len(one) > 90
    assert one.keys() == other.keys()
    assert [name for name in one if one[name] != other[name]] == []


def test_no_file_names_the_machine_it_was_made_on(built_example: Path) -> None:
    place = str(built_example.parent).encode()
    made = files(built_example / "site")
    assert len(made) > 90
    assert [name for name, raw in made.items() if place in raw] == []
