"""Whom to call or write to."""

from pydantic import Field

from macros.model.agenda import Doelgroep
from macros.model.basis import Onderbouwd, OpenVelden, Record
from macros.model.tekst import Id, JaNee, Tekst, Telefoonnummer, Webadres


class Nummer(Record):
    nummer: Telefoonnummer
    toelichting: Tekst | None = Field(None, description="wanneer of waarvoor dit nummer is")


class Contact(Onderbouwd):
    """A number stands here once; who may see it follows from `voor` and from the check."""

    id: Id
    naam: Tekst
    voor: tuple[Doelgroep, ...] = Field(min_length=1, description="voor wie dit contact is")
    op_elke_pagina: JaNee = Field(False, description="true als dit contact op elke pagina onder 'Wie bel ik nu?' hoort")
    landelijk_noodnummer: JaNee = Field(False, description="true alleen voor 112 en 113")
    wat: Tekst = Field(description="waarvoor je dit contact gebruikt")
    wanneer: Tekst | None = Field(None, description="wanneer bereikbaar")
    kosten: Tekst | None = None
    nummers: tuple[Nummer, ...] = ()
    website: Webadres | None = None
    open: OpenVelden = ()

    def mag_nummer_tonen_aan(self, doelgroep: Doelgroep) -> bool:
        """Residents see a number only if it is a national emergency number or confirmed by the network."""
        if doelgroep not in self.voor:
            return False
        return doelgroep is Doelgroep.ZORGVERLENERS or self.landelijk_noodnummer or self.gecontroleerd() is not None

    def mag_nummer_tonen_aan_iedereen(self) -> bool:
        return self.mag_nummer_tonen_aan(Doelgroep.INWONERS)


class Contactbestand(Record):
    contacten: tuple[Contact, ...]
