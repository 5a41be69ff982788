"""The kit on paper, of a finished site: every document in every language, true to its page and to its version."""

import hashlib
import zipfile
from pathlib import Path

import pikepdf
import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from macros.model.kit import Kitdocument, Veldsoort
from macros.site.load import load_site
from macros.site.site import Site
from tests import papers
from tests.sites import EXAMPLE, EXAMPLE_URL, REAL_URL, ROOT, files, page

REAL, MINIATURE = load_site(ROOT), load_site(EXAMPLE)
CODES = ("nl", "en")
NAMES = sorted(REAL.kit)
BLOCKS = frozenset({"p", "li", "dt", "dd", "h2", "h3", "legend", "label"})


def _folder(site: Path, code: str) -> Path:
    return site / ("" if code == "nl" else code)


def _file(site: Path, code: str, name: str, paper: Kitdocument) -> Path:
    ending = "" if code == "nl" else f"-{code}"
    return _folder(site, code) / "downloads" / f"kit-{name}-v{paper.versie}{ending}.pdf"


def _raw(real_site: Path, code: str, name: str) -> bytes:
    return _file(real_site, code, name, REAL.kit[name]).read_bytes()


def _page(site: Path, code: str, name: str) -> LexborHTMLParser:
    return page(_folder(site, code), f"zorgverleners/palliatieve-kit/{name}")


@pytest.mark.parametrize("code", CODES)
def test_every_document_of_the_site_is_a_paper(real_site: Path, code: str) -> None:
    assert len(NAMES) == 7
    found = (_folder(real_site, code) / "downloads").glob("kit-*.pdf")
    assert sorted(found) == sorted(_file(real_site, code, name, REAL.kit[name]) for name in NAMES)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("name", NAMES)
def test_a_paper_is_accessible_and_names_itself(real_site: Path, code: str, name: str) -> None:
    with pikepdf.open(_file(real_site, code, name, REAL.kit[name])) as pdf:
        assert papers.objections(pdf) == []
        assert str(pdf.Root.Lang) == code
        assert str(pdf.docinfo.Title).endswith(str(REAL.kit[name].versie))
        issued = REAL.uitgave(name).datum
        assert str(pdf.docinfo.CreationDate) == str(pdf.docinfo.ModDate) == f"D:{issued:%Y%m%d}"


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("name", NAMES)
def test_a_paper_says_what_its_page_says_in_the_same_order(real_site: Path, code: str, name: str) -> None:
    """Each text of the page comes, from top to bottom, after the one before it."""
    said = "".join(papers.spoken(_raw(real_site, code, name)).split()).casefold()
    at = 0
    blocks = [_words(block) for block in _blocks(_page(real_site, code, name))]
    assert len(blocks) > 20
    for words in blocks:
        at = said.find(words, at)
        assert at >= 0, f"{words!r} is not there, or earlier"


def _blocks(tree: LexborHTMLParser) -> list[LexborNode]:
    """The innermost texts of what page and paper share; a page break may stand between two, not in the order."""
    [shared] = tree.css("[data-kitinhoud]")
    return [block for block in shared.traverse() if block.tag in BLOCKS and not _holds_a_block(block)]


def _holds_a_block(node: LexborNode) -> bool:
    return any(inner.tag in BLOCKS for inner in node.traverse() if inner != node)


def _words(block: LexborNode) -> str:
    """Without white space, and without the capitals that the stylesheets make."""
    return "".join(block.text().split()).casefold()


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("name", NAMES)
def test_what_can_be_filled_in_on_the_page_can_be_on_paper(real_site: Path, code: str, name: str) -> None:
    [shared] = _page(real_site, code, name).css("[data-kitinhoud]")
    wanted = [field.attributes["name"] for field in shared.css("input, textarea")]
    with pikepdf.open(_file(real_site, code, name, REAL.kit[name])) as pdf:
        assert list(papers.fields(pdf)) == wanted
    document = REAL.kit[name]
    places = sum(len(group.velden) * group.keer for group in document.veldgroepen)
    signed = sum(
        group.keer * [field.soort for field in group.velden].count(Veldsoort.HANDTEKENING)
        for group in document.veldgroepen
    )
    assert len(wanted) == places - signed + sum(len(checks.punten) for checks in document.controlelijsten)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("name", NAMES)
def test_the_code_on_a_paper_leads_to_the_page_of_that_version(real_site: Path, code: str, name: str) -> None:
    release = REAL.uitgave(name)
    raw = _raw(real_site, code, name)
    [address] = papers.codes(raw)
    prefix = REAL_URL + ("" if code == "nl" else f"{code}/")
    assert address == f"{prefix}k/{release.code()}/"
    assert release.code() in papers.text(raw)
    tree = page(real_site, address.removeprefix(REAL_URL).strip("/"))
    assert tree.css("h1")[0].text().endswith(str(release.versie))
    facts = [fact.text() for fact in tree.css(".kitversie dd")]
    assert {release.inhoud, release.code(), str(release.versie)} <= set(facts)
    assert release.inhoud == REAL.kit[name].vingerafdruk()


