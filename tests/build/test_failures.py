"""A build that fails says why and leaves the site that stands there as it was."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.sites import EPOCH, STORE, files, in_one_language, macros, make_project, pages

PAGE = "docs/over/privacy.md"
STANDING = {"index.html": b"<p>De site van gisteren.</p>\n", "diep/er/in.txt": b"blijft"}


Mistake = tuple[Callable[[Path], None], list[str]]


def _add(text: str, file: str = PAGE) -> Callable[[Path], None]:
    def change(root: Path) -> None:
        with (root / file).open("a", encoding="utf-8") as stream:
            stream.write(f"\n{text}\n")

    return change


def _replace(file: str, old: str, new: str) -> Callable[[Path], None]:
    def change(root: Path) -> None:
        text = (root / file).read_text(encoding="utf-8")
        assert old in text
        (root / file).write_text(text.replace(old, new, 1), encoding="utf-8")

    return change


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project in one language, in which a finished site stands already."""
    root = in_one_language(make_project(tmp_path / "project"))
    for name, raw in STANDING.items():
        (root / "site" / name).parent.mkdir(parents=True, exist_ok=True)
        (root / "site" / name).write_bytes(raw)
    return root


def _in_order(*changes: Callable[[Path], None]) -> Callable[[Path], None]:
    def change(root: Path) -> None:
        for one in changes:
            one(root)

    return change


MISTAKES: dict[str, Mistake] = {
    "gate": (
        _in_order(_add("<script>alert(1)</script>"), _add('<p style="color: pink">Roze</p>')),
        ["over/privacy/index.html: heeft een script in de pagina zelf", "over/privacy/index.html: heeft style= op <p>"],
    ),
    "links": (
        _in_order(
            _add("[maan](maan.md)"),
            _add("[maan](contact.md#maan)"),
            _add("[hier](/over/contact/)"),
            _add("[hier](contact)"),
        ),
        [
            "'over/privacy.md' contains a link 'maan.md'",
            "does not contain an anchor '#maan'",
            "contains an absolute link '/over/contact/'",
            "contains an unrecognized relative link 'contact'",
        ],
    ),
    "unknown macro": (_add("{{ toverspreuk() }}"), ["over/privacy.md", "'toverspreuk' is undefined"]),
    "macro about an unknown record": (_add('{{ contact("maan") }}'), ["over/privacy.md"]),
    "menu": (
        _replace("mkdocs.yml", "- over/privacy.md", "- over/maan.md"),
        [
            'not included in the "nav" configuration:\n  - over/privacy.md',
            "'over/maan.md' is included in the 'nav' configuration, which is not found",
        ],
    ),
}
MISTAKES_IN_PAPERS: dict[str, Mistake] = {
    "fonts left out": (
        lambda root: (root / "node_modules").unlink(),
        ["De lettertypen van de PDF's ontbreken (source-sans-3-", "draai: make site"],
    ),
    "a sign that no font has": (
        _replace("data/wensenboekje.yml", "Waar geniet ik van?", "Waar geniet ik van, bij regen ☂ of zon?"),
        ["☂ (U+2602, in", "geniet ik van, bij regen ☂"],
    ),
}
MISTAKES_IN_DATA: dict[str, Mistake] = {
    "in a file": (
        _in_order(
            _replace("data/hospices.yml", "aantal: 4", "aantal: vier"),
            _replace("data/agenda/2032-symposium.yml", "datum: 2032", "datum: ooit"),
        ),
        ["data/hospices.yml:13:15: aantal: is geen heel getal", "data/agenda/2032-symposium.yml:6:8: datum:"],
    ),
    "between files": (
        _replace("data/hospices.yml", "bronnen: [wadkrant, kwelderloket]", "bronnen: [wadkrant, vliegende-schol]"),
        ["data/hospices.yml:", "'vliegende-schol' is onbekend"],
    ),
}


def _build(project: Path, mistake: Mistake) -> str:
    """What a failing build says; the site that stood there is still there, and nothing else."""
    change, said = mistake
    change(project)
    result = macros(project, "build", SOURCE_DATE_EPOCH=EPOCH)
    assert result.returncode == 1, result.stdout
    assert [words for words in said if words not in result.stdout] == [], result.stdout
    assert files(project / "site") == STANDING
    assert [path.name for path in project.iterdir() if path.name.startswith(".")] == [STORE]
    return result.stdout


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_failing_build_says_why_and_leaves_the_site_alone(mistake: str, project: Path) -> None:
    assert _build(project, MISTAKES[mistake])


@pytest.mark.parametrize("mistake", MISTAKES_IN_PAPERS)
def test_a_paper_that_cannot_be_made_is_told_in_words(mistake: str, project: Path) -> None:
    assert "Traceback" not in _build(project, MISTAKES_IN_PAPERS[mistake])


@pytest.mark.parametrize("mistake", MISTAKES_IN_DATA)
def test_a_mistake_in_data_is_told_before_anything_is_built(mistake: str, project: Path) -> None:
    said = _build(project, MISTAKES_IN_DATA[mistake])
    assert "De bouw van taal" not in said
    assert "Traceback" not in said


def test_a_build_replaces_the_site_and_leaves_nothing_behind(project: Path) -> None:
    """Without SITE_URL and REPO_URL nothing in it names an address of its own."""
    result = macros(project, "build", SOURCE_DATE_EPOCH=EPOCH)
    assert result.returncode == 0, result.stdout
    made = list(pages(project / "site"))
    assert len(made) > 30
    assert [name for name, tree in made if tree.css('link[rel="canonical"], link[hreflang], a[href*="/edit/"]')] == []
    assert {"sitemap.xml", "robots.txt", "diep/er/in.txt"} & files(project / "site").keys() == set()
    assert [path.name for path in project.iterdir() if path.name.startswith(".")] == [STORE]
