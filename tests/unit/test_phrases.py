"""A text in a language: found by context and Dutch words, or shown in Dutch and marked so."""

from pathlib import Path

import jinja2
import pytest
from markupsafe import Markup, escape

from macros.findings import FindingsError
from macros.model.agenda import Evenementsoort, Status
from macros.model.basis import Woordkeuze
from macros.phrases import Phrases, Untranslated, catalogue, data_phrases, read, word_phrases
from tests.sites import ROOT
from tests.unit.conftest import Example

HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'


def _phrases(tmp_path: Path, **files: str) -> Phrases:
    for name, text in files.items():
        (tmp_path / f"{name}.po").write_text(HEAD + text, encoding="utf-8")
    return read(tmp_path, tmp_path)


def _entry(context: str, dutch: str, text: str, *flags: str) -> str:
    head = f"#, {', '.join(flags)}\n" if flags else ""
    return f'{head}msgctxt "{context}"\nmsgid "{dutch}"\nmsgstr "{text}"\n\n'


def test_a_text_is_found_by_its_context_and_its_dutch_words(tmp_path: Path) -> None:
    phrases = _phrases(tmp_path, agenda=_entry("agenda/a/titel", "Bank", "Bench"))

    assert phrases.say("agenda/a/titel", "Bank") == "Bench"
    assert type(phrases.say("agenda/a/titel", "Bank")) is str


def test_the_same_dutch_in_two_contexts_may_differ(tmp_path: Path) -> None:
    phrases = _phrases(tmp_path, agenda=_entry("a/titel", "Bank", "Bench") + _entry("b/titel", "Bank", "Savings bank"))

    assert (phrases.say("a/titel", "Bank"), phrases.say("b/titel", "Bank")) == ("Bench", "Savings bank")


@pytest.mark.parametrize(
    ("context", "dutch"),
    [("b/titel", "Bank"), ("a/titel", "Bankje"), ("a/titel", "bank"), ("a/titel", ""), ("", "Bank")],
)
def test_what_is_not_translated_is_said_in_dutch_and_knows_it(tmp_path: Path, context: str, dutch: str) -> None:
    found = _phrases(tmp_path, agenda=_entry("a/titel", "Bank", "Bench")).say(context, dutch)

    assert (found, type(found)) == (dutch, Untranslated)


def test_a_fuzzy_translation_is_never_shown(tmp_path: Path) -> None:
    phrases = _phrases(
        tmp_path,
        contacten=_entry("a", "Bel 112", "Call 113", "fuzzy") + _entry("b", "Bel 113", "Call 113", "python-format"),
    )

    assert (phrases.say("a", "Bel 112"), type(phrases.say("a", "Bel 112"))) == ("Bel 112", Untranslated)
    assert phrases.say("b", "Bel 113") == "Call 113"


def test_an_empty_translation_is_none(tmp_path: Path) -> None:
    assert isinstance(_phrases(tmp_path, agenda=_entry("a", "Bank", "")).say("a", "Bank"), Untranslated)


def test_an_obsolete_translation_is_none(tmp_path: Path) -> None:
    obsolete = '#~ msgctxt "a"\n#~ msgid "Bank"\n#~ msgstr "Bench"\n'

    assert isinstance(_phrases(tmp_path, agenda=obsolete).say("a", "Bank"), Untranslated)


def test_all_catalogues_of_a_language_count(tmp_path: Path) -> None:
    phrases = _phrases(tmp_path, agenda=_entry("a", "Bank", "Bench"), menu=_entry("menu", "Inwoners", "Residents"))

    assert phrases.say("menu", "Inwoners") == "Residents"
    assert len(phrases.translations) == 2


def test_the_language_of_the_data_needs_no_translation(tmp_path: Path) -> None:
    found = read(tmp_path, tmp_path, is_source=True).say("a", "Bank")

    assert (found, type(found)) == ("Bank", str)


def test_words_of_a_list_are_told_apart_by_their_list(tmp_path: Path) -> None:
    phrases = _phrases(
        tmp_path,
        keuzelijst=_entry("keuzelijst/Status", "afgelast", "cancelled")
        + _entry("keuzelijst/Evenementsoort", "open dag", "open day"),
    )

    assert phrases.word(Status.AFGELAST) == "cancelled"
    assert phrases.word(Evenementsoort.OPEN_DAG) == "open day"
    assert isinstance(phrases.word(Status.GEWIJZIGD), Untranslated)


