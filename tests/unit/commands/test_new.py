"""An empty record with every field explained; nothing that exists is ever lost."""

import re
from pathlib import Path

import pytest
from pydantic import ValidationError

from macros.commands import new
from macros.commands.new import PAGE, annotated
from macros.findings import FindingsError
from macros.model.basis import Record
from macros.model.pagina import Paginakop
from macros.site.kinds import KINDS, Kind
from macros.site.load import _as_tuples
from macros.site.messages import findings as model_findings
from macros.source import read, read_page
from tests.sites import files
from tests.unit.conftest import Example

EMPTY = "heeft geen waarde — vul iets in, of haal het veld weg als het niet verplicht is"
MISSING = "ontbreekt — vul dit verplichte veld in"
LISTS = [kind for kind in KINDS if not kind.has_several and len(kind.model.model_fields) == 1]
NAMES = [kind.name for kind in KINDS]


def _kind(name: str) -> Kind:
    return next(kind for kind in KINDS if kind.name == name)


def _said(text: str, model: type[Record], folder: Path) -> list[str]:
    """All that is found in a text, by the message alone."""
    file = folder / "proef.yml"
    file.write_text(text, encoding="utf-8")
    document = read(file, "proef.yml")
    found = list(document.findings)
    try:
        model.model_validate(_as_tuples(document.data))
    except ValidationError as error:
        empty = {finding.place.line for finding in found}
        found.extend(finding for finding in model_findings(error, document) if finding.place.line not in empty)
    return [finding.message for finding in found]


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_record_only_lacks_values(name: str, tmp_path: Path) -> None:
    found = _said(annotated(_kind(name)), _kind(name).model, tmp_path)

    assert found
    assert set(found) <= {EMPTY, MISSING}


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_record_names_every_field_once_and_explains_it(name: str) -> None:
    text = annotated(_kind(name))
    lines = text.splitlines()

    for field, info in _kind(name).model.model_fields.items():
        sign = "" if info.is_required() else "# "
        [number] = [number for number, line in enumerate(lines) if re.match(rf"{sign}{field}:", line)]
        above = "\n".join(lines[max(number - 4, 0) : number])
        assert ("# verplicht" if info.is_required() else "# optioneel") in above
        assert (info.description or "")[:40].split("\n")[0] in " ".join(above.replace("# ", "").split())


@pytest.mark.parametrize("name", NAMES)
def test_the_first_line_leads_the_editor_s_program_to_the_schema(name: str) -> None:
    kind = _kind(name)
    first = annotated(kind).splitlines()[0]
    schema = first.removeprefix("# yaml-language-server: $schema=")
    file = kind.file_for(Path("data"), "naam")

    parts = list((file.parent / schema).parts)
    while ".." in parts:
        place = parts.index("..")
        del parts[place - 1 : place + 1]
    assert Path(*parts) == Path("data/schema") / f"{name}.json"


def test_the_words_to_choose_from_are_named() -> None:
    text = " ".join(annotated(_kind("agenda")).replace("\n# ", " ").split())

    assert "kies uit: gaat door, gewijzigd, afgelast" in text
    assert "kies uit: publieksbijeenkomst, theater," in text


