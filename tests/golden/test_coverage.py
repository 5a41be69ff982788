"""The miniature site shows everything that the real one can: else its expected output says little."""

import re
from collections.abc import Iterator

from macros import VIEWS
from macros.model.agenda import Status
from macros.model.basis import Record
from macros.model.gespreksleidraad import Gespreksmoment
from macros.model.kit import Kitstatus, Moment, Veldsoort
from macros.model.wensenboekje import Antwoordsoort
from macros.phrases import read
from macros.site.load import load_site
from tests.sites import EXAMPLE, ROOT

CALL = re.compile(r"\{\{\s*(\w+)\(")
MADE_FROM_DATA = {"agenda_item", "kit_document", "kit_versie", "regio", "rol", "stap"}


def _models() -> Iterator[type[Record]]:
    """Every kind of record that stands in a file."""
    waiting: list[type[Record]] = [Record]
    while waiting:
        model = waiting.pop()
        waiting.extend(model.__subclasses__())
        if not model.__subclasses__() and model.__module__.startswith("macros.model."):
            yield model


def test_every_macro_is_called_on_a_page() -> None:
    called = {name for page in (EXAMPLE / "docs").rglob("*.md") for name in CALL.findall(page.read_text("utf-8"))}
    assert len(called) > 20
    assert called | MADE_FROM_DATA == set(VIEWS)


def test_every_field_is_filled_in_somewhere_and_every_optional_one_left_out_somewhere() -> None:
    by_model: dict[type[Record], list[Record]] = {}
    for record in load_site(EXAMPLE).origins.records():
        by_model.setdefault(type(record), []).append(record)
    fields = [
        (records, name, field) for model, records in by_model.items() for name, field in model.model_fields.items()
    ]
    assert len(fields) > 150
    never = [
        (type(records[0]).__name__, name)
        for records, name, field in fields
        if not any(name in record.model_fields_set for record in records)
    ]
    always = [
        (type(records[0]).__name__, name)
        for records, name, field in fields
        if not field.is_required() and len(records) > 1 and all(name in record.model_fields_set for record in records)
    ]
    assert (never, always) == ([], [])


def test_every_kind_of_record_is_there() -> None:
    there = {type(record) for record in load_site(EXAMPLE).origins.records()}
    missing = {model.__name__ for model in _models()} - {model.__name__ for model in there}
    assert missing == {"Pagina", "Vertaling"}, "pages are no records in a file"


def test_every_state_is_there() -> None:
    site = load_site(EXAMPLE)
    assert {event.status for event in site.agenda.values()} == set(Status)
    assert {str(event.datum).count("-") for event in site.agenda.values()} == {0, 1, 2}
    assert {paper.status for paper in site.kit.values()} == set(Kitstatus)
    assert {step.moment for paper in site.kit.values() for step in paper.stappen} == set(Moment)
    fields = [field for paper in site.kit.values() for group in paper.veldgroepen for field in group.velden]
    assert {field.soort for field in fields} == set(Veldsoort)
    questions = [question for theme in site.wensenboekje.themas for question in theme.vragen]
    assert {question.soort for question in questions} == set(Antwoordsoort)
    assert {part.moment for part in site.gespreksleidraad.delen} == set(Gespreksmoment)


def test_a_third_language_is_hardly_translated_and_reads_from_the_right() -> None:
    site = load_site(EXAMPLE)
    third = site.talen[2]
    assert third.richting == "rtl"
    assert 0 < len(read(EXAMPLE / "data" / "vertalingen" / third.code, EXAMPLE).translations) < 20
    assert [page.pad for page in site.paginas.values() if third.code in page.vertalingen] == ["index"]


def test_nothing_in_it_exists() -> None:
    """Addresses end in .example, numbers begin with 0000, municipalities with GM90; nothing is of the real site."""
    text = "\n".join(file.read_text("utf-8") for file in sorted((EXAMPLE / "data").glob("**/*.yml")))
    assert set(re.findall(r"https?://[\w.-]*?([\w-]+)(?=[/\s)?#]|$)", text)) == {"example"}
    assert {number[:4] for number in re.findall(r"\b0\d{3}-[\d ]+", text)} == {"0000"}
    assert {code[:4] for code in re.findall(r"GM\d{4}", text)} == {"GM90"}
    real = {gemeente.naam for gemeente in load_site(ROOT).gemeenten} | {"Groningen"}
    assert [name for name in sorted(real) if name in text] == []
