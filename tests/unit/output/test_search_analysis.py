"""Stems, families of words and parts of compounds, by the Dutch and English language packs."""

import pytest

from macros.output.search.compounds import Splitter
from macros.output.search.stems import Stemmer
from macros.output.search.vocabulary import stems
from macros.site.load import load_site
from tests.sites import ROOT

PACKS = load_site(ROOT).zoektalen
STEMMERS = {code: Stemmer(pack) for code, pack in PACKS.items()}


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("nl", ["hospice", "hospices"]),
        ("nl", ["wens", "wensen"]),
        ("nl", ["huis", "huizen"]),
        ("nl", ["sterven", "sterft", "stervend", "stervende", "gestorven", "stierf"]),
        ("nl", ["vertegenwoordiger", "vertegenwoordigers"]),
        ("nl", ["arts", "artsen"]),
        ("nl", ["kind", "kinderen"]),
        ("nl", ["brief", "brieven", "briefje", "briefjes"]),
        ("nl", ["pijn", "pijnen"]),
        ("en", ["wish", "wishes"]),
        ("en", ["hospice", "hospices"]),
        ("en", ["die", "died", "dying", "death"]),
        ("en", ["family", "families"]),
        ("en", ["child", "children"]),
    ],
)
def test_forms_of_a_word_have_one_stem(code: str, forms: list[str]) -> None:
    assert len({STEMMERS[code].stem(form) for form in forms}) == 1


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("nl", "moeder", "moed"),
        ("nl", "kanker", "kan"),
        ("nl", "kamer", "kam"),
        ("nl", "water", "wat"),
        ("nl", "testament", "test"),
        ("en", "carer", "car"),
        ("en", "hospital", "hospice"),
    ],
)
def test_other_words_have_other_stems(code: str, one: str, other: str) -> None:
    assert STEMMERS[code].stem(one) != STEMMERS[code].stem(other)


def test_words_made_from_each_other_become_one_where_the_site_has_them() -> None:
    found = stems(["reanimatie", "reanimeren", "gereanimeerd", "zee"], frozenset(), PACKS["nl"], STEMMERS["nl"])

    assert found["reanimatie"] == found["reanimeren"] == found["gereanimeerd"] != found["zee"]
    assert list(found) == sorted(found)


def test_a_short_acronym_is_its_own_stem() -> None:
    found = stems(["ms", "als", "vg"], frozenset({"ms", "als", "vg"}), PACKS["nl"], STEMMERS["nl"])

    assert dict(found) == {"als": "als", "ms": "ms", "vg": "vg"}


KNOWN = {"wens", "boekje", "zorg", "verlof", "palliatieve", "kit", "thuis", "levens", "einde", "leven", "verklaring"}


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("wensenboekje", ("wens", "boekje")),
        ("zorgverlof", ("zorg", "verlof")),
        ("thuiszorg", ("thuis", "zorg")),
        ("levenseindezorg", ("levens", "einde", "zorg")),
        ("palliatievekit", ()),
        ("zorgzee", ()),
        ("sportschool", ()),
        ("zorg", ()),
    ],
)
def test_a_compound_has_parts_that_the_site_knows(word: str, parts: tuple[str, ...]) -> None:
    splitter = Splitter(PACKS["nl"].tussenletters, lambda part, head: part in KNOWN and len(part) > 3)

    assert splitter.split(word) == parts


def test_a_word_of_one_letter_over_and_over_is_split_quickly() -> None:
    splitter = Splitter(PACKS["nl"].tussenletters, lambda part, head: len(part) > 2)

    assert splitter.split("s" * 35)
