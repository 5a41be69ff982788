"""Hospices."""

from macros.templates import Context


def hospices(context: Context, niveau: int = 3) -> str:
    """All hospices, also those whose name nobody has given yet."""
    return context.render("hospices.html", niveau=niveau)
