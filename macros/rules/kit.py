"""The papers of the palliative kit: every version is published once, and medicines stand only where they may."""

import datetime
from collections.abc import Iterator

from macros.findings import Finding, Severity
from macros.model.kit import Geldigheid, Kitdocument, Kitrol, Kitstatus
from macros.model.uitgave import Uitgave, version_numbers
from macros.site.site import Site

LIST = "data/kit/uitgaven.yml"


def releases_are_of_a_document(site: Site) -> Iterator[Finding]:
    """Whatever was published is a version of a document that is there."""
    for release in site.uitgaven:
        if release.document not in site.kit:
            message = f"'{release.document}' is geen document — schrijf de naam van een bestand in data/kit/"
            yield site.finding(release, "document", message=message)


def versions_rise(site: Site) -> Iterator[Finding]:
    """Of one document each version stands once in the list, and a later one never came out earlier."""
    for name in site.kit:
        earlier: Uitgave | None = None
        for release in site.uitgaven_van(name):
            if earlier and release.versie == earlier.versie:
                message = f"{release.versie} van {name} staat er twee keer — geef de nieuwe een hoger nummer"
                yield site.finding(release, "versie", message=message)
            elif earlier and release.datum < earlier.datum:
                message = f"is vroeger dan die van versie {earlier.versie} — controleer de datum en het versienummer"
                yield site.finding(release, "datum", message=message)
            earlier = release


def documents_are_published(site: Site) -> Iterator[Finding]:
    """A document is the last version in the list; when its content changes, its version goes up."""
    for name, paper in site.kit.items():
        published = site.uitgaven_van(name)
        if not published or published[-1].versie != paper.versie:
            yield site.finding(paper, "versie", message=_unpublished(name, paper, published))
        elif published[-1].inhoud != paper.vingerafdruk():
            message = (
                f"{paper.versie} is op {published[-1].datum} uitgegeven met een andere inhoud — verhoog versie, en zet "
                f"haar in {LIST} met inhoud: {paper.vingerafdruk()}"
            )
            yield site.finding(paper, "versie", message=message)
        elif published[-1].status is not paper.status:
            message = f"is niet die van {name} ({paper.status}) — schrijf: {paper.status}"
            yield site.finding(published[-1], "status", message=message)


def _unpublished(name: str, paper: Kitdocument, published: tuple[Uitgave, ...]) -> str:
    """What to type depends on whether the version is new or was left behind."""
    if published and published[-1].volgorde() > version_numbers(paper.versie):
        return f"{paper.versie} is lager dan de laatste uitgave ({published[-1].versie}) — verhoog versie"
    return (
        f'{paper.versie} staat nog niet in {LIST} — voeg daar toe: document: {name}, versie: "{paper.versie}", '
        f"status: {paper.status}, datum, inhoud: {paper.vingerafdruk()} en wat er is veranderd"
    )


def codes_differ(site: Site) -> Iterator[Finding]:
    """The code on a paper leads to one page."""
    seen: dict[str, Uitgave] = {}
    for release in site.uitgaven:
        first = seen.setdefault(release.code(), release)
        if first is not release and (first.document, first.versie) != (release.document, release.versie):
            message = f"geeft dezelfde code als {first.document} {first.versie} — kies een ander versienummer"
            yield site.finding(release, "versie", message=message)


def medicines_stand_in_approved_papers(site: Site) -> Iterator[Finding]:
    """A medicine stands in a paper that was approved, after its own line was, and never in one for at home."""
    for paper in site.kit.values():
        for line in paper.medicatie:
            if Kitrol.NAASTEN in paper.voor():
                message = "staat in een document voor naasten — haal het weg: daar staan geen medicijnen"
                yield site.finding(line, "middel", message=message)
            elif paper.status is not Kitstatus.VASTGESTELD or paper.vastgesteld_op is None:
                message = "staat in een document dat niet is vastgesteld — haal het weg tot een rol het vaststelt"
                yield site.finding(line, "middel", message=message)
            elif line.goedgekeurd.datum > paper.vastgesteld_op:
                message = f"is later dan de vaststelling ({paper.vastgesteld_op}) — stel het document opnieuw vast"
                yield site.finding(line, "goedgekeurd", "datum", message=message)


def papers_are_not_past_their_date(site: Site, vandaag: datetime.date) -> Iterator[Finding]:
    """A paper past its date says so on its page and is no longer a download; somebody must make a new version."""
    for paper in site.kit.values():
        if paper.geldigheid(vandaag) is Geldigheid.VERLOPEN:
            message = f"was de laatste dag ({paper.geldig_tot}) — stel een nieuwe versie vast"
            yield site.finding(paper, "geldig_tot", message=message, severity=Severity.NOTICE)
