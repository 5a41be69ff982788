"""What refers to something must find it."""

from collections.abc import Iterable, Iterator

from macros.findings import Finding
from macros.model.basis import Record
from macros.model.regio import Regiosoort
from macros.model.tekst import MARKDOWN_LINK
from macros.site import addresses
from macros.site.site import Site
from macros.site.texts import texts


def names_are_unique(site: Site) -> Iterator[Finding]:
    """Two records of one kind never have the same name."""
    lists: tuple[tuple[str, Iterable[Record]], ...] = (
        ("code", site.talen),
        ("id", site.bronnen),
        ("id", site.begrippen),
        ("id", site.synoniemen),
        ("id", site.regios),
        ("code", site.gemeenten),
        ("id", site.terugkerend),
        ("id", site.contacten),
        ("id", site.hospices),
        ("id", site.cijfers),
        ("id", site.scholing),
        ("id", site.apotheken.apotheken),
        ("id", site.netwerk.taken),
        ("id", site.netwerk.beloften),
        ("id", site.netwerk.themas),
        ("id", site.netwerk.projecten),
        ("id", site.wensenboekje.themas),
        *(("id", theme.vragen) for theme in site.wensenboekje.themas),
        *(("id", question.keuzes) for theme in site.wensenboekje.themas for question in theme.vragen),
        *(("id", theme.gespreksvragen) for theme in site.wensenboekje.themas),
        ("id", site.wensenboekje.aanwijzingen),
        ("nummer", site.pzp.rubrieken),
        ("linkid", [part for rubric in site.pzp.rubrieken for part in rubric.delen]),
        ("id", site.stappenplan.rollen),
        ("id", site.stappenplan.hulpmiddelen),
        ("id", site.stappenplan.stappen),
        ("id", site.gespreksleidraad.delen),
        *(("id", [field for group in paper.veldgroepen for field in group.velden]) for paper in site.kit.values()),
    )
    for field, records in lists:
        seen: set[str] = set()
        for record in records:
            name = str(getattr(record, field))
            if name in seen:
                yield site.finding(record, field, message=f"'{name}' bestaat al — kies een andere naam")
            seen.add(name)


def sources_exist(site: Site) -> Iterator[Finding]:
    """Every source that a record names stands in bronnen.yml."""
    known = {bron.id for bron in site.bronnen}
    for record in site.origins.records():
        for number, name in enumerate(getattr(record, "bronnen", ())):
            if isinstance(name, str) and name not in known:
                yield site.finding(record, "bronnen", number, message=_unknown(name, "data/bronnen.yml"))


def municipalities_exist(site: Site) -> Iterator[Finding]:
    """Every municipality code that is used stands in gemeenten.yml."""
    known = {gemeente.code for gemeente in site.gemeenten}
    for record in site.origins.records():
        code = getattr(record, "gemeente", None)
        if code is not None and code not in known:
            yield site.finding(record, "gemeente", message=_unknown(code, "data/gemeenten.yml"))
        for field in ("gemeenten", "buren"):
            for number, code in enumerate(getattr(record, field, ())):
                if isinstance(code, str) and code not in known:
                    yield site.finding(record, field, number, message=_unknown(code, "data/gemeenten.yml"))


def neighbours_know_each_other(site: Site) -> Iterator[Finding]:
    """When a municipality borders on another, that one borders on it."""
    borders = {gemeente.code: set(gemeente.buren) for gemeente in site.gemeenten}
    for gemeente in site.gemeenten:
        for number, code in enumerate(gemeente.buren):
            if code in borders and gemeente.code not in borders[code]:
                message = f"{code} noemt {gemeente.code} niet als buur — vul het daar aan, of haal het hier weg"
                yield site.finding(gemeente, "buren", number, message=message)


def every_municipality_has_a_region(site: Site) -> Iterator[Finding]:
    """Nobody in the province lives outside the network's regions."""
    for gemeente in site.gemeenten:
        if not site.regios_van(gemeente.code):
            message = (
                f"{gemeente.naam} ligt in geen netwerkregio — zet {gemeente.code} bij een regio in data/regios.yml"
            )
            yield site.finding(gemeente, "code", message=message)


def event_regions_fit_the_municipality(site: Site) -> Iterator[Finding]:
    """An event's regions exist, and hold its municipality."""
    regions = {regio.id: regio for regio in site.regios}
    for event in site.agenda.values():
        for number, name in enumerate(event.regios):
            regio = regions.get(name)
            if regio is None:
                yield site.finding(event, "regios", number, message=_unknown(name, "data/regios.yml"))
            elif event.gemeente and regio.soort is Regiosoort.NETWERKREGIO and event.gemeente not in regio.gemeenten:
                message = f"{event.gemeente} ligt niet in {regio.naam} — verander de regio of de gemeente"
                yield site.finding(event, "regios", number, message=message)


def synonym_groups_exist(site: Site) -> Iterator[Finding]:
    """A synonym group refers only to other groups."""
    known = {group.id for group in site.synoniemen}
    for group in site.synoniemen:
        for number, name in enumerate(group.zie_ook):
            if name == group.id:
                yield site.finding(group, "zie_ook", number, message=f"'{name}' is deze groep zelf — haal hem weg")
            elif name not in known:
                yield site.finding(group, "zie_ook", number, message=_unknown(name, "data/synoniemen.yml"))


def rubrics_exist(site: Site) -> Iterator[Finding]:
    """Whatever names a rubric of the national form names one that it has."""
    known = {rubriek.nummer for rubriek in site.pzp.rubrieken}
    for record in site.origins.records():
        number = getattr(record, "rubriek", None)
        if number is not None and number not in known:
            yield site.finding(record, "rubriek", message=_unknown(number, "data/pzp-rubrieken.yml"))


def kit_numbers_are_unique(site: Site) -> Iterator[Finding]:
    """Each kit document has its own place in the list."""
    seen: dict[int, Record] = {}
    for _, paper in site.kit_op_volgorde():
        first = seen.setdefault(paper.nummer, paper)
        if first is not paper:
            message = f"{paper.nummer} is al van {site.origins.file(first)} — kies een ander nummer"
            yield site.finding(paper, "nummer", message=message)


def site_links_lead_somewhere(site: Site) -> Iterator[Finding]:
    """A path that begins with / is a page of this site."""
    known = set(addresses.every(site, site.brontaal.code))
    for theme in site.wensenboekje.themas:
        for number, path in enumerate(theme.zie):
            if path.partition("#")[0] not in known:
                yield site.finding(theme, "zie", number, message=_no_page(path))
    for text in texts(site):
        for path in MARKDOWN_LINK.findall(text.words):
            if path.startswith("/") and path.partition("#")[0] not in known:
                yield Finding(text.place, text.field, _no_page(path))


def _unknown(name: str, where: str) -> str:
    return f"'{name}' is onbekend — kies er een uit {where}, of voeg hem daar toe"


def _no_page(path: str) -> str:
    return f"'{path}' is geen pagina van deze site — controleer het pad, bijvoorbeeld /burgers/plek/"
