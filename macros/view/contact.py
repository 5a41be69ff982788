"""Whom to call: who may see a number follows from the record and from whose page it stands on."""

from macros.model.agenda import Doelgroep
from macros.model.contact import Contact
from macros.templates import Context

PROFESSIONALS = "/zorgverleners/"


def card(context: Context, naam: str) -> str:
    """One contact."""
    return _card(context, context.site.contact(naam))


def cards(context: Context, voor: str) -> str:
    """All contacts for an audience."""
    audience = Doelgroep(voor)
    return "\n".join(_card(context, contact) for contact in context.site.contacten if audience in contact.voor)


def _card(context: Context, contact: Contact) -> str:
    audience = Doelgroep.ZORGVERLENERS if context.address.startswith(PROFESSIONALS) else Doelgroep.INWONERS
    return context.render("contact.html", contact=contact, toon_nummers=contact.mag_nummer_tonen_aan(audience))