@pytest.mark.parametrize("name", NAMES)
def test_where_there_is_no_file_it_is_made(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kind = _kind(name)
    record = "2031-01-01-proef" if kind.has_several else ""
    path = kind.file_for(Path("data"), record).as_posix()

    assert new.run(tmp_path, name, record) == 0
    assert (tmp_path / path).read_text(encoding="utf-8") == annotated(kind)
    assert capsys.readouterr().out == (
        f"{path}: het lege record staat klaar. Vul het in en draai: python -m macros validate\n"
    )


def test_a_file_of_a_record_is_never_overwritten(small: Example, capsys: pytest.CaptureFixture[str]) -> None:
    before = files(small.root / "data")

    assert new.run(small.root, "agenda", "2032-symposium") == 1
    assert new.run(small.root, "agenda", "terugkerend") == 1
    assert new.run(small.root, "kit", "protocol") == 1
    assert files(small.root / "data") == before
    assert capsys.readouterr().out.splitlines() == [
        "data/agenda/2032-symposium.yml: bestaat al — vul dat bestand aan",
        "data/agenda/terugkerend.yml: bestaat al — vul dat bestand aan",
        "data/kit/protocol.yml: bestaat al — vul dat bestand aan",
    ]


@pytest.mark.parametrize("name", [kind.name for kind in KINDS if not kind.has_several and kind not in LISTS])
def test_what_there_is_only_one_of_is_never_overwritten(name: str, small: Example) -> None:
    before = files(small.root / "data")

    assert new.run(small.root, name, "nog-een") == 1
    assert files(small.root / "data") == before


def test_there_are_lists_and_other_kinds() -> None:
    assert len(LISTS) >= 10
    assert {"netwerk", "wensenboekje", "acp-stappenplan", "pzp-rubrieken"} <= {kind.name for kind in KINDS} - {
        kind.name for kind in LISTS
    }


@pytest.mark.parametrize("name", [kind.name for kind in LISTS])
def test_a_list_gets_an_empty_record_at_its_end_and_keeps_all_it_had(name: str, small: Example) -> None:
    kind = _kind(name)
    file = small.root / "data" / kind.path
    before, count = file.read_text(encoding="utf-8"), _number_of_records(file)
    record = {"talen": "fy", "gemeenten": "GM0099"}.get(name, "nieuw")

    assert new.run(small.root, name, record) == 0
    after = file.read_text(encoding="utf-8")

    assert after.startswith(before.rstrip("\n") + "\n")
    assert _number_of_records(file) == count + 1
    assert re.search(rf"^  - (id|code|document): {record}$", after[len(before) - 1 :], re.MULTILINE)
    with pytest.raises(FindingsError) as refusal:
        small.site()
    assert {finding.place.path for finding in refusal.value.findings} == {f"data/{kind.path}"}
    about_the_code = {finding.message for finding in refusal.value.findings if finding.field == "code"}
    assert {finding.message for finding in refusal.value.findings} - about_the_code <= {EMPTY, MISSING}


def _number_of_records(file: Path) -> int:
    data = read(file, file.name).data
    assert isinstance(data, dict)
    [records] = data.values()
    assert isinstance(records, list)
    return len(records)


@pytest.mark.parametrize(
    ("kind", "name", "expected"),
    [
        ("feest", "x", "soort: 'feest' bestaat niet — kies uit: talen, bronnen,"),
        ("", "x", "soort: '' bestaat niet — kies uit: "),
        ("agenda", "", "naam: ontbreekt of heeft andere tekens — schrijf bijvoorbeeld 2026-03-14-open-dag"),
        ("agenda", "Open dag", "naam: ontbreekt of heeft andere tekens"),
        ("kit", "../protocol", "naam: ontbreekt of heeft andere tekens"),
        ("kit", "/etc/passwd", "naam: ontbreekt of heeft andere tekens"),
        ("contacten", "", "naam: ontbreekt — schrijf bijvoorbeeld: python -m macros new contacten een-naam"),
        ("contacten", "wadlijn", "naam: 'wadlijn' bestaat al in contacten.yml — kies een andere naam"),
        ("talen", "en", "naam: 'en' bestaat al in talen.yml — kies een andere naam"),
        ("contacten", "Wad lijn", "naam: 'Wad lijn' is geen geldige naam — gebruik kleine letters"),
        ("talen", "Fries", "naam: 'Fries' is geen taalcode — schrijf twee of drie kleine letters"),
        ("gemeenten", "groningen", "naam: 'groningen' is geen CBS-code — schrijf GM en vier cijfers"),
        (PAGE, "", "naam: is geen pad van een pagina — schrijf bijvoorbeeld burgers/vervoer"),
        (PAGE, "burgers/Mijn Plek", "naam: is geen pad van een pagina"),
        (PAGE, "../buiten", "naam: is geen pad van een pagina"),
        (PAGE, "burgers//plek", "naam: is geen pad van een pagina"),
        (PAGE, "burgers/plek", "docs/burgers/plek.md: bestaat al — kies een andere naam, of vul die aan"),
    ],
)
def test_a_wrong_kind_or_name_changes_nothing_and_says_what_to_type(
    kind: str, name: str, expected: str, small: Example, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files(small.root / "data") | files(small.root / "docs")

    assert new.run(small.root, kind, name) == 1
    assert capsys.readouterr().out.startswith(expected)
    assert files(small.root / "data") | files(small.root / "docs") == before


def test_a_new_page_only_lacks_values(tmp_path: Path) -> None:
    assert new.run(tmp_path, PAGE, "burgers/vervoer/boot") == 0
    document = read_page(tmp_path / "docs/burgers/vervoer/boot.md", "boot.md")

    assert {finding.field for finding in document.findings} == {"title", "description"}
    assert {finding.message for finding in document.findings} == {EMPTY}
    named = (tmp_path / "docs/burgers/vervoer/boot.md").read_text(encoding="utf-8")
    assert [name for name in Paginakop.model_fields if not re.search(rf"^(# )?{name}:", named, re.MULTILINE)] == []
