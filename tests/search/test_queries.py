"""The questions of data/zoekvragen.<taal>.yml, asked to the finished site."""

from pathlib import Path

from macros.commands.searching import answers
from macros.model.zoektaal import Vraagsoort
from macros.site.load import load_site
from tests.search.conftest import texts
from tests.sites import ROOT

# For each language how many questions find a page among the first three, and how many without an answer find nothing.
# In another language the Dutch results are shown besides. A floor may only rise.
BARS = {"nl": (0.96, 0.80), "en": (0.96, 0.70)}


def test_questions_find_their_pages_and_others_find_nothing(published: Path) -> None:
    code = "en" if published.parent.name == "en" else "nl"
    questions = load_site(ROOT).zoekvragen[code].vragen
    addresses = [str(page["adres"]).strip("/") for page in texts(published)]
    given = answers(ROOT, (published / "index.json").read_bytes(), [question.vraag for question in questions])
    missed, filled = [], []
    for question, answer in zip(questions, given.antwoorden, strict=True):
        first = [addresses[hit.pagina] for hit in answer.treffers[:3]]
        assert answer.crisis == (question.soort is Vraagsoort.CRISIS), question.vraag
        if question.soort is Vraagsoort.GEEN:
            filled += [f"'{question.vraag}' geeft {', '.join(first)}"] if first else []
        elif question.soort is not Vraagsoort.CRISIS and not set(first) & set(question.paginas):
            missed.append(f"'{question.vraag}' mist {question.paginas[0] or 'de voorpagina'} — geef die een zoekwoord")
    asked = sum(bool(question.paginas) for question in questions)
    without = sum(question.soort is Vraagsoort.GEEN for question in questions)

    among_three, empty = BARS[code]
    assert len(missed) <= (1 - among_three) * asked, "\n".join(missed)
    assert len(filled) <= (1 - empty) * without, "\n".join(filled)
