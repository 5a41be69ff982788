"""The plan of one language: its pages, what each is made from, and where its sister pages are."""

from urllib.parse import urljoin

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from macros.pages.build import Build
from macros.pages.placement import Placement, not_found_texts
from macros.pages.plan import SUMMARY_LENGTH, Page, _made, _summary
from macros.pages.policy import allows_search, policy
from macros.phrases import Untranslated
from macros.site import addresses
from macros.site.addresses import from_root
from tests.sites import make_project
from tests.unit.conftest import VANDAAG, Example


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Build]:
    root = make_project(tmp_path_factory.mktemp("plan") / "voorbeeld")
    return {code: Build(root, code, VANDAAG) for code in ("nl", "en", "ar")}


def _page(builds: dict[str, Build], code: str, pad: str) -> Page:
    return builds[code].pages[pad]


@pytest.mark.parametrize("code", ["nl", "en", "ar"])
def test_the_pages_of_a_language_are_at_its_addresses(builds: dict[str, Build], code: str) -> None:
    build = builds[code]

    assert sorted(page.address for page in build.pages.values()) == sorted(addresses.every(build.dutch, code))
    assert len(build.pages) >= 19


def test_a_written_page_comes_from_its_own_file(builds: dict[str, Build]) -> None:
    assert _page(builds, "nl", "burgers/index").source == "docs/burgers/index.md"
    assert _page(builds, "en", "burgers/index").source == "docs/burgers/index.en.md"
    assert _page(builds, "en", "burgers/index").title == "For residents"
    assert _page(builds, "nl", "burgers/index").stub is None


def test_a_translation_has_the_sources_and_the_check_of_the_dutch_page(builds: dict[str, Build]) -> None:
    dutch, english = (_page(builds, code, "burgers/index").record for code in ("nl", "en"))
    checked, translated = dutch.gecontroleerd(), english.gecontroleerd()

    assert english.bronnen == dutch.bronnen
    assert checked is not None
    assert translated == checked.model_copy(update={"rol": "GP of the Noorderwad network"})


def test_a_translation_that_is_behind_is_known(builds: dict[str, Build]) -> None:
    behind = {pad for pad, page in builds["en"].pages.items() if page.is_outdated}

    assert behind == {"burgers/index"}
    assert not any(page.is_outdated for page in builds["nl"].pages.values())


@pytest.mark.parametrize(
    ("pad", "source", "macro"),
    [
        (
            "agenda/2031-06-21-wadwandeling",
            "data/agenda/2031-06-21-wadwandeling.yml",
            'agenda_item("2031-06-21-wadwandeling")',
        ),
        ("regio/schorland", "data/regios.yml", 'regio("schorland")'),
        ("zorgverleners/palliatieve-kit/inhoud", "data/kit/inhoud.yml", 'kit_document("inhoud")'),
        ("zorgverleners/acp-stappenplan/praten", "data/acp-stappenplan.yml", 'stap("praten")'),
    ],
)
@pytest.mark.parametrize("code", ["nl", "en", "ar"])
def test_a_page_of_a_record_calls_one_macro_and_comes_from_the_data(
    builds: dict[str, Build], code: str, pad: str, source: str, macro: str
) -> None:
    page = _page(builds, code, pad)

    assert page.source == source
    assert page.stub is not None
    assert page.stub.endswith(f"---\n\n{{{{ {macro} }}}}\n")


def test_the_title_of_a_made_page_is_that_of_its_record(builds: dict[str, Build]) -> None:
    page = _page(builds, "nl", "agenda/2030-11-02-theater")
    _, head, _ = (page.stub or "").split("---\n")

    assert page.title == 'Theater "Het Laatste Getij"'
    assert yaml.safe_load(head) == {"title": page.title}


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp", "Cn", "Co"]), max_size=50))
def test_any_title_stays_a_title(builds: dict[str, Build], title: str) -> None:
    record = builds["nl"].dutch.regios[0]
    page = _made("/regio/x/", record, title, "", "data/regios.yml", 'regio("x")')
    _, head, rest = (page.stub or "").split("---\n", 2)

    assert yaml.safe_load(head) == {"title": title}
    assert rest == '\n{{ regio("x") }}\n'