@pytest.mark.parametrize("code", CODES)
def test_the_archive_holds_the_papers_as_they_are_with_their_checksums(real_site: Path, code: str) -> None:
    folder = _folder(real_site, code) / "downloads"
    ending = "" if code == "nl" else f"-{code}"
    with zipfile.ZipFile(folder / f"palliatieve-kit{ending}.zip") as archive:
        found = {name: archive.read(name) for name in archive.namelist()}
    sums = dict(line.split("  ")[::-1] for line in found.pop("SHA256SUMS").decode().splitlines())
    assert found == {file.name: file.read_bytes() for file in folder.glob("kit-*.pdf")}
    assert sums == {name: hashlib.sha256(content).hexdigest() for name, content in found.items()}


def test_a_concept_says_so_on_every_sheet_and_an_approved_paper_does_not(built_example: Path) -> None:
    site = built_example / "site"
    concept = papers.text(_file(site, "nl", "protocol", MINIATURE.kit["protocol"]).read_bytes())
    approved = papers.text(_file(site, "nl", "inhoud", MINIATURE.kit["inhoud"]).read_bytes())
    assert "Dit document is niet vastgesteld." in concept
    assert "niet vastgesteld" not in approved
    assert "geldig tot en met 1 januari 2099" in approved


def test_an_approved_paper_shows_its_medicines_with_source_and_approval(built_example: Path) -> None:
    words = papers.text(_file(built_example / "site", "nl", "inhoud", MINIATURE.kit["inhoud"]).read_bytes())
    for text in ("Zilte nevel (verzonnen, bestaat niet)", "3 druppels", "2 keer per maan", "15 januari 2030"):
        assert text in words
    assert "vuurtorenwachter van Noorderwad" in words


def test_a_paper_past_its_date_is_no_longer_to_be_had(built_example: Path) -> None:
    site = built_example / "site"
    assert not list(site.rglob("kit-folder-*.pdf"))
    links = [link.attributes["href"] or "" for _, tree in _pages_of_the_kit(site) for link in tree.css("a.download")]
    assert links
    assert not [link for link in links if "kit-folder" in link]
    [message] = _page(site, "nl", "folder").css("[data-als-verlopen]")
    assert "hidden" not in message.attributes
    assert "1 mei 2019" in message.text()


def _pages_of_the_kit(site: Path) -> list[tuple[str, LexborHTMLParser]]:
    names = [name for name in files(site) if "palliatieve-kit" in name and name.endswith("index.html")]
    return [(name, LexborHTMLParser((site / name).read_bytes())) for name in names]


@pytest.mark.parametrize(
    ("name", "versie", "says"),
    [
        ("protocol", "0.1", "Concept."),
        ("inhoud", "1.2", "Geldig."),
        ("inhoud", "1.1", "De nieuwste versie is 1.2 van 2 februari 2030."),
        ("inhoud", "1.0", "De nieuwste versie is 1.2 van 2 februari 2030."),
        ("folder", "2.0", "Verlopen."),
    ],
)
def test_a_version_says_what_it_is_worth_and_what_was_changed_since(
    built_example: Path, name: str, versie: str, says: str
) -> None:
    [release] = [found for found in MINIATURE.uitgaven_van(name) if found.versie == versie]
    tree = page(built_example / "site", f"k/{release.code()}")
    [shown] = [message for message in tree.css(".kitversie .melding") if "hidden" not in message.attributes]
    assert says in shown.text()
    changes = [line.text() for line in tree.css("#veranderd + ul li")]
    assert [change.rpartition(": ")[2] for change in changes] == [
        str(later.veranderd) for later in MINIATURE.uitgaven_van(name)[::-1] if later.volgorde() > release.volgorde()
    ]


@pytest.mark.parametrize("site", [REAL, MINIATURE], ids=["real", "miniature"])
def test_every_version_has_a_page_and_stands_in_the_list(real_site: Path, built_example: Path, site: Site) -> None:
    folder = real_site if site is REAL else built_example / "site"
    codes = {release.code() for release in site.uitgaven}
    assert {file.parent.name for file in folder.glob("k/*/index.html")} == codes
    if site is REAL:
        listed = page(folder, "zorgverleners/kit-controleren").css("a.code")
        assert {link.text() for link in listed} == codes


def test_without_an_address_of_the_site_a_paper_has_a_code_and_no_picture(built_example: Path) -> None:
    assert (
        EXAMPLE_URL
        in papers.codes(_file(built_example / "site", "nl", "inhoud", MINIATURE.kit["inhoud"]).read_bytes())[0]
    )


def test_residents_see_no_medicine_and_no_document_for_professionals(built_example: Path, real_site: Path) -> None:
    """What the approved fictional paper prescribes stands on its own page and nowhere else."""
    site = built_example / "site"
    shown = [name for name, raw in files(site).items() if name.endswith(".html") and b"3 druppels" in raw]
    assert shown
    assert all(name.endswith("zorgverleners/palliatieve-kit/inhoud/index.html") for name in shown)
