"""What the step plan and the guide for the talk refer to, and how the guide asks."""

import re
from collections.abc import Iterator

from macros.findings import Finding
from macros.model.agenda import Doelgroep
from macros.model.basis import Record
from macros.model.gespreksleidraad import Gespreksmoment
from macros.site import addresses
from macros.site.site import Site

IN_THIS_FILE = "bovenin dit bestand"
LEADING = re.compile(
    r"\btoch\b(?=[^?]*\?)|\b(?:wilt|wil|vindt|vind) (?:u|je) (?:ook|dan|toch|zeker|liever niet)\b"
    r"|\bhoeft (?:u|je) (?:toch|dan) niet\b"
    r"|^(?:dus )?u wilt\b[^?]*\?|\bzou het niet beter\b|\bde meeste mensen\b",
    re.IGNORECASE,
)


def step_plan_holds_together(site: Site) -> Iterator[Finding]:
    """Steps, actions, tools and what is recorded name roles and tools of the step plan itself."""
    plan = site.stappenplan
    roles = {rol.id for rol in plan.rollen}
    tools = {tool.id for tool in plan.hulpmiddelen}
    for tool in plan.hulpmiddelen:
        yield from _unknown(site, tool, "rollen", roles, f"rollen, {IN_THIS_FILE}")
    for step in plan.stappen:
        yield from _unknown(site, step, "hulpmiddelen", tools, f"hulpmiddelen, {IN_THIS_FILE}")
        for part in (*step.acties, *step.vastleggen):
            yield from _unknown(site, part, "rollen", roles, f"rollen, {IN_THIS_FILE}")


def step_contacts_are_for_professionals(site: Site) -> Iterator[Finding]:
    """Whom a step names stands in contacten.yml, and is there for professionals."""
    known = {contact.id: contact for contact in site.contacten}
    for step in site.stappenplan.stappen:
        yield from _unknown(site, step, "contacten", set(known), "data/contacten.yml")
        for number, name in enumerate(step.contacten):
            if name in known and Doelgroep.ZORGVERLENERS not in known[name].voor:
                message = f"'{name}' is niet voor zorgverleners — kies een ander contact, of vul daar 'voor' aan"
                yield site.finding(step, "contacten", number, message=message)


def steps_and_roles_have_addresses_of_their_own(site: Site) -> Iterator[Finding]:
    """No step or role takes the address of a page that somebody wrote, or of each other."""
    taken = {addresses.page(pad): page.bestand for pad, page in site.paginas.items()}
    plan = site.stappenplan
    made: list[tuple[Record, str]] = [(step, addresses.step(step.id)) for step in plan.stappen]
    made += [(role, addresses.role(role.id)) for role in plan.rollen]
    for record, address in made:
        if address in taken:
            message = f"het adres {address} is al van {taken[address]} — kies een andere naam"
            yield site.finding(record, "id", message=message)
        taken[address] = site.origins.file(record)


def guide_follows_the_form(site: Site) -> Iterator[Finding]:
    """The subjects of the talk stand in the order of the form's rubrics, so that none is forgotten."""
    order = [rubric.nummer for rubric in site.pzp.rubrieken]
    guide = site.gespreksleidraad
    last = -1
    for part in guide.delen_bij(Gespreksmoment.ONDERWERP):
        if part.rubriek not in order:
            continue  # rubrics_exist tells this
        place = order.index(part.rubriek)
        if place < last:
            message = (
                f"rubriek {part.rubriek} komt na rubriek {order[last]} — "
                "zet de onderwerpen in de volgorde van het formulier"
            )
            yield site.finding(part, "rubriek", message=message)
        last = max(last, place)
    fed = {part.rubriek for part in guide.delen}
    for number in order:
        if number not in fed:
            message = f"geen deel voedt rubriek {number} van het formulier — voeg een onderwerp toe"
            yield site.finding(guide, "delen", message=message)


def guide_moments_come_in_order(site: Site) -> Iterator[Finding]:
    """First what comes before the talk, then its opening, its subjects and its end."""
    moments = list(Gespreksmoment)
    last = 0
    for part in site.gespreksleidraad.delen:
        place = moments.index(part.moment)
        if place < last:
            message = f"'{part.moment}' staat na '{moments[last]}' — zet de delen in de volgorde van het gesprek"
            yield site.finding(part, "moment", message=message)
        last = max(last, place)


def guide_questions_do_not_lead(site: Site) -> Iterator[Finding]:
    """A question for a patient pushes to no answer: it is open, or every answer to it is as good."""
    for part in site.gespreksleidraad.delen:
        for number, question in enumerate(part.vragen):
            if match := LEADING.search(question):
                message = f"stuurt met '{match[0]}' — vraag open, of zo dat elk antwoord goed is"
                yield site.finding(part, "vragen", number, message=message)


def _unknown(site: Site, record: Record, field: str, known: set[str], where: str) -> Iterator[Finding]:
    for number, name in enumerate(getattr(record, field)):
        if name not in known:
            message = f"'{name}' is onbekend — kies er een uit {where}, of voeg hem daar toe"
            yield site.finding(record, field, number, message=message)
