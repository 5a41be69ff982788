"""What a page loads besides what every page loads; a page that stands not here costs nobody anything."""

import dataclasses
from collections.abc import Mapping

from macros.pages.policy import BOOKLET
from macros.site import addresses

BELOW = "*"


@dataclasses.dataclass(frozen=True)
class Extras:
    """Names of files in overrides/assets, in the order in which a page asks for them."""

    stylesheets: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()


KIT = Extras(stylesheets=("kit.css",), scripts=("geldigheid.js",))

EXTRAS: Mapping[str, Extras] = {
    "/zorgverleners/palliatieve-kit/": KIT,
    "/zorgverleners/palliatieve-kit/*": KIT,
    "/zorgverleners/kit-controleren/": KIT,
    "/k/*": KIT,
    BOOKLET: Extras(stylesheets=("wensenboekje.css",), scripts=("wensenboekje/start.js",)),
    "/zorgverleners/hulpmiddelen/": Extras(scripts=("hulpmiddelen.js",)),
    f"{addresses.STEP_PLAN}{addresses.POCKET_CARD}/": Extras(stylesheets=("zakkaart.css",)),
}
"""By the address of a page; `/some/folder/*` is for every page below it, and not for that page itself."""


def extras(address: str, known: Mapping[str, Extras] = EXTRAS) -> Extras:
    """All that is named for a page: for itself, and for what it lies in."""
    found = [extra for place, extra in known.items() if _covers(place, address)]
    return Extras(
        stylesheets=tuple(name for extra in found for name in extra.stylesheets),
        scripts=tuple(name for extra in found for name in extra.scripts),
    )


def _covers(place: str, address: str) -> bool:
    if place.endswith(BELOW):
        folder = place.removesuffix(BELOW)
        return address.startswith(folder) and address != folder
    return address == place