def test_a_page_is_edited_where_it_came_from(builds: dict[str, Build]) -> None:
    page = _page(builds, "nl", "regio/noorderwad")

    assert page.edit_address("https://code.example/wad/") == "https://code.example/wad/edit/main/data/regios.yml"
    assert page.edit_address("https://code.example/wad") == "https://code.example/wad/edit/main/data/regios.yml"
    assert page.edit_address(None) is page.edit_address("") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kort.", "Kort."),
        ("Een\n\ntwee\n  drie", "Een twee drie"),
        ("**Dik** en *scheef* en `code`", "Dik en scheef en code"),
        ("Lees [de agenda](/burgers/agenda/).", "Lees de agenda."),
        ("> citaat\n\n# kop", "citaat kop"),
        ("", ""),
    ],
)
def test_a_summary_is_plain_words(text: str, expected: str) -> None:
    assert _summary(text) == expected


def test_a_long_summary_is_cut_between_two_words() -> None:
    summary = _summary("modder, " * 40)

    assert summary == ("modder, " * 19).strip(", ") + "…"
    assert len(summary) <= SUMMARY_LENGTH + 1


@given(st.text(max_size=400))
def test_a_summary_is_never_longer_than_a_search_engine_shows(text: str) -> None:
    summary = _summary(text)

    assert len(summary) <= SUMMARY_LENGTH + 1
    assert "\n" not in summary


def test_a_description_in_another_language_is_in_that_language(builds: dict[str, Build]) -> None:
    assert _page(builds, "en", "agenda/2030-04-mijlpaal").title == "Hundredth bench on the dyke"


CLOSED = ("connect-src 'none'", "worker-src 'none'", "form-action 'none'")
OPEN = ("connect-src 'self'", "worker-src 'self'", "form-action 'self'")


@pytest.mark.parametrize(
    ("address", "has", "lacks"),
    [
        ("/", OPEN, CLOSED),
        ("/burgers/", OPEN, CLOSED),
        ("/burgers/wensenboekje/", CLOSED, OPEN),
        ("/burgers/wensenboekje/anders/", OPEN, CLOSED),
    ],
)
def test_from_the_booklet_nothing_can_be_sent(address: str, has: tuple[str, ...], lacks: tuple[str, ...]) -> None:
    found = policy(address)

    assert all(part in found for part in has)
    assert not any(part in found for part in lacks)


def test_the_policy_allows_nothing_inline_and_nobody_else() -> None:
    assert policy("/") == (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
        "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'"
    )


@pytest.mark.parametrize(
    ("pad", "markdown", "expected"),
    [
        ("burgers/index", "[een plek](plek.md)", '<a href="../../burgers/plek/" hreflang="nl">een plek (in Dutch)</a>'),
        (
            "burgers/index",
            "Zie [**thuis**](plek.md#thuis)!",
            'Zie <a href="../../burgers/plek/#thuis" hreflang="nl">**thuis** (in Dutch)</a>!',
        ),
        ("index", "[plek](burgers/plek.md)", '<a href="../burgers/plek/" hreflang="nl">plek (in Dutch)</a>'),
        (
            "over/netwerk",
            "[plek](../burgers/plek.md)",
            '<a href="../../../burgers/plek/" hreflang="nl">plek (in Dutch)</a>',
        ),
    ],
)
def test_a_link_to_a_page_that_is_not_translated_leads_to_the_dutch_one_and_says_so(
    builds: dict[str, Build], pad: str, markdown: str, expected: str
) -> None:
    assert builds["en"].lead_to_dutch(pad, markdown) == expected
    assert builds["nl"].lead_to_dutch(pad, markdown) == markdown


@pytest.mark.parametrize(
    "markdown",
    [
        "[agenda](agenda.md)",  # is translated
        "[niets](bestaat-niet.md)",  # the engine tells of it
        "[ver](https://wad.example/plek.md)",
        "![beeld](plek.md)",
        "plek.md",
        "[a](#boven)",
        "{{ begrip('wilsverklaring') }}",
    ],
)
def test_every_other_link_stays_as_it_is(builds: dict[str, Build], markdown: str) -> None:
    assert builds["en"].lead_to_dutch("burgers/index", markdown) == markdown


