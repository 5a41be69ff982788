"""Every real record: its file is right by itself, and its page leads an editor back to that file."""

import re
from pathlib import Path

import pytest
from pydantic import ValidationError
from selectolax.lexbor import LexborNode

from macros.model.bron import Bron, Bronsoort
from macros.site.kinds import KINDS, Kind
from macros.site.load import load_site
from macros.source import read
from tests.sites import REPO_URL, ROOT, page

DATA = ROOT / "data"
FILES = sorted(file.relative_to(ROOT).as_posix() for file in DATA.rglob("*.yml"))
PAGES = sorted(file.relative_to(ROOT).as_posix() for file in (ROOT / "docs").rglob("*.md"))
TRANSLATED = re.compile(r"(.+)\.([a-z]{2,3})")


def ids_in(file: str, after: str) -> list[str]:
    """The names of records in a list of a data file, read without our own reader."""
    text = (DATA / file).read_text(encoding="utf-8").partition(f"\n{after}:\n")[2]
    text = re.split(r"^[a-z]", text, maxsplit=1, flags=re.MULTILINE)[0]
    return re.findall(r"^  - id: ([a-z0-9-]+)$", text, re.MULTILINE)


EVENTS = sorted(file.stem for file in (DATA / "agenda").glob("*.yml") if file.stem != "terugkerend")
LISTS_OF_THE_KIT = {"apotheken", "uitgaven"}
KIT = sorted(file.stem for file in (DATA / "kit").glob("*.yml") if file.stem not in LISTS_OF_THE_KIT)
MADE = [
    *((f"agenda/{name}", f"data/agenda/{name}.yml") for name in EVENTS),
    *((f"zorgverleners/palliatieve-kit/{name}", f"data/kit/{name}.yml") for name in KIT),
    *((f"k/{release.code()}", "data/kit/uitgaven.yml") for release in load_site(ROOT).uitgaven),
    *((f"regio/{name}", "data/regios.yml") for name in ids_in("regios.yml", "regios")),
    *(
        (f"zorgverleners/acp-stappenplan/{name}", "data/acp-stappenplan.yml")
        for name in ids_in("acp-stappenplan.yml", "stappen")
    ),
    *(
        (f"zorgverleners/acp-stappenplan/rol-{name}", "data/acp-stappenplan.yml")
        for name in ids_in("acp-stappenplan.yml", "rollen")
    ),
]


def _kind(file: str) -> Kind:
    inside = file.removeprefix("data/")
    single = [kind for kind in KINDS if not kind.has_several and kind.path == inside]
    several = [kind for kind in KINDS if kind.has_several and ROOT / file in kind.files(DATA).values()]
    return (single or several)[0]


@pytest.mark.parametrize("file", FILES)
def test_a_data_file_is_right_by_itself(file: str) -> None:
    document = read(ROOT / file, file)
    assert document.findings == ()
    try:
        _kind(file).model.model_validate(document.data)
    except ValidationError as error:
        pytest.fail(f"{file}: {error}")


def test_every_kind_of_data_has_a_file() -> None:
    assert {_kind(file).name for file in FILES} == {kind.name for kind in KINDS}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(("address", "file"), MADE, ids=[address for address, _ in MADE])
def test_a_record_has_a_page_that_leads_to_its_file(address: str, file: str, language: str, real_site: Path) -> None:
    made = page(real_site, address if language == "nl" else f"{language}/{address}")
    assert _edit_links(made.css("main a[href]")) == [f"{REPO_URL}/edit/main/{file}"]


@pytest.mark.parametrize("file", PAGES)
def test_a_written_page_leads_to_its_own_file(file: str, real_site: Path) -> None:
    path = file.removeprefix("docs/").removesuffix(".md")
    match = TRANSLATED.fullmatch(path)
    path, folder = (match[1], f"{match[2]}/") if match else (path, "")
    address = folder + (path.removesuffix("index") if path.endswith("index") else path)
    assert _edit_links(page(real_site, address).css("main a[href]")) == [f"{REPO_URL}/edit/main/{file}"]


def _edit_links(links: list[LexborNode]) -> list[str]:
    addresses = [link.attributes["href"] or "" for link in links]
    return [address for address in addresses if "/edit/" in address and address.startswith(REPO_URL)]


def test_every_source_has_an_address_or_says_why_not() -> None:
    """A document of the network lies with the network; general knowledge has no address; a page that lacks one
    explains that in its note.
    """
    sources = load_site(ROOT).bronnen
    assert len(sources) > 100
    assert [source.id for source in sources if not _can_be_found(source)] == []


def _can_be_found(source: Bron) -> bool:
    if source.adres:
        return True
    if source.soort is Bronsoort.OPENBARE_PAGINA:
        return "webadres" in (source.toelichting or "")
    return bool(source.uitgever or source.toelichting)
