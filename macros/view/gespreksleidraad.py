"""The guide for the talk about wishes."""

from macros.templates import Context


def guide(context: Context) -> str:
    """Every part, in the order of the talk."""
    return context.render("gespreksleidraad.html", leidraad=context.site.gespreksleidraad)
