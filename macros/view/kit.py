"""The palliative kit's documents."""

from macros.model.kit import Moment
from macros.templates import Context


def documents(context: Context) -> str:
    """The list of documents."""
    return context.render("kit_documenten.html")


def document(context: Context, naam: str) -> str:
    """One document with its version, steps, checklists and form."""
    found = context.site.kit[naam]
    moments = [(moment, [step for step in found.stappen if step.moment is moment]) for moment in Moment]
    return context.render(
        "kit_document.html",
        document=found,
        momenten=[entry for entry in moments if entry[1]],
        geldig=found.is_geldig(context.vandaag),
    )
