"""Catalogues follow the Dutch: nothing is lost, nothing is guessed, and what changed is never shown."""

import ast
import re
from pathlib import Path

import pytest

from macros.commands import vertalingen
from macros.commands.vertalingen import phrases, update
from macros.phrases import TEMPLATES, Phrase, Untranslated, catalogue, read
from tests.sites import ROOT, files
from tests.unit.conftest import Example


def _phrase(context: str, dutch: str) -> Phrase:
    return Phrase(context, dutch, "data/agenda/x.yml")


class Catalogues:
    """The English catalogues of a project of one test."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / "data/vertalingen/en"

    def update(self, *wanted: tuple[str, str]) -> list[str]:
        """Brings them up to date; gives the names of those that were behind."""
        behind = update(self.root, "en", [_phrase(*key) for key in wanted], write=True)
        return [file.name for file in behind]

    def translate(self, **texts: str) -> None:
        """Fills in what stands empty, as a translator does; the Dutch words are the keys."""
        for file in self.folder.glob("*.po"):
            text = file.read_text(encoding="utf-8")
            for dutch, translation in texts.items():
                text = text.replace(f'msgid "{dutch}"\nmsgstr ""', f'msgid "{dutch}"\nmsgstr "{translation}"')
            file.write_text(text, encoding="utf-8")

    def entries(self, name: str = "agenda") -> dict[tuple[str, str], tuple[str, bool]]:
        """Every entry of a file: its translation, and whether it is fuzzy."""
        return {
            (message.context or "", str(message.id)): (str(message.string), message.fuzzy)
            for message in catalogue(self.folder / f"{name}.po", self.root)
            if message.id
        }


@pytest.fixture
def english(tmp_path: Path) -> Catalogues:
    return Catalogues(tmp_path)


def test_a_new_text_stands_ready_to_be_translated(english: Catalogues) -> None:
    assert english.update(("agenda/a/titel", "Bank")) == ["agenda.po"]
    assert english.entries() == {("agenda/a/titel", "Bank"): ("", False)}


def test_a_translation_stays(english: Catalogues) -> None:
    english.update(("agenda/a/titel", "Bank"))
    english.translate(Bank="Bench")

    assert english.update(("agenda/a/titel", "Bank"), ("agenda/b/titel", "Zee")) == ["agenda.po"]
    assert english.entries() == {
        ("agenda/a/titel", "Bank"): ("Bench", False),
        ("agenda/b/titel", "Zee"): ("", False),
    }


def test_when_the_dutch_changed_its_translation_is_kept_and_never_shown(english: Catalogues) -> None:
    english.update(("agenda/a/titel", "Bank"))
    english.translate(Bank="Bench")
    english.update(("agenda/a/titel", "Bankje"))

    assert english.entries() == {("agenda/a/titel", "Bankje"): ("Bench", True)}
    shown = read(english.folder, english.root).say("agenda/a/titel", "Bankje")
    assert (shown, type(shown)) == ("Bankje", Untranslated)


def test_what_is_fuzzy_stays_so_until_a_person_looks(english: Catalogues) -> None:
    english.update(("agenda/a/titel", "Bank"))
    english.translate(Bank="Bench")
    english.update(("agenda/a/titel", "Bankje"))

    assert english.update(("agenda/a/titel", "Bankje")) == []
    english.update(("agenda/a/titel", "Bankjes"))
    assert english.entries() == {("agenda/a/titel", "Bankjes"): ("Bench", True)}


def test_a_text_that_is_gone_is_dropped(english: Catalogues) -> None:
    english.update(("agenda/a/titel", "Bank"), ("agenda/b/titel", "Zee"))
    english.translate(Bank="Bench", Zee="Sea")
    english.update(("agenda/b/titel", "Zee"))

    assert english.entries() == {("agenda/b/titel", "Zee"): ("Sea", False)}
    assert "Bank" not in (english.folder / "agenda.po").read_text(encoding="utf-8")


def test_two_texts_that_changed_in_one_context_are_not_guessed(english: Catalogues) -> None:
    english.update(("contacten/wat", "Bel 112"), ("contacten/wat", "Bel 113"))
    english.translate(**{"Bel 112": "Call 112", "Bel 113": "Call 113"})
    english.update(("contacten/wat", "Bel toch 112"), ("contacten/wat", "Bel toch 113"))

    assert set(english.entries("contacten").values()) == {("", False)}


@pytest.mark.parametrize(
    ("before", "after"),
    [(["Een", "Twee"], ["Drie"]), (["Een"], ["Twee", "Drie"])],
    ids=["two gone, one new", "one gone, two new"],
)
def test_what_became_of_what_is_never_guessed(before: list[str], after: list[str], english: Catalogues) -> None:
    english.update(*(("agenda/a/punten", dutch) for dutch in before))
    english.translate(**{dutch: f"In English: {dutch}" for dutch in before})
    english.update(*(("agenda/a/punten", dutch) for dutch in after))

    assert english.entries() == {("agenda/a/punten", dutch): ("", False) for dutch in after}


def test_the_same_words_elsewhere_are_not_borrowed(english: Catalogues) -> None:
    english.update(("agenda/a/titel", "Bank"))
    english.translate(Bank="Bench")
    english.update(("agenda/a/titel", "Bank"), ("agenda/b/titel", "Bank"))

    assert english.entries()["agenda/b/titel", "Bank"] == ("", False)


def test_a_note_of_the_translator_stays(english: Catalogues) -> None:
    english.update(("agenda/a/titel", "Bank"))
    english.translate(Bank="Bench")
    file = english.folder / "agenda.po"
    noted = file.read_text(encoding="utf-8").replace("#: data", "# To sit on, not for money.\n#: data")
    file.write_text(noted, encoding="utf-8")

    english.update(("agenda/a/titel", "Bank"), ("agenda/b/titel", "Zee"))

    assert "# To sit on, not for money.\n" in file.read_text(encoding="utf-8")


def test_a_second_run_changes_nothing(english: Catalogues) -> None:
    wanted = [
        ("agenda/a/titel", "Bank"),
        ("menu", "Inwoners"),
        ("agenda/b", 'Zei "ja" \\ nee'),
        ("agenda/c", "a" * 300),
    ]
    english.update(*wanted)
    english.translate(Bank="Bench")
    english.update(*wanted)
    before = files(english.root)

    assert english.update(*wanted) == []
    assert files(english.root) == before
    assert before.keys() == {"data/vertalingen/en/agenda.po", "data/vertalingen/en/menu.po"}


def test_a_catalogue_holds_no_date_and_no_name(english: Catalogues) -> None:
    english.update(("agenda/a", "Bank"))
    text = (english.folder / "agenda.po").read_text(encoding="utf-8")

    assert not re.search(r"Date|Translator|Team|Generated|Project-Id|20\d\d", text)
    assert '"Language: en\\n"' in text


def test_a_catalogue_of_what_is_no_longer_there_is_removed(english: Catalogues) -> None:
    english.update(("agenda/a", "Bank"), ("vroeger/a", "Toen"))

    assert english.update(("agenda/a", "Bank")) == ["vroeger.po"]
    assert [file.name for file in english.folder.iterdir()] == ["agenda.po"]


def test_every_text_is_wanted_once_whatever_it_comes_from(small: Example) -> None:
    wanted = phrases(small.root, small.site())
    keys = {phrase.key() for phrase in wanted}

    assert len(keys) == len(wanted) >= 300
    assert {
        ("menu", "Inwoners"),
        ("menu", "Over deze site"),
        ("keuzelijst/Status", "afgelast"),
        ("agenda/2019-wadfeest/titel", "Wadfeest"),
        (TEMPLATES, "Direct naar de inhoud"),
        (TEMPLATES, "Gecontroleerd op %(datum)s door: %(rol)s. Opnieuw voor %(opnieuw)s."),
    } <= keys


def test_every_word_of_a_template_is_wanted(small: Example) -> None:
    wanted = {phrase.dutch for phrase in phrases(small.root, small.site()) if phrase.context == TEMPLATES}
    said: set[str] = set()
    for file in (ROOT / "overrides").rglob("*.html"):
        for double, single in re.findall(r"\b_\(\s*(?:\"([^\"]*)\"|'([^']*)')", file.read_text(encoding="utf-8")):
            said.add(double or single)

    assert len(said) > 60
    assert said <= wanted


def test_every_word_that_the_program_says_to_visitors_is_wanted(small: Example) -> None:
    wanted = {phrase.dutch for phrase in phrases(small.root, small.site()) if phrase.context == TEMPLATES}
    said = {
        node.args[1].value
        for file in (ROOT / "macros").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "say"
        and len(node.args) == 2
        and isinstance(node.args[1], ast.Constant)
    }

    assert len(said) >= 3
    assert said <= wanted


def test_checking_writes_nothing_and_names_what_is_behind(small: Example, capsys: pytest.CaptureFixture[str]) -> None:
    assert vertalingen.run(small.root) == 0
    assert vertalingen.run(small.root, check_only=True) == 0
    small.put("data/agenda/2032-symposium.yml", "titel: Symposium over springtij", "titel: Symposium over doodtij")
    before = files(small.root / "data")
    capsys.readouterr()

    assert vertalingen.run(small.root, check_only=True) == 1
    assert files(small.root / "data") == before
    assert capsys.readouterr().out.splitlines()[-2:] == [
        f"data/vertalingen/{code}/agenda.po:1:1: bestand: loopt achter — draai: python -m macros vertalingen"
        for code in ("en", "ar")
    ]
    assert vertalingen.run(small.root) == 0
    assert vertalingen.run(small.root, check_only=True) == 0


def test_it_tells_how_complete_each_language_is(small: Example, capsys: pytest.CaptureFixture[str]) -> None:
    vertalingen.run(small.root)
    told = capsys.readouterr().out

    assert re.search(
        r"^en: \d+ van \d+ teksten \(\d+%\), \d+ verouderd; \d+ pagina's, 1 verouderd, \d+ ontbreken$", told, re.M
    )
    assert re.search(r"^ar: \d+ van \d+ teksten \(\d+%\)", told, re.MULTILINE)
    assert "\n  verouderd: docs/burgers/index.en.md\n" in told
    assert "\n  ontbreekt: docs/burgers/plek.md\n" in told


def test_an_untranslated_page_is_not_complete_and_a_fuzzy_text_not_translated(
    small: Example, capsys: pytest.CaptureFixture[str]
) -> None:
    vertalingen.run(small.root)
    first = capsys.readouterr().out.splitlines()[0]
    small.put(
        "data/vertalingen/en/agenda.po",
        'msgctxt "agenda/2019-wadfeest/titel"',
        '#, fuzzy\nmsgctxt "agenda/2019-wadfeest/titel"',
    )
    vertalingen.run(small.root)
    second = capsys.readouterr().out.splitlines()[0]

    before, after = ([int(number) for number in re.findall(r"\d+", line)] for line in (first, second))
    assert (after[0], after[1], after[3]) == (before[0] - 1, before[1], before[3] + 1)


def test_a_page_that_a_person_made_equal_gets_the_hash_of_the_dutch_one(
    small: Example, capsys: pytest.CaptureFixture[str]
) -> None:
    file = small.root / "docs/burgers/index.en.md"
    before = file.read_text(encoding="utf-8")
    page = small.site().paginas["burgers/index"]
    assert not page.is_bijgewerkt("en")

    assert vertalingen.run(small.root, up_to_date=[file]) == 0

    assert small.site().paginas["burgers/index"].is_bijgewerkt("en")
    assert file.read_text(encoding="utf-8") == before.replace('"0123456789ab"', f'"{page.hash()}"')
    assert capsys.readouterr().out == (f"{file}: is nu een vertaling van docs/burgers/index.md zoals die er nu staat\n")


@pytest.mark.parametrize("name", ["docs/burgers/index.md", "docs/burgers/spook.en.md", "data/talen.yml"])
def test_what_is_no_translation_is_not_stamped_and_neither_is_the_rest(
    name: str, small: Example, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files(small.root / "docs")

    assert vertalingen.run(small.root, up_to_date=[small.root / "docs/burgers/index.en.md", small.root / name]) == 1
    assert files(small.root / "docs") == before
    assert capsys.readouterr().out == (
        f"{small.root / name}: is geen vertaalde pagina — noem een bestand als docs/burgers/plek.en.md\n"
    )


def test_only_the_head_of_a_page_is_stamped(small: Example) -> None:
    file = small.root / "docs/burgers/index.en.md"
    file.write_text(file.read_text(encoding="utf-8") + "\nvertaling_van: hier niet\n", encoding="utf-8")

    assert vertalingen.run(small.root, up_to_date=[file]) == 0
    assert file.read_text(encoding="utf-8").endswith("\nvertaling_van: hier niet\n")
