"""Sources."""

from macros.model.bron import Bronsoort
from macros.templates import Context


def sources(context: Context, niveau: int = 3) -> str:
    """All sources by how sure they are."""
    listed = sorted(context.site.bronnen, key=lambda bron: bron.titel.lower())
    kinds = [(kind, [bron for bron in listed if bron.soort is kind]) for kind in Bronsoort]
    return context.render("bronnenlijst.html", soorten=[entry for entry in kinds if entry[1]], niveau=niveau)
