"""The wish booklet as one form that is complete on paper too."""

from macros.model.wensenboekje import Duur
from macros.site import addresses
from macros.templates import Context


def booklet(context: Context, niveau: int = 2) -> str:
    """All themes with their questions, and what scripts make of the answers; a translation holds the Dutch too."""
    titles = {addresses.page(pad): page.kop_in(context.taal.code).title for pad, page in context.site.paginas.items()}
    original = context.original or context.site
    return context.render(
        "wensenboekje.html",
        boekje=context.site.wensenboekje,
        origineel=original.wensenboekje,
        rubrieken=tuple(zip(context.site.pzp.rubrieken, original.pzp.rubrieken, strict=True)),
        is_vertaald=context.taal != context.site.brontaal,
        duren=tuple(Duur),
        titels=titles,
        niveau=niveau,
    )