def test_a_page_that_is_lacking_is_named_in_its_own_language_where_the_words_are_not_translated(
    small: Example,
) -> None:
    for file in (small.root / "data/vertalingen/en").glob("*.po"):
        file.unlink()
    build = Build(small.root, "en", VANDAAG)

    assert "plek (in het Nederlands)</a>" in build.lead_to_dutch("burgers/index", "[plek](plek.md)")


def test_sister_pages_stand_in_the_order_of_the_languages(builds: dict[str, Build]) -> None:
    found = [(other.taal.code, other.address) for other in builds["en"].alternates("/burgers/")]

    assert found == [("nl", "/burgers/"), ("en", "/en/burgers/"), ("ar", None)]
    assert {other.address for other in builds["nl"].alternates("/burgers/plek/")} == {"/burgers/plek/", None}


@pytest.mark.parametrize(
    ("code", "address", "expected"),
    [("nl", "/", "/"), ("nl", "/burgers/", "/burgers/"), ("en", "/", "/en/"), ("ar", "/burgers/", "/ar/burgers/")],
)
def test_all_languages_but_that_of_the_data_stand_below_their_code(
    builds: dict[str, Build], code: str, address: str, expected: str
) -> None:
    assert from_root(builds["nl"].dutch, code, address) == expected


BASE = "https://wad.example/groningen"


@pytest.mark.parametrize(
    ("code", "origin", "address", "expected"),
    [
        ("nl", "/burgers/", "/over/contact/", "/over/contact/"),
        ("en", "/burgers/", "/over/contact/", "/en/over/contact/"),
        ("en", "/burgers/", "/burgers/plek/", "/burgers/plek/"),
        ("ar", "/", "/burgers/", "/burgers/"),
    ],
)
def test_from_a_page_links_lead_to_the_same_language_or_to_dutch(
    builds: dict[str, Build], code: str, origin: str, address: str, expected: str
) -> None:
    here = f"{BASE}{from_root(builds[code].dutch, code, origin)}"

    relative = Placement(builds[code], origin, f"{BASE}/").to_page(address)
    anywhere = Placement(builds[code], origin, f"{BASE}/", is_anywhere=True).to_page(address)

    assert not relative.startswith("/")
    assert urljoin(here, relative) == f"{BASE}{expected}"
    assert anywhere == f"/groningen{expected}"


def test_assets_stand_at_the_root_of_the_whole_site(builds: dict[str, Build]) -> None:
    found = Placement(builds["en"], "/burgers/", None).to_asset("stijl.css")

    assert found == "../../" + builds["en"].assets["stijl.css"]
    assert (
        Placement(builds["en"], "/", None, is_anywhere=True).to_asset("stijl.css")
        == f"/{builds['en'].assets['stijl.css']}"
    )


def test_the_404_speaks_every_language_that_has_its_words(builds: dict[str, Build]) -> None:
    found = {text.taal.code: text for text in not_found_texts(builds["nl"])}

    assert "en" in found
    assert "nl" not in found
    assert found["en"].adres == "/en/"
    assert not any(isinstance(part, Untranslated) for text in found.values() for part in (text.titel, text.verwijzing))


def test_the_menu_speaks_the_language(builds: dict[str, Build]) -> None:
    assert builds["nl"].menu_label("Inwoners") == "Inwoners"
    assert builds["en"].menu_label("Inwoners") == "Residents"
    assert isinstance(builds["en"].menu_label("Onbekend"), Untranslated)


def test_the_context_knows_its_page_and_where_its_templates_are(builds: dict[str, Build]) -> None:
    context = builds["en"].context("/burgers/")

    assert (context.address, context.taal.code, context.vandaag) == ("/burgers/", "en", VANDAAG)
    assert (context.blocks / "delen.html").is_file()


@pytest.mark.parametrize("address", ["/", "/zoeken/", "/burgers/wensenboekje/"])
def test_scripts_search_only_where_the_policy_lets_them(address: str) -> None:
    assert allows_search(address) == ("worker-src 'self'" in policy(address))
