"""Pages and their translations."""

from collections.abc import Iterator

from macros.findings import Finding, Severity
from macros.site.site import Site


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
