"""The outcome of the last test of all pages."""

from macros.templates import Context


def outcome(context: Context, niveau: int = 3) -> str:
    """When what was tested, with which outcome, and what was not."""
    test = context.site.toegankelijkheid
    talen = [context.site.taal(code).naam for code in test.talen]
    return context.render("toegankelijkheid.html", test=test, talen=talen, niveau=niveau)
