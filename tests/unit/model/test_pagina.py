"""A translation knows which Dutch it was made from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.model.pagina import HASH_LENGTH, Pagina, Paginakop, Vertaling, Vertalingkop
from tests.unit.model.conftest import CHECKED, complaints

HEAD = CHECKED | {"title": "Plek", "description": "Waar wil je zijn?"}


def _page(text: str = "Denk aan thuis.\n\nOf aan zee.\n", **head: object) -> Pagina:
    kop = Paginakop.model_validate(HEAD | head)
    return Pagina(pad="burgers/plek", kop=kop, tekst=text, bestand="docs/burgers/plek.md", begin=7)


def _translated(page: Pagina, made_from: str) -> Pagina:
    head = Vertalingkop(title="Place", description="Where do you want to be?", vertaling_van=made_from)
    translation = Vertaling(kop=head, tekst="Home.", bestand="docs/burgers/plek.en.md", begin=6)
    return page.model_copy(update={"vertalingen": {"en": translation}})


def test_the_hash_is_twelve_hex_digits() -> None:
    assert len(_page().hash()) == HASH_LENGTH == 12
    assert int(_page().hash(), 16) >= 0


@pytest.mark.parametrize(
    "text",
    ["Denk aan thuis. Of aan zee.", "Denk aan thuis.\r\n\r\nOf aan zee.\r\n", "\n\n  Denk  aan\nthuis.\tOf aan zee.  "],
)
def test_spacing_and_line_ends_do_not_make_a_translation_old(text: str) -> None:
    assert _page(text).hash() == _page().hash()


@pytest.mark.parametrize(
    "changed",
    [
        _page("Denk aan thuis.\n\nOf aan zee!\n"),
        _page("denk aan thuis.\n\nOf aan zee.\n"),
        _page("Denkaan thuis.\n\nOf aan zee.\n"),
        _page(title="Plaats"),
        _page(description="Waar wil je wonen?"),
        _page(title="Plek Waar", description="wil je zijn?"),
    ],
)
def test_other_words_make_a_translation_old(changed: Pagina) -> None:
    assert changed.hash() != _page().hash()


def test_menu_sources_check_and_search_words_do_not_make_a_translation_old() -> None:
    other = _page(menu="Waar", bronnen=("wadplan-2030",), zoekwoorden=("waar moet ik heen",))

    assert other.hash() == _page().hash()


@given(st.text(), st.text())
def test_a_translation_is_up_to_date_exactly_for_the_words_it_was_made_from(before: str, after: str) -> None:
    made_from = _page(before).hash()

    assert _translated(_page(before), made_from).is_bijgewerkt("en")
    assert _translated(_page(after), made_from).is_bijgewerkt("en") == (_words(before) == _words(after))


def _words(text: str) -> list[str]:
    return text.split()


def test_a_page_without_a_translation_is_not_up_to_date_in_that_language() -> None:
    assert not _translated(_page(), _page().hash()).is_bijgewerkt("ar")


def test_a_page_that_only_shows_data_may_have_no_sources_of_its_own() -> None:
    assert complaints(Paginakop, HEAD | {"bronnen": ()}) == []
