"""Every text that an editor typed is found, with its place."""

from macros.site.texts import page_lines, texts
from tests.unit.conftest import Example

WORD = "Zeepaardje"


def test_a_word_is_found_wherever_it_is_typed(small: Example) -> None:
    places = [
        small.put("data/agenda/2032-symposium.yml", "titel: S", f"titel: ▸{WORD}S"),
        small.put("data/contacten.yml", "wie: de Slikpost", f"wie: ▸{WORD}"),
        small.put("data/gemeenten.yml", "[Overdijk, Achterland]", f"[Overdijk, ▸{WORD}]"),
        small.put("data/wensenboekje.yml", "tekst: Meeuwen", f"tekst: ▸{WORD}"),
        small.put("data/kit/protocol.yml", "tekst: Neemt de doos terug.", f"tekst: ▸{WORD}"),
        small.put("data/synoniemen.yml", "[paliatieve zorg]", f"[▸{WORD}]"),
        small.put("docs/index.md", "zoekwoorden: [waar begin ik, wad]", f"zoekwoorden: [wad, ▸{WORD}]"),
        small.put("docs/zoeken.en.md", "description: ", f"description: ▸{WORD}"),
    ]

    assert sorted(str(text.place) for text in texts(small.site()) if WORD in text.words) == sorted(places)


def test_the_words_of_sources_are_other_people_s(small: Example) -> None:
    small.put("data/bronnen.yml", "titel: Wadplan 2030", f"titel: {WORD}")

    assert [text for text in texts(small.site()) if WORD in text.words] == []


def test_pages_and_translations_are_read_line_by_line(small: Example) -> None:
    places = [
        small.put("docs/burgers/plek.md", "Dat zie je onderaan.", f"Dat zie je.\n▸{WORD} zie je niet."),
        small.put("docs/index.ar.md", "---\n\n", f"---\n\n▸{WORD}\n\n"),
    ]

    found = [text for text in page_lines(small.site()) if WORD in text.words]
    assert sorted(str(text.place) for text in found) == sorted(places)
    assert {text.field for text in found} == {"tekst"}
