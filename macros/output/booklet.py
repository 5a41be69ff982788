"""The wish booklet on paper: whole and short to fill in with a pen, and whole on a screen."""

from collections.abc import Mapping

from macros.model.wensenboekje import Duur
from macros.site import addresses
from macros.templates import Context


def papers(context: Context, address: str | None) -> Mapping[str, str]:
    """The HTML of each paper by its file name; `address` is that of the booklet's page on the web, if it has one."""
    booklet = context.site.wensenboekje
    original = context.original or context.site
    return {
        addresses.booklet_paper(form, context.taal.code): context.render(
            "pdf/wensenboekje.html",
            boekje=booklet,
            origineel=original.wensenboekje,
            is_vertaald=context.taal != context.site.brontaal,
            versiedatum=booklet.versiedatum,
            invulbaar=form == addresses.FILLABLE,
            duur=_length(form),
            is_kort=form == addresses.SHORT,
            niet_gecontroleerd=any(thema.gecontroleerd() is None for thema in booklet.themas),
            adres=address,
        )
        for form in addresses.BOOKLET_FORMS
    }


def _length(form: str) -> Duur:
    return Duur.TIEN_MINUTEN if form == addresses.SHORT else Duur.ALLES
