"""Synonyms lead one way, and words of crisis nowhere."""

from collections.abc import Iterable

from macros.model.begrip import Synoniemgroep
from macros.model.zoektaal import Zoektaal
from macros.output.search.index import index
from macros.output.search.pages import SearchPage, Section
from macros.output.search.synonyms import CRISIS, Synonyms, crisis_phrases, synonyms

PACK = Zoektaal(stopwoorden=("in", "de"), gevoelig=("sedat",), crisiswoorden=("verdrinken",))


def _group(name: str, preferred: str, common: Iterable[str] = (), wrong: Iterable[str] = ()) -> Synoniemgroep:
    return Synoniemgroep(
        id=name,
        voorkeur=preferred,
        gewoon=tuple(common),
        fout=tuple(wrong),
        zie_ook=("elders",),
        bronnen=("bron",),
    )


GROUPS = (
    _group("verward", "in de war", ["verwardheid", "ziet dingen die er niet zijn"], ["verwart"]),
    _group(CRISIS, "hulp nu", ["zelfmoord", "dood willen"]),
    _group("doodgaan", "sterven", ["dood willen", "overlijden"]),
)


def test_phrases_of_a_group_lead_to_its_words_but_not_to_long_sentences_or_other_groups() -> None:
    [confused, dying] = synonyms(GROUPS)

    assert confused.typed == ("in de war", "verwardheid", "ziet dingen die er niet zijn")
    assert confused.misspelled == ("verwart",)
    assert confused.targets == (("in de war", 80), ("verwardheid", 50))
    assert dying.typed == ("sterven", "overlijden")


def test_words_of_crisis_are_kept_apart() -> None:
    assert crisis_phrases(GROUPS, PACK) == ("zelfmoord", "dood willen", "verdrinken")


def _index(*found: Synonyms) -> dict[str, object]:
    page = SearchPage("a/", "Verwardheid", "inwoners", (Section("", "", "Rust en sedatie."),))
    return dict(index([page], PACK, found, ()))


def test_only_what_is_on_a_page_is_led_to() -> None:
    made = _index(
        Synonyms(("in de war", "delier"), ("verwart",), (("verwardheid", 80), ("onrust", 70))),
        Synonyms(("zee",), (), (("strand", 80),)),
    )

    assert made["synoniemen"] == [["delier|in de war|verwart", [80, 3]]]
    assert made["fout"] == "verwart"
    assert made["gissingen"] == "delier"


def test_what_leads_to_something_sensitive_is_never_guessed() -> None:
    assert _index(Synonyms(("dormicum",), (), (("sedatie", 80),)))["gissingen"] == ""
