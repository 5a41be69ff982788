"""The ACP step plan, by step and by role, its tools, its card and checklist, and the national form."""

from macros.model.stappenplan import Hulpmiddel, Rol, Stap
from macros.site import addresses
from macros.templates import Context


def overview(context: Context) -> str:
    """All steps."""
    return context.render("stappenplan.html", plan=context.site.stappenplan)


def by_role(context: Context) -> str:
    """The way to each role's page, with the steps in which a source gives it something to do."""
    plan = context.site.stappenplan
    return context.render(
        "stappenplan_per_rol.html",
        rollen=[(role, [step for step in plan.stappen if step.taken_van(role.id)]) for role in plan.rollen],
    )


def role(context: Context, naam: str) -> str:
    """What one role does in each step; where no source gives it a task, that is said."""
    plan = context.site.stappenplan
    own = context.site.rol(naam)
    return context.render(
        "rol.html",
        plan=plan,
        rol=own,
        stappen=[(step, _tools_of(context, step, own)) for step in plan.stappen],
    )


def step(context: Context, naam: str) -> str:
    """One step, with the way to the one before and the one after."""
    plan = context.site.stappenplan
    place = [stap.id for stap in plan.stappen].index(naam)
    audience = addresses.audience(context.address)
    contacts = [context.site.contact(contact) for contact in plan.stappen[place].contacten]
    return context.render(
        "stap.html",
        plan=plan,
        stap=plan.stappen[place],
        nummer=place + 1,
        contacten=[(contact, contact.mag_nummer_tonen_aan(audience)) for contact in contacts],
        vorige=plan.stappen[place - 1] if place else None,
        volgende=plan.stappen[place + 1] if place + 1 < len(plan.stappen) else None,
    )


def tools(context: Context, niveau: int = 3) -> str:
    """The tools, each with the steps and roles it serves; a script can choose among them."""
    plan = context.site.stappenplan
    steps = {tool.id: [stap for stap in plan.stappen if tool.id in stap.hulpmiddelen] for tool in plan.hulpmiddelen}
    return context.render("hulpmiddelen.html", plan=plan, stappen=steps, niveau=niveau)


def pocket_card(context: Context) -> str:
    """The steps with their goals and the rubrics in their order, as on the card to print."""
    return context.render("zakkaart.html", plan=context.site.stappenplan, formulier=context.site.pzp)


def checklist(context: Context) -> str:
    """What to tick in each step; nothing of it is kept or sent."""
    return context.render("afvinklijst.html", plan=context.site.stappenplan)


def rubrics(context: Context, niveau: int = 3) -> str:
    """The rubrics of the national form with their linkIds."""
    return context.render("pzp_rubrieken.html", formulier=context.site.pzp, niveau=niveau)


def rubrics_and_booklet(context: Context) -> str:
    """Beside each rubric of the form what somebody may have written in the wish booklet, in the form's order."""
    return context.render("pzp_boekje.html", formulier=context.site.pzp)


def _tools_of(context: Context, step: Stap, role: Rol) -> list[Hulpmiddel]:
    tools = [context.site.hulpmiddel(name) for name in step.hulpmiddelen]
    return [tool for tool in tools if role.id in tool.rollen]
