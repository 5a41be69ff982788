"""The ACP step plan, by step and by role, its tools, and the national form."""

from macros.templates import Context


def overview(context: Context) -> str:
    """All steps."""
    return context.render("stappenplan.html", plan=context.site.stappenplan)


def by_role(context: Context) -> str:
    """What each role does, step by step."""
    plan = context.site.stappenplan
    roles = [
        (
            role,
            [(step, action) for step in plan.stappen for action in step.acties if role.id in action.rollen],
        )
        for role in plan.rollen
    ]
    return context.render("stappenplan_per_rol.html", rollen=[entry for entry in roles if entry[1]])


def step(context: Context, naam: str) -> str:
    """One step, with the way to the one before and the one after."""
    plan = context.site.stappenplan
    place = [stap.id for stap in plan.stappen].index(naam)
    return context.render(
        "stap.html",
        plan=plan,
        stap=plan.stappen[place],
        nummer=place + 1,
        vorige=plan.stappen[place - 1] if place else None,
        volgende=plan.stappen[place + 1] if place + 1 < len(plan.stappen) else None,
    )


def tools(context: Context, niveau: int = 3) -> str:
    """The tools, each with the steps it serves."""
    plan = context.site.stappenplan
    steps = {tool.id: [stap for stap in plan.stappen if tool.id in stap.hulpmiddelen] for tool in plan.hulpmiddelen}
    return context.render("hulpmiddelen.html", stappen=steps, niveau=niveau)


def rubrics(context: Context, niveau: int = 3) -> str:
    """The rubrics of the national form with their linkIds."""
    return context.render("pzp_rubrieken.html", formulier=context.site.pzp, niveau=niveau)
