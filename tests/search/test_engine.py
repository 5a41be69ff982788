"""The engine: every step of its cascade, words that hurt when they are guessed, and whatever people paste."""

import pytest

from tests.search.conftest import Searched


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("hospice", "burgers/hospice"),
        ("HOSPICES", "burgers/hospice"),
        ("wensen boekje", "burgers/boekje"),
        ("wensen-boekje", "burgers/boekje"),
        ("wens", "burgers/boekje"),
        ("verlof", "burgers/verlof"),
        ("zorg verlof", "burgers/verlof"),
        ("wensenb", "burgers/boekje"),
        ("hospise", "burgers/hospice"),
        ("wensenboekie", "burgers/boekje"),
        ("gereanimeerd", "burgers/reanimeren"),
        ("hartmassage", "burgers/reanimeren"),
        ("spuitje", "burgers/euthanasie"),
        ("ALS", "zorgverleners/als"),
        ("wat kost een hospice", "burgers/hospice"),
    ],
)
def test_every_way_to_find_a_page(question: str, first: str, searched: Searched) -> None:
    [answer] = searched.ask(question)

    assert searched.found(answer)[:1] == [first]
    assert not answer.crisis
    assert not answer.zwak


BAD = [
    "",
    " ",
    "a",
    "x" * 10_000,
    "hospice " * 2_000,
    "palliatieve sedatie euthanasie " * 400,
    "de het een en",
    "wat is het",
    "<script>alert('hospice')</script>",
    "<img src=x onerror=alert(1)>",
    ".*+?^${}()|[]\\",
    "hospice(",
    "😀👩‍👩‍👧",
    "مرحبا тест hospice",
    "\ud800 hospice",
    "\x00\x07",
    "__proto__ constructor hasOwnProperty",
    "toString valueOf",
    "'" * 300,
    "-.-.-.-",
    "ééééééééééé",
    "0",
    "112",
]


def test_whatever_is_pasted_gets_an_answer_soon(searched: Searched) -> None:
    answers = searched.ask(*BAD)

    for question, answer in zip(BAD, answers, strict=True):
        assert answer.ms < 250, question[:40]
        assert not answer.crisis, question[:40]
        assert len(searched.found(answer)) == len(set(searched.found(answer)))
    assert all(not answer.treffers for question, answer in zip(BAD, answers, strict=True) if len(question) < 2)


def test_words_that_say_nothing_find_nothing(searched: Searched) -> None:
    assert [answer.treffers for answer in searched.ask("de het een en", "wat is het", "ik wil")] == [(), (), ()]


def test_html_is_read_as_words(searched: Searched) -> None:
    [answer] = searched.ask("<b>hospice</b>")

    assert "burgers/hospice" in searched.found(answer)


@pytest.mark.parametrize("question", ["fietsroute langs de kust", "weerbericht", "xyzzy", "belastingaangifte invullen"])
def test_what_the_site_has_not_is_not_found(question: str, searched: Searched) -> None:
    [answer] = searched.ask(question)

    assert searched.found(answer) == []


CRISIS = [
    "zelfmoord",
    "Zelfmoord!",
    "zelfmoort",
    "zelfmord",
    "zelf moord",
    "zelfmoordgedachten",
    "suïcide",
    "suicide",
    "suiside",
    "suicidaal",
    "suïcidale gedachten",
    "zelfdoding",
    "dood willen",
    "ik wil dood",
    "ik wil niet meer leven",
    "ik wil niet meer",
    "een einde aan mijn leven maken",
    "uit het leven stappen",
    "mijn vader is dement en wil dood",
]
NEVER = {"burgers/euthanasie", "burgers/stoppen", "burgers/sedatie"}


def test_words_of_crisis_are_known_and_never_corrected(searched: Searched) -> None:
    for question, answer in zip(CRISIS, searched.ask(*CRISIS), strict=True):
        assert answer.crisis, question
        assert answer.verbeterd == (), question
        assert not NEVER & set(searched.found(answer)), question


@pytest.mark.parametrize(
    "question", ["ik wil niet meer naar het ziekenhuis", "zelf beslissen", "doodgaan thuis", "suikerziekte", "moord"]
)
def test_other_words_are_no_crisis(question: str, searched: Searched) -> None:
    [answer] = searched.ask(question)

    assert not answer.crisis


@pytest.mark.parametrize(
    ("typed", "meant", "page"),
    [
        ("euthansie", "euthanasie", "burgers/euthanasie"),
        ("eutanasie", "euthanasie", "burgers/euthanasie"),
        ("sedasie", "sedatie", "burgers/sedatie"),
        ("seddatie", "sedatie", "burgers/sedatie"),
        ("reanimasie", "reanimatie", "burgers/reanimeren"),
        ("rianimatie", "reanimatie", "burgers/reanimeren"),
    ],
)
def test_a_near_misspelling_of_a_sensitive_word_is_corrected_and_told(
    typed: str, meant: str, page: str, searched: Searched
) -> None:
    [answer] = searched.ask(typed)

    assert answer.verbeterd == ((typed, meant),)
    assert searched.found(answer)[0] == page


SENSITIVE = ("euthanasie", "sedatie", "reanimatie")
OTHERS = [
    "sensatie",
    "animatie",
    "meditatie",
    "donatie",
    "relatie",
    "fantasie",
    "mediation",
    "spruitje",
    "sedimentatie",
    "formatie",
    "reclamatie",
    "inhalatie",
    "dotatie",
    "hypothese",
    "eucalyptus",
]


def test_no_other_word_is_corrected_into_a_sensitive_one(searched: Searched) -> None:
    for question, answer in zip(OTHERS, searched.ask(*OTHERS), strict=True):
        assert not [meant for _, meant in answer.verbeterd if meant in SENSITIVE], question
        assert not NEVER & set(searched.found(answer)), question


def test_a_sensitive_word_is_never_corrected_into_another(searched: Searched) -> None:
    pages = {"euthanasie": "burgers/euthanasie", "sedatie": "burgers/sedatie", "reanimatie": "burgers/reanimeren"}
    for word, page in pages.items():
        mistakes = [word[:i] + word[i + 1 :] for i in range(len(word))]
        mistakes += [word[:i] + letter + word[i + 1 :] for i in range(1, len(word)) for letter in "aeiknrst"]
        for typed, answer in zip(mistakes, searched.ask(*mistakes), strict=True):
            assert {meant for _, meant in answer.verbeterd} & set(SENSITIVE) <= {word}, typed
            others = set(pages.values()) - {page}
            assert not others & set(searched.found(answer)), typed


def test_an_answer_names_a_section_and_the_words_to_mark(searched: Searched) -> None:
    [answer] = searched.ask("kosten")
    [first, *_] = answer.treffers

    assert searched.addresses[first.pagina] == "burgers/hospice"
    assert first.sectie in {0, 1}
    assert "kosten" in first.woorden
    assert [hit.gewicht for hit in answer.treffers] == sorted((hit.gewicht for hit in answer.treffers), reverse=True)


def test_the_same_question_gets_the_same_answer(searched: Searched) -> None:
    first, _, again = searched.ask("hospise kosten", "wensenb", "hospise kosten")

    assert first.model_copy(update={"ms": 0}) == again.model_copy(update={"ms": 0})
