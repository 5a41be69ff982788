"""Papers to download."""

from macros.site import addresses
from macros.templates import Context


def booklet_downloads(context: Context) -> str:
    """The wish booklet as PDF, empty, short and fillable; the Dutch ones where the fonts cannot write this language."""
    code, source = context.taal.code, context.site.brontaal.code
    papers = {
        form: context.download(addresses.booklet_paper(form, code), addresses.booklet_paper(form, source))
        for form in addresses.BOOKLET_FORMS
    }
    return context.render("wensenboekje_downloads.html", papieren=papers)


def step_plan_download(context: Context, naam: str) -> str:
    """A paper of the step plan: the pocket card or the guide for the talk."""
    code, source = context.taal.code, context.site.brontaal.code
    paper = context.download(addresses.step_plan_paper(naam, code), addresses.step_plan_paper(naam, source))
    return context.render("acp_papier.html", naam=naam, papier=paper)
