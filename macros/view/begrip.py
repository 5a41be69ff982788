"""Difficult words."""

from markupsafe import Markup

from macros.model.begrip import Begripgroep
from macros.phrases import Untranslated
from macros.site import addresses
from macros.templates import Context, as_plain_markdown


def glossary(context: Context, niveau: int = 2) -> str:
    """All terms by group, by alphabet within it."""
    terms = sorted(context.site.begrippen, key=lambda term: term.term.lower())
    groups = [(group, [term for term in terms if term.groep is group]) for group in Begripgroep]
    unchecked = sum(1 for term in terms if term.gecontroleerd() is None)
    return context.render(
        "begrippen.html",
        groepen=[entry for entry in groups if entry[1]],
        niveau=niveau,
        ongecontroleerd=unchecked,
    )


def term(context: Context, naam: str, tekst: str = "") -> str:
    """A term linked to its explanation; it stands inside Markdown, so its words are written as entities."""
    found = context.site.begrip(naam)
    words = tekst or found.term[:1].lower() + found.term[1:]
    language = (
        Markup(' lang="{}"').format(Untranslated.LANGUAGE) if not tekst and isinstance(found.term, Untranslated) else ""
    )
    link = context.link(addresses.term(naam))
    return f'<a class="begrip" href="{link}"{language}>{as_plain_markdown(words)}</a>'
