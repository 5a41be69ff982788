import json
from pathlib import Path

import pytest

from macros.commands.searching import Answer, answers
from macros.output.search.language import index_for
from macros.output.search.pages import SearchPage, Section
from macros.site.load import load_site
from tests.sites import ROOT

TEXTS = {
    "burgers/euthanasie": ("Euthanasie", "Een arts helpt bij euthanasie. Daar horen regels bij."),
    "burgers/sedatie": ("Palliatieve sedatie", "Bij sedatie krijgt iemand medicijnen om te slapen tot het einde."),
    "burgers/reanimeren": ("Niet reanimeren", "Na een hartstilstand kan reanimatie helpen. Je mag dat weigeren."),
    "burgers/stoppen": ("Stoppen met eten en drinken", "Soms wil iemand niet meer eten en drinken."),
    "burgers/hospice": ("Hospices", "In een hospice ben je thuis weg van huis. De kosten verschillen."),
    "burgers/boekje": ("Het wensenboekje", "Schrijf je wensen op en bespreek ze met je naasten."),
    "burgers/verlof": ("Zorgverlof", "Neem verlof van je werk om voor iemand te zorgen."),
    "burgers/leven": (
        "Praten over het leven",
        "Hulp bij zelfdoding is iets anders. Praat erover als het leven zwaar is.",
    ),
    "zorgverleners/als": ("ALS", "Zorg bij ALS en andere ziekten van zenuwen en spieren."),
    "agenda/open-dag": ("Open dag", "De open dag van het hospice."),
    "over/privacy": ("Privacy", "Deze site bewaart niets van je."),
}


class Searched:
    """The engine over a few pages, with the real language pack and synonyms."""

    def __init__(self) -> None:
        self.addresses = list(TEXTS)
        pages = [
            SearchPage(address, title, _audience(address), (Section("", "", text), Section("meer", title, text)))
            for address, (title, text) in TEXTS.items()
        ]
        site = load_site(ROOT)
        self.index = index_for(site, site, "nl", pages)

    def ask(self, *questions: str) -> list[Answer]:
        return list(answers(ROOT, self.index, questions).antwoorden)

    def found(self, answer: Answer) -> list[str]:
        return [self.addresses[hit.pagina] for hit in answer.treffers]


def _audience(address: str) -> str:
    folder = address.partition("/")[0]
    return "inwoners" if folder == "burgers" else folder


@pytest.fixture(scope="session")
def searched() -> Searched:
    return Searched()


@pytest.fixture(scope="session", params=["nl", "en"])
def published(request: pytest.FixtureRequest, real_site: Path) -> Path:
    """The folder of the finished site with the search files of one language."""
    return real_site / ("" if request.param == "nl" else str(request.param)) / "zoeken"


def texts(folder: Path) -> list[dict[str, object]]:
    """The pages in a published `teksten.json`."""
    pages: list[dict[str, object]] = json.loads((folder / "teksten.json").read_text(encoding="utf-8"))["paginas"]
    return pages
