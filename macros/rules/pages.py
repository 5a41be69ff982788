"""Pages and their translations."""

import re
from collections.abc import Iterator

from macros.findings import Finding, Severity
from macros.site.site import Site
from macros.site.texts import page_lines

NAMED_IN_A_MACRO = re.compile(r"""\{\{\s*(?P<macro>\w+)\(\s*(?P<quote>["'])(?P<name>.*?)(?P=quote)""")


def translations_are_in_a_known_language(site: Site) -> Iterator[Finding]:
    """A page is translated into a language of talen.yml, and never into the language it is written in."""
    known = {taal.code for taal in site.talen[1:]}
    for page in site.paginas.values():
        for code, translation in page.vertalingen.items():
            if code not in known:
                message = f"is in een onbekende taal ('{code}') — voeg die toe aan data/talen.yml, of haal dit weg"
                yield site.finding(translation.kop, "bestand", message=message)


def translations_are_up_to_date(site: Site) -> Iterator[Finding]:
    """A translation names the hash of the Dutch page it was made from; another hash is told, not refused."""
    for page in site.paginas.values():
        for code, translation in page.vertalingen.items():
            if not page.is_bijgewerkt(code):
                message = (
                    f"vertaalt een oudere versie van {page.bestand} — werk de vertaling bij, "
                    f"en draai dan: python -m macros vertalingen --bijgewerkt {translation.bestand}"
                )
                yield site.finding(translation.kop, "vertaling_van", message=message, severity=Severity.NOTICE)


def descriptions_differ(site: Site) -> Iterator[Finding]:
    """A page has a description of its own, so that a list of results tells pages apart."""
    seen: dict[str, str] = {}
    for page in site.paginas.values():
        other = seen.setdefault(page.kop.description, page.bestand)
        if other != page.bestand:
            yield site.finding(
                page.kop, "description", message=f"is gelijk aan die van {other} — beschrijf deze pagina"
            )


def macros_name_what_exists(site: Site) -> Iterator[Finding]:
    """A macro on a page names a record that is there."""
    known = _names_by_macro(site)
    for line in page_lines(site):
        for call in NAMED_IN_A_MACRO.finditer(line.words):
            names, file = known.get(call["macro"], (frozenset({call["name"]}), ""))
            if call["name"] not in names:
                message = f"'{call['name']}' is onbekend — kies een naam uit {file}"
                yield Finding(line.at(call.start("name")), call["macro"], message)


def _names_by_macro(site: Site) -> dict[str, tuple[frozenset[str], str]]:
    """For each macro that names a record the names that it may, and where an editor finds them."""
    return {
        "agenda_item": (frozenset(site.agenda), "data/agenda/"),
        "begrip": (frozenset(begrip.id for begrip in site.begrippen), "data/begrippen.yml"),
        "cijfer": (frozenset(cijfer.id for cijfer in site.cijfers), "data/cijfers.yml"),
        "contact": (frozenset(contact.id for contact in site.contacten), "data/contacten.yml"),
        "kit_document": (frozenset(site.kit), "data/kit/"),
        "kit_thuis": (frozenset(site.kit), "data/kit/"),
        "kit_versie": (frozenset(release.code() for release in site.uitgaven), "data/kit/uitgaven.yml"),
        "regio": (frozenset(regio.id for regio in site.regios), "data/regios.yml"),
        "stap": (frozenset(stap.id for stap in site.stappenplan.stappen), "data/acp-stappenplan.yml"),
    }
