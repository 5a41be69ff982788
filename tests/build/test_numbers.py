"""A number that the network has not confirmed stands on pages for professionals, and nowhere else on the whole site."""

import re
from pathlib import Path

import pytest

from macros.model.agenda import Doelgroep
from macros.site.load import load_site
from tests import papers
from tests.sites import EXAMPLE, ROOT, files

FOR_PROFESSIONALS = re.compile(r"(?:[a-z]{2,3}/)?zorgverleners/")
TEXTS = (".html", ".json", ".xml", ".ics", ".txt", ".webmanifest", ".js", ".css", ".svg")


def _hidden(root: Path) -> set[str]:
    """The digits of every number that residents may not see."""
    return {
        re.sub(r"\D", "", number.nummer)
        for contact in load_site(root).contacten
        if not contact.mag_nummer_tonen_aan(Doelgroep.INWONERS)
        for number in contact.nummers
    }


def _told(words: str, numbers: set[str]) -> set[str]:
    """Which numbers stand in a text, with whatever between their digits."""
    return {number for number in numbers if re.search(r"[\s().-]{0,3}".join(number), words)}


@pytest.mark.parametrize("name", ["real", "miniature"])
def test_residents_never_see_an_unconfirmed_number(name: str, real_site: Path, built_example: Path) -> None:
    folder, root = (real_site, ROOT) if name == "real" else (built_example / "site", EXAMPLE)
    numbers = _hidden(root)
    made = files(folder)
    texts = {path: raw.decode() for path, raw in made.items() if path.endswith(TEXTS)}
    for_residents = {path: words for path, words in texts.items() if not FOR_PROFESSIONALS.match(path)}

    assert len(numbers) >= 2
    assert len(for_residents) > 50
    shown = {path: told for path, words in for_residents.items() if (told := _told(words, numbers))}
    assert shown == {}
    seen = set().union(*(_told(words, numbers) for path, words in texts.items() if FOR_PROFESSIONALS.match(path)))
    assert seen == numbers, "each does stand somewhere, so that the search above can find them"


def test_no_paper_bears_an_unconfirmed_number(real_site: Path) -> None:
    numbers = _hidden(ROOT)
    found = sorted(real_site.rglob("*.pdf"))
    assert len(found) >= 8
    for file in found:
        assert _told(papers.text(file.read_bytes()), numbers) == set(), file.name