def test_untranslated_words_say_in_html_that_they_are_dutch() -> None:
    words = Untranslated("Zee & <strand>")

    assert escape(words) == Markup('<span lang="nl" dir="ltr">Zee &amp; &lt;strand&gt;</span>')
    assert jinja2.Environment(autoescape=True).from_string("{{ a }}").render(a=words) == str(escape(words))
    assert str(words) == "Zee & <strand>"


@pytest.mark.parametrize(
    "content",
    [
        b"zomaar wat\n",
        b'msgid "a"\n',
        b'msgctxt "a"\nmsgid "b"\n',
        b'msgid "caf\xe9"\nmsgstr "b"\n',
        b"\xef\xbb\xbf" + HEAD.encode(),
        b"<<<<<<< HEAD\n",
        b'msgid "a"\nmsgstr "b\n',
        b'msgid "a"\nmsgstr b"\n',
        b'msgid "a"\nmsgstr "b"\n"c\n',
        b'msgid "a"\nmsgstr "b\\"\n',
        b'msgid "a"\nmsgstr "b "c" d"\n',
        b'msgid ""\nmsgstr "Content-Type: text/plain; charset=klingon\\n"\n\nmsgid "a"\nmsgstr "b"\n',
        b"\0",
    ],
)
def test_a_catalogue_that_is_none_is_a_finding_and_no_traceback(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "data" / "agenda.po"
    file.parent.mkdir()
    file.write_bytes(content)

    with pytest.raises(FindingsError) as refusal:
        catalogue(file, tmp_path)

    [finding] = refusal.value.findings
    assert finding.place.path == "data/agenda.po"
    assert 1 <= finding.place.line <= content.count(b"\n") + 1
    assert (finding.field, finding.message) == (
        "opmaak",
        "is geen geldig vertaalbestand — open het in Poedit, of vergelijk de regel met een ander bestand",
    )


def test_every_phrase_that_is_extracted_is_asked_for_when_translating(small: Example) -> None:
    site = small.site()
    asked: set[tuple[str, str]] = set()

    class Listening(Phrases):
        def say(self, context: str, dutch: str) -> str:
            asked.add((context, dutch))
            return super().say(context, dutch)

    Listening({}).translate(site)
    extracted = {phrase.key() for phrase in data_phrases(site)}

    assert len(extracted) >= 150
    assert asked == extracted


def test_each_phrase_is_extracted_once_with_its_file(small: Example) -> None:
    phrases = data_phrases(small.site())

    assert len({phrase.key() for phrase in phrases}) == len(phrases)
    assert all((small.root / phrase.file).is_file() for phrase in phrases)


def test_every_word_of_every_list_is_a_phrase() -> None:
    words = {(phrase.context, phrase.dutch) for phrase in word_phrases()}
    lists = {kind.__name__: kind for kind in Woordkeuze.__subclasses__()}

    assert len(lists) >= 12
    assert words == {(f"keuzelijst/{name}", word.value) for name, kind in lists.items() for word in kind}


def test_a_translated_site_speaks_the_language_and_keeps_what_is_no_text(small: Example) -> None:
    site = small.site()
    phrases = read(small.root / "data/vertalingen/en", small.root)
    english = phrases.translate(site)
    event, dutch = english.agenda["2019-wadfeest"], site.agenda["2019-wadfeest"]

    assert event.titel == "Mud flat party"
    assert (event.datum, event.soort, event.bronnen) == (dutch.datum, dutch.soort, dutch.bronnen)
    assert english.bronnen is site.bronnen
    assert site.agenda["2019-wadfeest"].titel == "Wadfeest"


def test_what_has_no_translation_is_marked_throughout_the_site(small: Example) -> None:
    nothing = Phrases({}).translate(small.site())

    assert isinstance(nothing.netwerk.projecten[0].open[0].wat, Untranslated)
    assert isinstance(nothing.wensenboekje.themas[0].voorbeelden[1], Untranslated)
    assert isinstance(nothing.kit["folder"].veldgroepen[0].velden[0].label, Untranslated)
    assert not isinstance(nothing.gemeenten[0].naam, Untranslated), "a name is the same in every language"


def test_the_site_in_its_own_language_is_the_site(small: Example) -> None:
    site = small.site()

    assert Phrases({}, is_source=True).translate(site) is site


def test_every_catalogue_of_the_real_site_can_be_read() -> None:
    folders = [folder for folder in (ROOT / "data/vertalingen").iterdir() if folder.is_dir()]

    assert folders
    for folder in folders:
        assert len(read(folder, ROOT).translations) > 500
