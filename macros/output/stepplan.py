"""The papers of the step plan: the pocket card, and the guide for the talk."""

from collections.abc import Mapping

from macros.site import addresses
from macros.templates import Context


def papers(context: Context) -> Mapping[str, str]:
    """The HTML of each paper by its file name."""
    site = context.site

    def paper(name: str, **values: object) -> str:
        own = context.on_the_web(f"{addresses.STEP_PLAN}{name}/")
        return context.render(f"pdf/{name}.html", adres=own, **values)

    plan, guide = site.stappenplan, site.gespreksleidraad
    return {
        addresses.step_plan_paper(addresses.POCKET_CARD, context.taal.code): paper(
            addresses.POCKET_CARD,
            plan=plan,
            formulier=site.pzp,
            versiedatum=plan.versiedatum,
            niet_gecontroleerd=plan.gecontroleerd() is None or site.pzp.gecontroleerd() is None,
            consultatie=context.on_the_web(addresses.CONSULTATION),
        ),
        addresses.step_plan_paper(addresses.TALK_GUIDE, context.taal.code): paper(
            addresses.TALK_GUIDE,
            leidraad=guide,
            versiedatum=guide.versiedatum,
            niet_gecontroleerd=any(part.gecontroleerd() is None for part in (guide, *guide.delen)),
        ),
    }
