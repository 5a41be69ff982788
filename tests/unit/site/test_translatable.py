"""Every text for visitors can be replaced, and nothing else is."""

import dataclasses
from collections.abc import Iterator

from macros.model.basis import Record
from macros.model.tekst import Vertaalbaar
from macros.site.site import Site
from macros.site.translatable import Say, _holds, replaced
from tests.unit.conftest import Example


class _Shout(str):
    """A text that has been replaced."""

    __slots__ = ()


def _shouted(site: Site) -> Site:
    return replaced(site, lambda _: lambda _context, dutch: _Shout(dutch.upper()))


KEEP_THEIR_WORDS = {"talen", "bronnen", "synoniemen", "zoektalen", "zoekvragen"}


def test_every_text_for_visitors_is_replaced_and_every_other_value_stays(small: Example) -> None:
    site = small.site()
    shouted = _shouted(site)
    seen = 0
    for part in dataclasses.fields(Site):
        if part.name in KEEP_THEIR_WORDS | {"origins"}:
            assert getattr(shouted, part.name) is getattr(site, part.name)
            continue
        before, after = (list(_values(getattr(which, part.name))) for which in (site, shouted))
        assert len(before) == len(after) > 0
        for (is_text, old), (_, new) in zip(before, after, strict=True):
            if is_text:
                seen += 1
                assert isinstance(old, str)
                assert new == old.upper()
                assert isinstance(new, _Shout)
            else:
                assert new == old
                assert not isinstance(new, _Shout)
    assert seen > 150


def _values(value: object, *, is_text: bool = False) -> Iterator[tuple[bool, object]]:
    """Every single value below a record, and whether its type says that visitors read it."""
    if isinstance(value, Record):
        for name, field in type(value).model_fields.items():
            marked = any(isinstance(mark, Vertaalbaar) for mark in field.metadata) or _holds(
                field.annotation, lambda part: isinstance(part, Vertaalbaar)
            )
            yield from _values(getattr(value, name), is_text=marked)
    elif isinstance(value, tuple):
        for item in value:
            yield from _values(item, is_text=is_text)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _values(item, is_text=is_text)
    else:
        yield is_text and isinstance(value, str), value


def test_the_site_itself_does_not_change(small: Example) -> None:
    site = small.site()
    _shouted(site)

    assert site.netwerk.naam == "Netwerk Noorderwad"


def _keys(site: Site) -> dict[tuple[str, str], str]:
    """Every text with its context, and the file that it stands in."""
    files: dict[tuple[str, str], str] = {}

    def say_for(record: Record) -> Say:
        def remember(context: str, dutch: str) -> str:
            files[context, dutch] = site.origins.file(record)
            return dutch

        return remember

    replaced(site, say_for)
    return files


def test_a_text_is_known_by_the_path_of_its_record(small: Example) -> None:
    assert {
        ("agenda/2031-06-21-wadwandeling/titel", "Wadwandeling: praten over later"),
        ("contacten/wadlijn/nummers/0000-111111/toelichting", "ook voor wie alleen even wil praten"),
        ("wensenboekje/themas/waar/vragen/geluid/keuzes/stilte/tekst", "Stilte"),
        ("pzp/rubrieken/1/delen/101/wat", "Kan nu zelf beslissen"),
        ("regios/noorderwad/controle/rol", "coördinator van het netwerk Noorderwad"),
        ("kit/protocol/open/wat", "wie dit document vaststelt"),
        ("wensenboekje/themas/belangrijk/voorbeelden", "Elke dag het water zien"),
    } <= _keys(small.site()).keys()


def test_a_text_keeps_its_context_when_its_record_moves(small: Example) -> None:
    site = small.site()
    turned = dataclasses.replace(site, contacten=site.contacten[::-1], cijfers=site.cijfers[::-1])

    assert turned.contacten[0] != site.contacten[0]
    assert _keys(turned) == _keys(site)


def test_each_text_leads_back_to_its_file(small: Example) -> None:
    files = _keys(small.site())

    assert files["netwerk/doel", "Iedereen langs het water weet waar hulp is.\n\nOok wie niet van vis houdt."] == (
        "data/netwerk.yml"
    )
    assert len(set(files.values())) >= 20
