"""The wish booklet as one form that is complete on paper too."""

from macros.site import addresses
from macros.templates import Context


def booklet(context: Context, niveau: int = 2) -> str:
    """All themes with their questions."""
    titles = {addresses.page(pad): page.kop.title for pad, page in context.site.paginas.items()}
    return context.render("wensenboekje.html", boekje=context.site.wensenboekje, titels=titles, niveau=niveau)
