"""Measuring search: figures in one form, and a finding for every file that is not what it should be."""

import json
import math
from pathlib import Path

import pytest

from macros.__main__ import main
from macros.commands.zoektest import score
from tests.sites import ROOT

PAGES = [
    {"id": "hospice", "url": "/hospice/", "title": "Hospices", "sections": [{"heading": "", "text": "Een warm huis."}]},
    {
        "id": "professionals/kit",
        "url": "/professionals/kit/",
        "title": "De kit",
        "sections": [{"heading": "Inhoud", "text": "Spullen."}, {"heading": "Lees ook", "text": "Zeehondencentrum."}],
        "keywords": ["koffertje voor thuis"],
    },
]
QUESTIONS = [
    {"qid": "1", "cls": "typo", "q": "hospise", "rel": {"hospice": 3}},
    {"qid": "2", "cls": "keyword", "q": "koffertje", "rel": {"professionals/kit": 2, "hospice": 1}},
    {"qid": "3", "cls": "keyword", "q": "ruimtevaart", "rel": {"hospice": 3}},
    {"qid": "4", "cls": "none", "q": "zeehondencentrum", "rel": {}},
]
COUNTS = {"n", "success@1", "success@3", "mrr", "ndcg@10", "nul"}


def _run(folder: Path, pages: object, questions: object, *arguments: str) -> int:
    (folder / "paginas.json").write_text(json.dumps(pages), encoding="utf-8")
    (folder / "vragen.json").write_text(json.dumps(questions), encoding="utf-8")
    files = ["--paginas", str(folder / "paginas.json"), "--vragen", str(folder / "vragen.json")]
    return main(["--map", str(ROOT), "zoektest", *files, *arguments])


def test_figures_are_printed_in_one_form(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(tmp_path, PAGES, QUESTIONS) == 0
    figures = json.loads(capsys.readouterr().out)

    assert list(figures) == ["totaal", "klassen", "geen_antwoord", "bytes", "ms"]
    assert set(figures["totaal"]) == COUNTS
    assert {name: set(counts) for name, counts in figures["klassen"].items()} == {"typo": COUNTS, "keyword": COUNTS}
    assert (figures["totaal"]["n"], figures["totaal"]["success@1"], figures["totaal"]["nul"]) == (3, 0.6667, 0.3333)
    assert figures["klassen"]["typo"]["success@1"] == 1
    assert figures["geen_antwoord"] == {"n": 1, "leeg": 1.0}
    assert set(figures["bytes"]) == {"index", "index_gzip", "code_gzip"}
    assert set(figures["ms"]) == {"laden", "p50", "p95"}


def test_a_question_counts_its_first_pages() -> None:
    found = score(["x", "b", "a"], {"a": 3, "b": 1})

    assert found["success@1"] == 0
    assert found["success@3"] == 1
    assert found["mrr"] == pytest.approx(1 / 3)
    assert found["ndcg@10"] == pytest.approx((1 / math.log2(3) + 7 / 2) / (7 + 1 / math.log2(3)))
    assert found["nul"] == 0
    assert score([], {"a": 3}) == {"success@1": 0, "success@3": 0, "mrr": 0, "ndcg@10": 0, "nul": 1}


@pytest.mark.parametrize(
    ("pages", "questions", "said"),
    [
        ({"paginas": []}, QUESTIONS, "paginas.json:1:1: bestand: heeft een andere vorm"),
        ([{"id": "x"}], QUESTIONS, "paginas.json:1:1: 0.title: heeft een andere vorm"),
        (PAGES, [{"cls": "typo"}], "vragen.json:1:1: 0.q: heeft een andere vorm"),
        (PAGES, [{"cls": "typo", "q": "x", "rel": {"a": "veel"}}], "vragen.json:1:1: 0.rel.a: heeft een andere vorm"),
        (PAGES, 12, "vragen.json:1:1: bestand: heeft een andere vorm"),
    ],
)
def test_another_form_is_a_finding(
    pages: object, questions: object, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(tmp_path, pages, questions) == 1
    assert said in capsys.readouterr().out


def test_a_file_that_is_not_there_or_no_json_is_a_finding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "kapot.json").write_bytes(b"\xff[{")
    arguments = ["--map", str(ROOT), "zoektest", "--vragen", str(tmp_path / "kapot.json"), "--paginas"]

    assert main([*arguments, str(tmp_path / "weg.json")]) == 1
    assert "weg.json:1:1: bestand: is niet te lezen (No such file or directory)" in capsys.readouterr().out
    assert main([*arguments, str(tmp_path / "kapot.json")]) == 1
    assert main([*arguments, str(tmp_path)]) == 1
    assert "Traceback" not in capsys.readouterr().out


def test_a_language_that_the_site_lacks_is_a_finding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(tmp_path, PAGES, QUESTIONS, "--taal", "fy") == 1
    assert (
        capsys.readouterr().out
        == "data/talen.yml:1:1: taal: 'fy' is geen taal van deze site — kies uit data/talen.yml\n"
    )


def test_nothing_to_ask_gives_empty_figures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(tmp_path, [], []) == 0
    assert json.loads(capsys.readouterr().out)["totaal"]["n"] == 0
