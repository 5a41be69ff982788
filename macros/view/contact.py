"""Whom to call: who may see a number follows from the record and from whose page it stands on."""

from macros.model.agenda import Doelgroep
from macros.model.contact import Contact
from macros.site import addresses
from macros.templates import Context


def card(context: Context, naam: str) -> str:
    """One contact."""
    return _card(context, context.site.contact(naam))


def cards(context: Context, voor: str) -> str:
    """All contacts for an audience."""
    audience = Doelgroep(voor)
    return "\n".join(_card(context, contact) for contact in context.site.contacten if audience in contact.voor)


def urgent(context: Context, *, is_anywhere: bool = False) -> str:
    """Whom to call now: on every page, never sorted by complaint; without links on a page that shows at any address."""
    audience = addresses.audience(context.address)
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
    shown = contact.mag_nummer_tonen_aan(addresses.audience(context.address))
    return context.render("contact.html", contact=contact, toon_nummers=shown)
