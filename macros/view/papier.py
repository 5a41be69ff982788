"""Papers to download."""

import dataclasses
from collections.abc import Callable

from macros.site import addresses
from macros.templates import Context


@dataclasses.dataclass(frozen=True)
class Paper:
    """A paper as a page links to it; it is in Dutch where the fonts cannot write the page's language."""

    adres: str
    kilobytes: int
    in_eigen_taal: bool


def booklet_downloads(context: Context) -> str:
    """The wish booklet as PDF, empty and fillable."""
    papers = {form: _paper(context, _booklet(form)) for form in addresses.BOOKLET_FORMS}
    return context.render(
        "wensenboekje_downloads.html",
        adressen={form: paper.adres for form, paper in papers.items()},
        kilobytes={form: paper.kilobytes for form, paper in papers.items()},
        in_eigen_taal=all(paper.in_eigen_taal for paper in papers.values()),
    )


def step_plan_download(context: Context, naam: str) -> str:
    """A paper of the step plan: the pocket card or the guide for the talk."""
    paper = _paper(context, lambda code: addresses.step_plan_paper(naam, code))
    return context.render("acp_papier.html", naam=naam, papier=paper)


def _booklet(form: str) -> Callable[[str], str]:
    return lambda code: addresses.booklet_paper(form, code)


def _paper(context: Context, name_in: Callable[[str], str]) -> Paper:
    code, source = context.taal.code, context.site.brontaal.code
    sizes = context.papers()
    has_own = name_in(code) in sizes
    origin = context.address if has_own else addresses.from_root(context.site, code, context.address)
    name = name_in(code if has_own else source)
    folder = addresses.relative(origin, addresses.DOWNLOADS)
    return Paper(folder + name, max(1, round(sizes.get(name, 0) / 1000)), has_own)
