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


def urgent(context: Context, *, is_anywhere: bool = False) -> str:
    """Whom to call now: on every page, never sorted by complaint; without links on a page that shows at any address."""
    audience = _audience(context)
    contacts = [
        (contact, contact.mag_nummer_tonen_aan(audience))
        for contact in context.site.contacten
        if contact.op_elke_pagina and audience in contact.voor
    ]
    return context.render(
        "wie_bel_ik.html",
        contacten=contacts,
        voor_zorgverleners=audience is Doelgroep.ZORGVERLENERS,
        is_overal=is_anywhere,
    )


def _card(context: Context, contact: Contact) -> str:
    shown = contact.mag_nummer_tonen_aan(_audience(context))
    return context.render("contact.html", contact=contact, toon_nummers=shown)


def _audience(context: Context) -> Doelgroep:
    return Doelgroep.ZORGVERLENERS if context.address.startswith(PROFESSIONALS) else Doelgroep.INWONERS
