"""A version of a paper is known by its code."""

import re

import pytest

from macros.model.uitgave import Uitgave
from tests.unit.model.conftest import complaints

RELEASE = {
    "document": "protocol",
    "versie": "1.9",
    "status": "vastgesteld",
    "datum": "2030-02-01",
    "inhoud": "0123456789ab",
    "veranderd": "De meeuwen zijn erbij gekomen.",
}


@pytest.mark.parametrize("print_", ["0123456789a", "0123456789abc", "0123456789aB", "vingerafdruk", ""])
def test_a_fingerprint_has_twelve_hex_digits(print_: str) -> None:
    [(field, message)] = complaints(Uitgave, RELEASE | {"inhoud": print_})

    assert field == "inhoud"
    assert message.startswith("is geen vingerafdruk — neem de twaalf tekens over")


def test_another_document_version_or_content_has_another_code() -> None:
    changes: list[dict[str, object]] = [{}, {"document": "recept"}, {"versie": "1.10"}, {"inhoud": "ffffffffffff"}]
    codes = [Uitgave.model_validate(RELEASE | change).code() for change in changes]

    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"[0-9a-f]{6}", code) for code in codes)


def test_what_else_is_told_of_a_version_leaves_its_code() -> None:
    """The paper is printed; a sentence about it may still be mended."""
    before = Uitgave.model_validate(RELEASE).code()

    assert Uitgave.model_validate(RELEASE | {"veranderd": "Anders gezegd.", "datum": "2030-02-02"}).code() == before


def test_version_1_10_comes_after_1_9() -> None:
    versions = ["1.10", "1.9", "0.12", "2.0"]
    releases = [Uitgave.model_validate(RELEASE | {"versie": version}) for version in versions]

    assert [str(release.versie) for release in sorted(releases, key=Uitgave.volgorde)] == ["0.12", "1.9", "1.10", "2.0"]
