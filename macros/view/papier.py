"""Papers to download."""

from macros.site import addresses
from macros.templates import Context


def booklet_downloads(context: Context) -> str:
    """The wish booklet as PDF, empty and fillable; the Dutch ones where the fonts cannot write this language."""
    code, source = context.taal.code, context.site.brontaal.code
    sizes = context.papers()
    has_own = addresses.booklet_paper(addresses.FILLABLE, code) in sizes
    origin = context.address if has_own else addresses.from_root(context.site, code, context.address)
    folder = addresses.relative(origin, addresses.DOWNLOADS)
    names = {form: addresses.booklet_paper(form, code if has_own else source) for form in addresses.BOOKLET_FORMS}
    return context.render(
        "wensenboekje_downloads.html",
        adressen={form: folder + name for form, name in names.items()},
        kilobytes={form: max(1, round(sizes.get(name, 0) / 1000)) for form, name in names.items()},
        in_eigen_taal=has_own,
    )
