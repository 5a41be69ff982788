"""Regions and municipalities."""

import dataclasses

from macros.model.bron import Bronsoort
from macros.model.regio import Gemeente, Plaatssoort
from macros.site.site import Site
from macros.templates import Context


@dataclasses.dataclass(frozen=True)
class Place:
    """A place name, the other municipalities that have one, and whether it rests on general knowledge alone."""

    naam: str
    ook_in: tuple[str, ...]
    onzeker: bool


def regions(context: Context, niveau: int = 3) -> str:
    """The regions as cards."""
    return context.render("regios.html", niveau=niveau)


def region(context: Context, naam: str) -> str:
    """One region with its municipalities, hospices and events."""
    site = context.site
    found = site.regio(naam)
    return context.render(
        "regio.html",
        regio=found,
        hospices=[hospice for hospice in site.hospices if hospice.gemeente in found.gemeenten],
        evenementen=[(name, event) for name, event in site.agenda.items() if naam in event.regios],
    )


def municipalities(context: Context) -> str:
    """The municipalities by name with their places, so that the browser's own search finds a village."""
    site = context.site
    listed = sorted(site.gemeenten, key=lambda gemeente: gemeente.naam)
    return context.render("gemeenten.html", gemeenten=listed, namen={g.code: _places(site, g) for g in listed})


def _places(site: Site, gemeente: Gemeente) -> list[tuple[Plaatssoort, list[Place]]]:
    return [(kind, places) for kind in Plaatssoort if (places := list(_places_of_kind(site, gemeente, kind)))]


def _places_of_kind(site: Site, gemeente: Gemeente, kind: Plaatssoort) -> list[Place]:
    found = []
    for group in gemeente.plaatsen:
        if group.soort is not kind:
            continue
        unsure = all(site.bron(name).soort is Bronsoort.ALGEMENE_KENNIS for name in group.bronnen)
        for name in group.namen:
            others = tuple(g.naam for g in site.gemeenten_met_plaats(name) if g.code != gemeente.code)
            found.append(Place(name, others, unsure))
    return sorted(found, key=lambda place: place.naam.lstrip("'"))
