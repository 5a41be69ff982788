"""The outcome of the last test of all pages."""

from macros.templates import Context


def outcome(context: Context, niveau: int = 3) -> str:
    """When what was tested, with which outcome, and what was not."""
    test = context.site.toegankelijkheid
    names = {taal.code: taal.naam for taal in context.site.talen}  # a language may have gone since the test
    talen = [names.get(code, code) for code in test.talen]
    return context.render("toegankelijkheid.html", test=test, talen=talen, niveau=niveau)
