"""The network: tasks, promises, themes, projects, partners, trainings and figures."""

from macros.templates import Context


def tasks(context: Context) -> str:
    return context.render("onderdelen.html", onderdelen=context.site.netwerk.taken)


def promises(context: Context) -> str:
    return context.render("onderdelen.html", onderdelen=context.site.netwerk.beloften)


def themes(context: Context) -> str:
    return context.render("onderdelen.html", onderdelen=context.site.netwerk.themas)


def partners(context: Context) -> str:
    return context.render("partners.html", partners=context.site.netwerk.partners)


def projects(context: Context, niveau: int = 3) -> str:
    return context.render("projecten.html", niveau=niveau)


def trainings(context: Context, niveau: int = 3) -> str:
    return context.render("scholing.html", niveau=niveau)


def figure(context: Context, naam: str) -> str:
    return context.render("cijfers.html", cijfers=[context.site.cijfer(naam)])


def figures(context: Context) -> str:
    return context.render("cijfers.html", cijfers=context.site.cijfers)
