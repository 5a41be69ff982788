"""The schemas for an editor's program follow from the models."""

import json
from pathlib import Path

import pytest

from macros.commands import schema
from macros.model.agenda import Status
from macros.site.kinds import KINDS
from tests.sites import ROOT, files


def _schema(name: str) -> dict[str, object]:
    found: dict[str, object] = json.loads((ROOT / "data/schema" / f"{name}.json").read_text(encoding="utf-8"))
    return found


def test_the_schemas_in_the_repository_are_those_of_the_models(capsys: pytest.CaptureFixture[str]) -> None:
    """If this fails: python -m macros schema."""
    stale = schema.run(ROOT, check_only=True)

    assert capsys.readouterr().out == ""
    assert stale == 0
    assert len(files(ROOT / "data/schema")) == len(KINDS)


def test_schemas_are_written_once_and_stay_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "data").mkdir()

    assert schema.run(tmp_path, check_only=False) == 0
    before = files(tmp_path)
    assert schema.run(tmp_path, check_only=False) == 0

    assert files(tmp_path) == before
    assert before.keys() == {f"data/schema/{kind.name}.json" for kind in KINDS}
    assert capsys.readouterr().out.splitlines() == [
        f"{len(KINDS)} schema's bijgewerkt, 0 waren al goed.",
        f"0 schema's bijgewerkt, {len(KINDS)} waren al goed.",
    ]


def test_a_schema_that_is_behind_missing_or_strange_is_told_and_not_touched(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data").mkdir()
    schema.run(tmp_path, check_only=False)
    folder = tmp_path / "data/schema"
    (folder / "agenda.json").write_text("{}", encoding="utf-8")
    (folder / "kit.json").unlink()
    (folder / "vroeger.json").write_text("{}", encoding="utf-8")
    before = files(tmp_path)
    capsys.readouterr()

    assert schema.run(tmp_path, check_only=True) == 1
    assert files(tmp_path) == before
    assert capsys.readouterr().out.splitlines() == [
        f"data/schema/{name}.json:1:1: bestand: is verouderd — draai: python -m macros schema"
        for name in ("agenda", "kit", "vroeger")
    ]

    assert schema.run(tmp_path, check_only=False) == 0
    assert schema.run(tmp_path, check_only=True) == 0
    assert not (folder / "vroeger.json").exists()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_schema_knows_the_fields_and_refuses_others(kind: object) -> None:
    name = getattr(kind, "name", "")
    fields = getattr(kind, "model").model_fields  # noqa: B009
    found = _schema(name)

    assert found["additionalProperties"] is False
    assert set(found["properties"]) == set(fields)  # type: ignore[call-overload]
    assert found.get("required", []) == [field for field, info in fields.items() if info.is_required()]


def test_a_schema_names_the_words_to_choose_from() -> None:
    definitions = _schema("agenda")["$defs"]
    assert isinstance(definitions, dict)

    assert definitions["Status"]["enum"] == [status.value for status in Status]
